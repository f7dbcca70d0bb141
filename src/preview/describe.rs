//! What the gallery's page is told, as JSON.

use serde::Serialize;

use super::gallery::Gallery;
use super::language;
use super::show::{Choice, Item, Shown, audience};
use super::stories::{Story, Tale};
use super::why::{self, Ground};
use crate::assess::{Assessment, Direction};
use crate::audience::When;
use crate::check::{self, Level, Remark};
use crate::compose::{self, Flaw};
use crate::event::Event;
use crate::locale::{Tag, Values, Words};
use crate::reason::Strength;
use crate::setup::SetupError;

/// How much of a scanner's line is shown, in characters.
const LINE_CHARS_MAX: usize = 300;

/// What there is to choose from.
#[derive(Debug, Serialize)]
pub(super) struct State {
    /// How often something changed before this was told.
    pub(super) generation: u64,
    /// Where the configuration is; nothing if it is the built-in example.
    pub(super) directory: Option<String>,
    pub(super) organizations: Vec<OrganizationChoice>,
    pub(super) problems: Vec<ProblemShown>,
    /// The configuration as it is now cannot be used; what is shown is an earlier one.
    pub(super) is_stale: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct OrganizationChoice {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) languages: Vec<Language>,
}

#[derive(Debug, Serialize)]
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) name: String,
    pub(super) direction: &'static str,
}

/// Something that is wrong with the configuration.
#[derive(Debug, Serialize)]
pub(super) struct ProblemShown {
    pub(super) level: Level,
    pub(super) place: String,
    pub(super) message: String,
    pub(super) hint: String,
}

/// A story in the list.
#[derive(Debug, Serialize)]
pub(super) struct StoryLine {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) group: &'static str,
    pub(super) severity: String,
}

/// Everything about one story.
#[derive(Debug, Serialize)]
pub(super) struct StoryShown {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) mails: Vec<MailShown>,
    pub(super) quiets: Vec<QuietShown>,
    pub(super) elsewhere: Vec<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct QuietShown {
    pub(super) address: String,
    pub(super) reason: &'static str,
}

/// One mail, with everything that explains it.
#[derive(Debug, Serialize)]
pub(super) struct MailShown {
    pub(super) key: String,
    pub(super) template: &'static str,
    pub(super) audience: &'static str,
    pub(super) to: Vec<String>,
    pub(super) from: (String, String),
    pub(super) subject: String,
    pub(super) language: Language,
    pub(super) severity: &'static str,
    pub(super) happening: &'static str,
    pub(super) when: Option<When>,
    pub(super) text: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) source: String,
    pub(super) language_grounds: Vec<String>,
    pub(super) judgement: Vec<Ground>,
    pub(super) reasons: Vec<ReasonShown>,
    pub(super) signs: Vec<SignShown>,
    pub(super) findings: Vec<FindingShown>,
}

/// What somebody said, in their words and in ours.
#[derive(Debug, Serialize)]
pub(super) struct ReasonShown {
    pub(super) id: String,
    pub(super) category: &'static str,
    pub(super) strength: &'static str,
    pub(super) scanner: String,
    pub(super) said: String,
    pub(super) file: String,
}

/// A sign for or against a mistake.
#[derive(Debug, Serialize)]
pub(super) struct SignShown {
    pub(super) id: &'static str,
    /// What admins read about it.
    pub(super) says: String,
    pub(super) speaks_for: &'static str,
}

/// What a rule for every mail says against this one.
#[derive(Debug, Serialize)]
pub(super) struct FindingShown {
    pub(super) rule: &'static str,
    pub(super) found: String,
    pub(super) hint: String,
}

impl Language {
    fn new(tag: &Tag) -> Self {
        Self {
            tag: tag.to_string(),
            name: language::name(tag),
            direction: tag.direction().as_str(),
        }
    }
}

