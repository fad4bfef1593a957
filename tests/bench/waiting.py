"""Ten real minutes without a line, and a browser that is really frozen for two.

The rows of ``tests/widget_browser`` let the page's clock run ahead; here nothing is played: the
relay is killed and stays away, and every process of the browser is stopped and woken again, as a
sleeping computer's are. Says what arrived, and how long after the line or the browser was back.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.widget_browser.house import Premises, premises
from tests.widget_browser.row import open_widget, visit, write
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import (
    Driver,
    Tab,
    chromium,
    firefox,
    node,
    texts,
    until,
    until_count,
    until_text,
)

OFFLINE_SECONDS = 600
ASLEEP_SECONDS = 120
_HEAL_SECONDS = 180.0


@dataclass
class _Visit:
    browser: Driver
    place: Premises
    tab: Tab
    conversation: str = ""


def measure() -> dict[str, object]:
    """Return, for each browser, what held."""
    with chromium() as chrome, firefox() as fox, contextlib.ExitStack() as open_:
        visits = [open_.enter_context(_visiting(one)) for one in (chrome, fox) if one is not None]
        figures = _offline(visits) | _asleep(visits)
        figures["browsers"] = ", ".join(
            f"{one.browser.name} {one.browser.version}" for one in visits
        )
        return figures


@contextlib.contextmanager
def _visiting(browser: Driver) -> Iterator[_Visit]:
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-waiting-") as folder,
        premises(Path(folder)) as place,
        browser.visitor() as visitor,
    ):
        one = _Visit(browser, place, visitor.open())
        visit(place, one.tab)
        open_widget(one.tab)
        write(one.tab, "before")
        one.conversation, _ = place.desk.hear()
        until(one.tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        yield one


def _offline(visits: list[_Visit]) -> dict[str, object]:
    for one in visits:
        one.place.relay.kill()
        until_text(one.tab, "[part=status]", "No connection", 60)
        write(one.tab, "during one")
        one.place.desk.post(one.conversation, reply("written meanwhile", "operator"))
    print(f"the relays are away for {OFFLINE_SECONDS} s", file=sys.stderr, flush=True)
    time.sleep(OFFLINE_SECONDS)
    figures: dict[str, object] = {}
    for one in visits:
        write(one.tab, "during two")
        one.place.relay.restart()
        began = time.monotonic()
        wanted = ["before", "during one", "during two"]
        until_count(one.tab, "[data-sender=visitor][data-state=delivered]", 3, _HEAL_SECONDS)
        until_text(one.tab, "[data-sender=operator] .text", "written meanwhile", _HEAL_SECONDS)
        healed = time.monotonic() - began
        assert [one.place.desk.hear()[1]["text"] for _ in range(2)] == wanted[1:]
        assert one.place.desk.heard.empty()
        assert texts(one.tab, "[data-sender=visitor] .text") == wanted
        assert texts(one.tab, "[data-sender=operator] .text") == ["written meanwhile"]
        figures[f"{one.browser.name}, {OFFLINE_SECONDS} s offline, all there once, s after"] = (
            healed
        )
    return figures


def _asleep(visits: list[_Visit]) -> dict[str, object]:
    frozen = _of_browsers()
    for process in frozen:
        process.send_signal(signal.SIGSTOP)
    try:
        for one in visits:
            one.place.desk.post(one.conversation, reply("written in the night", "operator"))
        print(f"{len(frozen)} processes sleep for {ASLEEP_SECONDS} s", file=sys.stderr, flush=True)
        time.sleep(ASLEEP_SECONDS)
    finally:
        for process in frozen:
            process.send_signal(signal.SIGCONT)
    began = time.monotonic()
    figures: dict[str, object] = {}
    for one in visits:
        until_count(one.tab, "[data-sender=operator]", 2, _HEAL_SECONDS)
        healed = time.monotonic() - began
        write(one.tab, "good morning")
        assert one.place.desk.hear()[1]["text"] == "good morning"
        said = ["written meanwhile", "written in the night"]
        assert texts(one.tab, "[data-sender=operator] .text") == said
        figures[f"{one.browser.name}, {ASLEEP_SECONDS} s asleep, all there once, s after"] = healed
    return figures


def _of_browsers() -> list[psutil.Process]:
    """Return the processes of the browsers that this one has started."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            program = (process.cmdline() or [""])[0]
            if "firefox" in program or "chromium" in program:
                found.append(process)
    return found
