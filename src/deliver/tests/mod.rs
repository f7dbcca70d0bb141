//! Delivery against scripted relays, commands and directories.

mod address;
mod bench;
mod connect;
mod crash;
mod drain;
mod local;
mod reply;
mod settings;
mod sink;
mod smtp;
mod wire;

use super::{Mail, SmtpSettings};
use sink::{Act, Rule, Sink};

/// A message that is as short as one can be.
const MESSAGE: &[u8] = b"Subject: one\r\n\r\nHello.\r\n";

/// A mail for these recipients.
fn mail<'a>(message: &'a [u8], recipients: &[&'a str]) -> Mail<'a> {
    Mail { id: "event/anna/alert", reverse_path: None, recipients: recipients.to_vec(), message }
}

/// Settings for this server.
fn settings(sink: &Sink) -> SmtpSettings {
    SmtpSettings {
        host: sink.address.ip().to_string(),
        port: sink.address.port(),
        ehlo: Some("mx.example.org".to_owned()),
        ..SmtpSettings::default()
    }
}

/// Says `reply` as often as a command begins with `on`.
fn say(on: &'static str, reply: &'static str) -> Rule {
    always(on, Act::Say(reply))
}

/// Closes the connection as often as a command begins with `on`.
fn cut(on: &'static str) -> Rule {
    always(on, Act::Cut)
}

fn always(on: &'static str, act: Act) -> Rule {
    Rule { on, times: u32::MAX, act }
}
