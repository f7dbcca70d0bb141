//! All languages of one organization: the built-in ones under the site's and its own overrides.
//!
//! A language that only a layer has serves readers once it says enough: before, they get another one that
//! they know. Invariant: nothing is parsed before it is needed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::catalog::Catalog;
use super::format::{Format, Plurals};
use super::lazy::{LazyCatalog, Texts, keys, parse};
use super::pattern::Message;
use super::problem::{Fault, Place, Problem};
use super::pseudo::Pseudo;
use super::tag::Tag;
use super::words::{Group, Link, Words};
use super::{embedded, matching};

/// Most languages kept ready; there are fewer in the world's largest organizations.
const KEPT_MAX: usize = 200;

/// One message of so many is enough to write to readers in a language of one's own: the sentences of
/// recipients' mails are a third of all.
const ENOUGH_OF: usize = 3;

static EMBEDDED: LazyLock<Arc<Builtin>> = LazyLock::new(|| {
    Arc::new(Builtin::new(
        embedded::FILES.iter().map(|(path, text)| (format!("locales/{path}"), *text)),
    ))
});

/// The files of one layer by locale.
type Files = BTreeMap<Tag, Texts>;

/// The languages that an organization's readers can have.
#[derive(Debug)]
pub struct Locales {
    builtin: Arc<Builtin>,
    layers: Vec<Files>,
    strays: Vec<Problem>,
    /// All that have a file.
    known: Vec<Tag>,
    /// Those of them that say enough.
    available: Vec<Tag>,
    kept: Mutex<HashMap<Tag, Arc<Words>>>,
}

/// How much a language of one's own says, with none of ours behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many messages it has.
    pub there: usize,
    /// How many there are.
    pub wanted: usize,
}

impl Share {
    /// Tells whether readers are written to in it.
    pub fn is_enough(self) -> bool {
        self.there >= self.enough()
    }

    /// Counts the messages from which on readers are written to in it.
    pub fn enough(self) -> usize {
        self.wanted.div_ceil(ENOUGH_OF)
    }
}

/// Collects the layers of an organization, nearest first.
#[derive(Debug)]
pub struct Builder {
    builtin: Arc<Builtin>,
    layers: Vec<Files>,
    strays: Vec<Problem>,
}

/// The lowest layer, shared by all organizations.
#[derive(Debug, Default)]
pub struct Builtin(BTreeMap<Tag, Arc<LazyCatalog>>);

impl Builtin {
    /// Takes files; the directory that a file is in names its locale (`de/mail.ftl`).
    pub fn new<P, T>(files: impl IntoIterator<Item = (P, T)>) -> Self
    where
        P: Into<Cow<'static, str>>,
        T: Into<Cow<'static, str>>,
    {
        let files = files.into_iter().map(|(path, text)| (path.into(), text.into()));
        let (files, _) = by_locale(files);
        let lazy = |(tag, files)| (tag, Arc::new(LazyCatalog::new(files)));
        Self(files.into_iter().map(lazy).collect())
    }

    /// Gives the texts compiled into the program.
    pub fn embedded() -> Arc<Self> {
        Arc::clone(&EMBEDDED)
    }

    /// Lists the languages.
    pub fn available(&self) -> Vec<Tag> {
        self.0.keys().cloned().collect()
    }

    /// Gives the messages of exactly this locale; none if there is no such locale.
    pub fn catalog(&self, tag: &Tag) -> &Catalog {
        static NONE: LazyLock<Catalog> = LazyLock::new(Catalog::default);
        self.0.get(tag).map_or(&NONE, |catalog| catalog.whole())
    }
}

impl Builder {
    /// Adds a layer below those added before: files with their paths.
    ///
    /// The directory that a file is in names its locale (`organizations/lab/locales/de/mail.ftl`).
    #[must_use]
    pub fn layer(mut self, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let files = files.into_iter().map(|(path, text)| (path.into(), text.into()));
        let (files, strays) = by_locale(files);
        self.layers.push(files);
        self.strays.extend(strays);
        self
    }

    /// Puts other texts in the place of those compiled into the program.
    #[must_use]
    pub fn builtin(mut self, builtin: Arc<Builtin>) -> Self {
        self.builtin = builtin;
        self
    }

    /// Finishes; nothing is parsed yet.
    pub fn build(self) -> Locales {
        let layers = self.layers.iter().flat_map(Files::keys);
        let mut known: Vec<_> = layers.chain(self.builtin.0.keys()).cloned().collect();
        known.sort();
        known.dedup();
        let mut locales = Locales {
            builtin: self.builtin,
            layers: self.layers,
            strays: self.strays,
            available: known.clone(),
            known,
            kept: Mutex::default(),
        };
        let says_enough = |tag: &&Tag| locales.share(tag).is_none_or(Share::is_enough);
        locales.available = locales.known.iter().filter(says_enough).cloned().collect();
        locales
    }
}

