"""The model lane: texts in, texts out, on a thread of its own. Knows no entries and believes nothing.

Puts a question into the model's template, gives it to the scheduler and passes on what is
written, piece by piece. Of the texts that many questions share (rules and knowledge) one is
served at a time; a new one is read while the old one serves.
"""

from __future__ import annotations

import codecs
import hashlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from desktop.inference.gguf import ModelFileError
from desktop.inference.grammar import GrammarChooser, read_object
from desktop.inference.prefix import PrefixFiles
from desktop.inference.runtime import Logits, Runtime, RuntimeSettings
from desktop.inference.scheduler import BusyError, End, Job, Priority, Scheduler
from desktop.inference.template import TemplateFailedError, Turn, render

log = logging.getLogger(__name__)

LONGEST_ASKED = 1600
"""Tokens of one question with its history and entries."""
MOST_WRITTEN = 160
PREFIX = 3200
"""Tokens of rules and knowledge that are kept resident."""

_MEASURED, _WRITES = 128, 24
"""Tokens that are read and written to measure the speed."""
_RESERVE = 400 * 1024**2
"""Bytes that stay free for everything else."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One text that is wanted: what is asked, in which form, for whom."""

    asks: str
    grammar: str
    priority: Priority = Priority.VISITOR
    most: int = MOST_WRITTEN
    seconds: float = 45.0


@dataclass(frozen=True, slots=True)
class Written:
    """How it ended, and the object that was written, None where it is not whole."""

    end: End
    object: dict[str, Any] | None
    tokens: int = 0
    seconds: float = 0.0
    first: float = 0.0
    """Seconds until the first token."""


