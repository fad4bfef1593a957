"""The app's language without Qt: reads the compiled translations for ``deskbell headless``.

Sentences of the engine's only, for letters to the owner. The window's words are Qt's to say, and
``desktop.ui.spoken`` says these sentences there; both read the same files.
"""

from __future__ import annotations

import json
import locale
import logging
import os
import struct
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from desktop.domain.sentence import Sentence

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[1] / "ui" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "pt_BR", "ko")
"""Those of the app; ``desktop.ui.spoken`` would bring Qt along."""
LOOK = "window.json"
"""Where the window keeps which language was chosen."""
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT = 1, 3, 5, 6, 7
_EMPTY = 0xFFFFFFFF
_COMMA = ("de", "fr", "es", "pt_BR")
"""Where a comma stands before the tenths."""


class Wordbook:
    """Says the engine's sentences in one language; English where it lacks words for one."""

    def __init__(self, language: str, folder: Path = FOLDER) -> None:
        self.language = language
        self._words: dict[str, str] = {}
        if language == "en":
            return
        path = folder / f"deskbell_{language}.qm"
        try:
            self._words = dict(_sentences(path.read_bytes()))
        except (OSError, ValueError, struct.error):
            log.warning("no translation for %s in %s: letters are in English", language, folder)

    def spoken(self, text: str) -> str:
        """Return a sentence in the language; plain text as it is.

        Numbers and days are written plainly: 1234, 2026-11-22.
        """
        if not isinstance(text, Sentence):
            return text
        if text.parts:
            return " ".join(self.spoken(one) for one in text.parts)
        words = self._words.get(text.source)
        if words is None:
            return str(text)
        if not text.values:
            return words
        said = {name: self._said(value) for name, value in text.values.items()}
        try:
            return words.format(**said)
        except (KeyError, IndexError, ValueError):
            return str(text)

    def _said(self, value: object) -> str:
        match value:
            case str():
                return self.spoken(value)
            case float():
                plain = f"{value:.1f}"
                return plain.replace(".", ",") if self.language in _COMMA else plain
            case date():
                return value.isoformat()
            case _:
                return str(value)


def language_of(profile: Path, wanted: str | None = None) -> str:
    """Return which of our languages to speak: the one wanted, chosen in the window, or the system's."""
    try:
        chosen = json.loads((profile / LOOK).read_text(encoding="utf-8")).get("language", "")
    except (OSError, ValueError, AttributeError):
        chosen = ""
    for one in (wanted, chosen, *_of_the_system()):
        code = str(one or "").replace("-", "_").split(".")[0]
        for fits in (code, code.split("_")[0]):
            found = [ours for ours in LANGUAGES if fits in (ours, ours.split("_")[0])]
            if found:
                return found[0]
    return "en"


def _of_the_system() -> Iterator[str]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            yield os.environ[name]
            return
    if sys.platform == "win32":
        import ctypes

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        yield locale.windows_locale.get(number, "")
    else:
        yield locale.getlocale()[0] or ""


def _sentences(compiled: bytes) -> Iterator[tuple[str, str]]:
    """Give (English, translation) of each sentence of the engine's in a file of Qt's.

    Such a file is a list of sections; that of the messages is a list of fields, each a tag, a
    length and that many bytes, and an end after each message (Qt's qtranslator.cpp).

    Raises:
        ValueError, struct.error: If it is none, or damaged.
    """
    if not compiled.startswith(_MAGIC):
        raise ValueError("This is no compiled translation.")
    at = len(_MAGIC)
    while at < len(compiled):
        section, size = struct.unpack_from(">BI", compiled, at)
        at += 5
        if section == _MESSAGES:
            yield from _messages(compiled[at : at + size])
        at += size


def _messages(section: bytes) -> Iterator[tuple[str, str]]:
    fields: dict[int, bytes] = {}
    at = 0
    while at < len(section):
        tag = section[at]
        at += 1
        if tag == _END:
            if fields.get(_CONTEXT) == b"sentences" and _TRANSLATION in fields:
                yield fields.get(_SOURCE, b"").decode(), fields[_TRANSLATION].decode("utf-16-be")
            fields = {}
            continue
        if tag == _OBSOLETE:
            at += 4
            continue
        (size,) = struct.unpack_from(">I", section, at)
        at += 4
        size = 0 if size == _EMPTY else size
        fields[tag] = section[at : at + size]
        at += size
