//! Who may look: programs of this machine, on pages of our own.
//!
//! The gallery has no password. It listens on a loopback address only, answers only requests that
//! name one (a name of somebody's own may point here: DNS rebinding), and takes events from its own
//! pages only.

use std::net::SocketAddr;
use std::str::FromStr;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::frame;

/// What the gallery's own page may do.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// An address that only this machine reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loopback(SocketAddr);

/// Why nobody can listen there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotLoopback {
    /// It is no address.
    #[error("not an address such as 127.0.0.1:8025")]
    Unreadable,
    /// Others would reach it.
    #[error(
        "the preview has no password, so it listens on a loopback address only: 127.0.0.1:8025 or [::1]:8025; from elsewhere, use `ssh -L 8025:127.0.0.1:8025`"
    )]
    Reachable,
}

impl FromStr for Loopback {
    type Err = NotLoopback;

    fn from_str(text: &str) -> Result<Self, NotLoopback> {
        let named = text.replacen("localhost:", "127.0.0.1:", 1);
        let address: SocketAddr = named.parse().map_err(|_| NotLoopback::Unreadable)?;
        if address.ip().is_loopback() { Ok(Self(address)) } else { Err(NotLoopback::Reachable) }
    }
}

impl Loopback {
    /// Returns the address to listen on.
    pub fn address(self) -> SocketAddr {
        self.0
    }
}

/// Answers only who may look, and says in every answer what may be done with it.
pub(super) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let is_framed = request.uri().path() == "/frame";
    let mut response = match refusal(request.method(), request.headers(), port) {
        Some(why) => (StatusCode::FORBIDDEN, why).into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    let framed = format!("{}; sandbox; frame-ancestors 'self'", frame::POLICY);
    let policy = if is_framed { framed.as_str() } else { PAGE_POLICY };
    let own = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in own {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    response
}

/// Says why a request is not answered.
fn refusal(method: &Method, headers: &HeaderMap, port: u16) -> Option<&'static str> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(host) = text(header::HOST).filter(|host| is_ours(host, port)) else {
        return Some("the preview answers to 127.0.0.1, [::1] and localhost only\n");
    };
    let origin = text(header::ORIGIN);
    let is_own = origin.is_none_or(|origin| origin.strip_prefix("http://") == Some(host));
    let is_safe = [Method::GET, Method::HEAD].contains(method);
    (!is_safe && !is_own).then_some("the preview takes events from its own page only\n")
}

fn is_ours(host: &str, port: u16) -> bool {
    let names = ["127.0.0.1", "[::1]", "localhost"];
    names.iter().any(|name| {
        let rest = host.strip_prefix(name);
        rest.and_then(|rest| rest.strip_prefix(':')) == Some(port.to_string().as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listens_on_this_machine_only() {
        for (text, expected) in [
            ("127.0.0.1:0", Ok("127.0.0.1:0")),
            ("127.8.9.1:80", Ok("127.8.9.1:80")),
            ("[::1]:8025", Ok("[::1]:8025")),
            ("localhost:8025", Ok("127.0.0.1:8025")),
            ("0.0.0.0:8025", Err(NotLoopback::Reachable)),
            ("[::]:8025", Err(NotLoopback::Reachable)),
            ("192.0.2.1:8025", Err(NotLoopback::Reachable)),
            ("[::ffff:192.0.2.1]:8025", Err(NotLoopback::Reachable)),
            ("example.org:8025", Err(NotLoopback::Unreadable)),
            ("127.0.0.1", Err(NotLoopback::Unreadable)),
            ("", Err(NotLoopback::Unreadable)),
        ] {
            let read = text.parse::<Loopback>().map(|loopback| loopback.address().to_string());
            assert_eq!(read, expected.map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn answers_only_pages_of_our_own() {
        let cases = [
            (Method::GET, "127.0.0.1:8025", None, true),
            (Method::GET, "localhost:8025", None, true),
            (Method::GET, "[::1]:8025", None, true),
            (Method::GET, "127.0.0.1:8026", None, false),
            (Method::GET, "127.0.0.1", None, false),
            (Method::GET, "attacker.example:8025", None, false),
            (Method::GET, "127.0.0.1.attacker.example:8025", None, false),
            (Method::GET, "", None, false),
            (Method::POST, "127.0.0.1:8025", Some("http://127.0.0.1:8025"), true),
            (Method::POST, "127.0.0.1:8025", None, true),
            (Method::POST, "127.0.0.1:8025", Some("http://attacker.example"), false),
            (Method::POST, "127.0.0.1:8025", Some("http://127.0.0.1:9000"), false),
            (Method::POST, "127.0.0.1:8025", Some("null"), false),
        ];
        for (method, host, origin, is_answered) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            }
            let refused = refusal(&method, &headers, 8025);
            assert_eq!(refused.is_none(), is_answered, "{method} {host} {origin:?}");
        }
        assert!(refusal(&Method::GET, &HeaderMap::new(), 8025).is_some());
    }
}
