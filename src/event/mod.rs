//! What amavis tells us.