impl Gallery {
    /// Tells what there is to choose from.
    pub(super) fn describe(&self) -> Result<State, SetupError> {
        // First, so that a change meanwhile is told again rather than missed.
        let generation = *self.changes().borrow();
        let (site, setup) = (self.site(), self.setup(None)?);
        let organizations = site.organizations.iter().zip(&setup.houses);
        let organizations = organizations.map(|(organization, house)| OrganizationChoice {
            id: organization.id.clone(),
            name: organization.name.clone(),
            languages: house.locales.available().iter().map(Language::new).collect(),
        });
        Ok(State {
            generation,
            directory: site.directory.as_ref().map(|directory| directory.display().to_string()),
            organizations: organizations.collect(),
            problems: self.remarks().iter().map(problem).collect(),
            is_stale: self.is_stale(),
        })
    }

    /// Lists the stories, as they happen to an organization.
    pub(super) fn list(&self, organization: usize) -> Result<Vec<StoryLine>, SetupError> {
        // In one language for everybody, so that no directory is asked for a list.
        let choice = Choice { organization, language: Some(Tag::english().clone()) };
        self.stories().into_iter().map(|story| self.line(story, &choice)).collect()
    }

    fn line(&self, story: Story, choice: &Choice) -> Result<StoryLine, SetupError> {
        let shown = self.show(&story, choice)?;
        let first = shown.mails.first();
        let group = match (&story.tale, first.and_then(|item| item.notice.as_ref())) {
            _ if story.id.starts_with("dropped-") => "Dropped here",
            (Tale::Trouble(_), _) => "Trouble with whyblocked",
            (Tale::Together, _) => "Told together, later",
            (Tale::Ours(_) | Tale::Theirs(_), Some(notice)) => why::happening(notice.happening),
            (Tale::Ours(_) | Tale::Theirs(_), None) => "Nobody is told",
        };
        let severity = first.map_or("none", |item| item.mail.view.severity).to_owned();
        Ok(StoryLine { id: story.id, title: story.title, group, severity })
    }

    /// Tells everything about one story.
    pub(super) fn tell(&self, story: &Story, choice: &Choice) -> Result<StoryShown, SetupError> {
        self.tell_of(story, &self.show(story, choice)?, choice)
    }

    /// Tells everything about what a story made.
    pub(super) fn tell_of(
        &self,
        story: &Story,
        shown: &Shown,
        choice: &Choice,
    ) -> Result<StoryShown, SetupError> {
        let mails = shown.mails.iter().map(|item| self.mail(item, shown, choice));
        let mails = mails.collect::<Result<Vec<_>, _>>()?;
        let quiets = shown.quiets.iter().map(|quiet| QuietShown {
            address: quiet.address.clone(),
            reason: why::quiet(quiet.reason),
        });
        Ok(StoryShown {
            id: story.id.clone(),
            title: story.title.clone(),
            mails,
            quiets: quiets.collect(),
            elsewhere: shown.elsewhere.clone(),
        })
    }

    fn mail(&self, item: &Item, shown: &Shown, choice: &Choice) -> Result<MailShown, SetupError> {
        let setup = self.setup(choice.language.as_ref())?;
        let house = setup.houses.get(choice.organization);
        let words = house.map(|house| house.locales.words(Tag::english()));
        let mail = &item.mail;
        let source = String::from_utf8_lossy(&mail.message).replace("\r\n", "\n");
        let assessment = item.notice.as_ref().map(|notice| &notice.assessment);
        let tag = mail.view.language.parse().unwrap_or_else(|_| Tag::english().clone());
        Ok(MailShown {
            key: item.key.clone(),
            template: mail.template.id(),
            audience: audience(mail.template),
            to: mail.recipients.clone(),
            from: house.map(|house| house.frame_in(&tag).from.clone()).unwrap_or_default(),
            subject: mail.subject.clone(),
            language: Language::new(&tag),
            severity: mail.view.severity,
            happening: item.notice.as_ref().map_or("", |notice| why::happening(notice.happening)),
            when: item.notice.as_ref().map(|notice| notice.when),
            text: mail.text.clone(),
            headers: headers(&source),
            language_grounds: self.language_grounds(item, choice)?,
            judgement: assessment.map(why::judgement).unwrap_or_default(),
            reasons: assessment.map(|a| reasons(a, shown.event.as_ref())).unwrap_or_default(),
            signs: assessment.zip(words).map(|(a, words)| signs(a, &words)).unwrap_or_default(),
            findings: self.findings(item, shown),
            source,
        })
    }

