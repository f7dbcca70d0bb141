//! One notice → one MIME message.
//!
//! Facts come from event and assessment, words from the locale, looks from the
//! templates. Templates see a [`View`] and nothing else.
//!
//! Invariants: text and HTML say the same, because both are made of one view; no
//! text of a stranger gets into a header, a link or markup; a template that
//! fails costs its looks and never the mail.

mod admin;
mod advice;
mod certainty;
mod evidence;
mod facts;
mod fault;
mod finish;
mod follow_up;
mod form;
mod incident;
mod line;
mod mail_facts;
mod mark;
mod mime;
mod recipient;
mod summary;
mod templates;
mod trouble;
mod view;
mod writer;

use std::sync::Arc;

use chrono::{DateTime, Utc};

pub use admin::QUARANTINE;
pub use advice::Measure;
pub use fault::TemplateFault;
pub use follow_up::{FollowUp, State};
pub use form::Shelf;
pub use incident::{IncidentFacts, IncidentNote};
pub use line::{Group, Groups, Line, Other};
pub use mail_facts::{LineCopy, MailFacts, Proof, WhichCopies};
pub use mark::Mark;
pub use summary::{
    AdminDigest, IncidentLine, Limit, QuietCount, RecipientDigest, SilenceLine, Unsubscribe,
};
pub use templates::{
    Attempt, Overrides, PARTS, Rendered, Set, TemplateFile, Templates, built_in_templates,
};
pub use trouble::TroubleReport;
pub use view::{Bar, BrandView, Card, Row, Section, View};
pub use writer::number_or_text;

use crate::audience::{Notice, Template};
use crate::directory::Reader;
use crate::event::Event;
use crate::locale::{Problem, Words, Zone};

/// What the mails of one organization have in common.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The organization's name.
    pub organization: String,
    /// Name and address in `From`.
    pub from: (String, String),
    /// The address that replies go to.
    pub reply_to: Option<String>,
    /// Whom readers can ask.
    pub contact: Contact,
    /// A phrase by which readers recognize the organization's mails.
    pub phrase: Option<String>,
    /// The time zone in which times are shown.
    pub time_zone: Zone,
    /// The command that releases a mail; `{quarantine}` stands for the id.
    pub release: Option<String>,
    /// Further mails of the same kind are told in replies to the first.
    pub follow_ups: bool,
    /// The organization's colors and logo.
    pub brand: Brand,
}

/// How an organization's mails look.
#[derive(Debug, Clone, Default)]
pub struct Brand {
    /// The color of its name, readable on white.
    pub color: String,
    /// The same in the dark.
    pub color_dark: String,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// A picture that goes into each mail.
#[derive(Debug, Clone)]
pub struct Logo {
    /// Its octets.
    pub bytes: Arc<[u8]>,
    /// Its media type.
    pub kind: &'static str,
    /// How wide and how high it is shown, in pixels.
    pub sides: (u32, u32),
    /// What stands in its place where pictures are off.
    pub alt: String,
}

/// Whom readers can ask.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// A person or a team.
    pub name: String,
    /// Their telephone.
    pub phone: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// Their page.
    pub page: Option<String>,
}

/// A mail that is ready to be stored.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The id, from event, reader and template: the same notice always has the same.
    pub id: String,
    /// Which mail.
    pub template: Template,
    /// The language it is in.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// Whom it goes to.
    pub recipients: Vec<String>,
    /// What the templates saw.
    pub view: View,
    /// The message, with CRLF.
    pub message: Vec<u8>,
    /// What it asks the admins to do; nothing in other mails.
    pub measures: Vec<Measure>,
    /// What was wrong with words or templates, though the mail was made.
    pub flaws: Vec<Flaw>,
}

impl Mail {
    /// Gives the HTML part for a browser, which knows no parts of mails: with the logo in it.
    pub fn page(&self) -> String {
        let cid = &self.view.brand.logo;
        let address = cid.strip_prefix("cid:").and_then(|id| mime::logo_address(&self.message, id));
        match address {
            Some(address) => self.html.replace(cid.as_str(), &address),
            None => self.html.clone(),
        }
    }
}

/// Something that was wrong, though the mail was made.
#[derive(Debug, Clone)]
pub enum Flaw {
    /// A message could not be used.
    Words(Problem),
    /// A template could not be used; the next layer's was.
    Template(TemplateFault),
}

/// Why a mail cannot be made at all.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// No mail can go to such an address.
    #[error("cannot write to the address")]
    Address(#[from] lettre::address::AddressError),
    /// A header's value cannot be encoded.
    #[error("cannot write the content type: {0}")]
    ContentType(#[from] lettre::message::header::ContentTypeErr),
}

/// Everything that making a mail needs, apart from the notice.
pub struct Desk<'a> {
    /// The organization's share of the mail, in the reader's language.
    pub frame: &'a Frame,
    /// The reader's words.
    pub words: &'a Words,
    /// Both in the second language, for organizations that want two in one mail.
    pub second: Option<(&'a Frame, &'a Words)>,
    /// The templates.
    pub templates: &'a Templates,
    /// The mark of our own mails.
    pub mark: &'a Mark,
    /// The date in the header.
    pub date: DateTime<Utc>,
}

impl Desk<'_> {
    /// Counts the languages of a mail, which share its room.
    fn languages(&self) -> usize {
        1 + usize::from(self.second.is_some())
    }
}

