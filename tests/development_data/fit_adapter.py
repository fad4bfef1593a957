"""Recipe of desktop/inference/adapter.npz: teaches the embedded model what front desks are asked.

Not a test. ``tests.development_data.fit_prior`` runs it; the same data and packages give
nearly the same file (float sums differ by processor). Learned from: DSTC9 Track 1 (Apache-2.0,
Copyright Amazon.com, Inc. or its affiliates), CLINC150 (CC BY 3.0), BANKING77 (CC BY 4.0),
the intent sentences of DSTC11 Track 2 (CDLA-Permissive-2.0) and the lists in ``opinions`` and
``front_desk`` (ours). Questions whose source is dstc11-track5 (CDLA-Sharing-1.0) are never learned from.

A step takes one business with questions it answers and does not answer, one put together from
intents and one from our own topics, and raises the likelihood of the right entry, or of 'nothing'. Only low-rank
additions to the upper layers are learned (Hu et al. 2021), and kept near the model as it was.
"""

from __future__ import annotations

import math
import random
import re
import zlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn.functional import normalize

from desktop.inference.adapter import INWARD, OUTWARD
from desktop.inference.embedder import SentenceEmbedder
from tests.development_data.convert import read
from tests.development_data.front_desk import (
    FRAMES,
    NEVER,
    Topic,
    is_apart,
    mistyped,
    of_dstc9,
    topics,
)
from tests.development_data.opinions import LEADS, NEARBY, OPINIONS, PARTLY

PARTS = 3
STEPS = 300
RANK = 8
FROM = 3
"""The first layer that is added to; those below stay as they are and are computed once."""
RATE = 1e-3
NEAR = 0.3
"""Weight of staying near the model as it was."""
ANSWER_BEHIND = 0.05
"""An answer that fits counts a little less than a way of asking that fits."""
SHARP = 30.0
INTENTS = ("clinc150", "banking77", "customer_calls")


@dataclass(frozen=True, slots=True)
class Task:
    """Entries as texts, which entry each belongs to, and questions with their right entries."""

    texts: list[str]
    owners: list[int]
    answers: list[str]
    """One for each entry, or none at all."""
    asked: list[tuple[str, list[bool]]]


def part_of(group: str) -> int:
    """Return which part of the cross-validation a business belongs to."""
    return zlib.crc32(group.encode()) % PARTS


def is_kept_back(text: str) -> bool:
    """Say whether a sentence is never learned from, so that others can be measured on it."""
    return zlib.crc32(text.encode()) % 5 == 0


def is_for_measuring(text: str) -> bool:
    """Say whether a sentence is not even one that the probability was fitted on: half of those kept back."""
    return is_kept_back(text) and zlib.crc32(text.encode()) % 2 == 1