    /// Says why the mail is in its language, whatever is chosen on the page.
    fn language_grounds(&self, item: &Item, choice: &Choice) -> Result<Vec<String>, SetupError> {
        let mut grounds = Vec::new();
        if let Some(language) = &choice.language {
            grounds.push(format!("{language} was chosen on this page"));
        }
        let setup = self.setup(None)?;
        for reader in &item.readers {
            let chosen = setup.directory.choose(choice.organization, &reader.address);
            let (address, rule) = (&reader.address, why::language(chosen.rule));
            grounds.push(format!("{address} reads {}: {rule}", chosen.language));
            grounds.extend(
                chosen.said.iter().map(|(rule, answer)| format!("{}: {answer}", rule.id())),
            );
        }
        let used = &item.mail.view.language;
        let wanted = item.readers.first().map(|reader| reader.language.to_string());
        if wanted.is_some_and(|wanted| wanted != *used) {
            grounds.push(format!("the nearest language with texts is {used}"));
        }
        Ok(grounds)
    }

    fn findings(&self, item: &Item, shown: &Shown) -> Vec<FindingShown> {
        let flaws = item.mail.flaws.iter().map(|flaw| match flaw {
            Flaw::Words(problem) => FindingShown {
                rule: "words",
                found: problem.to_string().lines().next().unwrap_or_default().to_owned(),
                hint: problem.fault.hint().to_owned(),
            },
            Flaw::Template(fault) => FindingShown {
                rule: "template",
                found: fault.to_string(),
                hint: fault.hint.clone(),
            },
        });
        let rules = match audience(item.mail.template) {
            // The rules for plain words hold for lay people.
            "admin" => Vec::new(),
            _ => check::mail(&item.key, &item.mail.view, &shown.foreign, &self.tables),
        };
        let rules = rules.into_iter().map(|finding| FindingShown {
            rule: finding.rule.code(),
            hint: finding.rule.hint().to_owned(),
            found: finding.found,
        });
        flaws.chain(rules).collect()
    }
}

fn problem(remark: &Remark) -> ProblemShown {
    let problem = &remark.problem;
    let file = problem.file.display();
    let place = match problem.line {
        0 => file.to_string(),
        line => format!("{file}:{line}:{}", problem.column),
    };
    let (message, hint) = (problem.message.clone(), problem.hint.clone());
    ProblemShown { level: remark.level, place, message, hint }
}

fn reasons(assessment: &Assessment, event: Option<&Event>) -> Vec<ReasonShown> {
    let file = |index: usize| Some(event?.parts.get(index)?.full_name().shown(LINE_CHARS_MAX));
    let reasons = assessment.reasons.iter().map(|reason| ReasonShown {
        id: reason.words.clone(),
        category: reason.category.id(),
        strength: reason.strength.map_or("", Strength::id),
        scanner: reason.scanner.clone(),
        said: reason.raw.shown(LINE_CHARS_MAX),
        file: reason.part.and_then(file).unwrap_or_default(),
    });
    reasons.collect()
}

fn signs(assessment: &Assessment, words: &Words) -> Vec<SignShown> {
    let signs = assessment.doubts.iter().map(|doubt| {
        let values = doubt.values.iter().fold(Values::new(), |values, (name, value)| {
            values.with(name, compose::number_or_text(value))
        });
        let key = format!("doubt-{}", doubt.id);
        SignShown {
            id: doubt.id,
            says: words.plain(&key, Some("admin"), &values).text,
            speaks_for: match doubt.direction {
                Direction::Threat => "a threat",
                Direction::Mistake => "a mistake",
            },
        }
    });
    signs.collect()
}

/// Lists the header fields, unfolded (RFC 5322, section 2.2.3).
fn headers(source: &str) -> Vec<(String, String)> {
    let head = source.split("\n\n").next().unwrap_or_default();
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    let fields = unfolded.lines().filter_map(|line| line.split_once(": "));
    fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
