"""The app's process and inbox: first paint and memory, search, scrolling, opening a long conversation.

First paint is measured in whole processes, in turn with a bare PySide6 window, in one run:
seconds from the start of the process to the first paint event of its window. Memory is the
resident set of the GUI process alone, six seconds after the first paint; the worker process
is counted apart. 10,000 conversations of 8 messages are stored. Search is the store's own
time with the excerpts, on the engine's thread; a frame is one scroll step with its painting,
offscreen (``tests.bench.scrolling``).
"""

from __future__ import annotations

import json
import os
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.storage.vault import ThrowAwayVault

CONVERSATIONS = 10_000
MESSAGES = 8
LONG = 5_000
"""Messages in the long conversation that is scrolled."""
RUNS = 7
TALK = (
    "Is there parking at the hotel, and what does a night cost?",
    "We would like to check in late, at about half past ten. Is that possible?",
    "Can I bring my dog? He is small and quiet.",
    "Breakfast is served from 7:00 to 10:30 in the garden room.",
    "Could you send the invoice to my company, please? Booking {number}.",
    "Thank you, that helps a lot.",
    "Gibt es Frühstück, und kann man es aufs Zimmer bekommen?",
    "Wir kommen am Freitag mit dem Zug an. Wie kommen wir vom Bahnhof zu Ihnen?",
    "Avez-vous une chambre avec vue sur le jardin pour deux nuits ?",
    "¿Hay una habitación libre para tres personas el sábado?",
    "체크인은 몇 시부터인가요? 짐을 맡길 수 있나요?",
    "주차장이 있나요? 하루에 얼마예요?",
    "What is the wifi password in room {room}?",
    "I left my key in room {room}, number {number}.",
    "Please call a taxi to the station for tomorrow at six.",
    "You were charged once only; the second line is the deposit, which we gave back.",
    "Is the garden room quiet? We have a baby with us, and need a cot.",
    "Hello, is anybody there? This is my question number {case}.",
)


SEARCHES = (
    "parking", "breakfast", "late check-in", "dog", "is there parking", "invoice company",
    "Frühstück", "zimmer", "chambre vue", "habitación", "체크인", "주차", "wifi password",
    "taxi station", "key", "room 214", "booking 48213", "p", "garden room quiet", "refund",
)  # fmt: skip
SEARCH_ROUNDS = 5


def measure() -> dict[str, object]:
    """Return medians in seconds and megabytes, the ratio of the medians, and 95th percentiles."""
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        profile = Path(folder) / "profile"
        _fill(profile, key)
        opened = _opened(profile, key)
        found, worked = _searches(profile, key)
        bare: list[float] = []
        app: list[float] = []
        bare_work: list[float] = []
        app_work: list[float] = []
        bare_memory: list[float] = []
        app_memory: list[float] = []
        for _ in range(RUNS):
            one = _run(["bare"], key)
            bare.append(one["paint"])
            bare_work.append(one["worked"])
            bare_memory.append(one["memory"])
            one = _run(["app", str(profile)], key)
            app.append(one["paint"])
            app_work.append(one["worked"])
            app_memory.append(one["memory"])
        frames = _run_module("tests.bench.scrolling", [str(CONVERSATIONS), str(LONG)])
    return {
        "conversations stored": CONVERSATIONS,
        "messages in each": MESSAGES,
        "runs of each": RUNS,
        "bare window, first paint, median s": statistics.median(bare),
        "app, first paint, median s": statistics.median(app),
        "ratio of the medians": statistics.median(app) / statistics.median(bare),
        "ratio of the medians, processor time": statistics.median(app_work)
        / statistics.median(bare_work),
        "bare window, memory, median MB": statistics.median(bare_memory),
        "app's GUI process, memory, median MB": statistics.median(app_memory),
        **opened,
        "searches": len(SEARCHES) * SEARCH_ROUNDS,
        "search, median ms": found[len(found) // 2],
        "search, 95th percentile ms": found[int(len(found) * 0.95)],
        "search, 95th percentile ms of processor": worked[int(len(worked) * 0.95)],
        "search, slowest ms": found[-1],
        **frames,
    }


def _opened(profile: Path, key: bytes) -> dict[str, float]:
    """Return milliseconds of processor for the sealed rows, the first time and again, and what the
    search reads into memory, with its megabytes."""
    store = open_store(profile, ThrowAwayVault(key))
    figures = {}
    try:
        for name in ("first look", "next look"):
            began = time.process_time()
            list(store.rows())
            figures[f"sealed rows, {name}, ms of processor"] = (time.process_time() - began) * 1000
        tracemalloc.start()
        store.warm_search(CONVERSATIONS)
        figures["read for the search, MB"] = tracemalloc.get_traced_memory()[0] / 1e6
        tracemalloc.stop()
    finally:
        store.close()
    store = open_store(profile, ThrowAwayVault(key))
    try:
        began = time.process_time()
        store.warm_search(CONVERSATIONS)
        figures["read for the search, ms of processor"] = (time.process_time() - began) * 1000
    finally:
        store.close()
    return figures


def _searches(profile: Path, key: bytes) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each search, by the clock and of the processor, both sorted.

    The first round warms the cache.
    """
    store = open_store(profile, ThrowAwayVault(key))
    times: list[float] = []
    worked: list[float] = []
    try:
        for round_ in range(SEARCH_ROUNDS + 1):
            for text in SEARCHES:
                began, before = time.perf_counter(), time.process_time()
                store.excerpts(store.search(text), text)
                if round_:
                    times.append((time.perf_counter() - began) * 1000)
                    worked.append((time.process_time() - before) * 1000)
    finally:
        store.close()
    return sorted(times), sorted(worked)


def _fill(profile: Path, key: bytes) -> None:
    profile.mkdir(parents=True)
    store = open_store(profile, ThrowAwayVault(key))
    now = datetime.now(UTC)
    dice = random.Random(7)
    modes = [Mode.DONE] * 17 + [Mode.ASSISTANT, Mode.WAITING, Mode.DONE]
    try:
        with store.transaction():
            for number in range(CONVERSATIONS):
                at = now - timedelta(minutes=number)
                conversation = Conversation(
                    secrets.token_hex(16), at, at, mode=modes[number % len(modes)]
                )
                said = [
                    Message(
                        secrets.token_urlsafe(16),
                        Sender.ASSISTANT if place % 2 else Sender.VISITOR,
                        _sentence(dice, number),
                        at + timedelta(seconds=place),
                    )
                    for place in range(MESSAGES)
                ]
                for message in said:
                    conversation = conversation.with_message(message)
                store.save(conversation, said)
    finally:
        store.close()


def _sentence(dice: random.Random, number: int) -> str:
    return dice.choice(TALK).format(
        room=dice.randrange(101, 420), number=dice.randrange(10_000, 99_999), case=number
    )


def _run(arguments: list[str], key: bytes) -> dict[str, float]:
    began = time.monotonic()
    return _run_module("tests.bench.paint", [str(began), *arguments], key)


def _run_module(module: str, arguments: list[str], key: bytes = b"") -> dict[str, float]:
    env = dict(os.environ, **{THROW_AWAY: key.hex()})
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Compiled files are kept on an owner's PC; here a variable may forbid it.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    line = next(one for one in done.stdout.splitlines() if one.startswith("{"))
    found: dict[str, float] = json.loads(line)
    return found
