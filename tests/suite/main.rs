//! The suite: one program, one file a boundary.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that panics has failed, and its files are its own"
)]

mod arrows;
mod asked;
mod broken;
mod cases;
mod commands;
mod daemon;
mod day;
mod digests;
mod documents;
mod flood;
mod follow_ups;
mod incidents;
mod init;
mod mails;
mod manuals;
mod organizations;
mod overrides;
mod pages;
mod ranges;
mod repeats;
mod running;
mod said;
mod silences;
mod simulation;
mod slips;
mod stopped;
mod support;
mod templates;
mod terminal;
mod travel;
mod undelivered;
mod watched;
mod weeks;
mod words;
