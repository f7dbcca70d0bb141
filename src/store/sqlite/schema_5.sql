-- Which event's mails tell of a recipient's failure: when they have reached nobody, nobody was told.
CREATE TABLE telling (
    event    TEXT NOT NULL,
    entry    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (event, entry, position),
    FOREIGN KEY (entry, position) REFERENCES recipient ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_recipient ON telling (entry, position);
