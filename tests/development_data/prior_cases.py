"""Questions that the probability is fitted on and measured with, and what is found for each. Fits nothing.

The businesses of DSTC9 know one way of asking for each entry. Owners write several, so businesses
are also put together from our own topics (``front_desk``) and from the intents of CLINC150
(CC BY 3.0, Larson et al. 2019) and BANKING77 (CC BY 4.0, Casanueva et al. 2020): an intent is an
entry, some of its sentences are ways of asking, others are visitors' questions; sentences of
intents that the business lacks are what it can't answer. The questions are sentences that the
adapter has not learned from, and so are the opinions that are asked of each business.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from desktop.answering.features import measure
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.inference.bearing import Bearings
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index
from tests.development_data import judgements
from tests.development_data.convert import read
from tests.development_data.fit_adapter import is_for_measuring, is_kept_back, part_of
from tests.development_data.front_desk import (
    FRAMES,
    NEVER,
    Topic,
    is_apart,
    is_related,
    of_dstc9,
    topics,
)
from tests.development_data.opinions import NEARBY, OPINIONS

MADE_UP = 40
"""Businesses put together from intents."""
LEFT_OUT = 0
"""The part of the businesses that the adapter does not learn from; the probability is fitted on it."""
EACH = 10
"""Opinions asked of each business."""
JUDGED = 12
"""Things with a judging word asked of each business."""
FRONT_DESKS = 90
"""Businesses put together from our own topics."""
CANDIDATES = 15
DIRECTIONS = 32
"""Of the bearing. Before ``judgements`` was there, real questions left out had an area of 0.974 without, 0.977
with 8, 0.980 with 16, 0.982 with 24 and 0.983 with 32."""

Asked = tuple[str, tuple[str, ...], frozenset[str], bool]
"""Question, businesses, right entries, whether it may be learned from."""


@dataclass(frozen=True, slots=True)
class Case:
    question: str
    groups: tuple[str, ...]
    expected: frozenset[str]
    learn: bool
    passages: tuple[Passage, ...]
    rows: list[list[float]]
    real: bool = False
    """Somebody else's question to a real hotel or restaurant, not one of our lists."""

    @property
    def bearing(self) -> tuple[float, ...]:
        return self.passages[0].bearing

    @property
    def right(self) -> list[bool]:
        return [one.entry_id in self.expected for one in self.passages]


def load(data: Path) -> list[Case]:
    """Return the questions of the businesses that the adapter has not seen, with what is found for them.

    Writes the directions of ``bearing`` on the way.
    """
    businesses = read(data / "hotel_faq_kb.jsonl.gz")
    entries = [
        Entry(id=faq["id"], title=faq["q"], questions=(faq["q"],), answer=faq["a"], group=kb["kb"])
        for kb in businesses
        for faq in kb["faqs"]
    ]
    questions = read(data / "hotel_faq_questions.jsonl.gz")
    asked = [
        (
            row["question"],
            tuple(row["kbs"]),
            frozenset(row["gold"] + row.get("also_ok", []) if row["answerable"] else []),
            row["source"] != "dstc11-track5",
        )
        for row in questions
    ]
    real = len(asked)
    asked += _opinions([kb["kb"] for kb in businesses], questions)
    asked += _by_quality([kb["kb"] for kb in businesses], questions)
    asked += _judged(businesses, questions)
    asked += [
        (text, (kb["kb"],), frozenset[str](), True)
        for kb in businesses
        for text, words in NEARBY
        if is_kept_back(text)
        and not re.search(words, " ".join(f"{faq['q']} {faq['a']}" for faq in kb["faqs"]).lower())
    ][::3]
    for name in ("clinc150", "banking77"):
        more, sentences = _made_up(name, read(data / f"{name}.jsonl.gz"))
        entries += more
        asked += sentences
    more, sentences = _front_desks()
    entries += more
    asked += sentences
    marked = [(*one, n < real) for n, one in enumerate(asked)]
    own = [one for one in marked if part_of(one[1][0]) == LEFT_OUT]
    groups = {group for _, named, _, _, _ in own for group in named}
    embedder = SentenceEmbedder()
    learned = [text for text, _, _, may_learn, _ in own if may_learn]
    Bearings.learned(np.asarray(embedder.queries(learned)), DIRECTIONS).write()
    with tempfile.TemporaryDirectory() as folder:
        # Anew, so that it reads the directions as they were written.
        index = Index(Path(folder), SentenceEmbedder())
        index.sync([one for one in entries if one.group in groups])
        index.tidy()
        found = index.find(
            [Sought(text, date(2026, 1, 1), named, CANDIDATES) for text, named, _, _, _ in own]
        )
    return [
        Case(text, named, expected, learn, tuple(passages), measure(text, passages), is_real)
        for (text, named, expected, learn, is_real), passages in zip(own, found, strict=True)
        # Nothing to learn from where nothing was found, as for 'suo2'.
        if passages
    ]