class Lane:
    """One model for everybody. ``ask``, ``cancel`` and ``serve`` may be called from any thread."""

    def __init__(
        self,
        path: Path,
        folder: Path,
        settings: RuntimeSettings | None = None,
        model: str | None = None,
    ) -> None:
        """Load the model; ``folder`` is where prefixes are kept.

        ``model`` is the hash of its file where that is known already.

        Raises:
            ProcessorError: If this PC can't run it.
            ModelFileError: If the file can't be used, or needs more memory than there is.
        """
        self._runtime = Runtime(path, settings)
        self._scheduler = Scheduler(self._runtime)
        self.model = model or hash_of_model(path)
        self._files = PrefixFiles(folder, self.model, self._runtime)
        self._numbers = itertools.count(-1, -1)
        self._serving = ""
        try:
            self._tokens("a", "b")
        except TemplateFailedError as problem:
            self._runtime.close()
            raise ModelFileError(
                f"{path.name} can't be used: {problem}. Choose another file of the model."
            ) from problem
        self._thread = threading.Thread(target=self._scheduler.run, name="lane", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """The model's name as its file has it."""
        return self._runtime.file.name

    def close(self) -> None:
        """Stop everything that is being written, and free the model."""
        self._scheduler.close()
        self._thread.join()
        self._runtime.close()

    def count(self, text: str) -> int:
        """Return how many tokens a text has."""
        return len(self._runtime.tokens(text))

    def speed(self, *, undisturbed: bool = False) -> tuple[float, float]:
        """Return how many tokens a second are read and written, measured now on a text of its own.

        ``undisturbed`` goes by the quarter of the written tokens that came quickest: on a PC that
        does something else meanwhile the others tell of that.
        """
        runtime = self._runtime
        words = itertools.cycle(runtime.tokens("The house has rooms, a garden and a bar. "))
        prompt = list(itertools.islice(words, _MEASURED))
        ended: queue.SimpleQueue[float] = queue.SimpleQueue()
        times: list[float] = []

        def on_token(_token: int) -> bool:
            times.append(monotonic())
            return False

        def on_end(_end: End) -> None:
            ended.put(monotonic())

        began = monotonic()
        # Greedy would stop where the model wants to: the text is nonsense.
        job = Job(next(self._numbers), prompt, _WRITES, on_end, on_token, chooser=_First())
        self._scheduler.submit(job)
        last = ended.get()
        reading = len(prompt) / (times[0] - began)
        if undisturbed:
            waits = sorted(after - before for before, after in itertools.pairwise(times))
            return reading, 1 / max(1e-6, waits[len(waits) // 4])
        return reading, (len(times) - 1) / max(1e-6, last - times[0])

    def serve(self, system: str, ready: Callable[[], None] = lambda: None) -> None:
        """Let questions begin with ``system`` from when it has been read; ``ready`` is called then.

        Until then they begin with what was served before.

        Raises:
            BusyError: If it is too long to be kept resident.
        """
        one, other = self._tokens(system, "a"), self._tokens(system, "b")
        shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
        prefix = one[:shared]
        if not prefix or len(prefix) > PREFIX:
            raise BusyError(f"{len(prefix):,} tokens are too many to be kept at hand")

        def served() -> None:
            self._serving = system
            ready()

        def made(end: End) -> None:
            if end is End.DONE:
                served()
                # Written when idle: it may take a second.
                self._scheduler.call(keep, when_idle=True)

        def keep() -> None:
            scheduler = self._scheduler
            if scheduler.resident != tuple(prefix):
                return
            if self._files.keep(prefix, scheduler.resident_sequence):
                # Read while others were served it lies between what they left behind: from the
                # file it comes to where it lies after every start, and sums come out the same.
                self._runtime.clear()
                scheduler.hold((), 0)
                if self._files.restore(prefix, 0):
                    scheduler.hold(prefix, 0)
                else:
                    self.serve(system, ready)

        def begin() -> None:
            self._scheduler.drop_prefix()
            if self._files.restore(prefix, self._scheduler.spare):
                self._scheduler.hold(prefix, self._scheduler.spare)
                served()
                return
            job = Job(next(self._numbers), prefix, 0, made, priority=Priority.PREFIX)
            self._scheduler.submit(job)

        self._scheduler.call(begin)

    def ask(
        self,
        number: int,
        wish: Wish,
        on_text: Callable[[str], None],
        on_end: Callable[[Written], None],
    ) -> None:
        """Write what is wished; ``on_text`` gets each piece, ``on_end`` the whole, on the lane's thread.

        Raises:
            BusyError: If too many wait, or the question is too long.
            GrammarError: If its form can't be read.
            TemplateFailedError: If the model's template refuses it.
        """
        if self.count(wish.asks) > LONGEST_ASKED:
            raise BusyError("the question is too long for the language model")
        began = monotonic()
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        text: list[str] = []
        first = [0.0]

        def on_token(token: int) -> bool:
            if not text:
                first[0] = monotonic() - began
            piece = decoder.decode(self._runtime.piece(token))
            text.append(piece)
            if piece:
                on_text(piece)
            return "}" in piece and read_object("".join(text)) is not None

        def ended(end: End) -> None:
            found = read_object("".join(text)) if end is End.DONE else None
            on_end(Written(end, found, len(job.written), monotonic() - began, first[0]))

        tokens = self._tokens(self._serving, wish.asks)
        job = Job(
            number,
            tokens,
            wish.most,
            ended,
            on_token,
            wish.priority,
            began + wish.seconds,
            GrammarChooser(self._runtime, wish.grammar),
        )
        try:
            self._scheduler.submit(job)
        except BusyError:
            job.chooser.close()
            raise

    def cancel(self, number: int) -> None:
        """Stop one; ``on_end`` is called unless it has been."""
        self._scheduler.cancel(number)

    def _tokens(self, system: str, asks: str) -> list[int]:
        runtime = self._runtime
        turns = [Turn("system", system), Turn("user", asks)] if system else [Turn("user", asks)]
        pieces = render(runtime.file.template, turns, runtime.beginning_name, runtime.end_name)
        tokens = [
            token for piece in pieces for token in runtime.tokens(piece.text, special=piece.special)
        ]
        beginning = runtime.beginning
        if beginning is not None and tokens[:1] != [beginning]:
            tokens.insert(0, beginning)
        return tokens


class _First:
    """Writes the first token of the vocabulary again and again."""

    def next(self, _logits: Logits) -> int:
        return 0

    def close(self) -> None:
        pass


def hash_of_model(path: Path) -> str:
    """Return the SHA-256 of a model's file, in hexadecimal.

    Raises:
        ModelFileError: If it can't be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise ModelFileError(f"{path} can't be read ({problem.strerror}).") from problem


def settings_for(path: Path, free: int) -> RuntimeSettings:
    """Return settings with which a model fits into ``free`` bytes of memory.

    Raises:
        ModelFileError: If it does not fit even with the smallest.
    """
    from desktop.inference.gguf import read_model_file

    file = read_model_file(path)
    for sequences in (8, 4, 2, 1):
        cells = 2 * PREFIX + sequences * (LONGEST_ASKED + MOST_WRITTEN)
        needed = file.size + cells * file.memory_per_token + _RESERVE
        if needed <= free:
            return RuntimeSettings(cells=cells, sequences=sequences + 2)
    raise ModelFileError(
        f"{path.name} needs {needed / 1024**3:.1f} GB of memory and {max(0, free) / 1024**3:.1f} "
        "are free. Close other programs, or choose a smaller model."
    )
