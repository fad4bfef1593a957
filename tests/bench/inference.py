"""The model lane against the bare runtime, on one file with random weights in a real shape.

Ratios, all from one run on the same file: nobody's real model is here, and this PC may be busy.
``DESKBELL_BENCH_SHAPE`` is 0.5b (default), 1.7b, 3b or tiny; ``DESKBELL_BENCH_LAYERS`` makes do
with fewer layers where time is short, which the table says; ``DESKBELL_BENCH_THREADS`` the
threads; ``DESKBELL_LLAMA_SERVER`` names llama.cpp's own server, where one was built. Each pair
is measured in turns and the best of each counts.
``DESKBELL_BENCH_CLOCK=cpu`` counts processor time, which with one thread says the same on a PC
that is busy with other things; cancelling and llama.cpp's server are always by the wall clock.
"""

from __future__ import annotations

import gc
import os
import queue
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import psutil

from desktop.inference.grammar import GrammarChooser
from desktop.inference.prefix import PrefixFiles
from desktop.inference.runtime import Logits, Runtime, RuntimeSettings, Step
from desktop.inference.scheduler import End, Job, Priority, Scheduler
from tests.bench.llama_server import against_server
from tests.inference.gguf_shapes import SHAPES, quantised

THREADS = int(os.environ.get("DESKBELL_BENCH_THREADS", "2"))
SHAPE = os.environ.get("DESKBELL_BENCH_SHAPE", "0.5b")
LAYERS = int(os.environ.get("DESKBELL_BENCH_LAYERS", "0")) or SHAPES[SHAPE].layers
CLOCK = os.environ.get("DESKBELL_BENCH_CLOCK", "wall")
now = time.process_time if CLOCK == "cpu" else time.perf_counter
PREFIX, QUESTION, WRITTEN, TURNS = 3000, 60, 32, 3
_WORDS = slice(300, -3)
ANYTHING = "root ::= letter*\nletter ::= [^\\x00]\n"


class Steady:
    """Greedy among the tokens that are words: random weights may end a text at once, or
    choose half a letter, which a grammar refuses."""

    def __init__(self, runtime: Runtime) -> None:
        self.times: list[float] = []
        self.written: list[int] = []
        self._usable = np.full(runtime.words, -np.inf, np.float32)

    def next(self, logits: Logits) -> int:
        self.times.append(now())
        self._usable[_WORDS] = logits[_WORDS]
        self.written.append(self.choose(self._usable))
        return self.written[-1]

    def choose(self, logits: Logits) -> int:
        return int(np.argmax(logits))

    def close(self) -> None:
        pass


