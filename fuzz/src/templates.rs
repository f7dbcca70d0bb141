//! An organization's own templates: compiled and rendered as an override, over all of ours.

use std::sync::{Arc, LazyLock};

use whyblocked::audience::Template;
use whyblocked::compose::{Bar, BrandView, Card, Row, Section, Set, TemplateFile, View};
use whyblocked::locale::Locales;

/// Longest part that a template may make, in octets.
const PART_OCTETS_MAX: usize = 512 * 1024;
/// Most loops: the worker that renders overrides is stopped by its clock, these runs are not.
const LOOPS_MAX: usize = 2;

static LOCALES: LazyLock<Arc<Locales>> = LazyLock::new(|| Arc::new(Locales::builder().build()));
static VIEW: LazyLock<View> = LazyLock::new(view);

/// Takes the input as one file of the mail about a blocked mail, or of the base.
pub(crate) fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    // What the template itself says is no stranger's.
    if may_not_end(&text) || text.contains("q-stranger") {
        return;
    }
    let files = [
        "recipient-blocked/body.html",
        "recipient-blocked/subject.txt",
        "base.txt",
        "parts/components.html",
    ];
    let file = files.get(text.len() % files.len()).copied().unwrap_or_default();
    let lines = text.lines().count() + 1;
    let own = TemplateFile { name: format!("organization/{file}"), path: "own".to_owned(), text };
    let prefixes = ["organization/".to_owned()];
    let set = Set::load(std::slice::from_ref(&own), &prefixes, Arc::clone(&LOCALES));
    match set.and_then(|set| set.render(Template::RecipientBlocked, &*VIEW)) {
        Ok(rendered) => {
            for part in [&rendered.subject, &rendered.text, &rendered.html] {
                assert!(part.len() <= PART_OCTETS_MAX, "{} octets", part.len());
            }
            assert!(!rendered.subject.contains(char::is_control), "{:?}", rendered.subject);
            // What a stranger wrote never becomes markup, whatever the template does.
            assert!(!rendered.html.contains("<q-stranger"), "unescaped: {}", rendered.html);
        }
        Err(fault) => {
            let line = fault.line;
            assert!(fault.file != "own" || (1..=lines).contains(&line), "{fault}: {lines} lines");
            assert!(!fault.message.is_empty() && !fault.hint.is_empty(), "{fault}");
        }
    }
}

/// Tells whether a template may loop for longer than a run has time.
pub(crate) fn may_not_end(text: &str) -> bool {
    let loops = text.matches("for").count();
    loops > LOOPS_MAX + 2 * usize::from(!text.contains("range"))
}

fn view() -> View {
    let stranger = "<q-stranger onload='x'>&\u{202e}{{ 7 }}".to_owned();
    let row = Row {
        label: "From".to_owned(),
        gap: ": ".to_owned(),
        value: stranger.clone(),
        code: true,
        isolate: true,
    };
    let section = Section {
        title: "Which mail".to_owned(),
        paragraphs: vec![stranger.clone()],
        items: vec![stranger.clone(); 3],
        rows: vec![row],
        raw: vec![stranger.clone()],
        bars: vec![Bar { text: stranger.clone(), percent: 100, before_percent: 7 }],
        cards: vec![Card {
            title: stranger.clone(),
            lines: vec![stranger.clone()],
            ..Card::default()
        }],
        after: vec![stranger.clone()],
        technical: true,
    };
    View {
        template: Template::RecipientBlocked.id(),
        language: "en".to_owned(),
        direction: "ltr",
        severity: "high",
        subject: stranger.clone(),
        title: stranger.clone(),
        lead: vec![stranger.clone()],
        action: vec!["Do nothing.".to_owned()],
        sections: [("which", section)].into_iter().collect(),
        order: vec!["which"],
        notes: vec![stranger.clone()],
        footer: vec![stranger.clone()],
        brand: BrandView { name: stranger, ..BrandView::default() },
        ..View::default()
    }
}
