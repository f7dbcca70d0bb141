//! The site's and the organizations' files → checked values.
//!
//! Invariant: a [`Site`] that exists is usable: its domains belong to one
//! organization each, its addresses are addresses, its colors are readable.
//! Whatever is wrong is found in one run, with file, line, column and a hint.

mod branding;
pub(crate) mod check;
pub mod color;
mod file;
mod layers;
mod listen;
mod logo;
mod needs;
mod organization;
mod problem;
mod site;

pub use branding::{Branding, BrandingFile};
pub use layers::{
    TextFile, files_below, is_template, layer_files, layer_places, message_layers, messages_at,
    own_findings, own_names, own_templates, template_name, unread,
};
pub use listen::{Listen, ListenError, Metrics};
pub use logo::{Logo, LogoError};
pub use needs::{Need, Thing, Without};
pub use organization::{Contact, From, Organization, OrganizationFile, Release};
pub use problem::{ConfigError, Problem, Problems};
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
