-- Strings that come from mail or from the command line are kept as UTF-8 in BLOBs: they may hold what TEXT cannot.
-- Moments that are compared are microseconds since 1970 in UTC; beside them stands the text with its own offset.

CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE,
    special_use TEXT,
    uidvalidity INTEGER NOT NULL,
    highest_uid INTEGER NOT NULL,
    highestmodseq INTEGER,
    message_count INTEGER NOT NULL,
    since TEXT
);

-- One row for each content: `digest` is that of the payload, so that the same message in five mailboxes lies here once.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    key BLOB NOT NULL,
    payload BLOB NOT NULL
);
CREATE INDEX message_by_key ON message (key);

CREATE TABLE place (
    mailbox INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
    uid INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message (id),
    complete INTEGER NOT NULL,
    received INTEGER,
    received_text TEXT,
    PRIMARY KEY (mailbox, uid)
);
CREATE INDEX place_by_message ON place (message);

CREATE TRIGGER last_place_removed AFTER DELETE ON place BEGIN
    DELETE FROM message WHERE id = OLD.message AND NOT EXISTS (SELECT 1 FROM place WHERE message = OLD.message);
END;
CREATE TRIGGER last_place_moved AFTER UPDATE OF message ON place WHEN OLD.message <> NEW.message BEGIN
    DELETE FROM message WHERE id = OLD.message AND NOT EXISTS (SELECT 1 FROM place WHERE message = OLD.message);
END;

CREATE TABLE opportunity (
    id BLOB PRIMARY KEY,
    founder BLOB NOT NULL,
    founded TEXT,
    messages BLOB NOT NULL,
    joined BLOB
);

CREATE TABLE decision (
    founder BLOB PRIMARY KEY,
    payload BLOB NOT NULL
);

CREATE TABLE draft (
    key TEXT NOT NULL,
    message_id BLOB NOT NULL,
    opportunity BLOB NOT NULL,
    kind TEXT NOT NULL,
    revision TEXT NOT NULL,
    mailbox BLOB NOT NULL,
    uidvalidity INTEGER,
    uid INTEGER,
    digest TEXT,
    state TEXT NOT NULL,
    missing_passes INTEGER NOT NULL,
    at TEXT NOT NULL,
    fingerprint TEXT,
    PRIMARY KEY (key, message_id)
);
