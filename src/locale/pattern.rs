//! Messages in the form from which texts are made: owned, checked, with their places.
//!
//! Knows the syntax tree of Fluent and nothing of values or languages.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralCategory;

use super::number::Number;
use super::problem::{Fault, Place};
use super::value::{Value, Values};

/// The text of a message or of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Words and insertions, in order.
    pub pieces: Box<[Piece]>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(Box<str>),
    /// What stands in braces.
    Insert(Expression),
}

/// What stands in braces.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A quoted text, `{ "…" }`.
    Literal(Box<str>),
    /// A number, `{ 3 }`.
    Number(Number),
    /// A variable, `{ $count }`.
    Variable(Box<str>),
    /// Another message, a term or an attribute of one.
    Reference(Reference),
    /// A choice, `{ $count -> … }`.
    Select(Box<Select>),
}

/// A message (`title`), a term (`-product`) or an attribute of one, inside another message.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The key; that of a term starts with a hyphen.
    pub key: Box<str>,
    /// The attribute, if one is meant.
    pub attribute: Option<Box<str>>,
    /// What is handed to a term: it sees nothing else.
    pub arguments: Box<[(Box<str>, Expression)]>,
}

/// A choice between several texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    /// What decides.
    pub selector: Expression,
    /// The texts, in order.
    pub variants: Box<[Variant]>,
}

/// One of several texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// When it is chosen.
    pub key: VariantKey,
    /// Whether it is chosen when no other one is.
    pub is_default: bool,
    /// The text.
    pub pattern: Pattern,
}

/// When a variant is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantKey {
    /// By a word; for numbers by the plural category that the word names.
    Name(Box<str>, Option<PluralCategory>),
    /// By a number, exactly.
    Number(Number),
}

/// One message, or one term.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Where it is defined.
    pub place: Place,
    /// Its text; a message may have attributes alone.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Box<[Attribute]>,
}

/// A text beside the text of a message, such as its subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Where it is defined.
    pub place: Place,
    /// Its name.
    pub name: Box<str>,
    /// Its text.
    pub pattern: Pattern,
}

impl Message {
    /// Builds a message from Fluent's syntax tree; `place` finds where a slice of the file is.
    pub(super) fn from_ast(
        name: &str,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
        place: &dyn Fn(&str) -> Place,
    ) -> Result<Self, Fault> {
        let mut built = Vec::<Attribute>::with_capacity(attributes.len());
        for attribute in attributes {
            let name = attribute.id.name;
            if built.iter().any(|other| *other.name == *name) {
                return Err(Fault::Twice(name.to_owned()));
            }
            let pattern = Pattern::from_ast(&attribute.value)?;
            built.push(Attribute { place: place(name), name: name.into(), pattern });
        }
        let value = value.map(Pattern::from_ast).transpose()?;
        Ok(Self { place: place(name), value, attributes: built.into() })
    }

    /// Finds the text of the message, or of one of its attributes.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|attribute| &attribute.pattern),
        }
    }

    /// Lists the text and the attributes: name of the attribute, place, pattern.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Place, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, &self.place, pattern));
        let attributes = self.attributes.iter();
        value.chain(attributes.map(|own| (Some(&*own.name), &own.place, &own.pattern)))
    }

    /// Gives the same message as it stands some lines below.
    #[must_use]
    pub(super) fn lower(&self, lines: usize) -> Self {
        let lines = u32::try_from(lines).unwrap_or(u32::MAX);
        let mut lowered = self.clone();
        let places = lowered.attributes.iter_mut().map(|attribute| &mut attribute.place);
        for place in places.chain([&mut lowered.place]) {
            place.line = place.line.saturating_add(lines);
        }
        lowered
    }

    fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| *attribute.name == *name)
    }

    /// Gives the same message with all words changed by `change`.
    #[must_use]
    pub(super) fn map_text(&self, change: &dyn Fn(&str) -> String) -> Self {
        let attributes = self.attributes.iter().map(|attribute| Attribute {
            pattern: attribute.pattern.map_text(change),
            ..attribute.clone()
        });
        Self {
            place: self.place.clone(),
            value: self.value.as_ref().map(|pattern| pattern.map_text(change)),
            attributes: attributes.collect(),
        }
    }
}