impl Locales {
    /// Starts with the texts compiled into the program.
    pub fn builder() -> Builder {
        Builder { builtin: Builtin::embedded(), layers: Vec::new(), strays: Vec::new() }
    }

    /// Puts layers of files over the texts compiled into the program, nearest first.
    pub fn layered(layers: impl IntoIterator<Item = Vec<(String, String)>>) -> Self {
        layers.into_iter().fold(Self::builder(), Builder::layer).build()
    }

    /// Lists the languages that readers can have, built-in or added by a layer; pseudo-locales are not
    /// among them.
    pub fn available(&self) -> &[Tag] {
        &self.available
    }

    /// Finds the language that serves a reader best; none if all are foreign to them.
    pub fn best(&self, requested: &Tag) -> Option<Tag> {
        if Pseudo::of(requested).is_some() {
            return Some(requested.clone());
        }
        matching::best(requested, &self.available).cloned()
    }

    /// Gives the words for a reader of `requested`, English if there is nothing better.
    pub fn words(&self, requested: &Tag) -> Arc<Words> {
        if let Some(words) = self.kept().get(requested) {
            return Arc::clone(words);
        }
        // Parsing takes no lock: two threads may do it at once, and the first one counts.
        let words = Arc::new(self.assemble(requested));
        let mut kept = self.kept();
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        Arc::clone(kept.entry(requested.clone()).or_insert(words))
    }

    /// Lists the languages of the layers, each with its first file.
    pub fn own(&self) -> impl Iterator<Item = (&Tag, &str)> {
        let files = self.layers.iter().flatten();
        files.filter_map(|(tag, files)| Some((tag, &*files.first()?.0)))
    }

    /// Tells whether a reader of `requested` gets what a layer says in a language.
    pub fn reaches(&self, requested: &Tag, own: &Tag) -> bool {
        self.chain(requested).contains(&own)
    }

    /// Counts what a language of the layers says; nothing if one of ours says the rest.
    pub fn share(&self, tag: &Tag) -> Option<Share> {
        let tags = if self.is_ours(tag) { vec![tag] } else { self.all(tag) };
        if tags.iter().any(|tag| self.is_ours(tag)) {
            return None;
        }
        let files = self.layers.iter().flatten().filter(|(own, _)| tags.contains(own));
        let said: HashSet<&str> = files.flat_map(|(_, files)| keys(files)).collect();
        let wanted = self.builtin.0.get(Tag::english());
        let wanted = wanted.map(|english| keys(english.files()).collect()).unwrap_or_default();
        let there = said.intersection(&wanted).count();
        Some(Share { there, wanted: wanted.len() })
    }

    /// Parses all layers above the built-in one: what they say, without what is refused.
    pub fn overrides(&self) -> Vec<(Tag, Catalog)> {
        let files = self.layers.iter().flat_map(|files| files.keys().map(move |tag| (files, tag)));
        files.map(|(files, tag)| (tag.clone(), self.checked(files, tag))).collect()
    }

    /// Parses all layers above the built-in one, and lists what is wrong with them.
    pub fn problems(&self) -> Vec<Problem> {
        let overrides = self.overrides();
        let refused = overrides.iter().flat_map(|(_, catalog)| catalog.problems().to_vec());
        let endless = overrides.iter().flat_map(|(tag, catalog)| self.endless(tag, catalog));
        self.strays.iter().cloned().chain(refused).chain(endless).collect()
    }

