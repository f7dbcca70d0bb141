//! The process that renders: whatever it is asked, it answers, or ends with an error.

use whyblocked::worker;

use super::templates;

/// Longest answer, in octets: the three parts of a mail at their limit, written as JSON.
const ANSWER_OCTETS_MAX: usize = 3 * 6 * 512 * 1024 + 1024;

/// Takes the input as what comes over the socket, and as one job.
pub(crate) fn run(input: &[u8]) {
    if templates::may_not_end(&String::from_utf8_lossy(input)) {
        return;
    }
    // These octets are hardly ever frames; if they are, the answers are.
    drop(ask(input));
    let length = u32::try_from(input.len()).unwrap_or_default();
    let job = [&length.to_be_bytes(), input].concat();
    // The second time, the worker may know the set.
    let twice = [job.as_slice(), job.as_slice()].concat();
    if let Ok(answers) = ask(&twice) {
        assert_eq!(answers.len(), 2, "two jobs, {} answers", answers.len());
        assert_eq!(answers.first(), answers.last(), "another answer the second time");
    }
}

/// Lists the answers.
fn ask(asked: &[u8]) -> std::io::Result<Vec<Vec<u8>>> {
    let mut said = Vec::new();
    let ended = worker::answer_all(asked, &mut said, || Ok(()));
    let mut answers = Vec::new();
    let mut rest = said.as_slice();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let answer = after.get(..length).unwrap_or_default();
        assert!((1..=ANSWER_OCTETS_MAX).contains(&answer.len()), "{length} octets");
        let read = serde_json::from_slice::<serde_json::Value>(answer);
        assert!(read.is_ok(), "no JSON: {:?}", read.err());
        answers.push(answer.to_vec());
        rest = after.get(length..).unwrap_or_default();
    }
    assert!(rest.is_empty(), "half an answer");
    ended.map(|()| answers)
}
