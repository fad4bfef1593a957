from __future__ import annotations

import random
import threading
import zlib
from collections.abc import Iterator, Sequence

import pytest

from desktop.inference.runtime import Logits, Runtime, RuntimeSettings
from desktop.inference.scheduler import (
    MOST_WAITING,
    BusyError,
    End,
    Greedy,
    Job,
    Priority,
    Scheduler,
)
from tests.inference.gguf_shapes import quantised

RANDOM = random.Random(3)
PROMPTS = [[RANDOM.randrange(250) for _ in range(RANDOM.randrange(5, 120))] for _ in range(10)]


class Ends:
    """Remembers how jobs ended, in order."""

    def __init__(self) -> None:
        self.all: list[tuple[int, End]] = []

    def job(self, number: int, prompt: Sequence[int], most: int = 24, **more: object) -> Job:
        def ended(how: End) -> None:
            self.all.append((number, how))

        return Job(number, list(prompt), most, ended, **more)  # type: ignore[arg-type]


def written(runtime: Runtime, prompts: Sequence[Sequence[int]], **more: object) -> list[list[int]]:
    scheduler, ends = Scheduler(runtime), Ends()
    jobs = [ends.job(at, prompt, **more) for at, prompt in enumerate(prompts)]
    for job in jobs:
        scheduler.submit(job)
    while scheduler.round():
        pass
    assert len(ends.all) == len(jobs)
    return [job.written for job in jobs]


def test_many_at_once_get_the_tokens_that_each_gets_alone(runtime: Runtime) -> None:
    alone = [written(runtime, [prompt])[0] for prompt in PROMPTS]
    assert len(set(map(tuple, alone))) == len(PROMPTS)
    assert written(runtime, PROMPTS) == alone


@pytest.fixture(scope="module", params=[1, 2])
def quantised_runtime(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Runtime]:
    """Weights of four bits, as owners have them: there, rounding is coarse enough to be seen."""
    path = quantised(tmp_path_factory.mktemp("quantised"), "tiny")
    settings = RuntimeSettings(cells=6000, sequences=10, batch=64, threads=request.param)
    runtime = Runtime(path, settings)
    yield runtime
    runtime.close()


