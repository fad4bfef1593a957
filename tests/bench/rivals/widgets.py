"""Chat widgets of others, from npm in exact versions, on a page of their own.

Two kinds. Some are whole: all that draws the chat is in the package. Of the well-known services
npm has only loaders, which fetch the widget itself from their maker's hosts: those are not
reached here, so what is counted is the least that a visitor's browser loads, and the requests
that it makes abroad before any click. Packages that are no files for a page are put together
with their dependencies by esbuild, as their documents ask.
"""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import tarfile
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bench.long_tasks import OBSERVER, Tasks, idle, spread, told_by_page, traced
from tests.widget_browser.tabs import Chromium, Way, until

_TIMES = 5
_ESBUILD = "esbuild@0.25.12"


@dataclass(frozen=True)
class Other:
    """A widget from npm; ``PACKAGE`` in the page is where it lies."""

    packages: tuple[str, ...]
    """The widget first, then what it asks its page to bring."""
    page: str
    shown: str
    """True once it is on the page, or once it has asked its maker for the rest."""
    script: str = ""
    """What a page would import; put together by esbuild to ``/package/page.js``."""
    whole: bool = True

    @property
    def name(self) -> str:
        """For the figures."""
        return f"{self.packages[0]}{'' if self.whole else ' (more comes from its maker)'}"


_BUNDLED = "<script src='PACKAGE/page.js'></script>"
OTHERS = (
    Other(
        ("@typebot.io/js@0.10.7",),
        "<script type=module>import Typebot from 'PACKAGE/dist/web.js';"
        " Typebot.initBubble({ typebot: 'none' });</script>",
        "document.querySelector('typebot-bubble')?.shadowRoot?.querySelector('button')",
    ),
    Other(
        ("@n8n/chat@1.37.0",),
        "<link rel=stylesheet href='PACKAGE/dist/style.css'><script type=module>"
        "import { createChat } from 'PACKAGE/dist/chat.bundle.es.js';"
        " createChat({ webhookUrl: location.origin + '/none' });</script>",
        "document.querySelector('.chat-window-toggle')",
    ),
    Other(
        ("deep-chat@2.4.2",),
        "<script type=module src='PACKAGE/dist/deepChat.bundle.js'></script><deep-chat></deep-chat>",
        "document.querySelector('deep-chat')?.shadowRoot?.querySelector('#text-input')",
    ),
    Other(
        ("@papercups-io/chat-widget@1.3.1", "react@16.14.0", "react-dom@16.14.0"),
        f"<div id=chat></div>{_BUNDLED}",
        "document.querySelector('iframe.Papercups-chatWindowContainer')",
        "const UUID = '00000000-0000-4000-8000-000000000000'; import React from 'react'; import { render } from 'react-dom';"
        " import { ChatWidget } from '@papercups-io/chat-widget';"
        " render(React.createElement(ChatWidget, { accountId: '0', token: UUID, greeting: 'Hello',"
        " baseUrl: location.origin }), document.querySelector('#chat'));",
        whole=False,
    ),
    Other(
        ("crisp-sdk-web@1.2.1",),
        _BUNDLED,
        "document.querySelector('script[src*=\"crisp.chat\"]')",
        "import { Crisp } from 'crisp-sdk-web'; Crisp.configure('00000000-0000-0000-0000-000000000000');",
        whole=False,
    ),
    Other(
        ("@intercom/messenger-js-sdk@0.0.20",),
        _BUNDLED,
        "document.querySelector('script[src*=\"intercom.io\"]')",
        "import Intercom from '@intercom/messenger-js-sdk'; Intercom({ app_id: 'none' });",
        whole=False,
    ),
    Other(
        ("@livechat/widget-core@1.4.1",),
        _BUNDLED,
        "document.querySelector('script[src*=\"livechatinc.com\"]')",
        "import { createWidget } from '@livechat/widget-core'; createWidget({ license: '1' }).init();",
        whole=False,
    ),
)


def packed(data: bytes) -> int:
    """Return how many bytes gzip -9 leaves."""
    return len(gzip.compress(data, 9, mtime=0))


def measure_others(browser: Chromium) -> dict[str, object]:
    """Return kilobytes, milliseconds and requests of each, as our own are measured."""
    npm = shutil.which("npm")
    if npm is None:
        return {"others": "npm is not here"}
    figures: dict[str, object] = {}
    for other in OTHERS:
        with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as name:
            try:
                package = _installed(npm, other, Path(name))
            except subprocess.SubprocessError as error:
                said = str(getattr(error, "stderr", "") or error).strip().splitlines()
                figures[other.name] = f"not to be had from npm ({(said or ['no word'])[-1][:80]})"
                continue
            figures |= _loaded(browser, other, package)
    return figures


def _installed(npm: str, other: Other, folder: Path) -> Path:
    if not other.script:
        return unpacked(npm, other.packages[0], folder)
    (folder / "package.json").write_text('{"private": true}')
    (folder / "entry.js").write_text(other.script)
    quiet = ("--silent", "--ignore-scripts", "--no-audit", "--no-fund")
    _run(folder, npm, "install", *quiet, *other.packages, _ESBUILD)
    package = folder / "node_modules" / re.sub(r"(?<=.)@.*", "", other.packages[0])
    _run(
        folder,
        str(folder / "node_modules" / ".bin" / "esbuild"),
        "entry.js",
        "--bundle",
        "--minify",
        '--define:process.env.NODE_ENV="production"',
        "--define:global=window",
        "--log-level=error",
        f"--outfile={package / 'page.js'}",
    )
    return package


def unpacked(npm: str, package: str, folder: Path) -> Path:
    """Return where the files of a package lie that brings all it needs with it.

    Raises:
        subprocess.SubprocessError: If npm does not give it.
    """
    _run(folder, npm, "pack", "--silent", "--ignore-scripts", package)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=240)


def _loaded(browser: Chromium, other: Other, package: Path) -> dict[str, object]:
    with served(package, other.page) as (origin, sent):
        tasks: list[Tasks] = []
        for _ in range(_TIMES):
            sent.clear()
            with browser.visitor(Way(before=(OBSERVER,))) as visitor:
                tab = visitor.open()
                with traced(browser, tab) as task:
                    tab.goto(f"{origin}/")
                    until(tab, f"Boolean({other.shown})", 30)
                    idle(tab)
                tasks.append(task)
                abroad = [one for one in tab.asked if not one.startswith(origin) and "://" in one]
    name = other.name
    return {
        f"{name}: bytes gzip before the first click": sum(sent.values()),
        f"{name}: before the click, longest task, ms of processor": spread(
            [one.longest for one in tasks]
        ),
        f"{name}: the same, as the page was told": told_by_page(tasks),
        f"{name}: requests to other hosts before the first click": len(abroad),
    }


@contextmanager
def served(package: Path, page: str) -> Iterator[tuple[str, dict[str, int]]]:
    """Serve a page, and under ``/package/`` the files; yield the address and what was sent, packed."""
    sent: dict[str, int] = {}
    kinds = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            file = (package / path.removeprefix("/package/")).resolve()
            if path == "/":
                body, kind = f"<!doctype html><title>Page</title>{page}".encode(), "text/html"
                body = body.replace(b"PACKAGE", b"/package")
            elif package.resolve() in file.parents and file.is_file():
                body, kind = file.read_bytes(), kinds.get(file.suffix, "application/octet-stream")
                sent[path] = packed(body)
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
