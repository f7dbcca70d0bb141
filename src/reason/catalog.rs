//! Reads the tables in `catalog/`.
//!
//! Knows files and spam tests; names and findings have readers of their own.

use serde::Deserialize;

use super::Severity;
use super::findings::{self, Finding};
use super::names::Names;
use super::rows::OwnRows;
use crate::event::{Foreign, Part};

/// Everything that is known about names, findings, files and tests.
#[derive(Debug)]
pub struct Catalog {
    /// How scanners form their names.
    pub names: Names,
    files: Vec<FileKind>,
    spam: SpamTable,
    obstacles: Vec<Obstacle>,
    /// What findings of sandboxes mean, if somebody has rows of their own.
    own_findings: Option<findings::Catalog>,
}

/// What kind of file something is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileKind {
    /// The message `reason-file-<id>` explains it.
    pub id: String,
    endings: Vec<String>,
    contents: Vec<String>,
    types: Vec<String>,
    /// What opening one from a stranger can do.
    pub severity: Severity,
    /// Opening it runs program code.
    #[serde(default)]
    pub runs: bool,
    /// A name that ends like this is trusted as a document.
    #[serde(default)]
    pub looks: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpamGround {
    ground: String,
    #[serde(flatten)]
    tests: SpamTests,
}

#[derive(Debug, Deserialize)]
struct SpamTests {
    tests: Vec<String>,
    words: Vec<String>,
}

/// A table that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {table}: {source}")]
pub struct CatalogError {
    table: &'static str,
    source: toml::de::Error,
}

#[derive(Deserialize)]
struct FileTable {
    file: Vec<FileKind>,
}

