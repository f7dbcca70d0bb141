//! Finds what a configuration wants of the computer and is not there.
//!
//! Only the computer that runs the daemon can answer that, and there the configuration lies in
//! `/etc/whyblocked`. Of another, which may be written or checked elsewhere, it is a warning at most, and
//! neither drop directories nor what the package makes are looked for.

use std::fs;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::{Level, Remark};
use crate::config::{self, Need, Problem, Site, Thing, Without};
use crate::{file, server};

/// What the package makes.
const OF_THE_PACKAGE: [&str; 2] = ["/var/spool/whyblocked", "/var/lib/whyblocked"];
/// What systemd makes when the daemon starts.
const OF_THE_UNIT: &str = "/run/whyblocked";

/// Whether the configuration is the one of this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seat {
    Here,
    Elsewhere,
}

/// Reports what is missing, and what only root can read.
pub(super) fn missing(site: &Site) -> Vec<Remark> {
    let is_here = site.directory.as_deref() == Some(Path::new(config::DIRECTORY));
    let seat = if is_here { Seat::Here } else { Seat::Elsewhere };
    let needs = site.needs();
    let needs = needs.iter().filter_map(|need| look(need, seat));
    needs.chain(unreadable(site, seat)).collect()
}

/// Reports what of the configuration itself only root may read.
fn unreadable(site: &Site, seat: Seat) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let Some(directory) = &site.directory else {
        return remarks;
    };
    // What lies above a configuration elsewhere is another's.
    let whole = Some(directory.clone()).filter(|_| seat == Seat::Here);
    let organizations = directory.join(config::ORGANIZATIONS);
    let mut places: Vec<PathBuf> = whole.into_iter().collect();
    places.extend(config::layer_files(directory));
    places.push(organizations);
    for own in &site.organizations {
        let folder = own.directory.clone();
        places.extend(folder.iter().flat_map(|folder| config::layer_files(folder)));
        places.extend(folder);
        places.extend(own.branding.logo_file.clone());
    }
    places.sort();
    let mut above: Option<PathBuf> = None;
    for path in places {
        let is_told = above.as_ref().is_some_and(|above| path.starts_with(above));
        let Some(found) = fs::metadata(&path).ok().filter(|_| !is_told) else { continue };
        if is_closed((found.uid(), found.gid()), found.mode()) {
            let message = format!("only root may read {}", path.display());
            let problem = Problem::at(&path, "", None, message, open_all_to_us(&path));
            remarks.push(Remark { level: Level::Warning, problem });
            above = Some(path);
        }
    }
    remarks
}

fn look(need: &Need, seat: Seat) -> Option<Remark> {
    let missing = match (&need.what, seat) {
        (Thing::User(name), _) => no_user(name),
        (Thing::Directory(path), Seat::Here) => no_directory(path),
        (Thing::Directory(_), Seat::Elsewhere) => None,
        (Thing::Made(path), _) => no_place(path, seat),
        (Thing::File(path), _) => no_file(path).or_else(|| no_certificates(need.setting, path)),
        (Thing::Program(path), _) => no_program(path),
    };
    let remark_of = |(message, hint): (String, String)| remark(need, seat, &message, &hint);
    missing.map(remark_of).or_else(|| closed(need))
}

fn remark(need: &Need, seat: Seat, message: &str, hint: &str) -> Remark {
    let level = match (seat, need.without) {
        (Seat::Here, Without::NoStart) => Level::Error,
        (Seat::Here, Without::Waits) | (Seat::Elsewhere, _) => Level::Warning,
    };
    Remark { level, problem: place(need, &format!("`{}`: {message}", need.setting), hint) }
}

fn no_user(name: &str) -> Option<(String, String)> {
    // A list of users that cannot be read is no user to the daemon, either.
    let known = nix::unistd::User::from_name(name).ok().flatten();
    let hint = "set it to the user that amavis runs as";
    known.is_none().then(|| (format!("there is no user `{name}`"), hint.to_owned()))
}

