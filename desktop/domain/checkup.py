"""What ``deskbell doctor`` found, as values: one finding for each part, in words for the owner.

The words may name folders and hosts, which the owner may read and support need not:
``without_names`` takes them out, and ``report`` is what support gets. Looks at nothing itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.sentence import Sentence, together

Facts = dict[str, str | int | float | bool]
REPORT_VERSION = 1
"""Of the shape that ``report`` gives. It grows when a field goes or changes its meaning."""


class Part(StrEnum):
    """What is looked at, in the order in which it is told. The values stand in the report."""

    SYSTEM = "system"
    PROCESSOR = "processor"
    MEMORY = "memory"
    DISK = "disk"
    KEYRING = "keyring"
    NOTIFICATIONS = "notifications"
    DATABASE = "database"
    KEY = "line_key"
    STARTS = "starts"
    EMBEDDER = "embedding_model"
    WORKER = "worker"
    MODEL = "language_model"
    WIDGET = "website_script"
    RELAY = "relay"
    CLOCK = "clock"
    MAIL = "mail"
    SITE = "website"


NAMES: Mapping[Part, Sentence] = {
    Part.SYSTEM: Sentence("System"),
    Part.PROCESSOR: Sentence("Processor"),
    Part.MEMORY: Sentence("Memory"),
    Part.DISK: Sentence("Disk"),
    Part.KEYRING: Sentence("Keyring"),
    Part.NOTIFICATIONS: Sentence("Notifications"),
    Part.DATABASE: Sentence("Conversations"),
    Part.KEY: Sentence("Key of the line"),
    Part.STARTS: Sentence("Starting"),
    Part.EMBEDDER: Sentence("Understanding of questions"),
    Part.WORKER: Sentence("The assistant's process"),
    Part.MODEL: Sentence("Language model"),
    Part.WIDGET: Sentence("Website script"),
    Part.RELAY: Sentence("Relay"),
    Part.CLOCK: Sentence("Clock"),
    Part.MAIL: Sentence("E-mail"),
    Part.SITE: Sentence("Your website"),
}


class State(StrEnum):
    """How a part is."""

    FINE = "fine"
    NOTE = "note"
    """Works, with something that the owner had better know."""
    WRONG = "wrong"
    UNKNOWN = "unknown"
    """It could not be looked at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``mend`` is empty where there is nothing to do.

    ``facts`` are numbers, versions and names of our own kinds of errors: nothing personal.
    """

    part: Part
    state: State
    means: str
    mend: str = ""
    facts: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    aspect: str = ""
    """Which side of it, where a part has several findings."""

    @property
    def fine(self) -> bool:
        """Whether nothing has to be done."""
        return self.state in (State.FINE, State.NOTE)


@dataclass(frozen=True, slots=True)
class ExamineDesk:
    """The operator wants to know whether all is well. An intent."""


@dataclass(frozen=True, slots=True)
class CheckupShown:
    """What was found so far, and the report for support once all was looked at. A snapshot."""

    findings: tuple[Finding, ...] = ()
    report: str = ""

    @property
    def done(self) -> bool:
        """Whether all was looked at."""
        return bool(self.report)


KEPT = frozenset({"free", "needed", "needs", "lacking", "version", "newest", "number", "kind"})
"""Placeholders whose text is ours: amounts, versions, kinds. All others are taken out."""


def without_names(sentence: str) -> str:
    """Return a sentence with ``<host>``, ``<path>`` and the like where names stood.

    A plain text, of which nobody can tell what is in it, is taken out as a whole.
    """
    if not isinstance(sentence, Sentence):
        return "<text>" if sentence else ""
    if sentence.parts:
        return together(*(without_names(one) for one in sentence.parts))
    return sentence.filled(**{name: _masked(name, one) for name, one in sentence.values.items()})


def _masked(name: str, value: object) -> object:
    if isinstance(value, Sentence):
        return without_names(value)
    if isinstance(value, int | float) or name in KEPT:
        return value
    return f"<{name}>"


def report(findings: Iterable[Finding], version: str) -> str:
    """Return JSON for support: ``{"version", "deskbell", "findings": [{"check", "aspect"?, "state",
    "means", "mend", "facts"}]}``. ``version`` is that of the app. Nothing personal is in it.
    """
    shown = []
    for one in findings:
        line = {"check": one.part.value, "aspect": one.aspect, "state": one.state.value}
        if not one.aspect:
            del line["aspect"]
        words = {"means": without_names(one.means), "mend": without_names(one.mend)}
        shown.append({**line, **words, "facts": dict(one.facts)})
    told = {"version": REPORT_VERSION, "deskbell": version, "findings": shown}
    return json.dumps(told, indent=2)
