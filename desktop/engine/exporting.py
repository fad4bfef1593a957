"""Writes a conversation to a file that the operator named; the line to the relay plays no part."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Files(Protocol):
    """Writes one conversation; the ending of the name says how."""

    def write(
        self, path: Path, name: str, conversation: Conversation, messages: Sequence[Message]
    ) -> None:
        """Raises OSError where the file can't be written."""


class Exporting:
    """Carries out ``ExportConversation``."""

    def __init__(self, engine: Engine, files: Files | None) -> None:
        self._engine = engine
        self._files = files

    def export(self, conversation_id: str, path: Path) -> None:
        """Read the conversation now, and write it on a thread of its own.

        Raises:
            StorageError: If it can't be read.
        """
        engine = self._engine
        conversation, row = engine.store.load(conversation_id), engine.store.row(conversation_id)
        if self._files is None or conversation is None or row is None:
            engine.showcase.tell(
                Told(Sentence("This conversation is no longer here."), problem=True)
            )
            return
        messages = engine.store.messages(conversation_id)
        work = self._write(self._files, path, row.name, conversation, messages)
        engine.in_background(asyncio.get_running_loop().create_task(work))

    async def _write(
        self,
        files: Files,
        path: Path,
        name: str,
        conversation: Conversation,
        messages: tuple[Message, ...],
    ) -> None:
        try:
            await asyncio.to_thread(files.write, path, name, conversation, messages)
        except OSError as error:
            why = error.strerror or str(error)
            told = Told(
                Sentence(
                    "{file} can't be written: {why}. Choose another place.",
                    file=path.name,
                    why=why,
                ),
                problem=True,
            )
        else:
            told = Told(Sentence("The conversation was written to {file}.", file=path.name))
        self._engine.showcase.tell(told)
