-- Few visitors tell a name or an address: looking for one reads those few and not all rows.
CREATE INDEX conversations_named ON conversations (id, name, email)
WHERE name IS NOT NULL OR email IS NOT NULL;
