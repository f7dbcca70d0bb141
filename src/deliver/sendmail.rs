//! The `sendmail` command of the local mail system.
//!
//! Run by us and not by lettre, which cannot send with an empty reverse-path and
//! loses the exit code that says "try again".

use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use super::{Enhanced, Mail, Reply, SendmailSettings, Transport, Unreachable};

/// Output of the command that is read; the rest is thrown away.
const OUTPUT_OCTETS_MAX: u64 = 4096;

/// How long its output may take when the command has ended.
const OUTPUT_WAIT: Duration = Duration::from_secs(1);

/// How often we look whether the command has ended.
const LOOK: Duration = Duration::from_millis(5);

/// The `sendmail` command.
#[derive(Debug)]
pub struct Sendmail {
    settings: SendmailSettings,
}

impl Sendmail {
    /// Takes the settings; the program is looked for with the first mail.
    pub fn new(settings: &SendmailSettings) -> Self {
        Self { settings: settings.clone() }
    }
}

impl Transport for Sendmail {
    fn deliver(&mut self, mail: &Mail<'_>) -> Result<Vec<Reply>, Unreachable> {
        let mut child = self.start(mail).map_err(|error| Unreachable {
            reply: Reply::local(
                450,
                Enhanced(4, 3, 0),
                &format!("{}: {error}", self.settings.path.display()),
            ),
        })?;
        let wait = Duration::from_secs(u64::from(self.settings.timeout_seconds));
        let reply = match feed(&mut child, mail, wait) {
            Ok((Some(status), output)) => reply_of(status, &output),
            Ok((None, _)) => Reply::local(450, Enhanced(4, 3, 0), "no answer in time"),
            Err(error) => Reply::local(450, Enhanced(4, 3, 0), &error.to_string()),
        };
        Ok(vec![reply; mail.recipients.len()])
    }
}

impl Sendmail {
    fn start(&self, mail: &Mail<'_>) -> io::Result<Child> {
        Command::new(&self.settings.path)
            // A line with a single dot is text, not the end.
            .arg("-i")
            .arg("-f")
            .arg(mail.reverse_path.unwrap_or("<>"))
            // No address is an option, whatever it begins with.
            .arg("--")
            .args(&mail.recipients)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn()
    }
}

/// Writes the message and waits; answers no status if the time was over.
///
/// The threads are not waited for: a process that the command has left behind may
/// hold its pipes open for ever.
fn feed(
    child: &mut Child,
    mail: &Mail<'_>,
    wait: Duration,
) -> io::Result<(Option<ExitStatus>, String)> {
    let started = Instant::now();
    let text = local_lines(mail.message);
    if let Some(mut input) = child.stdin.take() {
        // A command that does not read to the end says why in its exit code.
        thread::spawn(move || drop(input.write_all(&text)));
    }
    let (said, output) = mpsc::channel();
    if let Some(errors) = child.stderr.take() {
        thread::spawn(move || read_output(errors, &said));
    }
    let status = loop {
        match child.try_wait()? {
            Some(status) => break Some(status),
            None if started.elapsed() < wait => thread::sleep(LOOK),
            None => {
                // With what it has started: else each mail would leave some more behind.
                kill_process_group(Pid::from_child(child), Signal::KILL)?;
                child.wait()?;
                break None;
            }
        }
    };
    Ok((status, output.recv_timeout(OUTPUT_WAIT).unwrap_or_default()))
}

fn read_output(mut errors: impl Read, said: &mpsc::Sender<String>) {
    let mut output = Vec::new();
    // What cannot be read is not needed, and nobody listens if the time is over.
    drop(errors.by_ref().take(OUTPUT_OCTETS_MAX).read_to_end(&mut output));
    drop(said.send(String::from_utf8_lossy(&output).into_owned()));
    // A closed pipe could kill a command that has more to say.
    drop(io::copy(&mut errors, &mut io::sink()));
}

/// Turns CRLF into the line ends that local programs expect.
fn local_lines(bytes: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|octet| *octet == b'\n') {
        match line.strip_suffix(b"\r\n") {
            Some(text) => {
                lines.extend_from_slice(text);
                lines.push(b'\n');
            }
            None => lines.extend_from_slice(line),
        }
    }
    lines
}

/// Reads an exit status as `sysexits.h` means it.
fn reply_of(status: ExitStatus, output: &str) -> Reply {
    let Some(code) = status.code() else {
        return Reply::local(450, Enhanced(4, 3, 0), &format!("{status} {output}"));
    };
    match code {
        0 => Reply::local(250, Enhanced(2, 0, 0), "queued"),
        // Data, user or host that will not become right by waiting.
        65 | 67 | 68 => Reply::local(550, Enhanced(5, 0, 0), &format!("exit {code} {output}")),
        // The rest is about this computer, and a person can mend it.
        _ => Reply::local(450, Enhanced(4, 3, 0), &format!("exit {code} {output}")),
    }
}