fn no_directory(path: &Path) -> Option<(String, String)> {
    let hint = format!("install -d -o root -g whyblocked -m 2770 {}", path.display());
    let is_there =
        fs::metadata(path).map_or_else(|error| !is_missing(&error), |found| found.is_dir());
    (!is_there).then(|| (format!("there is no directory {}", path.display()), hint))
}

fn no_place(path: &Path, seat: Seat) -> Option<(String, String)> {
    let directory = path.parent()?;
    let is_of_the_package = OF_THE_PACKAGE.iter().any(|place| directory.starts_with(place));
    let is_made =
        directory == Path::new(OF_THE_UNIT) || (seat == Seat::Elsewhere && is_of_the_package);
    let (message, _) = no_directory(directory).filter(|_| !is_made)?;
    let hint =
        "make it, let the user whyblocked write there, and add it to ReadWritePaths= of the unit";
    Some((message, hint.to_owned()))
}

fn no_file(path: &Path) -> Option<(String, String)> {
    let error = fs::metadata(path).err().filter(is_missing)?;
    let hint = format!("write it, and let whyblocked read it: {}", open_to_us(path));
    Some((format!("cannot read {}: {error}", path.display()), hint))
}

/// Looks for certificates where a setting wants some, in a file that we may read.
fn no_certificates(setting: &str, path: &Path) -> Option<(String, String)> {
    fs::File::open(path).ok().filter(|_| setting.ends_with(".ca_file"))?;
    let error = server::check_certificates(path).err()?;
    Some((error.to_string(), "write certificates of authorities into it, as PEM".to_owned()))
}

fn no_program(path: &Path) -> Option<(String, String)> {
    let may_run = |found: fs::Metadata| found.is_file() && found.mode() & 0o111 != 0;
    let is_there = fs::metadata(path).map_or_else(|error| !is_missing(&error), may_run);
    let hint = "install the mail system that has it, or name another";
    let message = || (format!("there is no program {}", path.display()), hint.to_owned());
    (!is_there).then(message)
}

/// Tells what is missing from what only others may look at.
fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Looks whether only root may read a file. That is a warning: a daemon of another unit may be root.
fn closed(need: &Need) -> Option<Remark> {
    let (Thing::Made(path) | Thing::File(path)) = &need.what else {
        return None;
    };
    let found = fs::metadata(path).ok()?;
    let message = format!("`{}`: only root may read {}", need.setting, path.display());
    is_closed((found.uid(), found.gid()), found.mode()).then(|| Remark {
        level: Level::Warning,
        problem: place(need, &message, &open_to_us(path)),
    })
}

pub(super) fn open_to_us(path: &Path) -> String {
    let path = config::for_shell(path);
    format!("chgrp whyblocked {path}; chmod 640 {path}")
}

fn open_all_to_us(path: &Path) -> String {
    let path = config::for_shell(path);
    format!("chgrp -R whyblocked {path}; chmod -R g+rX {path}")
}

/// Tells whether only root may read a file, or look into a folder.
fn is_closed((user, group): (u32, u32), mode: u32) -> bool {
    let is_folder = mode & libc::S_IFMT == libc::S_IFDIR;
    let wanted = if is_folder { 0o5 } else { 0o4 };
    let for_group = group != 0 && (mode >> 3) & wanted == wanted;
    user == 0 && !for_group && mode & wanted != wanted
}

/// Points at the line that sets it, if it can be found.
pub(super) fn place(need: &Need, message: &str, hint: &str) -> Problem {
    let key = need.setting.rsplit('.').next().unwrap_or(need.setting);
    let value = match &need.what {
        Thing::User(name) => name.clone(),
        Thing::Directory(path) | Thing::Made(path) | Thing::File(path) | Thing::Program(path) => {
            path.file_name().unwrap_or_default().to_string_lossy().into_owned()
        }
    };
    let found = need.files.iter().find_map(|path| {
        let text = file::text(path).ok()?;
        let span = line_with(&text, key, &value)?;
        Some(Problem::at(path, &text, Some(span), message, hint))
    });
    let file = need.files.last().cloned().unwrap_or_default();
    found.unwrap_or_else(|| Problem::at(&file, "", None, message, hint))
}

