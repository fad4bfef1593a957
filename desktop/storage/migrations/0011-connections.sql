-- The connection ledger: whom this PC's Deskbell contacted or refused to, for what, how much.

CREATE TABLE connections (
    host      TEXT NOT NULL,
    port      INTEGER NOT NULL,
    purpose   TEXT NOT NULL,     -- relay, mail, page, model, names, none
    refused   INTEGER NOT NULL,  -- 1: it was not opened
    process   TEXT NOT NULL,     -- which of our processes did it last
    first_at  INTEGER NOT NULL,  -- microseconds since 1970
    last_at   INTEGER NOT NULL,
    times     INTEGER NOT NULL,
    bytes_in  INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    PRIMARY KEY (host, port, purpose, refused)
) STRICT;