class Exact(Greedy):
    """Greedy, and remembers every bit of what it chose from."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def next(self, logits: Logits) -> int:
        self.seen.append(zlib.crc32(logits.tobytes()))
        return super().next(logits)


def test_weights_of_four_bits_give_everybody_the_tokens_that_they_get_alone(
    quantised_runtime: Runtime,
) -> None:
    runtime, dice = quantised_runtime, random.Random(7)
    # Two threads take turns on the one processor that a busy machine leaves them.
    most = 20 if runtime.settings.threads == 1 else 6
    prefix = [dice.randrange(300, 8000) for _ in range(700)]
    # Short ones are read beside others' long ones, long ones in several calls.
    sizes = [3, 70, 5, 90, 9, 2, 64, 30, 1, 80, 50, 20][: 12 if most == 20 else 5]
    prompts = [prefix + [dice.randrange(300, 8000) for _ in range(size)] for size in sizes]
    scheduler, ends = Scheduler(runtime), Ends()
    scheduler.submit(ends.job(99, prefix, 0, priority=Priority.PREFIX))
    while scheduler.round():
        pass
    alone = [Exact() for _ in prompts]
    for at, prompt in enumerate(prompts):
        scheduler.submit(ends.job(at, prompt, most, chooser=alone[at]))
        while scheduler.round():
            pass
    # More than there are places, coming one after the other, some to be put off for a while.
    together = [Exact() for _ in prompts]
    jobs = [
        ends.job(
            at,
            prompt,
            most,
            chooser=together[at],
            priority=Priority.SUMMARY if at % 4 == 3 else Priority.VISITOR,
        )
        for at, prompt in enumerate(prompts)
    ]
    waiting = list(jobs)
    while True:
        if waiting and dice.random() < 0.4:
            scheduler.submit(waiting.pop())
        if not scheduler.round() and not waiting:
            break
    assert [one.seen for one in together] == [one.seen for one in alone]


def test_a_resident_prefix_changes_no_token(runtime: Runtime) -> None:
    prefix = PROMPTS[0] * 3
    prompts = [prefix + one for one in PROMPTS[1:6]] + [PROMPTS[6]]
    without = written(runtime, prompts)
    scheduler, ends = Scheduler(runtime), Ends()
    scheduler.submit(ends.job(0, prefix, 0, priority=Priority.PREFIX))
    jobs = [ends.job(at, prompt) for at, prompt in enumerate(prompts, 1)]
    for job in jobs:
        scheduler.submit(job)
    while scheduler.round():
        pass
    assert scheduler.resident == tuple(prefix)
    assert [job.written for job in jobs] == without


def test_a_new_prefix_is_made_while_the_old_one_serves(runtime: Runtime) -> None:
    old, new = PROMPTS[0], PROMPTS[0][:10] + PROMPTS[1] * 2
    expected = written(runtime, [old + PROMPTS[2]])[0]
    scheduler, ends = Scheduler(runtime), Ends()
    scheduler.submit(ends.job(0, old, 0, priority=Priority.PREFIX))
    while scheduler.round():
        pass
    scheduler.submit(ends.job(1, new, 0, priority=Priority.PREFIX))
    asked = ends.job(2, old + PROMPTS[2])
    scheduler.submit(asked)
    while (2, End.LENGTH) not in ends.all and (2, End.DONE) not in ends.all:
        assert scheduler.round()
        assert scheduler.resident == tuple(old), "a visitor goes before the new prefix"
    while scheduler.round():
        pass
    assert scheduler.resident == tuple(new)
    assert asked.written == expected
    assert written(runtime, [new + PROMPTS[3]])


def test_a_visitor_goes_before_a_summary_and_the_summary_goes_on_where_it_was(
    runtime: Runtime,
) -> None:
    expected = [written(runtime, [one])[0] for one in PROMPTS[:8]]
    scheduler, ends = Scheduler(runtime), Ends()
    summaries = [ends.job(at, one, priority=Priority.SUMMARY) for at, one in enumerate(PROMPTS[:7])]
    for job in summaries:
        scheduler.submit(job)
    for _ in range(12):
        scheduler.round()
    assert any(job.written for job in summaries)
    visitor = ends.job(7, PROMPTS[7])
    scheduler.submit(visitor)
    done_before = len(ends.all)
    while scheduler.round():
        pass
    assert ends.all[done_before][0] == 7
    assert [job.written for job in [*summaries, visitor]] == expected


def test_a_cancelled_job_ends_and_the_others_are_not_disturbed(runtime: Runtime) -> None:
    expected = written(runtime, PROMPTS[:3])
    scheduler, ends = Scheduler(runtime), Ends()
    jobs = [ends.job(at, one) for at, one in enumerate(PROMPTS[:3])]
    for job in jobs:
        scheduler.submit(job)
    for _ in range(4):
        scheduler.round()
    scheduler.cancel(1)
    while scheduler.round():
        pass
    assert (1, End.CANCELLED) in ends.all
    assert [jobs[0].written, jobs[2].written] == [expected[0], expected[2]]


def test_a_call_to_the_model_is_stopped_by_a_cancellation(runtime: Runtime) -> None:
    scheduler, ends = Scheduler(runtime), Ends()
    stopped = threading.Event()
    decode = runtime.decode

    def cancelled_meanwhile(steps: object, least: int = 0) -> None:
        scheduler.cancel(1)
        try:
            decode(steps, least)  # type: ignore[arg-type]
        except Exception:
            stopped.set()
            raise

    runtime.decode = cancelled_meanwhile  # type: ignore[method-assign,assignment]
    try:
        scheduler.submit(ends.job(1, PROMPTS[0] * 2))
        while scheduler.round():
            pass
    finally:
        del runtime.decode  # type: ignore[method-assign]
    assert stopped.is_set()
    assert ends.all == [(1, End.CANCELLED)]


def test_time_over_ends_a_job_wherever_it_is(runtime: Runtime) -> None:
    now = [0.0]
    scheduler, ends = Scheduler(runtime, clock=lambda: now[0]), Ends()
    scheduler.submit(ends.job(0, PROMPTS[0], deadline=45.0))
    for _ in range(5):
        scheduler.round()
    now[0] = 46.0
    assert not scheduler.round()
    assert ends.all == [(0, End.TIME)]


def test_a_writer_is_not_kept_waiting_by_a_long_prompt(runtime: Runtime) -> None:
    now = [0.0]
    scheduler, ends = Scheduler(runtime, clock=lambda: now[0]), Ends()
    decode, sizes = runtime.decode, []

    def slow(steps: Sequence[object], least: int = 0) -> None:
        now[0] += 0.02 * len(steps)
        sizes.append(len(steps))
        decode(steps, least)  # type: ignore[arg-type]

    runtime.decode = slow  # type: ignore[method-assign,assignment]
    try:
        scheduler.submit(ends.job(0, PROMPTS[0]))
        scheduler.round()
        scheduler.round()
        scheduler.submit(ends.job(1, PROMPTS[1] * 8))
        begin = len(sizes)
        while (0, End.LENGTH) not in ends.all:
            scheduler.round()
    finally:
        del runtime.decode  # type: ignore[method-assign]
    assert max(sizes[begin:]) * 0.02 <= 1.0
    scheduler.cancel(1)
    scheduler.round()


def test_too_long_a_text_and_too_long_a_line_are_refused(runtime: Runtime) -> None:
    scheduler, ends = Scheduler(runtime), Ends()
    with pytest.raises(BusyError, match="does not fit"):
        scheduler.submit(ends.job(0, [1] * 2048))
    for number in range(MOST_WAITING):
        scheduler.submit(ends.job(number, [1, 2, 3]))
    with pytest.raises(BusyError, match="too many"):
        scheduler.submit(ends.job(99, [1, 2, 3]))
    for number in range(MOST_WAITING):
        scheduler.cancel(number)
    assert not scheduler.round()
    assert len(ends.all) == MOST_WAITING


def test_more_than_fit_at_once_are_served_one_after_the_other(runtime: Runtime) -> None:
    prompts = [PROMPTS[at % 10] * 6 for at in range(9)]
    assert sum(map(len, prompts)) > 2048
    assert written(runtime, prompts)[0] == written(runtime, prompts[:1])[0]


def test_the_loop_ends_every_job_once_when_it_is_closed(runtime: Runtime) -> None:
    scheduler, ends = Scheduler(runtime), Ends()
    begun = threading.Event()

    class Signals(Greedy):
        def next(self, logits: Logits) -> int:
            begun.set()
            return 65

    loop = threading.Thread(target=scheduler.run)
    loop.start()
    for number in range(8):
        scheduler.submit(ends.job(number, PROMPTS[number], most=400, chooser=Signals()))
    assert begun.wait(20)
    scheduler.close()
    loop.join(20)
    assert not loop.is_alive()
    assert sorted(number for number, _how in ends.all) == list(range(8))
