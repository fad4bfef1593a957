"""Recipe of desktop/answering/prior.py: fits the shipped weights on public development data.

Not a test. Run ``python -m tests.development_data.fit_prior [DATA_DIR]``; the same data and
packages give the same file. Learned from: the questions of DSTC9 Track 1 and DSTC10
Track 2 (Apache-2.0, Copyright Amazon.com, Inc. or its affiliates). Questions whose source is
dstc11-track5 (CDLA-Sharing-1.0) are left out, and serve as an untouched check. Nothing is ever
learned from an owner's conversations.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.answering.features import NAMES, WORDS_ONLY, measure
from desktop.answering.fitting import fit_logistic, sigmoid
from desktop.answering.probability import Weights, final_row, scored, threshold
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.index import Index, Sought

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 5
CANDIDATES = 15
TAUGHT = 8
"""Passages of a question that teach the first step; those below are all alike."""
PENALTY = 10.0
LOW = 0.3
"""Below it a passage is no use even as a draft; a choice, not a measurement."""

HEADER = '''"""The shipped weights of ``probability``. Made by tests/development_data/fit_prior.py; do not edit.

Learned from the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates); never from an owner's conversations. ``HIGH`` is the
probability from which at most 1 % of the answers were wrong on businesses left out of the
fitting ({count} questions, {folds} parts).
"""

from __future__ import annotations

from typing import Any

'''


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
        text += f"\n{title}: dict[str, Any] = {{\n"
        for name in ("names", "means", "scales", "rank", "final"):
            values = getattr(weights, name)
            shown = ", ".join(f'"{v}"' if isinstance(v, str) else f"{v:.6g}" for v in values)
            text += f'    "{name}": ({shown},),\n'
        text += "}\n"
    target = ROOT / "desktop" / "answering" / "prior.py"
    target.write_text(text, encoding="utf-8")
    print(f"wrote {target.relative_to(ROOT)}; high {high:.4f}")


def load(data: Path) -> list[Case]:
    entries = [
        Entry(id=faq["id"], title=faq["q"], questions=(faq["q"],), answer=faq["a"], group=kb["kb"])
        for kb in _read(data / "hotel_faq_kb.jsonl.gz")
        for faq in kb["faqs"]
    ]
    questions = _read(data / "hotel_faq_questions.jsonl.gz")
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder), SentenceEmbedder())
        index.sync(entries)
        index.tidy()
        found = index.find(
            [
                Sought(row["question"], date(2026, 1, 1), tuple(row["kbs"]), CANDIDATES)
                for row in questions
            ]
        )
    return [
        Case(
            question=row["question"],
            groups=tuple(row["kbs"]),
            expected=frozenset(row["gold"] + row.get("also_ok", []) if row["answerable"] else []),
            learn=row["source"] != "dstc11-track5",
            passages=tuple(passages),
            rows=measure(row["question"], passages),
        )
        for row, passages in zip(questions, found, strict=True)
    ]


def fold_of(case: Case) -> int:
    return zlib.crc32(case.groups[0].encode()) % FOLDS


def fit(cases: Sequence[Case], names: Sequence[str]) -> Weights:
    places = [NAMES.index(name) for name in names]
    taught = [
        ([row[place] for place in places], is_right)
        for case in cases
        for row, is_right in list(zip(case.rows, case.right, strict=True))[:TAUGHT]
    ]
    columns = list(zip(*(row for row, _ in taught), strict=True))
    means = [sum(column) / len(column) for column in columns]
    scales = [
        (sum((x - mean) ** 2 for x in column) / len(column)) ** 0.5 or 1.0
        for column, mean in zip(columns, means, strict=True)
    ]
    rows = [
        [(x - mean) / scale for x, mean, scale in zip(row, means, scales, strict=True)]
        for row, _ in taught
    ]
    first = fit_logistic(
        rows, [is_right for _, is_right in taught], toward=[0.0] * (len(names) + 1), penalty=PENALTY
    )
    weights = Weights(tuple(names), tuple(means), tuple(scales), tuple(first), ())
    finals, rights = [], []
    for case in cases:
        order, scores = scored(weights, case.rows)
        finals.append(final_row(weights, scores, order, case.rows))
        rights.append(case.right[order[0]])
    second = fit_logistic(finals, rights, toward=[0.0] * (len(names) + 3), penalty=PENALTY / 5)
    return Weights(weights.names, weights.means, weights.scales, weights.rank, tuple(second))


def predict(weights: Weights, case: Case) -> tuple[float, bool]:
    order, scores = scored(weights, case.rows)
    row = final_row(weights, scores, order, case.rows)
    logit = sum(w * x for w, x in zip(weights.final, row, strict=False)) + weights.final[-1]
    return sigmoid(logit), case.right[order[0]]


def report(title: str, cases: Sequence[Case], chances: dict[int, tuple[float, bool]]) -> None:
    for name, chosen in (("learned, left out", True), ("never learned", False)):
        rows = [(case, *chances[n]) for n, case in enumerate(cases) if case.learn == chosen]
        answerable = [right for case, _, right in rows if case.expected]
        shares = []
        for wrong in (0.01, 0.02, 0.05):
            cut = threshold([p for _, p, _ in rows], [r for _, _, r in rows], wrong)
            shares.append(sum(r for _, p, r in rows if p >= cut) / len(answerable))
        print(
            f"{title} {name}: {len(rows)} questions, R@1 {sum(answerable) / len(answerable):.3f}, "
            f"coverage at 1/2/5 % wrong {'/'.join(f'{one:.2f}' for one in shares)}"
        )


def _read(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main()
