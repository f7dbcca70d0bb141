//! A server process of our own, in a directory of its own.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to start; computers that test are busy.
const START: Duration = Duration::from_secs(60);

/// How long a server may take to end in order.
const END: Duration = Duration::from_secs(20);

/// A server that ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    /// Starts a program that stays in the foreground, and waits until it listens.
    pub(crate) fn start(command: &mut Command, port: u16, log: &Path) -> Self {
        let output = std::fs::File::create(log).unwrap();
        command.stdin(Stdio::null()).stdout(output.try_clone().unwrap()).stderr(output);
        let child = command.spawn().unwrap();
        let mut server = Self { child, port };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = server.child.try_wait().unwrap();
            let told = || std::fs::read_to_string(log).unwrap_or_default();
            assert!(ended.is_none(), "{command:?} ended:\n{}", told());
            assert!(start.elapsed() < START, "{command:?} does not listen:\n{}", told());
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// Has it stand still: connections are taken by the kernel, and nobody answers.
    pub(crate) fn freeze(&self) {
        self.signal("-STOP");
    }

    /// Has it go on.
    pub(crate) fn thaw(&self) {
        self.signal("-CONT");
    }

    /// Ends it in order.
    pub(crate) fn stop(&mut self) {
        if self.child.try_wait().unwrap().is_some() {
            return;
        }
        self.thaw();
        // In order: a killed PostgreSQL leaves shared memory behind.
        self.signal("-INT");
        let start = Instant::now();
        while start.elapsed() < END {
            if self.child.try_wait().unwrap().is_some() {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn signal(&self, signal: &str) {
        signal_to(signal, &self.child.id().to_string());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Sends a signal to processes that belong to a server of ours.
pub(crate) fn signal_to(signal: &str, processes: &str) {
    // The shell's own `kill`: the program is not installed everywhere.
    let command = format!("kill {signal} {processes}");
    assert!(Command::new("sh").args(["-c", &command]).status().unwrap().success());
}

/// Finds a port that nobody uses now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Finds what a package installs, or says which package is missing.
pub(crate) fn installed(path: &str, package: &str) -> PathBuf {
    let path = PathBuf::from(path);
    let hint = format!("install it: apt-get install {package} (`tests/run` does)");
    assert!(path.exists(), "there is no {}\nhint: {hint}", path.display());
    path
}

/// A command that ends when the test does, even if the test is killed.
pub(crate) fn tied(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.arg("--pdeathsig=KILL").arg(program);
    command
}

/// Runs a command to its end, and gives what it says.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{told}", output.status);
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

/// The certificate for `localhost` that the tests of delivery use, too.
pub(crate) fn certificate(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/deliver/tests/tls").join(name)
}
