"""Questions and knowledge on one side, the model lane on the other. Lives where the model lives."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from desktop.answering.drafting import House, Known, asks_text, read_draft, system_text
from desktop.answering.ports import (
    ChatModelError,
    DraftRequest,
    Errand,
    ModelDraft,
    TextRequest,
)
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry, EntryState
from desktop.inference.grammar import GrammarError, draft_grammar, fields_grammar
from desktop.inference.lane import Lane, Wish, Written, settings_for
from desktop.inference.scheduler import BusyError, Priority
from desktop.inference.template import TemplateFailedError

_PRIORITY = {Errand.DESK: Priority.OPERATOR, Errand.LATER: Priority.SUMMARY}
_LONGER = 240
"""Tokens of a text that no visitor waits for."""
_CAN_NOT = (BusyError, GrammarError, TemplateFailedError)


class Drafter:
    """Writes drafts with one model. ``draft`` may be called from any thread."""

    def __init__(self, model: Path, folder: Path, sha256: str | None = None) -> None:
        """Load ``model``; ``folder`` is where its prefixes are kept, ``sha256`` its file's hash.

        Raises:
            ProcessorError: If this PC can't run it.
            ModelFileError: If it can't be used here; the text says why.
        """
        settings = settings_for(model, psutil.virtual_memory().available)
        self.lane = Lane(model, folder, settings, sha256)
        self._held: Mapping[str, int] = {}

    def know(self, house: House, entries: Sequence[Known]) -> None:
        """Let questions begin with these entries once they have been read, where they are not too many.

        Of more than fit, each question is shown those that were found for it.
        """
        held = {one.id: one.version for one in entries}

        def ready(now: Mapping[str, int]) -> Callable[[], None]:
            def take() -> None:
                self._held = now

            return take

        try:
            self.lane.serve(system_text(house, entries), ready(held))
        except BusyError:
            self.lane.serve(system_text(house), ready({}))

    def draft(
        self,
        number: int,
        request: DraftRequest,
        seconds: float,
        on_end: Callable[[Written], None],
    ) -> None:
        """Write a draft; ``on_end`` is called once, on the lane's thread.

        Raises:
            ChatModelError: If it can't be begun.
        """
        wish = Wish(
            asks=asks_text(request, self._held),
            grammar=draft_grammar([one.entry_id for one in request.passages]),
            priority=Priority.VISITOR,
            seconds=seconds,
        )
        self._ask(number, wish, request.on_text or (lambda _text: None), on_end)

    def write(
        self,
        number: int,
        request: TextRequest,
        seconds: float,
        on_end: Callable[[Written], None],
    ) -> None:
        """Write a text that no visitor waits for; ``on_end`` is called once, on the lane's thread.

        Raises:
            ChatModelError: If it can't be begun.
        """
        wish = Wish(
            asks=request.asks,
            grammar=fields_grammar(request.fields),
            priority=_PRIORITY[request.errand],
            most=_LONGER,
            seconds=seconds,
        )
        self._ask(number, wish, lambda _text: None, on_end)

    def _ask(
        self,
        number: int,
        wish: Wish,
        on_text: Callable[[str], None],
        on_end: Callable[[Written], None],
    ) -> None:
        try:
            self.lane.ask(number, wish, on_text, on_end)
        except _CAN_NOT as problem:
            raise ChatModelError(str(problem)) from problem


def known(entries: Sequence[Entry]) -> list[Known]:
    """Return what the model is shown of the published entries."""
    return [
        Known(one.id, one.version, one.title, one.answer)
        for one in entries
        if one.state is EntryState.PUBLISHED
    ]


def draft_of(end: str, written: Mapping[str, Any] | None) -> ModelDraft:
    """Return what came of it.

    Raises:
        ChatModelError: If it is no draft.
    """
    draft = read_draft(written)
    if draft is None:
        raise ChatModelError(f"the language model wrote no whole draft ({end})")
    return draft


class LocalChatModel:
    """A ``ChatModel`` in this process, for the command line."""

    def __init__(self, model: Path, folder: Path, seconds: float = 600.0) -> None:
        """Load ``model``; see ``Drafter``. ``seconds`` is the longest a draft may take."""
        self._drafter = Drafter(model, folder)
        self._seconds = seconds
        self._numbers = itertools.count(1)

    @property
    def model(self) -> str | None:
        return self._drafter.lane.model

    def know(self, house: House, entries: Sequence[Entry]) -> None:
        """Let questions begin with these entries."""
        self._drafter.know(house, known(entries))

    def close(self) -> None:
        """Free the model."""
        self._drafter.lane.close()

    async def draft(self, request: DraftRequest) -> ModelDraft:
        """Return a draft.

        Raises:
            ChatModelError: When there is none.
        """
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[Written] = loop.create_future()
        number = next(self._numbers)

        def tell(written: Written) -> None:
            if not ended.done():
                ended.set_result(written)

        def end(written: Written) -> None:
            loop.call_soon_threadsafe(tell, written)

        self._drafter.draft(number, request, self._seconds, end)
        try:
            written = await ended
        except asyncio.CancelledError:
            self._drafter.lane.cancel(number)
            raise
        return draft_of(written.end.value, written.object)


def model_here(model: Path, folder: Path, entries: Sequence[Entry]) -> LocalChatModel:
    """Return a model in this process that knows ``entries``.

    Raises:
        ProcessorError: If this PC can't run it.
        ModelFileError: If it can't be used; the text says why.
    """
    writer = LocalChatModel(model, folder / "prefixes")
    writer.know(House(), entries)
    return writer


def house_from(params: Mapping[str, Any]) -> House:
    """Return the house that came through the pipe as ``asdict`` made it."""
    return House(
        str(params["name"]),
        str(params["phone"]),
        tuple((int(day), str(begins), str(ends)) for day, begins, ends in params["hours"]),
        tuple(str(day) for day in params["closed"]),
    )


def request_to(request: DraftRequest) -> dict[str, Any]:
    """Return a request as plain values for the pipe."""
    return {
        "question": request.question,
        "history": [list(one) for one in request.history],
        "passages": [asdict(one) for one in request.passages],
        "language": request.language,
    }


def request_from(params: Mapping[str, Any], on_text: Callable[[str], None]) -> DraftRequest:
    """Return the request that came through the pipe."""
    return DraftRequest(
        str(params["question"]),
        tuple((str(sender), str(text)) for sender, text in params["history"]),
        tuple(Passage(**one) for one in params["passages"]),
        params.get("language"),
        on_text,
    )
