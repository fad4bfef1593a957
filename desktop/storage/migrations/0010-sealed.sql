-- One key for each conversation, wrapped by a key that follows from the database's own; what
-- holds a conversation's words is sealed with it (docs/adr/0022-a-key-for-each-conversation.md).
-- derived_key, new_key, sealed, measured and one_line are functions of
-- desktop/storage/migrating.py.

CREATE TABLE conversation_keys (
    conversation TEXT PRIMARY KEY,
    life         INTEGER NOT NULL,            -- how often a conversation of this id was erased
    wrapped      BLOB NOT NULL                -- nonce, sealed key, tag: 60 bytes
) STRICT, WITHOUT ROWID;

-- The erasure journal: keyed hashes of what was erased, each chained to the one before.
CREATE TABLE erasures (
    ordinal INTEGER PRIMARY KEY,
    mark    BLOB NOT NULL UNIQUE,
    chain   BLOB NOT NULL
) STRICT;
INSERT INTO desk_secrets (name, value) VALUES ('erasures', derived_key('deskbell erasures 1'));

INSERT INTO conversation_keys
SELECT id, 0, new_key(id) FROM (
    SELECT id FROM conversations
    UNION SELECT conversation FROM messages
    UNION SELECT conversation FROM outbox
    UNION SELECT conversation FROM epochs
    UNION SELECT conversation FROM visitor_tickets
    UNION SELECT conversation FROM open_questions
    UNION SELECT conversation FROM saved_questions WHERE conversation IS NOT NULL
);

-- The search index is made anew in memory at each start and lies on no disk.
DROP TRIGGER messages_added;
DROP TRIGGER messages_removed;
DROP TRIGGER messages_edited;
DROP TRIGGER pieces_added;
DROP TRIGGER pieces_removed;
DROP TRIGGER pieces_edited_out;
DROP TRIGGER pieces_edited_in;
DROP TABLE words;
DROP TABLE pieces;

-- 'listed' is what a row of the inbox shows: name, address and snippet, one line each.
DROP INDEX conversations_named;
ALTER TABLE conversations ADD COLUMN listed BLOB NOT NULL DEFAULT x'';
ALTER TABLE conversations ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE conversations SET
    listed = sealed(id, 'listed', one_line(coalesce(name, '')), x'0a',
                    one_line(coalesce(email, '')), x'0a', snippet),
    sealed = sealed(id, 'conversation', fields);
ALTER TABLE conversations DROP COLUMN name;
ALTER TABLE conversations DROP COLUMN email;
ALTER TABLE conversations DROP COLUMN snippet;
ALTER TABLE conversations DROP COLUMN fields;

-- The text after the 4 bytes of its length, then the JSON of the other fields.
ALTER TABLE messages ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE messages SET sealed = sealed(conversation, 'message:' || id, measured(text), fields);
ALTER TABLE messages DROP COLUMN text;
ALTER TABLE messages DROP COLUMN fields;

ALTER TABLE outbox ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE outbox SET sealed = sealed(conversation, 'outbox:' || message, inner),
    frame = CASE WHEN frame IS NULL THEN NULL
            ELSE sealed(conversation, 'frame:' || message, frame) END;
ALTER TABLE outbox DROP COLUMN inner;

UPDATE epochs SET state = sealed(conversation, 'epoch:' || epoch, state);

ALTER TABLE visitor_tickets ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE visitor_tickets SET sealed = sealed(conversation, 'ticket', ticket);
ALTER TABLE visitor_tickets DROP COLUMN ticket;

-- The question after the 4 bytes of its length, then what an operator answered; the first byte
-- says whether one did.
ALTER TABLE open_questions ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE open_questions SET sealed = sealed(conversation, 'question:' || message,
    CASE WHEN told IS NULL THEN x'00' ELSE x'01' END, measured(text), coalesce(told, ''));
ALTER TABLE open_questions DROP COLUMN text;
ALTER TABLE open_questions DROP COLUMN told;

-- A question that the owner typed belongs to no conversation and stands in 'text'.
CREATE TABLE saved_questions_sealed (
    ordinal      INTEGER PRIMARY KEY AUTOINCREMENT,
    text         TEXT,
    sealed       BLOB,
    expected     TEXT,                        -- an entry's id; null: a person
    language     TEXT,
    conversation TEXT,
    CHECK ((text IS NULL) = (conversation IS NOT NULL)),
    CHECK ((sealed IS NULL) = (conversation IS NULL))
) STRICT;
INSERT INTO saved_questions_sealed
SELECT ordinal, CASE WHEN conversation IS NULL THEN text END,
    CASE WHEN conversation IS NOT NULL THEN sealed(conversation, 'saved', text) END,
    expected, language, conversation
FROM saved_questions;
DROP TABLE saved_questions;
ALTER TABLE saved_questions_sealed RENAME TO saved_questions;
