"""Finding conversations by the words in their messages, and the line in which the words stand.

What is searched is in memory only: read from the sealed messages, a few conversations at a time
after the start, and anew where something has changed. On disk there is no index that could tell
what an erased conversation said. Newest first, and at most so many as a person would look through.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.snapshots import Excerpt
from desktop.storage.database import Database, Row
from desktop.storage.errors import DamagedRecordError
from desktop.storage.keys import ConversationKeys
from desktop.storage.sealing import NotOpenedError, Sealer, place_of, storable

MOST = 500
"""Conversations that are found at most."""
EXCERPTS = 60
"""Conversations, newest first, of which the found words are shown."""
PIECE = 200
"""Conversations whose keys and messages are asked of the database at once."""
_MESSAGES_READ = 400
_NO_WORD = re.compile(r"[\W_]+")
_SYLLABLES = re.compile("([\uac00-\ud7a3]+)")
_MOST_WORDS = 12
_LONGEST = 200
_BEFORE, _EXCERPT = 24, 140

# Scripts without spaces between words: Thai to Hangul Jamo, Khmer, kana to Hangul,
# compatibility Han, halfwidth forms, Han of the second plane.
_UNSPACED = re.compile(
    "[\u0e00-\u11ff\u1780-\u17ff\u3040-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0002fffd]"
)


@dataclass(slots=True)
class _Read:
    """What is searched of one conversation."""

    changed_at: int
    words: str
    """Each message as its words, each after a space; a line end between two messages."""
    lines: str
    """Each message with everything in it, in small letters without marks."""
    named: str
    """The visitor's name and address, in small letters without marks."""


class SearchIndex:
    """What the messages say, in memory; made anew from the database where it has changed."""

    def __init__(self, database: Database, keys: ConversationKeys) -> None:
        self._database = database
        self._keys = keys
        self._read: dict[str, _Read] = {}
        # Ids whose rows may differ from what was read; None until the first look. A change that
        # is rolled back is only read once more.
        self._changed: dict[str, None] | None = None
        self._newest: list[str] = []

    def changed(self, conversation_id: str) -> None:
        """Note that a conversation is to be read anew."""
        if self._changed is not None:
            self._changed[conversation_id] = None

    def forget(self, conversation_id: str) -> None:
        """Drop what was read of a conversation."""
        self._read.pop(conversation_id, None)
        self._newest = []
        self.changed(conversation_id)

    def read(self, most: int | None = None) -> bool:
        """Read up to ``most`` conversations, or all; return whether there are more to read."""
        if self._changed is None:
            rows = self._database.all("SELECT id FROM conversations ORDER BY changed_at DESC")
            self._changed = {str(row[0]): None for row in rows}
        wanted = list(self._changed)[:most]
        for start in range(0, len(wanted), PIECE):
            self._read_some(wanted[start : start + PIECE])
        return bool(self._changed)

    def find(self, text: str) -> tuple[str, ...]:
        """Return the ids of conversations that hold every word of ``text``, last changed first.

        A word counts where it begins a word of a message, or stands anywhere in it for scripts
        without spaces and for signs; or where the visitor's name or address holds it. Where there
        are more than ``MOST``, the newest of them.
        """
        wanted = [_sought(storable(word)) for word in dict.fromkeys(words_of(text))]
        if not wanted:
            return ()
        self.read()
        if not self._newest:
            self._newest = sorted(self._read, key=lambda one: (-self._read[one].changed_at, one))
        found: list[str] = []
        for conversation_id in self._newest:
            kept = self._read[conversation_id]
            if all(holds(kept) for holds in wanted):
                found.append(conversation_id)
                if len(found) >= MOST:
                    break
        return tuple(found)

    def excerpts(self, ids: Sequence[str], text: str) -> dict[str, Excerpt]:
        """Return, for the first ``EXCERPTS`` of these conversations, the newest line with found words."""
        folded = [_folded(storable(word))[0] for word in words_of(text)]
        made: dict[str, Excerpt] = {}
        for conversation_id in ids[:EXCERPTS]:
            best: Excerpt | None = None
            for said in self._newest_texts(conversation_id):
                one = excerpt(said, folded)
                if one is not None and (best is None or len(one.found) > len(best.found)):
                    best = one
                    if len(best.found) >= len(folded):
                        break
            if best is not None:
                made[conversation_id] = best
        return made

    def _newest_texts(self, conversation_id: str) -> Iterator[str]:
        rows = self._database.all(
            "SELECT id, sealed FROM messages WHERE conversation = ? ORDER BY ordinal DESC LIMIT ?",
            (conversation_id, _MESSAGES_READ),
        )
        for message_id, sealed in rows:
            try:
                content = self._keys.open(conversation_id, f"message:{message_id!s}", sealed)
            except DamagedRecordError:
                continue
            yield _text(content)

    def _read_some(self, ids: list[str]) -> None:
        """Read these conversations; one that is gone, or can't be read, is found by nothing."""
        assert self._changed is not None
        marks = ", ".join("?" * len(ids))
        sealers = self._keys.sealers(ids)
        rows = self._database.all(
            f"SELECT id, changed_at, listed FROM conversations WHERE id IN ({marks})", ids
        )
        said: dict[str, list[str]] = {one: [] for one in ids}
        for row in self._database.all(
            f"SELECT conversation, id, sealed FROM messages WHERE conversation IN ({marks})"
            " ORDER BY conversation, ordinal",
            ids,
        ):
            content = _opened(sealers, str(row[0]), f"message:{row[1]!s}", row[2])
            if content is not None:
                said[str(row[0])].append(fold(_text(content)))
        found = {str(row[0]): self._one(row, said[str(row[0])], sealers) for row in rows}
        for conversation_id in ids:
            kept = found.get(conversation_id)
            if kept is None:
                self._read.pop(conversation_id, None)
            else:
                self._read[conversation_id] = kept
            self._changed.pop(conversation_id, None)
        self._newest = []

    def _one(self, row: Row, said: list[str], sealers: dict[str, Sealer]) -> _Read:
        conversation_id, changed_at, listed = row
        name, email = "", ""
        content = _opened(sealers, str(conversation_id), "listed", listed)
        if content is not None:
            name, email, _ = content.decode().split("\n", 2)
        return _Read(
            int(changed_at or 0),
            "\n".join(_spaced(one) for one in said),
            "\n".join(said),
            fold(f"{name}\n{email}"),
        )