def _opinions(businesses: Sequence[str], questions: Sequence[Any]) -> list[Asked]:
    """Return some opinions asked of each business, none that one of its entries would answer."""
    chance = random.Random("opinions")
    topics: dict[str, set[str]] = {}
    for row in questions:
        if row["answerable"] and row.get("topic"):
            for kb in row["kbs"]:
                topics.setdefault(kb, set()).add(row["topic"])
    unseen = [one for one in OPINIONS if is_kept_back(one.text)]
    asked: list[Asked] = []
    for kb in businesses:
        fitting = [
            one
            for one in unseen
            if kb.split(":")[0] in one.kinds and not topics.get(kb, set()) & set(one.unless)
        ]
        for one in chance.sample(fitting, min(EACH, len(fitting))):
            asked.append((one.text, (kb,), frozenset[str](), True))
    return asked


def _by_quality(businesses: Sequence[str], questions: Sequence[Any]) -> list[Asked]:
    """Return questions for the quality of what each business has an entry on, and of what no entry is on."""
    chance = random.Random("quality")
    asked: list[Asked] = []
    for (kb, topic), right in sorted(_present(questions).items()):
        for noun in _nouns(of_dstc9(topic)):
            text = chance.choice(FRAMES).format(x=noun)
            asked.append((text, (kb,), frozenset(right), True))
    for kb in businesses:
        unseen = _unseen(NEVER.get(kb.split(":")[0], ()))
        for noun in chance.sample(unseen, min(EACH, len(unseen))):
            asked.append((chance.choice(FRAMES).format(x=noun), (kb,), frozenset[str](), True))
    return asked


def _judged(businesses: Sequence[Any], questions: Sequence[Any]) -> list[Asked]:
    """Return questions with a judging word in them, for what a house has an entry on and what not."""
    chance = random.Random("judged")
    asked: list[Asked] = []

    def said(thing: str, name: str) -> str:
        house = name if chance.random() < 0.5 else chance.choice(judgements.HOUSES)
        return chance.choice(judgements.FRAMES).format(x=thing, house=house)

    for (kb, topic), right in sorted(_present(questions).items()):
        for noun in _nouns(of_dstc9(topic))[:2]:
            name = next(one["name"] for one in businesses if one["kb"] == kb)
            thing = f"{chance.choice(judgements.GOOD)} {noun}"
            asked.append((said(thing, name.title()), (kb,), frozenset(right), True))
    for one in businesses:
        things = judgements.QUALITIES.get(one["kb"].split(":")[0], ())
        for thing in chance.sample(things, min(JUDGED, len(things))):
            asked.append((said(thing, one["name"].title()), (one["kb"],), frozenset[str](), True))
    return asked


def _present(questions: Sequence[Any]) -> dict[tuple[str, str], set[str]]:
    """Return the entries of each business on each topic."""
    present: dict[tuple[str, str], set[str]] = {}
    for row in questions:
        if row["answerable"] and row.get("topic"):
            for kb in row["kbs"]:
                right = present.setdefault((kb, row["topic"]), set())
                right |= {*row["gold"], *row.get("also_ok", [])}
    return present


