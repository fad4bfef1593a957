"""The documented ``--cases`` format: JSON Lines, one question with what should be found a line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from desktop.knowledge.jsonl import BadLine

_SENDERS = ("visitor", "assistant", "operator")


class CaseFormatError(Exception):
    """A case is not as documented; the text says what and how to put it right."""


@dataclass(frozen=True, slots=True)
class Case:
    """One question. No expected entries: only a person may answer. ``kind`` is for breakdowns."""

    id: str
    question: str
    expected: tuple[str, ...]
    history: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()
    kind: str | None = None


def parse_cases(raw: bytes) -> tuple[list[Case], list[BadLine]]:
    """Read cases from the bytes of a file. Never raises: a bad line is named and skipped."""
    cases: dict[str, Case] = {}
    bad: list[BadLine] = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            case = _case(line)
            if case.id in cases:
                raise CaseFormatError(f'the id "{case.id}" was used before. Give each its own id.')
            cases[case.id] = case
        except CaseFormatError as problem:
            bad.append(BadLine(number, str(problem)))
    return list(cases.values()), bad


def _case(line: bytes) -> Case:
    try:
        row = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise CaseFormatError("this is not JSON in UTF-8. Write one case a line.") from None
    if not isinstance(row, dict):
        raise CaseFormatError("a case must be in curly braces. Write one case a line.")
    question = row.get("question")
    if not isinstance(question, str) or not question.strip():
        raise CaseFormatError('"question" is missing or empty.')
    expected, groups = row.get("expected", ()), row.get("group")
    if not _texts(expected):
        raise CaseFormatError(
            '"expected" must be a list of entry ids; [] where only a person may answer.'
        )
    if isinstance(groups, str):
        groups = [groups]
    if groups is not None and not _texts(groups):
        raise CaseFormatError('"group" must be an id or a list of ids.')
    if not isinstance(row.get("id"), str | int):
        raise CaseFormatError('"id" is missing.')
    kind = row.get("kind")
    return Case(
        id=str(row["id"]),
        question=question,
        expected=tuple(expected),
        history=tuple(_turn(turn) for turn in _list(row.get("history"))),
        groups=tuple(groups or ()),
        kind=kind if isinstance(kind, str) else None,
    )


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise CaseFormatError('"history" must be a list of {"sender", "text"}.')
    return value


def _turn(turn: Any) -> tuple[str, str]:
    if (
        not isinstance(turn, dict)
        or turn.get("sender") not in _SENDERS
        or not isinstance(turn.get("text"), str)
    ):
        raise CaseFormatError(
            '"history" must be a list of {"sender": "visitor", "assistant" or "operator", "text"}.'
        )
    return str(turn["sender"]), str(turn["text"])
