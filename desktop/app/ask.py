"""``deskbell ask``: one question to a knowledge file, with zone, probability, evidence and times."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from desktop.answering.answer import Assistant, Question
from desktop.answering.language import ReadHere
from desktop.answering.probability import Calibration, calibrate
from desktop.app.files import EntryFiles
from desktop.domain.decision import Decision, Draft, HandOff, Reply

_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell ask``."""
    parser.add_argument("question", help="what a visitor would write")
    parser.add_argument("--knowledge", type=Path, required=True, help="entries, .jsonl or .csv")
    parser.add_argument("--language", help="the visitor's language, such as de or pt-BR")
    parser.add_argument("--embedder", help="another embedding model: a folder on this PC")
    parser.add_argument("--model", type=Path, help="a language model for the middle: a GGUF file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Answer and print; return 1 where the knowledge can't be read or lines of it were left out."""
    from desktop.app.drafter import model_here
    from desktop.app.local import LocalKnowledge
    from desktop.app.trials import trials
    from desktop.inference.cpu import ProcessorError
    from desktop.inference.gguf import ModelFileError
    from desktop.inference.model_folder import EmbedderError

    try:
        entries, left_out = EntryFiles().read(arguments.knowledge)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    for sentence in left_out:
        print(f"{arguments.knowledge}, {sentence}", file=sys.stderr)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            knowledge = LocalKnowledge(entries, Path(folder), arguments.embedder)
        except EmbedderError as problem:
            print(problem, file=sys.stderr)
            return 1
        calibration = calibrate(trials(knowledge.index))
        writer = None
        if arguments.model is not None:
            try:
                writer = model_here(arguments.model, Path(folder), entries)
            except (ModelFileError, ProcessorError) as problem:
                print(problem, file=sys.stderr)
                return 1
        assistant = Assistant(knowledge, writer, calibration, language_reader=ReadHere())
        # The first question pays for what the model sets up once; a desk is warm.
        knowledge.embedder.queries(["Do you have parking?"])
        question = Question((arguments.question,), date.today(), language=arguments.language)
        decision = asyncio.run(assistant.answer(question))
        if writer is not None:
            writer.close()
    if arguments.json:
        print(json.dumps(as_row(decision), ensure_ascii=False, indent=2))
    else:
        print(_in_words(decision, calibration))
    return 1 if left_out else 0


def as_row(decision: Decision) -> dict[str, Any]:
    """Return a decision as the plain values of ``ask --json`` and of a case in ``eval``."""
    looked = decision.looked
    evidence = [piece for part in decision.parts for piece in part.evidence]
    return {
        "zone": looked.zone.value,
        "p": round(looked.probability, 6),
        "reply": "\n\n".join(part.text for part in decision.parts) or None,
        "reason": None if isinstance(decision, Reply) else decision.reason.value,
        "fit": looked.fit.value,
        "language": looked.language,
        "ranked": [one.entry_id for one in looked.passages],
        "evidence": [
            {
                "entry": one.entry_id,
                "version": one.entry_version,
                "title": one.title,
                "quote": one.quote,
                "p": round(one.probability, 6),
            }
            for one in evidence
        ],
        "features": {name: round(value, 4) for name, value in looked.features.items()},
        "ms": {name: round(value, 2) for name, value in looked.milliseconds.items()},
        "embedder": looked.embedder,
        "model": looked.model,
    }


def _in_words(decision: Decision, calibration: Calibration) -> str:
    looked = decision.looked
    lines = []
    for part in decision.parts:
        lines += [part.text, ""]
    match decision:
        case Reply():
            lines.append(f"Sent alone ({looked.zone.value}), p = {looked.probability:.3f}.")
        case Draft(reason=reason):
            lines.append(f"A draft for a person ({reason.value}), p = {looked.probability:.3f}.")
        case HandOff(reason=reason):
            lines.append(f"For a person ({reason.value}), p = {looked.probability:.3f}.")
    lines.append(f"Answers go out alone from p = {calibration.high:.3f}.")
    if calibration.measured is not None:
        lines.append(f"On its own ways of asking, this knowledge {calibration.measured}.")
    if looked.passages:
        lines.append("Looked at:")
        lines += [
            f"  {one.entry_id}  {one.title}  (cosine {one.dense:.2f}, answer {one.dense_answer:.2f}, words {one.text:.1f})"
            for one in looked.passages[:_SHOWN]
        ]
    lines.append(
        "Took " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in looked.milliseconds.items()) + "."
    )
    return "\n".join(lines)
