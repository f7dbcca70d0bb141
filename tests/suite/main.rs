//! The suite: one program, one file a boundary.

mod arrows;
mod cases;
mod commands;
mod documents;
mod mails;
mod support;
mod words;
