//! What a check of words finds.

use std::fmt;

use crate::locale::Place;

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A file is not Fluent.
    Syntax,
    /// A message of English is not there.
    Missing,
    /// English has no such message.
    Extra,
    /// The variables are not those of English.
    Variables,
    /// A plural form of the language is not there.
    PluralMissing,
    /// The language has no such plural form.
    PluralUnused,
    /// A message refers to one that is not there.
    Reference,
    /// The text is still English.
    Equal,
    /// A control character for direction is opened or closed alone.
    Isolates,
    /// Markup in words.
    Markup,
    /// The parts of a mail are out of order.
    Order,
    /// A mail has no action, or several.
    Action,
    /// A sentence, a paragraph or a mail is too long.
    Length,
    /// The texts together are too hard to read.
    Readability,
    /// A word of the trade.
    Jargon,
    /// A phrase that says nothing.
    Vague,
    /// Fear, urgency or blame.
    Fear,
    /// A word in capitals.
    Capitals,
    /// An exclamation mark.
    Exclamation,
    /// A way around the filter, in a text for senders.
    Bypass,
    /// A subject is too long, or does not start with the fact.
    Subject,
}

impl Rule {
    /// The name of the rule, by which it is known in the table of rules for every mail.
    pub fn code(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Variables => "variables",
            Self::PluralMissing | Self::PluralUnused => "plural",
            Self::Reference => "reference",
            Self::Equal => "untranslated",
            Self::Isolates => "direction",
            Self::Markup => "markup",
            Self::Order => "W01",
            Self::Action => "W02",
            Self::Length | Self::Readability => "W03",
            Self::Jargon => "W04",
            Self::Vague => "W05",
            Self::Fear | Self::Capitals | Self::Exclamation => "W07",
            Self::Bypass => "W16",
            Self::Subject => "W17",
        }
    }

    /// Tells whether readers get a wrong text, or one in another language; the other rules are
    /// about how a text reads.
    pub fn breaks_texts(self) -> bool {
        match self {
            Self::Syntax
            | Self::Missing
            | Self::Variables
            | Self::PluralMissing
            | Self::Reference
            | Self::Isolates
            | Self::Markup => true,
            Self::Extra
            | Self::PluralUnused
            | Self::Equal
            | Self::Order
            | Self::Action
            | Self::Length
            | Self::Readability
            | Self::Jargon
            | Self::Vague
            | Self::Fear
            | Self::Capitals
            | Self::Exclamation
            | Self::Bypass
            | Self::Subject => false,
        }
    }

    /// Says what to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Syntax => "compare with the English file; a message is `key = text`",
            Self::Missing => "translate it from English",
            Self::Extra => "correct the key, or remove the message",
            Self::Variables => "use each variable of the English message, and no other",
            Self::PluralMissing => "add a line for each of these forms",
            Self::PluralUnused => "remove the line; it is never chosen",
            Self::Reference => "correct the name, or write the words themselves",
            Self::Equal => "translate it, or add its words to [equal] in the table of limits",
            Self::Isolates => "remove the character; values are isolated without it",
            Self::Markup => "write words alone; looks belong to the templates",
            Self::Order => {
                "say what happened, whether the reader is safe, what to do, why, who helps"
            }
            Self::Action => "name one thing to do, or say that there is nothing to do",
            Self::Length => "make two of it, or leave words out",
            Self::Readability => "use shorter words and shorter sentences",
            Self::Jargon => "say it as you would to a neighbor",
            Self::Vague => "say what it would have done, or what was found",
            Self::Fear => "say calmly what happened and what to do",
            Self::Capitals => "write it in small letters",
            Self::Exclamation => "end the sentence with a full stop",
            Self::Bypass => "leave it out: it teaches a way around the filter",
            Self::Subject => "start with what happened, and stop soon",
        }
    }
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where the message is, or should be.
    pub place: Place,
    /// The message, with its attribute: `mail-blocked.subject`.
    pub key: String,
    /// What is wrong.
    pub rule: Rule,
    /// What was found.
    pub found: String,
}

impl Finding {
    /// Gives the same finding with more words before what was found.
    pub(super) fn about(&self, words: &str) -> Self {
        Self { found: format!("{words}: {}", self.found), ..self.clone() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, key, rule, found } = self;
        write!(formatter, "{place}: {}", rule.code())?;
        if !key.is_empty() {
            write!(formatter, " {key}")?;
        }
        write!(formatter, ": {found}\nhint: {}", rule.hint())
    }
}

/// Cuts a text for a message to a person.
pub(super) fn excerpt(text: &str) -> String {
    const CHARACTERS_MAX: usize = 60;
    let clean: Vec<_> = text.split_whitespace().collect();
    let clean = clean.join(" ").replace(super::prose::VALUE, "…");
    if clean.chars().count() <= CHARACTERS_MAX {
        return format!("\"{clean}\"");
    }
    let cut: String = clean.chars().take(CHARACTERS_MAX - 1).collect();
    format!("\"{cut}…\"")
}
