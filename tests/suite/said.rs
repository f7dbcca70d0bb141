//! What notices and the digests of recipients say, and what they must not.

use chrono::TimeDelta;
use whyblocked::audience::{Happening, Limits, Template};
use whyblocked::compose::{
    self, AdminDigest, Groups, Limit, Line, Mail, RecipientDigest, WhichCopies,
};
use whyblocked::event::{self, Event};
use whyblocked::locale::{Number, Tag, Values};
use whyblocked::setup::Setup;

use crate::day::{World, site};
use crate::digests::told;
use crate::{simulation, stopped, support};

/// Gmail shows no more of a page.
const PAGE_OCTETS_MAX: usize = 102_000;
/// What a telephone shows of a subject, in characters.
const SUBJECT_CHARS: usize = 40;

/// Sorts the notices of all stories into groups, but only some of them.
fn groups(setup: &Setup, which: WhichCopies, wanted: impl Fn(&Line) -> bool) -> Groups {
    let mut groups = Groups::default();
    for folder in support::stories() {
        let event = support::event(&folder);
        for (notice, _) in setup.plan(&event).mails {
            let is_admins = notice.template.is_for_admins();
            let is_sender = notice.template == Template::InsideSender;
            if is_admins == (which == WhichCopies::OfNotice) {
                let which = if is_sender { WhichCopies::NotReached } else { which };
                let line = Line::of(&notice, &event, which);
                if wanted(&line) {
                    groups.add(line);
                }
            }
        }
    }
    groups
}

/// Makes a digest of some of the stories, in one language or two.
fn digest(second: Option<&Tag>, wanted: impl Fn(&Line) -> bool) -> Mail {
    let setup = support::setup_in(&"en".parse().unwrap());
    let groups = groups(&setup, WhichCopies::None, wanted);
    let until = setup.clock.now();
    let digest = RecipientDigest {
        id: "digest".to_owned(),
        from: until - TimeDelta::days(1),
        until,
        delivered: groups.delivered(),
        blocked: groups.blocked(),
        sent: groups.sent(),
        groups: groups.finish().0,
        limit: Limit::Open,
        unsubscribe: None,
    };
    let reader = setup.directory.reader(0, "anna@lab.example");
    let words = setup.houses[0].words(&reader);
    let other = second.map(support::setup_in);
    let other =
        other.map(|setup| setup.houses[0].words(&setup.directory.reader(0, "x@lab.example")));
    let desk = setup.houses[0].desk(&words, other.as_deref(), &setup.mark, until);
    compose::compose_recipient_digest(&desk, &digest, &reader).unwrap()
}

fn is_unchecked(line: &Line) -> bool {
    line.happening == Happening::UncheckedDelivered && !line.mail.may_run
}

#[test]
fn a_digest_has_the_color_of_what_is_in_the_mailbox() {
    let only = digest(None, is_unchecked);
    let with_stopped = digest(None, |line| !line.happening.is_delivered() || is_unchecked(line));
    let gravest = digest(None, |_| true);
    assert_eq!(with_stopped.view.severity, only.view.severity);
    assert_eq!(gravest.view.severity, "critical");
    assert_ne!(only.view.severity, "critical");
}

#[test]
fn a_digest_advises_what_the_notice_about_an_unchecked_mail_does() {
    let unchecked = digest(None, is_unchecked);
    assert!(unchecked.subject.starts_with("Unchecked e-mails in your mailbox: "));
    assert!(unchecked.text.contains("Open the files of unchecked e-mails only if you know the"));
    for other in ["may be dangerous", "before you open", "Do you need one of these e-mails?"] {
        assert!(!unchecked.text.contains(other), "{other}: {}", unchecked.text);
    }
    let mixed = digest(None, |line| line.happening.is_delivered());
    for sentence in ["may be dangerous.", "We could not check ", "before you open a doubtful"] {
        assert!(mixed.text.contains(sentence), "{sentence}: {}", mixed.text);
    }
    let stopped = digest(None, |line| !line.happening.is_delivered());
    assert!(stopped.text.contains("Do you need one of these e-mails?"), "{}", stopped.text);
}

