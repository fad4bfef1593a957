"""Adding a language model while the desk runs: what there is, how fast it would be, the download.

One thing at a time. The work itself is a port; it runs beside the loop, and visitors are
answered meanwhile. A new model answers from the next start on.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from desktop.domain.models import (
    Adding,
    AddModel,
    AddModelFile,
    MeasureThisPc,
    ModelIntent,
    OfferedModel,
    OffersShown,
    ShowOffers,
    StopAdding,
    UseNoModel,
)
from desktop.domain.sentence import Sentence, sentence_of

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)
Progress = Callable[[int, int], None]
"""Gets bytes that are there, and all of them; called on the loop."""
STEPS = 200
"""Into so many steps a download is told."""


class ModelOfferError(Exception):
    """A model could not be had or measured; the text says why and what to do."""


class ModelKeeper(Protocol):
    """Knows the catalogue and this PC. What can't be done raises ``ModelOfferError``."""

    def offers(self) -> tuple[OfferedModel, ...]: ...
    def chosen(self) -> str: ...
    def in_use(self) -> bool: ...
    def is_measured(self, *, by_a_model: bool = False) -> bool: ...
    async def measure(self) -> None: ...
    async def add(self, name: str, progress: Progress) -> None: ...
    async def take(self, path: str, progress: Progress) -> None: ...
    def use_none(self) -> None: ...


class ModelDesk:
    """Carries out the intents about models."""

    def __init__(self, engine: Engine, keeper: ModelKeeper | None) -> None:
        self._engine = engine
        self._keeper = keeper
        self._shown = OffersShown()
        self._adding: asyncio.Task[None] | None = None
        self._measuring: asyncio.Task[None] | None = None

    def handle(self, intent: ModelIntent) -> None:
        """Carry out one intent."""
        keeper = self._keeper
        if keeper is None:
            return
        match intent:
            case ShowOffers():
                self._show()
            case MeasureThisPc(again):
                if self._measuring is None and not keeper.is_measured(by_a_model=again):
                    self._measuring = self._start(self._measure(keeper))
                self._show()
            case AddModel(name):
                self._add(name, lambda progress: keeper.add(name, progress))
            case AddModelFile(path):
                self._add(path, lambda progress: keeper.take(path, progress))
            case StopAdding():
                if self._adding is not None:
                    self._adding.cancel()
            case UseNoModel():
                keeper.use_none()
                self._show(problem="")

    def _add(self, name: str, work: Callable[[Progress], Coroutine[Any, Any, None]]) -> None:
        if self._adding is not None:
            return
        self._adding = self._start(self._added(name, work))

    async def _added(
        self, name: str, work: Callable[[Progress], Coroutine[Any, Any, None]]
    ) -> None:
        told = -1

        def progress(have: int, size: int) -> None:
            nonlocal told
            step = have * STEPS // size if size else 0
            if step != told:
                told = step
                self._show(adding=Adding(name, have, size))

        problem = ""
        self._show(adding=Adding(name), problem="")
        try:
            await work(progress)
        except ModelOfferError as error:
            problem = sentence_of(error)
        except Exception as error:
            log.exception("a model could not be added")
            problem = _fault(error)
        finally:
            self._adding = None
            self._show(adding=None, problem=problem)

    async def _measure(self, keeper: ModelKeeper) -> None:
        problem = ""
        self._show(measuring=True)
        try:
            await keeper.measure()
        except ModelOfferError as error:
            problem = sentence_of(error)
        except Exception as error:
            log.exception("this PC could not be measured")
            problem = _fault(error)
        finally:
            self._measuring = None
            self._show(measuring=False, problem=problem)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._engine.in_background(task)
        return task

    def _show(self, **changed: Any) -> None:
        if self._keeper is None:
            return
        self._shown = replace(
            self._shown,
            offers=self._keeper.offers(),
            chosen=self._keeper.chosen(),
            in_use=self._keeper.in_use(),
            **changed,
        )
        self._engine.showcase.publish(self._shown)


def _fault(error: Exception) -> Sentence:
    return Sentence(
        "Deskbell has a fault of its own ({kind}) and could not do this. Please report it.",
        kind=type(error).__name__,
    )