def words_of(text: str) -> list[str]:
    """Return the words that are looked for."""
    return text.replace("\0", " ")[:_LONGEST].split()[:_MOST_WORDS]


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


def _first(small: str, word: str) -> int:
    """Return where a word begins a word of ``small``, or else where it stands at all, or -1."""
    at = small.find(word)
    while at > 0 and small[at - 1].isalnum():
        following = small.find(word, at + 1)
        if following < 0:
            return small.find(word)
        at = following
    return at


def fold(text: str) -> str:
    """Return ``text`` in small letters without marks, as :func:`_folded` does but faster."""
    if text.isascii():
        return text.lower()
    # A Hangul syllable is a letter of its own here; taken apart it would match half of others.
    parts = _SYLLABLES.split(text)
    parts[::2] = [_without_marks(one) for one in parts[::2]]
    return "".join(parts)


def _without_marks(text: str) -> str:
    small = unicodedata.normalize("NFKD", text).casefold()
    if small.isascii():
        return small
    return "".join(one for one in small if not unicodedata.combining(one))


def _sought(word: str) -> Callable[[_Read], bool]:
    """Return what says whether a conversation holds a word."""
    small = fold(word)
    if not small:
        return lambda kept: False
    words = _spaced(small).rstrip()
    if words and not _UNSPACED.search(word):
        return lambda kept: words in kept.words or small in kept.named
    return lambda kept: small in kept.lines or small in kept.named


def _opened(
    sealers: dict[str, Sealer], conversation_id: str, place: str, sealed: object
) -> bytes | None:
    sealer = sealers.get(conversation_id)
    if sealer is None or not isinstance(sealed, bytes):
        return None
    try:
        return sealer.open(sealed, place_of(conversation_id, place))
    except NotOpenedError:
        return None


def _text(content: bytes) -> str:
    """Return the text of a message without reading its other fields."""
    return content[4 : 4 + int.from_bytes(content[:4], "big")].decode()


def _spaced(small: str) -> str:
    """Return the words of a folded text, each after one space."""
    return " " + " ".join(_NO_WORD.sub(" ", small).split()) + " "


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
