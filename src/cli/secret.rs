//! The key of our marks: read, and made at the first start.
//!
//! Invariant: a key is absent or whole. It gets its name only after its content has reached the disk, and of
//! several that start at once, one gives all of them theirs.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use super::failure::{CONFIGURATION, Failure, TRY_AGAIN};
use crate::file::{self, ReadError};
use crate::store::{self, Stranger};

/// Octets of the key that marks our own mails.
const KEY_BYTES: usize = 32;
/// The largest key that is read; somebody else may have made it.
const KEY_BYTES_MAX: u64 = 64 * 1024;

/// Reads the key, and makes it if there is none.
pub(super) fn read_or_make(path: &Path) -> Result<Vec<u8>, Failure> {
    let key = match file::octets(path, KEY_BYTES_MAX) {
        Err(ReadError::Io(error)) if error.kind() == ErrorKind::NotFound => {
            random()
                .and_then(|key| keep(path, key))
                .map_err(|error| failure(path, &ReadError::Io(error)))?;
            file::octets(path, KEY_BYTES_MAX)
        }
        read => read,
    };
    let key = key.map_err(|error| failure(path, &error))?;
    if key.len() >= KEY_BYTES {
        return Ok(key);
    }
    let path = path.display();
    let message = format!("cannot use the secret {path}: it has {} octets", key.len());
    Err(Failure::new(CONFIGURATION, message).with_hint(format!(
        "delete it, and the next start makes another; where several hosts share it, write one: \
         head -c {KEY_BYTES} /dev/urandom >{path}"
    )))
}

/// Makes a key that nobody keeps.
pub(super) fn passing() -> io::Result<Vec<u8>> {
    let mut key = Vec::new();
    random()?.read_to_end(&mut key)?;
    Ok(key)
}

fn random() -> io::Result<impl io::Read> {
    Ok(File::open("/dev/urandom")?.take(KEY_BYTES as u64))
}

/// Writes a key, unless another start was faster.
fn keep(path: &Path, mut key: impl io::Read) -> io::Result<()> {
    store::make_whole(path, |file| io::copy(&mut key, file).and_then(|_| file.sync_all()))?;
    // The name itself must survive a crash, too: mails that wait are known by this key.
    File::open(store::directory_of(path))?.sync_all()
}

fn failure(path: &Path, error: &ReadError) -> Failure {
    let message = format!("cannot use the secret {}: {error}", path.display());
    let kind = match error {
        ReadError::Io(error) => error.kind(),
        ReadError::Special | ReadError::TooLarge(_) | ReadError::NotUtf8 { .. } => ErrorKind::Other,
    };
    if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
        return Failure::new(TRY_AGAIN, message).with_hint("free space where it is made");
    }
    let stranger = (kind == ErrorKind::PermissionDenied)
        .then(|| Stranger::of(&[path, store::directory_of(path)]));
    match stranger.flatten() {
        Some(Stranger { detail, hint }) => {
            Failure::new(CONFIGURATION, format!("{message}: {detail}")).with_hint(hint)
        }
        None => Failure::new(CONFIGURATION, message)
            .with_hint("set `authentication.secret_file` to a file that this user can write once"),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn all_that_start_at_once_get_the_same_key() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state/secret");
        let start = std::sync::Barrier::new(16);
        let keys: Vec<Vec<u8>> = std::thread::scope(|scope| {
            let begin = || {
                start.wait();
                read_or_make(&path).map_err(|failure| failure.to_string()).unwrap()
            };
            let all: Vec<_> = (0..16).map(|_| scope.spawn(begin)).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| key.len() == KEY_BYTES && *key == keys[0]));
        // Nothing else stays.
        assert_eq!(fs::read_dir(directory.path().join("state")).unwrap().count(), 1);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn a_key_that_cannot_be_used_says_what_to_do() {
        let directory = tempfile::tempdir().unwrap();
        let cases: [(&str, &[u8], &str); 4] = [
            ("empty", b"", "0 octets\nhint: delete it"),
            ("short", &[1; KEY_BYTES - 1], "31 octets\nhint: delete it"),
            ("whole", &[1; KEY_BYTES], ""),
            ("long", &[1; 1_000], ""),
        ];
        for (name, octets, expected) in cases {
            let path = directory.path().join(name);
            fs::write(&path, octets).unwrap();
            let said = read_or_make(&path).map_or_else(
                |failure| failure.to_string(),
                |key| {
                    assert_eq!(key, octets);
                    String::new()
                },
            );
            assert!(said.contains(expected) && said.is_empty() == expected.is_empty(), "{said}");
        }
        let folder = read_or_make(directory.path()).unwrap_err();
        assert!(folder.to_string().contains("not a regular file"), "{folder}");
    }

    #[test]
    fn a_full_disk_left_half_a_key() {
        /// Gives half a key, as much as there is room for.
        struct Half(bool);
        impl io::Read for Half {
            fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
                let is_first = !std::mem::replace(&mut self.0, true);
                into[..5].fill(1);
                if is_first { Ok(5) } else { Err(ErrorKind::StorageFull.into()) }
            }
        }
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        let error = keep(&path, Half(false)).unwrap_err();
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
        assert_eq!(failure(&path, &ReadError::Io(error)).code, TRY_AGAIN);
        assert_eq!(read_or_make(&path).map_or(0, |key| key.len()), KEY_BYTES);
    }
}
