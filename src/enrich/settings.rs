//! Where to ask.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the sandbox's full reports are; nothing is asked unless something is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Peekaboo's report directory (`processing_info_dir`); without it, none is read.
    pub peekaboo_reports: Option<PathBuf>,
    /// Cuckoo's REST.
    pub cuckoo: Option<RestSettings>,
    /// CAPE's REST.
    pub cape: Option<RestSettings>,
    /// How many milliseconds all questions of one event may take together.
    #[serde(deserialize_with = "crate::range::within::<1, 60_000, _, _>")]
    #[schemars(range(min = 1, max = 60_000))]
    pub timeout_milliseconds: u32,
}

/// A sandbox's REST.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RestSettings {
    /// Its address, such as `http://127.0.0.1:8090`.
    pub url: String,
    /// A file with the token that it wants; without one, none is sent.
    pub token_file: Option<PathBuf>,
    /// The address of the page of an analysis, for admins; `{task}` stands for its number. Without it, mails
    /// link to none.
    pub page: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { peekaboo_reports: None, cuckoo: None, cape: None, timeout_milliseconds: 2_000 }
    }
}

impl Settings {
    /// Tells whether nothing is to be asked.
    pub fn is_off(&self) -> bool {
        self.peekaboo_reports.is_none() && self.cuckoo.is_none() && self.cape.is_none()
    }
}
