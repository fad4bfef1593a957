-- The access record: who opened which conversation and when, and what else was done with
-- visitors' data. It is only added to. Each line's hash is made over the line before it, with a
-- key that lies with the other keys, so a line that was changed, taken out or put in shows.
-- 'about' is a short keyed hash of a conversation's id: it says nothing once that is erased.

CREATE TABLE access_record (
    number   INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,                -- microseconds since 1970 (UTC)
    operator TEXT NOT NULL,                   -- '' where no operator did it
    did      TEXT NOT NULL,
    about    TEXT NOT NULL,
    detail   TEXT NOT NULL,
    hash     BLOB NOT NULL                    -- HMAC-SHA-256 over the last line's and this line
) STRICT;
CREATE INDEX access_by_time ON access_record (at);

CREATE TRIGGER access_is_not_changed BEFORE UPDATE ON access_record BEGIN
    SELECT RAISE(ABORT, 'the access record is only added to');
END;
CREATE TRIGGER access_is_not_shortened BEFORE DELETE ON access_record BEGIN
    SELECT RAISE(ABORT, 'the access record is only added to');
END;
CREATE TRIGGER access_is_in_order BEFORE INSERT ON access_record
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM access_record) BEGIN
    SELECT RAISE(ABORT, 'the access record is only added to');
END;
