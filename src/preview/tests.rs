//! The gallery from outside: over HTTP, and as files.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::export::{Chosen, export_stories};
use super::show::Choice;
use super::{Gallery, serve, watch};
use crate::audience::Template;
use crate::clock::Clock;
use crate::compose::Mark;
use crate::config::Site;
use crate::event::EVENT_BYTES_MAX;
use crate::locale::Tag;
use crate::reason::Category;

/// Longer than anything here takes, so that a test fails instead of hanging.
const PATIENCE: Duration = Duration::from_secs(30);

fn gallery(site: Site) -> Arc<Gallery> {
    Arc::new(Gallery::new(site, Mark::new(b"a key for tests"), Arc::new(Clock::System)).unwrap())
}

fn test_site() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site")
}

/// Saves a file as an editor does.
fn save(path: &Path, text: &str) {
    #[expect(clippy::disallowed_methods, reason = "a file of a test")]
    fs::write(path, text).unwrap();
}

/// Answers requests for a gallery as long as the tests run.
fn served(gallery: &Arc<Gallery>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let gallery = Arc::clone(gallery);
    std::thread::spawn(move || serve(gallery, listener));
    address
}

fn send(address: SocketAddr, head: &str, body: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let head = head.replace("HOST", &address.to_string());
    let length = body.len();
    write!(stream, "{head}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n").unwrap();
    // A server that refuses a body may close before it has all of it.
    drop(stream.write_all(body));
    stream
}

/// Gives head and body of an answer.
fn ask(address: SocketAddr, head: &str, body: &[u8]) -> (String, String) {
    let mut answer = Vec::new();
    drop(send(address, head, body).read_to_end(&mut answer));
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    (head.to_owned(), body.to_owned())
}

fn get(address: SocketAddr, path: &str) -> (String, String) {
    ask(address, &format!("GET {path} HTTP/1.1\r\nHost: HOST"), b"")
}

fn get_json(address: SocketAddr, path: &str) -> serde_json::Value {
    let (head, body) = get(address, path);
    assert!(head.starts_with("HTTP/1.1 200 "), "{path}: {head}\n{body}");
    serde_json::from_str(&body).unwrap()
}

#[test]
fn stories_show_every_mail_category_and_severity() {
    let gallery = gallery(Site::example());
    let choice = Choice { organization: 0, language: Some(Tag::english().clone()) };
    let lines = gallery.list(0).unwrap();
    let (mut templates, mut categories) = (BTreeSet::new(), BTreeSet::new());
    for story in gallery.stories() {
        let shown = gallery.show(&story, &choice).unwrap();
        assert!(shown.elsewhere.is_empty(), "{}", story.id);
        for item in &shown.mails {
            assert!(item.mail.flaws.is_empty(), "{}: {:?}", story.id, item.mail.flaws);
            templates.insert(item.mail.template);
            categories.extend(item.notice.as_ref().map(|notice| notice.assessment.category));
        }
    }
    assert_eq!(templates, Template::ALL.into_iter().collect());
    let untold = [Category::Spam];
    let told = Category::ALL.into_iter().filter(|category| !untold.contains(category));
    assert_eq!(categories, told.collect());
    let groups: BTreeSet<&str> = lines.iter().map(|line| line.group).collect();
    assert_eq!(
        groups.len(),
        12,
        "each happening told at once, later, trouble, and nobody: {groups:?}"
    );
    let severities: BTreeSet<&str> = lines.iter().map(|line| line.severity.as_str()).collect();
    assert_eq!(
        severities.into_iter().collect::<Vec<_>>(),
        ["critical", "high", "info", "low", "medium", "none"]
    );
    let ids: BTreeSet<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids.len(), lines.len(), "ids are unique");
}

#[test]
fn answers_carry_a_policy_and_strangers_get_none() {
    let address = served(&gallery(Site::example()));
    let frame = "/frame?story=two-names&mail=recipient-blocked&scheme=dark";
    for path in [
        "/",
        "/gallery.js",
        "/parts.js",
        "/parts.js",
        "/gallery.css",
        "/icon.svg",
        "/api/state",
        frame,
        "/nowhere",
    ] {
        let (head, _) = get(address, path);
        assert!(head.contains("content-security-policy: default-src 'none'; "), "{path}: {head}");
        assert!(!head.contains("unsafe-eval") && !head.contains('*'), "{path}: {head}");
        for field in [
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cache-control: no-store",
        ] {
            assert!(head.contains(field), "{path}: {field}");
        }
        assert_eq!(head.contains("; sandbox; "), path == frame, "{path}: {head}");
        assert_eq!(head.contains("script-src"), path != frame, "{path}: {head}");
    }
    let (head, body) = get(address, frame);
    assert!(head.starts_with("HTTP/1.1 200 ") && body.contains("<h1"), "{head}");
    assert!(body.contains("@media (min-width: 0)") && !body.contains("prefers-color-scheme"));
    let (head, body) = ask(address, "GET /api/state HTTP/1.1\r\nHost: attacker.example", b"");
    assert!(head.starts_with("HTTP/1.1 403 ") && !body.contains("organizations"), "{head}\n{body}");
    for path in [
        "/frame?story=none",
        "/frame?story=two-names&mail=none",
        "/api/story?story=two-names&organization=none",
    ] {
        assert!(get(address, path).0.starts_with("HTTP/1.1 404 "), "{path}");
    }
    assert!(get(address, "/api/story?story=two-names&language=%22").0.starts_with("HTTP/1.1 400 "));
}

