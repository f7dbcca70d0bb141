//! Stand-ins for Peekaboo's directory, Cuckoo and CAPE.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use super::*;

const SHA256: &str = "c73b05707ab4efecb4b504f71333c6385a7bc798fd8343654df6b5b347de1b00";
const REPORT: &str = r#"{"signatures":[{"name":"infostealer_browser","description":"Steals private information from local Internet browsers"}],"info":{"score":6.8}}"#;
const CAPE_REPORT: &str = r#"{"signatures":[{"name":"antivm_vbox_keys","description":"Detects VirtualBox"}],"malscore":10.0,"detections":[{"family":"AgentTesla"}]}"#;

fn event() -> Event {
    let text = format!(
        r#"{{"v":1,"time":1,"mail_id":"a","parts":[{{"id":"p002","name":"a.docm","sha256":"{SHA256}"}}],
        "scanners":[{{"name":"Peekaboo","status":"infected","names":["Peekaboo.cuckoo_score"],
          "reports":[{{"part":"p002","job":4,"result":"bad","reason":"Cuckoo score >= 4.0: 6.8"}}]}}],
        "recipients":[{{"addr":"a@b.example","outcome":"blocked","destiny":"discard"}}]}}"#
    );
    crate::event::read(text.as_bytes()).unwrap().0
}

/// Answers requests by path until the test ends; other paths are not known.
fn serve(answers: HashMap<String, String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(50) {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
            while reader.read_line(&mut line).unwrap() > 2 {
                line.clear();
            }
            let (status, body) = match answers.get(&path) {
                Some(body) => ("200 OK", body.as_str()),
                None => ("404 Not Found", "{}"),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
        }
    });
    format!("http://{address}")
}

fn rest(url: String) -> RestSettings {
    RestSettings { url, token_file: None, page: Some("https://sandbox.example/{task}".to_owned()) }
}

fn learned(settings: &Settings) -> (Report, Vec<String>) {
    let mut event = event();
    let notes = enrich(&mut event, settings);
    (event.scanners[0].reports[0].clone(), notes)
}

#[test]
fn learns_from_each_source() {
    let folder = tempfile::tempdir().unwrap();
    for (time, text) in [("20260101T000000", "{}"), ("20260201T000000", REPORT)] {
        let place = folder.path().join(format!("{time}-{SHA256}"));
        std::fs::create_dir(&place).unwrap();
        std::fs::File::create(place.join("cuckoo_report.json"))
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
    }
    let dump = Settings { peekaboo_reports: Some(folder.path().to_owned()), ..Settings::default() };
    let (report, notes) = learned(&dump);
    assert_eq!((report.signatures.len(), notes.len()), (1, 0));
    let place = folder.path().join(format!("20260301T000000-{SHA256}"));
    std::fs::create_dir(&place).unwrap();
    let newest = std::fs::File::create(place.join("cuckoo_report.json")).unwrap();
    newest.set_len(9 << 20).unwrap();
    let (_, notes) = learned(&dump);
    assert!(notes[0].contains("octets"), "{notes:?}");

    let answers = [
        (format!("/files/view/sha256/{SHA256}"), r#"{"sample":{"id":7}}"#.to_owned()),
        ("/tasks/sample/7".to_owned(), r#"{"tasks":[{"id":3,"status":"reported"},{"id":5,"status":"running"},{"id":4,"status":"reported"}]}"#.to_owned()),
        ("/tasks/report/4".to_owned(), REPORT.to_owned()),
    ];
    let cuckoo = Settings { cuckoo: Some(rest(serve(answers.into()))), ..Settings::default() };
    let (report, notes) = learned(&cuckoo);
    assert_eq!(report.link, "https://sandbox.example/4", "{notes:?}");
    assert_eq!(report.signatures[0].0, "infostealer_browser");

    let answers = [
        (
            format!("/apiv2/tasks/search/sha256/{SHA256}/"),
            r#"{"error":false,"data":[{"id":9,"status":"reported"}]}"#.to_owned(),
        ),
        ("/apiv2/tasks/get/report/9/json/".to_owned(), CAPE_REPORT.to_owned()),
    ];
    let cape = Settings { cape: Some(rest(serve(answers.into()))), ..Settings::default() };
    let mut told = event();
    enrich(&mut told, &cape);
    let reasons = crate::reason::normalize(&told, &crate::reason::Catalog::built_in().unwrap());
    let families: Vec<_> = reasons.iter().filter_map(|reason| reason.family.as_deref()).collect();
    assert_eq!(families, ["AgentTesla"], "{reasons:?}");
}

#[test]
fn leaves_the_event_as_it_was_if_nothing_answers() {
    // Accepts connections, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent_url = format!("http://{}", silent.local_addr().unwrap());
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let closed_url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let unknown = serve(HashMap::new());
    let garbage = serve([(format!("/files/view/sha256/{SHA256}"), "<html>".to_owned())].into());
    for (url, noted) in [(silent_url, true), (closed_url, true), (unknown, false), (garbage, true)]
    {
        let settings = Settings {
            cuckoo: Some(rest(url.clone())),
            timeout_milliseconds: 300,
            ..Settings::default()
        };
        let started = Instant::now();
        let (report, notes) = learned(&settings);
        assert!(report.signatures.is_empty());
        assert_eq!(!notes.is_empty(), noted, "{url}: {notes:?}");
        assert!(started.elapsed() < Duration::from_secs(5), "{url} took {:?}", started.elapsed());
    }
}

#[test]
fn asks_nobody_unless_the_site_says_so() {
    let (report, notes) = learned(&Settings::default());
    assert!(report.signatures.is_empty() && notes.is_empty());
}
