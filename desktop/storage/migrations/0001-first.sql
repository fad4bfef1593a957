-- The first schema. Moments are microseconds since 1970 (UTC) unless said otherwise;
-- "fields" columns are JSON of desktop/storage/codec.py. A later change is a new file:
-- this one is never edited once released.

-- One row a conversation. What the inbox lists has columns of its own, so that ten thousand
-- rows are read without touching any JSON.
CREATE TABLE conversations (
    id            TEXT PRIMARY KEY,           -- 32 hexadecimal characters
    mode          TEXT NOT NULL,
    changed_at    INTEGER NOT NULL,
    name          TEXT,                       -- as the visitor gave it, untrusted
    email         TEXT,
    snippet       TEXT NOT NULL,
    waiting_since INTEGER,
    unread        INTEGER NOT NULL,
    present       INTEGER NOT NULL,
    unfinished    INTEGER NOT NULL,           -- the assistant still owes an answer
    fields        TEXT NOT NULL
) STRICT;
CREATE INDEX conversations_by_change ON conversations (changed_at DESC);
CREATE INDEX conversations_unfinished ON conversations (id) WHERE unfinished;

-- All messages. The ordinal is the order in which they joined the conversation and the row id
-- that the search tables point at.
CREATE TABLE messages (
    ordinal      INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL REFERENCES conversations (id),
    id           TEXT NOT NULL,
    sender       TEXT NOT NULL,
    text         TEXT NOT NULL,
    fields       TEXT NOT NULL,               -- all but id, sender and text
    UNIQUE (conversation, id)
) STRICT;
CREATE INDEX messages_in_order ON messages (conversation, ordinal);

-- Words, for scripts that put spaces between them.
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = 'messages', content_rowid = 'ordinal',
    tokenize = 'unicode61 remove_diacritics 2'
);
-- Pieces of three characters, for scripts that don't (Thai to Khmer, kana, Han, Hangul); only
-- messages with such characters are in it.
CREATE VIRTUAL TABLE pieces USING fts5 (
    text, content = 'messages', content_rowid = 'ordinal', tokenize = 'trigram'
);
-- Without this a deleted word stays in the index until its segment happens to be merged.
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
INSERT INTO pieces (pieces, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
    INSERT INTO words (rowid, text) VALUES (new.ordinal, new.text);
END;
CREATE TRIGGER messages_removed AFTER DELETE ON messages BEGIN
    INSERT INTO words (words, rowid, text) VALUES ('delete', old.ordinal, old.text);
END;
CREATE TRIGGER messages_edited AFTER UPDATE OF text ON messages WHEN old.text <> new.text BEGIN
    INSERT INTO words (words, rowid, text) VALUES ('delete', old.ordinal, old.text);
    INSERT INTO words (rowid, text) VALUES (new.ordinal, new.text);
END;
CREATE TRIGGER pieces_added AFTER INSERT ON messages
WHEN new.text GLOB '*[฀-ᇿក-៿぀-퟿豈-﫿ｦ-ￜ𠀀-𯿽]*' BEGIN
    INSERT INTO pieces (rowid, text) VALUES (new.ordinal, new.text);
END;
CREATE TRIGGER pieces_removed AFTER DELETE ON messages
WHEN old.text GLOB '*[฀-ᇿក-៿぀-퟿豈-﫿ｦ-ￜ𠀀-𯿽]*' BEGIN
    INSERT INTO pieces (pieces, rowid, text) VALUES ('delete', old.ordinal, old.text);
END;
CREATE TRIGGER pieces_edited_out AFTER UPDATE OF text ON messages
WHEN old.text <> new.text AND old.text GLOB '*[฀-ᇿក-៿぀-퟿豈-﫿ｦ-ￜ𠀀-𯿽]*' BEGIN
    INSERT INTO pieces (pieces, rowid, text) VALUES ('delete', old.ordinal, old.text);
END;
CREATE TRIGGER pieces_edited_in AFTER UPDATE OF text ON messages
WHEN old.text <> new.text AND new.text GLOB '*[฀-ᇿក-៿぀-퟿豈-﫿ｦ-ￜ𠀀-𯿽]*' BEGIN
    INSERT INTO pieces (rowid, text) VALUES (new.ordinal, new.text);
END;

-- The knowledge: which entries there are, and every version of each that was ever saved.
CREATE TABLE entries (
    ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
    id      TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL                  -- the one that counts; 0 once removed
) STRICT;
CREATE TABLE entry_versions (
    id       TEXT NOT NULL,
    version  INTEGER NOT NULL,
    operator TEXT NOT NULL,                   -- who saved it
    fields   TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE entry_uses (
    id    TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Settings of the desk, as JSON values.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Small secrets of the desk, where no keyring keeps them.
CREATE TABLE desk_secrets (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The line to the relay (milliseconds since 1970 here, as the wire has them). These rows open
-- messages, so prekeys, epochs and frames are never part of a backup.
CREATE TABLE prekeys (
    preid      INTEGER PRIMARY KEY,
    private    BLOB NOT NULL,
    bundle     BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE epochs (
    conversation TEXT NOT NULL,
    epoch        INTEGER NOT NULL,
    state        BLOB NOT NULL,
    began_at     INTEGER NOT NULL,
    PRIMARY KEY (conversation, epoch)
) STRICT, WITHOUT ROWID;
CREATE INDEX epochs_by_age ON epochs (conversation, began_at);
CREATE TABLE conversation_secrets (
    conversation TEXT PRIMARY KEY,
    digest       BLOB NOT NULL                -- SHA-256 of the widget's secret
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    ordinal      INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    message      TEXT NOT NULL,
    inner        TEXT NOT NULL,               -- JSON to seal
    epoch        INTEGER,
    sequence     INTEGER,
    frame        BLOB,                        -- the sealed envelope, repeated byte for byte
    stored       INTEGER NOT NULL DEFAULT 0,  -- the relay has said STORED
    UNIQUE (conversation, message)
) STRICT;
CREATE INDEX outbox_by_place ON outbox (conversation, epoch, sequence);
