"""Sets of intents as knowledge: an intent is an entry, some of its sentences are its ways of asking.

Only sentences that nothing shipped was learned from are asked (``is_for_measuring``), so these are
smaller than the published test sets and not the same sentences. HINT3's own test sentences are
not among the development data: the strangers asked of its shops are CLINC150's.
Intervals are of 95 %, by resampling intents.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.answering.probability import PRIOR
from desktop.app.cases import Case
from desktop.app.evaluate import judge
from desktop.app.figures import Judged, auroc, summarise
from desktop.app.local import LocalKnowledge
from desktop.domain.entry import Entry
from tests.development_data.convert import MOST_WAYS, data_folder, read
from tests.development_data.fit_adapter import is_for_measuring, is_kept_back

_DRAWS = 200
_RECALL = 0.523
"""Recall of strangers at which BERT with a threshold is published on CLINC150 (Larson et al. 2019)."""


def measure() -> dict[str, object]:
    """Return the figures of every set, each with its interval."""
    data = data_folder()
    clinc = read(data / "clinc150.jsonl.gz")
    strange = [row["text"] for row in clinc if row.get("oos") and is_for_measuring(row["text"])]
    found: dict[str, object] = {}
    found |= _figures("clinc150", [row for row in clinc if not row.get("oos")], strange)
    banking = read(data / "banking77.jsonl.gz")
    near = [row["text"] for row in banking if row["held_out_intent_split"]]
    known = [row for row in banking if not row["held_out_intent_split"]]
    found |= _figures("banking77, 27 intents taken away", known, near)
    found |= _figures("customer_calls", read(data / "customer_calls.jsonl.gz"), strange)
    for bot, rows in _by(read(data / "hint3_shops.jsonl.gz"), "bot").items():
        found |= _figures(f"hint3 {bot}", rows, strange)
    return found


def _figures(
    name: str, rows: Sequence[dict[str, Any]], strange: Iterable[str]
) -> dict[str, object]:
    ways: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if not is_kept_back(row["text"]):
            ways[row["intent"]].append(row["text"])
    entries = [
        Entry(
            id=intent,
            title=intent.replace("_", " ").lower(),
            questions=tuple(texts[:MOST_WAYS]),
            answer=f"This is about {intent.replace('_', ' ').lower()}.",
        )
        for intent, texts in ways.items()
    ]
    # The probability was fitted on half of what the adapter has not learned of these two.
    is_new = is_for_measuring if name.startswith(("clinc150", "banking77")) else is_kept_back
    asked: list[tuple[str, tuple[str, ...]]] = [
        (row["text"], (row["intent"],))
        for row in rows
        if is_new(row["text"]) and row["intent"] in ways
    ]
    asked += [(text, ()) for text in strange if is_for_measuring(text)]
    cases = [
        Case(str(number), text, expected, kind=expected[0] if expected else None)
        for number, (text, expected) in enumerate(asked)
    ]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        knowledge = LocalKnowledge(entries, Path(folder))
        _, judged = asyncio.run(judge(knowledge, cases, PRIOR))
    shown: dict[str, object] = {f"{name}: asked, of them strange": _counts(judged)}
    for title, figure in FIGURES.items():
        shown[f"{name}: {title}"] = _with_interval(judged, figure)
    return shown


def _counts(judged: Sequence[Judged]) -> str:
    return f"{len(judged)}, {sum(not one.answerable for one in judged)}"


def _strangers(judged: Sequence[Judged]) -> float | None:
    return auroc(
        [one.probability for one in judged if one.answerable],
        [one.probability for one in judged if not one.answerable],
    )


def _in_scope(judged: Sequence[Judged]) -> float | None:
    """Return the accuracy within scope where ``_RECALL`` of the strangers are held back."""
    strange = sorted(one.probability for one in judged if not one.answerable)
    answerable = [one for one in judged if one.answerable]
    if not strange or not answerable:
        return None
    cut = strange[min(len(strange) - 1, int(_RECALL * len(strange)))]
    return sum(one.right and one.probability >= cut for one in answerable) / len(answerable)


def _named(figure: str) -> Callable[[Sequence[Judged]], float | None]:
    return lambda judged: summarise(judged)[figure]


FIGURES: dict[str, Callable[[Sequence[Judged]], float | None]] = {
    "R@1": _named("r_at_1"),
    "AUROC of strangers": _strangers,
    "accuracy in scope at 52.3 % of strangers held back": _in_scope,
    "MCC": _named("mcc"),
    "coverage at 1 % wrong": _named("coverage_at_1"),
    "answered alone, wrong share": _named("wrong_rate_alone"),
    "ECE": _named("ece"),
}


def _with_interval(
    judged: Sequence[Judged], figure: Callable[[Sequence[Judged]], float | None]
) -> str:
    groups = list(_by(judged, "kind").values())
    chance = random.Random(0)
    drawn = sorted(
        value
        for _ in range(_DRAWS)
        if (value := figure([one for g in chance.choices(groups, k=len(groups)) for one in g]))
        is not None
    )
    value = figure(judged)
    if value is None or not drawn:
        return "-"
    edge = int(0.025 * len(drawn))
    return f"{value:.3f} ({drawn[edge]:.3f} to {drawn[-1 - edge]:.3f})"


def _by(rows: Sequence[Any], name: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for number, row in enumerate(rows):
        value = row[name] if isinstance(row, dict) else getattr(row, name)
        # What belongs to no intent is resampled one by one.
        found[value if value is not None else f"alone {number}"].append(row)
    return found
