"""Samples for the windows about visitors' data."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.access import (
    COMMAND_LINE,
    AccessLine,
    AccessShown,
    Broken,
    BrokenAt,
    Did,
    Setting,
)
from desktop.domain.conversation import Mode
from desktop.domain.keeping import Going, KeepingShown, KeepTimes
from desktop.domain.people import FoundConversation, FoundQuestion, Part, PersonFound, Receipt
from tests.ui.screens import NOW, ident

LINES = (
    (Did.OPENED, "Desk 1", "aa", ""),
    (Did.OPENED, "Ana", "bb", ""),
    (Did.PERSON_ERASED, "Ana", "", "2"),
    (Did.ERASED, "Ana", "cc", ""),
    (Did.ERASED, "Ana", "dd", ""),
    (Did.LOOKED_FOR, "Ana", "", ""),
    (Did.CHANGED, "Desk 1", "", Setting.KEEPING.value),
    (Did.TIME_ERASED, "", "ee", ""),
    (Did.VISITOR_ERASED, "", "ff", ""),
    (Did.EXPORTED, "Desk 1", "aa", ""),
    (Did.PERSON_EXPORTED, COMMAND_LINE, "gg", ""),
    (Did.SIGNED_IN, "Ana", "", ""),
    (Did.OPENED, "Desk 1", "aa", ""),
)


def access(*, broken: bool = False) -> AccessShown:
    """Return a record of one morning."""
    lines = tuple(
        AccessLine(len(LINES) - at, NOW - timedelta(minutes=13 * at), operator, did, about, detail)
        for at, (did, operator, about, detail) in enumerate(LINES)
    )
    return AccessShown(
        lines,
        total=len(lines),
        found=len(lines),
        operators=("Ana", "Desk 1", COMMAND_LINE),
        broken=BrokenAt(7, Broken.CHANGED) if broken else None,
        names={"aa": "Guest 7C1", "bb": "Marta Silva"},
    )


def found(text: str = "Anna Müller", *, done: bool = True) -> PersonFound:
    """Return what was found of a guest."""
    lines = (
        ("7C1", "Guest 7C1", "I am Anna Müller, booking BK-2024 118", True, 2),
        ("4F2", "Anna Mueller", "anna.mueller@example.org", True, 40),
        ("9B1", "Guest 9B1", "Is Frau Müller at the desk today?", False, 300),
    )
    return PersonFound(
        text,
        tuple(
            FoundConversation(
                ident(short), name, Mode.DONE, NOW - timedelta(hours=ago), "name", sure, line, 7
            )
            for short, name, line, sure, ago in lines
        ),
        (FoundQuestion("12", "May Anna Müller bring her dog?", True),) if done else (),
        ("Who is the chef?",) if done else (),
        looked=214 if done else 88,
        total=214,
        done=done,
    )


def receipt() -> Receipt:
    """Return a receipt."""
    counts = {
        Part.CONVERSATIONS: 2, Part.MESSAGES: 14, Part.NAMES: 2, Part.DRAFTS: 1,
        Part.SUMMARIES: 2, Part.OPEN_QUESTIONS: 1, Part.KEPT_QUESTIONS: 1, Part.LETTERS: 0,
        Part.UNSENT: 0, Part.SEARCH: 14,
    }  # fmt: skip
    return Receipt(418, NOW, tuple(counts.items()), "5a" * 32)


def keeping() -> KeepingShown:
    """Return what goes tonight."""
    going = tuple(
        Going(ident(short), name, Mode.DONE, NOW)
        for short, name in (("1A1", "Guest 1A1"), ("1A2", "Paulo"), ("1A3", "Guest 1A3"))
    )
    times = KeepTimes(30, ((Mode.DONE, 14),))
    return KeepingShown(times, NOW + timedelta(hours=16), 3, going, week=9)
