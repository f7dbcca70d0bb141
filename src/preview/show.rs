//! A story and a choice → the mails that it makes.

use super::gallery::Gallery;
use super::stories::{self, Story, Tale};
use crate::audience::{Notice, Quiet, Template};
use crate::check::{self, Told};
use crate::compose::Mail;
use crate::config::Organization;
use crate::directory::Reader;
use crate::event::Event;
use crate::locale::Tag;
use crate::setup::{Setup, SetupError};
use crate::trouble::{self, Trouble};

/// Whose mails are shown, and in which language.
#[derive(Clone)]
pub(super) struct Choice {
    /// The organization, as an index into the site's list.
    pub(super) organization: usize,
    /// The language; nothing if everybody reads their own.
    pub(super) language: Option<Tag>,
}

/// What a story makes.
pub(super) struct Shown {
    pub(super) mails: Vec<Item>,
    pub(super) quiets: Vec<Quiet>,
    /// Other organizations that get mails, too.
    pub(super) elsewhere: Vec<String>,
    /// What others chose and our texts may quote.
    pub(super) foreign: Vec<String>,
    /// The event, as it was judged; nothing if there is none.
    pub(super) event: Option<Event>,
}

/// One mail, with what it comes from.
pub(super) struct Item {
    /// Names the mail within its story: the template, numbered from the second on.
    pub(super) key: String,
    pub(super) notice: Option<Notice>,
    pub(super) readers: Vec<Reader>,
    pub(super) mail: Mail,
}

impl Gallery {
    /// Composes what a story makes, without any effect.
    pub(super) fn show(&self, story: &Story, choice: &Choice) -> Result<Shown, SetupError> {
        let setup = self.setup(choice.language.as_ref())?;
        let site = self.site();
        let domain = site.organizations.get(choice.organization).map(home).unwrap_or_default();
        Ok(match &story.tale {
            Tale::Trouble(kind) => {
                let details = vec![stories::detail(*kind).to_owned()];
                let trouble = Trouble {
                    organization: Some(choice.organization),
                    ..Trouble::of_site(*kind, details)
                };
                let mails = trouble::mails(&setup, &trouble, choice.organization, story.id.clone());
                let mails = mails.into_iter().map(|(readers, mail)| (None, readers, mail));
                Shown::new(numbered(mails.collect()))
            }
            Tale::Ours(event) => {
                of_event(&setup, stories::readdressed(event, &domain), choice.organization)
            }
            Tale::Together => {
                let told = self.told(&setup, &domain, choice.organization);
                let mails = check::together(&setup, choice.organization, &told).into_iter();
                Shown::new(numbered(mails.map(|(readers, mail)| (None, readers, mail)).collect()))
            }
            Tale::Theirs(event) => of_event(&setup, (**event).clone(), choice.organization),
        })
    }
}

impl Gallery {
    /// Tells an organization what happens in all other stories of the program.
    fn told(&self, setup: &Setup, domain: &str, organization: usize) -> Vec<Told> {
        let stories = self.stories().into_iter();
        let told = stories.flat_map(|story| match &story.tale {
            Tale::Ours(event) => Told::of(setup, &stories::readdressed(event, domain)),
            Tale::Theirs(_) | Tale::Trouble(_) | Tale::Together => Vec::new(),
        });
        told.filter(|told| told.notice.organization == organization).collect()
    }
}

impl Shown {
    fn new(mails: Vec<Item>) -> Self {
        Self { mails, quiets: Vec::new(), elsewhere: Vec::new(), foreign: Vec::new(), event: None }
    }
}

/// Gives the domain at which an organization's people have their addresses.
fn home(organization: &Organization) -> String {
    let domains = &organization.members.domains;
    let whole = domains.iter().find(|domain| !domain.starts_with('.'));
    match (whole, domains.first()) {
        (Some(domain), _) => domain.clone(),
        (None, Some(below)) => format!("mail{below}"),
        (None, None) => String::new(),
    }
}

fn of_event(setup: &Setup, event: Event, organization: usize) -> Shown {
    let plan = setup.plan(&event);
    let (own, others): (Vec<_>, Vec<_>) =
        plan.mails.into_iter().partition(|(notice, _)| notice.organization == organization);
    let mut elsewhere: Vec<String> = others
        .iter()
        .filter_map(|(notice, _)| Some(setup.houses.get(notice.organization)?.id.clone()))
        .collect();
    elsewhere.dedup();
    let mails = own.into_iter().map(|(notice, mail)| (Some(notice.clone()), notice.readers, mail));
    let files = event.parts.iter().flat_map(|part| [&part.name, &part.path]);
    Shown {
        mails: numbered(mails.collect()),
        quiets: plan.quiets,
        elsewhere,
        foreign: files.map(|name| name.shown(80)).collect(),
        event: Some(event),
    }
}

/// Gives every mail its key.
fn numbered(mails: Vec<(Option<Notice>, Vec<Reader>, Mail)>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (notice, readers, mail) in mails {
        let before = items.iter().filter(|item| item.mail.template == mail.template).count();
        let id = mail.template.id();
        let key = if before == 0 { id.to_owned() } else { format!("{id}-{}", before + 1) };
        items.push(Item { key, notice, readers, mail });
    }
    items
}

/// Tells who reads a mail.
pub(super) fn audience(template: Template) -> &'static str {
    match template {
        Template::RecipientBlocked
        | Template::RecipientDeliveredWarning
        | Template::RecipientUnchecked
        | Template::RecipientDigest => "recipient",
        Template::InsideSender => "sender",
        Template::AdminAlert
        | Template::AdminTrouble
        | Template::AdminDigest
        | Template::AdminFollowUp => "admin",
    }
}
