"""Which language a visitor writes in. A well-kept library's judgement, weighed; no model of ours.

py3langid (BSD-3-Clause), because of what was measured on the development set's 40 languages:
as right as lingua at its best and far better at saying 'none of mine', in a twentieth of the
download. It holds NumPy and about 65 MB, so it is read in the worker: importing this module
loads nothing, the first call does (under a second), and the desk asks by
``ports.LanguageReader``.
"""

from __future__ import annotations

import asyncio
import re
from functools import lru_cache
from typing import Any

SHIPPED = ("en", "de", "fr", "es", "pt", "ko", "ja", "ar")
"""Languages that the rules, the checks and the desk's own lines know."""
_OTHERS = (
    "ca", "cs", "da", "el", "fa", "fi", "gl", "he", "hi", "hr", "hu", "id", "it", "nl", "no", "pl",
    "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
)  # fmt: skip
_EXPECTED = 5.0
"""How much likelier a visitor writes in a shipped language than in another, before a word is read.

Between 3 and 10 nothing that matters changes on the development set; without it two words
of Spanish are as likely Galician."""
_SURE = 0.7
"""Share of the weighed probability from which a language is certain: no wrong tag among 200
texts of the development set's shipped languages, and 2 % of the words of others."""
_LONGEST = 1000
_NO_WORDS = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+|[\d_]+")


def language_of(text: str) -> str | None:
    """Return the likeliest language of ``text`` as a tag such as 'de'.

    None where there is nothing to go by. The tag may be of a language that is not shipped.
    Never raises. Two words are enough for a guess, not for certainty.
    """
    guess = _guess(text)
    return guess[0] if guess else None


def certain_language_of(text: str) -> str | None:
    """Return the language of ``text`` where it is certain enough to write in it, else None."""
    guess = _guess(text)
    return guess[0] if guess and guess[1] >= _SURE else None


class ReadHere:
    """A ``LanguageReader`` in this very process: for the command line and for the worker itself."""

    async def language_of(self, text: str) -> str | None:
        """Return the language where it is certain, without holding up the loop."""
        return await asyncio.to_thread(certain_language_of, text)


@lru_cache(maxsize=500)
def _guess(text: str) -> tuple[str, float] | None:
    bare = _NO_WORDS.sub(" ", text[:_LONGEST]).strip()
    if not any(one.isalpha() for one in bare):
        return None
    ranked = [(tag, float(share)) for tag, share in _identifier().rank(bare)]
    if ranked[0][1] == ranked[-1][1]:
        # Not one feature of any language in it.
        return None
    weighed = [(tag, share * (_EXPECTED if tag in SHIPPED else 1.0)) for tag, share in ranked]
    tag, most = max(weighed, key=lambda one: one[1])
    return tag, most / sum(share for _, share in weighed)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    whole.set_languages([*SHIPPED, *_OTHERS])
    # The library keeps all 140 languages beside the chosen ones; built anew from the chosen
    # ones it gives 30 MB back.
    return LanguageIdentifier(
        whole.nb_ptc,
        whole.nb_pc,
        whole.nb_classes,
        whole.tk_nextmove,
        whole.tk_output,
        norm_probs=True,
        tk_row=whole.tk_row,
    )
