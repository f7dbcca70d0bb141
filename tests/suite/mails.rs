//! Every mail that we write, as mail programs and filters see it.

use mail_parser::decoders::html::html_to_text;
use whyblocked::audience::Template;
use whyblocked::check;
use whyblocked::check::words::Tables;
use whyblocked::config::Site;
use whyblocked::reason::Category;
use whyblocked::trouble::{self, Trouble};

use crate::support;

#[test]
fn every_mail_is_clean() {
    let setup = support::setup();
    let mut mails = 0;
    for folder in support::stories() {
        let event = support::event(&folder);
        for (_, mail) in setup.plan(&event).mails {
            let place = format!("{} {}", folder.display(), mail.template.id());
            // Readers whose address is beyond ASCII have SMTPUTF8 (RFC 6531).
            if mail.recipients.iter().all(|address| address.is_ascii()) {
                assert!(mail.message.is_ascii(), "{place}: not 7-bit clean");
            }
            check_octets(&mail.message, &place);
            check_parts(&mail.message, &place);
            mails += 1;
        }
    }
    assert!(mails > 50, "only {mails} mails");
}

#[test]
fn every_category_renders_in_every_language() {
    let mut seen = std::collections::BTreeSet::new();
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        for (category, name) in support::names() {
            for outcome in ["blocked", "delivered"] {
                let plan = setup.plan(&support::reported(name, outcome));
                assert_eq!(plan.assessment.category.id(), category, "{name}");
                assert_eq!(plan.mails.len(), 2, "{name} {outcome}");
                for (notice, mail) in plan.mails {
                    assert!(mail.flaws.is_empty(), "{language} {name}: {:?}", mail.flaws);
                    check_subject(&mail.subject, notice.template, &format!("{language} {name}"));
                    assert_eq!(mail.language, language.to_string());
                }
            }
            seen.insert(category);
        }
    }
    let told = |category: &Category| {
        !matches!(category, Category::Policy | Category::Unscannable | Category::Spam)
    };
    let missing: Vec<&str> = Category::ALL
        .iter()
        .filter(|c| told(c))
        .map(|c| c.id())
        .filter(|id| !seen.contains(id))
        .collect();
    assert!(missing.is_empty(), "no name for {missing:?}");
}

#[test]
fn facts_in_short_lines_had_bare_line_feeds() {
    // Short lines in ASCII are sent as they are, longer ones are encoded.
    for (_, mail) in
        support::setup().plan(&support::reported("Eicar-Test-Signature", "blocked")).mails
    {
        check_octets(&mail.message, mail.template.id());
    }
}

#[test]
fn a_file_and_a_host_wrote_links_and_control_characters() {
    let mut event = support::reported("Win.Ransomware.Locky-1", "delivered");
    "mx\u{202e}\u{1b}[31m.https://evil.example".clone_into(&mut event.host);
    event.sender = "a@https://evil.example".into();
    event.from = "x <a@https://evil.example/login>".into();
    for part in &mut event.parts {
        part.name = "https://evil.example/login.zip".into();
        part.path = part.name.clone();
    }
    let mails = support::setup().plan(&event).mails;
    assert_eq!(mails.len(), 2);
    for (_, mail) in mails {
        for line in mail.text.lines().chain(mail.html.lines()) {
            let odd = line.contains("://") || line.contains(['\u{202e}', '\u{1b}']);
            assert!(!odd, "{}: {line:?}", mail.template.id());
        }
    }
}

#[test]
fn text_and_html_say_the_same() {
    let setup = support::setup();
    for folder in support::stories() {
        for (_, mail) in setup.plan(&support::event(&folder)).mails {
            check_twins(&mail.text, &mail.html, &folder.display().to_string());
        }
    }
}

