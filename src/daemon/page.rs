//! Answers those who watch: `/metrics` for Prometheus, `/health` for everybody.

use std::io;
use std::net::TcpListener;
use std::os::unix::net::UnixListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;

use super::metrics::Metrics;
use super::{NAP, Rounds, sockets};
use crate::config::Listen;

/// The media type of the numbers.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// A place that is listened at.
#[derive(Debug)]
pub(super) enum Socket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl Socket {
    /// Begins to listen.
    pub(super) fn open(listen: &Listen) -> io::Result<Self> {
        match listen {
            Listen::Tcp(address) => TcpListener::bind(address)
                .and_then(|socket| socket.set_nonblocking(true).map(|()| Self::Tcp(socket))),
            Listen::Unix(path) => {
                sockets::remove_dead(path)?;
                UnixListener::bind(path)
                    .and_then(|socket| socket.set_nonblocking(true).map(|()| Self::Unix(socket)))
            }
        }
    }

    /// Listens at the same place once more.
    pub(super) fn try_clone(&self) -> io::Result<Self> {
        Ok(match self {
            Self::Tcp(socket) => Self::Tcp(socket.try_clone()?),
            Self::Unix(socket) => Self::Unix(socket.try_clone()?),
        })
    }

    /// Answers until it is time to end.
    pub(super) fn answer(&self, metrics: Arc<Metrics>, end: Arc<AtomicBool>) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let ended = async move {
            while !end.load(Ordering::Relaxed) {
                tokio::time::sleep(NAP).await;
            }
        };
        runtime.block_on(async {
            let pages = pages(metrics);
            match self.try_clone()? {
                Self::Tcp(socket) => {
                    let socket = tokio::net::TcpListener::from_std(socket)?;
                    tokio::select! { done = async { axum::serve(socket, pages).await } => done, () = ended => Ok(()) }
                }
                Self::Unix(socket) => {
                    let socket = tokio::net::UnixListener::from_std(socket)?;
                    tokio::select! { done = async { axum::serve(socket, pages).await } => done, () = ended => Ok(()) }
                }
            }
        })
    }
}

impl Rounds<'_> {
    /// Answers those who watch, until it is to end.
    pub(super) fn answer(&self, socket: &Socket) {
        if let Err(error) = socket.answer(Arc::clone(&self.metrics), Arc::clone(&self.end)) {
            tracing::error!(%error, "cannot answer those who watch");
        }
    }
}

fn pages(metrics: Arc<Metrics>) -> Router {
    let numbers = Arc::clone(&metrics);
    let numbers = move || async move { ([(header::CONTENT_TYPE, OPEN_METRICS)], numbers.text()) };
    let health = move || async move {
        match metrics.ailment() {
            None => (StatusCode::OK, "ok\n".to_owned()),
            Some(ailment) => (StatusCode::SERVICE_UNAVAILABLE, format!("{ailment}\n")),
        }
    };
    Router::new().route("/metrics", get(numbers)).route("/health", get(health))
}
