//! The REST of Cuckoo 2 and of CAPE.
//!
//! Cuckoo: `/files/view/sha256/…`, `/tasks/sample/…`, `/tasks/report/…`.
//! CAPE: `/apiv2/tasks/search/sha256/…`, `/apiv2/tasks/get/report/…/json/`.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use serde_json::Value;

use super::settings::RestSettings;
use super::{Detail, report};
use crate::file;

/// The largest answer that is read, in octets.
const ANSWER_BYTES_MAX: u64 = 8 << 20;

/// Asks Cuckoo about a file.
pub(super) fn cuckoo(
    settings: &RestSettings,
    sha256: &str,
    deadline: Instant,
) -> anyhow::Result<Option<Detail>> {
    let client = Client::new(settings, deadline)?;
    let Some(sample) = client.json(&format!("/files/view/sha256/{sha256}"))? else {
        return Ok(None);
    };
    let Some(sample) = sample.pointer("/sample/id").and_then(Value::as_u64) else {
        return Ok(None);
    };
    let Some(tasks) = client.json(&format!("/tasks/sample/{sample}"))? else { return Ok(None) };
    let Some(task) = newest(tasks.get("tasks")) else { return Ok(None) };
    client.detail(&format!("/tasks/report/{task}"), task)
}

/// Asks CAPE about a file.
pub(super) fn cape(
    settings: &RestSettings,
    sha256: &str,
    deadline: Instant,
) -> anyhow::Result<Option<Detail>> {
    let client = Client::new(settings, deadline)?;
    let Some(found) = client.json(&format!("/apiv2/tasks/search/sha256/{sha256}/"))? else {
        return Ok(None);
    };
    let Some(task) = newest(found.get("data")) else { return Ok(None) };
    client.detail(&format!("/apiv2/tasks/get/report/{task}/json/"), task)
}

/// Finds the newest finished task of a list.
fn newest(tasks: Option<&Value>) -> Option<u64> {
    let finished = |task: &&Value| task.get("status").and_then(Value::as_str) == Some("reported");
    let ids =
        tasks?.as_array()?.iter().filter(finished).filter_map(|task| task.get("id")?.as_u64());
    ids.max()
}

struct Client<'a> {
    settings: &'a RestSettings,
    token: Option<String>,
    agent: ureq::Agent,
    deadline: Instant,
}

impl<'a> Client<'a> {
    fn new(settings: &'a RestSettings, deadline: Instant) -> anyhow::Result<Self> {
        let token = match &settings.token_file {
            Some(path) => {
                let text = file::text(path);
                Some(text.with_context(|| format!("cannot read the token in {}", path.display()))?)
            }
            None => None,
        };
        // A redirect could lead anywhere; only the configured address is asked.
        let config = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false);
        let agent = config.build().into();
        Ok(Self { settings, token, agent, deadline })
    }

    /// Fetches an answer; nothing if the sandbox does not know it.
    fn get(&self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        anyhow::ensure!(left > Duration::ZERO, "the sandbox took too long");
        let url = format!("{}{path}", self.settings.url.trim_end_matches('/'));
        let request = self.agent.get(&url).config().timeout_global(Some(left)).build();
        let request = match &self.token {
            Some(token) => request.header("Authorization", format!("Token {}", token.trim())),
            None => request,
        };
        let mut answer = request.call().with_context(|| format!("cannot ask {url}"))?;
        match answer.status().as_u16() {
            200 => {
                let body = answer.body_mut().with_config().limit(ANSWER_BYTES_MAX).read_to_vec();
                Ok(Some(body.with_context(|| format!("cannot read the answer of {url}"))?))
            }
            404 => Ok(None),
            status => anyhow::bail!("{url} answered {status}"),
        }
    }

    fn json(&self, path: &str) -> anyhow::Result<Option<Value>> {
        let Some(body) = self.get(path)? else { return Ok(None) };
        Ok(Some(serde_json::from_slice(&body).context("the sandbox answered no JSON")?))
    }

    fn detail(&self, path: &str, task: u64) -> anyhow::Result<Option<Detail>> {
        let Some(body) = self.get(path)? else { return Ok(None) };
        let mut detail = report::parse(&body).context("the sandbox's report cannot be read")?;
        let page = self.settings.page.as_ref();
        detail.link = page.map(|page| page.replace("{task}", &task.to_string()));
        Ok(Some(detail))
    }
}
