//! What the store's tests run on here: a schema for each of them, on one server.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle};

use whyblocked::store::Settings;

use crate::postgres::Postgres;

/// A store of a test's own, gone with the server.
pub(crate) struct Fixture {
    settings: Settings,
    _server: Arc<Shared>,
}

/// The server that the tests of this moment share; the last one ends it.
struct Shared {
    table: String,
    stop: Option<Sender<()>>,
    keeper: Option<JoinHandle<()>>,
}

static SERVER: Mutex<Weak<Shared>> = Mutex::new(Weak::new());
static SCHEMAS: AtomicU32 = AtomicU32::new(0);

impl Fixture {
    /// Makes a place for a store.
    pub(crate) fn new() -> Self {
        let server = Shared::get();
        let number = SCHEMAS.fetch_add(1, Ordering::Relaxed);
        let table = format!("{}schema = \"test_{number}\"\n", server.table);
        Self { settings: toml::from_str(&table).unwrap(), _server: server }
    }

    /// Tells where the store is.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }
}

impl Shared {
    fn get() -> Arc<Self> {
        let mut server = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = server.upgrade() {
            return server;
        }
        let started = Arc::new(Self::start());
        *server = Arc::downgrade(&started);
        started
    }

    fn start() -> Self {
        let (stop, stopped) = mpsc::channel();
        let (say, said) = mpsc::channel();
        // The server ends with the thread that has started it, and tests have one each.
        let keeper = thread::spawn(move || {
            let server = Postgres::start();
            say.send(server.store("postgres", "timeout_seconds = 60")).unwrap();
            assert!(stopped.recv().is_err());
        });
        let table = said.recv().expect("the server has not started");
        Self { table, stop: Some(stop), keeper: Some(keeper) }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        drop(self.stop.take());
        drop(self.keeper.take().map(JoinHandle::join));
    }
}
