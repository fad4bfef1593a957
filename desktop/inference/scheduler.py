"""Who is read and who writes next: one loop over one model, for several visitors at once.

Pure of text: tokens in, tokens out. Every round holds the next token of everyone who is being
written for, and as much of the waiting prompts as fits. What prompts have in common with the
resident prefix is not read again.

At temperature 0 everyone gets the tokens that they would get alone: prompts are always read by
the tiles of ``runtime.MANY`` rows, written tokens always in calls of ``runtime.FEW``, and nobody's
memory changes its order while they are written for. Only where the memory is so full that those
who have gone must give theirs up at once may rounding differ.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from time import monotonic
from typing import Protocol

import numpy as np

from desktop.inference.runtime import (
    FEW,
    MANY,
    DecodeError,
    InterruptedDecodeError,
    Logits,
    Runtime,
    Step,
)

MOST_WAITING = 64
"""Jobs in line; more are refused at once, so that nobody waits for nothing."""
_ROUND = 0.5
"""Seconds a round may take while somebody's reply is being written."""
_LEAST = 16
"""Tokens of waiting prompts that a round takes along at least."""
_PREFIXES = 2
"""Sequences 0 and 1: the resident prefix and the one in the making."""


class Priority(IntEnum):
    """Who goes first. Those behind wait while anybody before them is there."""

    VISITOR = 0
    OPERATOR = 1
    SUMMARY = 2
    REHEARSAL = 3
    PREFIX = 4


class End(StrEnum):
    """How a job ended."""

    DONE = "done"
    LENGTH = "length"
    """The cap on tokens was reached."""
    CANCELLED = "cancelled"
    TIME = "time"
    FAILED = "failed"


class BusyError(Exception):
    """Too many wait already, or the text is too long for the model's memory."""


class Chooser(Protocol):
    """Chooses the next token from the weights of all of them."""

    def next(self, logits: Logits) -> int: ...
    def close(self) -> None: ...


class Greedy:
    """The most likely token, always: temperature 0."""

    def next(self, logits: Logits) -> int:
        return int(np.argmax(logits))

    def close(self) -> None:
        pass


@dataclass(eq=False)
class Job:
    """One text to be written. ``most`` tokens at most, until ``deadline`` (``monotonic`` seconds).

    ``on_token`` gets each token and returns True where the text is complete; ``on_end`` is
    called once. Both run on the scheduler's thread.
    """

    id: int
    prompt: list[int]
    most: int
    on_end: Callable[[End], None]
    on_token: Callable[[int], bool] = lambda _token: False
    priority: Priority = Priority.VISITOR
    deadline: float = float("inf")
    chooser: Chooser = field(default_factory=Greedy)
    written: list[int] = field(default_factory=list)
    cancelled: bool = False
    sequence: int = -1
    read: int = 0
    """How much of prompt and written text the model remembers."""

    @property
    def tokens(self) -> list[int]:
        return self.prompt + self.written

    @property
    def unread(self) -> int:
        return len(self.prompt) + len(self.written) - self.read

    @property
    def is_prefix(self) -> bool:
        return self.priority is Priority.PREFIX

    @property
    def reads(self) -> int:
        """How much of the prompt is still to be read; 0 while tokens are written, or read again."""
        return max(0, len(self.prompt) - self.read)


@dataclass(frozen=True, slots=True)
class Call:
    """One call to the model: what it reads, and how many steps are whose."""

    steps: list[Step]
    parts: list[tuple[Job, int]]
    is_reading: bool


@dataclass(frozen=True, slots=True)
class Resident:
    """The prefix that is remembered, and in which sequence."""

    tokens: tuple[int, ...] = ()
    sequence: int = 0


