"""Turn development sets into ``--knowledge`` and ``--cases`` files: the hotels, or a set of intents.

A converter of two files, no more: it neither measures nor picks cases for being easy.
The set lies beside the checkout, not in it; its licences (CDLA-Sharing-1.0 in part) ask
that it stay a data file beside the product, so what this writes is not for committing.

    python -m tests.development_data.convert OUT_DIR [--kind KIND | --intents clinc150]
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

BUSINESSES = "hotel_faq_kb.jsonl.gz"
QUESTIONS = "hotel_faq_questions.jsonl.gz"
MOST_WAYS = 40
"""Ways of asking of one entry, as an owner might write them."""
_SENDERS = {"user": "visitor", "agent": "assistant"}

Record = dict[str, Any]


class DevelopmentDataError(Exception):
    """The development data is missing or is not what its README describes."""


def data_folder() -> Path:
    """Return where the data should be: ``DESKBELL_DATA``, else beside the checkout."""
    named = os.environ.get("DESKBELL_DATA")
    if named:
        return Path(named)
    return Path(__file__).resolve().parents[2].parent / "shared" / "data"


def entries(businesses: Iterable[Record]) -> Iterator[Record]:
    """Yield one entry per FAQ; its ``group`` is the business that it belongs to."""
    for business in businesses:
        for faq in business["faqs"]:
            yield {
                "id": faq["id"],
                "title": faq["q"],
                "questions": [faq["q"]],
                "answer": faq["a"],
                "group": business["kb"],
            }


def cases(questions: Iterable[Record], kind: str | None = None) -> Iterator[Record]:
    """Yield one case per question, all kinds unless one is named.

    ``expected`` is every FAQ that counts as right, and empty where only a person may
    answer. ``group`` is always a list. ``kind`` is carried along for breakdowns.

    Raises:
        DevelopmentDataError: If a turn was said by someone the README doesn't name.
    """
    for question in questions:
        if kind is not None and question["kind"] != kind:
            continue
        case: Record = {"id": question["id"], "question": question["question"]}
        if history := [_said(turn) for turn in question.get("context") or []]:
            case["history"] = history
        right = [*question["gold"], *question.get("also_ok", [])]
        case["expected"] = list(dict.fromkeys(right)) if question["answerable"] else []
        case["group"] = question["kbs"]
        case["kind"] = question["kind"]
        yield case


def convert(source: Path, out: Path, kind: str | None = None) -> tuple[Path, Path]:
    """Write ``hotel_knowledge.jsonl`` and ``hotel_cases.jsonl`` into ``out``; return their paths.

    Raises:
        DevelopmentDataError: If a source file is missing or damaged, or no case is of ``kind``.
    """
    knowledge = list(entries(read(source / BUSINESSES)))
    chosen = list(cases(read(source / QUESTIONS), kind))
    if not chosen:
        raise DevelopmentDataError(f"No question is of kind {kind!r}. Leave --kind out to see all.")
    out.mkdir(parents=True, exist_ok=True)
    return (
        _write(out / "hotel_knowledge.jsonl", knowledge),
        _write(out / "hotel_cases.jsonl", chosen),
    )


def convert_intents(source: Path, out: Path, name: str) -> tuple[Path, Path]:
    """Write ``NAME_knowledge.jsonl`` and ``NAME_cases.jsonl`` into ``out``; return their paths.

    Raises:
        DevelopmentDataError: If the source file is missing or damaged.
    """
    found, kept = intents(read(source / f"{name}.jsonl.gz"))
    out.mkdir(parents=True, exist_ok=True)
    return (
        _write(out / f"{name}_knowledge.jsonl", found),
        _write(out / f"{name}_cases.jsonl", kept),
    )


def _said(turn: Record) -> Record:
    try:
        return {"sender": _SENDERS[turn["who"]], "text": turn["text"]}
    except KeyError as missing:
        raise DevelopmentDataError(f"A turn has no known {missing}: {turn!r}") from None


def intents(rows: Iterable[Record]) -> tuple[list[Record], list[Record]]:
    """Return entries, one for each intent with its sentences as ways of asking, and cases.

    A fifth of the sentences, and all that fit no intent, are cases and in no entry. A ``bot``
    is a business of its own.
    """
    kept: list[Record] = []
    asked: dict[tuple[str, str], list[str]] = {}
    for number, row in enumerate(rows):
        bot = row.get("bot", "")
        if not row.get("oos") and zlib.crc32(row["text"].encode()) % 5:
            asked.setdefault((bot, row["intent"]), []).append(row["text"])
            continue
        right = [] if row.get("oos") else [f"{bot}:{row['intent']}"]
        case = {"id": str(number), "question": row["text"], "expected": right}
        kept.append({**case, **({"group": [bot], "kind": bot} if bot else {})})
    found = []
    for (bot, intent), texts in asked.items():
        topic = intent.replace("_", " ")
        entry = {"id": f"{bot}:{intent}", "title": topic, "questions": texts[:MOST_WAYS]}
        entry |= {"answer": f"This is about {topic}."}
        found.append({**entry, **({"group": bot} if bot else {})})
    return found, kept


def read(path: Path) -> list[Record]:
    """Return the records of a gzipped file of JSON lines.

    Raises:
        DevelopmentDataError: If it is missing or damaged.
    """
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines if line.strip()]
    except FileNotFoundError:
        raise DevelopmentDataError(
            f"{path} is not there. Set DESKBELL_DATA to the folder with the development data."
        ) from None
    except (gzip.BadGzipFile, EOFError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise DevelopmentDataError(f"{path} is damaged ({error}). Fetch it again.") from error


def _write(path: Path, records: list[Record]) -> Path:
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit code."""
    parser = argparse.ArgumentParser(description="Convert the development hotel set.")
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument("--kind", help="only questions of this kind, such as user_turn")
    parser.add_argument("--intents", metavar="SET", help="another set: clinc150, hint3_shops, ...")
    options = parser.parse_args(arguments)
    try:
        if options.intents:
            paths = convert_intents(data_folder(), options.out, options.intents)
        else:
            paths = convert(data_folder(), options.out, options.kind)
        for path in paths:
            with path.open(encoding="utf-8") as lines:
                print(f"{path}: {sum(1 for _ in lines)} lines")
    except DevelopmentDataError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
