"""Recipe of everything that is learned: the adapter and desktop/answering/prior.py.

Not a test. Run ``python -m tests.development_data.fit_prior [--keep-adapter]``; the adapter takes
about seven minutes of one core, the rest two. The adapter learns from two thirds of the
businesses, and the probability is fitted on the third that it has not seen, or it would be too
sure. What is printed is measured on businesses left out of that fitting as well.

Learned from: the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates). Questions whose source is dstc11-track5 (CDLA-Sharing-1.0)
are left out, and serve as an untouched check. Nothing is ever learned from an owner's
conversations.

Those businesses know one way of asking for each entry. Owners write several, so businesses
are also put together from our own topics (``front_desk``) and from the intents of CLINC150
(CC BY 3.0, Larson et al. 2019) and BANKING77 (CC BY 4.0, Casanueva et al. 2020): an intent is an
entry, some of its sentences are ways of asking, others are visitors' questions; sentences of
intents that the business lacks are what it can't answer. The questions are sentences that the
adapter has not learned from, and so are the opinions that are asked of each business.

The networks learn from all of these; how sure they may be (``SLOPE``, ``SHIFT``) and the threshold
are measured on real questions to hotels and restaurants left out, as the lists are harder than
what visitors ask.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import torch

from desktop.answering.features import NAMES, WORDS_ONLY, is_other_side, measure
from desktop.answering.fitting import fit_logistic
from desktop.answering.probability import OTHER_SIDE, Layer, Weights, chance_of, score, threshold
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.inference import adapter
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index
from tests.development_data import fit_adapter
from tests.development_data.convert import data_folder, read
from tests.development_data.fit_adapter import is_kept_back, part_of
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

ROOT = Path(__file__).resolve().parents[2]
MADE_UP = 30
"""Businesses put together from intents."""
LEFT_OUT = 0
"""The part of the businesses that the adapter does not learn from; the probability is fitted on it."""
FOLDS = 4
EACH = 6
"""Opinions asked of each business."""
FRONT_DESKS = 40
"""Businesses put together from our own topics."""
CANDIDATES = 15
HIDDEN, NETWORKS, ROUNDS = 8, 4, 150
LOW = 0.3
"""Below it a passage is no use even as a draft; a choice, not a measurement."""

HEADER = '''"""The shipped weights of ``probability``. Made by tests/development_data/fit_prior.py; do not edit.

Learned from the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates), CLINC150 (CC BY 3.0, Larson et al. 2019) and BANKING77
(CC BY 4.0, Casanueva et al. 2020), and from our own lists in tests/development_data; never from
an owner's conversations. ``SLOPE`` and ``SHIFT`` bring the best score in line with how often the
answer was right on businesses left out of the fitting ({count} real questions, {folds} folds), and
``HIGH`` is the probability from which at most 1 % of the answers were wrong there and on our lists
({all} questions).
"""

from __future__ import annotations

from typing import Any

# fmt: off
'''


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
    def right(self) -> list[bool]:
        return [one.entry_id in self.expected for one in self.passages]


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a network that has not seen the business says of the passages, the best one's place first."""

    best: int
    scores: list[float]
    right: bool
    other_side: bool

    def chance(self, slope: float, shift: float) -> float:
        chance = chance_of(self.scores, self.best, slope, shift)
        return min(chance, OTHER_SIDE) if self.other_side else chance


def main() -> None:
    data = data_folder()
    if "--keep-adapter" not in sys.argv:
        fit_adapter.fit(data, LEFT_OUT, adapter.FILE)
    write_prior(load(data))


def write_prior(cases: Sequence[Case]) -> None:
    """Fit on what may be learned from, measure on businesses left out, and write the module."""
    learned = [case for case in cases if case.learn]
    blocks = {}
    for title, names in (
        ("MEANING_AND_WORDS", NAMES),
        ("WORDS_ALONE", tuple(name for name in NAMES if name in WORDS_ONLY)),
    ):
        found: dict[int, Predicted] = {}
        for fold in range(FOLDS):
            weights = fit([case for case in learned if fold_of(case) != fold], names)
            for n, case in enumerate(cases):
                if fold_of(case) == fold:
                    found[n] = predict(weights, case)
        real = [found[n] for n, case in enumerate(cases) if case.learn and case.real]
        slope, shift = fit_logistic(
            [[one.scores[one.best]] for one in real],
            [one.right for one in real],
            toward=(1.0, 0.0),
            penalty=1.0,
        )
        chances = {n: (one.chance(slope, shift), one.right) for n, one in found.items()}
        report(title, cases, chances)
        blocks[title] = (fit(learned, names), slope, shift, chances)
    _, slope, shift, chances = blocks["MEANING_AND_WORDS"]
    held_out = [chances[n] for n, case in enumerate(cases) if case.learn]
    high = threshold([p for p, _ in held_out], [r for _, r in held_out], 0.01)
    text = HEADER.format(
        count=sum(case.learn and case.real for case in cases), all=len(learned), folds=FOLDS
    )
    text += f"SLOPE = {slope:.4g}\nSHIFT = {shift:.4g}\nHIGH = {high:.4f}\nLOW = {LOW}\n"
    for title, (weights, *_) in blocks.items():
        text += written(title, weights)
    target = ROOT / "desktop" / "answering" / "prior.py"
    target.write_text(text, encoding="utf-8")
    print(f"wrote {target.relative_to(ROOT)}; high {high:.4f}")


def fold_of(case: Case) -> int:
    """Return which fold of the cross-validation the case's business belongs to."""
    return zlib.crc32(f"fold of {case.groups[0]}".encode()) % FOLDS


