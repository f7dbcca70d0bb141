//! The site's and the organizations' files → checked values.
//!
//! Invariant: a [`Site`] that exists is usable: its domains belong to one
//! organization each, its addresses are addresses, its colors are readable.
//! Whatever is wrong is found in one run, with file, line, column and a hint.

use std::path::Path;

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
mod translation;

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
pub use translation::Translation;

/// Where the configuration lies if nothing else is said.
pub const DIRECTORY: &str = "/etc/whyblocked";
/// The file of the site in it.
pub const SITE_FILE: &str = "whyblocked.toml";
/// The folder in it that has a folder for each organization.
pub const ORGANIZATIONS: &str = "organizations";
/// The file of an organization in its folder.
pub const ORGANIZATION_FILE: &str = "organization.toml";
/// Where a site and an organization keep their own tables.
pub const CATALOG: &str = "catalog";
/// Their own rows about names, among the tables.
pub const NAMES_FILE: &str = "names.toml";
/// Their own rows about findings, among the tables.
pub const FINDINGS_FILE: &str = "findings.toml";
/// Where they keep their own messages: `<tag>/<name>.ftl`.
pub const LOCALES: &str = "locales";
/// Where they keep their own templates: `<mail>/body.html`, `parts/…`.
pub const TEMPLATES: &str = "templates";

/// Writes the option with which commands find a configuration.
pub fn option(directory: &Path) -> String {
    let is_default = directory == Path::new(DIRECTORY);
    if is_default { String::new() } else { format!(" --config {}", for_shell(directory)) }
}

/// Writes a path so that a shell takes it for one word.
pub fn for_shell(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+:@%".contains(c);
    if path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// Returns the JSON Schema of both kinds of files.
pub fn schema() -> serde_json::Value {
    serde_json::json!({
        SITE_FILE: schemars::schema_for!(SiteFile),
        (format!("{ORGANIZATIONS}/<name>/{ORGANIZATION_FILE}")): schemars::schema_for!(OrganizationFile),
    })
}
