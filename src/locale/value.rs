//! What callers put into messages.

use std::borrow::Cow;

use super::number::Number;

/// What stands for a variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words of ours in the reader's language: another message, a date, a list.
    Words(Cow<'a, str>),
    /// What somebody else wrote: an address, a file name, a subject. It cannot change the direction
    /// of the words around it.
    Foreign(Cow<'a, str>),
    /// A number; it gets the form that the language wants, and chooses plurals.
    Number(Number),
}

/// Texts are taken for foreign unless a caller says otherwise.
impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Foreign(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Foreign(Cow::Owned(text))
    }
}

impl<N: Into<Number>> From<N> for Value<'_> {
    fn from(number: N) -> Self {
        Self::Number(number.into())
    }
}

/// The values of a message's variables; of two with the same name the first counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values<'a>(Vec<(&'a str, Value<'a>)>);

impl<'a> Values<'a> {
    /// Starts with no values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a number, or a text that somebody else wrote.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Adds words of ours in the reader's language.
    #[must_use]
    pub fn words(self, name: &'a str, words: impl Into<Cow<'a, str>>) -> Self {
        self.with(name, Value::Words(words.into()))
    }

    /// Finds the value of a variable.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

impl<'a> FromIterator<(&'a str, Value<'a>)> for Values<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, Value<'a>)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}