def load(data: Path) -> list[Case]:
    """Return the questions of the businesses that the adapter has not seen, with what is found for them."""
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
    with tempfile.TemporaryDirectory() as folder:
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
    present: dict[tuple[str, str], set[str]] = {}
    for row in questions:
        if row["answerable"] and row.get("topic"):
            for kb in row["kbs"]:
                right = present.setdefault((kb, row["topic"]), set())
                right |= {*row["gold"], *row.get("also_ok", [])}
    asked: list[Asked] = []
    for (kb, topic), right in sorted(present.items()):
        for noun in _nouns(of_dstc9(topic)):
            text = chance.choice(FRAMES).format(x=noun)
            asked.append((text, (kb,), frozenset(right), True))
    for kb in businesses:
        unseen = _unseen(NEVER.get(kb.split(":")[0], ()))
        for noun in chance.sample(unseen, min(EACH, len(unseen))):
            asked.append((chance.choice(FRAMES).format(x=noun), (kb,), frozenset[str](), True))
    return asked


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
    rows = [row for row in rows if is_kept_back(row["text"])]
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


def fit(cases: Sequence[Case], names: Sequence[str]) -> Weights:
    """Fit a few small networks on the likelihood of the right passages, or of 'nothing'."""
    torch.set_num_threads(1)
    places = [NAMES.index(name) for name in names]
    numbers = torch.zeros(len(cases), CANDIDATES, len(names))
    there = torch.zeros(len(cases), CANDIDATES, dtype=torch.bool)
    right = torch.zeros(len(cases), CANDIDATES, dtype=torch.bool)
    for n, case in enumerate(cases):
        count = len(case.rows)
        numbers[n, :count] = torch.tensor([[row[place] for place in places] for row in case.rows])
        there[n, :count] = True
        right[n, :count] = torch.tensor(case.right)
    means = numbers[there].mean(0)
    scales = numbers[there].std(0)
    # The data says nothing of what never changes in it, such as the language.
    constant = scales < 1e-6
    scales[constant] = 1.0
    numbers = (numbers - means) / scales
    nothing = torch.zeros(len(cases), 1)
    layers = []
    for seed in range(NETWORKS):
        torch.manual_seed(seed)
        first, last = torch.nn.Linear(len(names), HIDDEN), torch.nn.Linear(HIDDEN, 1)
        network = torch.nn.Sequential(first, torch.nn.Tanh(), last)
        steps = torch.optim.AdamW(network.parameters(), lr=0.02, weight_decay=0.01)
        slower = torch.optim.lr_scheduler.CosineAnnealingLR(steps, ROUNDS)
        for _ in range(ROUNDS):
            scores = network(numbers).squeeze(-1).masked_fill(~there, -1e9)
            among = torch.logsumexp(torch.cat([nothing, scores], 1), 1)
            good = torch.logsumexp(scores.masked_fill(~right, -1e9), 1)
            loss = (among - torch.where(right.any(1), good, torch.zeros_like(good))).mean()
            steps.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            steps.step()
            slower.step()
        with torch.no_grad():
            first.weight[:, constant] = 0.0
        layers.append(
            Layer(
                tuple(tuple(row) for row in first.weight.tolist()),
                tuple(first.bias.tolist()),
                tuple(last.weight[0].tolist()),
                float(last.bias.detach()[0]),
            )
        )
    return Weights(tuple(names), tuple(means.tolist()), tuple(scales.tolist()), tuple(layers))


def predict(weights: Weights, case: Case) -> Predicted:
    scores = score(weights, case.rows)
    best = scores.index(max(scores))
    return Predicted(
        best,
        scores,
        case.right[best],
        is_other_side(case.question, case.passages[best]),
    )


def written(title: str, weights: Weights) -> str:
    def shown(value: Any) -> str:
        if isinstance(value, str):
            return f'"{value}"'
        if isinstance(value, tuple):
            return f"({' '.join(f'{shown(one)},' for one in value)})"
        return f"{value:.5g}"

    layers = tuple((one.inward, one.biases, one.outward, one.bias) for one in weights.layers)
    return (
        f"\n{title}: dict[str, Any] = {{\n"
        f'    "names": {shown(weights.names)},\n    "means": {shown(weights.means)},\n'
        f'    "scales": {shown(weights.scales)},\n    "layers": {shown(layers)},\n}}\n'
    )


def report(title: str, cases: Sequence[Case], chances: dict[int, tuple[float, bool]]) -> None:
    kinds = {
        "hotels, left out": lambda case: (
            case.learn and ":" in case.groups[0] and not _is_made_up(case)
        ),
        "hotels, never learned": lambda case: not case.learn,
        "made up, left out": _is_made_up,
    }
    for name, belongs in kinds.items():
        rows = [(case, *chances[n]) for n, case in enumerate(cases) if belongs(case)]
        answerable = [right for case, _, right in rows if case.expected]
        shares = []
        for wrong in (0.01, 0.02, 0.05):
            cut = threshold([p for _, p, _ in rows], [r for _, _, r in rows], wrong)
            shares.append(sum(r for _, p, r in rows if p >= cut) / len(answerable))
        print(
            f"{title} {name}: {len(rows)} questions, R@1 {sum(answerable) / len(answerable):.3f}, "
            f"coverage at 1/2/5 % wrong {'/'.join(f'{one:.2f}' for one in shares)}"
        )


def _is_made_up(case: Case) -> bool:
    return case.groups[0].startswith(("clinc150:", "banking77:", "front desk:"))


if __name__ == "__main__":
    main()
