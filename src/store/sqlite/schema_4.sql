-- What waits is in one index, also by who holds it and since when: the fewer, the sooner a mail is stored and recorded.
-- Stores of the first days have not all of these.
DROP INDEX IF EXISTS entry_due;
DROP INDEX IF EXISTS entry_queued;
DROP INDEX IF EXISTS entry_worker;
CREATE INDEX entry_waiting ON entry (due, seq, queued, worker) WHERE state = 'waiting';
