"""A real desk and a real relay, and a clock that is moved under them (libfaketime)."""

from __future__ import annotations

import glob
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.main import main
from desktop.app.side_door import ask_running, shared_key
from desktop.domain.access import Did
from desktop.domain.conversation import Conversation, Mode, Visitor
from tests.app.command_line import KEY, OPENED, ROOT, environment, opened, words_of
from tests.processes import start_relay

NAMES = ("One", "Two")
LIBRARY = next(iter(sorted(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1"))), "")

pytestmark = pytest.mark.slow
needs_library = pytest.mark.skipif(
    not LIBRARY, reason="the Debian package libfaketime is not installed"
)


def moved(clock: Path, days: float) -> None:
    """Move the clock of every process that was started with it."""
    clock.write_text(f"{days * 86400:+.0f}\n")


def faked(clock: Path) -> dict[str, str]:
    return {
        "LD_PRELOAD": LIBRARY,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        # A computer whose clock is set goes on counting its own seconds.
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }


def kept(profile: Path, relay: str, *days_old: float) -> None:
    store = opened(profile)
    owner.keep_business(store, owner.Business("Casa do Rio"))
    store.put(owner.RELAY, relay)
    store.put(owner.ORIGINS, ["https://www.casadorio.example"])
    for number, days in enumerate(days_old, 1):
        at = datetime.now(UTC) - timedelta(days=days)
        visitor = Visitor(f"Marta {NAMES[number - 1]}")
        store.save(Conversation(f"{number:02x}" * 16, at, at, Mode.DONE, visitor=visitor))
    store.close()


def left(profile: Path) -> list[str]:
    store = opened(profile)
    try:
        return sorted(row.conversation_id[:2] for row in store.rows())
    finally:
        store.close()


def gone(profile: Path, name: str) -> bool:
    """Ask the desk that runs until it no longer knows the name; False after a minute."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = ask_running(profile, shared_key(KEY), {"do": "find", "text": f"Marta {name}"})
        if all(not one["name"].endswith(name) for one in found["conversations"]):
            return True
        threading.Event().wait(0.3)
    return False


class Desk:
    """``deskbell headless``, and what it says."""

    def __init__(self, profile: Path, given: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            words_of("--profile", profile, "headless"),
            cwd=ROOT,
            env=environment({**OPENED, **given}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )

    def until(self, words: str) -> str:
        """Read what it says until a line holds ``words``; fail where it ends before."""
        assert self.process.stdout is not None
        watch = threading.Timer(60, self.process.kill)
        watch.start()
        try:
            for line in self.process.stdout:
                if words in line:
                    return line
        finally:
            watch.cancel()
        raise AssertionError(f"it never said {words!r}")

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=60)


@contextmanager
def running(profile: Path, given: dict[str, str]) -> Iterator[Desk]:
    desk = Desk(profile, given)
    try:
        yield desk
        desk.end()
    finally:
        if desk.process.poll() is None:
            desk.process.kill()
            desk.process.communicate()


@needs_library
def test_a_clock_that_moved_on_for_everybody_erases_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, profile = tmp_path / "clock", tmp_path / "profile"
    moved(clock, 0)
    with monkeypatch.context() as patched:
        for name, value in faked(clock).items():
            patched.setenv(name, value)
        relay = start_relay(tmp_path / "relay")
    try:
        kept(profile, relay.url, 29, 1)
        with running(profile, faked(clock)) as desk:
            desk.until("relay connected")
            # This PC slept for two days, and so did the rest of the world.
            moved(clock, 2)
            assert gone(profile, "One")
    finally:
        relay.stop()
    assert left(profile) == ["02"]


@needs_library
def test_a_clock_that_moved_alone_erases_nothing(tmp_path: Path) -> None:
    clock, profile = tmp_path / "clock", tmp_path / "profile"
    moved(clock, 0)
    relay = start_relay(tmp_path / "relay")
    try:
        kept(profile, relay.url, 29, 1)
        with running(profile, faked(clock)) as desk:
            desk.until("relay connected")
            moved(clock, 400)
            desk.until("clock")
        with running(profile, faked(clock)) as desk:
            # Nor at the next start.
            desk.until("clock")
    finally:
        relay.stop()
    assert left(profile) == ["01", "02"]


def test_what_a_restore_brings_back_goes_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, words, file = tmp_path / "profile", tmp_path / "words", tmp_path / "desk.backup"
    words.write_text("three unrelated words")
    for name, value in OPENED.items():
        monkeypatch.setenv(name, value)
    kept(profile, "", 31, 1)
    store = opened(profile)
    store.note_confirmed(datetime.now(UTC))
    store.close()
    for command in ("backup", "restore"):
        named = [command, str(file), "--passphrase-file", str(words)]
        assert main(["--profile", str(profile), *named]) == 0
    assert left(profile) == ["01", "02"]
    with running(profile, {}) as desk:
        # No relay is set up, so nobody confirms this computer's clock.
        desk.until("relay off")
    assert left(profile) == ["02"]
    store = opened(profile)
    shown = store.access()
    store.close()
    assert Did.RESTORED in [line.did for line in shown.lines]
    assert shown.lines[0].did is Did.TIME_ERASED
    assert shown.broken is None
