-- A site's identity key can be renewed (docs/adr/0033-two-identity-keys-for-thirty-days.md). Each
-- is known by a number: 1 is the first, each renewal takes the next. What was agreed under one
-- belongs to it for good.

-- By which key a conversation came.
ALTER TABLE conversation_secrets ADD COLUMN identity INTEGER NOT NULL DEFAULT 1;

-- The same prekey number may occur under two keys.
CREATE TABLE prekeys_of_keys (
    identity   INTEGER NOT NULL,
    preid      INTEGER NOT NULL,
    private    BLOB NOT NULL,
    bundle     BLOB NOT NULL,
    created_at INTEGER NOT NULL,              -- milliseconds since 1970
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (identity, preid)
) STRICT, WITHOUT ROWID;
INSERT INTO prekeys_of_keys SELECT 1, preid, private, bundle, created_at, expires_at FROM prekeys;
DROP TABLE prekeys;
ALTER TABLE prekeys_of_keys RENAME TO prekeys;
