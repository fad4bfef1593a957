"""The owner's web page for the widget's tests: one page, its headers, and who asked for what."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parents[2]
DIST = ROOT / "assets" / "widget" / "dist" / "0.1.0"

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Casa do Rio</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><h1>Casa do Rio</h1><p>A small hotel by the river.</p>{tag}</body></html>"""


def integrity() -> str:
    """Return the hash that stands in the owner's tag."""
    manifest = json.loads((DIST / "manifest.json").read_text())
    value = manifest["integrity"]
    assert isinstance(value, str)
    return value


def widget_files(change: str = "") -> dict[str, str]:
    """Return path to text of the built widget; the file named ``change`` is not what it was."""
    return {
        f"/w/0.1.0/{file.name}": file.read_text(encoding="utf-8")
        + (" " if file.name == change else "")
        for file in DIST.iterdir()
    }


def tag(relay: str, site: str, extra: str = "") -> str:
    """Return the owner's tag; ``relay`` is ``http://127.0.0.1:port``."""
    return (
        f'<script src="{relay}/w/0.1.0/widget.js" integrity="{integrity()}" '
        f'crossorigin="anonymous" data-site="{site}" {extra}></script>'
    )


def strict_policy(relay: str) -> str:
    """Return the strict policy of assets/widget/README.md for a relay on plain http."""
    socket = relay.replace("http", "ws", 1)
    return (
        f"default-src 'none'; script-src {relay}; connect-src {relay} {socket}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
        "trusted-types deskbell"
    )


class OwnSite:
    """A web server on a free port of 127.0.0.1 with one page."""

    def __init__(self) -> None:
        self.tag = ""
        self.headers: dict[str, str] = {}
        self.asked: list[str] = []
        self.pages: dict[str, str] = {}
        """Path to HTML, for pages beside the one; ``{tag}`` in it is the tag."""
        self.files: dict[str, str] = {}
        """Path to a script that this server hands out as the relay does."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                page = site.pages.get(self.path, _PAGE)
                file = site.files.get(self.path)
                body = (page.replace("{tag}", site.tag) if file is None else file).encode()
                known = self.path in {"/", "/rooms", *site.pages, *site.files}
                self.send_response(200 if known else 404)
                if file is None:
                    self.send_header("Content-Type", "text/html; charset=utf-8")
                    for name, value in site.headers.items():
                        self.send_header(name, value)
                else:
                    self.send_header("Content-Type", "text/javascript; charset=utf-8")
                    self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
