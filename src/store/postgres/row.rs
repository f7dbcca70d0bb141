//! Between the driver's values and ours.

use std::borrow::Cow;
use std::error::Error;

use sha2::{Digest, Sha256};
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type};

use crate::store::tables::{Cell, Value};

/// The longest key, in octets: a B-tree takes no more than 2704.
const KEY_OCTETS_MAX: usize = 1000;

/// Makes a text that the server takes, which is every one without U+0000.
fn clean(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Makes a text by which rows can be found; of a key that fits, it is the key itself.
fn key(text: &str) -> Cow<'_, str> {
    if text.len() <= KEY_OCTETS_MAX {
        return clean(text);
    }
    Cow::Owned(format!("sha256:{:x}", Sha256::digest(text)))
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Nothing => Ok(IsNull::Yes),
            Self::Number(number) => number.to_sql_checked(kind, out),
            Self::Text(text) => clean(text).to_sql_checked(kind, out),
            Self::Key(text) => key(text).to_sql_checked(kind, out),
            // As SQLite's NOCASE has it.
            Self::Address(text) => clean(text).to_ascii_lowercase().to_sql_checked(kind, out),
            Self::Bytes(bytes) => bytes.to_sql_checked(kind, out),
            Self::Numbers(numbers) => numbers.to_sql_checked(kind, out),
            Self::Keys(keys) => {
                let keys: Vec<_> = keys.iter().map(|text| key(text)).collect();
                keys.to_sql_checked(kind, out)
            }
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

impl<'a> FromSql<'a> for Cell {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *kind {
            Type::INT8 => Self::Number(i64::from_sql(kind, raw)?),
            Type::INT4 => Self::Number(i32::from_sql(kind, raw)?.into()),
            Type::BYTEA => Self::Bytes(raw.to_vec()),
            _ => Self::Text(String::from_sql(kind, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Nothing)
    }

    fn accepts(kind: &Type) -> bool {
        [Type::INT8, Type::INT4, Type::BYTEA, Type::TEXT].contains(kind)
    }
}