/// Checks that every line of the text is in the HTML.
pub(crate) fn check_twins(text: &str, html: &str, place: &str) {
    // What isolates a stranger's text is no part of what is said.
    let is_mark = |letter| matches!(letter, '\u{2066}'..='\u{2069}');
    let text = text.replace(is_mark, "");
    let html = squeeze(&html_to_text(html).replace(is_mark, ""));
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "--") {
        // The label of a code that stands on a line of its own.
        let line = line.trim_start_matches("- ").trim_end_matches(':');
        let parts = line.split_once(": ").or_else(|| line.split_once('：'));
        let value = parts.map_or(line, |(_, value)| value);
        assert!(html.contains(&squeeze(value)), "{place}: `{value}` is missing in HTML");
    }
}

#[test]
fn recipients_get_no_scanner_names_and_no_links() {
    let setup = support::setup();
    for folder in support::stories() {
        let event = support::event(&folder);
        for (notice, mail) in setup.plan(&event).mails {
            assert!(!mail.html.contains("href"), "{}", folder.display());
            assert!(!mail.html.contains("src="), "{}", folder.display());
            if notice.template == Template::AdminAlert {
                continue;
            }
            for scanner in &event.scanners {
                let name = scanner.name.raw();
                assert!(!mail.text.contains(name), "{}: {name}", folder.display());
                for found in scanner.names.iter().filter(|name| name.raw().len() > 8) {
                    assert!(!mail.text.contains(found.raw()), "{}", folder.display());
                }
            }
        }
    }
}

#[test]
fn every_mail_to_recipients_is_plain() {
    let tables = Tables::builtin().unwrap();
    let mut found = std::collections::BTreeSet::new();
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        for folder in support::stories() {
            let event = support::event(&folder);
            for (notice, mail) in setup.plan(&event).mails {
                if matches!(notice.template, Template::AdminAlert | Template::AdminTrouble) {
                    continue;
                }
                let id = notice.template.id();
                let name = format!("{language} {id} {}", folder.file_name().unwrap().display());
                let files = event.parts.iter().flat_map(|part| [&part.name, &part.path]);
                let files: Vec<String> = files.map(|name| name.shown(80)).collect();
                let findings = check::mail(&name, &mail.view, &files, &tables);
                found.extend(findings.iter().map(ToString::to_string));
            }
        }
    }
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{} finds:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_sentence_is_left_in_english() {
    // The pseudo-locale changes every letter of ours, so plain ASCII is text that no locale can reach.
    let setup = support::setup_in(&"en-XA".parse().unwrap());
    for folder in support::stories() {
        for (_, mail) in setup.plan(&support::event(&folder)).mails {
            let view = &mail.view;
            let sections = view.sections.values();
            let said = sections.flat_map(|section| {
                let labels = section.rows.iter().map(|row| &row.label);
                section.paragraphs.iter().chain([&section.title]).chain(labels)
            });
            let frame = view.footer.iter().chain(&view.notes).chain(&view.lead).chain(&view.action);
            for text in said.chain(frame).chain([&view.title, &view.subject]) {
                let ours = text.replace("Lab Town Hall: we are here for you.", "é");
                assert!(!ours.is_ascii(), "{} {}: {text}", folder.display(), mail.template.id());
            }
        }
    }
}

#[test]
fn two_languages_stand_in_one_mail() {
    let mut site = support::site();
    for organization in &mut site.organizations {
        organization.second_language = Some("ar".parse().unwrap());
    }
    let setup = support::setup_of(&site);
    for story in ["two-names", "enc-zip", "mixed-banned", "orig-eicar"] {
        let event = support::event(&support::path("tests/cases").join(story));
        let trouble = Trouble::of_site(trouble::Kind::BadEvent, vec!["a.json".to_owned()]);
        let troubles = trouble::mails(&setup, &trouble, 0, "today".to_owned());
        let troubles = troubles.into_iter().map(|(_, mail)| mail);
        let mails = setup.plan(&event).mails.into_iter().map(|(_, mail)| mail);
        for mail in mails.chain(troubles) {
            let place = format!("{story} {}", mail.template.id());
            assert!(mail.flaws.is_empty(), "{place}: {:?}", mail.flaws);
            check_octets(&mail.message, &place);
            check_parts(&mail.message, &place);
            assert!(mail.language.ends_with(", ar"), "{place}: {}", mail.language);
            assert!(mail.subject.contains(" | "), "{place}: {}", mail.subject);
            // A list of mails shows how a mail begins.
            let view = &mail.view;
            let next = &view.sections[view.order[0]].title;
            let told = [&view.title, &view.lead[0], &view.pointer, next];
            assert_eq!(view.pointer, "النسخة العربية أدناه.", "{place}");
            for page in [&mail.text, &html_to_text(&mail.html)] {
                let page = squeeze(page);
                let places = told.map(|text| page.find(&squeeze(text)).unwrap());
                assert!(places.is_sorted(), "{place}: {page}");
            }
            assert_eq!(mail.html.matches("lang=\"ar\"").count(), 2, "{place}");
            assert_eq!(mail.html.matches("dir=\"rtl\"").count(), 2, "{place}");
        }
    }
}