#[test]
fn takes_an_event_and_keeps_a_few() {
    let address = served(&gallery(Site::read(&test_site()).unwrap()));
    let event = fs::read(test_site().join("../cases/eicar-3l1e/event.json")).unwrap();
    let post = "POST /event HTTP/1.1\r\nHost: HOST";
    let (head, body) = ask(address, post, &event);
    assert!(head.starts_with("HTTP/1.1 200 ") && body.contains("dropped-1"), "{head}\n{body}");
    // It is shown as it is: each organization has its own recipients.
    let told = get_json(address, "/api/story?story=dropped-1&organization=town-hall");
    let to = told["mails"].as_array().unwrap().iter().map(|mail| mail["to"][0].as_str().unwrap());
    assert_eq!(
        to.collect::<Vec<_>>(),
        ["anna@lab.example", "bob@sub.lab.example", "postmaster@lab.example"]
    );
    assert_eq!(told["elsewhere"][0], "muenchen");
    let large = vec![b' '; EVENT_BYTES_MAX + 1];
    for (body, code, said) in [
        (b"{".as_slice(), "422", "cannot be read"),
        (b"{\"v\":9}", "422", "version 9"),
        (&large, "413", "larger than"),
    ] {
        let (head, answer) = ask(address, post, body);
        assert!(
            head.starts_with(&format!("HTTP/1.1 {code} ")) && answer.contains(said),
            "{head}\n{answer}"
        );
    }
    let foreign = "POST /event HTTP/1.1\r\nHost: HOST\r\nOrigin: http://attacker.example";
    assert!(ask(address, foreign, &event).0.starts_with("HTTP/1.1 403 "));
    for _ in 0..20 {
        ask(address, post, &event);
    }
    let lines = get_json(address, "/api/stories?organization=town-hall");
    let dropped: Vec<&str> = lines
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|line| line["id"].as_str())
        .filter(|id| id.starts_with("dropped-"))
        .collect();
    assert_eq!(
        (dropped.len(), dropped.first(), dropped.last()),
        (16, Some(&"dropped-21"), Some(&"dropped-6"))
    );
}

