//! The built-in message catalogs, compiled into the program.
//!
//! `build.rs` makes the table from `locales/`; nothing is parsed before it is needed.

/// The built-in files: the path inside `locales/` (`de/mail.ftl`), and the text.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));
