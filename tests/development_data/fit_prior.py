"""Recipe of desktop/answering/prior.py: fits the shipped weights on public development data.

Not a test. Run ``python -m tests.development_data.fit_prior [DATA_DIR]``; the same data and
packages give the same file. Learned from: the questions of DSTC9 Track 1 and DSTC10
Track 2 (Apache-2.0, Copyright Amazon.com, Inc. or its affiliates). Questions whose source is
dstc11-track5 (CDLA-Sharing-1.0) are left out, and serve as an untouched check. Nothing is ever
learned from an owner's conversations.

Those businesses know one way of asking for each entry. Owners write several, so businesses
are also put together from the intents of CLINC150 (CC BY 3.0, Larson et al. 2019) and
BANKING77 (CC BY 4.0, Casanueva et al. 2020): an intent is an entry, some of its sentences
are ways of asking, others are visitors' questions; sentences of intents that the business
lacks are what it can't answer.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sys
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import torch

from desktop.answering.features import NAMES, WORDS_ONLY, measure
from desktop.answering.fitting import sigmoid
from desktop.answering.probability import Layer, Weights, score, share, threshold
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.index import Index, Sought

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 4
MADE_UP = 30
"""Businesses put together from intents."""
CANDIDATES = 15
HIDDEN, NETWORKS, ROUNDS = 16, 4, 150
LOW = 0.3
"""Below it a passage is no use even as a draft; a choice, not a measurement."""

HEADER = '''"""The shipped weights of ``probability``. Made by tests/development_data/fit_prior.py; do not edit.

Learned from the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates), CLINC150 (CC BY 3.0, Larson et al. 2019) and BANKING77
(CC BY 4.0, Casanueva et al. 2020); never from an owner's conversations. ``HIGH`` is the
probability from which at most 1 % of the answers were wrong on businesses left out of the
fitting ({count} questions, {folds} parts).
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

    @property
    def right(self) -> list[bool]:
        return [one.entry_id in self.expected for one in self.passages]


def main() -> None:
    data = Path(
        sys.argv[1]
        if len(sys.argv) > 1
        else os.environ.get("DESKBELL_DATA", ROOT / "../shared/data")
    )
    cases = load(data)
    learned = [case for case in cases if case.learn]
    blocks = {}
    for title, names, wordless in (
        ("MEANING_AND_WORDS", NAMES, False),
        ("WORDS_ALONE", tuple(name for name in NAMES if name in WORDS_ONLY), True),
    ):
        chances: dict[int, tuple[float, bool]] = {}
        for part in range(FOLDS):
            weights = fit([case for case in learned if fold_of(case) != part], names)
            for n, case in enumerate(cases):
                if fold_of(case) == part:
                    chances[n] = predict(weights, case)
        report(title, cases, chances)
        if not wordless:
            held_out = [chances[n] for n, case in enumerate(cases) if case.learn]
            high = threshold([p for p, _ in held_out], [r for _, r in held_out], 0.01)
        blocks[title] = fit(learned, names)
    text = HEADER.format(count=len(learned), folds=FOLDS)
    text += f"HIGH = {high:.4f}\nLOW = {LOW}\n"
    for title, weights in blocks.items():
        text += written(title, weights)
    target = ROOT / "desktop" / "answering" / "prior.py"
    target.write_text(text, encoding="utf-8")
    print(f"wrote {target.relative_to(ROOT)}; high {high:.4f}")


def load(data: Path) -> list[Case]:
    entries = [
        Entry(id=faq["id"], title=faq["q"], questions=(faq["q"],), answer=faq["a"], group=kb["kb"])
        for kb in _read(data / "hotel_faq_kb.jsonl.gz")
        for faq in kb["faqs"]
    ]
    asked = [
        (
            row["question"],
            tuple(row["kbs"]),
            frozenset(row["gold"] + row.get("also_ok", []) if row["answerable"] else []),
            row["source"] != "dstc11-track5",
        )
        for row in _read(data / "hotel_faq_questions.jsonl.gz")
    ]
    for name in ("clinc150", "banking77"):
        more, questions = _made_up(name, _read(data / f"{name}.jsonl.gz"))
        entries += more
        asked += questions
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder), SentenceEmbedder())
        index.sync(entries)
        index.tidy()
        found = index.find(
            [Sought(text, date(2026, 1, 1), groups, CANDIDATES) for text, groups, _, _ in asked]
        )
    return [
        Case(text, groups, expected, learn, tuple(passages), measure(text, passages))
        for (text, groups, expected, learn), passages in zip(asked, found, strict=True)
    ]


def _made_up(name: str, rows: list[Any]) -> tuple[list[Entry], list[Asked]]:
    chance = random.Random(name)
    sentences: dict[str, list[str]] = {}
    strange = [row["text"] for row in rows if row.get("oos")]
    for row in rows:
        if not row.get("oos"):
            sentences.setdefault(row["intent"], []).append(row["text"])
    entries: list[Entry] = []
    asked: list[Asked] = []
    for number in range(MADE_UP // 2):
        group = f"{name}:{number}"
        intents = chance.sample(sorted(sentences), min(50, len(sentences)))
        known, unknown = intents[:40], intents[40:]
        for intent in known:
            ways = chance.randint(1, 6)
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


def fold_of(case: Case) -> int:
    return zlib.crc32(case.groups[0].encode()) % FOLDS


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


def predict(weights: Weights, case: Case) -> tuple[float, bool]:
    scores = score(weights, case.rows)
    return sigmoid(share(scores)), case.right[scores.index(max(scores))]


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
    return case.groups[0].startswith(("clinc150:", "banking77:"))


def _read(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main()