fn line_with(text: &str, key: &str, value: &str) -> Option<Range<usize>> {
    let mut end = 0;
    text.split_inclusive('\n').find_map(|line| {
        let start = end + line.len() - line.trim_start().len();
        end += line.len();
        let line = line.trim();
        let is_meant = line.contains(key) && line.contains(value) && !line.starts_with('#');
        is_meant.then(|| start..start + line.len())
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// What is written, and what is said of it where the daemon runs, and elsewhere.
    const CASES: [(&str, &str, &str); 17] = [
        (
            "[drop]\n# owner = 'nobody-of-ours'\nowner = 'nobody-of-ours'",
            "error 3 drop.owner",
            "warning 3 drop.owner",
        ),
        ("[drop]\nowner = 'root'", "", ""),
        ("[drop]\ndirectory = 'gone'", "warning 2 drop.directory", ""),
        ("[drop]\noverflow = 'gone'", "warning 2 drop.overflow", ""),
        (
            "[drop]\nwake_socket = 'gone/wake.sock'",
            "error 2 drop.wake_socket",
            "warning 2 drop.wake_socket",
        ),
        ("[drop]\nwake_socket = '/run/whyblocked/wake.sock'", "", ""),
        (
            "[authentication]\nsecret_file = 'gone/secret'",
            "error 2 authentication.secret_file",
            "warning 2 authentication.secret_file",
        ),
        ("[authentication]\nsecret_file = 'secret'", "", ""),
        (
            "[authentication]\nsecret_file = '/var/lib/whyblocked/gone/secret'",
            "error 2 authentication.secret_file",
            "",
        ),
        (
            "[store.postgres]\nurl = 'postgresql://a@127.0.0.1/b'\npassword_file = 'gone'",
            "error 3 store.postgres.password_file",
            "warning 3 store.postgres.password_file",
        ),
        (
            "[delivery.transport.smtp]\nauth = { user = 'a', password_file = 'gone' }",
            "warning 2 delivery.transport.smtp.auth.password_file",
            "warning 2 delivery.transport.smtp.auth.password_file",
        ),
        (
            "[delivery.transport.sendmail]\npath = '/nonexistent/sendmail'",
            "warning 2 delivery.transport.sendmail.path",
            "warning 2 delivery.transport.sendmail.path",
        ),
        ("[delivery.transport.sendmail]\npath = '/bin/sh'", "", ""),
        (
            "[directory.ldap]\nurl = 'ldaps://a.example'\nbase = 'b'\nbind_dn = 'c'\npassword_file = 'gone'",
            "warning 5 directory.ldap.password_file",
            "warning 5 directory.ldap.password_file",
        ),
        // There is no certificate in it.
        (
            "[delivery.transport.smtp]\nca_file = 'whyblocked.toml'",
            "error 2 delivery.transport.smtp.ca_file",
            "warning 2 delivery.transport.smtp.ca_file",
        ),
        (
            "[directory.ldap]\nurl = 'ldaps://a.example'\nbase = 'b'\nca_file = 'whyblocked.toml'",
            "warning 4 directory.ldap.ca_file",
            "warning 4 directory.ldap.ca_file",
        ),
        (
            "[store.postgres]\nurl = 'postgresql://a@127.0.0.1/b'\ntls = 'required'\nca_file = 'gone'",
            "error 4 store.postgres.ca_file",
            "warning 4 store.postgres.ca_file",
        ),
    ];

    #[test]
    fn names_what_is_missing_with_its_line() {
        for (text, here, elsewhere) in CASES {
            let directory = tempfile::tempdir().unwrap();
            let organization = directory.path().join("organizations/hall");
            fs::create_dir_all(&organization).unwrap();
            for (folder, file, text) in [
                (directory.path(), "whyblocked.toml", text),
                (&organization, "organization.toml", "name = 'Hall'\n"),
            ] {
                #[expect(clippy::disallowed_methods, reason = "a test's own file")]
                fs::write(folder.join(file), text).unwrap();
            }
            let site = Site::inspect(directory.path());
            for (seat, expected) in [(Seat::Here, here), (Seat::Elsewhere, elsewhere)] {
                let needs = site.needs();
                // The default's place may be missing here.
                let needs = needs.iter().filter(|need| {
                    need.setting != "drop.directory" || text.contains("directory = 'gone'")
                });
                let said =
                    needs.filter_map(|need| look(need, seat)).map(|Remark { level, problem }| {
                        assert!(!problem.hint.is_empty(), "{problem}");
                        let level = format!("{level:?}").to_lowercase();
                        let setting =
                            problem.message.split('`').nth(1).unwrap_or_default().to_owned();
                        format!("{level} {} {setting}", problem.line)
                    });
                assert_eq!(said.collect::<Vec<_>>().join(", "), expected, "{seat:?} {text}");
            }
        }
    }

    #[test]
    fn a_file_of_root_is_closed_unless_somebody_else_may_read_it() {
        let cases = [
            ((0, 0), 0o600, true),
            ((0, 0), 0o640, true),
            ((0, 0), 0o644, false),
            ((0, 7), 0o600, true),
            ((0, 7), 0o640, false),
            ((7, 7), 0o600, false),
            ((0, 0), 0o040_755, false),
            ((0, 0), 0o040_744, true),
            ((0, 7), 0o040_750, false),
            ((0, 7), 0o040_740, true),
        ];
        for (owner, mode, expected) in cases {
            let kind = if mode > 0o7777 { 0 } else { libc::S_IFREG };
            assert_eq!(is_closed(owner, kind | mode), expected, "{owner:?} {mode:o}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn names_what_of_a_configuration_only_root_may_read() {
        if !nix::unistd::geteuid().is_root() {
            return;
        }
        let hall = "organizations/hall";
        // What is closed, and what is named.
        let cases: [(&[&str], &str); 6] = [
            (&[], ""),
            (&["whyblocked.toml"], "whyblocked.toml"),
            (&["organizations", "organizations/hall/organization.toml"], "organizations"),
            (&["organizations/hall/logo.png"], "organizations/hall/logo.png"),
            (&["catalog/names.toml"], "catalog/names.toml"),
            (
                &["organizations/hall/locales/de", "organizations/hall/templates/base.txt"],
                "organizations/hall/locales/de organizations/hall/templates/base.txt",
            ),
        ];
        for (closed, expected) in cases {
            let directory = tempfile::tempdir().unwrap();
            for (file, text) in [
                ("whyblocked.toml", ""),
                ("catalog/names.toml", ""),
                ("notes.txt", ""),
                (&format!("{hall}/organization.toml"), "[branding]\nlogo = 'logo.png'\n"),
                (&format!("{hall}/logo.png"), "x"),
                (&format!("{hall}/locales/de/mail.ftl"), ""),
                (&format!("{hall}/templates/base.txt"), ""),
            ] {
                let path = directory.path().join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let site = Site::inspect(directory.path());
            for path in closed {
                let path = directory.path().join(path);
                let mode = if path.is_dir() { 0o700 } else { 0o600 };
                fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
            }
            let said = unreadable(&site, Seat::Elsewhere).into_iter().map(|remark| {
                assert!(remark.problem.hint.contains("chmod"), "{}", remark.problem);
                let file = remark.problem.file.strip_prefix(directory.path()).unwrap().to_owned();
                file.display().to_string()
            });
            assert_eq!(said.collect::<Vec<_>>().join(" "), expected, "{closed:?}");
        }
    }
}