class Scheduler:
    """One loop. ``submit``, ``cancel`` and ``close`` may be called from any thread."""

    def __init__(self, runtime: Runtime, clock: Callable[[], float] = monotonic) -> None:
        self._runtime = runtime
        self._clock = clock
        self._changed = threading.Condition()
        self._arrived: list[Job] = []
        self._waiting: list[Job] = []
        self._live: list[Job] = []
        self._running: list[Job] = []
        """Those in the call to the model that runs now."""
        self._free = list(range(_PREFIXES, runtime.settings.sequences))
        self._calls: list[Callable[[], None]] = []
        self._idle_calls: list[Callable[[], None]] = []
        self._closed = False
        self._pace = 0.0
        """Seconds for one token of a prompt, as last measured."""
        self._resident = Resident()
        self._buried = 0
        """Cells of those who have gone that are not free yet."""

    # From any thread

    def submit(self, job: Job) -> None:
        """Put a job in line.

        Raises:
            BusyError: If too many wait, or it could never fit into the memory.
        """
        room = self._runtime.settings.cells
        if not job.prompt or len(job.prompt) + job.most > room:
            raise BusyError(f"a text of {len(job.prompt):,} tokens does not fit into {room:,}")
        with self._changed:
            if self._closed or len(self._waiting) + len(self._arrived) >= MOST_WAITING:
                raise BusyError("too many questions wait already")
            self._arrived.append(job)
            self._changed.notify()

    def cancel(self, job_id: int) -> None:
        """Stop a job; it ends with ``CANCELLED`` unless it has ended before."""
        with self._changed:
            for job in [*self._arrived, *self._waiting, *self._live]:
                if job.id == job_id:
                    job.cancelled = True
            # The call that runs now is done again for the others; it is worth stopping where
            # nobody else is in it, or where it reads a long prompt for nothing.
            if any(one.id == job_id and one.reads > 1 for one in self._running) or (
                self._running and all(one.cancelled for one in self._running)
            ):
                self._runtime.interrupt()
            self._changed.notify()

    def call(self, work: Callable[[], None], *, when_idle: bool = False) -> None:
        """Let the loop do ``work`` before its next round, or once nobody waits for anything."""
        with self._changed:
            (self._idle_calls if when_idle else self._calls).append(work)
            self._changed.notify()

    def close(self) -> None:
        """Stop everything; ``run`` returns soon."""
        with self._changed:
            self._closed = True
            self._runtime.interrupt()
            self._changed.notify()

    @property
    def resident(self) -> tuple[int, ...]:
        """The tokens of the prefix that is remembered."""
        return self._resident.tokens

    @property
    def resident_sequence(self) -> int:
        """The sequence that remembers it."""
        return self._resident.sequence

    # On the loop's thread

    def run(self) -> None:
        """Work until ``close``."""
        while not self._closed:
            if self.round():
                continue
            with self._changed:
                idle = self._idle_calls.pop(0) if self._idle_calls else None
                if idle is None and not (self._arrived or self._calls or self._closed):
                    self._changed.wait(timeout=self._patience())
            if idle is not None:
                idle()
        for job in [*self._arrived, *self._waiting, *self._live]:
            self._end(job, End.CANCELLED)

    def hold(self, tokens: Sequence[int], sequence: int) -> None:
        """Make what ``sequence`` (0 or 1) remembers the resident prefix."""
        before = self._resident
        self._resident = Resident(tuple(tokens), sequence)
        if before.sequence != sequence:
            self._runtime.forget(before.sequence)

    def drop_prefix(self) -> None:
        """Give up the prefix in the making, if there is one; ``spare`` is empty then."""
        for job in [*self._waiting, *self._live]:
            if job.is_prefix:
                self._end(job, End.CANCELLED)

    @property
    def spare(self) -> int:
        """The prefix sequence that is not resident; it is empty."""
        return 1 - self._resident.sequence

    def round(self) -> bool:
        """Do the next calls to the model. False where there is nothing to do."""
        self._take_in()
        self._drop_ended()
        self._admit()
        calls = self._compose()
        for call in calls:
            if not self._do(call):
                break
        return bool(calls)

    def _do(self, call: Call) -> bool:
        """Do one call; False where it was interrupted."""
        with self._changed:
            self._running = [job for job, _count in call.parts]
            if not self._closed and not any(one.cancelled for one in self._running):
                self._runtime.go_on()
        began = self._clock()
        try:
            self._runtime.decode(call.steps, MANY if call.is_reading else 0)
        except InterruptedDecodeError:
            return False
        except DecodeError:
            for job, _count in call.parts:
                self._end(job, End.FAILED)
            return True
        finally:
            with self._changed:
                self._running = []
                self._runtime.go_on()
        if call.is_reading and len(call.steps) >= _LEAST:
            self._pace = (self._clock() - began) / len(call.steps)
        at = -1
        for job, count in call.parts:
            at += count
            job.read += count
            if not job.unread:
                self._write(job, at)
        return True

    def _patience(self) -> float | None:
        due = min((one.deadline for one in self._waiting), default=float("inf"))
        return None if due == float("inf") else max(0.01, due - self._clock())

    def _take_in(self) -> None:
        with self._changed:
            calls, self._calls = self._calls, []
        for call in calls:
            call()
        with self._changed:
            self._waiting += self._arrived
            self._arrived = []
        # Stable: within a priority, first come, first served.
        self._waiting.sort(key=lambda job: job.priority)

    def _drop_ended(self) -> None:
        now = self._clock()
        for job in [*self._waiting, *self._live]:
            if job.cancelled:
                self._end(job, End.CANCELLED)
            elif now >= job.deadline:
                self._end(job, End.TIME)

    def _admit(self) -> None:
        for job in list(self._waiting):
            if job.is_prefix:
                building_already = any(one.is_prefix for one in self._live)
                if not building_already and self._cells_free() >= len(job.prompt):
                    self._begin(job, self.spare)
                elif not self._live:
                    self._end(job, End.FAILED)
                continue
            building = next((one for one in self._live if one.is_prefix), None)
            if building is not None and _common(job.tokens, building.prompt) == len(
                building.prompt
            ):
                # What it begins with is just being read, for everybody.
                continue
            while not self._free or self._cells_free() < len(job.tokens) + job.most:
                if self._free and self._buried:
                    self._dig()
                    continue
                behind = [one for one in self._live if one.priority > job.priority]
                if not behind:
                    break
                self._step_back(max(behind, key=lambda one: one.priority))
            else:
                self._begin(job, self._free.pop())
                continue
            if self._live:
                return
            # Nobody is left to make room.
            self._end(job, End.FAILED)

    def _cells_free(self) -> int:
        shared = len(self._resident.tokens)
        taken = sum(
            len(one.prompt) + one.most - (0 if one.is_prefix else self._shared(one))
            for one in self._live
        )
        return self._runtime.settings.cells - shared - taken - self._buried

    def _shared(self, job: Job) -> int:
        return _common(job.prompt, self._resident.tokens)

    def _begin(self, job: Job, sequence: int) -> None:
        self._waiting.remove(job)
        self._live.append(job)
        job.sequence = sequence
        # The last token is always read: its logits are what is wanted.
        job.read = min(_common(job.tokens, self._resident.tokens), len(job.tokens) - 1)
        self._runtime.forget(sequence)
        if job.read:
            self._runtime.copy(self._resident.sequence, sequence, job.read)

    def _step_back(self, job: Job) -> None:
        """Let a job wait again; it goes on later where it was."""
        self._leave(job)
        self._waiting.append(job)

    def _leave(self, job: Job) -> None:
        self._live.remove(job)
        if job.is_prefix:
            self._runtime.forget(job.sequence)
        else:
            shared = min(self._shared(job), job.read)
            self._runtime.bury(job.sequence, shared)
            self._buried += job.read - shared
            self._free.append(job.sequence)
        job.sequence, job.read = -1, 0
        if not any(not one.is_prefix for one in self._live):
            self._dig()

    def _dig(self) -> None:
        self._runtime.dig()
        self._buried = 0

    def _compose(self) -> list[Call]:
        """Return the next calls: the next tokens of texts, then pieces of prompts."""
        if not self._live:
            return []
        first = min(map(self._rank, self._live))
        turn = [one for one in self._live if self._rank(one) == first]
        writing = [one for one in turn if not one.reads]
        reading = [one for one in turn if one.reads]
        calls = []
        # Evenly: of eight, four and four.
        few = -(-len(writing) // max(1, -(-len(writing) // FEW)))
        for begin in range(0, len(writing), max(1, few)):
            parts = [(one, 1) for one in writing[begin : begin + few]]
            calls.append(Call([self._step(one, one.read) for one, _count in parts], parts, False))
        shares = self._shares(reading, bool(writing))
        if shares:
            steps = [
                self._step(job, at)
                for job, count in shares
                for at in range(job.read, job.read + count)
            ]
            calls.append(Call(steps, shares, True))
        return calls

    def _shares(self, reading: list[Job], beside_writing: bool) -> list[tuple[Job, int]]:
        """Return how much of whose prompt is read next."""
        room = self._runtime.settings.batch
        if beside_writing and self._pace:
            room = min(room, max(_LEAST, int(_ROUND / self._pace)))
        shares = dict.fromkeys(reading, 0)
        open_ = list(reading)
        while room > 0 and open_:
            each = max(1, room // len(open_))
            for job in list(open_):
                more = min(each, job.reads - shares[job], room)
                shares[job] += more
                room -= more
                if shares[job] == job.reads:
                    open_.remove(job)
        # What may follow is worked out for few rows at a time only, so that it is rounded alike.
        ending = [one for one in reading if shares[one] == one.reads and not one.is_prefix]
        for job in ending[FEW:]:
            shares[job] -= 1
        return [(one, count) for one, count in shares.items() if count]

    def _step(self, job: Job, at: int) -> Step:
        end = len(job.prompt)
        token = job.prompt[at] if at < end else job.written[at - end]
        wanted = at == end + len(job.written) - 1 and not job.is_prefix
        return Step(token, at, job.sequence, wanted)

    def _rank(self, job: Job) -> Priority:
        """Return a job's priority; a prefix that somebody waits for goes at theirs."""
        if not job.is_prefix:
            return job.priority
        behind = [one.priority for one in self._waiting if not one.is_prefix]
        return min([job.priority, *behind])

    def _write(self, job: Job, at: int) -> None:
        """Take the next token of a job whose text has been read up to its end."""
        if job.is_prefix:
            self._live.remove(job)
            self.hold(job.prompt, job.sequence)
            self._close(job, End.DONE)
            return
        if job.cancelled:
            return
        token = job.chooser.next(self._runtime.logits(at))
        if self._runtime.ends(token):
            self._end(job, End.DONE)
            return
        job.written.append(token)
        if job.on_token(token):
            self._end(job, End.DONE)
        elif len(job.written) >= job.most:
            self._end(job, End.LENGTH)

    def _end(self, job: Job, how: End) -> None:
        if job in self._live:
            self._leave(job)
        with contextlib.suppress(ValueError):
            self._waiting.remove(job)
        self._close(job, how)

    def _close(self, job: Job, how: End) -> None:
        job.chooser.close()
        job.on_end(how)


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many tokens both begin with."""
    most = min(len(one), len(other))
    differs = np.nonzero(np.asarray(one[:most]) != np.asarray(other[:most]))[0]
    return int(differs[0]) if len(differs) else most
