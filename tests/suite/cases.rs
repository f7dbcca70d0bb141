//! Every story: an event, and what everybody is told.
//!
//! `UPDATE_EXPECT=1 cargo test` rewrites what is expected; read the difference.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use whyblocked::assess::Assessment;
use whyblocked::compose::Mail;
use whyblocked::pipeline::Plan;

use crate::support;

#[test]
fn every_story_ends_as_expected() {
    let setup = support::setup();
    for folder in support::stories() {
        let plan = setup.plan(&support::event(&folder));
        let told = describe(&plan);
        expect_test::expect_file![folder.join("expected.txt")].assert_eq(&told);
    }
}

#[test]
fn no_stray_files_among_the_stories() {
    for folder in support::stories() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let name = entry.unwrap().file_name();
            let known = ["event.json", "expected.txt"].iter().any(|known| name == *known);
            assert!(known, "{} in {}", name.display(), folder.display());
        }
    }
}

#[test]
fn the_same_event_makes_the_same_octets() {
    let folder = support::path("tests/cases/two-names");
    let event = support::event(&folder);
    let octets = || -> Vec<Vec<u8>> {
        support::setup().plan(&event).mails.into_iter().map(|(_, mail)| mail.message).collect()
    };
    assert_eq!(octets(), octets());
}

#[test]
fn no_admin_sees_the_recipients_of_another_organization() {
    let setup = support::setup();
    let folder: &Path = &support::path("tests/cases/eicar-3l1e");
    let plan = setup.plan(&support::event(folder));
    let mut admins = 0;
    for (notice, mail) in &plan.mails {
        if notice.template.id() != "admin-alert" {
            continue;
        }
        admins += 1;
        let message = whole(mail);
        let (own, other) = match notice.organization {
            0 => ("carl@xn--mnchen-3ya.example", "anna@lab.example"),
            _ => ("anna@lab.example", "carl@xn--mnchen-3ya.example"),
        };
        assert!(message.contains(own), "{message}");
        assert!(!message.contains(other), "{message}");
    }
    assert_eq!(admins, 2, "both organizations have admins");
}

#[test]
fn a_forged_mark_silences_nothing() {
    let setup = support::setup();
    let mut event = support::event(&support::path("tests/cases/two-names"));
    let told = setup.plan(&event).mails.len();
    let ours = &setup.plan(&event).mails[0].1.message;
    let header = String::from_utf8_lossy(ours);
    let mark = header.lines().find_map(|line| line.strip_prefix("X-Whyblocked-Notice: ")).unwrap();
    // The attacker copies the mark and the Message-ID of one of our mails onto another body.
    event.notice_mark = mark.into();
    event.message_id = header.lines().find_map(|l| l.strip_prefix("Message-ID: ")).unwrap().into();
    assert_eq!(setup.plan(&event).mails.len(), told);
}

/// Whatever the transfer encoding: quoted in German, base64 in Arabic, none in English but for a name.
#[test]
fn a_mail_of_ours_that_comes_back_is_known() {
    let folder = support::path("tests/cases/two-names");
    for language in ["en", "de", "ar"] {
        let setup = support::setup_in(&language.parse().unwrap());
        for (_, mail) in setup.plan(&support::event(&folder)).mails {
            let message = String::from_utf8(mail.message).unwrap();
            assert!(!message.replace("\r\n", "").contains(['\r', '\n']), "{language}: {message}");
            let (header, body) = message.split_once("\r\n\r\n").unwrap();
            let field =
                |name: &str| header.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            let mut event = support::event(&folder);
            event.notice_mark = field("X-Whyblocked-Notice: ").into();
            event.message_id = field("Message-ID: ").into();
            // As amavis computes it.
            event.digest = format!("{:x}", Sha256::digest(body.replace("\r\n", "\n")));
            let plan = setup.plan(&event);
            let reasons: Vec<_> = plan.quiets.iter().map(|quiet| quiet.reason.id()).collect();
            assert_eq!((plan.mails.len(), &*reasons), (0, &["our-own-notice"][..]), "{language}");
        }
    }
}

/// Joins the parts of a mail, decoded.
fn whole(mail: &Mail) -> String {
    let message = mail_parser::MessageParser::default().parse(&mail.message).unwrap();
    let mut whole = String::from_utf8_lossy(&mail.message).into_owned();
    for part in &message.parts {
        whole.push_str(&String::from_utf8_lossy(part.contents()));
    }
    whole
}

fn describe(plan: &Plan) -> String {
    let mut text = assessment(&plan.assessment);
    for quiet in &plan.quiets {
        let _ = writeln!(text, "quiet: {} ({})", quiet.address, quiet.reason.id());
    }
    for notice in &plan.later {
        let readers: Vec<&str> = notice.readers.iter().map(|r| r.address.as_str()).collect();
        let _ = writeln!(text, "later: {} ({})", readers.join(", "), notice.happening.id());
    }
    for trouble in &plan.troubles {
        let _ = writeln!(text, "trouble: {} {}", trouble.kind.id(), trouble.details.join(" | "));
    }
    for (notice, mail) in &plan.mails {
        let _ = writeln!(text, "\n{}", "=".repeat(78));
        let _ = writeln!(
            text,
            "told: {} as {} about {}",
            mail.recipients.join(", "),
            mail.template.id(),
            notice.happening.id()
        );
        assert!(mail.flaws.is_empty(), "{:?}", mail.flaws);
        let header = String::from_utf8_lossy(&mail.message);
        let header = header.split("\r\n\r\n").next().unwrap_or_default();
        let _ = writeln!(
            text,
            "\n{}\n\nSubject: {}\n\n{}",
            header.replace("\r\n", "\n"),
            mail.subject,
            mail.text
        );
    }
    text
}

fn assessment(assessment: &Assessment) -> String {
    let mut text = String::new();
    let confidence = assessment.confidence.map_or("none", |confidence| confidence.id());
    let _ = writeln!(
        text,
        "assessment: {}, severity {}, confidence {confidence}, family {}",
        assessment.category.id(),
        assessment.severity.id(),
        assessment.family.as_deref().unwrap_or("unknown"),
    );
    for reason in &assessment.reasons {
        let strength = reason.strength.map_or("-", |strength| strength.id());
        let _ = writeln!(text, "reason: {} ({strength}) {}", reason.words, reason.raw.shown(100));
    }
    for doubt in &assessment.doubts {
        let _ = writeln!(text, "sign: {} {:?}", doubt.id, doubt.direction);
    }
    let _ = writeln!(text, "sender: {}", assessment.sender().id());
    text
}
