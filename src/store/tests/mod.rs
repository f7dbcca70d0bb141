//! The same tests for every engine.
