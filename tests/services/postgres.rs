//! PostgreSQL's server.

use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::server::{Server, certificate, free_port, installed, run};

/// Who owns the tables, and logs in.
const USER: &str = "whyblocked";
/// The user's password.
pub(crate) const PASSWORD: &str = "river 'stone";

const TABLES: &str = include_str!("people.sql");

/// A running server, and its directory.
pub(crate) struct Postgres {
    pub(crate) server: Server,
    pub(crate) folder: TempDir,
}

impl Postgres {
    pub(crate) fn start() -> Self {
        let programs = programs();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        open_to(folder.path(), 0o755);
        let data = at("data");
        std::fs::create_dir(&data).unwrap();
        let key = at("server.key");
        std::fs::copy(certificate("server.key"), &key).unwrap();
        std::fs::write(at("password"), PASSWORD).unwrap();
        open_to(&key, 0o600);
        for path in [folder.path(), &data, &key, &at("password")] {
            own(path);
        }
        run(server_user(&programs.join("initdb"))
            .args(["--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--username", USER])
            .args(["--auth-local=trust", "--auth-host=scram-sha-256"])
            .arg(format!("--pwfile={}", at("password").display()))
            .arg("--pgdata")
            .arg(&data));
        certificate_copy(folder.path());
        let server = serve(folder.path(), free_port());
        let postgres = Self { server, folder };
        postgres.execute(TABLES);
        postgres
    }

    /// Starts a stopped server again, with the same data in the same place.
    pub(crate) fn start_again(&mut self) {
        self.server = serve(self.folder.path(), self.server.port);
    }

    /// Tells what the server has logged since it was started.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Runs SQL, as soon as the server is ready for it.
    pub(crate) fn execute(&self, sql: &str) {
        self.ask(sql);
    }

    /// Runs SQL, and gives what it answers.
    pub(crate) fn ask(&self, sql: &str) -> String {
        let psql = |sql: &str| {
            let mut command = Command::new(programs().join("psql"));
            command.args([
                "-X",
                "-q",
                "-A",
                "-t",
                "-v",
                "ON_ERROR_STOP=1",
                "-U",
                USER,
                "-d",
                "postgres",
            ]);
            command.arg("-h").arg(self.folder.path());
            command.args(["-p", &self.server.port.to_string(), "-c", sql]);
            command
        };
        // It listens before it has started up.
        for _ in 0..500 {
            if psql("SELECT 1").output().unwrap().status.success() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        run(&mut psql(sql))
    }

    /// Gives the address of the server, over TCP.
    pub(crate) fn url(&self, host: &str) -> String {
        format!("postgresql://{USER}@{host}:{}/postgres", self.server.port)
    }

    /// Writes the table of settings, and more lines into it.
    pub(crate) fn table(&self, query: &str, more: &str) -> String {
        let url = self.url("localhost");
        format!("[directory.sql]\nurl = {url:?}\nquery = {query:?}\n{more}\n")
    }

    /// Writes a store's table of settings; it is open for more lines.
    pub(crate) fn store(&self, table: &str, more: &str) -> String {
        let login = self.login(PASSWORD);
        format!("[{table}]\nurl = {:?}\n{login}\n{more}\n", self.url("localhost"))
    }

    /// Writes the line by which we log in.
    pub(crate) fn login(&self, password: &str) -> String {
        let file = self.folder.path().join(format!("password-{password}"));
        // Others may read it while we write it.
        let new = tempfile::NamedTempFile::new_in(self.folder.path()).unwrap();
        std::fs::write(&new, format!("{password}\n")).unwrap();
        new.persist(&file).unwrap();
        format!("password_file = {file:?}")
    }
}

/// Finds the newest version's programs.
fn programs() -> PathBuf {
    let versions = installed("/usr/lib/postgresql", "postgresql");
    let mut versions: Vec<u32> = std::fs::read_dir(versions)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().to_str()?.parse().ok())
        .collect();
    versions.sort_unstable();
    let newest = versions.last().copied().unwrap_or_default();
    let folder = PathBuf::from(format!("/usr/lib/postgresql/{newest}/bin"));
    for program in ["postgres", "initdb", "psql"] {
        installed(&folder.join(program).display().to_string(), "postgresql");
    }
    folder
}

/// Starts the server of a directory.
fn serve(folder: &Path, port: u16) -> Server {
    let mut command = server_user(&programs().join("postgres"));
    command.arg("-D").arg(folder.join("data")).args(["-p", &port.to_string()]);
    let settings = [
        "listen_addresses=127.0.0.1".to_owned(),
        format!("unix_socket_directories={}", folder.display()),
        format!("ssl_cert_file={}", folder.join("server.pem").display()),
        format!("ssl_key_file={}", folder.join("server.key").display()),
        "ssl=on".to_owned(),
        "fsync=off".to_owned(),
    ];
    for setting in &settings {
        command.args(["-c", setting]);
    }
    Server::start(&mut command, port, &folder.join("log"))
}

/// The certificate must be readable to the server's user, wherever the sources are.
fn certificate_copy(folder: &Path) {
    let copy = folder.join("server.pem");
    std::fs::copy(certificate("server.pem"), &copy).unwrap();
    open_to(&copy, 0o644);
}

/// A command as the user who runs the server, since it refuses to run as root.
fn server_user(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.arg("--pdeathsig=KILL");
    if nix::unistd::getuid().is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    }
    command.arg(program).current_dir("/");
    command
}

fn own(path: &Path) {
    if nix::unistd::getuid().is_root() {
        let user = nix::unistd::User::from_name("postgres").unwrap();
        let user = user.expect("there is no user postgres\nhint: apt-get install postgresql");
        chown(path, Some(user.uid.as_raw()), Some(user.gid.as_raw())).unwrap();
    }
}

fn open_to(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}
