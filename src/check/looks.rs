//! Renders every mail of an organization with samples, in the process and with the bounds that
//! real mails have.

use std::path::Path;
use std::sync::Arc;

use mail_parser::decoders::html::html_to_text;

use super::{Level, Remark, sample};
use crate::audience::Template;
use crate::compose::{Flaw, Mail, TemplateFault};
use crate::config::{self, Organization, Problem, Site};
use crate::file;
use crate::setup;
use crate::worker::{self, Worker};

/// Renders the mails of each organization with templates of its own, and those of the site once.
pub(super) fn site(site: &Site, worker: &Arc<Worker>) -> Vec<Remark> {
    let has_own = |organization: &&Organization| {
        let folder = organization.directory.as_deref();
        folder.is_some_and(|folder| !config::own_templates(folder).is_empty())
    };
    let mut concerned: Vec<&Organization> = site.organizations.iter().filter(has_own).collect();
    let folder = site.directory.as_deref();
    if folder.is_some_and(|folder| !config::own_templates(folder).is_empty()) {
        let mut others = site.organizations.iter().filter(|own| !has_own(own));
        concerned.extend(others.find(|own| !own.members.domains.is_empty()));
    }
    // Of many organizations, each is set up by itself.
    let alone = Site { organizations: Vec::new(), ..site.clone() };
    concerned.into_iter().flat_map(|own| organization(own, &alone, worker)).collect()
}

fn organization(own: &Organization, site: &Site, worker: &Arc<Worker>) -> Vec<Remark> {
    let layered = setup::layered(&config::layer_places(own, site));
    let files: Vec<_> = layered.templates.iter().flat_map(|layer| &layer.files).collect();
    let mut remarks = Vec::new();
    for template in Template::ALL {
        for name in worker::variables(&layered, template).iter().filter(|name| *name != "view") {
            let used = files.iter().find_map(|file| Some((file, file.text.find(name.as_str())?)));
            let (path, text, at) = used.map_or(("", "", 0), |(f, at)| (&f.path, &f.text, at));
            let span = Some(at..at + name.len());
            let message = format!("there is no variable `{name}`");
            let hint = "`view` holds everything that templates see";
            remarks.push(error(Problem::at(Path::new(path), text, span, message, hint)));
        }
    }
    for mail in sample::mails(own, site, worker) {
        let faults = mail.flaws.iter().filter_map(|flaw| match flaw {
            Flaw::Template(fault) => Some(fault),
            Flaw::Words(_) => None,
        });
        let faults = faults.flat_map(TemplateFault::each);
        let faults: Vec<Remark> = faults.map(|fault| error(problem(fault))).collect();
        if faults.is_empty() {
            remarks.extend(unsaid(
                own,
                &mail,
                &files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(),
            ));
        }
        remarks.extend(faults);
    }
    remarks
}

/// Reports what a mail of overrides no longer says, and what it must not load.
fn unsaid(own: &Organization, mail: &Mail, files: &[&str]) -> Vec<Remark> {
    let html = squeezed(&html_to_text(&mail.html));
    let folder = format!("/{}/", mail.template.id());
    let file = |ending: &str| {
        let of_ending = || files.iter().filter(move |file| file.ends_with(ending));
        let own = of_ending().find(|file| file.contains(&folder));
        own.or_else(|| of_ending().next()).or(files.first()).copied().unwrap_or_default()
    };
    let language = mail.view.language.parse().ok();
    let translated = language.and_then(|language| own.translated(&language));
    let contact = &translated.as_ref().unwrap_or(own).contact;
    let reached = [&contact.phone, &contact.email, &contact.page].into_iter().flatten();
    let reached: Vec<String> = reached.map(|value| squeezed(value)).collect();
    let for_admins = mail.template.is_for_admins();
    let mut remarks = Vec::new();
    for (ending, text) in [("txt", squeezed(&mail.text)), ("html", html)] {
        let mut warn = |message: &str, hint: &str| {
            let problem = Problem::at(Path::new(file(ending)), "", None, message, hint);
            let message = format!("{} ({}, {ending})", problem.message, mail.template.id());
            remarks.push(Remark { level: Level::Warning, problem: Problem { message, ..problem } });
        };
        let lacks = |sentence: &&String| !text.contains(&squeezed(sentence));
        if mail.view.lead.iter().any(|sentence| lacks(&sentence)) {
            warn("W01 the mail does not say what happened", "keep the block `lead`");
        }
        if mail.view.action.iter().any(|sentence| lacks(&sentence)) {
            warn("W02 the mail does not say what to do", "keep the block `action`");
        }
        if !for_admins && !reached.iter().any(|value| text.contains(value)) {
            let hint = "keep the section `help`, or write the contact into your own text";
            warn("W09 the mail does not say whom to ask", hint);
        }
    }
    let loads = mail.html.match_indices("src=\"").any(|(at, mark)| {
        !mail.html.get(at + mark.len()..).is_some_and(|rest| rest.starts_with("cid:"))
    });
    if loads {
        let message = format!("the mail loads something from elsewhere ({})", mail.template.id());
        let hint = "take it out: mail programs block it; the logo comes from [branding]";
        remarks.push(error(Problem::at(Path::new(file("html")), "", None, message, hint)));
    }
    remarks
}

fn problem(fault: &TemplateFault) -> Problem {
    let mut problem = Problem::at(Path::new(&fault.file), "", None, &fault.message, &fault.hint);
    (problem.line, problem.column, problem.width) = (fault.line, fault.column, fault.width);
    let text = file::text(Path::new(&fault.file)).unwrap_or_default();
    if let Some(line) = text.lines().nth(fault.line.saturating_sub(1)) {
        line.clone_into(&mut problem.excerpt);
    }
    problem
}

fn error(problem: Problem) -> Remark {
    Remark { level: Level::Error, problem }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
