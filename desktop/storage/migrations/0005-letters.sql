-- Letters that wait to go out by the owner's mail server, and the links in them that let a
-- visitor go on elsewhere. All are erased with their conversation.

CREATE TABLE letters (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    conversation TEXT NOT NULL REFERENCES conversations (id),
    about        TEXT NOT NULL,     -- what it is written about
    due_at       INTEGER NOT NULL,  -- microseconds since 1970; moved on by each try
    tries        INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was written about stays known after sending, so that nothing is written about twice.
CREATE TABLE letters_written (
    kind         TEXT NOT NULL,
    conversation TEXT NOT NULL REFERENCES conversations (id),
    about        TEXT NOT NULL,
    PRIMARY KEY (kind, conversation, about)
) STRICT;

-- The relay's word for a conversation, as the visitor left it with their e-mail address.
CREATE TABLE visitor_tickets (
    conversation TEXT PRIMARY KEY,
    ticket       TEXT NOT NULL
) STRICT;

CREATE TABLE resume_links (
    nonce        BLOB PRIMARY KEY,  -- 16 random bytes that the link carries
    conversation TEXT NOT NULL,
    expires_at   INTEGER NOT NULL   -- milliseconds since 1970, as on the wire
) STRICT;
