"""Starter sets: questions that guests and customers ask everywhere, with hints what to answer.

The answers are empty: only the owner knows them. An entry without an answer is a draft, and
no draft is ever used for an answer.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from desktop.domain.entry import Entry, EntryState
from desktop.domain.importing import Business

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "starters"
LANGUAGES = ("en", "de", "fr", "es", "pt-BR", "ko")


def language_for(wanted: str) -> str:
    """Return the language of the sets that fits ``wanted`` ('de-AT', 'pt_BR'), or English."""
    code = wanted.replace("_", "-")
    short = code.split("-")[0].lower()
    exact = [one for one in LANGUAGES if one.lower() == code.lower()]
    near = [one for one in LANGUAGES if one.split("-")[0] == short]
    return [*exact, *near, "en"][0]


def starters(business: Business, language: str) -> list[Entry]:
    """Return the entries to fill in for a kind of business, in the order of their importance."""
    code = language_for(language)
    texts = _texts(code)
    short = code.split("-")[0]
    return [
        Entry(
            id=f"starter-{name}-{short}",
            title=texts[name]["title"],
            questions=tuple(texts[name]["questions"]),
            answer="",
            language=short,
            topic=texts["topics"][topic],
            state=EntryState.DRAFT,
            hint=texts[name]["hint"],
        )
        for topic, names in _sets()[business.value].items()
        for name in names
    ]


@cache
def _sets() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / "sets.json").read_text(encoding="utf-8"))
    return found


@cache
def _texts(code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    return found