#[derive(Deserialize)]
struct ObstacleTable {
    obstacle: Vec<Obstacle>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Obstacle {
    words: String,
    names: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpamTable {
    score_min: f64,
    nothing: SpamTests,
    ground: Vec<SpamGround>,
}

impl Catalog {
    /// Reads the tables that are part of the program.
    pub fn built_in() -> Result<Self, CatalogError> {
        let files: FileTable =
            parse("catalog/files.toml", include_str!("../../catalog/files.toml"))?;
        let spam: SpamTable = parse("catalog/spam.toml", include_str!("../../catalog/spam.toml"))?;
        let obstacles: ObstacleTable =
            parse("catalog/obstacles.toml", include_str!("../../catalog/obstacles.toml"))?;
        Ok(Self {
            names: Names::shipped(),
            files: files.file,
            spam,
            obstacles: obstacles.obstacle,
            own_findings: None,
        })
    }

    /// Puts a site's own rows before ours.
    pub fn with_rows(rows: &OwnRows) -> Result<Self, CatalogError> {
        let catalog = Self::built_in()?;
        Ok(Self { names: catalog.names.with_rows(rows.rows()), ..catalog })
    }

    /// Reads findings by other rows than ours, if there are any.
    #[must_use]
    pub fn with_findings(self, own_findings: Option<findings::Catalog>) -> Self {
        Self { own_findings, ..self }
    }

    /// Understands a finding by the own rows, if there are any.
    pub(super) fn own_finding(&self, finding: Finding) -> Finding {
        match &self.own_findings {
            None => finding,
            Some(own) => own.again(finding),
        }
    }

    /// Finds out what a file is: by its contents if they run, then by its name, contents and declared type.
    pub fn file_kind(&self, name: &Foreign, part: Option<&Part>) -> Option<&FileKind> {
        let by_contents = part.and_then(|part| self.by_contents(part.kind.raw()));
        by_contents
            .filter(|kind| kind.runs)
            .or_else(|| self.by_ending(&ending(name.raw())?))
            .or(by_contents)
            .or_else(|| self.by_type(part?.declared_type.raw()))
    }

    /// Tells whether a name pretends to be a document but ends as something that runs.
    ///
    /// `invoice.pdf.exe`, `photo<spaces>.scr`, or a name with a turned direction of reading.
    pub fn is_disguised(&self, name: &Foreign) -> bool {
        let name_raw = name.raw();
        let Some(last) = ending(name_raw) else {
            return false;
        };
        if !self.by_ending(&last).is_some_and(|kind| kind.runs) {
            return false;
        }
        let before = name_raw.trim_end().trim_end_matches('.');
        let before = before.rsplit_once('.').map_or("", |(before, _)| before);
        let inner = ending(before).and_then(|inner| self.by_ending(&inner));
        name.turns_direction() || inner.is_some_and(|kind| kind.looks) || before.ends_with("    ")
    }

    /// Tells whether a file runs by its contents while its name is one of a document: `invoice.docx`.
    pub fn is_dressed_up(&self, name: &Foreign, part: Option<&Part>) -> bool {
        let runs = part.and_then(|part| self.by_contents(part.kind.raw()));
        let named = ending(name.raw()).and_then(|last| self.by_ending(&last));
        runs.is_some_and(|kind| kind.runs) && named.is_some_and(|kind| kind.looks)
    }

    /// Finds the readable ground to which a spam test belongs: by its name, or else by a word in it.
    pub fn spam_ground(&self, test: &str) -> Option<&str> {
        let rows = || self.spam.ground.iter();
        let by_name = || rows().find(|row| row.tests.name(test));
        let row = by_name().or_else(|| rows().find(|row| row.tests.hold_word_of(test)));
        row.map(|row| row.ground.as_str())
    }

    /// Returns the score from which on a spam test decides something beside heavier ones.
    pub fn spam_score_min(&self) -> f64 {
        self.spam.score_min
    }

    /// Tells whether a spam test says nothing against a mail, whatever its score.
    pub fn is_idle_spam_test(&self, test: &str) -> bool {
        self.spam.nothing.name(test) || self.spam.nothing.hold_word_of(test)
    }

    /// Finds the words for what kept a scanner from looking inside, if its name for that says so.
    pub fn obstacle(&self, name: &Foreign) -> Option<&str> {
        let name = name.raw().to_ascii_lowercase();
        let says = |row: &&Obstacle| row.names.iter().any(|part| name.contains(part));
        self.obstacles.iter().find(says).map(|row| row.words.as_str())
    }

    /// Lists the grounds of spam.
    pub fn spam_grounds(&self) -> impl Iterator<Item = &str> {
        self.spam.ground.iter().map(|row| row.ground.as_str())
    }

    /// Lists the kinds of files.
    pub fn file_kinds(&self) -> &[FileKind] {
        &self.files
    }

    fn by_ending(&self, ending: &str) -> Option<&FileKind> {
        self.files.iter().find(|kind| kind.endings.iter().any(|known| known == ending))
    }

    fn by_contents(&self, contents: &str) -> Option<&FileKind> {
        let contents = contents.trim_start_matches('.');
        self.files.iter().find(|kind| kind.contents.iter().any(|known| known == contents))
    }

    fn by_type(&self, declared: &str) -> Option<&FileKind> {
        let declared = declared.to_ascii_lowercase();
        self.files
            .iter()
            .find(|kind| kind.types.iter().any(|pattern| matches_end(pattern, &declared)))
    }
}

impl SpamTests {
    fn name(&self, test: &str) -> bool {
        self.tests.iter().any(|name| matches_end(name, test))
    }

    fn hold_word_of(&self, test: &str) -> bool {
        let mut words = test.split('_').map(|word| (word, word.trim_end_matches(char::is_numeric)));
        words.any(|(word, stem)| self.words.iter().any(|known| known == word || known == stem))
    }
}

fn parse<T: serde::de::DeserializeOwned>(
    table: &'static str,
    text: &str,
) -> Result<T, CatalogError> {
    toml::from_str(text).map_err(|source| CatalogError { table, source })
}

/// Returns what follows the last dot of the last path component, in lower case.
fn ending(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let name = name.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    let (_, last) = name.rsplit_once('.')?;
    (!last.is_empty() && last.len() <= 20).then(|| last.to_lowercase())
}

/// Matches a name against a pattern that may end in `*`.
fn matches_end(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_what_a_file_is() {
        let catalog = Catalog::built_in().unwrap();
        let cases = [
            ("setup.exe", Some("program"), false),
            ("Rechnung_März.pdf.exe", Some("program"), true),
            ("invoice.pdf", Some("pdf"), false),
            ("photo\u{202e}gpj.exe", Some("program"), true),
            ("photo.jpg          .scr", Some("program"), true),
            ("trailing.exe. .", Some("program"), false),
            ("report.v2.exe", Some("program"), false),
            ("a/b.dir/readme", None, false),
            ("archive.tar.gz", Some("archive"), false),
            ("letter.docm", Some("macro-document"), false),
            ("a\r\nBcc: x <b>hi x.exe", Some("program"), false),
            ("", None, false),
        ];
        for (name, kind, disguised) in cases {
            let name = Foreign::from(name);
            assert_eq!(catalog.file_kind(&name, None).map(|k| k.id.as_str()), kind, "{name:?}");
            assert_eq!(catalog.is_disguised(&name), disguised, "{name:?}");
        }
    }

    fn part(contents: &str) -> Part {
        serde_json::from_value(serde_json::json!({ "kind": contents })).unwrap()
    }

    #[test]
    fn sees_a_program_in_the_clothes_of_a_document() {
        let catalog = Catalog::built_in().unwrap();
        for (name, contents, wanted) in [
            ("Rechnung.docx", ".exe-ms", true),
            ("photo.JPG", ".exe", true),
            ("invoice.pdf", ".lnk", true),
            ("Rechnung.docx", ".zip", false),
            ("setup.exe", ".exe-ms", false),
            ("setup", ".exe-ms", false),
            ("files.zip", ".exe", false),
            ("Rechnung.docx", "", false),
        ] {
            let part = part(contents);
            let name = Foreign::from(name);
            assert_eq!(catalog.is_dressed_up(&name, Some(&part)), wanted, "{name:?} {contents}");
        }
    }

    /// The endings that amavis' own configuration forbids, and others that mails of attackers hold.
    #[test]
    fn what_amavis_forbids_by_default_is_never_just_a_document() {
        let catalog = Catalog::built_in().unwrap();
        let endings = "ade adp app bas bat chm cmd com cpl crt emf exe fxp grp hlp hta inf ini ins isp js jse lib lnk \
            mda mdb mde mdt mdw mdz msc msi msp mst ocx ops pcd pif prg reg scr sct shb shs sys vb vbe vbs vxd wmf wsc \
            wsf wsh iqy slk xla ppa theme ws csh psd1 appinstaller svgz";
        for ending in endings.split_whitespace() {
            let part = part("asc");
            let name = Foreign::from(format!("file.{ending}"));
            let kind = catalog.file_kind(&name, Some(&part)).map(|kind| kind.id.as_str());
            assert!(!matches!(kind, None | Some("document")), "{ending}: {kind:?}");
        }
    }

    #[test]
    fn sees_what_kept_a_scanner_out() {
        let catalog = Catalog::built_in().unwrap();
        for (name, words) in [
            ("Heuristics.Encrypted.Zip", Some("reason-encrypted")),
            ("Password-protected.Archive", Some("reason-encrypted")),
            ("Heuristics.Limits.Exceeded.MaxFiles", Some("reason-over-limits")),
            ("Zip.Bomb.Gen", Some("reason-over-limits")),
            ("Heuristics.Broken.Media", None),
        ] {
            assert_eq!(catalog.obstacle(&Foreign::from(name)), words, "{name}");
        }
    }

    #[test]
    fn every_row_is_reached() {
        let catalog = Catalog::built_in().unwrap();
        let mut seen = std::collections::BTreeMap::new();
        for kind in &catalog.files {
            for key in kind.endings.iter().chain(&kind.types) {
                assert_eq!(seen.insert(key, &kind.id), None, "`{key}` stands twice");
            }
        }
        for row in &catalog.spam.ground {
            for test in &row.tests.tests {
                assert_eq!(
                    catalog.spam_ground(test.trim_end_matches('*')),
                    Some(row.ground.as_str()),
                    "{test}"
                );
            }
        }
    }
}
