"""What a text claims, clause by clause: its topic words, its facts, and how strongly it says yes or no.

A clause is what stands between commas, 'and', 'but' and full stops. Comparing clauses, not
whole entries, is what tells '€12 for adults, €8 for children' from the same words swapped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop.answering.checking.facts import Fact, plain, read_facts
from desktop.answering.checking.tables import (
    ANY,
    COUNTED,
    COURTESIES,
    FROM,
    NEGATIONS,
    NEGATIONS_UNSPACED,
    NEUTRAL,
    NEUTRAL_UNSPACED,
    NO,
    SAME,
    STRONG,
    STRONG_UNSPACED,
    UNTIL,
    YES,
)
from desktop.answering.features import content_words
from desktop.domain.words import fold, words

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？；؟])\s*|\n+")
_ABBREVIATION = re.compile(
    r"(?<=[ap])\.\s?m\.|\b(?:e\.g|z\.b|p\.ex|approx|ca|no|nr|st|mr|mrs|dr)\.", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"(?<!\d),|,(?!\d)|[、،，:：()]|\s[-\u2010-\u2015]\s"
    r"|\b(?:and|but|or|while|whereas|und|aber|oder|sowie|wahrend|et|mais|ou|tandis que|y|pero|o|mientras|e|mas|enquanto)\b"
    r"|그리고|하지만|또는|そして|または|ですが|(?<=\s)(?:و|أو|لكن)(?=\s)"
)
_COLON = re.compile(r"[:：(]")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?:'[^\W\d_]+)?|24/7")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+")
_STRONG_UNSPACED = tuple((fold(word), name) for word, name in STRONG_UNSPACED)
_NEGATIONS_UNSPACED = tuple(map(fold, NEGATIONS_UNSPACED))
_ENGLISH = frozenset(
    ("the", "is", "are", "there", "we", "they", "you", "has", "have", "with", "does")
)
_NO_CHARGE = re.compile(
    r"\b(?:free of charge|for free|(?:at |with |for )?(?:no|without(?: any| an)?) (?:extra |additional |further )?(?:charge|fee|cost)s?"
    r"|ohne (?:aufpreis|zusatzkosten|mehrkosten)|sans (?:frais|supplément)|sin (?:coste|costo|cargo)s?(?: adicional(?:es)?)?|sem (?:custo|taxa)s?(?: adiciona(?:l|is))?)\b(?! of)",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:at (?:this time|the moment|present)|right now|for now|zurzeit|zur zeit|im moment|en ce moment|en este momento|neste momento)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\beach(?= (?:day|night|week|month|stay|person|adult|child|hour|dog|pet|car)\b)", re.IGNORECASE
)
_SPELLINGS = re.compile(
    r"\b(on|off|check|wi|guest|pre|check) ?[- ](site|in|out|fi|house|street|booking)\b",
    re.IGNORECASE,
)
_ENDINGS = ("s", "n", "e", "en", "es", "er", "em", "d", "ed", "'s")


@dataclass(frozen=True, slots=True)
class Clause:
    """``words`` are what it is about, folded, without those that say nothing."""

    words: tuple[str, ...]
    facts: tuple[Fact, ...]
    force: frozenset[str]
    """'not', 'no' and the strong concepts in it: free, always, only, except …"""


@dataclass(frozen=True, slots=True)
class Sentence:
    """``agrees`` is 'yes' or 'no' where the sentence begins so; ``flat`` is for literal comparison."""

    flat: str
    clauses: tuple[Clause, ...]
    agrees: str = ""

    @property
    def force(self) -> frozenset[str]:
        return frozenset().union(*(one.force for one in self.clauses))

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for clause in self.clauses for fact in clause.facts)

    @property
    def is_empty(self) -> bool:
        return not any(one.words or one.facts or one.force for one in self.clauses)


def flat(text: str) -> str:
    """Return folded text with single spaces and no full stop at its end."""
    return " ".join(plain(text).split()).strip(" .!?。！？،,;:")


@lru_cache(maxsize=2000)
def read_claims(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of ``text`` with their clauses; courtesies are left out. Never raises."""
    kept = _ABBREVIATION.sub(lambda match: match.group().replace(".", "").replace(" ", ""), text)
    return tuple(
        _sentence(one) for one in _SENTENCE.split(kept) if flat(one) and not _is_courtesy(one)
    )


