//! Example organizations with something of their own at each layer, over the site's and ours.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use whyblocked::compose::Mark;
use whyblocked::config::{Site, Translation};
use whyblocked::event::{self, Event};
use whyblocked::pipeline::Plan;
use whyblocked::setup::Setup;
use whyblocked::worker::Worker;

use crate::support;

/// An organization's folder, and its readers.
const ORGANIZATIONS: [(&str, &[&str]); 3] = [
    ("arabic", &["amal@baladiya.example"]),
    ("german", &["anna@muehlen.example", "bernd@werk.muehlen.example"]),
    ("swiss", &["urs@kanton.example", "zoe@canton.example", "ugo@cantone.example"]),
];

/// Stories, as they happen to each organization.
const STORIES: [&str; 2] = ["two-names", "banned-zip"];

fn folder() -> PathBuf {
    support::path("tests/organizations/site")
}

fn setup() -> Setup {
    let site = Site::read(&folder()).unwrap_or_else(|error| panic!("{error}"));
    let worker = Arc::new(Worker::new(assert_cmd::cargo::cargo_bin("whyblocked")));
    Setup::with_worker(&site, Mark::new(b"a key for tests"), support::clock(), &worker).unwrap()
}

/// Lets a story happen to others.
fn event(story: &str, readers: &[&str]) -> Event {
    let file = support::path("tests/cases").join(story).join("event.json");
    let mut event: serde_json::Value =
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let first = event["recipients"][0].clone();
    let recipients = readers.iter().map(|reader| {
        let mut recipient = first.clone();
        recipient["addr"] = (*reader).into();
        recipient
    });
    event["recipients"] = recipients.collect();
    event::read(event.to_string().as_bytes()).unwrap().0
}

fn told(story: &str, plan: &Plan) -> String {
    let mut told = String::new();
    assert!(plan.troubles.is_empty(), "{story}: {:?}", plan.troubles);
    for quiet in &plan.quiets {
        writeln!(told, "quiet: {} {}", quiet.address, quiet.reason.id()).unwrap();
    }
    for (number, (_, mail)) in plan.mails.iter().enumerate() {
        assert!(mail.flaws.is_empty(), "{story}: {:?}", mail.flaws);
        let readers = mail.recipients.join(", ");
        let (template, language) = (mail.template.id(), &mail.language);
        writeln!(told, "\n==== {story}: {template} to {readers}, {language}\n").unwrap();
        writeln!(told, "Subject: {}\n\n{}", mail.subject, mail.text).unwrap();
        let message = mail_parser::MessageParser::default().parse(&mail.message).unwrap();
        for part in &message.parts {
            use mail_parser::MimeHeaders as _;
            let kind = part.content_type().unwrap();
            let name = format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default());
            writeln!(told, "part: {name} {}", part.content_id().unwrap_or_default()).unwrap();
        }
        if number == 0 {
            writeln!(told, "\n{}", mail.html).unwrap();
        }
    }
    told
}

#[test]
fn each_layer_is_seen_in_the_mails() {
    let setup = setup();
    for (name, readers) in ORGANIZATIONS {
        let mut all = String::new();
        for story in STORIES {
            all += &told(story, &setup.plan(&event(story, readers)));
        }
        let expected = support::path(&format!("tests/organizations/{name}.txt"));
        expect_test::expect_file![expected].assert_eq(&all);
    }
}

