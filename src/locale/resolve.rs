//! Makes a text of a message and values.
//!
//! Follows Fluent's rules, with CLDR's plurals and numbers of the language. Invariant: whatever a
//! message says, the work and the length of the text are bounded, and nothing panics.

use super::format::{Format, Plurals};
use super::number::Number;
use super::pattern::{Expression, Pattern, Piece, Reference, Select, Variant, VariantKey};
use super::problem::Fault;
use super::tag::Direction;
use super::value::{Value, Values};

/// Most insertions in one text, as in Fluent's own resolver.
const INSERTIONS_MAX: u32 = 100;

/// Most references inside each other; a circle ends here.
const DEPTH_MAX: u32 = 10;

/// Longest text, in bytes: a value may be long, a paragraph is not.
const TEXT_BYTES_MAX: usize = 64 * 1024;

/// How much most texts have at most, in bytes: these do not grow while they are written.
const TEXT_BYTES_USUAL: usize = 128;

/// Starts and ends a stretch that has its own direction (UAX #9, 2.4.2).
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// Where a text will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a body: values whose direction may differ from that of the words are isolated.
    Body,
    /// In a header: nothing is isolated.
    Header,
}

/// Finds the messages and terms that a message refers to.
pub(super) trait Lookup {
    /// Finds the text of a message, a term (its key has a hyphen) or an attribute, and the plural
    /// rules that it was written for.
    fn find(&self, key: &str, attribute: Option<&str>) -> Option<(&Pattern, &Plurals)>;

    /// The direction of the words.
    fn direction(&self) -> Direction;
}

/// What all parts of a text share.
pub(super) struct Resolver<'a> {
    pub(super) lookup: &'a dyn Lookup,
    pub(super) format: &'a Format,
    pub(super) place: Place,
    pub(super) text: String,
    pub(super) faults: Vec<Fault>,
    insertions: u32,
    depth: u32,
}

/// Where a text is made: the values it sees, and the plural rules of its language.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) values: &'a Values<'a>,
    pub(super) plurals: &'a Plurals,
    /// A term need not be handed all that it asks for.
    is_term: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn new(values: &'a Values<'a>, plurals: &'a Plurals) -> Self {
        Self { values, plurals, is_term: false }
    }
}

impl<'a> Resolver<'a> {
    pub(super) fn new(lookup: &'a dyn Lookup, format: &'a Format, place: Place) -> Self {
        Self {
            lookup,
            format,
            place,
            text: String::with_capacity(TEXT_BYTES_USUAL),
            faults: Vec::new(),
            insertions: 0,
            depth: 0,
        }
    }

    /// Gives the text that a value has inside a message.
    pub(super) fn value(&mut self, value: &Value<'_>) -> String {
        let before = self.text.len();
        self.write_value(value);
        self.text.split_off(before)
    }

    /// Appends the text of a pattern.
    pub(super) fn write(&mut self, pattern: &Pattern, scope: Scope<'_>) {
        for piece in &pattern.pieces {
            if self.text.len() > TEXT_BYTES_MAX || self.insertions > INSERTIONS_MAX {
                if !self.faults.contains(&Fault::Endless) {
                    self.faults.push(Fault::Endless);
                }
                return;
            }
            match piece {
                Piece::Text(text) => self.text.push_str(text),
                Piece::Insert(expression) => {
                    self.insertions += 1;
                    self.write_expression(expression, scope);
                }
            }
        }
    }

    fn write_expression(&mut self, expression: &Expression, scope: Scope<'_>) {
        match expression {
            Expression::Literal(text) => self.text.push_str(text),
            Expression::Number(number) => self.text.push_str(&self.format.number(*number)),
            Expression::Variable(name) => match scope.values.get(name) {
                Some(value) => self.write_value(value),
                None => self.write_missing(name, scope),
            },
            Expression::Reference(reference) => self.write_reference(reference, scope),
            Expression::Select(select) => {
                if let Some(variant) = self.choose(select, scope) {
                    self.write(&variant.pattern, scope);
                }
            }
        }
    }

    fn write_value(&mut self, value: &Value<'_>) {
        match value {
            Value::Words(words) => self.text.push_str(words),
            Value::Number(number) => self.text.push_str(&self.format.number(*number)),
            Value::Foreign(text) => self.write_foreign(text),
        }
    }

