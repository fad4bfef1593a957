"""Adding a model while the desk runs: one at a time, told step by step, stopped at any time."""

from __future__ import annotations

import asyncio

from desktop.domain.models import (
    AddModel,
    AddModelFile,
    MeasureThisPc,
    OfferedModel,
    OffersShown,
    ShowOffers,
    StopAdding,
    UseNoModel,
)
from desktop.domain.sentence import Sentence
from desktop.engine.model_offers import STEPS, ModelDesk, ModelOfferError, Progress
from tests.engine.conftest import Desk, Opener, play

SMALL = OfferedModel("small", "Small 1B", 1000, "Apache-2.0", True, None)


class FakeModels:
    """A PC whose downloads wait for the test."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.measured = False
        self.used = ""
        self.problem: Exception | None = None
        self.asked: list[str] = []
        self.stopped = 0

    def offers(self) -> tuple[OfferedModel, ...]:
        return (SMALL,)

    def chosen(self) -> str:
        return self.used

    def in_use(self) -> bool:
        return not self.used

    def is_measured(self, *, by_a_model: bool = False) -> bool:
        return self.measured and not by_a_model

    async def measure(self) -> None:
        await self._work("measure")
        self.measured = True

    async def add(self, name: str, progress: Progress) -> None:
        for have in range(5001):
            progress(have, 5000)
        await self._work(name)
        self.used = name

    async def take(self, path: str, progress: Progress) -> None:
        await self._work(path)
        self.used = path

    def use_none(self) -> None:
        self.used = ""

    async def _work(self, what: str) -> None:
        self.asked.append(what)
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        if self.problem is not None:
            raise self.problem


def furnish(desk: Desk) -> FakeModels:
    models = FakeModels()
    desk.engine.model_offers = ModelDesk(desk.engine, models)
    return models


def test_a_download_is_told_in_steps_and_ends_with_the_model_chosen(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        models = furnish(desk)
        desk.engine.submit(AddModel("small"))
        # A second press, or a second model, changes nothing while one is fetched.
        desk.engine.submit(AddModel("other"))
        await desk.until(lambda: models.asked)
        shown = [one for one in desk.shown if isinstance(one, OffersShown)]
        assert len(shown) <= STEPS + 2
        assert shown[-1].adding is not None
        assert shown[-1].adding.have == 5000
        models.gate.set()
        await desk.until(lambda: desk.last(OffersShown).adding is None)
        assert desk.last(OffersShown).chosen == "small"
        assert not desk.last(OffersShown).in_use
        assert models.asked == ["small"]
        desk.engine.submit(UseNoModel())
        await desk.until(lambda: desk.last(OffersShown).chosen == "")

    play(open_store, scene)


def test_a_download_can_be_stopped_and_begun_again(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        models = furnish(desk)
        desk.engine.submit(AddModel("small"))
        await desk.until(lambda: models.asked)
        desk.engine.submit(StopAdding())
        await desk.until(lambda: desk.last(OffersShown).adding is None)
        assert models.stopped == 1
        assert desk.last(OffersShown).problem == ""
        models.gate.set()
        desk.engine.submit(AddModel("small"))
        await desk.until(lambda: models.used)

    play(open_store, scene)


def test_what_went_wrong_is_told_in_words_and_another_try_is_possible(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        models = furnish(desk)
        models.gate.set()
        models.problem = ModelOfferError(Sentence("The disk is full."))
        desk.engine.submit(ShowOffers())
        await desk.quiet()
        desk.engine.submit(AddModelFile("/somewhere/model.gguf"))
        await desk.until(lambda: desk.last(OffersShown).problem)
        assert desk.last(OffersShown).problem == "The disk is full."
        models.problem = ZeroDivisionError()
        desk.engine.submit(AddModel("small"))
        await desk.until(lambda: "ZeroDivisionError" in desk.last(OffersShown).problem)
        models.problem = None
        desk.engine.submit(AddModel("small"))
        await desk.until(lambda: models.used)
        assert desk.last(OffersShown).problem == ""

    play(open_store, scene)


def test_this_pc_is_measured_once(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        models = furnish(desk)
        desk.engine.submit(MeasureThisPc())
        desk.engine.submit(MeasureThisPc())
        await desk.until(lambda: models.asked)
        assert desk.last(OffersShown).measuring
        models.gate.set()
        await desk.until(lambda: models.measured and not desk.last(OffersShown).measuring)
        desk.engine.submit(MeasureThisPc())
        desk.engine.submit(ShowOffers())
        await desk.quiet()
        assert models.asked == ["measure"]
        desk.engine.submit(MeasureThisPc(again=True))
        await desk.until(lambda: models.asked == ["measure", "measure"])
        assert desk.last(OffersShown).offers == (SMALL,)

    play(open_store, scene)