class SteadyInGrammar(Steady):
    """The same within a grammar that allows any letter."""

    def __init__(self, runtime: Runtime) -> None:
        super().__init__(runtime)
        self.inner = GrammarChooser(runtime, ANYTHING)

    def choose(self, logits: Logits) -> int:
        return self.inner.next(logits)

    def close(self) -> None:
        self.inner.close()


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds until the first token, and between the first and the last."""

    first: float
    rest: float


def text(length: int, seed: int) -> list[int]:
    """Return tokens that say nothing."""
    return [int(one) for one in np.random.default_rng(seed).integers(300, 4000, length)]


def ours(
    runtime: Runtime,
    prompts: list[list[int]],
    scheduler: Scheduler | None = None,
    *,
    grammar: bool = False,
) -> list[Steady]:
    """Write ``WRITTEN`` tokens for each prompt; return who chose, with the times."""
    scheduler = scheduler or Scheduler(runtime)
    choosers = [SteadyInGrammar(runtime) if grammar else Steady(runtime) for _ in prompts]
    for number, (prompt, chooser) in enumerate(zip(prompts, choosers, strict=True)):
        scheduler.submit(Job(number, prompt, WRITTEN, lambda _end: None, chooser=chooser))
    while scheduler.round():
        pass
    return choosers


def alone(runtime: Runtime, prompt: list[int], *, grammar: bool = False) -> Took:
    began = now()
    (chooser,) = ours(runtime, [prompt], grammar=grammar)
    return Took(chooser.times[0] - began, chooser.times[-1] - chooser.times[0])


def bare(runtime: Runtime, prompt: list[int]) -> Took:
    """Nothing but llama_decode on the same context: the limit."""
    lib, context, batch = runtime._lib, runtime._context, runtime.settings.batch
    runtime.forget(2)
    began = now()
    for at in range(0, len(prompt), batch):
        part = prompt[at : at + batch]
        runtime.decode(
            [Step(one, at + i, 2, at + i == len(prompt) - 1) for i, one in enumerate(part)]
        )
    chooser = Steady(runtime)
    token = chooser.next(runtime.logits(len(part) - 1))
    first = now()
    single = lib.llama_batch_init(1, 0, 1)
    single.n_tokens, single.n_seq_id[0], single.seq_id[0][0], single.logits[0] = 1, 1, 2, 1
    for position in range(len(prompt), len(prompt) + WRITTEN - 1):
        single.token[0], single.pos[0] = token, position
        lib.llama_decode(context, single)
        pointer = lib.llama_get_logits_ith(context, 0)
        token = chooser.next(np.ctypeslib.as_array(pointer, shape=(runtime.words,)))
    last = now()
    lib.llama_batch_free(single)
    runtime.forget(2)
    return Took(first - began, last - first)


def high_level(model: Any, prompt: list[int]) -> Took:
    """The high-level class, as most would use it."""
    model.reset()
    began = now()
    times: list[float] = []
    for _token in model.generate(prompt, temp=0.0, repeat_penalty=1.0):
        times.append(now())
        if len(times) == WRITTEN:
            break
    return Took(times[0] - began, times[-1] - times[0])


def best(*ways: Callable[[], Took]) -> list[Took]:
    """Measure several ways in turns and return the best of each."""
    rounds = [[way() for way in ways] for _ in range(TURNS)]
    return [
        Took(min(one.first for one in took), min(one.rest for one in took))
        for took in zip(*rounds, strict=True)
    ]


def measure() -> dict[str, object]:
    """Return the ratios (a) to (g) of the model lane."""
    figures: dict[str, object] = {
        "shape": SHAPE,
        "layers": f"{LAYERS} of {SHAPES[SHAPE].layers}",
        "threads": THREADS,
        "clock": CLOCK,
    }
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        path = quantised(Path(folder), SHAPE, LAYERS)
        figures["file MB"] = round(path.stat().st_size / 1e6)
        before = psutil.Process().memory_info().rss
        settings = RuntimeSettings(cells=8192, sequences=10, threads=THREADS)
        runtime = Runtime(path, settings)
        _speed(runtime, figures)
        _prefix(runtime, Path(folder), figures)
        _visitors(runtime, figures)
        _cancelling(runtime, figures)
        gc.collect()
        held = path.stat().st_size + settings.cells * runtime.file.memory_per_token
        rss = psutil.Process().memory_info().rss
        figures["f: MB beyond model and KV"] = round((rss - before - held) / 1e6)
        runtime.close()
        _against_class(path, figures)
        server = os.environ.get("DESKBELL_LLAMA_SERVER")
        if server:
            figures.update(against_server(server, path, THREADS, QUESTION, WRITTEN))
            rate = float(str(figures["d: 4 visitors, tokens/s in all"]))
            theirs = float(str(figures["d: 4 visitors at llama.cpp's server, tokens/s in all"]))
            figures["d: 4 visitors, of llama.cpp's server's tokens/s"] = rate / theirs
        else:
            figures["d: llama.cpp's server"] = "not measured; DESKBELL_LLAMA_SERVER names none"
    return figures


def _speed(runtime: Runtime, figures: dict[str, object]) -> None:
    prompt = text(512, 1)
    limit, mine, held = best(
        lambda: bare(runtime, prompt),
        lambda: alone(runtime, prompt),
        lambda: alone(runtime, prompt, grammar=True),
    )
    figures["a: prefill tokens/s"] = len(prompt) / mine.first
    figures["a: decode tokens/s"] = (WRITTEN - 1) / mine.rest
    figures["a: prefill, share of the bare loop (goal 0.97)"] = limit.first / mine.first
    figures["a: decode, share of the bare loop (goal 0.97)"] = limit.rest / mine.rest
    figures["g: grammar, decode slower by % (goal 5)"] = (held.rest / mine.rest - 1) * 100


def _prefix(runtime: Runtime, folder: Path, figures: dict[str, object]) -> None:
    prefix, scheduler = text(PREFIX, 2), Scheduler(runtime)
    began = now()
    scheduler.submit(Job(1, prefix, 0, lambda _end: None, priority=Priority.PREFIX))
    while scheduler.round():
        pass
    read = now() - began
    firsts, bares = [], []
    for turn in range(TURNS):
        question = text(QUESTION, 10 + turn)
        began = now()
        (chooser,) = ours(runtime, [prefix + question], scheduler)
        firsts.append(chooser.times[0] - began)
        runtime.copy(scheduler.resident_sequence, 2, PREFIX)
        began = now()
        runtime.decode(
            [Step(one, PREFIX + i, 2, i == QUESTION - 1) for i, one in enumerate(question)]
        )
        int(np.argmax(runtime.logits(QUESTION - 1)))
        bares.append(now() - began)
        runtime.forget(2)
    full = read + min(bares)
    figures["b: first token, resident prefix, s"] = min(firsts)
    figures["b: sooner than full prefill, times (goal 20)"] = full / min(firsts)
    figures["b: of the bare cost of the question (goal 1.2)"] = min(firsts) / min(bares)
    files = PrefixFiles(folder / "prefixes", "bench", runtime)
    files.keep(prefix, scheduler.resident_sequence)
    began = now()
    restored = files.restore(prefix, scheduler.spare)
    took = now() - began
    figures["c: restored from disk, s"] = took if restored else "failed"
    figures["c: sooner than decoding, times (goal 10)"] = read / took
    for sequence in (0, 1):
        runtime.forget(sequence)


def _visitors(runtime: Runtime, figures: dict[str, object]) -> None:
    rates: dict[int, float] = {}
    for count in (1, 2, 4, 8):
        prompts = [text(QUESTION, 20 + one) for one in range(count)]
        began = now()
        choosers = ours(runtime, prompts)
        took = now() - began
        rates[count] = count * WRITTEN / took
        gaps = [np.diff(one.times).max() for one in choosers]
        figures[f"d: {count} visitors, tokens/s in all"] = rates[count]
        figures[f"d: {count} visitors, longest gap, s"] = float(max(gaps))
        figures[f"d: {count} visitors, first token of the last, s"] = (
            max(one.times[0] for one in choosers) - began
        )
    figures["d: 4 visitors, of one's tokens/s (goal 1.6)"] = rates[4] / rates[1]
    by_itself = [ours(runtime, [one])[0].written for one in prompts]
    same = sum(one.written == other for one, other in zip(choosers, by_itself, strict=True))
    figures["d: texts of 8 at once that are the same alone"] = same


def _cancelling(runtime: Runtime, figures: dict[str, object]) -> None:
    scheduler = Scheduler(runtime)
    loop = threading.Thread(target=scheduler.run)
    loop.start()
    took = []
    for number in range(10):
        ended: queue.SimpleQueue[End] = queue.SimpleQueue()
        scheduler.submit(Job(number, text(2500, number), 8, ended.put))
        time.sleep(0.1 + 0.05 * number)
        began = time.perf_counter()
        scheduler.cancel(number)
        ended.get()
        took.append((time.perf_counter() - began) * 1000)
    scheduler.close()
    loop.join()
    runtime.go_on()
    figures["e: cancelling, median ms"] = float(np.median(took))
    figures["e: cancelling, slowest ms (goal 200)"] = max(took)


def _against_class(path: Path, figures: dict[str, object]) -> None:
    model: Any = llama_cpp.Llama(
        str(path), n_ctx=2048, n_batch=512, n_threads=THREADS, n_threads_batch=THREADS,
        verbose=False,
    )  # fmt: skip
    (took,) = best(lambda: high_level(model, text(512, 1)))
    mine = float(str(figures["a: decode tokens/s"]))
    reading = float(str(figures["a: prefill tokens/s"]))
    figures["a: decode, times the Llama class"] = mine * took.rest / (WRITTEN - 1)
    figures["a: prefill, times the Llama class"] = reading * took.first / 512
    began = now()
    for one in range(4):
        last = high_level(model, text(QUESTION, 20 + one))
    whole = now() - began
    waited = whole - last.rest
    mixed = float(str(figures["d: 4 visitors, first token of the last, s"]))
    figures["d: last of 4 sooner than one after the other, times (goal 3)"] = waited / mixed
    rate = float(str(figures["d: 4 visitors, tokens/s in all"]))
    figures["d: 4 visitors, of the Llama class's tokens/s"] = rate * whole / (4 * WRITTEN)
    model.close()
