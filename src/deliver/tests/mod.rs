//! Delivery against scripted relays, commands and directories.

mod drain;
mod sink;
mod smtp;

use crate::store::Message;

use super::{Mail, SmtpSettings};
use sink::Sink;

/// A message that is as short as one can be.
fn message() -> Message {
    Message::new(b"Subject: one\r\n\r\nHello.\r\n").unwrap()
}

/// A mail for these recipients.
fn mail<'a>(message: &'a Message, recipients: &[&'a str]) -> Mail<'a> {
    Mail {
        id: "event/anna/alert",
        reverse_path: None,
        recipients: recipients.to_vec(),
        message,
    }
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
