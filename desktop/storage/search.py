"""Finding conversations by the words in their messages, and the line in which the words stand.

The indexes lie in the encrypted database like everything else. Newest first, and at most so
many as a person would look through: what is common is found without reading all of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from desktop.domain.snapshots import Excerpt
from desktop.storage.database import Database, Value

MOST = 500
"""Conversations that are found at most."""
EXCERPTS = 60
"""Conversations, newest first, of which the found words are shown."""
_ENOUGH = 800
"""Conversations that are read for one of several words; rarer words are read whole."""
_ALL = 1 << 31
_FEW = 150
"""Up to so many conversations their messages are read; the index of a common word is slower."""
_MESSAGES_READ = 400
_NO_WORD = re.compile(r"[\W_]+")
_MOST_WORDS = 12
_LONGEST = 200
_BEFORE, _EXCERPT = 24, 140

# The scripts that migration 0001 indexes in pieces of three: Thai to Hangul Jamo, Khmer,
# kana to Hangul, compatibility Han, halfwidth forms, Han of the second plane.
_UNSPACED = re.compile(
    "[\u0e00-\u11ff\u1780-\u17ff\u3040-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0002fffd]"
)


def words_of(text: str) -> list[str]:
    """Return the words that are looked for."""
    return text.replace("\0", " ")[:_LONGEST].split()[:_MOST_WORDS]


def find(database: Database, text: str) -> tuple[str, ...]:
    """Return the ids of conversations that hold every word of ``text``, last changed first.

    A word counts where it begins a word of a message, or stands anywhere in it for scripts
    without spaces and for signs; or where the visitor's name or address holds it. Where there
    are more than ``MOST``, the newest of them.
    """
    words = words_of(text)
    if not words:
        return ()
    if len(words) == 1:
        found = _holding(database, words[0], MOST)
    else:
        found = _holding_all(database, words)
    if not found:
        return ()
    marks = ", ".join("?" * len(found))
    rows = database.all(
        f"SELECT id FROM conversations WHERE id IN ({marks})"
        f" ORDER BY changed_at DESC, id LIMIT {MOST}",
        list(found),
    )
    return tuple(str(row[0]) for row in rows)


def excerpts(database: Database, ids: Sequence[str], text: str) -> dict[str, Excerpt]:
    """Return, for the first ``EXCERPTS`` of these conversations, the newest line with found words."""
    folded = [_folded(word)[0] for word in words_of(text)]
    made: dict[str, Excerpt] = {}
    for conversation_id in ids[:EXCERPTS]:
        rows = database.all(
            "SELECT text FROM messages WHERE conversation = ? ORDER BY ordinal DESC LIMIT ?",
            (conversation_id, _MESSAGES_READ),
        )
        best: Excerpt | None = None
        for (value,) in rows:
            one = excerpt(str(value), folded)
            if one is not None and (best is None or len(one.found) > len(best.found)):
                best = one
                if len(best.found) >= len(folded):
                    break
        if best is not None:
            made[conversation_id] = best
    return made


def excerpt(text: str, folded: Sequence[str]) -> Excerpt | None:
    """Return the part of ``text`` around the first found word, None where there is none.

    ``folded`` are words in small letters without marks, as :func:`_folded` makes them.
    """
    # Long enough for any part that is shown; a message of a megabyte is not folded whole.
    line = " ".join(text[:20_000].split())
    small, places = _folded(line)
    spans = []
    for word in folded:
        at = _first(small, word)
        if at >= 0 and word:
            spans.append((places[at], places[at + len(word) - 1] + 1))
    if not spans:
        return None
    first = min(begins for begins, _ in spans)
    start = max(0, first - _BEFORE)
    if start:
        space = line.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    lead = "…" if start else ""
    shown = lead + line[start : start + _EXCERPT]
    move = len(lead) - start
    inside = sorted({(b + move, e + move) for b, e in spans if e + move <= len(shown)})
    return Excerpt(shown, tuple(inside))


def _holding(database: Database, word: str, most: int) -> set[str]:
    """Return the newest conversations, ``most`` at most, that hold a word."""
    found = _named(database, word)
    for sql, value in _messages_with(word):
        rows = database.all(
            f"SELECT DISTINCT m.conversation FROM {sql} LIMIT {most}",
            (value,),
        )
        found.update(str(row[0]) for row in rows)
    return found


def _holding_all(database: Database, words: Sequence[str]) -> set[str]:
    sets = {word: _holding(database, word, _ENOUGH) for word in dict.fromkeys(words)}
    whole = {word: ids for word, ids in sets.items() if len(ids) < _ENOUGH}
    if whole:
        found = set.intersection(*whole.values())
        for word in sets.keys() - whole.keys():
            found = _among(database, found, word)
        return found
    # All of them are common. Messages that hold them all come first, from the newest back;
    # what is spread over several messages counts where it is new as well.
    together = set.intersection(*sets.values())
    indexed = [_phrase(word) for word in sets if _kind(word) == "words"]
    if len(indexed) == len(sets):
        rows = database.all(
            "SELECT DISTINCT m.conversation FROM words JOIN messages m ON m.ordinal = words.rowid"
            f" WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT {MOST}",
            (" AND ".join(indexed),),
        )
        together.update(str(row[0]) for row in rows)
    if len(together) < MOST:
        # Each is common, both in one conversation is not: then all of them are read.
        together = set.intersection(*(_holding(database, word, _ALL) for word in sets))
    return together


def _among(database: Database, ids: set[str], word: str) -> set[str]:
    """Return those of ``ids`` that hold a word which many conversations hold."""
    kept: set[str] = set()
    if not ids:
        return kept
    kept |= ids & _named(database, word)
    marks = ", ".join("?" * len(ids))
    kind = _kind(word)
    if kind == "signs":
        sql = "text LIKE ? ESCAPE '\\'"
    elif len(ids) <= _FEW and kind == "words":
        rows = database.all(
            f"SELECT conversation, text FROM messages WHERE conversation IN ({marks})", [*ids]
        )
        wanted = _spaced(word).rstrip()
        return kept | {str(found) for found, text in rows if wanted in _spaced(str(text))}
    else:
        sql = f"ordinal IN (SELECT rowid FROM {kind} WHERE {kind} MATCH ?)"
    value = _anywhere(word) if kind == "signs" else _phrase(word)
    rows = database.all(
        f"SELECT DISTINCT conversation FROM messages WHERE conversation IN ({marks}) AND {sql}",
        [*ids, value],
    )
    return kept | {str(row[0]) for row in rows}


def _named(database: Database, word: str) -> set[str]:
    rows = database.all(
        "SELECT id FROM conversations WHERE (name IS NOT NULL OR email IS NOT NULL)"
        " AND (name LIKE ? ESCAPE '\\' OR email LIKE ? ESCAPE '\\')",
        (_anywhere(word), _anywhere(word)),
    )
    return {str(row[0]) for row in rows}


def _kind(word: str) -> str:
    if _UNSPACED.search(word):
        # The pieces have three characters, so they can't find two.
        return "pieces" if len(word) >= 3 else "signs"
    return "words" if any(one.isalnum() for one in word) else "signs"


def _messages_with(word: str) -> list[tuple[str, Value]]:
    """Return FROM-clauses, newest first, each with its value."""
    kind = _kind(word)
    if kind == "signs":
        return [
            (
                "messages m WHERE m.text LIKE ? ESCAPE '\\' ORDER BY m.ordinal DESC",
                _anywhere(word),
            )
        ]
    return [
        (
            f"{kind} JOIN messages m ON m.ordinal = {kind}.rowid WHERE {kind} MATCH ?"
            f" ORDER BY {kind}.rowid DESC",
            _phrase(word),
        )
    ]


def _phrase(word: str) -> str:
    phrase = '"' + word.replace('"', '""') + '"'
    return phrase + "*" if _kind(word) == "words" else phrase


def _anywhere(word: str) -> str:
    return "%" + re.sub(r"([\\%_])", r"\\\1", word) + "%"


def _first(small: str, word: str) -> int:
    """Return where a word begins a word of ``small``, or else where it stands at all, or -1."""
    at = small.find(word)
    while at > 0 and small[at - 1].isalnum():
        following = small.find(word, at + 1)
        if following < 0:
            return small.find(word)
        at = following
    return at


def _spaced(text: str) -> str:
    """Return the words of ``text`` as the index has them, each after one space."""
    return " " + " ".join(_NO_WORD.sub(" ", _folded(text)[0]).split()) + " "


def _folded(text: str) -> tuple[str, list[int]]:
    """Return ``text`` in small letters without marks, and for each of its letters where it was."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for at, one in enumerate(text):
        if "가" <= one <= "힣":
            # A syllable is a letter of its own here; taken apart it would match half of others.
            letters.append(one)
            places.append(at)
            continue
        for part in unicodedata.normalize("NFKD", one).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(at)
    return "".join(letters), places
