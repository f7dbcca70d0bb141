//! The reader's language, as a PostgreSQL database knows it.

use std::error::Error;

use tokio_postgres::Client;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type};

use super::address::Subject;
use super::failure::{Failure, chain, shown};
use super::file::Milliseconds;
use super::query::{Dialect, Query};
use super::session::Driver;
use crate::server::{Address, ConnectError, Connector};

/// Classes of errors by which a server says that it cannot work now (PostgreSQL, appendix A).
const OUT_OF_ORDER: [&str; 4] = ["08", "53", "57", "58"];

/// A driver for one database.
pub(super) struct PostgresDriver {
    connector: Connector,
    query: Query,
    limit: Milliseconds,
}

impl PostgresDriver {
    pub(super) fn new(address: Address, query: Query, limit: Milliseconds) -> Self {
        Self { connector: Connector::new(address), query, limit }
    }
}

impl Driver for PostgresDriver {
    type Client = Client;

    async fn connect(&mut self) -> Result<Client, Failure> {
        self.connector.connect().await.map_err(|error| match error {
            ConnectError::File(error) => Failure::unusable(&error),
            ConnectError::Server(error) => broken(&error),
        })
    }

    async fn ask(&self, client: &mut Client, subject: &Subject) -> Result<Option<String>, Failure> {
        let (sql, values) = self.query.of(subject, Dialect::Postgres);
        let values: Vec<Octets<'_>> = values.into_iter().map(|v| Octets(v.as_bytes())).collect();
        let values: Vec<&(dyn ToSql + Sync)> =
            values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        self.first(client, &sql, &values).await.map_err(|error| failure(&error))
    }
}

impl PostgresDriver {
    /// Reads the first column of the first row; the server sends no more than that row.
    async fn first(
        &self,
        client: &mut Client,
        sql: &str,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<String>, tokio_postgres::Error> {
        let transaction = client.build_transaction().read_only(true).start().await?;
        // The server must not go on with what nobody waits for any more.
        let limit = self.limit.duration().as_millis();
        transaction.batch_execute(&format!("SET LOCAL statement_timeout = {limit}")).await?;
        let statement = transaction.prepare(sql).await?;
        let portal = transaction.bind(&statement, values).await?;
        let rows = transaction.query_portal(&portal, 1).await?;
        let text = match rows.first() {
            Some(row) => row.try_get::<_, Option<Text>>(0)?.map(|text| text.0),
            None => None,
        };
        transaction.rollback().await?;
        Ok(text)
    }
}

/// A parameter of any type that is written as its characters.
///
/// amavis' own tables have addresses as `bytea`; others have `text`, `varchar` or `citext`.
#[derive(Debug)]
struct Octets<'a>(&'a [u8]);

impl ToSql for Octets<'_> {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        out.extend_from_slice(self.0);
        Ok(IsNull::No)
    }

    fn accepts(kind: &Type) -> bool {
        is_text(kind)
    }

    tokio_postgres::types::to_sql_checked!();
}

/// A value of any type that is read as its characters.
struct Text(String);

impl<'a> FromSql<'a> for Text {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self(String::from_utf8_lossy(raw).into_owned()))
    }

    fn accepts(kind: &Type) -> bool {
        is_text(kind)
    }
}

fn is_text(kind: &Type) -> bool {
    let built_in =
        [Type::TEXT, Type::VARCHAR, Type::BPCHAR, Type::NAME, Type::BYTEA, Type::UNKNOWN];
    let named = kind.name() == "citext";
    let own = matches!(
        kind.kind(),
        tokio_postgres::types::Kind::Enum(_) | tokio_postgres::types::Kind::Domain(_)
    );
    built_in.contains(kind) || named || own
}

fn broken(error: &tokio_postgres::Error) -> Failure {
    let words = error.as_db_error().map(|refusal| shown(refusal.message()));
    Failure::Unusable(words.unwrap_or_else(|| chain(error)))
}

/// Sorts out what an error means for us.
fn failure(error: &tokio_postgres::Error) -> Failure {
    match error.as_db_error() {
        Some(refusal) if *refusal.code() == SqlState::QUERY_CANCELED => Failure::Late,
        Some(refusal) if OUT_OF_ORDER.iter().any(|c| refusal.code().code().starts_with(c)) => {
            Failure::Unusable(shown(refusal.message()))
        }
        Some(refusal) => Failure::Refused(shown(refusal.message())),
        None if error.is_closed() => Failure::unusable(error),
        None => Failure::Refused(chain(error)),
    }
}
