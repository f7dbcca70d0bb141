-- Points in time are milliseconds since 1970. Texts compare by their octets, as in SQLite;
-- lower() folds ASCII letters only under this collation.

CREATE TABLE event (
    id       TEXT COLLATE "C" PRIMARY KEY,
    received BIGINT NOT NULL,
    stored   BIGINT NOT NULL,
    seen     BIGINT NOT NULL
);
CREATE INDEX event_stored ON event (stored);

-- Addresses may be longer than a B-tree takes, so they are found by a hash.
CREATE TABLE about (
    address TEXT COLLATE "C" NOT NULL,
    event   TEXT COLLATE "C" NOT NULL REFERENCES event ON DELETE CASCADE
);
CREATE INDEX about_address ON about USING hash (lower(address));
CREATE INDEX about_event ON about (event);

CREATE TABLE entry (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           TEXT COLLATE "C" NOT NULL UNIQUE,
    event        TEXT COLLATE "C" NOT NULL,
    reader       TEXT COLLATE "C" NOT NULL,
    template     TEXT COLLATE "C" NOT NULL,
    reverse_path TEXT COLLATE "C",  -- none is <>
    state        TEXT COLLATE "C" NOT NULL,
    queued       BIGINT NOT NULL,
    due          BIGINT NOT NULL,   -- while a worker holds it: when its lease ends
    expires      BIGINT NOT NULL,
    attempts     BIGINT NOT NULL,
    worker       TEXT COLLATE "C",
    finished     BIGINT
);
CREATE INDEX entry_due ON entry (due, seq) WHERE state = 'waiting';
CREATE INDEX entry_queued ON entry (queued) WHERE state = 'waiting';
CREATE INDEX entry_worker ON entry (worker) WHERE worker IS NOT NULL;
CREATE INDEX entry_finished ON entry (finished) WHERE finished IS NOT NULL;
CREATE INDEX entry_event ON entry (event);
CREATE INDEX entry_reader ON entry USING hash (lower(reader));

CREATE TABLE recipient (
    entry    BIGINT NOT NULL REFERENCES entry ON DELETE CASCADE,
    position BIGINT NOT NULL,
    address  TEXT COLLATE "C" NOT NULL,
    state    TEXT COLLATE "C" NOT NULL,
    reply    TEXT COLLATE "C" NOT NULL,
    replied  BIGINT,
    told     BIGINT NOT NULL,       -- 1: somebody was told of its failure
    PRIMARY KEY (entry, position)
);
CREATE INDEX recipient_address ON recipient USING hash (lower(address));
CREATE INDEX recipient_untold ON recipient (entry) WHERE state IN ('failed', 'expired') AND told = 0;

-- Apart from the entry, so that lists need not read over it.
CREATE TABLE message (
    entry BIGINT PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    bytes BYTEA NOT NULL
);

CREATE TABLE repeat (
    key   TEXT COLLATE "C" PRIMARY KEY,
    event TEXT COLLATE "C" NOT NULL,
    told  TEXT COLLATE "C" NOT NULL,    -- the entry or the digest item that tells it
    count BIGINT NOT NULL,
    ends  BIGINT NOT NULL
);
CREATE INDEX repeat_ends ON repeat (ends);

CREATE TABLE throttle (
    key    TEXT COLLATE "C" PRIMARY KEY,
    passed BIGINT NOT NULL,
    held   BIGINT NOT NULL,
    ends   BIGINT NOT NULL
);
CREATE INDEX throttle_ends ON throttle (ends);

CREATE TABLE digest_item (
    seq    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id     TEXT COLLATE "C" NOT NULL UNIQUE,
    event  TEXT COLLATE "C" NOT NULL,
    reader TEXT COLLATE "C" NOT NULL,
    "group" TEXT COLLATE "C" NOT NULL,
    due    BIGINT NOT NULL,
    body   BYTEA NOT NULL
);
CREATE INDEX digest_item_reader ON digest_item USING hash (lower(reader));
CREATE INDEX digest_item_due ON digest_item (due);
CREATE INDEX digest_item_event ON digest_item (event);

CREATE TABLE quiet (
    seq    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event  TEXT COLLATE "C" NOT NULL,
    reader TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL,
    at     BIGINT NOT NULL
);
CREATE INDEX quiet_event ON quiet (event);
CREATE INDEX quiet_reader ON quiet USING hash (lower(reader));
CREATE INDEX quiet_at ON quiet (at);

CREATE TABLE silence (
    id      TEXT COLLATE "C" PRIMARY KEY,
    matcher TEXT COLLATE "C" NOT NULL,
    author  TEXT COLLATE "C" NOT NULL,
    comment TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    ends    BIGINT NOT NULL
);

CREATE TABLE counter (
    name  TEXT COLLATE "C" PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE noted (
    key  TEXT COLLATE "C" PRIMARY KEY,
    ends BIGINT NOT NULL
);