/// Makes the mail of a notice.
pub fn compose(desk: &Desk<'_>, notice: &Notice, event: &Event) -> Result<Mail, ComposeError> {
    let is_admin = notice.template == Template::AdminAlert;
    let letter = mime::Letter {
        id: id(&event.id(), &notice.readers, notice.template),
        event: event.mail_id.clone(),
        attachment: is_admin.then(|| facts::json(notice, event)),
        ..mime::Letter::new(notice.template, &notice.readers)
    };
    let mut mail = compose_with(desk, letter, |writer| view_of(writer, notice, event))?;
    if is_admin {
        let writer = &writer::Writer::new(desk.frame, desk.words);
        mail.measures = admin::Report { writer, notice, event }.measures();
    }
    Ok(mail)
}

/// Makes the view of a notice in one language.
fn view_of(writer: &writer::Writer<'_>, notice: &Notice, event: &Event) -> View {
    match notice.template {
        Template::AdminAlert
        | Template::AdminTrouble
        | Template::AdminDigest
        | Template::AdminFollowUp => admin::view(writer, notice, event),
        Template::RecipientBlocked
        | Template::RecipientDeliveredWarning
        | Template::RecipientUnchecked
        | Template::InsideSender
        | Template::RecipientDigest => recipient::view(writer, notice, event),
    }
}

/// Makes the mail about our own trouble.
pub fn compose_trouble(
    desk: &Desk<'_>,
    report: &TroubleReport,
    readers: &[Reader],
) -> Result<Mail, ComposeError> {
    let letter = mime::Letter {
        id: id(&report.id, readers, Template::AdminTrouble),
        ..mime::Letter::new(Template::AdminTrouble, readers)
    };
    compose_with(desk, letter, |writer| trouble::view(writer, report))
}

/// Makes the digest of one recipient.
pub fn compose_recipient_digest(
    desk: &Desk<'_>,
    digest: &RecipientDigest,
    reader: &Reader,
) -> Result<Mail, ComposeError> {
    let readers = std::slice::from_ref(reader);
    let letter = mime::Letter {
        id: id(&digest.id, readers, Template::RecipientDigest),
        unsubscribe: digest.unsubscribe.as_ref(),
        ..mime::Letter::new(Template::RecipientDigest, readers)
    };
    compose_with(desk, letter, |writer| summary::recipient(writer, digest, desk.languages()))
}

/// Makes the digest of the admins.
pub fn compose_admin_digest(
    desk: &Desk<'_>,
    digest: &AdminDigest,
    readers: &[Reader],
) -> Result<Mail, ComposeError> {
    let letter = mime::Letter {
        id: id(&digest.id, readers, Template::AdminDigest),
        attachment: Some(digest.json()),
        ..mime::Letter::new(Template::AdminDigest, readers)
    };
    compose_with(desk, letter, |writer| summary::admin(writer, digest, desk.languages()))
}

/// Makes the mail that tells how incidents go on, in the thread of the first.
pub fn compose_follow_up(
    desk: &Desk<'_>,
    event: &str,
    incidents: &[FollowUp],
    readers: &[Reader],
) -> Result<Mail, ComposeError> {
    let letter = mime::Letter {
        id: id(event, readers, Template::AdminFollowUp),
        attachment: Some(follow_up::json(incidents)),
        thread: follow_up::thread(incidents),
        ..mime::Letter::new(Template::AdminFollowUp, readers)
    };
    compose_with(desk, letter, |writer| follow_up::view(writer, incidents))
}

/// Makes a mail of the view that `view` gives in each of its languages.
fn compose_with(
    desk: &Desk<'_>,
    letter: mime::Letter<'_>,
    view: impl Fn(&writer::Writer<'_>) -> View,
) -> Result<Mail, ComposeError> {
    let writer = writer::Writer::new(desk.frame, desk.words);
    let mut whole = view(&writer);
    let mut problems = writer.problems();
    if let Some((frame, words)) = desk.second {
        let second = writer::Writer::new(frame, words);
        whole.add_second(view(&second), second.say("below"));
        problems.extend(second.problems());
    }
    finish(desk, problems, letter, whole)
}

/// Names the message of a mail with this id, as its header does.
pub fn message_id(frame: &Frame, id: &str) -> String {
    let domain = frame.from.1.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_owned());
    format!("<n.{id}@{domain}>")
}

fn finish(
    desk: &Desk<'_>,
    problems: Vec<Problem>,
    letter: mime::Letter<'_>,
    mut view: View,
) -> Result<Mail, ComposeError> {
    view.brand = BrandView::new(desk.frame, &letter.id);
    let mut flaws: Vec<Flaw> = problems.into_iter().map(Flaw::Words).collect();
    let (rendered, faults) = desk.templates.render(letter.template, &mut view);
    flaws.extend(faults.into_iter().map(Flaw::Template));
    let message = mime::build(desk, &letter, &view, &rendered)?;
    Ok(Mail {
        id: letter.id,
        template: letter.template,
        language: view.languages(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        view,
        recipients: letter.readers.iter().map(|reader| reader.address.clone()).collect(),
        message,
        measures: Vec::new(),
        flaws,
    })
}

/// Derives the id of a mail: equal input, equal id, so that nothing is stored twice.
pub fn id(event: &str, readers: &[Reader], template: Template) -> String {
    use sha2::Digest as _;
    let mut digest = sha2::Sha256::new();
    digest.update(event);
    for reader in readers {
        digest.update([0]);
        digest.update(crate::directory::normal_address(&reader.address));
    }
    digest.update([0]);
    digest.update(template.id());
    let mut id = format!("{:x}", digest.finalize());
    id.truncate(32);
    id
}