def _front_desks() -> tuple[list[Entry], list[Asked]]:
    """Return businesses of our own topics, whose ways of asking were learned, and unseen questions."""
    chance = random.Random("front desks")
    entries: list[Entry] = []
    asked: list[Asked] = []
    for number in range(FRONT_DESKS):
        group = f"front desk:{number}"
        kind = chance.choices(("hotel", "restaurant", "shop"), (8, 5, 4))[0]
        pool = [
            one
            for one in topics().values()
            if kind in one.kinds and any(not is_kept_back(way) for way in one.ways)
        ]
        drawn = chance.sample(pool, min(30, len(pool)))
        known = drawn[: 2 * len(drawn) // 3]
        for topic in known:
            ways = [way for way in topic.ways if not is_kept_back(way)]
            picked = tuple(chance.sample(ways, min(chance.randint(1, 4), len(ways))))
            answer = chance.choice(topic.answers)
            entry = Entry(f"{group}:{topic.name}", picked[0], picked, answer, group=group)
            entries.append(entry)
            right = frozenset({entry.id})
            texts = _unseen(topic.ways)[:2]
            texts += [chance.choice(FRAMES).format(x=noun) for noun in _nouns([topic])]
            asked += [(text, (group,), right, True) for text in texts]
            for near in _unseen(topic.near):
                if is_apart(near, topic, known):
                    asked.append((near, (group,), frozenset[str](), True))
        for topic in drawn[len(known) :]:
            if not any(is_related(topic, one) for one in known):
                texts = _unseen(topic.ways)[:2]
                texts += [chance.choice(FRAMES).format(x=noun) for noun in _nouns([topic])]
                asked += [(text, (group,), frozenset[str](), True) for text in texts]
        if judged := _unseen(NEVER.get(kind, ())):
            texts = [chance.choice(FRAMES).format(x=one) for one in chance.sample(judged, 3)]
            asked += [(text, (group,), frozenset[str](), True) for text in texts]
    return entries, asked


def _nouns(of: Sequence[Topic]) -> list[str]:
    """Return a few nouns of the topics that no adapter learned from."""
    return [noun for one in of for noun in _unseen(one.nouns)][:3]


def _unseen(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if is_kept_back(text)]


def _made_up(name: str, rows: list[Any]) -> tuple[list[Entry], list[Asked]]:
    chance = random.Random(name)
    sentences: dict[str, list[str]] = {}
    rows = [row for row in rows if is_kept_back(row["text"]) and not is_for_measuring(row["text"])]
    strange = [row["text"] for row in rows if row.get("oos")]
    for row in rows:
        if not row.get("oos"):
            sentences.setdefault(row["intent"], []).append(row["text"])
    sentences = {intent: texts for intent, texts in sentences.items() if len(texts) > 1}
    entries: list[Entry] = []
    asked: list[Asked] = []
    for number in range(MADE_UP // 2):
        group = f"{name}:{number}"
        intents = chance.sample(sorted(sentences), min(50, len(sentences)))
        known, unknown = intents[:40], intents[40:]
        for intent in known:
            ways = min(chance.randint(1, 6), len(sentences[intent]) - 1)
            picked = chance.sample(sentences[intent], ways + 1)
            topic = intent.replace("_", " ")
            entry = Entry(
                f"{group}:{intent}",
                topic,
                tuple(picked[1:]),
                f"This is about {topic}.",
                group=group,
            )
            entries.append(entry)
            asked.append((picked[0], (group,), frozenset({entry.id}), True))
        for intent in unknown:
            asked.append((chance.choice(sentences[intent]), (group,), frozenset[str](), True))
        for text in chance.sample(strange, min(5, len(strange))):
            asked.append((text, (group,), frozenset[str](), True))
    return entries, asked