    /// Appends what somebody else wrote; it cannot end the isolate that it stands in.
    fn write_foreign(&mut self, text: &str) {
        let is_isolated = self.place == Place::Body
            && (self.lookup.direction() == Direction::RightToLeft
                || !text.is_ascii() && text.chars().any(is_right_to_left));
        if is_isolated {
            self.text.push(FIRST_STRONG_ISOLATE);
        }
        if text.is_ascii() {
            self.text.push_str(text);
        } else {
            self.text.extend(text.chars().filter(|letter| !is_direction_control(*letter)));
        }
        if is_isolated {
            self.text.push(POP_DIRECTIONAL_ISOLATE);
        }
    }

    fn write_missing(&mut self, name: &str, scope: Scope<'_>) {
        if !scope.is_term {
            self.faults.push(Fault::NoValue(name.to_owned()));
        }
        self.text.push_str("{$");
        self.text.push_str(name);
        self.text.push('}');
    }

    fn write_reference(&mut self, reference: &Reference, scope: Scope<'_>) {
        if self.depth >= DEPTH_MAX {
            return self.faults.push(Fault::Endless);
        }
        let lookup = self.lookup;
        let found = lookup.find(&reference.key, reference.attribute.as_deref());
        let Some((pattern, plurals)) = found else {
            let mut name = reference.key.to_string();
            if let Some(attribute) = &reference.attribute {
                name = format!("{name}.{attribute}");
            }
            return self.faults.push(Fault::NoReference(name));
        };
        self.depth += 1;
        if reference.key.starts_with('-') {
            let arguments = arguments(reference, scope);
            self.write(pattern, Scope { values: &arguments, plurals, is_term: true });
        } else {
            self.write(pattern, Scope { plurals, ..scope });
        }
        self.depth -= 1;
    }

    fn choose<'s>(&mut self, select: &'s Select, scope: Scope<'_>) -> Option<&'s Variant> {
        let chosen = match &select.selector {
            Expression::Literal(text) => by_name(select, text),
            Expression::Number(number) => by_number(select, *number, scope.plurals),
            Expression::Variable(name) => match scope.values.get(name) {
                Some(Value::Words(text) | Value::Foreign(text)) => by_name(select, text),
                Some(Value::Number(number)) => by_number(select, *number, scope.plurals),
                None => {
                    if !scope.is_term {
                        self.faults.push(Fault::NoValue(name.to_string()));
                    }
                    None
                }
            },
            Expression::Reference(reference) => {
                let before = self.text.len();
                self.write_reference(reference, scope);
                let name = self.text.split_off(before);
                by_name(select, &name)
            }
            Expression::Select(_) => None,
        };
        chosen.or_else(|| select.variants.iter().find(|variant| variant.is_default))
    }
}

/// Works out what a term is handed.
fn arguments<'r>(reference: &'r Reference, scope: Scope<'r>) -> Values<'r> {
    let named = reference.arguments.iter();
    named.filter_map(|(name, value)| Some((&**name, simple_value(value, scope)?))).collect()
}

/// Gives the value of a literal or a variable.
fn simple_value<'r>(value: &'r Expression, scope: Scope<'r>) -> Option<Value<'r>> {
    match value {
        Expression::Literal(text) => Some(Value::Words((&**text).into())),
        Expression::Number(number) => Some(Value::Number(*number)),
        Expression::Variable(name) => scope.values.get(name).cloned(),
        Expression::Reference(_) | Expression::Select(_) => None,
    }
}

fn by_name<'s>(select: &'s Select, text: &str) -> Option<&'s Variant> {
    select.variants.iter().find(|variant| match &variant.key {
        VariantKey::Name(name, _) => **name == *text,
        VariantKey::Number(_) => false,
    })
}

/// Finds the first variant that fits a number, exactly or by its plural category.
fn by_number<'s>(select: &'s Select, number: Number, plurals: &Plurals) -> Option<&'s Variant> {
    let category = plurals.category(number);
    select.variants.iter().find(|variant| match &variant.key {
        VariantKey::Name(_, named) => *named == Some(category),
        VariantKey::Number(exact) => *exact == number,
    })
}

/// Tells whether a character changes the direction of others (UAX #9, 2.1 to 2.7).
pub fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tells whether a character is in a block that is written from right to left.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
