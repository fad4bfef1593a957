-- The overview's figures. A conversation's tally is made when the figures are next shown and
-- goes stale with each change; when the conversation is erased it is added to the counts, which
-- hold no id and no text.

CREATE TABLE tallies (
    conversation TEXT PRIMARY KEY,
    day          TEXT NOT NULL,               -- 2026-11-22, the desk's own time
    fields       TEXT NOT NULL                -- JSON of domain.overview.Tally; '' could not be read
) STRICT, WITHOUT ROWID;
CREATE INDEX tallies_by_day ON tallies (day);

-- Each save of a conversation updates its row, also where only a message has changed.
CREATE TRIGGER tally_goes_stale AFTER UPDATE ON conversations BEGIN
    DELETE FROM tallies WHERE conversation = new.id;
END;
CREATE TRIGGER tally_goes AFTER DELETE ON conversations BEGIN
    DELETE FROM tallies WHERE conversation = old.id;
END;

CREATE TABLE counts (
    day    TEXT NOT NULL,
    what   TEXT NOT NULL,                     -- hour, topic, language, wait, …
    which  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (day, what, which, kind)
) STRICT, WITHOUT ROWID;
