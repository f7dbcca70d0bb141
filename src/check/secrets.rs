//! Finds passwords and keys that everybody on this computer may read.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::places::{open_to_us, place};
use super::{Level, Remark};
use crate::config::{Need, Thing};

/// Reports each file with a secret that a setting names and others may read.
pub(super) fn open(needs: &[Need]) -> Vec<Remark> {
    let secrets = needs.iter().filter(|need| need.is_secret());
    secrets.filter_map(look).collect()
}

fn look(need: &Need) -> Option<Remark> {
    let (Thing::Made(path) | Thing::File(path)) = &need.what else {
        return None;
    };
    let message = format!("`{}`: everybody may read {}", need.setting, path.display());
    let problem = || place(need, &message, &open_to_us(path));
    is_open(path).then(|| Remark { level: Level::Warning, problem: problem() })
}

/// Tells whether everybody may read a file and come to it.
fn is_open(path: &Path) -> bool {
    let may = |path: &Path, mode| fs::metadata(path).is_ok_and(|found| found.mode() & mode != 0);
    let mut above = path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
    may(path, 0o004) && above.all(|folder| may(folder, 0o001))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::config::Site;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn names_secrets_that_everybody_may_read() {
        let key = "[authentication]\nsecret_file = 'k'\n";
        let cape = "[enrich.cape]\nurl = 'http://127.0.0.1'\ntoken_file = 'k'\n";
        let ldap = "[directory.ldap]\nurl = 'ldaps://a.example'\nbase = 'b'\nbind_dn = 'c'\n\
                    password_file = 'k'\nca_file = 'c'\n";
        // What the site says, a file, its mode and that of the folder, and the place that is warned of.
        for (text, file, mode, folder, expected) in [
            (key, "k", 0o644, 0o755, "whyblocked.toml:2"),
            (key, "k", 0o644, 0o750, ""),
            (key, "k", 0o604, 0o711, "whyblocked.toml:2"),
            (key, "k", 0o640, 0o755, ""),
            (cape, "k", 0o644, 0o755, "whyblocked.toml:3"),
            (ldap, "k", 0o644, 0o755, "whyblocked.toml:5"),
            (ldap, "k", 0o660, 0o755, ""),
            (ldap, "c", 0o644, 0o755, ""),
        ] {
            let directory = tempfile::tempdir().unwrap();
            let organization = directory.path().join("organizations/hall");
            fs::create_dir_all(&organization).unwrap();
            fs::write(organization.join("organization.toml"), "name = 'Hall'\n").unwrap();
            fs::write(directory.path().join("whyblocked.toml"), text).unwrap();
            let secret = directory.path().join(file);
            fs::write(&secret, "x").unwrap();
            fs::set_permissions(&secret, fs::Permissions::from_mode(mode)).unwrap();
            fs::set_permissions(directory.path(), fs::Permissions::from_mode(folder)).unwrap();
            let found = open(&Site::inspect(directory.path()).needs());
            let said = found.iter().map(|Remark { level, problem }| {
                assert!(
                    *level == Level::Warning && problem.hint.contains("chmod 640"),
                    "{problem}"
                );
                let name = problem.file.file_name().unwrap().to_string_lossy();
                format!("{name}:{}", problem.line)
            });
            assert_eq!(said.collect::<Vec<_>>().join(" "), expected, "{text} {file} {mode:o}");
        }
    }
}
