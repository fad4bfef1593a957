"""Recipe of desktop/answering/checking/judge_weights.py, and the report of the judge.

Not a test. Run ``python -m tests.development_data.fit_judge``; the same data and packages give
the same file. The weights for entries are learned from faithful_responses (DSTC9 Track 1 and
DSTC10 Track 2, Apache-2.0, Copyright Amazon.com, Inc. or its affiliates); those for passages
from the Wizard of Wikipedia part of BEGIN (CC BY 4.0, Dziri et al. 2022). BEGIN's
Topical-Chat part (CDLA-Sharing-1.0) is only measured on. Figures on what was learned from are
of ten parts, no piece of evidence in two of them.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from desktop.answering.checking.judge import NAMES, measures
from desktop.answering.checking.offers import without_offers
from desktop.answering.ports import ModelDraft
from desktop.answering.weighing import Use, weigh
from desktop.domain.decision import Passage
from desktop.inference.embedder import SentenceEmbedder
from tests.development_data.convert import data_folder

LEFT_OUT = {
    "ENTRY": ("covered", "covered_least", "pairs", "novel", "near_least"),
    "PASSAGE": ("weaker",),
}
"""Measures that say nothing there: an entry is answered in other words, with courtesies around."""
TARGET = Path(__file__).resolve().parents[2] / "desktop/answering/checking/judge_weights.py"
HELD_BACK = 5.0
"""Weight of the ridge: a guess, not tuned."""
FOLDS = 10
HEADER = '''"""The shipped weights of ``judge``. Made by tests/development_data/fit_judge.py; do not edit.

The first number is the constant, the others are in the order of ``judge.NAMES``. ENTRY is
learned from DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright Amazon.com, Inc. or its
affiliates), PASSAGE from BEGIN (CC BY 4.0, Dziri et al. 2022; Wizard of Wikipedia).
"""

from __future__ import annotations

# fmt: off
'''


class Embedded:
    """Nearness by the embedded model's cosine."""

    enough = 0.7

    def __init__(self) -> None:
        # As the worker has it, adapter and all: a new adapter calls for new weights.
        self._embedder = SentenceEmbedder()
        self._known: dict[str, Any] = {}

    async def alike(self, texts: Sequence[str]) -> list[list[float]]:
        vectors = np.asarray(self._embedder.passages(texts))
        cosines: list[list[float]] = (vectors @ vectors.T).tolist()
        return cosines

    def nearest(self, said: Sequence[str], told: Sequence[str]) -> list[float]:
        new = [one for one in dict.fromkeys((*said, *told)) if one not in self._known]
        if new:
            for text, row in zip(new, np.asarray(self._embedder.passages(new)), strict=True):
                self._known[text] = row / np.linalg.norm(row)
        against = np.stack([self._known[one] for one in told])
        return [float((against @ self._known[one]).max()) for one in said]


def main() -> None:
    torch.set_num_threads(1)
    near = Embedded()
    entries = load("faithful_responses")
    told = [row["evidence"][0] for row in entries]
    rows = np.array(
        [
            measures(row["response"], one["a"], near, asked=f"{one['q']} {one['entity']}")
            for row, one in zip(entries, told, strict=True)
        ]
    )
    rows[:, left_out("ENTRY")] = 0.0
    faithful = np.array([row["label"] == "faithful" for row in entries])
    seen = np.array([row["system_saw_right_evidence"] for row in entries])
    chances = crossed(rows, faithful, [f"{one['q']}{one['a']}" for one in told])
    print(f"faithful_responses  {area(faithful, chances):.3f}")
    print(f"  right entry in view  {area(faithful[seen], chances[seen]):.3f}")
    weighed(entries, near)
    begin = load("grounded_responses_begin")
    prose = np.array([measures(row["response"], row["evidence"], near) for row in begin])
    prose[:, left_out("PASSAGE")] = 0.0
    grounded = np.array([row["label"] == "Fully attributable" for row in begin])
    learned = np.array([row["source"] == "BEGIN/wow" for row in begin])
    told_of = [row["evidence"] for row in begin if row["source"] == "BEGIN/wow"]
    guesses = prose @ (weights := fit(prose[learned], grounded[learned]))[1:] + weights[0]
    guesses[learned] = crossed(prose[learned], grounded[learned], told_of)
    print(
        f"BEGIN, Topical-Chat (not learned from)  {area(grounded[~learned], guesses[~learned]):.3f}"
    )
    print(f"BEGIN, Wizard of Wikipedia  {area(grounded[learned], guesses[learned]):.3f}")
    print(f"BEGIN, both  {area(grounded, guesses):.3f}")
    text = HEADER
    for name, found in (("ENTRY", fit(rows, faithful)), ("PASSAGE", weights)):
        text += f"{name} = ({', '.join(f'{one + 0:.4f}' for one in found)})\n"
        print(name, dict(zip(NAMES, np.round(found[1:], 2).tolist(), strict=True)))
    TARGET.write_text(text, encoding="utf-8")


def weighed(entries: Sequence[dict[str, Any]], near: Embedded) -> None:
    """Print what would become of these drafts: sent, read by a person first, or left."""
    counts = Counter((row["label"], asyncio.run(use(row, near)).value) for row in entries)
    for label in ("faithful", "unfaithful"):
        print(f"  {label}:", {one.value: counts[label, one.value] for one in Use})


async def use(row: dict[str, Any], near: Embedded) -> Use:
    """Say what a draft in these words would have been used for, the offers at its end left out."""
    told = row["evidence"][0]
    entry = Passage("a", 1, told["entity"], told["q"], told["a"], 1.0, 1.0, 1.0, 1.0)
    draft = ModelDraft("answer", ("a",), told["a"][:30], without_offers(row["response"]))
    found = await weigh(
        draft,
        [entry],
        question="",
        language=None,
        written=None,
        comparer=near,
        business=f"{told['entity']} {told.get('domain', '')}",
    )
    return found.use


def left_out(which: str) -> list[int]:
    return [NAMES.index(name) for name in LEFT_OUT[which]]


def load(name: str) -> list[dict[str, Any]]:
    with gzip.open(data_folder() / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fit(rows: Any, truth: Any) -> Any:
    """Return the constant and the weights of a ridge logistic model, by Newton's method."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-6
    known = np.c_[np.ones(len(rows)), (rows - mean) / spread]
    ridge = np.eye(known.shape[1]) * HELD_BACK
    ridge[0, 0] = 1e-6
    found = np.zeros(known.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-known @ found))
        slope = known.T @ (chance - truth) + ridge @ found
        found -= np.linalg.solve((known.T * (chance * (1 - chance))) @ known + ridge, slope)
    plain = found[1:] / spread
    return np.r_[found[0] - plain @ mean, plain]


def crossed(rows: Any, truth: Any, groups: Sequence[str]) -> Any:
    part = np.array([zlib.crc32(one.encode()) % FOLDS for one in groups])
    chances = np.zeros(len(rows))
    for n in range(FOLDS):
        found = fit(rows[part != n], truth[part != n])
        chances[part == n] = rows[part == n] @ found[1:] + found[0]
    return chances


def area(truth: Any, chances: Any) -> float:
    """Return the area under the ROC curve; ties count half."""
    above = np.sort(chances[~truth])
    right = np.searchsorted(above, chances[truth], "left")
    ties = np.searchsorted(above, chances[truth], "right") - right
    return float((right + ties / 2).sum() / (truth.sum() * (~truth).sum()))


if __name__ == "__main__":
    main()
