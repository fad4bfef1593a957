-- Who may be at the desk. The PIN is a screen lock, kept as an Argon2id hash; the wrong tries
-- and the wait they cost are kept, so that a restart does not end the wait.
CREATE TABLE operators (
    ordinal    INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    colour     INTEGER NOT NULL,
    pin        TEXT,                          -- NULL: nobody asks for one
    wrong      INTEGER NOT NULL DEFAULT 0,
    wait_until INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which operator opened which conversation, and when last.
CREATE TABLE openings (
    conversation TEXT NOT NULL,
    operator     TEXT NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (conversation, operator)
) STRICT, WITHOUT ROWID;
