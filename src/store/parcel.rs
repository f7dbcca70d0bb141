//! What moves from one store to another, and how it is packed.
//!
//! Invariants:
//! - What belongs together is in one parcel: an entry with its recipients and its message, an
//!   event with its addresses.
//! - A parcel is taken once, however often it is sent: it is named by a mark that the sending store
//!   keeps until the parcel is discarded, and by its content.

use sha2::{Digest, Sha256};

use super::tables::Cell;

/// Some of what one store keeps, for another one.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub(super) mark: String,
    pub(super) rows: Vec<Row>,
}

/// One row, opaque to everybody but the engines.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) kind: Kind,
    /// The key by which the row is discarded; of a part, the key of the whole.
    pub(super) key: Cell,
    pub(super) values: Vec<Cell>,
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Whole(&'static Table),
    Part(&'static Part),
}

/// A table whose rows move by themselves.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: &'static str,
    /// Finds a row in its store; does not move unless it is a column, too.
    key: &'static str,
    pub(super) columns: &'static [&'static str],
    /// Which rows move.
    only: &'static str,
    /// The order in which rows move, so that the oldest stays the oldest.
    order: &'static str,
    /// What to do with a row that the other store has.
    known: &'static str,
    pub(super) parts: &'static [Part],
}

/// Rows that move with a row of another table. Both engines understand the statements.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Reads the rows; `$1` is the key of the whole.
    pub(super) pack: &'static str,
    /// Adds a row; `$1` is the key of the whole, the values follow.
    pub(super) unpack: &'static str,
}

/// Begins the note by which a store marks the parcel that it sends.
pub(super) const SENDING: &str = "parcel-sending ";

/// Begins the notes by which a store knows the parcels that it has taken.
const TAKEN: &str = "parcel-taken ";

/// How long a store knows a parcel that it has taken.
pub(super) const TAKEN_DAYS: i64 = 90;

/// Everything that a store keeps: a new table is a new row here.
pub(super) const TABLES: &[Table] = &[
    Table {
        name: "event",
        key: "id",
        columns: &["id", "received", "stored", "seen"],
        only: "true",
        order: "stored, id",
        known: "ON CONFLICT (id) DO NOTHING",
        parts: &[Part {
            pack: "SELECT address FROM about WHERE event = $1 ORDER BY address",
            unpack: "INSERT INTO about (event, address) SELECT id, $2 FROM event WHERE id = $1 \
                 AND NOT EXISTS (SELECT 1 FROM about WHERE event = $1 AND address = $2) \
                 ON CONFLICT DO NOTHING",
        }],
    },
    Table {
        name: "entry",
        key: "id",
        columns: &[
            "id",
            "event",
            "reader",
            "template",
            "reverse_path",
            "state",
            "queued",
            "due",
            "expires",
            "attempts",
            "worker",
            "finished",
        ],
        only: "true",
        order: "seq",
        known: "ON CONFLICT (id) DO NOTHING",
        parts: &[
            Part {
                pack: "SELECT position, address, state, reply, replied, told FROM recipient \
                     WHERE entry = (SELECT seq FROM entry WHERE id = $1) ORDER BY position",
                unpack: "INSERT INTO recipient (entry, position, address, state, reply, replied, \
                     told) SELECT seq, $2, $3, $4, $5, $6, $7 FROM entry WHERE id = $1 \
                     ON CONFLICT (entry, position) DO NOTHING",
            },
            Part {
                pack: "SELECT kept, octets FROM message \
                     WHERE entry = (SELECT seq FROM entry WHERE id = $1)",
                unpack: "INSERT INTO message (entry, kept, octets) SELECT seq, $2, $3 FROM entry \
                     WHERE id = $1 ON CONFLICT (entry) DO NOTHING",
            },
            Part {
                pack: "SELECT event, position FROM telling \
                     WHERE entry = (SELECT seq FROM entry WHERE id = $1) ORDER BY event, position",
                unpack: "INSERT INTO telling (event, entry, position) SELECT $2, seq, $3 FROM entry \
                     WHERE id = $1 ON CONFLICT DO NOTHING",
            },
        ],
    },
    Table {
        name: "digest_item",
        key: "id",
        columns: &["id", "event", "reader", "\"group\"", "due", "body", "why"],
        only: "true",
        order: "seq",
        known: "ON CONFLICT (id) DO NOTHING",
        parts: &[],
    },
    Table {
        name: "quiet",
        key: "seq",
        columns: &["event", "reader", "reason", "detail", "at"],
        only: "true",
        order: "seq",
        known: "",
        parts: &[],
    },
    Table {
        name: "repeat",
        key: "key",
        columns: &["key", "event", "told", "count", "ends"],
        only: "true",
        order: "key",
        known: "ON CONFLICT (key) DO UPDATE SET event = excluded.event, told = excluded.told, \
             count = excluded.count, ends = excluded.ends WHERE repeat.ends < excluded.ends",
        parts: &[],
    },
    Table {
        name: "throttle",
        key: "key",
        columns: &["key", "passed", "held", "ends"],
        only: "true",
        order: "key",
        known: "ON CONFLICT (key) DO UPDATE SET passed = excluded.passed, held = excluded.held, \
             ends = excluded.ends WHERE throttle.ends < excluded.ends",
        parts: &[],
    },
    Table {
        name: "incident",
        key: "root",
        columns: &[
            "key",
            "\"group\"",
            "event",
            "root",
            "reader",
            "body",
            "count",
            "told",
            "steps",
            "since",
            "first",
            "last",
            "quiet",
            "next",
            "open",
        ],
        only: "true",
        order: "seq",
        // Both know the campaign: the other one goes on with its own.
        known: "ON CONFLICT (key) WHERE open = 1 DO NOTHING",
        parts: &[Part {
            pack: "SELECT event, body FROM incident_note \
                 WHERE incident = (SELECT seq FROM incident WHERE root = $1) ORDER BY seq",
            unpack: "INSERT INTO incident_note (incident, event, body) \
                 SELECT seq, $2, $3 FROM incident WHERE root = $1",
        }],
    },
    Table {
        name: "tally",
        key: "scope || ' ' || minute || ' ' || name",
        columns: &["scope", "minute", "name", "value"],
        only: "true",
        order: "minute, scope, name",
        known: "ON CONFLICT (scope, minute, name) DO UPDATE SET value = tally.value + excluded.value",
        parts: &[],
    },
    Table {
        name: "silence",
        key: "id",
        columns: &["id", "matcher", "author", "comment", "created", "ends"],
        only: "true",
        order: "id",
        known: "ON CONFLICT (id) DO NOTHING",
        parts: &[],
    },
    Table {
        name: "noted",
        key: "key",
        columns: &["key", "ends"],
        // The marks of parcels stay where they are.
        only: "key NOT LIKE 'parcel-%'",
        order: "key",
        known: "ON CONFLICT (key) DO UPDATE SET ends = excluded.ends \
             WHERE noted.ends < excluded.ends",
        parts: &[],
    },
];

