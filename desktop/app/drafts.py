"""The language model as the assistant uses it, in the writer process. Fits ``answering.ports.ChatModel``.

Wherever the process is away, slow or refuses, there is no draft, and the question goes on
without one: word for word or to a person.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from desktop.answering.drafting import House
from desktop.answering.ports import ChatModelError, DraftRequest, ModelDraft, TextRequest
from desktop.app.drafter import draft_of, known, request_to
from desktop.app.writer import FOLDER, HASH, MODEL
from desktop.domain.entry import Entry
from desktop.domain.sentence import Sentence
from desktop.inference.process import (
    WorkerAwayError,
    WorkerProcess,
    WorkerRefusedError,
    WorkerState,
)

log = logging.getLogger(__name__)

SECONDS = 45.0
"""A draft that takes longer is of no use to a visitor who waits."""
PATIENCE = 120.0
"""A text that no visitor waits for may stand back so long for those who do."""
_BATCH = 500
WRITER = (sys.executable, "-m", "desktop.app.writer")


class WriterChatModel:
    """Keeps the writer running and asks it for drafts."""

    def __init__(
        self,
        model: Path,
        folder: Path,
        entries: Callable[[], Sequence[Entry]],
        house: Callable[[], House],
        sha256: str | None = None,
        on_state: Callable[[WorkerState], None] = lambda _state: None,
        tell: Callable[[str], None] = lambda _sentence: None,
        on_name: Callable[[str | None], None] = lambda _name: None,
        hear: Callable[[str], bool] = lambda _line: False,
    ) -> None:
        """``entries`` and ``house`` give what the owner says now; prefixes are kept in ``folder``.

        ``on_name`` gets the model's name once it can write, None when it can't any more;
        ``tell`` gets a sentence for the owner, once, when the model can't be used;
        ``hear`` is the process's (see ``WorkerProcess``).
        """
        self._entries = entries
        self._house = house
        self._on_name = on_name
        self._on_state = on_state
        self._tell = tell
        self._told: str | None = None
        self._model = sha256
        self._learning: asyncio.Task[None] | None = None
        environment = {**os.environ, MODEL: str(model), FOLDER: str(folder)}
        if sha256:
            environment[HASH] = sha256
        self.process = WorkerProcess(
            self._state, command=WRITER, environment=environment, hear=hear
        )

    @property
    def model(self) -> str | None:
        return self._model

    async def run(self) -> None:
        """Keep the writer running until this call is cancelled."""
        await self.process.run()

    def learn(self) -> None:
        """Let questions begin with the knowledge as it is now; drafts go on meanwhile."""
        if self.process.state is WorkerState.READY:
            self._learning = asyncio.get_running_loop().create_task(self._learn())

    async def draft(self, request: DraftRequest) -> ModelDraft:
        """Return a draft. Cancelling the call stops the writing.

        Raises:
            ChatModelError: When there is none: no model, time over, writer lost.
        """
        try:
            written = await self.process.request(
                "draft",
                {**request_to(request), "seconds": SECONDS},
                SECONDS + 1.0,
                request.on_text,
            )
            return draft_of(str(written["end"]), written["object"])
        except (WorkerAwayError, WorkerRefusedError, KeyError, TypeError) as problem:
            raise ChatModelError(str(problem)) from problem

    @property
    def can_write(self) -> bool:
        return self.process.state is WorkerState.READY

    async def write(self, request: TextRequest) -> Mapping[str, object]:
        """Return a text's parts by name. Cancelling the call stops the writing.

        Raises:
            ChatModelError: When there is none: no model, time over, writer lost.
        """
        try:
            written = await self.process.request(
                "write", {**asdict(request), "seconds": PATIENCE}, PATIENCE + 1.0
            )
            found = written["object"]
        except (WorkerAwayError, WorkerRefusedError, KeyError, TypeError) as problem:
            raise ChatModelError(str(problem)) from problem
        if not isinstance(found, dict):
            raise ChatModelError("the language model wrote no whole text")
        return found

    def _state(self, state: WorkerState) -> None:
        if state is WorkerState.READY:
            self.learn()
        said = self.process.said if state is WorkerState.AWAY else None
        if said and said != self._told:
            self._told = said
            self._tell(Sentence("The language model is not used. {reason}", reason=said))
        if state is not WorkerState.READY:
            self._on_name(None)
        self._on_state(state)

    async def _learn(self) -> None:
        try:
            status = await self.process.request("status")
            self._model = str(status["model"])
            self._on_name(str(status["name"]))
            house = asdict(self._house())
            entries = [asdict(one) for one in known(self._entries())]
            for at in range(0, max(1, len(entries)), _BATCH):
                await self.process.request(
                    "know",
                    {
                        "house": house,
                        "entries": entries[at : at + _BATCH],
                        "more": at + _BATCH < len(entries),
                    },
                )
        except (WorkerAwayError, WorkerRefusedError, KeyError, TypeError) as problem:
            log.warning("the language model does not know the knowledge yet: %s", problem)
