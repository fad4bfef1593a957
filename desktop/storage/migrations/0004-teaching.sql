-- What helps the owner to teach the assistant. Visitors' words in here are masked, and go
-- with the conversation they come from.

-- Questions kept for rehearsals. 'conversation' is null for those the owner typed.
CREATE TABLE saved_questions (
    ordinal      INTEGER PRIMARY KEY AUTOINCREMENT,
    text         TEXT NOT NULL UNIQUE,
    expected     TEXT,                        -- an entry's id; null: a person
    language     TEXT,
    conversation TEXT
) STRICT;

-- Questions that the knowledge did not answer. A group's number is that of its first question.
CREATE TABLE open_questions (
    ordinal      INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    message      TEXT NOT NULL,               -- the visitor's first message of the question
    text         TEXT NOT NULL,
    language     TEXT,
    asked_at     INTEGER NOT NULL,            -- microseconds since 1970
    told         TEXT,                        -- what an operator answered
    grouping     INTEGER NOT NULL DEFAULT 0,  -- 0: not gathered yet
    shelf        TEXT NOT NULL,
    entry        TEXT,                        -- the entry that answers it by now
    apart        INTEGER NOT NULL DEFAULT 0,  -- the owner took it out of a group
    UNIQUE (conversation, message)
) STRICT;
CREATE INDEX open_questions_by_group ON open_questions (grouping);

-- Findings about the knowledge that the owner has said are fine.
CREATE TABLE fine_findings (
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
