//! Logging in, by PLAIN (RFC 4616) or LOGIN.
//!
//! Invariant: the password is in no error and in no log.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::connect::{Greeted, refused};
use crate::deliver::{Auth, Enhanced, Reply, Unreachable};
use crate::server;

/// The code that asks for the next word (RFC 4954, section 4).
const GO_ON: u16 = 334;

/// Logs in.
pub(super) fn log_in(greeted: &mut Greeted, auth: &Auth) -> Result<(), Unreachable> {
    let not_ours = |enhanced, text: &str| Unreachable { reply: Reply::local(454, enhanced, text) };
    let password = server::password(&auth.password_file)
        .map_err(|error| not_ours(Enhanced(4, 7, 0), &error.to_string()))?;
    let encoded = |text: &str| BASE64_STANDARD.encode(text);
    let (first, more) = if greeted.offers.logs_in_by("PLAIN") {
        let words = encoded(&format!("\0{}\0{password}", auth.user));
        (format!("AUTH PLAIN {words}"), Vec::new())
    } else if greeted.offers.logs_in_by("LOGIN") {
        ("AUTH LOGIN".to_owned(), vec![encoded(&auth.user), encoded(&password)])
    } else {
        let text = "the relay offers neither AUTH PLAIN nor AUTH LOGIN";
        return Err(not_ours(Enhanced::NOT_SECURE, text));
    };
    let mut ask = |words: &str| greeted.wire.ask(format!("{words}\r\n").as_bytes());
    let mut answer = ask(&first)?;
    for words in more {
        if answer.code == GO_ON {
            answer = ask(&words)?;
        }
    }
    if answer.is_yes() { Ok(()) } else { Err(refused(&mut greeted.wire, &answer)) }
}