#[test]
fn each_language_has_its_own_name_and_contact() {
    let mut site = Site::read(&folder()).unwrap();
    let swiss = site.organizations.iter_mut().find(|own| own.id == "swiss").unwrap();
    swiss.second_language = Some("fr".parse().unwrap());
    // What is for Switzerland alone serves all who read German; these have no telephone.
    let (contact, phone) = (Some("Zentrale".to_owned()), Some(String::new()));
    let german = Translation { contact, phone, ..Translation::default() };
    swiss.translations.insert("de-CH".parse().unwrap(), german);
    let setup = Setup::new(&site, Mark::new(b"key"), support::clock()).unwrap();
    let plan = setup.plan(&event(STORIES[0], ORGANIZATIONS[2].1));
    let contacts = ["Zentrale", "+41 44 555 01 00", "Centre de services", "+41 21 555 01 00"];
    // Languages, who it is from, and which of the contacts stand in the mail, in this order.
    for (reader, languages, from, shown) in [
        ("urs@kanton.example", "de-CH, fr", "Kanton Beispiel", [true, false, true, true]),
        ("zoe@canton.example", "fr", "Canton Exemple", [false, false, true, true]),
        ("ugo@cantone.example", "it, fr", "Cantone Esempio", [false, true, true, true]),
    ] {
        let (_, mail) = plan.mails.iter().find(|(_, mail)| mail.recipients == [reader]).unwrap();
        assert_eq!(mail.language, languages);
        let message = mail_parser::MessageParser::default().parse(&mail.message).unwrap();
        assert_eq!(message.from().unwrap().first().unwrap().name(), Some(from), "{reader}");
        let places = contacts.map(|contact| mail.text.find(contact));
        assert_eq!(places.map(|place| place.is_some()), shown, "{}", mail.text);
        assert!(places.iter().flatten().is_sorted(), "{}", mail.text);
    }
}

#[test]
fn a_browser_sees_the_logo() {
    let setup = setup();
    let (name, readers) = ORGANIZATIONS[1];
    let plan = setup.plan(&event(STORIES[0], readers));
    let logo = std::fs::read(folder().join("organizations").join(name).join("logo.png")).unwrap();
    assert!(!plan.mails.is_empty());
    for (_, mail) in plan.mails {
        let message = mail_parser::MessageParser::default().parse(&mail.message).unwrap();
        assert!(message.parts.iter().any(|part| part.contents() == logo), "{}", mail.subject);
        let page = mail.page();
        assert!(page.contains("src=\"data:image/png;base64,iVBORw0KGgo"), "{page}");
        assert!(!page.contains("cid:"), "{page}");
        // It may be dark and transparent: in the dark there is something light behind it, on which its name can be
        // read, too, where pictures are off.
        assert!(page.contains(".logo{padding:6px;background:#ffffff!important;"), "{page}");
        assert!(page.contains("<img class=\"logo\" "), "{page}");
    }
}

#[test]
fn the_example_organizations_have_no_errors() {
    let output = assert_cmd::Command::cargo_bin("whyblocked")
        .unwrap()
        .args(["check", "--config"])
        .arg(folder())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("errors: 0,") && said.contains("`#8e7200` is used"), "{said}");
}

#[test]
fn an_admin_who_stands_twice_is_told_once() {
    // The admins of the organization and of the site, who is told, and how many warnings there are.
    let cases: [(&str, &str, &str, usize); 6] = [
        ("'a@x.example'", "'b@x.example'", "a@x.example b@x.example", 0),
        ("'a@x.example', 'a@X.example'", "", "a@x.example", 1),
        ("'a@x.example', 'A@x.example'", "", "a@x.example", 1),
        ("'a@bücher.example', 'a@xn--bcher-kva.example'", "", "a@bücher.example", 1),
        ("'a@x.example'", "'a@X.EXAMPLE'", "a@x.example", 0),
        ("'a@x.example'", "'b@x.example', 'b@X.example'", "a@x.example b@x.example", 1),
    ];
    for (own, of_site, told, warnings) in cases {
        let folder = tempfile::tempdir().unwrap();
        support::copy(&support::path("tests/site"), folder.path());
        let file = folder.path().join("organizations/town-hall/organization.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.replace("\"postmaster@lab.example\"", own);
        std::fs::write(&file, text).unwrap();
        let file = folder.path().join("whyblocked.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, format!("admins = [{of_site}]\n{text}")).unwrap();
        let site = Site::read(folder.path()).unwrap_or_else(|error| panic!("{error}"));
        let hall = site.organizations.iter().find(|own| own.id == "town-hall").unwrap();
        assert_eq!(hall.members.admins.join(" "), told, "{own} {of_site}");
        assert_eq!(hall.wishes.len(), hall.members.admins.len());
        let found = &site.problems.warnings;
        let found = found.iter().filter(|found| found.message.contains("stands twice"));
        assert_eq!(found.count(), warnings, "{own} {of_site}");
    }
}
