//! The site's and the organizations' files → checked values.
//!
//! Invariant: a [`Site`] that exists is usable: its domains belong to one
//! organization each, its addresses are addresses, its colors are readable.
//! Whatever is wrong is found in one run, with file, line, column and a hint.

mod check;
mod file;
mod layers;
mod listen;
mod organization;
mod problem;
mod site;

pub use layers::{TextFile, message_layers, own_names};
pub use listen::{Listen, ListenError, Metrics};
pub use organization::{Contact, From, Organization, OrganizationFile, Release};
pub use problem::{ConfigError, Problem};
pub use site::{Authentication, Drop, Site, SiteFile, store_of};

/// Where the configuration lies if nothing else is said.
pub const DIRECTORY: &str = "/etc/whyblocked";

/// Returns the JSON Schema of both kinds of files.
pub fn schema() -> serde_json::Value {
    serde_json::json!({
        "whyblocked.toml": schemars::schema_for!(SiteFile),
        "organizations/<name>/organization.toml": schemars::schema_for!(OrganizationFile),
    })
}
