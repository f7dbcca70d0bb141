//! Says why a mail is as it is: its language, and the judgement in it.
//!
//! For admins, in English; what readers are told is in `locales/`.

use serde::Serialize;

use crate::assess::{Assessment, Confidence};
use crate::audience::{Happening, QuietReason};
use crate::directory::LanguageRule;
use crate::reason::{Category, Nature, Strength};

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
    vec![category(assessment), severity(assessment), confidence(assessment)]
}

fn category(assessment: &Assessment) -> Ground {
    let named = assessment.category;
    let nature = assessment.reasons.iter().map(|reason| reason.nature).min();
    let beside = |wanted: fn(Option<Strength>) -> bool| {
        let reasons = assessment.reasons.iter().filter(|r| Some(r.nature) == nature);
        let mut ids: Vec<Category> = reasons
            .filter(|r| r.category != named && wanted(r.strength))
            .map(|r| r.category)
            .collect();
        ids.sort();
        ids.dedup();
        ids.into_iter().map(Category::id).collect::<Vec<_>>().join(", ")
    };
    let mut because = Vec::new();
    match nature {
        Some(Nature::Detection) => {
            let is_named = |r: &crate::reason::Reason| {
                r.category == named && r.strength > Some(Strength::Weak)
            };
            because.push(if assessment.reasons.iter().any(is_named) {
                "the gravest category with more than a weak sign names the mail".to_owned()
            } else {
                "there are only weak signs; the gravest of them names the mail".to_owned()
            });
            let (strong, weak) =
                (beside(|s| s > Some(Strength::Weak)), beside(|s| s <= Some(Strength::Weak)));
            if !strong.is_empty() {
                because.push(format!("found beside it: {strong}"));
            }
            if !weak.is_empty() {
                because.push(format!("weak signs that do not name it: {weak}"));
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
    Ground { question: "Category", answer: named.id().to_owned(), because }
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

fn severity(assessment: &Assessment) -> Ground {
    let nature = assessment.reasons.iter().map(|reason| reason.nature).min();
    let naming = assessment
        .reasons
        .iter()
        .filter(|reason| Some(reason.nature) == nature && reason.category == assessment.category);
    let gravest = naming.map(|reason| reason.severity).max();
    let found = gravest.unwrap_or_else(|| assessment.category.severity());
    let mut because =
        vec![format!("{}: the gravest that its reasons give this category", found.id())];
    if assessment.severity < found {
        because.push(format!(
            "shown as {}: with low confidence nothing is shown above medium",
            assessment.severity.id()
        ));
    }
    Ground { question: "Severity", answer: assessment.severity.id().to_owned(), because }
}

fn confidence(assessment: &Assessment) -> Ground {
    let question = "Confidence";
    let Some(confidence) = assessment.confidence else {
        let because = vec!["a rule, a limit or a failure is no detection".to_owned()];
        return Ground { question, answer: "none".to_owned(), because };
    };
    let evidence = assessment.evidence();
    let list: Vec<String> =
        evidence.iter().map(|(who, p)| format!("{who} {}", percent(*p))).collect();
    let mut because = vec![
        format!("independent statements: {}", list.join(", ")),
        format!("together {}", percent(assessment.probability)),
    ];
    because.push(match confidence {
        Confidence::High => "from 80 % on it is high".to_owned(),
        Confidence::Moderate => "from 50 % on it is moderate".to_owned(),
        Confidence::Low => "below 50 % it is low".to_owned(),
    });
    Ground { question, answer: confidence.id().to_owned(), because }
}

fn percent(probability: f64) -> String {
    format!("{:.0} %", probability * 100.0)
}
