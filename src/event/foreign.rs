//! Text that a stranger may have chosen.
//!
//! File names, subjects, senders and scanner output are the attacker's to
//! write. A program looks at [`Foreign::raw`]; a person only ever sees
//! [`Foreign::shown`] or [`Foreign::defanged`]. Invariant: what is shown is one line,
//! holds no control and direction characters, and no mail program makes a link of it.

use serde::{Deserialize, Serialize};

use super::web::{Addresses, break_address, break_names, defang, is_web_address};

/// How many characters of one value are kept at all; the hook keeps no more.
const CHARS_MAX: usize = 8_000;

/// Strings that scanners are made to find, and how to quote them unfound.
const TEST_STRINGS: [(&str, &str); 2] =
    [("STANDARD-ANTIVIRUS", "STANDARD ANTIVIRUS"), ("STANDARD-ANTI-UBE", "STANDARD ANTI UBE")];

/// Text from outside, as it came, but not longer than a limit.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, schemars::JsonSchema,
)]
#[serde(transparent)]
pub struct Foreign(#[schemars(with = "Option<String>")] String);

impl<'de> Deserialize<'de> for Foreign {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(Option::<String>::deserialize(deserializer)?.unwrap_or_default()))
    }
}

impl From<String> for Foreign {
    fn from(mut text: String) -> Self {
        if let Some((end, _)) = text.char_indices().nth(CHARS_MAX) {
            text.truncate(end);
        }
        Self(text)
    }
}

impl From<&str> for Foreign {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Foreign {
    /// Returns the text as it came, for programs only.
    pub fn raw(&self) -> &str {
        &self.0
    }

    /// Tells whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text on one line, without control and direction characters, cut to `chars_max`.
    ///
    /// Full web addresses are broken, names are left whole: `Emotet.RPX` must stay findable.
    pub fn shown(&self, chars_max: usize) -> String {
        let mut shown = self.cleaned(chars_max);
        if !may_be_hot(&shown) {
            return shown;
        }
        for (found, quoted) in TEST_STRINGS {
            // Two may share a letter, so that breaking one leaves the other.
            while shown.contains(found) {
                shown = shown.replace(found, quoted);
            }
        }
        if !shown.split(' ').any(is_web_address) {
            return shown;
        }
        let quote = |word: &str| {
            if is_web_address(word) { break_address(word) } else { word.to_owned() }
        };
        let broken = shown.split(' ').map(quote).collect::<Vec<_>>().join(" ");
        // What was cut before has one character more, the mark.
        if broken.chars().count() > chars_max + 1 { cut(&broken, chars_max) } else { broken }
    }

    /// Returns what [`Foreign::shown`] returns, with bare domains broken, too; mail addresses stay whole.
    pub fn defanged(&self, chars_max: usize) -> String {
        defang(self.shown(chars_max), Addresses::Whole)
    }

    /// Returns what [`Foreign::defanged`] returns, with the domains of mail addresses broken, too.
    pub fn unlinked(&self, chars_max: usize) -> String {
        defang(self.shown(chars_max), Addresses::Broken)
    }

    /// Returns the name of a file as [`Foreign::shown`] does, but broken where its ending makes a
    /// domain of it: `.zip` is a top level domain.
    pub fn named(&self, chars_max: usize) -> String {
        break_names(self.shown(chars_max))
    }

    /// Drops what cannot be seen, joins lines, and cuts.
    fn cleaned(&self, chars_max: usize) -> String {
        if self.is_clean() && self.0.len() <= chars_max {
            return self.0.clone();
        }
        let mut cleaned = String::with_capacity(self.0.len());
        let mut space = false;
        for character in self.0.chars() {
            if character.is_whitespace() || character.is_control() {
                space = !cleaned.is_empty();
                continue;
            }
            if is_invisible(character) {
                continue;
            }
            if std::mem::take(&mut space) {
                cleaned.push(' ');
            }
            cleaned.push(character);
        }
        if cleaned.chars().count() > chars_max { cut(&cleaned, chars_max) } else { cleaned }
    }

