//! The HTML of a mail, for a frame: in a scheme of colors that was chosen, and unable to load anything.

use serde::Deserialize;

/// What a mail in a frame may do: nothing but be looked at.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The colors that a reader's program prefers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Scheme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Writes a mail as a program with this scheme shows it.
///
/// A page cannot set what a frame prefers, so the questions for it are answered in advance.
pub(super) fn framed(html: &str, scheme: Scheme) -> String {
    let mut answered = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("(prefers-color-scheme") {
        let (before, question) = rest.split_at(at);
        let Some(end) = question.find(')') else { break };
        let (question, after) = question.split_at(end + 1);
        let asks_for_dark = question.contains("dark");
        answered.push_str(before);
        answered.push_str(match (asks_for_dark, scheme) {
            (true, Scheme::Dark) | (false, Scheme::Light) => "(min-width: 0)",
            (true, Scheme::Light) | (false, Scheme::Dark) => "(max-width: 0)",
        });
        rest = after;
    }
    answered.push_str(rest);
    answered
        .replace("content=\"light dark\"", &format!("content=\"{}\"", scheme.id()))
        .replace("color-scheme: light dark", &format!("color-scheme: {}", scheme.id()))
        .replace("color-scheme:light dark", &format!("color-scheme:{}", scheme.id()))
}

/// Puts the policy into a mail that no server sends.
pub(super) fn with_policy(html: &str) -> String {
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    html.replacen("<head>", &format!("<head>\n{policy}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_every_question_for_the_scheme() {
        let html = "<meta name=\"color-scheme\" content=\"light dark\"><style>:root{color-scheme:light dark}\
            @media (prefers-color-scheme: dark) { a {} } @media (prefers-color-scheme:light) and (max-width: 9px) { b {} }";
        let dark = framed(html, Scheme::Dark);
        assert!(dark.contains("@media (min-width: 0) { a {} }"), "{dark}");
        assert!(dark.contains("@media (max-width: 0) and (max-width: 9px)"), "{dark}");
        assert!(
            dark.contains("content=\"dark\"") && dark.contains("{color-scheme:dark}"),
            "{dark}"
        );
        let light = framed(html, Scheme::Light);
        assert!(light.contains("@media (max-width: 0) { a {} }"), "{light}");
        for cut in ["", "(prefers-color-scheme", "a (prefers-color-scheme: dark"] {
            assert_eq!(framed(cut, Scheme::Dark), cut);
        }
    }

    #[test]
    fn the_policy_comes_before_anything_else() {
        let html = with_policy("<!DOCTYPE html><html><head>\n<style></style>");
        assert!(html.find("Content-Security-Policy").unwrap() < html.find("<style>").unwrap());
    }
}
