"""What the engine needs from the rooms beside it, as it uses them.

Stated as protocols so that tests pass small real-behaving fakes; ``desktop.app.wiring``
passes the real ones and mypy checks the fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from desktop.answering.answer import Question
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Decision
from desktop.domain.entry import Entry
from desktop.domain.message import Message
from desktop.domain.snapshots import Counts, InboxRow
from desktop.relay.desk import Opened
from server_stub.envelope import Envelope


class Store(Protocol):
    """Remembers conversations, entries and settings; synchronous, engine thread only."""

    def transaction(self) -> AbstractContextManager[None]: ...
    def load(self, conversation_id: str) -> Conversation | None: ...
    def save(self, conversation: Conversation, messages: Sequence[Message]) -> None: ...
    def messages(self, conversation_id: str) -> tuple[Message, ...]: ...
    def rows(self) -> Iterable[InboxRow]: ...
    def row(self, conversation_id: str) -> InboxRow | None: ...
    def counts(self) -> Counts: ...
    def search(self, text: str) -> tuple[str, ...]: ...
    def delete(self, conversation_id: str) -> None: ...
    def unfinished(self) -> tuple[str, ...]: ...
    def entries(self) -> tuple[Entry, ...]: ...
    def entry(self, entry_id: str) -> Entry | None: ...
    def save_entry(self, entry: Entry, operator: str, *, based_on: int) -> Entry: ...
    def delete_entry(self, entry_id: str) -> None: ...
    def count_use(self, entry_id: str) -> None: ...
    def uses(self) -> dict[str, int]: ...


class Line(Protocol):
    """One connection to the relay. All but ``flush`` belong into the open transaction."""

    def open(self, envelope: Envelope) -> Opened | None: ...
    def post(
        self, conversation_id: str, inner: dict[str, object], *, keep: bool = True
    ) -> None: ...
    def ephemeral(self, conversation_id: str, inner: dict[str, object]) -> None: ...
    def forget(self) -> None: ...
    def flush(self, taken: Envelope | None = None) -> None: ...
    def set_presence(self, *, person: bool, assistant: bool) -> None: ...


class Assistant(Protocol):
    """Turns pending messages into one decision."""

    async def answer(self, question: Question) -> Decision: ...


class KnowledgeFiles(Protocol):
    """Reads and writes entries as files; the ending of the name says which format."""

    def write(self, path: Path, entries: Sequence[Entry]) -> int:
        """Return how many entries were written.

        Raises:
            OSError, ValueError: With a sentence.
        """

    def read(self, path: Path) -> tuple[Sequence[Entry], Sequence[str]]:
        """Return the entries, and a sentence for each line that was left out.

        Raises:
            OSError, ValueError: With a sentence.
        """


class Knowledge(Protocol):
    """The index that the assistant looks things up in; it lives in the worker process."""

    async def sync(self, entries: Sequence[Entry]) -> None: ...
    async def save(self, entry: Entry) -> None: ...
    async def delete(self, entry_id: str) -> None: ...
