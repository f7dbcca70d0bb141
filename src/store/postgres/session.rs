//! One kept connection, and the limit on everything done with it.
//!
//! Invariant: a call ends at its deadline, whatever the driver waits for. A connection on which
//! something went wrong is not used again.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Statement};

use super::failure::Failure;
use super::settings::PostgresSettings;
use super::{locks, schema};
use crate::clock::Clock;
use crate::server::{Connector, Runner};
use crate::store::Owed;
use crate::store::tables::{self, Row, Value};

/// How often one call is tried: others may be faster, and an idle connection may be gone.
const TRIES_MAX: u32 = 6;

/// Begins what writes; rows and keys that a decision needs are locked by the statements.
pub(super) const WRITE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";

/// Begins what reads one unchanging state.
pub(super) const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// A database, and the connection to it, if there is one.
#[derive(Debug)]
pub(super) struct Session {
    connector: Connector,
    schema: String,
    limit: Duration,
    clock: Arc<Clock>,
    live: Option<Live>,
    runner: Runner,
    /// When the server was last found to be silent.
    silent: Option<Instant>,
}

/// An open connection, and what was prepared on it.
#[derive(Debug)]
struct Live {
    client: Client,
    statements: HashMap<String, Statement>,
}

/// What one transaction works with.
#[derive(Debug)]
pub(in crate::store) struct Transaction<'a> {
    live: &'a mut Live,
    runner: &'a Runner,
    deadline: Instant,
    clock: &'a Clock,
}

impl Session {
    /// Prepares for a database; nothing is opened yet.
    pub(super) fn new(settings: &PostgresSettings, clock: Arc<Clock>) -> Result<Self, Failure> {
        Ok(Self {
            connector: Connector::new(settings.address()?),
            schema: settings.schema.clone(),
            limit: settings.limit(),
            clock,
            live: None,
            runner: Runner::new()?,
            silent: None,
        })
    }

    /// Runs `work` in one transaction; again, if others were faster or the connection was gone.
    ///
    /// Who has `waited` for somebody else to find that the server is silent need not find it again: with many
    /// who take turns, each would wait for all of them.
    pub(super) fn run<T>(
        &mut self,
        waited: Instant,
        begin: &str,
        work: impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        if self.silent.is_some_and(|silent| silent > waited) {
            return Err(Failure::Late);
        }
        let done = self.try_to_run(begin, work);
        if matches!(done, Err(Failure::Late)) {
            self.silent = Some(Instant::now());
        }
        done
    }

    fn try_to_run<T>(
        &mut self,
        begin: &str,
        work: impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let deadline = Instant::now() + self.limit;
        let mut tries = 1;
        loop {
            match self.attempt(begin, deadline, &work) {
                Err(failure)
                    if failure.may_pass() && tries < TRIES_MAX && Instant::now() < deadline =>
                {
                    tries += 1;
                }
                other => return other,
            }
        }
    }

    /// Runs one statement outside of a transaction.
    pub(super) fn alone(&mut self, sql: &str) -> Result<(), Failure> {
        let deadline = Instant::now() + self.limit;
        let mut live = self.take_live(deadline)?;
        self.work_with(&mut live, deadline).batch(sql)?;
        self.live = Some(live);
        Ok(())
    }

