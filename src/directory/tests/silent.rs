//! Servers that do not answer: the next rule is used, within the limit.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use super::*;

/// Far more than the limits in use, far less than if waits added up.
const SLACK: Duration = Duration::from_secs(8);

/// Writes settings for a server of each kind.
fn both(port: u16, limit: u32) -> [(LanguageRule, String); 2] {
    [
        (
            LanguageRule::Ldap,
            format!(
                "[ldap]\nurl = \"ldap://127.0.0.1:{port}\"\nbase = \"\"\ntimeout_milliseconds = {limit}"
            ),
        ),
        (
            LanguageRule::Sql,
            format!(
                "[sql]\nurl = \"postgresql://a@127.0.0.1:{port}/a\"\nquery = \"SELECT %a\"\n\
                 timeout_milliseconds = {limit}"
            ),
        ),
    ]
}

/// What the one directory said that was asked.
fn failure(choice: &Choice) -> &Failure {
    match choice.said.as_slice() {
        [(_, Answer::Failed(failure))] => failure,
        other => panic!("no failure: {other:?}"),
    }
}

#[test]
fn waits_no_longer_than_the_limit() {
    // The kernel accepts the connection; nobody ever says anything.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    for (rule, settings) in both(server.local_addr().unwrap().port(), 200) {
        let directory = directory(&settings);
        let start = Instant::now();
        let choice = directory.choose(0, "anna@lab.example");
        let waited = start.elapsed();
        assert_eq!((choice.rule, failure(&choice)), (LanguageRule::Default, &Failure::Late));
        assert_eq!(choice.said[0].0, rule);
        assert!(waited >= Duration::from_millis(200) && waited < SLACK, "{waited:?}");
        // Now it is left alone, so that it does not delay every event.
        let choice = directory.choose(0, "bob@lab.example");
        assert!(matches!(failure(&choice), Failure::Down(why, _) if **why == Failure::Late));
    }
}

#[test]
fn waits_once_for_all_readers_of_an_event() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let addresses: Vec<String> = (0..500).map(|n| format!("user{n}@lab.example")).collect();
    for (_, settings) in both(server.local_addr().unwrap().port(), 200) {
        let directory = directory(&settings);
        let start = Instant::now();
        let people = addresses.iter().map(|address| Addressee { address, local: true });
        let readers = directory.resolve(people, None);
        assert!(start.elapsed() < SLACK, "{:?}", start.elapsed());
        assert_eq!(readers.circles[0].recipients.len(), addresses.len());
    }
}

#[test]
fn waits_for_several_servers_at_once() {
    let servers: Vec<_> = (0..20).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
    let members = servers.iter().enumerate().map(|(number, server)| Members {
        domains: vec![format!("lab{number}.example")],
        lookups: toml::from_str(&both(server.local_addr().unwrap().port(), 1000)[0].1).unwrap(),
        ..Members::default()
    });
    let directory = Directory::new(members.collect(), None);
    let addresses: Vec<_> = (0..20).map(|number| format!("anna@lab{number}.example")).collect();
    let start = Instant::now();
    let people = addresses.iter().map(|address| Addressee { address, local: true });
    let readers = directory.resolve(people, None);
    assert_eq!(readers.circles.len(), servers.len());
    assert!(start.elapsed() < SLACK, "{:?}", start.elapsed());
}

#[test]
fn tells_why_a_server_cannot_be_used() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (_, settings) in both(port, 5000) {
        let choice = directory(&settings).choose(0, "anna@lab.example");
        assert!(failure(&choice).to_string().contains("refused"), "{:?}", choice.said);
    }
}

#[test]
fn stands_a_server_that_talks_nonsense() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = server.local_addr().unwrap().port();
    let nonsense: [&[u8]; 4] = [
        b"220 mx.lab.example ESMTP\r\n",
        // An LDAP message of another shape than an answer has.
        b"\x30\x0c\x02\x01\x01\x64\x07\x04\x01a\x30\x02\x04\x00",
        b"\x30\x84\xff\xff\xff\xff",
        b"",
    ];
    let talks = std::thread::spawn(move || {
        use std::io::Write as _;
        for round in 0..nonsense.len() * 2 {
            let (mut client, _) = server.accept().unwrap();
            client.write_all(nonsense[round / 2]).unwrap();
        }
    });
    for round in 0..nonsense.len() {
        for (_, settings) in both(port, 2000) {
            let start = Instant::now();
            let choice = directory(&settings).choose(0, "anna@lab.example");
            assert_eq!(choice.rule, LanguageRule::Default, "{round}");
            assert!(matches!(failure(&choice), Failure::Late | Failure::Unusable(_)), "{round}");
            assert!(start.elapsed() < SLACK, "{round}");
        }
    }
    talks.join().unwrap();
}
