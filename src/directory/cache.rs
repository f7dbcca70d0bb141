//! What directories have said of addresses, for a while.
//!
//! Two generations: when the young one is full, it becomes the old one, and the old one goes. So
//! the size is bounded without a list of who was asked when.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::lookup::Answer;

/// How long a language is believed.
const FOUND_FOR: Duration = Duration::from_hours(1);
/// How long it is believed that there is none.
const NOTHING_FOR: Duration = Duration::from_mins(5);
/// The most addresses in one generation.
const GENERATION_MAX: usize = 5_000;

/// Answers by address.
#[derive(Debug, Default)]
pub(super) struct Cache {
    young: HashMap<String, Kept>,
    old: HashMap<String, Kept>,
}

#[derive(Debug)]
struct Kept {
    answer: Answer,
    until: Instant,
}

impl Cache {
    /// Finds an answer that still holds.
    pub(super) fn get(&self, address: &str, now: Instant) -> Option<&Answer> {
        let kept = self.young.get(address).or_else(|| self.old.get(address))?;
        (now < kept.until).then_some(&kept.answer)
    }

    /// Keeps an answer.
    pub(super) fn put(&mut self, address: &str, answer: Answer, now: Instant) {
        let time = match answer {
            Answer::Languages(_) => FOUND_FOR,
            Answer::Nothing | Answer::Unreadable(_) | Answer::Failed(_) => NOTHING_FOR,
        };
        if self.young.len() >= GENERATION_MAX {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(address.to_owned(), Kept { answer, until: now + time });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgets_in_time() {
        let start = Instant::now();
        let german = || Answer::Languages(vec!["de".parse().unwrap()]);
        let mut cache = Cache::default();
        cache.put("anna@lab.example", german(), start);
        cache.put("bob@lab.example", Answer::Nothing, start);
        let cases = [(0, true, true), (299, true, true), (300, true, false), (3600, false, false)];
        for (seconds, anna, bob) in cases {
            let now = start + Duration::from_secs(seconds);
            assert_eq!(cache.get("anna@lab.example", now).is_some(), anna, "{seconds}");
            assert_eq!(cache.get("bob@lab.example", now).is_some(), bob, "{seconds}");
        }
        cache.put("bob@lab.example", german(), start + Duration::from_mins(5));
        assert_eq!(cache.get("bob@lab.example", start + Duration::from_mins(10)), Some(&german()));
    }

    #[test]
    fn never_grows_beyond_its_limit() {
        let now = Instant::now();
        let mut cache = Cache::default();
        let name = |number: usize| format!("{number}@lab.example");
        for number in 0..GENERATION_MAX * 5 {
            cache.put(&name(number), Answer::Nothing, now);
            assert!(cache.young.len() + cache.old.len() <= GENERATION_MAX * 2);
        }
        // The latest generation is whole.
        for number in GENERATION_MAX * 4..GENERATION_MAX * 5 {
            assert!(cache.get(&name(number), now).is_some(), "{number}");
        }
    }
}