fn check_subject(subject: &str, template: Template, place: &str) {
    let chars_max = if template == Template::AdminAlert { 100 } else { 60 };
    assert!(subject.chars().count() <= chars_max, "{place}: `{subject}` is too long");
    assert!(!subject.contains(['\u{2068}', '\u{2069}', '\n', '[']), "{place}: `{subject}`");
    assert!(!subject.is_empty(), "{place}");
}

/// Checks what RFC 5321 and RFC 5322 demand of the octets.
pub(crate) fn check_octets(message: &[u8], place: &str) {
    let text = String::from_utf8(message.to_vec()).unwrap();
    assert!(text.ends_with("\r\n"), "{place}");
    for line in text.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{place}: bare CR or LF");
        assert!(line.len() <= 998, "{place}: a line of {} octets", line.len());
    }
}

/// Checks headers and parts with an independent reader.
pub(crate) fn check_parts(message: &[u8], place: &str) {
    let mail = mail_parser::MessageParser::default().parse(message).unwrap();
    let header = |name: &str| mail.header_raw(name).map(|value| value.trim().to_owned());
    assert_eq!(header("Auto-Submitted").as_deref(), Some("auto-generated"), "{place}");
    assert_eq!(header("X-Auto-Response-Suppress").as_deref(), Some("All"), "{place}");
    assert!(header("Content-Language").is_some(), "{place}");
    assert!(mail.message_id().is_some_and(|id| id.starts_with("n.")), "{place}");
    assert!(mail.date().is_some(), "{place}");
    let text = mail.body_text(0).unwrap();
    let html = mail.body_html(0).unwrap();
    assert!(!text.contains("{ $") && !text.contains("{{"), "{place}");
    for wanted in
        ["<html lang=\"", "dir=\"", "<title>", "<h1", "role=\"presentation\"", "color-scheme"]
    {
        assert!(html.contains(wanted), "{place}: {wanted}");
    }
    if place.ends_with("admin-alert") {
        let facts = mail.attachment(0).unwrap();
        let facts: serde_json::Value = serde_json::from_slice(facts.contents()).unwrap();
        assert_eq!(facts["version"], 1, "{place}");
        assert!(!facts.to_string().contains("secret"), "{place}");
    }
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn trouble_of_the_site_is_no_matter_of_each_organization() {
    let told = |site: &Site, organization: Option<usize>| {
        let details = vec!["mx.lab.example: 3".to_owned()];
        let trouble = Trouble { organization, ..Trouble::of_site(trouble::Kind::Gap, details) };
        let owed = trouble::owed(&support::setup_of(site), &[trouble]);
        let entries = owed.into_iter().flat_map(|owed| owed.entries);
        entries.map(|entry| entry.reader).collect::<Vec<_>>()
    };
    let mut site = support::site();
    assert_eq!(told(&site, None), ["it@münchen.example", "postmaster@lab.example"]);
    for organization in &mut site.organizations {
        organization.members.admins.push("hosts@provider.example".to_owned());
    }
    assert_eq!(told(&site, None), ["hosts@provider.example"]);
    let own = told(&site, Some(0));
    assert_eq!(own.join(", "), "it@münchen.example, hosts@provider.example");
}
