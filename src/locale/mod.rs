//! The words, numbers and dates of each language.
//!
//! Message catalogs are Fluent files in layers: the organization's over the site's over the built-in
//! ones, message by message. This module knows languages and nothing of mails, verdicts or readers.
//!
//! It reads Fluent with `fluent-syntax`, and makes the texts itself (`resolve`): the plural rules and
//! number forms are those of CLDR's current tables, only what others wrote is isolated, and no
//! override that an organization writes can stop the program.

mod catalog;
mod embedded;
mod format;
mod lazy;
mod locales;
pub mod matching;
mod number;
mod pattern;
mod problem;
mod pseudo;
mod resolve;
mod tag;
#[cfg(test)]
mod tests;
mod value;
mod words;
mod zone;

pub use catalog::Catalog;
pub use embedded::FILES as SHIPPED;
pub use format::{Format, Plurals};
pub use icu_plurals::PluralCategory;
pub use locales::{Builder, Builtin, Locales, Share};
pub use number::{Number, NumberError};
pub use pattern::{
    Attribute, Expression, Message, Pattern, Piece, Reference, Select, Variant, VariantKey,
};
pub use problem::{Fault, Place, Problem};
pub use resolve::is_direction_control;
pub use tag::{Direction, Tag, TagError};
pub use value::{Value, Values};
pub use words::{Text, Words};
pub use zone::Zone;
