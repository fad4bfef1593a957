"""``deskbell eval``: many questions to a knowledge file, and the figures that come of it.

Embeds many questions at once, so a case's ``ms`` is the rest of its work plus its share of
that; ``ms_p50`` and ``ms_p95`` of the summary are of questions asked one by one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from desktop.answering.answer import Assistant, Question, texts_of
from desktop.answering.ports import ChatModel
from desktop.answering.probability import PRIOR, Calibration, calibrate
from desktop.app.ask import as_row
from desktop.app.cases import Case, parse_cases
from desktop.app.figures import Judged, summarise
from desktop.app.files import EntryFiles
from desktop.app.intervals import intervals, worst_tenth
from desktop.domain.decision import Decision, Reply

if TYPE_CHECKING:
    from desktop.app.local import LocalKnowledge

_SINGLES = 100
"""Questions that are asked one by one for the times of the summary."""
_BATCH = 256


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell eval``."""
    parser.add_argument("--knowledge", type=Path, required=True, help="entries, .jsonl or .csv")
    parser.add_argument("--cases", type=Path, required=True, help="questions, .jsonl")
    parser.add_argument(
        "--json", type=Path, required=True, metavar="OUT", help="write results here"
    )
    parser.add_argument("--embedder", help="another embedding model: a folder on this PC")
    parser.add_argument("--model", type=Path, help="a language model for the middle: a GGUF file")
    parser.add_argument("--limit", type=int, help="only the first so many cases")