#[test]
fn a_file_that_a_rule_forbids_is_not_called_dangerous_in_a_digest() {
    let is_forbidden = |line: &Line| line.happening == Happening::ForbiddenDelivered;
    let plain = digest(None, |line| is_forbidden(line) && !line.mail.disguised);
    for words in ["a file that is usually not allowed.\n", "only if you expected it.\n"] {
        assert!(plain.text.contains(words), "{words}: {}", plain.text);
    }
    let disguised = digest(None, |line| is_forbidden(line) && line.mail.disguised);
    for words in ["may be dangerous.", "before you open a doubtful e-mail."] {
        assert!(disguised.text.contains(words), "{words}: {}", disguised.text);
        assert!(!plain.text.contains(words), "{words}: {}", plain.text);
    }
}

#[test]
fn an_unchecked_program_is_no_harmless_archive() {
    let setup = support::setup();
    let event = support::event(&support::path("tests/cases/enc-program-delivered"));
    let told = setup.plan(&event).mails;
    let mut notices = told.iter().map(|(notice, _)| notice);
    let notice = notices.find(|notice| notice.template == Template::RecipientUnchecked).unwrap();
    let own = Line::of(notice, &event, WhichCopies::None);
    assert!(own.mail.may_run);
    let mail = digest(None, |line| line.mail.number == own.mail.number);
    assert!(mail.text.contains("before you open a doubtful e-mail"), "{}", mail.text);
    assert!(!mail.text.contains("unchecked"), "{}", mail.text);
}

#[test]
fn what_is_said_of_several_mails_fits_the_worst() {
    let setup = support::setup();
    let event = support::event(&support::path("tests/cases/enc-program-delivered"));
    let mails = setup.plan(&event).mails;
    let notice = mails.iter().find(|(n, _)| n.template == Template::RecipientUnchecked).unwrap();
    let worst = Line::of(&notice.0, &event, WhichCopies::None);
    let mut first = worst.clone();
    first.mail.may_run = false;
    let mut groups = Groups::default();
    groups.add(first);
    groups.add(worst);
    let (groups, _) = groups.finish();
    assert_eq!(groups.len(), 1);
    assert!(groups[0].line.mail.may_run);
}

#[test]
fn a_digest_breaks_the_names_of_files_that_were_links() {
    let setup = support::setup();
    let text = std::fs::read_to_string(support::path("tests/cases/banned-list/event.json"));
    let event = event::read(text.unwrap().replace("x.exe", "x.com").as_bytes()).unwrap().0;
    let plan = setup.plan(&event);
    let notices = plan.mails.iter().map(|(notice, _)| notice).chain(&plan.later);
    let files: Vec<_> = notices
        .filter(|notice| !notice.template.is_for_admins())
        .map(|notice| Line::of(notice, &event, WhichCopies::None).mail.files)
        .collect();
    assert_eq!(files, [["x[.]com"]]);
}

#[test]
fn digests_in_two_languages_are_not_cut() {
    let setup = support::setup();
    let german: Tag = "de".parse().unwrap();
    let mail = digest(Some(&german), |_| true);
    assert!(mail.html.len() < PAGE_OCTETS_MAX, "{}", mail.html.len());
    assert_eq!(mail.view.order[0], "help");
    let number = mail.text.matches("Mail number: ").count();
    assert_eq!(number, mail.text.matches("Nummer der E-Mail: ").count(), "{}", mail.text);
    assert_eq!(number, 25);

    let groups = groups(&setup, WhichCopies::OfNotice, |_| true);
    let until = setup.clock.now();
    let digest = AdminDigest {
        id: "digest".to_owned(),
        from: until - TimeDelta::days(1),
        until,
        total: 100,
        delivered: groups.delivered(),
        delivered_here: groups.delivered(),
        before: 1,
        sent: 1,
        categories: Vec::new(),
        senders: Vec::new(),
        groups: groups.finish().0,
        rest: 0,
        unscanned: 0,
        incidents: Vec::new(),
        quiets: Vec::new(),
        silences: Vec::new(),
        scanners: Vec::new(),
    };
    let admins = setup.directory.admins(0);
    let words = setup.houses[0].words(&admins[0]);
    let other = support::setup_in(&german);
    let other = other.houses[0].words(&other.directory.admins(0)[0]);
    let desk = setup.houses[0].desk(&words, Some(&other), &setup.mark, until);
    let mail = compose::compose_admin_digest(&desk, &digest, &admins).unwrap();
    assert!(mail.html.len() < PAGE_OCTETS_MAX, "{}", mail.html.len());
    assert_eq!(mail.view.sections["list"].cards.len(), 10);
}

