//! The thread that asks one directory.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::address::Subject;
use super::failure::Failure;
use super::source::Source;

/// How long an idle connection is kept: shorter than what a firewall forgets without a word.
const IDLE: Duration = Duration::from_secs(30);

/// The address, and what the directory has for it.
pub(super) type Reply = (String, Result<Option<String>, Failure>);

/// Addresses to ask for, until when, and where the answers go.
pub(super) struct Job {
    pub(super) subjects: Vec<Subject>,
    pub(super) deadline: Instant,
    pub(super) reply: Sender<Reply>,
}

/// Does jobs until nobody can send one any more.
pub(super) fn work(mut source: Source, jobs: &Receiver<Job>) {
    loop {
        match jobs.recv_timeout(IDLE) {
            Ok(job) => answer(&mut source, &job),
            Err(RecvTimeoutError::Timeout) => {
                source.close();
                match jobs.recv() {
                    Ok(job) => answer(&mut source, &job),
                    Err(_) => return,
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn answer(source: &mut Source, job: &Job) {
    for subject in &job.subjects {
        // Whoever asked has gone on without an answer.
        if Instant::now() >= job.deadline {
            drop(job.reply.send((subject.address().to_owned(), Err(Failure::Late))));
            return;
        }
        let found = source.look_up(subject, job.deadline);
        let goes_on = matches!(found, Ok(_) | Err(Failure::Refused(_)));
        if job.reply.send((subject.address().to_owned(), found)).is_err() || !goes_on {
            return;
        }
    }
}