impl Pattern {
    fn from_ast(pattern: &ast::Pattern<&str>) -> Result<Self, Fault> {
        let mut pieces = Vec::<Piece>::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            let piece = match element {
                ast::PatternElement::TextElement { value } => {
                    // Fluent gives each line as a text of its own.
                    if let Some(Piece::Text(before)) = pieces.last_mut() {
                        *before = format!("{before}{value}").into();
                        continue;
                    }
                    Piece::Text((*value).into())
                }
                ast::PatternElement::Placeable { expression } => {
                    Piece::Insert(Expression::from_ast(expression)?)
                }
            };
            pieces.push(piece);
        }
        Ok(Self { pieces: pieces.into() })
    }

    /// Calls `visit` with each expression in this text and below, outermost first.
    pub fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        for piece in &self.pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Insert(expression) => expression.visit(visit),
            }
        }
    }

    /// Lists words and numbers that choose each of the variants once.
    pub(super) fn samples(&self) -> Vec<Value<'_>> {
        let mut samples = vec![Value::Number(Number::from(5_u8))];
        self.visit(&mut |expression| {
            if let Expression::Select(select) = expression {
                samples.extend(select.variants.iter().map(|variant| match &variant.key {
                    VariantKey::Name(name, _) => Value::Words((&**name).into()),
                    VariantKey::Number(number) => Value::Number(*number),
                }));
            }
        });
        samples
    }

    /// Gives all variables this value.
    pub(super) fn values<'a>(&'a self, sample: &Value<'a>) -> Values<'a> {
        let names = self.variables().into_iter();
        names.map(|name| (name, sample.clone())).collect()
    }

    /// Gives the same text with all words changed by `change`.
    #[must_use]
    fn map_text(&self, change: &dyn Fn(&str) -> String) -> Self {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(change(text).into()),
            Piece::Insert(expression) => Piece::Insert(expression.map_text(change)),
        });
        Self { pieces: pieces.collect() }
    }

    /// Lists the variables of this text, sorted, each once.
    pub fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.visit(&mut |expression| match expression {
            Expression::Variable(name) => names.push(&**name),
            Expression::Literal(_)
            | Expression::Number(_)
            | Expression::Reference(_)
            | Expression::Select(_) => {}
        });
        names.sort_unstable();
        names.dedup();
        names
    }
}

impl Expression {
    fn from_ast(expression: &ast::Expression<&str>) -> Result<Self, Fault> {
        match expression {
            ast::Expression::Inline(inline) => Self::from_inline(inline),
            ast::Expression::Select { selector, variants } => {
                let variants: Result<Box<[_]>, _> =
                    variants.iter().map(Variant::from_ast).collect();
                let selector = Self::from_inline(selector)?;
                Ok(Self::Select(Box::new(Select { selector, variants: variants? })))
            }
        }
    }

    fn from_inline(inline: &ast::InlineExpression<&str>) -> Result<Self, Fault> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Ok(Self::Literal(unescape_unicode_to_string(value).into()))
            }
            ast::InlineExpression::NumberLiteral { value } => {
                let number = value.parse().map_err(|_| Fault::Syntax((*value).to_owned()))?;
                Ok(Self::Number(number))
            }
            ast::InlineExpression::VariableReference { id } => Ok(Self::Variable(id.name.into())),
            ast::InlineExpression::FunctionReference { id, .. } => {
                Err(Fault::Function(id.name.to_owned()))
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                Ok(Self::Reference(Reference {
                    key: id.name.into(),
                    attribute: attribute.as_ref().map(|attribute| attribute.name.into()),
                    arguments: Box::default(),
                }))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let arguments: Result<_, Fault> = named
                    .map(|named| Ok((named.name.name.into(), Self::from_inline(&named.value)?)))
                    .collect();
                Ok(Self::Reference(Reference {
                    key: format!("-{}", id.name).into(),
                    attribute: attribute.as_ref().map(|attribute| attribute.name.into()),
                    arguments: arguments?,
                }))
            }
            ast::InlineExpression::Placeable { expression } => Self::from_ast(expression),
        }
    }

    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Literal(_) | Self::Number(_) | Self::Variable(_) => {}
            Self::Reference(reference) => {
                for (_, argument) in &reference.arguments {
                    argument.visit(visit);
                }
            }
            Self::Select(select) => {
                select.selector.visit(visit);
                for variant in &select.variants {
                    variant.pattern.visit(visit);
                }
            }
        }
    }

    fn map_text(&self, change: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Literal(_) | Self::Number(_) | Self::Variable(_) | Self::Reference(_) => {
                self.clone()
            }
            Self::Select(select) => {
                let variants = select.variants.iter().map(|variant| Variant {
                    key: variant.key.clone(),
                    is_default: variant.is_default,
                    pattern: variant.pattern.map_text(change),
                });
                let variants = variants.collect();
                Self::Select(Box::new(Select { selector: select.selector.clone(), variants }))
            }
        }
    }
}

impl Variant {
    fn from_ast(variant: &ast::Variant<&str>) -> Result<Self, Fault> {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => {
                VariantKey::Name(name.into(), PluralCategory::get_for_cldr_string(name))
            }
            ast::VariantKey::NumberLiteral { value } => {
                let number = value.parse().map_err(|_| Fault::Syntax(value.to_owned()))?;
                VariantKey::Number(number)
            }
        };
        let pattern = Pattern::from_ast(&variant.value)?;
        Ok(Self { key, is_default: variant.default, pattern })
    }
}
