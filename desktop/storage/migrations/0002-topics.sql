-- How far the assistant is trusted with each topic, and the counts that speak for it.
-- Nothing in here leads to a conversation, so it stays when conversations are erased.

CREATE TABLE topics (
    key    TEXT PRIMARY KEY,  -- the name without its spelling; '' for entries without a topic
    fields TEXT NOT NULL      -- JSON of desktop.domain.trust.Topic
) STRICT;
