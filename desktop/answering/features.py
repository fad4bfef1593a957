"""What is measured of a question and the passages found for it. Numbers only, no decision.

Pure Python on purpose: it runs in the process that holds the window, which loads neither
NumPy nor a model.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from desktop.domain.decision import Passage
from desktop.domain.words import fold, words

NAMES = (
    "dense",
    "dense_answer",
    "margin",
    "margin_answer",
    "covered",
    "covered_rare",
    "covered_margin",
    "covered_back",
    "likeness",
    "length",
    "language",
)
"""Order of the numbers in a row of ``measure``."""

WORDS_ONLY = frozenset(
    {"covered", "covered_rare", "covered_margin", "covered_back", "likeness", "length"}
)
"""What is left where the embedding model can't read the question."""

_WITHOUT = re.compile(
    r"\bnon[- ]?([a-z]{4,})|\b(?:without|ohne|sans|sin|sem) (?:any |the )?([a-z]{4,})|\b([a-z]{4,})frei\b"
    r"|\b([a-z]{4,})-free\b"
    r"|\b(?:besides|except|other than|apart from|aside from|instead of) (?:any |the )?([a-z]{4,})"
    r"|\bthat (?:are|is|do|does)(?:n't| not) (?:contain |have |include )?(?:any )?([a-z]{4,})"
)
_OPPOSITES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (
            r"indoors?|inside|innen|drinnen|interieure?s?|interior(?:es)?|adentro|dentro",
            r"outdoors?|outside|aussen|draussen|exterieure?s?|exterior(?:es)?|fuera|afuera|fora|al aire libre",
        ),
        (
            r"check(?:ing)?[- ]?in|arrival|einchecken|anreise|arrivee|llegada|chegada",
            r"check(?:ing)?[- ]?out|departure|auschecken|abreise|depart|salida|saida",
        ),
        (r"pick(?:ed|ing)?[- ]?up", r"drop(?:ped|ping)?[- ]?off"),
    )
)
"""What is asked for by one word and answered by the other is not answered; without accents."""
_ENOUGH = re.compile(
    r"\b(?:good|fast|quick|strong|stable|reliable|big|large|wide|high|long|quiet|calm|clean|soft|firm|safe|close)"
    r" enough (?:for|to|so|that)\b(.+)"
    r"|\b(?:gut|schnell|stark|stabil|gross|breit|hoch|lang|ruhig|sauber|weich|sicher|nah) genug (?:fur|um|zum|damit)\b(.+)"
    r"|\breicht \w+ \w+ (?:fur|zum|aus um)\b(.+)"
    r"|\b(?:assez|suffisamment) \w+ pour\b(.+)|\bsuffit\b.*? pour\b(.+)"
    r"|\b(?:suficientemente|bastante) \w+ (?:para|como para)\b(.+)|\b\w+ o suficiente para\b(.+)"
)
"""Whether something is enough for a purpose; without accents."""
_SPOKEN_OF = 0.5
"""Share of a purpose's words from which a passage speaks of it."""
_LONG = 12
"""Content words from which a question counts as long."""
_NEAR = 0.5
"""Trigram likeness (Dice) from which two words may be one word with a typo or another ending."""

# Words that say nothing of the topic. Taken out of questions and never out of the index.
_STOP = frozenset(
    fold(
        """
a an the i me my we our us you your it its is are am was were be been being do does did have has had
can could will would shall should may might must of in on at to for from by with about as into over and
or but if so than then that this these those there here what which who whom whose when where why how not
no yes any some all also just very please hi hello hey thanks thank ok okay oh well um uh know tell need
want like get got let one more much many m don s t d ll re ve them they their he him his she her same
der die das den dem des ein eine einen einem einer ich mich mir wir uns sie ihr ihnen ihre ihren es ist
sind war waren hat haben habe hatte kann können könnte könnten wird werden würde darf dürfen muss müssen
soll sollen in im an am auf zu zum zur von vom bei beim mit für um und oder aber wenn dass dies diese
dieser hier dort was welche welcher wer wem wann wo warum wie nicht kein keine ja nein auch nur sehr bitte
hallo danke gibt man unser unsere mein meine als noch
le la les l un une des du de d je j me m mon ma mes nous notre nos vous votre vos il elle ils elles on ce
c cet cette ces est sont suis être était a ai as avez avons ont peut puis peux pouvez pouvons doit faut
en dans sur à au aux pour par avec et ou mais si que qu qui quoi quel quelle quels quelles quand où
pourquoi comment ne pas n plus non oui aussi très merci bonjour svp y t
el los las lo un una unos unas yo mi mis nos nuestro nuestra usted ustedes su sus es son soy ser está
están estoy hay he ha han tiene tienen tengo puede pueden puedo podemos debe en al del por para con sin
y o pero si que quien cual cuando donde dónde cómo cuándo qué cuál no sí también muy gracias hola se
o os as um uma uns umas eu meu minha nós nosso nossa você vocês seu sua é são sou está estão tem têm
tenho pode podem posso podemos deve no na nos nas ao do da dos das por para com sem e ou mas se que quem
qual quando onde como não sim também muito obrigado obrigada olá
"""
    ).split()
)


@lru_cache(maxsize=20_000)
def content_words(text: str) -> tuple[str, ...]:
    """Return the distinct words of ``text`` that may say what it is about, in order."""
    return tuple(dict.fromkeys(word for word in words(text) if word not in _STOP))


