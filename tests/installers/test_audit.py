"""The look for known vulnerabilities, with a service of our own on loopback and the real pip-audit."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from installers import audit, locks
from installers.locks import Pin


class Osv(ThreadingHTTPServer):
    """Plays OSV: what is known of each package by name, and what was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.known: dict[str, list[dict[str, Any]]] = {}
        self.asked: list[tuple[str, str]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1/query"


class _Answers(BaseHTTPRequestHandler):
    server: Osv

    def do_POST(self) -> None:
        query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = query["package"]["name"]
        self.server.asked.append((name, query["version"]))
        known = self.server.known.get(name)
        body = json.dumps({"vulns": known} if known else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def osv() -> Iterator[Osv]:
    service = Osv()
    thread = threading.Thread(target=service.serve_forever, args=(0.01,))
    thread.start()
    yield service
    service.shutdown()
    thread.join()
    service.server_close()


def hole(name: str) -> dict[str, Any]:
    return {
        "id": "PYSEC-0-1",
        "aliases": ["CVE-0-1"],
        "summary": "Reads what it should not.",
        "affected": [
            {
                "package": {"name": name, "ecosystem": "PyPI"},
                "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}],
            }
        ],
    }


def test_every_locked_package_of_every_system_is_asked_for(
    osv: Osv, capfd: pytest.CaptureFixture[str]
) -> None:
    assert audit.main(["--osv-url", osv.url]) == audit.CLEAN
    assert set(osv.asked) == {(pin.name, pin.version) for pin in locks.everything()}
    assert "No known vulnerability" in capfd.readouterr().out


def test_a_vulnerability_is_named_with_the_version_that_mends_it_and_can_be_accepted(
    osv: Osv, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(locks, "everything", lambda: [Pin("jinja2", "3.1.6")])
    osv.known["jinja2"] = [hole("jinja2")]
    assert audit.main(["--osv-url", osv.url]) == audit.VULNERABLE
    said = capfd.readouterr().err
    assert "jinja2==3.1.6: PYSEC-0-1, CVE-0-1; mended in 99" in said
    assert audit.main(["--osv-url", osv.url, "--accept", "CVE-0-1"]) == audit.CLEAN


def test_a_service_that_can_not_be_reached_is_not_taken_for_a_clean_bill(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(locks, "everything", lambda: [Pin("jinja2", "3.1.6")])
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        code = audit.main(["--osv-url", f"http://127.0.0.1:{deaf.getsockname()[1]}/v1/query"])
    assert code == audit.UNKNOWN
    assert "could not be reached" in capfd.readouterr().err


def test_a_package_that_the_service_was_silent_about_is_not_clean() -> None:
    report = {"dependencies": [{"name": "a", "version": "1", "vulns": []}]}
    code, said = audit.verdict(report, [Pin("a", "1"), Pin("b", "2")])
    assert code == audit.UNKNOWN
    assert "b==2" in said
