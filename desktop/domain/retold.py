"""What a language model words for the operator's eyes: a conversation in short, other wordings of an entry.

Every line passed the checks before it came here; nothing of it reaches a visitor by itself, and
nothing of it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class ToldInShort:
    """Snapshot: the shown conversation up to the message ``about``; '' for a line there is none of."""

    conversation_id: str
    about: str
    wants: str
    said: str
    missing: str


@dataclass(frozen=True, slots=True)
class SuggestWordings:
    """Intent: other wordings of this entry, saved or not, are wanted."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class StopSuggesting:
    """Intent: they are not wanted any more."""


@dataclass(frozen=True, slots=True)
class WordingsSuggested:
    """Snapshot: the answer to ``SuggestWordings``. ``problem`` says why there are none."""

    entry_id: str
    questions: tuple[str, ...] = ()
    answer: str = ""
    problem: str = ""