def measure(
    question: str, passages: Sequence[Passage], language: str | None = None
) -> list[list[float]]:
    """Return one row of numbers, in the order of ``NAMES``, for each passage."""
    asked = content_words(question)
    told = [
        frozenset(
            (*content_words(one.question), *content_words(one.title), *content_words(one.answer))
        )
        for one in passages
    ]
    near = _Nearness(asked, told)
    holding = Counter(word for one in told for word in one)
    # A word that most of the found passages hold does not tell them apart.
    rarity = {
        word: 0.1 + math.log((len(told) + 1) / (holding.get(word, 0) + 0.5)) for word in asked
    }
    dense = sorted((one.dense for one in passages), reverse=True)
    answers = sorted((one.dense_answer for one in passages), reverse=True)
    covered = [near.share(asked, of) for of in told]
    rare = [near.share(asked, of, rarity) for of in told]
    best_rare = sorted(rare, reverse=True)
    rows = []
    for n, one in enumerate(passages):
        ways = content_words(one.question)
        rows.append(
            [
                one.dense,
                one.dense_answer,
                _margin(one.dense, dense),
                _margin(one.dense_answer, answers),
                covered[n],
                rare[n],
                _margin(rare[n], best_rare),
                _Nearness(ways, [frozenset(asked)]).share(ways, frozenset(asked)),
                likeness(question, one.question),
                min(len(asked), _LONG) / _LONG,
                1.0 if not language or not one.language or _same(language, one.language) else 0.0,
            ]
        )
    return rows


def covers(text: str, passage: Passage) -> float:
    """Return the share (0 to 1) of the content words of ``text`` that ``passage`` holds; 1 where it has none."""
    asked = content_words(text)
    told = frozenset(
        (
            *content_words(passage.question),
            *content_words(passage.title),
            *content_words(passage.answer),
        )
    )
    return _Nearness(asked, [told]).share(asked, told) if asked else 1.0


def is_other_side(question: str, passage: Passage) -> bool:
    """Say whether the question asks for the opposite of what the passage was written for.

    'Non-alcoholic drinks' are as near to 'Do you serve alcohol?' as anything, and yet not
    answered; nor is 'Can we sit inside?' by 'Do you have tables outside?'.
    """
    asked = fold(question)
    ways = fold(f"{passage.question} {passage.title}")
    told = f"{ways} {fold(passage.answer)}".replace("-", " ")
    for match in _WITHOUT.finditer(asked):
        stem = next(filter(None, match.groups()))[:5]
        if stem in told and not _WITHOUT.search(told) and not re.search(rf"{stem}\w* free", told):
            return True
    return any(
        one.search(asked)
        and not other.search(asked)
        and other.search(ways)
        and not one.search(told)
        for pair in _OPPOSITES
        for one, other in (pair, pair[::-1])
    )


def is_never_sure(question: str, passage: Passage) -> bool:
    """Say whether the passage can't be sure to answer, however near it is."""
    return is_other_side(question, passage) or _is_enough_asked(question, passage)


def _is_enough_asked(question: str, passage: Passage) -> bool:
    """Say whether the question is if something suffices for what the passage does not speak of.

    'Is the wifi good enough for video calls?' is not answered by the wifi's password.
    """
    found = _ENOUGH.search(fold(question))
    return found is not None and covers(next(filter(None, found.groups())), passage) < _SPOKEN_OF


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are written, 0 to 1: Dice of their character trigrams."""
    first, second = _trigrams(one), _trigrams(other)
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 0.0


class _Nearness:
    """How near each asked word is to the words of some passages."""

    def __init__(self, asked: Sequence[str], told: Sequence[frozenset[str]]) -> None:
        vocabulary = frozenset().union(*told)
        holders: dict[str, list[str]] = {}
        for word in vocabulary:
            for gram in _grams(word):
                holders.setdefault(gram, []).append(word)
        self._near: dict[str, dict[str, float]] = {}
        for word in asked:
            grams = _grams(word)
            shared = Counter(other for gram in grams for other in holders.get(gram, ()))
            found = {word: 1.0} if word in vocabulary else {}
            for other, count in shared.items():
                score = 2 * count / (len(grams) + len(_grams(other)))
                if len(word) >= 4 and len(other) >= 4 and word[:4] == other[:4]:
                    score = max(score, 0.8)
                if score >= _NEAR and other != word:
                    found[other] = score
            self._near[word] = found

    def share(
        self, asked: Sequence[str], of: frozenset[str], weights: dict[str, float] | None = None
    ) -> float:
        if not asked:
            return 0.5
        total = reached = 0.0
        for word in asked:
            weight = weights[word] if weights else 1.0
            near = self._near[word]
            total += weight
            reached += weight * max((near[other] for other in near if other in of), default=0.0)
        return reached / total


@lru_cache(maxsize=50_000)
def _grams(word: str) -> frozenset[str]:
    if len(word) < 3:
        return frozenset()
    edged = f"#{word}#"
    return frozenset(edged[at : at + 3] for at in range(len(edged) - 2))


@lru_cache(maxsize=20_000)
def _trigrams(text: str) -> Counter[str]:
    line = f" {' '.join(words(text))} "
    return Counter(line[at : at + 3] for at in range(len(line) - 2))


def _margin(value: float, best_first: Sequence[float]) -> float:
    """Return how far ``value`` is above the best of the others, negative where it is below."""
    if len(best_first) < 2:
        return value
    return value - (best_first[1] if value >= best_first[0] else best_first[0])


def _same(one: str, other: str) -> bool:
    return one.split("-", maxsplit=1)[0].lower() == other.split("-", maxsplit=1)[0].lower()