    fn attempt<T>(
        &mut self,
        begin: &str,
        deadline: Instant,
        work: &impl Fn(&mut Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut live = self.take_live(deadline)?;
        let mut transaction = self.work_with(&mut live, deadline);
        let done = transaction.batch(begin).and_then(|()| work(&mut transaction));
        match done {
            Ok(answer) => {
                transaction.batch("COMMIT").map_err(|failure| match failure {
                    Failure::Server(error) => Failure::Commit(error),
                    other => other,
                })?;
                self.live = Some(live);
                Ok(answer)
            }
            Err(failure) => {
                if failure.spares_connection() && transaction.batch("ROLLBACK").is_ok() {
                    self.live = Some(live);
                }
                Err(failure)
            }
        }
    }

    fn take_live(&mut self, deadline: Instant) -> Result<Live, Failure> {
        if let Some(live) = self.live.take() {
            return Ok(live);
        }
        let client = wait(&self.runner, deadline, self.connector.connect())??;
        let mut live = Live { client, statements: HashMap::new() };
        let milliseconds = self.limit.as_millis();
        let mut transaction = self.work_with(&mut live, deadline);
        // The server must not go on with what nobody waits for any more.
        transaction.batch(&format!(
            "SET search_path TO {schema}, pg_temp; \
             SET statement_timeout = {milliseconds}; SET lock_timeout = {milliseconds}; \
             SET idle_in_transaction_session_timeout = {milliseconds}; \
             SELECT set_config('synchronous_commit', 'on', false) \
             WHERE current_setting('synchronous_commit') <> 'remote_apply'",
            schema = self.schema,
        ))?;
        // Another host may have brought the tables to a version that we do not know.
        schema::migrate(&mut transaction, &self.schema)?;
        Ok(live)
    }

    fn work_with<'a>(&'a self, live: &'a mut Live, deadline: Instant) -> Transaction<'a> {
        Transaction { live, runner: &self.runner, deadline, clock: &self.clock }
    }
}

impl tables::Transaction for Transaction<'_> {
    type Failure = Failure;

    const HOLD: &'static str = " FOR UPDATE";
    const HOLD_ENTRIES: &'static str = " ORDER BY seq FOR UPDATE";
    const HOLD_FREE: &'static str = " FOR UPDATE SKIP LOCKED";
    const AMONG: &'static str = "= ANY ($1)";
    const FIND: &'static str = "strpos";
    const TEXT_OF_BODY: &'static str = "encode(body, 'escape')";

    fn address(column: &'static str) -> String {
        format!("lower({column})")
    }

    fn lock_keys(&mut self, owed: &[Owed]) -> Result<(), Failure> {
        locks::lock(self, owed)
    }

    fn lock_parcels(&mut self) -> Result<(), Failure> {
        locks::lock_parcels(self)
    }

    /// Tells the time of the database.
    ///
    /// Asked after the locks, it never runs backwards between two who have waited for each other.
    fn now(&mut self) -> Result<DateTime<Utc>, Failure> {
        match self.clock {
            Clock::System => {
                let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint";
                let now = self.first(sql, &[], |mut row| row.take(0))?;
                now.ok_or_else(|| Failure::Row("the server tells no time".to_owned()))
            }
            Clock::Fixed(_) => Ok(self.clock.now()),
        }
    }

    fn rows(&mut self, sql: &str, values: &[Value<'_>]) -> Result<Vec<Row>, Failure> {
        let values: Vec<_> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let statement = self.statement(sql)?;
        let rows = wait(self.runner, self.deadline, self.live.client.query(&statement, &values))??;
        let cells = |row: &tokio_postgres::Row| {
            (0..row.len()).map(|column| row.try_get(column)).collect::<Result<_, _>>()
        };
        Ok(rows.iter().map(|row| cells(row).map(Row)).collect::<Result<_, _>>()?)
    }

    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Failure> {
        let values: Vec<_> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let statement = self.statement(sql)?;
        Ok(wait(self.runner, self.deadline, self.live.client.execute(&statement, &values))??)
    }
}

impl Transaction<'_> {
    /// Runs statements without values.
    pub(super) fn batch(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(wait(self.runner, self.deadline, self.live.client.batch_execute(sql))??)
    }

    fn statement(&mut self, sql: &str) -> Result<Statement, Failure> {
        if let Some(statement) = self.live.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = wait(self.runner, self.deadline, self.live.client.prepare(sql))??;
        self.live.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// Waits for the driver, but not longer than until the deadline.
fn wait<F: Future>(runner: &Runner, deadline: Instant, answer: F) -> Result<F::Output, Failure> {
    runner.wait(deadline, answer).ok_or(Failure::Late)
}