#[test]
fn a_save_reaches_the_page_and_a_broken_one_keeps_the_last_good_state() {
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().join("organizations/town-hall");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(test_site().join("whyblocked.toml"), site.path().join("whyblocked.toml")).unwrap();
    let file = folder.join("organization.toml");
    let good =
        fs::read_to_string(test_site().join("organizations/town-hall/organization.toml")).unwrap();
    save(&file, &good);
    let gallery = gallery(Site::read(site.path()).unwrap());
    let _watcher = watch(&gallery).unwrap().unwrap();
    let address = served(&gallery);
    let mut page =
        BufReader::new(send(address, "GET /changes HTTP/1.1\r\nHost: HOST", b"")).lines();
    let mut wait = |wanted: &dyn Fn() -> bool| {
        // A save may be seen in several steps; each is bounded by the patience of the stream.
        for _ in 0..200 {
            let line = page.next().unwrap().unwrap();
            if line.starts_with("data:") && wanted() {
                return;
            }
        }
        panic!("no change was told");
    };
    let name = || get_json(address, "/api/state")["organizations"][0]["name"].clone();
    let problems = || get_json(address, "/api/state")["problems"].as_array().unwrap().clone();
    assert_eq!(name(), "Lab Town Hall");

    save(&file, &good.replace("Lab Town Hall", "Another Hall"));
    wait(&|| name() == "Another Hall");
    assert!(problems().is_empty());

    save(&file, &good.replace("[contact]", "[contact"));
    wait(&|| !problems().is_empty());
    assert_eq!(name(), "Another Hall");
    let place = problems()[0]["place"].as_str().unwrap().to_owned();
    assert!(place.contains("organization.toml:"), "{place}");
    assert!(
        get_json(address, "/api/story?story=two-names")["mails"].as_array().unwrap().len() == 2
    );

    save(&file, &good);
    wait(&|| name() == "Lab Town Hall");
    assert!(problems().is_empty());

    let words = site.path().join("locales/en");
    fs::create_dir_all(&words).unwrap();
    save(&words.join("own.ftl"), "recipient-blocked-title = Held back: {$wrong}\n");
    wait(&|| !problems().is_empty());
    assert!(problems()[0]["place"].as_str().unwrap().contains("own.ftl:1"), "{:?}", problems());
    assert_eq!(problems()[0]["level"], "error");

    save(
        &words.join("own.ftl"),
        "recipient-blocked-happened = We stopped an SMTP envelope. It did not reach you.\n",
    );
    wait(&|| !problems().is_empty() && problems()[0]["level"] == "warning");
    let told = get_json(address, "/api/story?story=two-names&language=en");
    let findings = told["mails"][0]["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "W04"), "{findings:?}");
}

#[test]
fn an_export_replaces_an_earlier_one_and_nothing_else() {
    let gallery = gallery(Site::example());
    let directory = tempfile::tempdir().unwrap();
    let index = directory.path().join("index.html");
    save(&index, "another's");
    assert!(export_stories(&gallery, &[], &Chosen::default(), directory.path()).is_err());
    assert_eq!(fs::read_to_string(&index).unwrap(), "another's");
    fs::remove_file(&index).unwrap();
    export_stories(&gallery, &[], &Chosen::default(), directory.path()).unwrap();
    // What was there for an organization that has gone.
    fs::create_dir_all(directory.path().join("7/en")).unwrap();
    fs::create_dir(directory.path().join("notes")).unwrap();
    export_stories(&gallery, &[], &Chosen::default(), directory.path()).unwrap();
    assert!(!directory.path().join("7").exists() && directory.path().join("notes").exists());
}

#[test]
fn an_export_has_what_is_chosen_or_what_the_configuration_uses() {
    let gallery = gallery(Site::read(&test_site()).unwrap());
    let stories = [gallery.story("two-names").unwrap()];
    // The organization and the languages that are chosen, and the folders of pages that there are then.
    for (organization, languages, expected) in [
        (None, &[][..], "1/de 1/en 2/de 2/en"),
        (None, &["pl"], "1/pl 2/pl"),
        (Some("town-hall"), &["de-AT", "fr", "de"], "2/de 2/fr"),
        (Some("muenchen"), &[], "1/de 1/en"),
    ] {
        let languages: Vec<Tag> = languages.iter().map(|tag| tag.parse().unwrap()).collect();
        let chosen = Chosen { organization: organization.map(str::to_owned), languages };
        let directory = tempfile::tempdir().unwrap();
        export_stories(&gallery, &stories, &chosen, directory.path()).unwrap();
        let folders = |path: &Path| {
            let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
            entries.filter(|path| path.is_dir()).collect::<BTreeSet<_>>()
        };
        let found = folders(directory.path()).into_iter().flat_map(|folder| folders(&folder));
        let found = found.map(|folder| {
            folder.strip_prefix(directory.path()).unwrap().to_string_lossy().into_owned()
        });
        assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{chosen:?}");
    }
}

#[test]
fn every_link_of_the_export_leads_to_a_page() {
    let gallery = gallery(Site::example());
    let chosen = ["two-names", "enc-zip", "orig-eicar", "gtube", "trouble-gap"];
    let stories: Vec<_> = chosen.iter().map(|id| gallery.story(id).unwrap()).collect();
    let directory = tempfile::tempdir().unwrap();
    let languages = gallery.setup(None).unwrap().houses[0].locales.available().to_vec();
    let all = Chosen { languages, ..Chosen::default() };
    let exported = export_stories(&gallery, &stories, &all, directory.path()).unwrap();
    assert_eq!((exported.mails, exported.left_out), (6 * all.languages.len(), 0));

    let mut open = vec![directory.path().join("index.html")];
    let mut seen = BTreeSet::new();
    while let Some(page) = open.pop() {
        let text = fs::read_to_string(&page).unwrap_or_else(|e| panic!("{}: {e}", page.display()));
        assert!(
            !text.contains("<script") && !text.contains("http://") && !text.contains("https://"),
            "{}",
            page.display()
        );
        if !seen.insert(page.clone()) {
            continue;
        }
        let links = text.split(" href=\"").chain(text.split(" src=\"")).skip(1);
        for link in links
            .filter_map(|rest| rest.split('"').next())
            .filter(|link| Path::new(link).extension().is_some_and(|ending| ending == "html"))
        {
            open.push(
                fs::canonicalize(page.parent().unwrap().join(link))
                    .unwrap_or_else(|e| panic!("{link}: {e}")),
            );
        }
    }
    let mails = seen.iter().filter(|page| page.to_string_lossy().ends_with(".mail.html")).count();
    assert_eq!((mails, seen.len()), (exported.mails, 2 * exported.mails + 1));
}
