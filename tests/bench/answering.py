"""Time from a visitor's message to the decision, without a language model, beside one query embedding.

The demo hotel's knowledge, model and index in this process, one question at a time. Each
question is embedded alone in the same turn, so that what else the PC does falls on both.
Milliseconds.
"""

from __future__ import annotations

import asyncio
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from desktop.answering.answer import Assistant, Question
from desktop.answering.probability import calibrate
from desktop.app.cases import parse_cases
from desktop.app.files import EntryFiles
from desktop.app.local import LocalKnowledge
from desktop.app.places import ROOT
from desktop.app.trials import trials

KNOWLEDGE = ROOT / "assets" / "demo" / "knowledge.jsonl"
CASES = ROOT / "assets" / "demo" / "cases.jsonl"
ROUNDS = 3


def measure() -> dict[str, object]:
    """Return p50 and p95 of decisions and of embeddings, and the ratio of the two p95."""
    entries, _ = EntryFiles().read(KNOWLEDGE)
    cases, _ = parse_cases(CASES.read_bytes())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        knowledge = LocalKnowledge(entries, Path(folder))
        began = perf_counter()
        calibration = calibrate(trials(knowledge.index))
        fitting = perf_counter() - began
        assistant = Assistant(knowledge, calibration=calibration)
        decided: list[float] = []
        embedded: list[float] = []
        for turn in range(ROUNDS + 1):
            for case in cases:
                began = perf_counter()
                knowledge.embedder.queries([case.question])
                middle = perf_counter()
                question = Question((case.question,), date(2026, 1, 1), case.history)
                asyncio.run(assistant.answer(question))
                # The first round warms up.
                if turn:
                    embedded.append((middle - began) * 1000)
                    decided.append((perf_counter() - middle) * 1000)
    decided.sort()
    embedded.sort()
    return {
        "entries": len(entries),
        "questions": len(decided),
        "calibration on this knowledge, s": fitting,
        "query embedding, p50 ms": embedded[len(embedded) // 2],
        "query embedding, p95 ms": embedded[int(0.95 * len(embedded))],
        "decision, p50 ms": decided[len(decided) // 2],
        "decision, p95 ms": decided[int(0.95 * len(decided))],
        "ratio of the p95": decided[int(0.95 * len(decided))] / embedded[int(0.95 * len(embedded))],
    }
