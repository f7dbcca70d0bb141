//! The SQL query of a directory: a template with amavis' placeholders.
//!
//! Invariant: what stands for an address reaches the database as a parameter, never as SQL.

use std::fmt::Write as _;

use super::address::Subject;

/// The dialect of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Postgres,
    Sqlite,
}

/// A query with places for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Query(Vec<Piece>);

/// Why a text is no query.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum QueryError {
    #[error(
        "does not say where the address goes: write %k, as in `WHERE email IN (%k)`, or %a, without quotes"
    )]
    NoAddress,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// `%k`: the keys, as a list.
    Keys,
    /// `%a`: the address.
    Address,
    /// `%u`: the user, without an extension.
    User,
    /// `%d`: the domain.
    Domain,
}

impl Query {
    /// Reads a query.
    pub(super) fn new(text: &str) -> Result<Self, QueryError> {
        let mut pieces = Vec::new();
        let mut rest = text;
        let mut plain = String::new();
        // Inside of quotes is text: `LIKE '%a'` is about names that end so.
        let mut quoted = false;
        while let Some(character) = rest.chars().next() {
            let after = rest.get(character.len_utf8()..).unwrap_or_default();
            quoted ^= character == '\'';
            let found = if character == '%' && !quoted { placeholder(after) } else { None };
            if let Some((piece, after)) = found {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
                pieces.push(piece);
                rest = after;
            } else {
                plain.push(character);
                rest = after;
            }
        }
        pieces.push(Piece::Text(plain));
        if pieces.iter().any(|piece| matches!(piece, Piece::Keys | Piece::Address | Piece::User)) {
            return Ok(Self(pieces));
        }
        Err(QueryError::NoAddress)
    }

    /// Writes the query for an address: the SQL, and its parameters.
    pub(super) fn of<'a>(&self, subject: &'a Subject, dialect: Dialect) -> (String, Vec<&'a str>) {
        let mut sql = String::new();
        let mut parameters = Vec::new();
        for piece in &self.0 {
            let values = match piece {
                Piece::Text(text) => {
                    sql.push_str(text);
                    continue;
                }
                Piece::Keys => subject.keys(),
                Piece::Address => vec![subject.address()],
                Piece::User => vec![subject.user()],
                Piece::Domain => vec![subject.domain()],
            };
            for (index, value) in values.into_iter().enumerate() {
                parameters.push(value);
                let comma = if index > 0 { "," } else { "" };
                let mark = match dialect {
                    Dialect::Postgres => '$',
                    Dialect::Sqlite => '?',
                };
                let _ = write!(sql, "{comma}{mark}{}", parameters.len());
            }
        }
        (sql, parameters)
    }
}

/// Reads a placeholder after its `%`; the remainder in `5%age` is none.
fn placeholder(text: &str) -> Option<(Piece, &str)> {
    let mut characters = text.chars();
    let piece = match characters.next()? {
        'k' => Piece::Keys,
        'a' => Piece::Address,
        'u' => Piece::User,
        'd' => Piece::Domain,
        _ => return None,
    };
    let rest = characters.as_str();
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    ends.then_some((piece, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_the_parameters() {
        let subject = Subject::new("anna+news@sub.lab.example").unwrap();
        let cases = [
            (
                "SELECT l FROM users WHERE email IN (%k) ORDER BY priority DESC",
                "SELECT l FROM users WHERE email IN ($1,$2,$3,$4,$5,$6,$7) ORDER BY priority DESC",
                7,
            ),
            ("SELECT l FROM u WHERE a=%a AND d=%d", "SELECT l FROM u WHERE a=$1 AND d=$2", 2),
            (
                "SELECT l FROM u WHERE a LIKE '%a%''%e' AND 5%age AND u=%u",
                "SELECT l FROM u WHERE a LIKE '%a%''%e' AND 5%age AND u=$1",
                1,
            ),
            ("SELECT '100%' WHERE a=%a;", "SELECT '100%' WHERE a=$1;", 1),
        ];
        for (text, sql, count) in cases {
            let query = Query::new(text).unwrap();
            let (made, parameters) = query.of(&subject, Dialect::Postgres);
            assert_eq!((made.as_str(), parameters.len()), (sql, count));
        }
        let query = Query::new("%u %d").unwrap();
        let (made, parameters) = query.of(&subject, Dialect::Sqlite);
        assert_eq!((made.as_str(), parameters), ("?1 ?2", vec!["anna", "sub.lab.example"]));
    }

    #[test]
    fn refuses_a_query_without_address() {
        for text in
            ["", "SELECT 'de'", "SELECT l FROM d WHERE d=%d", "SELECT '%apple'", "WHERE a = '%a'"]
        {
            assert_eq!(Query::new(text), Err(QueryError::NoAddress), "{text}");
        }
    }
}
