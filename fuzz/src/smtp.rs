//! A relay that answers anything: no mail counts as sent without a yes, and nothing is said out of turn.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use whyblocked::deliver::{Mail, Reply, Smtp, SmtpSettings, Transport as _};
use whyblocked::store::Outcome;

/// Most octets that the relay answers with.
const ANSWER_OCTETS_MAX: usize = 16 * 1024;
/// Longest text of a reply, in characters.
const TEXT_CHARS_MAX: usize = 400;
/// How long either side waits for the other, before a hang is taken for one.
const WAIT_SECONDS: u32 = 5;
/// What only the message says.
const BODY: &str = "the-body-of-the-message";

/// The far end: takes an answer for each connection, gives back what it heard.
struct Relay {
    port: u16,
    answers: SyncSender<Vec<u8>>,
    heard: Receiver<Vec<u8>>,
}

thread_local! {
    static RELAY: Option<Relay> = Relay::start();
}

/// Reads the input as a reply, and lets a relay say it.
pub(crate) fn run(input: &[u8]) {
    let input = input.get(..ANSWER_OCTETS_MAX).unwrap_or(input);
    read(input);
    RELAY.with(|relay| {
        let Some(relay) = relay else { panic!("no relay on the loopback interface") };
        relay.talk(input);
    });
}

fn read(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    for code in [200, 354, 421, 450, 552, 999] {
        let reply = Reply::new(code, &text);
        check(&reply);
        assert_eq!(reply.outcome() == Outcome::Sent, code == 200, "{reply}");
    }
}

fn check(reply: &Reply) {
    assert!(reply.text.chars().count() <= TEXT_CHARS_MAX, "a long reply");
    assert!(!reply.text.chars().any(char::is_control), "a control character: {:?}", reply.text);
    if let Some(enhanced) = reply.enhanced {
        assert_eq!(u16::from(enhanced.0), reply.code / 100, "{reply}: the codes disagree");
    }
}

impl Relay {
    fn start() -> Option<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").ok()?;
        let port = listener.local_addr().ok()?.port();
        let (answers, answer) = sync_channel::<Vec<u8>>(1);
        let (tell, heard) = sync_channel(1);
        thread::spawn(move || {
            while let Ok(answer) = answer.recv() {
                let heard =
                    listener.accept().ok().and_then(|(stream, _)| serve(stream, &answer).ok());
                if tell.send(heard.unwrap_or_default()).is_err() {
                    return;
                }
            }
        });
        Some(Self { port, answers, heard })
    }

    fn talk(&self, answer: &[u8]) {
        let settings = SmtpSettings {
            port: self.port,
            ehlo: Some("client.example".to_owned()),
            connect_seconds: WAIT_SECONDS,
            command_seconds: WAIT_SECONDS,
            message_seconds: WAIT_SECONDS,
            ..SmtpSettings::default()
        };
        let message = format!("Subject: x\r\n\r\n{BODY}\r\n.\r\n");
        let Ok(mut smtp) = Smtp::new(&settings) else { panic!("the settings are refused") };
        assert!(self.answers.send(answer.to_vec()).is_ok(), "the relay is gone");
        let recipients = vec!["anna@example.org", "bob@b\u{fc}cher.example"];
        let mail = Mail { id: "1", reverse_path: None, recipients, message: message.as_bytes() };
        let replies = smtp.deliver(&mail);
        smtp.close();
        drop(smtp);
        let heard = self.heard.recv().unwrap_or_default();
        let heard = String::from_utf8_lossy(&heard);
        let said = String::from_utf8_lossy(answer).to_ascii_uppercase();
        // A relay that takes a message with its envelope is not asked before.
        let chunks = ["PIPELINING", "CHUNKING"].iter().all(|one| said.contains(one));
        let agreed = said.split('\n').position(|line| line.starts_with("354"));
        let agreed = if chunks { Some(0) } else { agreed };
        let told = heard.contains(BODY);
        assert!(!told || agreed.is_some(), "the message went out unasked: {said:?}");
        match replies {
            Ok(replies) => {
                assert_eq!(replies.len(), mail.recipients.len(), "{said:?}");
                replies.iter().for_each(check);
                let sent = replies.iter().any(|reply| reply.outcome() == Outcome::Sent);
                let rest = said.split('\n').skip(agreed.unwrap_or(usize::MAX));
                let yes = rest.into_iter().any(|line| line.starts_with('2'));
                assert!(!sent || yes, "sent without a yes: {said:?}");
                assert!(!sent || told, "sent without a message: {said:?}");
            }
            Err(unreachable) => {
                check(&unreachable.reply);
                assert!(!told, "out of reach, but the message went out: {said:?}");
            }
        }
    }
}

/// Says everything at once, and listens until the client has left.
fn serve(mut stream: TcpStream, answer: &[u8]) -> std::io::Result<Vec<u8>> {
    stream.set_read_timeout(Some(Duration::from_secs(u64::from(WAIT_SECONDS))))?;
    stream.write_all(answer)?;
    stream.shutdown(Shutdown::Write)?;
    let mut heard = Vec::new();
    let mut part = [0; 4096];
    loop {
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return Ok(heard),
            Ok(read) => heard.extend_from_slice(part.get(..read).unwrap_or_default()),
        }
    }
}
