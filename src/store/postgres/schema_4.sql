-- Which event's mails tell of a recipient's failure: when they have reached nobody, nobody was told.
CREATE TABLE telling (
    event    TEXT COLLATE "C" NOT NULL,
    entry    BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (event, entry, position),
    FOREIGN KEY (entry, position) REFERENCES recipient ON DELETE CASCADE
);
CREATE INDEX telling_recipient ON telling (entry, position);
