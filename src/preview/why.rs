//! Says why a mail is as it is: its language, and the judgement in it.
//!
//! For admins, in English; what readers are told is in `locales/`.

use serde::Serialize;

use crate::assess::{Assessment, Confidence, Grounds};
use crate::audience::{Happening, QuietReason};
use crate::directory::LanguageRule;
use crate::reason::{Category, Nature};

/// One answer of the judgement, with its grounds.
#[derive(Debug, Serialize)]
pub(super) struct Ground {
    pub(super) question: &'static str,
    pub(super) answer: String,
    pub(super) because: Vec<String>,
}

/// Says which rule chose a language.
pub(super) fn language(rule: LanguageRule) -> &'static str {
    match rule {
        LanguageRule::Address => "[languages] in organization.toml names the address",
        LanguageRule::Ldap => "the LDAP server knows it for the address",
        LanguageRule::Sql => "the database knows it for the address",
        LanguageRule::Domain => "[languages] in organization.toml names the domain",
        LanguageRule::Organization => "it is the organization's language",
        LanguageRule::Site => "it is the site's language",
        LanguageRule::Default => "no rule names a language, so it is English",
    }
}

/// Says why somebody is not told.
pub(super) fn quiet(reason: QuietReason) -> &'static str {
    match reason {
        QuietReason::Outside => "nobody outside is ever written to",
        QuietReason::NoOrganization => "no organization has this domain",
        QuietReason::OurOwnNotice => "it is one of our own notices",
        QuietReason::NothingToTell => "nothing happened that concerns this reader",
        QuietReason::Policy => "the organization's policy does not tell this",
        QuietReason::BelowSeverity => "the policy tells this from a graver severity on",
        QuietReason::BelowConfidence => "this is told from a higher confidence on",
        QuietReason::OtherAdmin => "other admins are told of this",
        QuietReason::BadAddress => "no mail can be written to this address",
        QuietReason::NoAdmins => "the organization has no admins",
        QuietReason::Silenced => "an admin's silence holds it back",
        QuietReason::NoDigest => "it would be told in a digest, and there is none for this reader",
    }
}

/// Names what happened.
pub(super) fn happening(happening: Happening) -> &'static str {
    match happening {
        Happening::MalwareDelivered => "Malware delivered",
        Happening::ForbiddenDelivered => "Forbidden file delivered",
        Happening::MalwareBlocked => "Malware blocked",
        Happening::ForbiddenBlocked => "Forbidden file blocked",
        Happening::UncheckedBlocked => "Not checked, blocked",
        Happening::UncheckedDelivered => "Not checked, delivered",
        Happening::HeaderBlocked => "Broken header blocked",
        Happening::OversizedBlocked => "Too large, blocked",
        Happening::SpamBlocked => "Spam blocked",
        Happening::ScannersFailed => "All scanners failed",
        Happening::ScannerFailed => "A scanner failed",
        Happening::Harmless => "Harmless",
    }
}

/// Explains category, severity and confidence.
pub(super) fn judgement(assessment: &Assessment) -> Vec<Ground> {
    let grounds = assessment.grounds();
    vec![
        category(assessment, &grounds),
        severity(assessment, &grounds),
        confidence(assessment, &grounds),
    ]
}

fn category(assessment: &Assessment, grounds: &Grounds) -> Ground {
    let list = |ids: &[Category]| ids.iter().map(|id| id.id()).collect::<Vec<_>>().join(", ");
    let mut because = Vec::new();
    match grounds.nature {
        Some(Nature::Detection) => {
            because.push(if grounds.is_faint {
                "there are only weak signs; the gravest of them names the mail".to_owned()
            } else {
                "the gravest category with more than a weak sign names the mail".to_owned()
            });
            if !grounds.beside.is_empty() {
                because.push(format!("found beside it: {}", list(&grounds.beside)));
            }
            if !grounds.faint.is_empty() {
                because.push(format!("weak signs that do not name it: {}", list(&grounds.faint)));
            }
        }
        Some(other) => because.push(stated(other).to_owned()),
        None => because.push("nobody said why".to_owned()),
    }
    if let Some(family) = &assessment.family {
        because.push(format!("family: {family}"));
    }
    if let Some(platform) = assessment.platform {
        because.push(format!("runs on: {}", platform.id()));
    }
    Ground { question: "Category", answer: assessment.category.id().to_owned(), because }
}

/// Says what names a mail in which nothing was detected.
fn stated(nature: Nature) -> &'static str {
    match nature {
        Nature::Detection => "somebody detected something",
        Nature::Forbidden => "nothing was detected; a rule of the site forbids it",
        Nature::Uncheckable => "nothing was detected; it could not be checked",
        Nature::Unwanted => "nothing was detected; it is unwanted mail",
        Nature::Defect => "nothing was detected; the header is broken",
        Nature::Oversized => "nothing was detected; it is larger than allowed",
        Nature::ScannerFailure => "nothing was detected; a scanner did not work",
    }
}

fn severity(assessment: &Assessment, grounds: &Grounds) -> Ground {
    let found = grounds.severity;
    let mut because = vec![format!("{}: the gravest that its reasons stand for", found.id())];
    if assessment.severity < found {
        because.push(format!(
            "shown as {}: with low confidence nothing is shown above medium",
            assessment.severity.id()
        ));
    }
    Ground { question: "Severity", answer: assessment.severity.id().to_owned(), because }
}

fn confidence(assessment: &Assessment, grounds: &Grounds) -> Ground {
    let question = "Confidence";
    let Some(confidence) = assessment.confidence else {
        let because = vec!["a rule, a limit or a failure is no detection".to_owned()];
        return Ground { question, answer: "none".to_owned(), because };
    };
    let list: Vec<String> =
        grounds.statements.iter().map(|(who, p)| format!("{who} {}", percent(*p))).collect();
    let mut because = vec![format!("independent statements: {}", list.join(", "))];
    if grounds.is_behavior_capped {
        because.push("no finding is strong: all behavior counts as one that is".to_owned());
    }
    because.push(format!("together {}", percent(assessment.probability)));
    because.push(match confidence {
        Confidence::High => format!("from {} on it is high", percent(Confidence::HIGH_MIN)),
        Confidence::Moderate => {
            format!("from {} on it is moderate", percent(Confidence::MODERATE_MIN))
        }
        Confidence::Low => format!("below {} it is low", percent(Confidence::MODERATE_MIN)),
    });
    Ground { question, answer: confidence.id().to_owned(), because }
}

fn percent(probability: f64) -> String {
    format!("{:.0} %", probability * 100.0)
}
