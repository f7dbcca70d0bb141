//! OpenLDAP's server.

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::server::{Server, certificate, free_port, installed, run, tied};

/// The one who may read everything.
pub(crate) const READER: &str = "cn=reader,dc=lab,dc=example";
/// The reader's password.
pub(crate) const PASSWORD: &str = "river (stone)";

const PEOPLE: &str = include_str!("people.ldif");

/// A running server, and its directory.
pub(crate) struct Slapd {
    pub(crate) server: Server,
    pub(crate) folder: TempDir,
    ldaps: u16,
}

impl Slapd {
    /// Starts a server that lets everybody read.
    pub(crate) fn open() -> Self {
        Self::start("access to * by * read")
    }

    /// Starts a server that lets only the reader read.
    pub(crate) fn closed() -> Self {
        Self::start("access to attrs=userPassword by anonymous auth\naccess to * by * none")
    }

    fn start(access: &str) -> Self {
        let installed = installed("/usr/sbin/slapd", "slapd");
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        std::fs::create_dir(at("data")).unwrap();
        std::fs::write(at("slapd.conf"), configuration(folder.path(), access)).unwrap();
        std::fs::write(at("people.ldif"), PEOPLE).unwrap();
        // AppArmor ties the installed program to the installed data, by its path.
        let program = folder.path().join("slapd");
        // Copied by another process: here, a fork of another test could hold it open for writing.
        run(Command::new("cp").args([&installed, &program]));
        let add = ["-q", "-f", &at("slapd.conf"), "-l", &at("people.ldif")];
        run(Command::new(&program).arg0("slapadd").args(add));
        let (ldap, ldaps) = (free_port(), free_port());
        let socket = at("socket").replace('/', "%2F");
        let urls = format!("ldap://127.0.0.1:{ldap} ldaps://127.0.0.1:{ldaps} ldapi://{socket}");
        let mut command = tied(&program);
        command.args(["-d", "0", "-f", &at("slapd.conf"), "-h", &urls]);
        let server = Server::start(&mut command, ldap, &folder.path().join("log"));
        Self { server, folder, ldaps }
    }

    /// Gives the address of the server, by each way into it.
    pub(crate) fn url(&self, scheme: &str) -> String {
        match scheme {
            "ldap" => format!("ldap://localhost:{}", self.server.port),
            "ldaps" => format!("ldaps://localhost:{}", self.ldaps),
            "ldapi" => {
                let socket = self.folder.path().join("socket").display().to_string();
                format!("ldapi://{}", socket.replace('/', "%2F"))
            }
            other => panic!("{other}"),
        }
    }

    /// Writes the table of settings, and more lines into it.
    pub(crate) fn table(&self, scheme: &str, more: &str) -> String {
        let base = "ou=people,dc=lab,dc=example";
        let url = self.url(scheme);
        format!("[directory.ldap]\nurl = {url:?}\nbase = {base:?}\n{more}\n")
    }

    /// Writes the lines by which the reader logs in.
    pub(crate) fn login(&self, password: &str) -> String {
        let file = self.folder.path().join(format!("password-{password}"));
        std::fs::write(&file, format!("{password}\n")).unwrap();
        format!("bind_dn = {READER:?}\npassword_file = {file:?}")
    }
}

fn configuration(folder: &Path, access: &str) -> String {
    let at = |name: &str| folder.join(name).display().to_string();
    let schemas = ["core", "cosine", "inetorgperson"].map(|name| {
        format!(
            "include {}",
            installed(&format!("/etc/ldap/schema/{name}.schema"), "slapd").display()
        )
    });
    format!(
        "{schemas}\npidfile {pid}\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\n\
         TLSCertificateFile {certificate}\nTLSCertificateKeyFile {key}\n\
         database mdb\nsuffix dc=lab,dc=example\ndirectory {data}\n\
         rootdn {READER}\nrootpw \"{PASSWORD}\"\n{access}\n",
        schemas = schemas.join("\n"),
        pid = at("pid"),
        data = at("data"),
        certificate = certificate("server.pem").display(),
        key = certificate("server.key").display(),
    )
}
