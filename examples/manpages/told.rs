//! What the pages tell that no schema does: what a file is for, where it stands, and examples.

/// What stands for each thing that can happen.
pub(crate) const HAPPENING: &str = "HAPPENING";
/// What stands for each language.
pub(crate) const LANGUAGE: &str = "LANGUAGE";
/// What stands for each address and each domain.
pub(crate) const ADDRESS: &str = "\"ADDRESS\" or \"DOMAIN\"";

/// What no schema tells of a file.
pub(crate) struct Told {
    pub(super) what: &'static str,
    pub(super) place: &'static str,
    pub(super) description: &'static str,
    /// A table, and an example of it.
    pub(crate) examples: &'static [(&'static str, &'static str)],
}

pub(crate) const SITE: Told = Told {
    what: "the settings of a site of whyblocked",
    place: "/etc/whyblocked/whyblocked.toml",
    description: "\
This file says where events come from, where mails wait and how they leave. It is written in TOML. What is
left out has its default. Paths are relative to the directory of the file.

`whyblocked check` finds mistakes, with line, column and a hint. `systemctl reload whyblocked` has the daemon read
the file again; if it cannot be used, the old settings stay. Files with passwords must be readable by the user
whyblocked.",
    examples: &[
        ("drop", "[drop]\noverflow = \"/var/lib/whyblocked/overflow\"\nowner = \"amavis\""),
        (
            "delivery.transport.smtp",
            "[delivery.transport.smtp]\nhost = \"mail.example.org\"\nport = 587\ntls = \"required\"",
        ),
        (
            "delivery.transport.smtp.auth",
            "[delivery.transport.smtp.auth]\nuser = \"whyblocked\"\npassword_file = \"relay-password\"",
        ),
        (
            "store.postgres",
            "[store.postgres]\nurl = \"postgresql://whyblocked@db.example.org/whyblocked\"\ntls = \"required\"\npassword_file = \"store-password\"",
        ),
        ("authentication", "[authentication]\ntrusted = [\"mx.example.org\"]"),
        ("metrics", "[metrics]\nlisten = \"127.0.0.1:9632\""),
        (
            "directory.ldap",
            "[directory.ldap]\nurl = \"ldaps://ldap.example.org\"\nbase = \"ou=people,dc=example,dc=org\"",
        ),
        (
            "directory.sql",
            "[directory.sql]\npath = \"languages.sqlite\"\nquery = \"SELECT language FROM users WHERE email IN (%k)\"",
        ),
        (
            "enrich.cape",
            "[enrich.cape]\nurl = \"http://127.0.0.1:8000\"\npage = \"https://cape.example.org/analysis/{task}/\"",
        ),
        (
            "admins",
            "[[admins]]\naddress = \"security@example.org\"\nfrom_severity = \"high\"\ncategories = [\"ransomware\", \"wiper\"]",
        ),
        ("policy.HAPPENING", "[policy.forbidden-blocked]\nadmins = \"never\""),
    ],
};

pub(crate) const ORGANIZATION: Told = Told {
    what: "the settings of an organization of whyblocked",
    place: "/etc/whyblocked/organizations/NAME/organization.toml",
    description: "\
This file says which domains belong to an organization, who is told what, when and in which language, and how its
mails look. It is written in TOML. What is left out has its default. Paths are relative to the directory of the
file.

`whyblocked init` starts the directory of an organization, and `whyblocked check` finds mistakes, with line, column
and a hint. `whyblocked route ADDRESS` says which language somebody is written in, and why.",
    examples: &[
        (
            "",
            "name = \"Town Hall\"\ndomains = [\"example.org\", \".example.org\"]\nadmins = [\"postmaster@example.org\"]\nlanguage = \"en-GB\"\ntime_zone = \"Europe/Berlin\"",
        ),
        (
            "admins",
            "[[admins]]\naddress = \"postmaster@example.org\"\n\n[[admins]]\naddress = \"it@branch.example.org\"\ndomains = [\"branch.example.org\"]",
        ),
        ("contact", "[contact]\nname = \"Help desk\"\nphone = \"+49 30 5550 100\""),
        (
            "from",
            "[from]\nname = \"Town Hall e-mail protection\"\naddress = \"protection@example.org\"",
        ),
        ("languages", "[languages]\n\"anna@example.org\" = \"de\"\n\"branch.example.org\" = \"fr\""),
        (
            "translations.LANGUAGE",
            "[translations.fr]\nname = \"Mairie\"\nfrom = \"Protection du courriel\"\ncontact = \"Service informatique\"",
        ),
        ("directory", "[directory]\nsql = \"off\""),
        (
            "policy.HAPPENING",
            "[policy.unchecked-delivered]\nrecipients = \"never\"\nadmins = \"now\"",
        ),
        ("digest", "[digest]\nrecipients = \"weekly\"\nat = \"08:00\"\nweekday = \"friday\""),
        ("branding", "[branding]\ncolor = \"#0b6e4f\"\nlogo = \"logo.png\""),
        ("release", "[release]\ncommand = \"amavisd-release {quarantine}\""),
    ],
};