class Lessons:
    """Draws tasks from the development data, all but those of one part's businesses."""

    def __init__(self, data: Path, left_out: int | None, seed: int = 0) -> None:
        self._chance = random.Random(seed)
        questions = read(data / "hotel_faq_questions.jsonl.gz")
        businesses = {one["kb"]: one for one in read(data / "hotel_faq_kb.jsonl.gz")}
        untouched: set[str] = set()
        if left_out is not None:
            # Neither the businesses nor most of the very words of their questions.
            untouched = {row["question"] for row in questions if part_of(row["kbs"][0]) == left_out}
            untouched |= {
                faq["q"]
                for kb, one in businesses.items()
                if part_of(kb) == left_out
                for faq in one["faqs"]
            }

        def starved(texts: set[str]) -> bool:
            # Where nearly all questions of a topic would be gone, so would the topic, which
            # no new business brings about.
            return 2 * len(texts & untouched) > len(texts)

        present: dict[tuple[str, str], set[str]] = defaultdict(set)
        absent: dict[str, set[str]] = defaultdict(set)
        asked: dict[str, set[str]] = defaultdict(set)
        for row in questions:
            if row["source"] != "dstc9-track1" or not row.get("topic"):
                continue
            asked[row["topic"]].add(row["question"])
            for kb in row["kbs"]:
                if row["answerable"]:
                    present[row["topic"], kb] |= set(row["gold"]) | set(row.get("also_ok", []))
                else:
                    absent[kb].add(row["topic"])
        for text, topic in PARTLY:
            asked[topic].add(text)
        for name, texts in asked.items():
            for own in of_dstc9(name):
                texts |= {text for text in own.ways if not is_kept_back(text)}
        self._asked = {
            topic: [
                text
                for number, text in enumerate(sorted(texts))
                if text not in untouched or (number % 2 and starved(texts))
            ]
            for topic, texts in asked.items()
        }
        self._present: dict[str, list[tuple[str, set[str]]]] = defaultdict(list)
        for (topic, kb), right in sorted(present.items()):
            self._present[kb].append((topic, right))
        self._absent = {kb: sorted(topics) for kb, topics in absent.items()}
        self._businesses = {
            kb: businesses[kb]
            for kb in sorted(businesses)
            if part_of(kb) != left_out and self._present[kb]
        }
        self._strange = [
            row["text"]
            for row in read(data / "clinc150.jsonl.gz")
            if row.get("oos") and not is_kept_back(row["text"])
        ]
        self._intents: dict[str, dict[str, list[str]]] = {}
        for name in INTENTS:
            sentences: dict[str, list[str]] = defaultdict(list)
            for row in read(data / f"{name}.jsonl.gz"):
                if not row.get("oos") and not is_kept_back(row["text"]):
                    sentences[row["intent"]].append(row["text"])
            self._intents[name] = {k: v for k, v in sentences.items() if len(v) >= 6}

    def draw(self) -> list[Task]:
        """Return the tasks of one step."""
        return [self._business(), self._made_up(), self._front_desk()]

    def _business(self) -> Task:
        chance = self._chance
        kb = chance.choice(list(self._businesses))
        faqs = self._businesses[kb]["faqs"]
        nothing = [False] * len(faqs)
        asked: list[tuple[str, list[bool]]] = []
        for _ in range(9):
            topic, right = chance.choice(self._present[kb])
            if texts := self._asked.get(topic):
                said = self._said(chance.choice(texts), kb)
                asked.append((said, [faq["id"] in right for faq in faqs]))
        for _ in range(3):
            topics = self._absent.get(kb)
            if topics and (texts := self._asked.get(chance.choice(topics))):
                asked.append((self._said(chance.choice(texts), kb), nothing))
        has = {topic for topic, _ in self._present[kb]}
        for _ in range(4):
            opinion = chance.choice([one for one in OPINIONS if not is_kept_back(one.text)])
            if kb.split(":")[0] in opinion.kinds and not has & set(opinion.unless):
                asked.append((self._said(opinion.text, kb), nothing))
        asked += [(self._said(text, kb), nothing) for text in self._foreign(kb)]
        for _ in range(4):
            topic, right = chance.choice(self._present[kb])
            if noun := self._noun([*of_dstc9(topic)]):
                good = [faq["id"] in right for faq in faqs]
                asked.append((self._said(chance.choice(FRAMES).format(x=noun), kb), good))
        if kinds := NEVER.get(kb.split(":")[0]):
            for _ in range(3):
                asked.append((self._said(self._judged(kinds), kb), nothing))
        asked.append((chance.choice(self._strange), nothing))
        return Task(
            [faq["q"] for faq in faqs], list(range(len(faqs))), [faq["a"] for faq in faqs], asked
        )

    def _foreign(self, kb: str) -> list[str]:
        """Return a few facts asked for that no entry of the business speaks of."""
        told = " ".join(f"{faq['q']} {faq['a']}" for faq in self._businesses[kb]["faqs"]).lower()
        return [
            text
            for text, words in self._chance.sample(NEARBY, 5)
            if not is_kept_back(text) and not re.search(words, told)
        ]

    def _made_up(self) -> Task:
        chance = self._chance
        sentences = self._intents[chance.choice(list(self._intents))]
        drawn = chance.sample(sorted(sentences), min(14, len(sentences)))
        known = drawn[:10]
        texts: list[str] = []
        owners: list[int] = []
        asked: list[tuple[str, list[bool]]] = []
        for number, intent in enumerate(known):
            first, *ways = chance.sample(sentences[intent], chance.randint(2, 4))
            texts += ways
            owners += [number] * len(ways)
            asked.append((first, [other == number for other in range(len(known))]))
        nothing = [False] * len(known)
        asked += [(chance.choice(sentences[intent]), nothing) for intent in drawn[10:]]
        asked.append((chance.choice(self._strange), nothing))
        return Task(texts, owners, [], asked)

    def _front_desk(self) -> Task:
        """Return a business put together from our own topics, some of its entries asked in several ways."""
        chance = self._chance
        kind = chance.choices(("hotel", "restaurant", "shop", "taxi"), (8, 5, 4, 1))[0]
        kinds = {"taxi", "train"} if kind == "taxi" else {kind}
        learned = {
            one: [way for way in one.ways if not is_kept_back(way)] for one in topics().values()
        }
        pool = [one for one, ways in learned.items() if ways and kinds & set(one.kinds)]
        drawn = chance.sample(pool, min(22, len(pool)))
        known = drawn[: max(5, 2 * len(drawn) // 3)]
        names = {one.name for one in known}
        texts: list[str] = []
        owners: list[int] = []
        asked: list[tuple[str, list[bool]]] = []
        nothing = [False] * len(known)
        for number, topic in enumerate(known):
            ways = chance.sample(learned[topic], len(learned[topic]))
            count = max(1, min(chance.choice((1, 1, 2, 3)), len(ways) - 1))
            texts += ways[:count]
            owners += [number] * count
            good = [other == number for other in range(len(known))]
            if count < len(ways):
                asked.append((self._worn(ways[count]), good))
            if (noun := self._noun([topic])) and chance.random() < 0.5:
                asked.append((self._worn(chance.choice(FRAMES).format(x=noun)), good))
        for topic in chance.sample(known, 6 if len(known) > 6 else len(known)):
            near = [one for one in topic.near if not is_kept_back(one)]
            if near and is_apart(one := chance.choice(near), topic, known):
                asked.append((self._worn(one), nothing))
        for topic in drawn[len(known) :]:
            if not names & set(topic.related):
                asked.append((self._worn(chance.choice(learned[topic])), nothing))
                if noun := self._noun([topic]):
                    asked.append((self._worn(chance.choice(FRAMES).format(x=noun)), nothing))
        if judged := NEVER.get(kind):
            asked += [(self._worn(self._judged(judged)), nothing) for _ in range(3)]
        return Task(texts, owners, [chance.choice(one.answers) for one in known], asked)

    def _noun(self, of: list[Topic]) -> str | None:
        nouns = [noun for one in of for noun in one.nouns if not is_kept_back(noun)]
        return self._chance.choice(nouns) if nouns else None

    def _judged(self, nouns: tuple[str, ...]) -> str:
        noun = self._chance.choice([one for one in nouns if not is_kept_back(one)])
        return self._chance.choice(FRAMES).format(x=noun)

    def _worn(self, question: str) -> str:
        """Return the question with words before it, or bare, or with a typo."""
        chance = self._chance
        if chance.random() < 0.2:
            question = chance.choice(LEADS) + question
        if chance.random() < 0.2:
            question = re.sub(r"[^\w\s]", "", question).lower()
        return mistyped(question, chance) if chance.random() < 0.1 else question

    def _said(self, question: str, kb: str) -> str:
        """Return the question as visitors say it: with words before it, bare, by the house's name."""
        chance = self._chance
        if chance.random() < 0.25:
            question = chance.choice(LEADS) + question
        if chance.random() < 0.3:
            # The house's name says nothing of what is asked.
            name = self._businesses[kb]["name"].title()
            question = f"{question.rstrip('?. ')} {chance.choice(('at', 'of', 'in'))} {name}?"
        if chance.random() < 0.15:
            question = re.sub(r"[^\w\s]", "", question).lower()
        if chance.random() < 0.2:
            name = self._businesses[kb]["name"].title() if chance.random() < 0.7 else "they"
            question = _HOUSE.sub(lambda _: name, question, count=1)
        return question


class Network:
    """The embedded model, its lower layers computed once for each text, its upper ones learning."""

    below: dict[str, torch.Tensor] = {}
    before: dict[str, torch.Tensor] = {}
    """What each text's vector was before anything was learned."""

    def __init__(self) -> None:
        model = SentenceEmbedder(adapter=None).model
        self._tokenizer = model.tokenizer
        self._bert: Any = model[0].auto_model
        self._bert.requires_grad_(False).eval()
        chance = torch.Generator().manual_seed(0)
        self.pairs: dict[str, tuple[torch.nn.Parameter, torch.nn.Parameter]] = {}
        for name, part in self._bert.encoder.layer.named_modules():
            if isinstance(part, torch.nn.Linear) and int(name.split(".")[0]) >= FROM:
                inward = torch.randn(RANK, part.in_features, generator=chance)
                pair = (
                    torch.nn.Parameter(inward / math.sqrt(part.in_features)),
                    torch.nn.Parameter(torch.zeros(part.out_features, RANK)),
                )
                self.pairs[f"encoder.layer.{name}"] = pair
                part.register_forward_hook(_adding(*pair))
        self.slope = torch.nn.Parameter(torch.tensor(20.0))
        self.shift = torch.nn.Parameter(torch.tensor(-10.0))

    def prepare(self, texts: set[str]) -> None:
        """Compute what does not change while learning."""
        new = sorted(
            (one for one in texts if one not in self.below), key=lambda one: (len(one), one)
        )
        with torch.no_grad():
            for at in range(0, len(new), 128):
                batch = new[at : at + 128]
                read = self._tokenizer(
                    batch, padding=True, truncation=True, max_length=64, return_tensors="pt"
                )
                mask = read["attention_mask"]
                hidden = self._bert.embeddings(
                    read["input_ids"], token_type_ids=torch.zeros_like(read["input_ids"])
                )
                hidden = self._through(hidden, mask.float(), self._bert.encoder.layer[:FROM])
                for n, text in enumerate(batch):
                    self.below[text] = hidden[n, : int(mask[n].sum())].clone()
                self.before.update(zip(batch, self.vectors(batch), strict=True))

    def vectors(self, texts: list[str]) -> torch.Tensor:
        """Return one row of length 1 for each text."""
        # Alike in length together: padding would double the work.
        order = sorted(range(len(texts)), key=lambda n: len(self.below[texts[n]]))
        rows = torch.cat(
            [
                self._vectors([texts[n] for n in order[at : at + 48]])
                for at in range(0, len(order), 48)
            ]
        )
        places = torch.empty(len(order), dtype=torch.long)
        places[torch.tensor(order)] = torch.arange(len(order))
        return rows[places]

    def _vectors(self, texts: list[str]) -> torch.Tensor:
        found = [self.below[text] for text in texts]
        hidden = torch.nn.utils.rnn.pad_sequence(found, batch_first=True)
        mask = torch.zeros(hidden.shape[:2])
        for n, one in enumerate(found):
            mask[n, : len(one)] = 1.0
        hidden = self._through(hidden, mask, self._bert.encoder.layer[FROM:])
        mean = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return normalize(mean, dim=1)

    def loss(self, task: Task) -> torch.Tensor:
        """Return how unlikely the right entries are, and how far the vectors have moved."""
        texts = [*task.texts, *task.answers, *(text for text, _ in task.asked)]
        vectors = self.vectors(texts)
        asked = vectors[len(texts) - len(task.asked) :]
        near = asked @ vectors[: len(task.texts)].T
        owners = torch.tensor(task.owners)
        columns = [near[:, owners == n].amax(1) for n in range(max(task.owners) + 1)]
        near = torch.stack(columns, 1)
        if task.answers:
            told = vectors[len(task.texts) : len(task.texts) + len(task.answers)]
            told = asked @ told.T - ANSWER_BEHIND
            near = torch.logsumexp(torch.stack([near, told]) * SHARP, 0) / SHARP
        scores = self.slope * near + self.shift
        right = torch.tensor([one for _, one in task.asked])
        nothing = torch.zeros(len(task.asked), 1)
        among = torch.logsumexp(torch.cat([nothing, scores], 1), 1)
        good = torch.logsumexp(scores.masked_fill(~right, -1e9), 1)
        good = torch.where(right.any(1), good, torch.zeros_like(good))
        moved = 1.0 - (vectors * torch.stack([self.before[text] for text in texts])).sum(1)
        return (among - good).mean() + NEAR * moved.mean()

    def _through(self, hidden: torch.Tensor, mask: torch.Tensor, layers: Any) -> torch.Tensor:
        hiding = (1.0 - mask[:, None, None, :]) * -1e9
        for layer in layers:
            found = layer(hidden, hiding)
            hidden = found[0] if isinstance(found, tuple) else found
        return hidden


def fit(data: Path, left_out: int | None, out: Path) -> None:
    """Learn from all businesses but those of ``left_out`` and write the pairs to ``out``."""
    torch.manual_seed(0)
    lessons = Lessons(data, left_out)
    plan = [lessons.draw() for _ in range(STEPS)]
    network = Network()
    network.prepare(
        {
            text
            for tasks in plan
            for task in tasks
            for text in (*task.texts, *task.answers, *(text for text, _ in task.asked))
        }
    )
    learned = [one for pair in network.pairs.values() for one in pair]
    steps = torch.optim.AdamW(
        [
            {"params": learned, "weight_decay": 0.05},
            {"params": [network.slope, network.shift], "weight_decay": 0.0},
        ],
        lr=RATE,
    )
    rates = torch.optim.lr_scheduler.OneCycleLR(
        steps, [RATE, 0.05], total_steps=STEPS, pct_start=0.1
    )
    smooth = 0.0
    for number, tasks in enumerate(plan):
        loss = torch.stack([network.loss(task) for task in tasks]).sum()
        steps.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        steps.step()
        rates.step()
        smooth = 0.95 * smooth + 0.05 * loss.item()
        if number % 50 == 49:
            print(f"adapter without part {left_out}: step {number + 1}, {smooth:.3f}", flush=True)
    pairs: dict[str, Any] = {}
    for name, (inward, outward) in network.pairs.items():
        pairs[name + INWARD] = inward.detach().numpy().astype(np.float16)
        pairs[name + OUTWARD] = outward.detach().numpy().astype(np.float16)
    np.savez(out, **pairs)


def _adding(inward: torch.nn.Parameter, outward: torch.nn.Parameter) -> Any:
    def hook(_part: Any, given: Any, found: torch.Tensor) -> torch.Tensor:
        added: torch.Tensor = found + (given[0] @ inward.T) @ outward.T
        return added

    return hook


_HOUSE = re.compile(
    r"\b(?:you|this location|the hotel|the restaurant|your (?:hotel|restaurant|location|place))\b"
)
