-- Why an item waits, if its mail was held back; else empty.
ALTER TABLE digest_item ADD COLUMN why TEXT COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE incident (
    seq     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key     TEXT COLLATE "C" NOT NULL,
    "group" TEXT COLLATE "C" NOT NULL,
    event   TEXT COLLATE "C" NOT NULL,  -- the one that opened it
    root    TEXT COLLATE "C" NOT NULL,  -- the entry that told it
    reader  TEXT COLLATE "C" NOT NULL,
    body    BYTEA NOT NULL,
    count   BIGINT NOT NULL,
    told    BIGINT NOT NULL,
    steps   BIGINT NOT NULL,
    since   BIGINT NOT NULL,            -- when it was told last
    first   BIGINT NOT NULL,
    last    BIGINT NOT NULL,
    quiet   BIGINT NOT NULL,            -- milliseconds after which it is over
    next    BIGINT,                     -- when to tell how it goes on; none: nothing is left to tell
    open    BIGINT NOT NULL             -- 1: takes further mails
);
CREATE UNIQUE INDEX incident_open ON incident (key) WHERE open = 1;
CREATE INDEX incident_next ON incident (next) WHERE next IS NOT NULL;
CREATE INDEX incident_ends ON incident ((last + quiet)) WHERE next IS NOT NULL;
CREATE INDEX incident_group ON incident ("group", last);

CREATE TABLE incident_note (
    seq      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    incident BIGINT NOT NULL REFERENCES incident ON DELETE CASCADE,
    event    TEXT COLLATE "C" NOT NULL,
    body     BYTEA NOT NULL
);
CREATE INDEX incident_note_incident ON incident_note (incident);
CREATE INDEX incident_note_event ON incident_note (event);

CREATE TABLE tally (
    scope  TEXT COLLATE "C" NOT NULL,
    minute BIGINT NOT NULL,             -- milliseconds since 1970 of its beginning
    name   TEXT COLLATE "C" NOT NULL,
    value  BIGINT NOT NULL,
    PRIMARY KEY (scope, minute, name)
);
CREATE INDEX tally_minute ON tally (minute);
CREATE INDEX tally_name ON tally USING hash (lower(name));