def run(arguments: argparse.Namespace) -> int:
    """Evaluate, print the summary, write OUT; return 1 where anything was left out."""
    from desktop.app.drafter import model_here
    from desktop.app.local import LocalKnowledge
    from desktop.app.trials import trials
    from desktop.inference.cpu import ProcessorError
    from desktop.inference.gguf import ModelFileError
    from desktop.inference.model_folder import EmbedderError

    try:
        entries, left_out = EntryFiles().read(arguments.knowledge)
        cases, bad = parse_cases(arguments.cases.read_bytes())
        problems = [f"{arguments.knowledge}, {one}" for one in left_out]
        problems += [f"{arguments.cases}, {one}" for one in bad]
        for sentence in problems:
            print(sentence, file=sys.stderr)
        # Found out now rather than after minutes of work.
        arguments.json.touch()
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    if arguments.limit is not None:
        cases = cases[: arguments.limit]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            knowledge = LocalKnowledge(entries, Path(folder), arguments.embedder)
        except EmbedderError as problem:
            print(problem, file=sys.stderr)
            return 1
        # Several businesses in one file are no owner's knowledge to measure.
        several = any(entry.group for entry in entries)
        calibration = PRIOR if several else calibrate(trials(knowledge.index))
        writer = None
        if arguments.model is not None:
            try:
                # Several businesses share no prefix: each case shows its own entries.
                writer = model_here(arguments.model, Path(folder), [] if several else entries)
            except (ModelFileError, ProcessorError) as problem:
                print(problem, file=sys.stderr)
                return 1
        rows, results = asyncio.run(judge(knowledge, cases, calibration, writer))
        if writer is not None:
            writer.close()
        singles = asyncio.run(_one_by_one(knowledge, cases[:: max(1, len(cases) // _SINGLES)]))
    summary: dict[str, Any] = summarise(results)
    summary |= {"ms_p50": singles[0], "ms_p95": singles[1]} if singles else {}
    summary["high"] = calibration.high
    summary["embedder"] = knowledge.embedder.id
    if calibration.measured is not None:
        summary["measured"] = str(calibration.measured)
    summary |= {"r_at_1_worst_tenth": worst_tenth(results), "intervals": intervals(results)}
    kinds = sorted({one.kind for one in results if one.kind})
    if kinds:
        summary["kinds"] = {
            kind: {
                **summarise(own),
                "r_at_1_worst_tenth": worst_tenth(own),
                "intervals": intervals(own),
            }
            for kind in kinds
            if (own := [one for one in results if one.kind == kind])
        }
    arguments.json.write_text(
        json.dumps({"cases": rows, "summary": summary}, ensure_ascii=False, indent=1),
        encoding="utf-8",
    )
    print(table(summary))
    if problems:
        print(f"{len(problems)} lines were left out; they are named above.", file=sys.stderr)
    return 1 if problems else 0


async def judge(
    knowledge: LocalKnowledge,
    cases: Sequence[Case],
    calibration: Calibration,
    writer: ChatModel | None = None,
) -> tuple[list[dict[str, Any]], list[Judged]]:
    """Decide about every case; return a row for OUT and a judgement for each, in order."""
    decided = await decide(knowledge, cases, calibration, writer)
    rows = [
        {"id": case.id, **as_row(decision), "ms": round(took, 2)}
        for case, (decision, took) in zip(cases, decided, strict=True)
    ]
    return rows, [judged(case, *one) for case, one in zip(cases, decided, strict=True)]


async def decide(
    knowledge: LocalKnowledge,
    cases: Sequence[Case],
    calibration: Calibration,
    writer: ChatModel | None = None,
) -> list[tuple[Decision, float]]:
    """Return the decision about every case and the milliseconds it took, in order."""
    assistant = Assistant(knowledge, writer, calibration)
    decided = []
    for batch in _batches(_progress(cases)):
        began = perf_counter()
        questions = [_question(case) for case in batch]
        knowledge.embedder.remember([text for one in questions for text in texts_of(one)])
        shared = (perf_counter() - began) * 1000 / len(batch)
        for question in questions:
            decision = await assistant.answer(question)
            decided.append((decision, decision.looked.milliseconds["total"] + shared))
    return decided


async def _one_by_one(
    knowledge: LocalKnowledge, cases: Sequence[Case]
) -> tuple[float, float] | None:
    """Return p50 and p95, in milliseconds, of questions that were not embedded beforehand."""
    if not cases:
        return None
    knowledge.embedder.forget()
    assistant = Assistant(knowledge)
    times = []
    for case in cases:
        decision = await assistant.answer(_question(case))
        times.append(decision.looked.milliseconds["total"])
    times.sort()
    return times[len(times) // 2], times[int(0.95 * len(times))]


def _question(case: Case) -> Question:
    return Question((case.question,), date.today(), case.history, groups=case.groups)


def judged(case: Case, decision: Decision, took: float) -> Judged:
    """Return what a decision means for its case; ``took`` in milliseconds."""
    sent = (
        tuple(piece.entry_id for part in decision.parts for piece in part.evidence)
        if isinstance(decision, Reply)
        else ()
    )
    looked = decision.looked
    return Judged(
        expected=case.expected,
        ranked=tuple(one.entry_id for one in looked.passages),
        zone=looked.zone,
        probability=looked.probability,
        sent=sent,
        milliseconds=took,
        kind=case.kind,
        groups=case.groups,
    )


def table(summary: dict[str, Any]) -> str:
    """Return the figures for people: one column for all cases, one for each kind."""
    columns = {"all": summary, **summary.get("kinds", {})}
    names = [
        name for name, value in summary.items() if value is None or isinstance(value, int | float)
    ]
    width = max(len(name) for name in columns) + 2
    lines = [" " * 22 + "".join(f"{name:>{width}}" for name in columns)]
    for name in names:
        lines.append(
            f"{name:<22}"
            + "".join(f"{_shown(column.get(name)):>{width}}" for column in columns.values())
        )
    for title, column in columns.items():
        spans = [
            f"{name} {low:.3f} to {high:.3f}"
            for name, (low, high) in column.get("intervals", {}).items()
        ]
        if spans:
            lines.append(f"95 % by resampling businesses, {title}: {', '.join(spans)}.")
    if "measured" in summary:
        lines.append(f"On its own ways of asking, this knowledge {summary['measured']}.")
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _batches(cases: Iterable[Case]) -> Iterator[list[Case]]:
    batch: list[Case] = []
    for case in cases:
        batch.append(case)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _progress(cases: Sequence[Case]) -> Iterator[Case]:
    """Hand the cases on and draw a bar on standard error, if that is a terminal."""
    drawn = -1
    for n, case in enumerate(cases):
        share = 40 * n // len(cases)
        if share != drawn and sys.stderr.isatty():
            bar = "█" * share + "░" * (40 - share)
            print(f"\r{bar} {n} of {len(cases)}", end="", file=sys.stderr, flush=True)
            drawn = share
        yield case
    if drawn >= 0:
        print(f"\r{'█' * 40} {len(cases)} of {len(cases)}", file=sys.stderr)
