//! Mails as programs show them that know little of HTML and CSS, and as they are printed.

use whyblocked::compose::{Mail, View};
use whyblocked::event::BROKEN_DOT;

use crate::support;

/// Programs leave out a style sheet that is longer, in octets (Gmail).
const SHEET_BYTES_MAX: usize = 8192;

/// Composes the mails of all stories in languages of both directions, two of them in one mail.
fn each_mail(mut check: impl FnMut(&Mail, &str)) {
    for (first, second) in [("en", "ar"), ("ar", "de")] {
        let mut site = support::site().in_language(&first.parse().unwrap());
        for organization in &mut site.organizations {
            organization.second_language = Some(second.parse().unwrap());
        }
        let setup = support::setup_of(&site);
        for folder in support::stories() {
            for (_, mail) in setup.plan(&support::event(&folder)).mails {
                let place = format!("{first} {} {}", folder.display(), mail.template.id());
                check(&mail, &place);
            }
        }
    }
}

/// Finds the tags that begin like this, each without its brackets.
fn tags<'a>(page: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    let tags = page.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    tags.filter(move |tag| tag.starts_with(start))
}

/// Lists what is shown in sections, in the first language and in the second.
fn sections(view: &View) -> impl Iterator<Item = &whyblocked::compose::Section> {
    let second = view.second.as_ref().into_iter().flat_map(|second| second.sections.values());
    view.sections.values().chain(second)
}

#[test]
fn language_and_direction_stay_where_the_body_alone_is_shown() {
    each_mail(|mail, place| {
        let (_, body) = mail.html.split_once("<body").unwrap();
        let (language, direction) = (&mail.view.language, mail.view.direction);
        let wanted = format!("div role=\"article\" lang=\"{language}\" dir=\"{direction}\"");
        assert_eq!(tags(body, "").next(), Some(wanted.as_str()), "{place}");
        // What no attribute says, `<bdi>` says only to programs that know it.
        assert!(!body.contains("<bdi"), "{place}");
    });
}

#[test]
fn labels_stand_where_lines_begin() {
    each_mail(|mail, place| {
        let rows = |view: &View| view.sections.values().map(|s| s.rows.len()).sum::<usize>();
        let second = mail.view.second.as_ref().unwrap();
        for view in [&mail.view, &**second] {
            let side = if view.direction == "rtl" { "right" } else { "left" };
            let wanted = format!("align=\"{side}\"");
            let found = tags(&mail.html, "th ").filter(|tag| tag.contains(&wanted)).count();
            let same = mail.view.direction == second.direction;
            let all = if same { rows(&mail.view) + rows(second) } else { rows(view) };
            assert_eq!(found, all, "{place} {side}");
        }
    });
}

#[test]
fn lines_of_scanners_stay_lines() {
    each_mail(|mail, place| {
        // Programs that know no `white-space` know this element.
        let texts = mail.html.split("<pre ").skip(1).filter_map(|text| text.split_once("</pre>"));
        let lines = texts.map(|(text, _)| text.lines().count()).sum::<usize>();
        assert_eq!(lines, sections(&mail.view).map(|s| s.raw.len()).sum::<usize>(), "{place}");
    });
}

#[test]
fn headings_leave_no_level_out() {
    each_mail(|mail, place| {
        let levels = tags(&mail.html, "h")
            .filter_map(|tag| tag.strip_prefix('h')?.split(' ').next()?.parse::<usize>().ok());
        let levels: Vec<usize> = levels.collect();
        let second = mail.view.second.as_ref().unwrap();
        let cards = |view: &View| view.sections.values().map(|s| s.cards.len()).sum::<usize>();
        let count = |level: usize| levels.iter().filter(|found| **found == level).count();
        assert_eq!(levels[0], 1, "{place}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{place}: {levels:?}");
        assert_eq!(count(1), 1, "{place}");
        assert_eq!(count(2), mail.view.order.len() + 1, "{place}");
        assert_eq!(count(3), cards(&mail.view) + second.order.len(), "{place}");
        assert_eq!(count(4), cards(second), "{place}");
    });
}

#[test]
fn decoration_is_not_read_aloud() {
    each_mail(|mail, place| {
        for (at, _) in mail.html.match_indices(">&nbsp;<") {
            let (before, _) = mail.html.split_at(at);
            let (_, table) = before.rsplit_once("<table").unwrap();
            let tag = table.split('>').next().unwrap();
            assert!(tag.contains("aria-hidden=\"true\""), "{place}: {tag}");
        }
    });
}

#[test]
fn the_head_says_what_phones_and_printers_do() {
    let mut critical = 0;
    each_mail(|mail, place| {
        let (head, _) = mail.html.split_once("</head>").unwrap();
        assert!(head.contains("name=\"format-detection\" content=\"telephone=no,"), "{place}");
        let (_, sheet) = head.split_once("<style>").unwrap();
        assert!(sheet.len() < SHEET_BYTES_MAX, "{place}: {}", sheet.len());
        if mail.view.severity == "critical" {
            // White on white is no title.
            let (_, printed) = sheet.split_once("@media print {").unwrap();
            assert!(printed.contains(".title-critical{color:#1d242d!important}"), "{place}");
            critical += 1;
        }
    });
    assert!(critical > 5, "{critical}");
}

#[test]
fn what_a_signature_hides_is_no_fact() {
    let mut facts = 0;
    each_mail(|mail, place| {
        let (said, signature) = mail.text.rsplit_once("\n-- \n").unwrap();
        for note in &mail.view.notes {
            assert!(said.contains(&format!("\n{note}\n")), "{place}: {note}");
            facts += 1;
        }
        assert_eq!(signature.lines().collect::<Vec<_>>(), mail.view.footer, "{place}");
        for note in mail.view.notes.iter().chain(&mail.view.footer) {
            assert!(mail.view.plain_text().contains(note), "{place}: {note}");
        }
    });
    assert!(facts > 50, "{facts}");
}

#[test]
fn each_address_has_brackets() {
    each_mail(|mail, place| {
        let message = String::from_utf8_lossy(&mail.message);
        let (_, to) = message.split_once("\r\nTo: <").unwrap();
        let (to, _) = to.split_once(">\r\n").unwrap();
        for address in to.split(">,\r\n <") {
            assert!(!address.contains(['<', ' ', ',', '\r']), "{place}: {to}");
        }
    });
}

#[test]
fn dots_in_brackets_are_explained_to_recipients() {
    let mut explained = [0, 0];
    each_mail(|mail, place| {
        for view in [&mail.view, &**mail.view.second.as_ref().unwrap()] {
            let is_said = view.notes.iter().any(|note| note.contains(BROKEN_DOT));
            let bare = View { notes: Vec::new(), second: None, ..view.clone() };
            let has_some = format!("{bare:?}").contains(BROKEN_DOT);
            assert_eq!(is_said, has_some && !mail.template.is_for_admins(), "{place}");
            explained[usize::from(is_said)] += 1;
        }
    });
    assert!(explained.iter().all(|mails| *mails > 0), "{explained:?}");
}