    /// Tells whether it is of single words in ASCII, as most are.
    fn is_clean(&self) -> bool {
        let octets = self.0.as_bytes();
        // Looking at all octets is quicker than stopping at the first: many are looked at in one step.
        let is_plain =
            octets.iter().fold(true, |plain, octet| plain & matches!(octet, b' '..=b'~'));
        let ends = [octets.first(), octets.last()];
        is_plain && !ends.contains(&Some(&b' ')) && !has_pair(octets, |pair| pair == (b' ', b' '))
    }

    /// Tells whether characters are in it that turn the direction of reading.
    ///
    /// `\u{202e}gpj.exe` is read as `exe.jpg`.
    pub fn turns_direction(&self) -> bool {
        self.0
            .chars()
            .any(|character| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
    }

    /// Returns the lines of a longer text, each as [`Foreign::shown`] would.
    pub fn lines(&self, chars_max: usize) -> impl Iterator<Item = String> {
        self.0
            .lines()
            .map(move |line| Self(line.to_owned()).shown(chars_max))
            .filter(|line| !line.is_empty())
    }
}

/// Tells whether a text may hold what must not be shown as it is; most hold no two octets of that.
fn may_be_hot(text: &str) -> bool {
    has_pair(text.as_bytes(), |pair| {
        matches!(pair, (b'-', b'A') | (b':', b'/') | (b'w' | b'W', b'w' | b'W'))
    })
}

/// Tells whether two neighbors are such a pair.
fn has_pair(octets: &[u8], is_one: impl Fn((u8, u8)) -> bool) -> bool {
    let pairs = octets.iter().zip(octets.get(1..).unwrap_or_default());
    pairs.fold(false, |found, (first, second)| found | is_one((*first, *second)))
}

/// Tells whether a character takes no room but changes how its neighbors are read.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Takes away what cannot be seen and moves what can: control and direction characters. Lines and tabs stay.
pub fn without_hidden(text: &str) -> String {
    let is_layout = |character| matches!(character, '\n' | '\t');
    text.chars().filter(|c| is_layout(*c) || !(c.is_control() || is_invisible(*c))).collect()
}

/// Takes out the middle of a text: its end tells what kind of file it is, or whose address.
fn cut(text: &str, chars_max: usize) -> String {
    let place = |nth| text.char_indices().nth(nth).map_or(text.len(), |(place, _)| place);
    let end = chars_max / 3;
    let start = text.get(..place(chars_max - end)).unwrap_or_default();
    let end = text.get(place(text.chars().count().saturating_sub(end))..).unwrap_or_default();
    format!("{start}…{end}")
}

#[cfg(test)]
mod tests {
    use super::super::web::{AFTER_SCHEME, WEB_HOST};
    use super::*;

