-- What the connection ledger counted, by day: the privacy page tells of the last 30 days.

CREATE TABLE connection_days (
    day       INTEGER NOT NULL,  -- days since 1970, UTC
    host      TEXT NOT NULL,
    port      INTEGER NOT NULL,
    purpose   TEXT NOT NULL,
    refused   INTEGER NOT NULL,
    process   TEXT NOT NULL,     -- the one that did it last
    first_at  INTEGER NOT NULL,  -- microseconds since 1970
    last_at   INTEGER NOT NULL,
    times     INTEGER NOT NULL,
    bytes_in  INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    PRIMARY KEY (day, host, port, purpose, refused)
) STRICT;

-- What was counted before can't be told apart by day: for its first month the page may say too
-- much, never too little.
INSERT INTO connection_days
SELECT last_at / 86400000000, host, port, purpose, refused, process, first_at, last_at, times,
       bytes_in, bytes_out
FROM connections;
