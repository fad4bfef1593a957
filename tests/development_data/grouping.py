"""Measures how well questions are put together: ``python -m tests.development_data.grouping``.

The hotel questions of the development data, each business by itself; two questions belong
together where the same entry answers them. ``DESKBELL_DATA`` says where the data is.
"""

from __future__ import annotations

import gzip
import itertools
import json
import os
from collections import defaultdict
from pathlib import Path

from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge import grouping
from desktop.knowledge.grouping import gather
from desktop.knowledge.remembering import RememberingEmbedder

TRIED = (0.36, 0.39, 0.42, 0.45, 0.48, 0.52)
MOST, LEAST, COMPARED = 60, 6, 8


def one_by_one(embedder: RememberingEmbedder, asked: list[str]) -> list[int]:
    """Return a label for each question, as they come in one after the other."""
    groups: list[list[int]] = []
    for number, text in enumerate(asked):
        held = [[asked[at] for at in group][-COMPARED:] for group in groups]
        joined: dict[int, list[int]] = defaultdict(list)
        for at, label in enumerate(gather(embedder, held, [text])):
            joined[label] += groups[at] if at < len(groups) else [number]
        groups = [sorted(group) for group in joined.values()]
    return [next(at for at, group in enumerate(groups) if n in group) for n in range(len(asked))]


def main() -> None:
    """Print precision and recall of pairs for several thresholds."""
    embedder = RememberingEmbedder(SentenceEmbedder(), 10**6)
    asked: dict[str, list[tuple[str, str]]] = defaultdict(list)
    file = Path(os.environ["DESKBELL_DATA"]) / "hotel_faq_questions.jsonl.gz"
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["gold"] and row.get("lang", "en") == "en":
                asked[row["kbs"][0]].append((row["question"], row["gold"][0]))
    for grouping.ALIKE in TRIED:
        for name, place in (("at once", gather), ("one by one", None)):
            together = right = wanted = 0
            for questions in asked.values():
                texts = [text for text, _ in questions[:MOST]]
                if len(texts) < LEAST:
                    continue
                labels = place(embedder, [], texts) if place else one_by_one(embedder, texts)
                for one, other in itertools.combinations(range(len(texts)), 2):
                    same = questions[one][1] == questions[other][1]
                    found = labels[one] == labels[other]
                    together, right = together + found, right + (found and same)
                    wanted += same
            print(
                f"{grouping.ALIKE:.2f} {name:10}  precision {right / together:.3f}"
                f"  recall {right / wanted:.3f}  of {wanted} pairs"
            )


if __name__ == "__main__":
    main()
