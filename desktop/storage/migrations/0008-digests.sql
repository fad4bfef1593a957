-- One row for each day for which the owner got, or gets, a digest by e-mail. It holds no word of
-- anybody: what a digest says is made when it is sent.

CREATE TABLE digests (
    day    TEXT PRIMARY KEY,             -- YYYY-MM-DD in the desk's own time
    id     TEXT NOT NULL,                -- the same at each try
    due_at INTEGER NOT NULL,             -- microseconds since 1970; moved on by each try
    tries  INTEGER NOT NULL DEFAULT 0,
    waits  INTEGER NOT NULL,             -- 0: sent, or given up
    since  INTEGER NOT NULL              -- when it was written down, microseconds since 1970
) STRICT;
