//! The gallery's pages and answers over HTTP, on this machine only.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use futures_util::stream::{self, Stream};
use serde::Deserialize;
use serde_json::json;

use super::frame::{self, Scheme};
use super::gallery::Gallery;
use super::guard;
use super::show::Choice;
use super::stories::Story;
use crate::event::{self, EVENT_BYTES_MAX};
use crate::locale::Tag;

const PAGE: &str = include_str!("assets/gallery.html");
const STYLE: &str = include_str!("assets/gallery.css");
const SCRIPT: &str = include_str!("assets/gallery.js");
const PARTS: &str = include_str!("assets/parts.js");
const ICON: &str = include_str!("assets/icon.svg");

/// Answers requests until the program ends.
pub fn serve(gallery: Arc<Gallery>, listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router(gallery, port)).await
    })
}

fn router(gallery: Arc<Gallery>, port: u16) -> Router {
    let fixed = |kind: &'static str, text: &'static str| {
        get(move || async move { ([(header::CONTENT_TYPE, kind)], text) })
    };
    Router::new()
        .route("/", fixed("text/html; charset=utf-8", PAGE))
        .route("/gallery.css", fixed("text/css; charset=utf-8", STYLE))
        .route("/gallery.js", fixed("text/javascript; charset=utf-8", SCRIPT))
        .route("/parts.js", fixed("text/javascript; charset=utf-8", PARTS))
        .route("/icon.svg", fixed("image/svg+xml", ICON))
        .route("/api/state", get(state))
        .route("/api/stories", get(stories))
        .route("/api/story", get(story))
        .route("/frame", get(frame))
        .route("/event", post(event).layer(DefaultBodyLimit::max(EVENT_BYTES_MAX)))
        .route("/changes", get(changes))
        .layer(middleware::from_fn_with_state(port, guard::guard))
        .with_state(gallery)
}

/// Why a request has no answer: what is wrong, and what to do.
struct Refusal(StatusCode, String, &'static str);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self(code, message, hint) = self;
        (code, Json(json!({ "message": message, "hint": hint }))).into_response()
    }
}

/// What a page asks for.
#[derive(Debug, Clone, Default, Deserialize)]
struct Asked {
    organization: Option<String>,
    story: Option<String>,
    language: Option<String>,
    mail: Option<String>,
    #[serde(default)]
    scheme: Scheme,
}

impl Asked {
    fn choice(&self, gallery: &Gallery) -> Result<Choice, Refusal> {
        let site = gallery.site();
        let wanted = self.organization.as_deref();
        let found = site.organizations.iter().position(|o| wanted.is_none_or(|id| o.id == id));
        let organization = found.ok_or_else(|| {
            missing("there is no such organization", "choose another organization")
        })?;
        let language = self.language.as_deref().filter(|tag| !tag.is_empty());
        let language = language.map(str::parse::<Tag>).transpose();
        let language = language.map_err(|error| {
            Refusal(StatusCode::BAD_REQUEST, error.to_string(), "choose another language")
        })?;
        Ok(Choice { organization, language })
    }

    fn story(&self, gallery: &Gallery) -> Result<Story, Refusal> {
        let story = self.story.as_deref().and_then(|id| gallery.story(id));
        story.ok_or_else(|| {
            missing("there is no such story", "choose another story, or drop the event again")
        })
    }
}

fn missing(message: &str, hint: &'static str) -> Refusal {
    Refusal(StatusCode::NOT_FOUND, message.to_owned(), hint)
}

/// Does what takes a while without making others wait.
async fn work<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let done = tokio::task::spawn_blocking(job).await;
    done.unwrap_or_else(|error| Err(broken(error)))
}

fn broken(error: impl std::fmt::Display) -> Refusal {
    Refusal(StatusCode::INTERNAL_SERVER_ERROR, error.to_string(), "see `whyblocked check`")
}

async fn state(State(gallery): State<Arc<Gallery>>) -> Result<impl IntoResponse, Refusal> {
    work(move || gallery.describe().map(Json).map_err(broken)).await
}

async fn stories(
    State(gallery): State<Arc<Gallery>>,
    Query(asked): Query<Asked>,
) -> Result<impl IntoResponse, Refusal> {
    work(move || {
        let choice = asked.choice(&gallery)?;
        gallery.list(choice.organization).map(Json).map_err(broken)
    })
    .await
}

async fn story(
    State(gallery): State<Arc<Gallery>>,
    Query(asked): Query<Asked>,
) -> Result<impl IntoResponse, Refusal> {
    work(move || {
        let (story, choice) = (asked.story(&gallery)?, asked.choice(&gallery)?);
        gallery.tell(&story, &choice).map(Json).map_err(broken)
    })
    .await
}

async fn frame(
    State(gallery): State<Arc<Gallery>>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, Refusal> {
    work(move || {
        let (story, choice) = (asked.story(&gallery)?, asked.choice(&gallery)?);
        let shown = gallery.show(&story, &choice).map_err(broken)?;
        let item = shown.mails.iter().find(|item| Some(&item.key) == asked.mail.as_ref());
        let item = item.ok_or_else(|| missing("there is no such mail", "choose another reader"))?;
        Ok(Html(frame::framed(&item.mail.page(), asked.scheme)))
    })
    .await
}

/// Takes an event that somebody dropped on the page.
async fn event(
    State(gallery): State<Arc<Gallery>>,
    body: Result<Bytes, BytesRejection>,
) -> Result<impl IntoResponse, Refusal> {
    let bytes = body.map_err(|error| {
        let hint = "drop the file of one event, as the hook writes it";
        Refusal(error.status(), format!("the event is larger than {EVENT_BYTES_MAX} octets"), hint)
    })?;
    let (event, _) = event::read(&bytes).map_err(|error| {
        Refusal(StatusCode::UNPROCESSABLE_ENTITY, error.to_string(), error.hint())
    })?;
    Ok(Json(json!({ "id": gallery.drop_event(event) })))
}

/// Tells the page how often something changed: at once, and with each change.
async fn changes(
    State(gallery): State<Arc<Gallery>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = gallery.changes();
    changes.mark_changed();
    let changes = stream::unfold(changes, |mut changes| async {
        changes.changed().await.ok()?;
        let generation = *changes.borrow_and_update();
        let event = Event::default().event("change").data(generation.to_string());
        Some((Ok(event), changes))
    });
    Sse::new(changes).keep_alive(KeepAlive::default())
}
