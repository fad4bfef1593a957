"""No module opens a connection of its own: what is written is looked at, as the hook looks at what runs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.places import ROOT

DESKTOP = ROOT / "desktop"
GATE = DESKTOP / "app" / "gate"
VISITORS = {DESKTOP / "app" / "demo" / "scenes.py", DESKTOP / "relay" / "visitor.py"}
"""They play the visitors in the demo, who are not the app."""
WAYS = {
    "urlopen", "urlretrieve", "create_connection", "open_connection", "create_datagram_endpoint",
    "HTTPSConnection", "HTTPHandler", "build_opener", "getaddrinfo", "gethostbyname", "sock_connect",
    "QNetworkAccessManager", "QTcpSocket", "QSslSocket", "QUdpSocket", "QWebSocket", "QHostInfo",
}  # fmt: skip
LIBRARIES = {"requests", "httpx", "aiohttp", "urllib3", "ftplib", "smtplib", "telnetlib", "xmlrpc"}
SOCKETS = {
    DESKTOP / "relay" / "connecting.py": {"connect"},
    DESKTOP / "relay" / "visitor.py": {"connect"},
}
"""Modules that use websockets' ``connect``: the gate's socket is passed in there."""


def names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name):
                yield name
            case ast.ImportFrom(names=found):
                yield from (one.name for one in found)


def libraries(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=found):
                yield from (one.name.split(".")[0] for one in found)
            case ast.ImportFrom(module=module):
                yield str(module).split(".", maxsplit=1)[0]


@pytest.mark.parametrize(
    "file",
    [one for one in sorted(DESKTOP.rglob("*.py")) if GATE not in one.parents],
    ids=lambda one: str(one.relative_to(DESKTOP)),
)
def test_no_module_connects_but_through_the_gate(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    tree = ast.parse(text)
    if file not in VISITORS:
        assert WAYS & set(names(tree)) == set()
    assert LIBRARIES & set(libraries(tree)) == set()
    if "from websockets.asyncio.client import" in text and "connect" in set(names(tree)):
        imported = {
            one.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "websockets.asyncio.client"
            for one in node.names
        }
        assert imported - {"ClientConnection"} <= SOCKETS.get(file, set())


def test_the_search_would_find_one() -> None:
    planted = ast.parse("import urllib.request\nurllib.request.urlopen('http://example.com')")
    assert WAYS & set(names(planted)) == {"urlopen"}
    assert LIBRARIES & set(libraries(ast.parse("import requests"))) == {"requests"}
