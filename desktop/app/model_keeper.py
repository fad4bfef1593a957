"""What the window may do about language models: the catalogue for this PC, measuring, adding.

Fits ``desktop.engine.model_offers.ModelKeeper``. Downloads and copies run on a thread, the
measurement in a process of its own: the model's runtime never comes into the window's.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from desktop.app.adding import add_file, add_offered
from desktop.app.catalogue import HOST, Offered, read_catalogue
from desktop.app.chosen_model import ChosenModel, choose_model, chosen_model
from desktop.app.download import DownloadError
from desktop.app.main import in_words
from desktop.app.recommending import STAND_IN, read_measured, suited
from desktop.domain.models import OfferedModel
from desktop.domain.sentence import Sentence, sentence_of
from desktop.engine.model_offers import ModelOfferError, Progress
from desktop.inference.cpu import ProcessorError, check_processor
from desktop.inference.gguf import ModelFileError

MEASURING_SECONDS = 180.0
"""After which a measurement is given up: a PC that slow is not helped by a figure."""


class _StoppedError(Exception):
    """The owner does not want it any more."""


class DeskModels:
    """Belongs to the engine's thread; ``host`` is where the catalogue's models lie."""

    def __init__(
        self,
        profile: Path,
        used: ChosenModel | None,
        *,
        host: str = HOST,
        memory: float | None = None,
    ) -> None:
        """``used`` is the model that answers since this start, ``memory`` all of this PC's in GB."""
        self._profile, self._used, self._host = profile, used, host
        self._memory = memory

    def offers(self) -> tuple[OfferedModel, ...]:
        """Return the models that write replies and can be fetched, the recommended one first."""
        found = suited(read_catalogue(), self._all_memory(), read_measured(self._profile))
        offered = [
            OfferedModel(
                one.offered.name,
                one.offered.title,
                one.offered.bytes or 0,
                one.offered.licence or "",
                one.fits,
                one.seconds,
                one.recommended,
            )
            for one in found
            if one.offered.purpose == "replies" and one.offered.can_be_added
        ]
        return tuple(sorted(offered, key=lambda one: (not one.recommended, not one.fits)))

    def chosen(self) -> str:
        """Return the file name of the model that answers or will, '' for none."""
        chosen = chosen_model(self._profile)
        return chosen.path.name if chosen is not None else ""

    def in_use(self) -> bool:
        """Whether the chosen one is the one that answers since this start."""
        return chosen_model(self._profile) == self._used

    def is_measured(self, *, by_a_model: bool = False) -> bool:
        """Whether the speed of this PC is known, ``by_a_model`` and not only by the stand-in."""
        measured = read_measured(self._profile)
        return measured is not None and not (by_a_model and measured.file == STAND_IN)

    async def measure(self) -> None:
        """Measure this PC; it takes some ten seconds of all its processors.

        Raises:
            ModelOfferError: If it can't be done.
        """
        try:
            check_processor()
        except ProcessorError as problem:
            raise ModelOfferError(sentence_of(problem)) from problem
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "desktop.app.main", "--profile", str(self._profile), "models", "measure"),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            code: int | None = await asyncio.wait_for(child.wait(), MEASURING_SECONDS)
        except TimeoutError:
            code = None
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if code != 0 or not self.is_measured():
            raise ModelOfferError(Sentence("How fast this PC is could not be measured."))

    async def add(self, name: str, progress: Progress) -> None:
        """Fetch a model of the catalogue; cancelling the task stops it, and keeps what is there.

        Raises:
            ModelOfferError: If it can't be had.
        """
        offered = next((one for one in read_catalogue() if one.name == name), None)
        if offered is None:
            raise ModelOfferError(Sentence("There is no model of that name."))
        wanted: Offered = offered
        await self._beside(
            lambda tell, pause: add_offered(self._profile, wanted, self._host, tell, pause),
            progress,
        )

    async def take(self, path: str, progress: Progress) -> None:
        """Copy a model's file; cancelling the task stops it.

        Raises:
            ModelOfferError: If it is no usable model, or can't be copied.
        """
        await self._beside(lambda tell, _pause: add_file(self._profile, Path(path), tell), progress)

    def use_none(self) -> None:
        """Answer without a model from the next start on."""
        choose_model(self._profile, None)

    async def _beside(
        self, work: Callable[[Progress, Callable[[float], None]], object], progress: Progress
    ) -> None:
        loop = asyncio.get_running_loop()
        stopped = threading.Event()

        def tell(have: int, size: int) -> None:
            if stopped.is_set():
                raise _StoppedError
            loop.call_soon_threadsafe(progress, have, size)

        def pause(seconds: float) -> None:
            if stopped.wait(seconds):
                raise _StoppedError

        def carry_out() -> None:
            try:
                work(tell, pause)
            except _StoppedError:
                pass
            except (DownloadError, ModelFileError, ProcessorError) as problem:
                raise ModelOfferError(sentence_of(problem)) from problem
            except OSError as problem:
                raise ModelOfferError(in_words(problem)) from problem

        running = asyncio.ensure_future(asyncio.to_thread(carry_out))
        try:
            await asyncio.shield(running)
        except asyncio.CancelledError:
            stopped.set()
            # The thread ends with its next piece; what it says then nobody asks for.
            running.add_done_callback(lambda done: done.cancelled() or done.exception())
            raise

    def _all_memory(self) -> float:
        if self._memory is None:
            import psutil

            self._memory = psutil.virtual_memory().total / 1024**3
        return self._memory
