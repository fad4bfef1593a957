"""What the widget weighs on a page, beside widgets of others, measured the same way.

Bytes are those of the files that a page loads, compressed by gzip -9, counted where they are
served. Others come from npm in the exact versions below, unpacked into a folder that is thrown
away, and are loaded as their own documents say, in the same Chromium from the same local server
with no network behind it; without npm they are left out. They do other things than this widget
does: the comparison is of what a visitor's browser must load and run to show a chat, no more.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import statistics
import subprocess
import tarfile
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.widget_browser.house import premises
from tests.widget_browser.row import open_widget, write
from tests.widget_browser.site import DIST
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import Chromium, ChromiumTab, Tab, chromium, node, until, until_count

_TIMES = 5
_CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"]


@dataclass(frozen=True)
class Other:
    """A widget from npm: the page that its documents ask for; ``PACKAGE`` is where it lies."""

    package: str
    page: str
    shown: str
    """True once it is on the page."""


OTHERS = (
    Other(
        "@typebot.io/js@0.10.7",
        "<script type=module>import Typebot from 'PACKAGE/dist/web.js';"
        " Typebot.initBubble({ typebot: 'none' });</script>",
        "document.querySelector('typebot-bubble')?.shadowRoot?.querySelector('button')",
    ),
    Other(
        "@n8n/chat@1.37.0",
        "<link rel=stylesheet href='PACKAGE/dist/style.css'><script type=module>"
        "import { createChat } from 'PACKAGE/dist/chat.bundle.es.js';"
        " createChat({ webhookUrl: location.origin + '/none' });</script>",
        "document.querySelector('.chat-window-toggle')",
    ),
    Other(
        "deep-chat@2.4.2",
        "<script type=module src='PACKAGE/dist/deepChat.bundle.js'></script><deep-chat></deep-chat>",
        "document.querySelector('deep-chat')?.shadowRoot?.querySelector('#text-input')",
    ),
)


def measure() -> dict[str, object]:
    """Return kilobytes and milliseconds."""
    figures: dict[str, object] = dict(_files())
    with chromium() as browser:
        if browser is None:
            return figures
        figures |= _ours(browser)
        figures |= _others(browser)
        figures["browser"] = f"Chromium {browser.version}"
    return figures


def _packed(data: bytes) -> int:
    return len(gzip.compress(data, 9, mtime=0))


def _files() -> Iterator[tuple[str, object]]:
    sizes = {one.name: _packed(one.read_bytes()) for one in DIST.iterdir()}
    strings = {name: size for name, size in sizes.items() if name.startswith("strings.")}
    yield "launcher, bytes gzip (goal 3072)", sizes["widget.js"]
    yield "app.js, bytes gzip", sizes["app.js"]
    largest = max(strings, key=lambda name: strings[name])
    yield f"largest language ({largest}), bytes gzip", strings[largest]
    whole = sizes["widget.js"] + sizes["app.js"] + strings[largest]
    yield "everything that one visitor loads, bytes gzip (goal 25600)", whole
    yield "all eight languages, bytes gzip", sum(strings.values())


@contextmanager
def _traced(browser: Chromium, tab: Tab) -> Iterator[list[float]]:
    """Yield a list that gets, at the end, the longest task of the page's main thread.

    Milliseconds of that thread's own time: what else this computer does counts for nothing. Where
    the widget's script ran, a second figure is the longest piece of it.
    """
    assert isinstance(tab, ChromiumTab)
    longest: list[float] = []
    browser.browser.start_tracing(page=tab.page, categories=_CATEGORIES)
    yield longest
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
    longest.append(
        max(
            one.get("tdur", 0) / 1000
            for one in events
            if one.get("ph") == "X"
            and one.get("name") in ("RunTask", "ThreadControllerImpl::RunTask")
            and (one["pid"], one["tid"]) in main
        )
    )
    pieces = [
        one.get("tdur", 0) / 1000
        for one in events
        if one.get("name") in ("EvaluateScript", "FunctionCall") and "/w/" in _address(one)
    ]
    longest += [max(pieces)] if pieces else []


def _address(event: dict[str, Any]) -> str:
    data = event.get("args", {}).get("data")
    return str(data.get("url", "")) if isinstance(data, dict) else ""


def _ours(browser: Chromium) -> dict[str, object]:
    loading: list[float] = []
    scripts: list[float] = []
    longest: list[float] = []
    pasted: list[float] = []
    asked: list[str] = []
    for _ in range(_TIMES):
        with (
            tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder,
            premises(Path(folder)) as place,
            browser.visitor() as visitor,
        ):
            tab = visitor.open()
            with _traced(browser, tab) as task:
                tab.goto(f"{place.site.origin}/")
                until(tab, node("[part=launcher]"))
                _idle(tab)
            loading.append(task[0])
            scripts += task[1:]
            with _traced(browser, tab) as task:
                asked = [one for one in tab.asked if not one.startswith(place.site.origin)]
                open_widget(tab)
                write(tab, "hello")
                conversation, _ = place.desk.hear()
                place.desk.post(conversation, *(reply("x" * 3900, "operator") for _ in range(10)))
                until_count(tab, "[data-sender=operator]", 10)
                _idle(tab)
            longest.append(task[0])
            with _traced(browser, tab) as task:
                tab.js(
                    f"(() => {{ const field = {node('[part=input]')}; field.value = 'y'.repeat(100_000);"
                    " field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()"
                )
                _idle(tab)
            pasted.append(task[0])
    return {
        "requests before the first click": len(asked),
        "before the click, longest task, ms of processor": _spread(loading),
        "of it, longest piece of the widget's script": _spread(scripts),
        "the same page with nothing on it, longest task": _spread(_empty(browser)),
        "open, ask, ten replies of 3,900 letters, longest task": _spread(longest),
        "100,000 letters pasted, longest task": _spread(pasted),
        "100,000 letters in a bare text field of that font": _spread(_bare(browser)),
    }


def _spread(times: list[float]) -> str:
    return f"{statistics.median(times):.0f} (worst of {len(times)}: {max(times):.0f})"


def _empty(browser: Chromium) -> list[float]:
    """Return what the browser itself takes for a page."""
    times: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder,
        _served(Path(folder), "<p>Nothing.</p><script>1</script>") as (origin, _),
    ):
        for _time in range(_TIMES):
            with browser.visitor() as visitor:
                tab = visitor.open()
                with _traced(browser, tab) as task:
                    tab.goto(origin)
                    _idle(tab)
                times.append(task[0])
    return times


def _bare(browser: Chromium) -> list[float]:
    """Return what the browser itself takes to lay out such a text."""
    font = "font:14px/1.45 Inter,Noto Sans,system-ui,sans-serif"
    field = f"<textarea rows=1 style='width:300px;max-height:130px;{font}'></textarea>"
    times: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder,
        _served(Path(folder), field) as (origin, _),
    ):
        for _time in range(_TIMES):
            with browser.visitor() as visitor:
                tab = visitor.open()
                tab.goto(f"{origin}/")
                with _traced(browser, tab) as task:
                    tab.js(
                        "(document.querySelector('textarea').value = 'y'.repeat(100_000)).length"
                    )
                    _idle(tab)
                times.append(task[0])
    return times


def _idle(tab: Tab) -> None:
    tab.js("new Promise((done) => setTimeout(() => requestIdleCallback(done), 300))")


def _others(browser: Chromium) -> dict[str, object]:
    npm = shutil.which("npm")
    if npm is None:
        return {"others": "npm is not here"}
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as name:
        for other in OTHERS:
            folder = Path(name) / re.sub(r"\W", "-", other.package)
            folder.mkdir()
            done = subprocess.run(
                [npm, "pack", "--silent", "--ignore-scripts", other.package],
                cwd=folder, check=False, capture_output=True, text=True, timeout=120,
            )  # fmt: skip
            archive = next(folder.glob("*.tgz"), None)
            if done.returncode or archive is None:
                figures[other.package] = "not to be had from npm"
                continue
            with tarfile.open(archive) as packed:
                packed.extractall(folder, filter="data")
            figures |= _loaded(browser, other, folder / "package")
    return figures


def _loaded(browser: Chromium, other: Other, package: Path) -> dict[str, object]:
    with _served(package, other.page) as (origin, sent):
        longest: list[float] = []
        for _ in range(_TIMES):
            sent.clear()
            with browser.visitor() as visitor:
                tab = visitor.open()
                with _traced(browser, tab) as task:
                    tab.goto(f"{origin}/")
                    until(tab, f"Boolean({other.shown})", 30)
                    _idle(tab)
                longest.append(task[0])
                abroad = [one for one in tab.asked if not one.startswith(origin) and "://" in one]
    name = other.package
    return {
        f"{name}: bytes gzip before the first click": sum(sent.values()),
        f"{name}: before the click, longest task, ms of processor": _spread(longest),
        f"{name}: requests to other hosts before the first click": len(abroad),
    }


@contextmanager
def _served(package: Path, page: str) -> Iterator[tuple[str, dict[str, int]]]:
    sent: dict[str, int] = {}
    kinds = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            file = (package / path.removeprefix("/package/")).resolve()
            if path == "/":
                body, kind = f"<!doctype html><title>Page</title>{page}".encode(), "text/html"
                body = body.replace(b"PACKAGE", b"/package")
            elif package in file.parents and file.is_file():
                body, kind = file.read_bytes(), kinds.get(file.suffix, "application/octet-stream")
                sent[path] = _packed(body)
            else:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
