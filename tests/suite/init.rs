//! An organization's folder: how it starts, and what an upgrade brings.

use crate::commands::said;

#[test]
fn an_organization_starts_with_the_shipped_texts() {
    let site = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| said(site.path(), arguments);
    let (code, said) = run(&["init", "hall", "--domain", "bad\"quote.example"]);
    assert!(code == Some(64) && said.contains("is not a domain"), "{said}");
    // It takes in the domains below it; addresses are of the one above them.
    let domains = ["--domain", ".hall.example", "--domain", "hall.example"];
    let init = [["init", "hall"].as_slice(), &domains, &["--language", "fr"]].concat();
    let (code, said) = run(&init);
    let next = format!("then `whyblocked check --config {}`\n", site.path().display());
    assert!(code == Some(0) && said.ends_with(&next), "{said}");
    // What only the organization knows is still to be filled in.
    let (code, said) = run(&["check"]);
    assert!(code == Some(78) && said.contains("organization.toml:3:9"), "{said}");
    let folder = site.path().join("organizations/hall");
    let edit = |name: &str, change: &dyn Fn(String) -> String| {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, change(text)).unwrap();
    };
    edit("organization.toml", &|text| text.replace("FILL IN", "+49 30 5550 100"));
    let (code, said) = run(&["check"]);
    assert!(code == Some(0) && said == "organizations: 1, errors: 0, warnings: 0\n", "{said}");
    // Again: nothing is overwritten, and a text that was another before is shown.
    edit("locales/fr/mail.ftl", &|text| text + "help-title = De l’aide ?\n");
    std::fs::write(folder.join("locales/fr/own.ftl"), "help-contact=Demandez à\n").unwrap();
    std::fs::create_dir(folder.join("locales/it")).unwrap();
    std::fs::write(folder.join("locales/it/own.ftl"), "help-title = Aiuto\n").unwrap();
    edit(".shipped.toml", &|text| {
        let known = text.lines().filter(|line| !line.starts_with("\"fr/help-ask\""));
        let known = known.map(|line| match line.split_once(" = ") {
            Some((key @ ("\"fr/help-title\"" | "\"fr/help-contact\""), _)) => {
                format!("{key} = \"another\"")
            }
            _ => line.to_owned(),
        });
        known.collect::<Vec<_>>().join("\n")
    });
    let (code, said) = run(&["init", "hall"]);
    assert!(code == Some(0) && said.contains("mail.ftl help-title; compare yours"), "{said}");
    assert!(said.contains("mail.ftl help-contact; compare yours"), "{said}");
    assert!(said.contains("written: ") && said.contains("locales/it/mail.ftl"), "{said}");
    assert!(said.contains("new: ") && said.contains("mail.ftl help-ask"), "{said}");
    let own = std::fs::read_to_string(folder.join("locales/fr/mail.ftl")).unwrap();
    assert!(
        own.contains("\nhelp-title = De l’aide ?\n") && own.contains("\n# help-ask = "),
        "{own}"
    );
    let (_, again) = run(&["init", "hall"]);
    assert!(!again.contains("new: ") && !again.contains("changed: "), "{again}");
    // Without the record nobody could tell what is new.
    let record = std::fs::read(folder.join(".shipped.toml")).unwrap();
    edit(".shipped.toml", &|text| text + "\0\0");
    let (code, said) = run(&["init", "hall"]);
    assert!(code == Some(78) && said.contains("hint: take it from a backup"), "{said}");
    std::fs::write(folder.join(".shipped.toml"), record).unwrap();
    // What cannot be read is not written over.
    let latin = folder.join("locales/fr/mail.ftl");
    std::fs::write(&latin, b"help-ask = Caf\xe9\n").unwrap();
    let (code, said) = run(&["init", "hall"]);
    assert!(code == Some(78) && said.contains("hint: save it as UTF-8"), "{said}");
    assert_eq!(std::fs::read(&latin).unwrap(), b"help-ask = Caf\xe9\n");
}

#[test]
fn an_organization_gets_the_texts_that_its_readers_read() {
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().join("organizations/hall");
    let run = |arguments: &[&str]| said(site.path(), arguments);
    let languages = || {
        let folders = std::fs::read_dir(folder.join("locales")).unwrap();
        let mut names: Vec<_> =
            folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names.join(" ")
    };
    let init = ["init", "hall", "--domain", "hall.example"];
    let (code, said) = run(&[&init[..], &["--language", "xx"]].concat());
    assert!(code == Some(64) && said.contains("no texts in `xx`"), "{said}");
    let swiss = ["--language", "de-CH", "--language", "fr-CH"];
    let (code, said) = run(&[&init[..], &swiss].concat());
    assert!(code == Some(0) && said.contains("locales/fr/mail.ftl"), "{said}");
    assert_eq!(languages(), "de de-CH fr");
    let file = folder.join("organization.toml");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("language = \"de-CH\""), "{written}");
    // A folder that somebody else has begun: its file names the languages.
    for (own, expected) in [
        ("", "en"),
        (
            "language = 'pt'\n[languages]\n'anna@hall.example' = 'it'\n[translations.fr]\n",
            "fr it pt-BR",
        ),
    ] {
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(&file, format!("name = 'Hall'\n{own}")).unwrap();
        let (code, said) = run(&["init", "hall"]);
        assert!(code == Some(0) && said.contains("kept: "), "{said}");
        assert_eq!(languages(), expected);
    }
}