    /// Finds messages whose text comes to no end, by making each of them.
    fn endless(&self, tag: &Tag, catalog: &Catalog) -> Vec<Problem> {
        let words = self.words(tag);
        let mut problems = Vec::new();
        for (key, message) in catalog.entries() {
            for (attribute, _, pattern) in message.patterns() {
                let samples = pattern.samples();
                let made = samples.iter().flat_map(|sample| {
                    words.text(key, attribute, &pattern.values(sample)).problems
                });
                // A nearer layer may say the same message.
                let found = made.filter(|problem| {
                    problem.fault == Fault::Endless
                        && problem.place.as_ref() == Some(&message.place)
                });
                problems.extend(found.take(1));
            }
        }
        problems
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, HashMap<Tag, Arc<Words>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn assemble(&self, requested: &Tag) -> Words {
        if let Some(pseudo) = Pseudo::of(requested) {
            let mut links = self.links(&[Tag::english()]);
            for link in &mut links {
                let changed = link.catalog.whole().map_text(&|text| pseudo.change(text));
                link.catalog = Arc::new(changed.into());
            }
            let format = Format::new(requested);
            return Words::new(Group::new(requested.clone(), format, links), None);
        }
        let tags = self.chain(requested);
        let Some(first) = tags.first().filter(|tag| tag.language() != Tag::english().language())
        else {
            return Words::new(self.english(requested), None);
        };
        let own = Group::new((*first).clone(), Format::new(requested), self.links(&tags));
        Words::new(own, Some(Arc::new(self.english(Tag::english()))))
    }

    /// Lists the languages whose messages a reader gets, best first; none if they do not say enough.
    fn chain(&self, requested: &Tag) -> Vec<&Tag> {
        let tags = self.all(requested);
        let says_enough = tags.first().is_some_and(|first| self.available.contains(first));
        if says_enough { tags } else { Vec::new() }
    }

    /// Lists the languages with messages for a reader, best first.
    fn all(&self, requested: &Tag) -> Vec<&Tag> {
        let mut tags = matching::all(requested, &self.known);
        if !tags.iter().any(|tag| self.is_ours(tag)) {
            // A sibling says the rest: `pt-BR` that of `pt`.
            let ours = matching::best(requested, &self.builtin.available()).cloned();
            tags.extend(self.known.iter().filter(|tag| Some(*tag) == ours.as_ref()));
        }
        tags
    }

    fn is_ours(&self, tag: &Tag) -> bool {
        self.builtin.0.contains_key(tag)
    }

    /// Gives English, with the formats of the reader's region if they read English.
    fn english(&self, requested: &Tag) -> Group {
        let mut tags = self.chain(requested);
        let mut format = requested;
        if tags.first().is_none_or(|tag| tag.language() != Tag::english().language()) {
            tags = vec![Tag::english()];
            format = Tag::english();
        } else if !tags.contains(&Tag::english()) {
            tags.push(Tag::english());
        }
        let tag = tags.first().map_or_else(|| Tag::english().clone(), |tag| (*tag).clone());
        Group::new(tag, Format::new(format), self.links(&tags))
    }

    /// Lists the messages of these locales, layer by layer.
    fn links(&self, tags: &[&Tag]) -> Vec<Link> {
        let mut links = Vec::new();
        for files in &self.layers {
            for tag in tags.iter().filter(|tag| files.contains_key(tag)) {
                let catalog = Arc::new(self.checked(files, tag).into());
                links.push(Link { catalog, plurals: Plurals::new(tag) });
            }
        }
        let builtin = tags.iter().filter_map(|tag| Some((tag, self.builtin.0.get(tag)?)));
        links.extend(builtin.map(|(tag, catalog)| Link {
            catalog: Arc::clone(catalog),
            plurals: Plurals::new(tag),
        }));
        links
    }

    /// Parses an override, and refuses messages that have other variables than the built-in ones.
    fn checked(&self, files: &Files, tag: &Tag) -> Catalog {
        let mut catalog = files.get(tag).map(|files| parse(files)).unwrap_or_default();
        let builtin = self.builtin.available();
        let mut tags = matching::all(tag, &builtin);
        tags.push(Tag::english());
        let references: Vec<_> = tags.iter().map(|tag| self.builtin.catalog(tag)).collect();
        let mut refused = Vec::new();
        for (key, message) in catalog.entries() {
            let reference = references.iter().find_map(|catalog| catalog.message(key));
            if let Some(fault) = reference.and_then(|reference| other_variables(message, reference))
            {
                refused.push((key.to_owned(), fault));
            }
        }
        for (key, fault) in refused {
            catalog.refuse(&key, fault);
        }
        catalog
    }
}

/// Compares the variables of an override with those of the built-in message.
fn other_variables(message: &Message, reference: &Message) -> Option<Fault> {
    message.patterns().find_map(|(attribute, _, pattern)| {
        let (found, expected) = (pattern.variables(), reference.pattern(attribute)?.variables());
        (found != expected)
            .then(|| Fault::Variables { found: listed(&found), expected: listed(&expected) })
    })
}

/// Lists names of variables for a person: `$count, $sender`.
fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// Sorts files by the locale that their directory names.
fn by_locale(
    files: impl Iterator<Item = (Cow<'static, str>, Cow<'static, str>)>,
) -> (Files, Vec<Problem>) {
    let mut sorted = Files::new();
    let mut strays = Vec::new();
    for (path, text) in files {
        let directory = path.rsplit(['/', '\\']).nth(1).unwrap_or_default();
        match directory.parse::<Tag>() {
            Ok(tag) => sorted.entry(tag).or_default().push((path, text)),
            Err(_) => strays.push(Problem {
                place: Some(Place { file: (&*path).into(), line: 1, column: 1 }),
                key: String::new(),
                fault: Fault::NoLocale(directory.to_owned()),
            }),
        }
    }
    (sorted, strays)
}
