"""What a word is, the same for finding, for scoring and for rules. Not a tokeniser of any model.

Folding loses case and accents, so that ``Zürich``, ``ZURICH`` and ``zurich`` are one word.
Scripts that are written without spaces, or whose words carry their grammar with them
(Han, Kana, Hangul, Thai), become overlapping pairs of characters.
"""

from __future__ import annotations

import re
import unicodedata

_UNSPACED = (
    "\u0e00-\u0e7f"  # Thai
    "\u3040-\u30ff"  # Hiragana, Katakana
    "\u3400-\u4dbf\u4e00-\u9fff"  # Han
    "\uac00-\ud7a3"  # Hangul
)
_RUN = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_UNSPACED_RUN = re.compile(rf"[{_UNSPACED}]+")


def fold(text: str) -> str:
    """Return ``text`` in compatibility form, lower case, without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(one for one in apart if not unicodedata.combining(one) or one in "\u3099\u309a")
    return unicodedata.normalize("NFC", bare).replace("’", "'").replace("ı", "i")


def words(text: str) -> list[str]:
    """Return the folded words of ``text`` in order; unspaced scripts as pairs of characters."""
    found: list[str] = []
    for run in _RUN.findall(fold(text)):
        if _UNSPACED_RUN.match(run):
            found.extend(run[at : at + 2] for at in range(max(1, len(run) - 1)))
        else:
            found.append(run)
    return found
