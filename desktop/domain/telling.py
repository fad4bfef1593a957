"""Which sentence of an answer speaks to a question most. A reading aid; it decides nothing."""

from __future__ import annotations

import math
import re

from desktop.domain.words import words

_SENTENCE = re.compile(r"[^.!?。！？\n]+(?:[.!?。！？](?!\s|$|\n)[^.!?。！？\n]*)*[.!?。！？]*")


def telling_sentence(question: str, answer: str) -> str:
    """Return the sentence of ``answer`` that shares most words with ``question``.

    Empty where the answer has only one sentence, or none shares a word.
    """
    sentences = [one.strip() for one in _SENTENCE.findall(answer) if one.strip()]
    asked = {word for word in words(question) if len(word) > 2 or not word.isascii()}
    if len(sentences) < 2 or not asked:
        return ""
    shared = [_shared(asked, sentence) for sentence in sentences]
    best = max(range(len(sentences)), key=lambda at: (shared[at], -at))
    return sentences[best] if shared[best] else ""


def _shared(asked: set[str], sentence: str) -> float:
    told = set(words(sentence))
    # 'suitcases' and 'suitcase', 'einchecken' and 'Check-in' begin alike.
    near = sum(
        any(word == one or (len(word) > 4 and word[:5] == one[:5]) for one in told)
        for word in asked
    )
    return near / math.sqrt(len(told) + 8)
