//! Between the columns of tables and what we know.

use std::mem;

use chrono::{DateTime, Utc};

use crate::store::{EntryState, Message};

/// A value for a statement.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) enum Value<'a> {
    Nothing,
    Number(i64),
    Text(&'a str),
    /// A text by which rows are found.
    Key(&'a str),
    /// A text by which rows are found in all spellings of its ASCII letters.
    Address(&'a str),
    Bytes(&'a [u8]),
    Numbers(&'a [i64]),
    Keys(&'a [&'a str]),
}

/// A value that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::store) enum Cell {
    #[default]
    Nothing,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// A row that was read.
#[derive(Debug)]
pub(in crate::store) struct Row(pub(in crate::store) Vec<Cell>);

/// A row that we have not written.
#[derive(Debug, thiserror::Error)]
#[error("column {column} of an answer holds what was never written there")]
pub(in crate::store) struct Unreadable {
    column: usize,
}

/// What a column can hold.
pub(in crate::store) trait Column: Sized {
    /// Reads it.
    fn read(cell: Cell) -> Option<Self>;
}

impl Row {
    /// Reads a column, once.
    pub(in crate::store) fn take<C: Column>(&mut self, column: usize) -> Result<C, Unreadable> {
        let cell = self.0.get_mut(column).map(mem::take);
        cell.and_then(C::read).ok_or(Unreadable { column })
    }

    /// Reads what is kept of a message, and from the next column its size, if that is compressed.
    pub(in crate::store) fn take_message(&mut self, column: usize) -> Result<Message, Unreadable> {
        Ok(Message::stored(self.take(column)?, self.take(column + 1)?))
    }
}

impl Column for i64 {
    fn read(cell: Cell) -> Option<Self> {
        if let Cell::Number(number) = cell { Some(number) } else { None }
    }
}

impl Column for u64 {
    /// Reads a number that was not negative when it was written.
    fn read(cell: Cell) -> Option<Self> {
        i64::read(cell).map(|number| Self::try_from(number).unwrap_or_default())
    }
}

impl Column for u32 {
    /// Reads a small number that was not negative when it was written.
    fn read(cell: Cell) -> Option<Self> {
        i64::read(cell).map(|number| Self::try_from(number).unwrap_or_default())
    }
}

impl Column for DateTime<Utc> {
    fn read(cell: Cell) -> Option<Self> {
        i64::read(cell).map(|number| Self::from_timestamp_millis(number).unwrap_or_default())
    }
}

impl Column for String {
    fn read(cell: Cell) -> Option<Self> {
        if let Cell::Text(text) = cell { Some(text) } else { None }
    }
}

impl Column for Vec<u8> {
    fn read(cell: Cell) -> Option<Self> {
        if let Cell::Bytes(bytes) = cell { Some(bytes) } else { None }
    }
}

impl Column for EntryState {
    fn read(cell: Cell) -> Option<Self> {
        String::read(cell).and_then(|name| Self::named(&name))
    }
}

impl<C: Column> Column for Option<C> {
    fn read(cell: Cell) -> Option<Self> {
        if cell == Cell::Nothing { Some(None) } else { C::read(cell).map(Some) }
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value<'_> {
    /// Writes a number; nothing here grows near the limit.
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value<'_> {
    /// Writes how many rows are wanted.
    fn from(max: usize) -> Self {
        Self::Number(i64::try_from(max).unwrap_or(i64::MAX))
    }
}

impl From<DateTime<Utc>> for Value<'_> {
    fn from(time: DateTime<Utc>) -> Self {
        Self::Number(time.timestamp_millis())
    }
}

impl From<EntryState> for Value<'_> {
    fn from(state: EntryState) -> Self {
        Self::Text(state.name())
    }
}

impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a> From<&'a Cell> for Value<'a> {
    fn from(cell: &'a Cell) -> Self {
        match cell {
            Cell::Nothing => Self::Nothing,
            Cell::Number(number) => Self::Number(*number),
            Cell::Text(text) => Self::Text(text),
            Cell::Bytes(bytes) => Self::Bytes(bytes),
        }
    }
}

impl<'a, V: Into<Value<'a>>> From<Option<V>> for Value<'a> {
    fn from(value: Option<V>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
