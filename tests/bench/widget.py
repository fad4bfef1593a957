"""What the widget weighs on a page, beside widgets of others, measured the same way.

Bytes are those of the files that a page loads, compressed by gzip -9, counted where they are
served. Others come from npm (``tests/bench/rivals/widgets.py``) and are loaded as their own
documents say, in the same Chromium from the same local server with no network behind it; without
npm they are left out. They do other things than this widget does: the comparison is of what a
visitor's browser must load and run to show a chat, no more.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.long_tasks import OBSERVER, Tasks, idle, spread, told_by_page, traced
from tests.bench.rivals.widgets import measure_others, packed, served
from tests.widget_browser.house import premises
from tests.widget_browser.row import open_widget, write
from tests.widget_browser.site import DIST
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import Chromium, Tab, Way, chromium, node, until, until_count

_TIMES = 5


def measure() -> dict[str, object]:
    """Return kilobytes and milliseconds."""
    figures: dict[str, object] = dict(_files())
    with chromium() as browser:
        if browser is None:
            return figures
        figures |= _ours(browser)
        figures |= measure_others(browser)
        figures["browser"] = f"Chromium {browser.version}"
    return figures


def _files() -> Iterator[tuple[str, object]]:
    sizes = {one.name: packed(one.read_bytes()) for one in DIST.iterdir()}
    strings = {name: size for name, size in sizes.items() if name.startswith("strings.")}
    yield "launcher, bytes gzip (goal 3072)", sizes["widget.js"]
    yield "app.js, bytes gzip", sizes["app.js"]
    largest = max(strings, key=lambda name: strings[name])
    yield f"largest language ({largest}), bytes gzip", strings[largest]
    whole = sizes["widget.js"] + sizes["app.js"] + strings[largest]
    yield "everything that one visitor loads, bytes gzip (goal 25600)", whole
    yield "all eight languages, bytes gzip", sum(strings.values())


def _ours(browser: Chromium) -> dict[str, object]:
    loading: list[Tasks] = []
    talking: list[Tasks] = []
    pasting: list[Tasks] = []
    asked: list[str] = []
    for _ in range(_TIMES):
        with (
            tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder,
            premises(Path(folder)) as place,
            browser.visitor(Way(before=(OBSERVER,))) as visitor,
        ):
            tab = visitor.open()
            with traced(browser, tab) as task:
                tab.goto(f"{place.site.origin}/")
                until(tab, node("[part=launcher]"))
                idle(tab)
            loading.append(task)
            asked = [one for one in tab.asked if not one.startswith(place.site.origin)]
            with traced(browser, tab) as task:
                open_widget(tab)
                write(tab, "hello")
                conversation, _ = place.desk.hear()
                place.desk.post(conversation, *(reply("x" * 3900, "operator") for _ in range(10)))
                until_count(tab, "[data-sender=operator]", 10)
                idle(tab)
            talking.append(task)
            with traced(browser, tab) as task:
                tab.js(
                    f"(() => {{ const field = {node('[part=input]')}; field.value = 'y'.repeat(100_000);"
                    " field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()"
                )
                idle(tab)
            pasting.append(task)
    font = "font:14px/1.45 Inter,Noto Sans,system-ui,sans-serif"
    field = f"<textarea rows=1 style='width:300px;max-height:130px;{font}'></textarea>"
    paste = "(document.querySelector('textarea').value = 'y'.repeat(100_000)).length"
    return {
        "requests before the first click": len(asked),
        **_told("before the click", loading),
        "of it, longest piece of the widget's script": spread(
            [one for task in loading for one in task.pieces]
        ),
        **_told(
            "the same page with nothing on it",
            _bare(browser, "<p>Nothing.</p><script>1</script>", lambda tab: None),
        ),
        **_told("open, ask, ten replies of 3,900 letters", talking),
        **_told("100,000 letters pasted", pasting),
        **_told(
            "100,000 letters in a bare text field of that font",
            _bare(browser, field, lambda tab: tab.js(paste), loading=False),
        ),
    }


def _told(what: str, tasks: list[Tasks]) -> dict[str, object]:
    return {
        f"{what}, longest task, ms of processor": spread([one.longest for one in tasks]),
        f"{what}, as the page was told": told_by_page(tasks),
    }


def _bare(
    browser: Chromium, page: str, then: Callable[[Tab], object], *, loading: bool = True
) -> list[Tasks]:
    """Return what the browser itself takes: to load a page, or for what is done on it."""
    tasks: list[Tasks] = []
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder,
        served(Path(folder), page) as (origin, _),
    ):
        for _time in range(_TIMES):
            with browser.visitor(Way(before=(OBSERVER,))) as visitor:
                tab = visitor.open()
                if not loading:
                    tab.goto(f"{origin}/")
                with traced(browser, tab) as task:
                    if loading:
                        tab.goto(f"{origin}/")
                    then(tab)
                    idle(tab)
                tasks.append(task)
    return tasks
