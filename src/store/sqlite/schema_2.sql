-- Why an item waits, if its mail was held back; else empty.
ALTER TABLE digest_item ADD COLUMN why TEXT NOT NULL DEFAULT '';

CREATE TABLE incident (
    seq     INTEGER PRIMARY KEY,
    key     TEXT NOT NULL,
    "group" TEXT NOT NULL,
    event   TEXT NOT NULL,          -- the one that opened it
    root    TEXT NOT NULL,          -- the entry that told it
    reader  TEXT NOT NULL COLLATE NOCASE,
    body    BLOB NOT NULL,
    count   INTEGER NOT NULL,
    told    INTEGER NOT NULL,
    steps   INTEGER NOT NULL,
    since   INTEGER NOT NULL,       -- when it was told last
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    quiet   INTEGER NOT NULL,       -- milliseconds after which it is over
    next    INTEGER,                -- when to tell how it goes on; none: nothing is left to tell
    open    INTEGER NOT NULL        -- 1: takes further mails
) STRICT;
CREATE UNIQUE INDEX incident_open ON incident (key) WHERE open = 1;
CREATE INDEX incident_next ON incident (next) WHERE next IS NOT NULL;
CREATE INDEX incident_ends ON incident (last + quiet) WHERE next IS NOT NULL;
CREATE INDEX incident_group ON incident ("group", last);

CREATE TABLE incident_note (
    seq      INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
    event    TEXT NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX incident_note_incident ON incident_note (incident);
CREATE INDEX incident_note_event ON incident_note (event);

CREATE TABLE tally (
    scope  TEXT NOT NULL,
    minute INTEGER NOT NULL,        -- milliseconds since 1970 of its beginning
    name   TEXT NOT NULL COLLATE NOCASE,
    value  INTEGER NOT NULL,
    PRIMARY KEY (scope, minute, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX tally_minute ON tally (minute);
CREATE INDEX tally_name ON tally (name);
