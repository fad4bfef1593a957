"""The first run as it is kept: where the owner is in it, what was typed and not used yet.

Plain values; what a step needs of the rest (business, knowledge, models) has snapshots of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.privacy_report import Keys

LONGEST_TYPED = 4000
"""Characters of one field that are kept."""
MOST_TYPED = 200
"""Fields that are kept."""


class WizardStep(StrEnum):
    """The steps, in their order."""

    HOUSE = "house"
    HOURS = "hours"
    ANSWERS = "answers"
    ASSISTANT = "assistant"
    WEBSITE = "website"
    TRY = "try"


class Going(StrEnum):
    """Whether the first run opens by itself."""

    ON = "on"
    """It opens at each start, where it was left."""
    PUT_AWAY = "put away"
    """The owner wants to go on later, and will say so."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FirstRun:
    """Where the owner is."""

    step: WizardStep = WizardStep.HOUSE
    going: Going = Going.ON
    passed: tuple[WizardStep, ...] = ()
    """Steps that were gone through, for the marks beside them."""
    typed: dict[str, str] = field(default_factory=dict)
    """What stands in fields and is not saved yet, by the field's name."""


@dataclass(frozen=True, slots=True)
class FirstRunShown:
    """The first run as it is kept. A snapshot; sent at the start and when the relay here changes."""

    run: FirstRun
    keys: Keys = Keys.NOWHERE
    """Where the key of the conversations lies, as found at this start."""
    page: str = ""
    """Address of the page on this PC to try the widget on; '' without a relay on this PC."""


@dataclass(frozen=True, slots=True)
class KeepFirstRun:
    """Keep it. An intent; nothing is told."""

    run: FirstRun


@dataclass(frozen=True, slots=True)
class TryOnThisPc:
    """Run a relay on this PC, for a try, and name it in the settings. An intent."""


FirstRunIntent = KeepFirstRun | TryOnThisPc


def to_json(run: FirstRun) -> dict[str, object]:
    """Return it as JSON values; no more than fits is kept of what was typed."""
    typed = {name: text[:LONGEST_TYPED] for name, text in list(run.typed.items())[:MOST_TYPED]}
    return {
        "step": run.step.value,
        "going": run.going.value,
        "passed": [one.value for one in run.passed],
        "typed": typed,
    }


def from_json(kept: object) -> FirstRun:
    """Return it from JSON values; what can't be read there begins anew."""
    if not isinstance(kept, dict):
        return FirstRun()
    steps = {one.value: one for one in WizardStep}
    passed, typed = kept.get("passed"), kept.get("typed")
    going = str(kept.get("going"))
    return FirstRun(
        steps.get(str(kept.get("step")), WizardStep.HOUSE),
        Going(going) if going in list(Going) else Going.ON,
        tuple(steps[str(one)] for one in passed if str(one) in steps)
        if isinstance(passed, list)
        else (),
        {str(name): str(text) for name, text in typed.items()} if isinstance(typed, dict) else {},
    )
