//! `whyblocked template-worker`: renders what organizations put over our templates.

use std::io;

use super::failure::{Failure, TRY_AGAIN};
use crate::worker;

/// Answers jobs until standard input ends.
pub(super) fn run() -> Result<(), Failure> {
    worker::serve(io::stdin().lock(), io::stdout().lock())
        .map_err(|error| Failure::new(TRY_AGAIN, format!("cannot render: {error}")))
}