impl Table {
    /// Writes the statement that reads the oldest `$1` rows, each with its key first.
    pub(super) fn pack(&self) -> String {
        let Self { name, key, columns, only, order, .. } = self;
        let columns = columns.join(", ");
        format!("SELECT {key}, {columns} FROM {name} WHERE {only} ORDER BY {order} LIMIT $1")
    }

    /// Writes the statement that adds a row.
    pub(super) fn unpack(&self) -> String {
        let Self { name, columns, known, .. } = self;
        let values: Vec<String> = (1..=columns.len()).map(|number| format!("${number}")).collect();
        let (columns, values) = (columns.join(", "), values.join(", "));
        format!("INSERT INTO {name} ({columns}) VALUES ({values}) {known}")
    }

    /// Writes the statement that erases a row and its parts.
    pub(super) fn discard(&self) -> String {
        format!("DELETE FROM {} WHERE {} = $1", self.name, self.key)
    }
}

impl PartialEq for Parcel {
    /// Compares the content; who has packed it says nothing about that.
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl PartialEq for Row {
    /// Compares the content; the key may be a number of the store's own.
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.values == other.values
    }
}

impl Parcel {
    /// Tells whether there is nothing left to move.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Counts the rows of a table.
    pub(super) fn count(&self, name: &str) -> usize {
        let of = |row: &&Row| matches!(row.kind, Kind::Whole(table) if table.name == name);
        self.rows.iter().filter(of).count()
    }

    /// Counts the rows that are no parts of others.
    pub(super) fn wholes(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row.kind, Kind::Whole(_))).count()
    }

    /// Names the parcel as the taking store notes it.
    pub(super) fn taken(&self) -> String {
        let mut digest = Sha256::new_with_prefix(&self.mark);
        for row in &self.rows {
            digest.update(match row.kind {
                Kind::Whole(table) => table.name,
                Kind::Part(part) => part.pack,
            });
            for value in &row.values {
                let (kind, bytes) = match value {
                    Cell::Nothing => (0_u8, Vec::new()),
                    Cell::Number(number) => (1, number.to_be_bytes().to_vec()),
                    Cell::Text(text) => (2, text.as_bytes().to_vec()),
                    Cell::Bytes(bytes) => (3, bytes.clone()),
                };
                digest.update([kind]);
                digest.update(bytes.len().to_be_bytes());
                digest.update(bytes);
            }
        }
        format!("{TAKEN}{:x}", digest.finalize())
    }
}
