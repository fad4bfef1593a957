"""From the words that an operator types to the SQL that finds conversations. No tables of its own."""

from __future__ import annotations

import re

from desktop.storage.database import Value

_MOST_WORDS = 12
_LONGEST = 200

# The scripts that migration 0001 indexes in pieces of three: Thai to Hangul Jamo, Khmer,
# kana to Hangul, compatibility Han, halfwidth forms, Han of the second plane.
_UNSPACED = re.compile(
    "[\u0e00-\u11ff\u1780-\u17ff\u3040-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0002fffd]"
)


def search_sql(text: str) -> tuple[str, list[Value]] | None:
    """Return SQL giving the ids of conversations that hold every word, and its values.

    A word counts where it begins a word of a message, or stands anywhere in it for scripts
    without spaces and for signs; or where the visitor's name or address holds it. None where
    there is nothing to look for.
    """
    words = text.replace("\0", " ")[:_LONGEST].split()[:_MOST_WORDS]
    if not words:
        return None
    parts: list[str] = []
    values: list[Value] = []
    for word in words:
        sql, value = _messages_with(word)
        parts.append(
            f"id IN ({sql}) OR name LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\'",
        )
        values += [value, _anywhere(word), _anywhere(word)]
    where = " AND ".join(f"({part})" for part in parts)
    return f"SELECT id FROM conversations WHERE {where} ORDER BY changed_at DESC, id", values


def _messages_with(word: str) -> tuple[str, str]:
    phrase = '"' + word.replace('"', '""') + '"'
    if _UNSPACED.search(word):
        # The pieces have three characters, so they can't find two.
        if len(word) >= 3:
            return _indexed("pieces"), phrase
    elif any(one.isalnum() for one in word):
        return _indexed("words"), phrase + "*"
    return "SELECT conversation FROM messages WHERE text LIKE ? ESCAPE '\\'", _anywhere(word)


def _indexed(table: str) -> str:
    return (
        f"SELECT conversation FROM messages WHERE ordinal IN"
        f" (SELECT rowid FROM {table} WHERE {table} MATCH ?)"
    )


def _anywhere(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"
