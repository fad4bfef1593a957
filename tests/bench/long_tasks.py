"""How long a page holds its main thread up, told twice: by Chromium's own trace, and by the page's
``PerformanceObserver``. Not a judgement: the caller says what was done meanwhile.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.widget_browser.tabs import Chromium, ChromiumTab, Tab

_CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"]
OBSERVER = """
window.longTasks = [];
new PerformanceObserver((list) => { for (const one of list.getEntries()) longTasks.push(one.duration); })
  .observe({ type: 'longtask', buffered: true });
"""
"""For ``Way.before``. It hears of tasks over 50 ms of the clock, whatever kept the computer busy."""


@dataclass
class Tasks:
    """What was seen between two moments, in milliseconds."""

    longest: float = 0.0
    """The longest task of the page's main thread, in that thread's own time: what else this
    computer does counts for nothing."""
    pieces: list[float] = field(default_factory=list)
    """The longest piece of the widget's script, where it ran."""
    observed: list[float] = field(default_factory=list)
    """What the page itself was told: tasks over 50 ms by the clock."""


@contextmanager
def traced(browser: Chromium, tab: Tab, script: str = "/w/") -> Iterator[Tasks]:
    """Yield what gets filled in at the end; ``script`` is in the address of the widget's own."""
    assert isinstance(tab, ChromiumTab)
    told = Tasks()
    before = len(_observed(tab))
    browser.browser.start_tracing(page=tab.page, categories=_CATEGORIES)
    yield told
    events = json.loads(browser.browser.stop_tracing())["traceEvents"]
    # A fresh browser has pages of its own, whose tasks are not the page's.
    pages = {one["pid"] for one in events if _address(one).startswith("http://127.0.0.1")}
    main = {
        (one["pid"], one["tid"])
        for one in events
        if one.get("name") == "thread_name"
        and one["args"]["name"] == "CrRendererMain"
        and (one["pid"] in pages or not pages)
    }
    told.longest = max(
        one.get("tdur", 0) / 1000
        for one in events
        if one.get("ph") == "X"
        and one.get("name") in ("RunTask", "ThreadControllerImpl::RunTask")
        and (one["pid"], one["tid"]) in main
    )
    pieces = [
        one.get("tdur", 0) / 1000
        for one in events
        if one.get("name") in ("EvaluateScript", "FunctionCall") and script in _address(one)
    ]
    told.pieces = [max(pieces)] if pieces else []
    told.observed = _observed(tab)[before:]


def _observed(tab: Tab) -> list[float]:
    found = tab.js("window.longTasks ?? []")
    assert isinstance(found, list)
    return found


def _address(event: dict[str, Any]) -> str:
    data = event.get("args", {}).get("data")
    return str(data.get("url", "")) if isinstance(data, dict) else ""


def idle(tab: Tab) -> None:
    """Wait until the page has nothing more to do."""
    tab.js("new Promise((done) => setTimeout(() => requestIdleCallback(done), 300))")


def spread(times: list[float]) -> str:
    """Return median and worst."""
    return f"{statistics.median(times):.0f} (worst of {len(times)}: {max(times):.0f})"


def told_by_page(tasks: list[Tasks]) -> str:
    """Return what ``PerformanceObserver`` told in all of them together."""
    found = [one for task in tasks for one in task.observed]
    return f"{len(found)} over 50 ms, longest {max(found):.0f}" if found else "none over 50 ms"
