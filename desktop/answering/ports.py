"""What answering needs from others: something that finds passages, something that writes.

Owned here, by the caller; ``desktop.app.wiring`` passes the real ones in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from desktop.domain.decision import Passage


@dataclass(frozen=True, slots=True)
class Query:
    """One thing to look for. ``groups`` restricts it to the entries of those groups, as one business."""

    text: str
    on: date
    groups: tuple[str, ...] = ()
    limit: int = 10


class RetrieverAwayError(Exception):
    """The retriever cannot answer now: the worker is starting or was lost. The question goes to a person."""


class Retriever(Protocol):
    """Finds passages in the knowledge."""

    @property
    def found_by(self) -> str | None:
        """Id and hash of the embedding model that finds, as evidence; None while it is not known."""

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        """Return passages for each query, best first, at most one for each entry.

        Raises:
            RetrieverAwayError: When nothing can be found out now.
        """


class SentenceComparer(Protocol):
    """Tells how near sentences are in meaning; the model behind it is not in the desk's process."""

    async def alike(self, texts: Sequence[str]) -> list[list[float]] | None:
        """Return the cosine (-1 to 1) of each text with each, in order.

        None where it can't be told: the worker is away, or its model is not the one that the
        checks were measured with, or does not read this script. Never raises.
        """


class LanguageReader(Protocol):
    """Tells which language a text is in; the model behind it is too big for the desk's process."""

    async def language_of(self, text: str) -> str | None:
        """Return a tag such as 'de' where it is certain, else None. Never raises."""


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What the language model is asked: question, history and the entries it may use."""

    question: str
    history: tuple[tuple[str, str], ...]
    """(sender, text), oldest first."""
    passages: tuple[Passage, ...]
    language: str | None
    on_text: Callable[[str], None] | None = None
    """Gets what is being written, piece by piece; nothing of it is checked yet."""


@dataclass(frozen=True, slots=True)
class ModelDraft:
    """What the language model wrote; nothing of it is believed before the checks."""

    status: str
    """'answer', 'clarify' or 'hand_off'."""
    entries: tuple[str, ...]
    quote: str
    reply: str


class Errand(StrEnum):
    """What a text beside drafts is for. All of them wait while a visitor is written for."""

    DESK = "desk"
    """An operator looks at the screen and waits for it."""
    LATER = "later"
    """Nobody waits for it now."""


@dataclass(frozen=True, slots=True)
class TextRequest:
    """A text that is wanted beside drafts: what is asked, and the names of its parts."""

    asks: str
    fields: tuple[str, ...]
    errand: Errand = Errand.DESK


class ChatModelError(Exception):
    """The language model gave no usable draft; the question goes on without it."""


class ChatModel(Protocol):
    """Writes a draft from the entries it is shown."""

    @property
    def model(self) -> str | None:
        """SHA-256 of the model file, as evidence; None while it is not known."""

    async def draft(self, request: DraftRequest) -> ModelDraft:
        """Return a draft.

        Raises:
            ChatModelError: When there is none: no model, time over, worker lost.
        """


class TextModel(Protocol):
    """Writes texts for the operator; nothing of them is believed before the checks."""

    @property
    def can_write(self) -> bool:
        """Whether a model is at hand now."""

    async def write(self, request: TextRequest) -> Mapping[str, object]:
        """Return the parts by name. Cancelling the call stops the writing.

        Raises:
            ChatModelError: When there is none: no model, time over, worker lost.
        """