#[test]
fn a_subject_was_read_as_our_heading() {
    let world = World::new(&site("en"));
    let anna = "anna@lab.example";
    let spam = stopped::spam("s1", anna, world.now());
    world.handle(&Event { subject: "Do you need help? Call +49 900".into(), ..spam });
    world.pass(TimeDelta::hours(24));
    let (text, _) = told(&world, "recipient-digest", anna);
    assert!(text.contains("\nSubject: Do you need help? Call +49 900\n"), "{text}");
    assert!(text.contains("\nFrom: Shop <shop@bulk[.]example>\n"), "{text}");
    assert!(!text.contains("\nDo you need help? Call"), "{text}");
}

#[test]
fn a_digest_names_a_limit_only_where_one_was_reached() {
    let mut site = site("en");
    let sentence = "We write to you about single e-mails only a few times a day.";
    for (limit, is_reached) in [(5, false), (1, true)] {
        for organization in &mut site.organizations {
            let limits = Limits::default();
            organization.limits = Limits { recipient_notices_per_day: limit, ..limits };
        }
        let world = World::new(&site);
        let anna = "anna@lab.example";
        // The second is of the campaign of the first, the third is not.
        for (number, name) in [("v1", "Locky-1"), ("v2", "Locky-1"), ("v3", "Wannacry-1")] {
            let name = format!("Win.Ransomware.{name}");
            world.handle(&simulation::virus(number, &name, anna, world.now()));
        }
        world.pass(TimeDelta::hours(24));
        let (text, _) = told(&world, "recipient-digest", anna);
        assert!(text.contains("v2") && text.contains("v3") == is_reached, "{text}");
        assert_eq!(text.contains(sentence), is_reached, "{text}");
    }
}

#[test]
fn admins_subjects_tell_blocked_from_delivered_on_a_telephone() {
    for language in support::shipped() {
        let setup = support::setup_in(&language);
        let words = setup.houses[0].words(&setup.directory.admins(0)[0]);
        let severity = words.plain("severity-critical", Some("admin"), &Values::new()).text;
        let starts = ["blocked", "delivered", "mixed", "unchecked", "inside"].map(|outcome| {
            let values = Values::new()
                .words("severity", severity.clone())
                .words("category", "x".repeat(SUBJECT_CHARS))
                .with("count", Number::from(3))
                .with("delivered", Number::from(2))
                .with("sender", "max@lab.example");
            let subject = words.plain(&format!("admin-alert-subject-{outcome}"), None, &values);
            subject.text.chars().take(SUBJECT_CHARS).collect::<String>()
        });
        let different: std::collections::BTreeSet<&String> = starts.iter().collect();
        assert_eq!(different.len(), starts.len(), "{language}: {starts:#?}");
    }
}

#[test]
fn what_people_copy_has_no_marks() {
    for language in ["ar", "he"] {
        let setup = support::setup_in(&language.parse().unwrap());
        for folder in support::stories() {
            let event: Event = support::event(&folder);
            for (_, mail) in setup.plan(&event).mails {
                let sections = mail.view.sections.values();
                let rows = sections.flat_map(|section| {
                    section.rows.iter().chain(section.cards.iter().flat_map(|card| &card.rows))
                });
                for row in rows.filter(|row| row.code && !row.isolate) {
                    let is_whole = |line: &str| {
                        line == row.value
                            || line == format!("{}{}{}", row.label, row.gap, row.value)
                    };
                    let place = folder.display();
                    assert!(
                        mail.text.lines().any(is_whole),
                        "{place}: {}\n{}",
                        row.value,
                        mail.text
                    );
                }
            }
        }
    }
}
