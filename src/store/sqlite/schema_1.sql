-- Points in time are milliseconds since 1970.

CREATE TABLE event (
    id       TEXT PRIMARY KEY,
    received INTEGER NOT NULL,
    stored   INTEGER NOT NULL,
    seen     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_stored ON event (stored);

CREATE TABLE about (
    address TEXT NOT NULL COLLATE NOCASE,
    event   TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    PRIMARY KEY (address, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_event ON about (event);

CREATE TABLE entry (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    event        TEXT NOT NULL,
    reader       TEXT NOT NULL COLLATE NOCASE,
    template     TEXT NOT NULL,
    reverse_path TEXT,              -- none is <>
    state        TEXT NOT NULL,
    queued       INTEGER NOT NULL,
    due          INTEGER NOT NULL,  -- while a worker holds it: when its lease ends
    expires      INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    worker       TEXT,
    finished     INTEGER
) STRICT;
CREATE INDEX entry_due ON entry (due, seq) WHERE state = 'waiting';
CREATE INDEX entry_queued ON entry (queued) WHERE state = 'waiting';
CREATE INDEX entry_worker ON entry (worker) WHERE worker IS NOT NULL;
CREATE INDEX entry_finished ON entry (finished) WHERE finished IS NOT NULL;
CREATE INDEX entry_event ON entry (event);
CREATE INDEX entry_reader ON entry (reader);

CREATE TABLE recipient (
    entry    INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address  TEXT NOT NULL COLLATE NOCASE,
    state    TEXT NOT NULL,
    reply    TEXT NOT NULL,
    replied  INTEGER,
    told     INTEGER NOT NULL,      -- 1: somebody was told of its failure
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX recipient_address ON recipient (address);
CREATE INDEX recipient_untold ON recipient (entry) WHERE state IN ('failed', 'expired') AND told = 0;

-- Apart from the entry, so that lists need not read over it.
CREATE TABLE message (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE repeat (
    key   TEXT PRIMARY KEY,
    event TEXT NOT NULL,
    told  TEXT NOT NULL,            -- the entry or the digest item that tells it
    count INTEGER NOT NULL,
    ends  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX repeat_ends ON repeat (ends);

CREATE TABLE throttle (
    key    TEXT PRIMARY KEY,
    passed INTEGER NOT NULL,
    held   INTEGER NOT NULL,
    ends   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX throttle_ends ON throttle (ends);

CREATE TABLE digest_item (
    seq    INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    event  TEXT NOT NULL,
    reader TEXT NOT NULL COLLATE NOCASE,
    "group" TEXT NOT NULL,
    due    INTEGER NOT NULL,
    body   BLOB NOT NULL
) STRICT;
CREATE INDEX digest_item_group ON digest_item (reader, "group", due);
CREATE INDEX digest_item_due ON digest_item (due);
CREATE INDEX digest_item_event ON digest_item (event);

CREATE TABLE quiet (
    seq    INTEGER PRIMARY KEY,
    event  TEXT NOT NULL,
    reader TEXT NOT NULL COLLATE NOCASE,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
CREATE INDEX quiet_event ON quiet (event);
CREATE INDEX quiet_reader ON quiet (reader);
CREATE INDEX quiet_at ON quiet (at);

CREATE TABLE silence (
    id      TEXT PRIMARY KEY,
    matcher TEXT NOT NULL,
    author  TEXT NOT NULL,
    comment TEXT NOT NULL,
    created INTEGER NOT NULL,
    ends    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE noted (
    key  TEXT PRIMARY KEY,
    ends INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