    #[test]
    fn shows_text_clean_and_cut() {
        for (raw, shown) in [
            ("plain", "plain"),
            ("a\r\nBcc: evil@x.example", "a Bcc: evil@x.example"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("zero\u{200b}width\u{feff}", "zerowidth"),
            ("a\u{34f}b\u{2800}c\u{1d173}", "abc"),
            ("  many   spaces\t", "many spaces"),
            ("twelve chars", "twelve…ars"),
            ("Rechnung_sehr_sehr_sehr_sehr_lang_.pdf.exe", "Rechnung_sehr_seh….pdf.exe"),
            ("\u{0}\u{7}", ""),
            ("EICAR-STANDARD-ANTIVIRUS-TEST", "EICAR-S…EST"),
        ] {
            assert_eq!(
                Foreign::from(raw).shown(if shown.contains('…') {
                    shown.chars().count() - 1
                } else {
                    80
                }),
                shown,
                "{raw:?}"
            );
        }
        assert!(
            !Foreign::from("X-EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                .shown(80)
                .contains("STANDARD-ANTIVIRUS")
        );
    }

    #[test]
    fn breaks_web_addresses() {
        for (raw, shown) in [
            (
                "see https://evil.example/x.php?a=b now",
                "see https[:]//evil[.]example/x[.]php?a=b now",
            ),
            ("www.evil.example", "www[.]evil[.]example"),
            ("evil.example", "evil[.]example"),
            ("version 1.2.3", "version 1.2.3"),
            ("alice@outside.example", "alice@outside.example"),
            ("end. Next", "end. Next"),
            // The sentence went on, and the address stayed whole.
            ("at evil.com. Pay now!", "at evil[.]com. Pay now!"),
            ("Bank evil-login.com! <a@b.example>", "Bank evil-login[.]com! <a@b.example>"),
            ("*evil.com* evil.com’s evil.com=", "*evil[.]com* evil[.]com’s evil[.]com="),
            ("evil.com…pay a.com,b.com", "evil[.]com…pay a[.]com,b[.]com"),
            ("evil.xn--p1ai evil.com-", "evil[.]xn--p1ai evil[.]com-"),
            ("a.evil.com.1", "a[.]evil[.]com[.]1"),
            ("a@b.example,evil.com", "a@b.example,evil[.]com"),
            ("a[.]b,evil.com (evil-bank.com)[.]", "a[.]b,evil[.]com (evil-bank[.]com)[.]"),
            ("a[.]b/evil.com", "a[.]b/evil[.]com"),
            ("evil.com@ @evil.com", "evil[.]com@ @evil[.]com"),
            ("z.B. e.g. 10.12. ...", "z.B. e.g. 10.12. ..."),
        ] {
            assert_eq!(Foreign::from(raw).defanged(200), shown, "{raw}");
        }
    }

    #[test]
    fn breaks_addresses_and_names_that_are_domains() {
        for (raw, unlinked) in [
            ("Bank <a@evil-bank.com>", "Bank <a@evil-bank[.]com>"),
            ("a@b.example, evil.com", "a@b[.]example, evil[.]com"),
            ("nobody@localhost", "nobody@localhost"),
        ] {
            assert_eq!(Foreign::from(raw).unlinked(200), unlinked, "{raw}");
        }
        for (raw, named) in [
            ("Rechnung-2026.zip", "Rechnung-2026[.]zip"),
            ("your bank.example.COM", "your bank[.]example[.]COM"),
            ("evil.com (1).pdf", "evil[.]com (1).pdf"),
            ("a.zip/evil.com/x.exe", "a[.]zip/evil[.]com/x.exe"),
            ("сбербанк.рф", "сбербанк[.]рф"),
            ("x.xn--p1ai", "x[.]xn--p1ai"),
            ("invoice.pdf.exe", "invoice.pdf.exe"),
            (".zip", ".zip"),
            ("www.evil.example.zip", "www[.]evil[.]example[.]zip"),
            ("archive.tar.gz", "archive.tar.gz"),
        ] {
            assert_eq!(Foreign::from(raw).named(200), named, "{raw}");
        }
    }

    #[test]
    fn the_name_of_a_file_became_a_link() {
        for (raw, shown) in [
            ("https://evil.example/login", "https[:]//evil[.]example/login"),
            ("(www.evil.example)", "(www[.]evil[.]example)"),
            ("WWW.evil.example", "WWW[.]evil[.]example"),
            ("Win.Trojan.Emotet-1", "Win.Trojan.Emotet-1"),
            ("invoice.pdf.exe", "invoice.pdf.exe"),
            ("awww.exe", "awww.exe"),
        ] {
            assert_eq!(Foreign::from(raw).shown(80), shown);
        }
        // What is broken grows, but not over the limit.
        let shown = Foreign::from("://".repeat(100)).shown(40);
        assert_eq!((shown.chars().count(), shown.contains("://")), (41, false), "{shown}");
    }

    #[test]
    fn a_test_string_that_ends_in_another_was_left_whole() {
        for (raw, shown) in [
            ("STANDARD-ANTIVIRUSTANDARD-ANTIVIRUS", "STANDARD ANTIVIRUSTANDARD ANTIVIRUS"),
            ("STANDARD-ANTI-UBE", "STANDARD ANTI UBE"),
        ] {
            assert_eq!(Foreign::from(raw).shown(80), shown);
        }
    }

    #[test]
    fn all_that_is_broken_is_looked_for() {
        let upper = WEB_HOST.to_uppercase();
        let broken = TEST_STRINGS.iter().map(|(found, _)| *found);
        for text in broken.chain([AFTER_SCHEME, WEB_HOST, &upper]) {
            assert!(may_be_hot(text), "{text}");
        }
        assert!(!may_be_hot("Win.Trojan.Emotet-1 in invoice.pdf: a-b/c"));
    }

    #[test]
    fn keeps_no_more_than_its_limit() {
        assert_eq!(Foreign::from("ä".repeat(9_000)).raw().chars().count(), CHARS_MAX);
    }
}