def spelt(text: str) -> str:
    """Return ``text`` with what is written in several ways written in one: 'on-site', 'no charge'."""
    text = _NOW.sub(" ", _EACH.sub("per", _NO_CHARGE.sub(" free ", text)))
    return _SPELLINGS.sub(r"\1\2", text)


def stands_for(word: str, other: str) -> bool:
    """Say whether two folded words are one word in two forms: 'dog' and 'dogs'."""
    if word == other or SAME.get(word, word) == SAME.get(other, other):
        return True
    short, long = sorted((word, other), key=len)
    return len(short) >= 3 and long.startswith(short) and long[len(short) :] in _ENDINGS


def topic_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` that a reply may not bring along by itself."""
    return tuple(
        word
        for word in content_words(_without_particles(text))
        if word not in NEUTRAL
        and word not in STRONG
        and word not in NEGATIONS
        and word not in FROM
        and word not in UNTIL
        and word not in YES
        and word not in NO
    )


def _sentence(text: str) -> Sentence:
    text = spelt(text)
    english = not _ENGLISH.isdisjoint(_LETTERS.findall(plain(text)))
    agrees = _agrees(plain(text).lstrip(" ¡¿\"'"))
    read = read_facts(text)
    bounds = [0]
    for match in _CLAUSE.finditer(read.rest):
        # 'Breakfast: 7 to 10' is one clause.
        if not _COLON.match(match.group()):
            bounds.append(match.end())
    bounds.append(len(read.rest) + 1)
    clauses = []
    for begin, end in pairwise(bounds):
        piece = read.rest[begin:end]
        facts = tuple(one for one in read.facts if begin <= one.at < end)
        about = topic_words(piece)
        clause = Clause(about, facts, _force(piece, english, about))
        if agrees and begin == 0 and not clause.words and not clause.facts:
            continue
        clauses.append(clause)
    return Sentence(flat(text), tuple(clauses), agrees)


def _agrees(text: str) -> str:
    if text.startswith(("はい", "いいえ", "아니")):
        return "yes" if text.startswith("はい") else "no"
    begun = _LETTERS.match(text)
    if begun is None:
        return ""
    # Spanish 'si' and Portuguese 'no' are also 'if' and 'in the'.
    ends = begun.end() == len(text) or text[begun.end()] in ",.!;:،-"
    word = begun.group()
    if word in NO:
        return "no" if ends else ""
    return "yes" if word in YES and (ends or word != "si") else ""


def _force(text: str, english: bool, about: Sequence[str]) -> frozenset[str]:
    letters = _LETTERS.findall(text)
    found = {STRONG[word] for word in (*words(text), *letters) if word in STRONG}
    found |= {name for word, name in _STRONG_UNSPACED if word in text}
    if any(word in NEGATIONS or word.endswith("n't") for word in letters) or any(
        word in text for word in _NEGATIONS_UNSPACED
    ):
        found.add("not")
    if "no" in letters:
        # In Portuguese it says where, not whether.
        found.add("not" if english else "no")
    # 'Not any' and 'no' are one; 'not all' is another matter.
    if "not" in found and not any(
        STRONG.get(word) == "every" and word not in ANY for word in letters
    ):
        found.discard("every")
    # Where it isn't a room or a table, 'is available' says no more than 'there is'.
    if not COUNTED.intersection(about):
        found.discard("available")
    return frozenset(found)


def _is_courtesy(text: str) -> bool:
    return COURTESIES.fullmatch(flat(text)) is not None


def _without_particles(text: str) -> str:
    return _UNSPACED.sub(lambda match: NEUTRAL_UNSPACED.sub(" ", match.group()), text)
