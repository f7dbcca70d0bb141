-- What waits is in one index, also by who holds it and since when: the fewer, the sooner a mail is stored and recorded.
DROP INDEX entry_due;
DROP INDEX entry_queued;
DROP INDEX entry_worker;
CREATE INDEX entry_waiting ON entry (due, seq, queued, worker) WHERE state = 'waiting';
