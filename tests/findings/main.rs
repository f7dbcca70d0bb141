//! Sandbox findings: what texts of sandboxes and of Peekaboo become.

mod corpus;
mod hostile;
mod lists;
mod peekaboo;
mod words;
