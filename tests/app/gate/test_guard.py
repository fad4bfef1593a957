"""A process behind the gate, since what stands there once stands there for good."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.app.gate.slips import Slips
from desktop.app.places import ROOT
from desktop.domain.ledger import Process, Purpose

ANSWER = b"x" * 5000


@pytest.fixture
def site() -> Iterator[tuple[int, list[int]]]:
    """Somebody who can be reached; gives the port and counts who came."""
    came: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def setup(self) -> None:
            came.append(self.client_address[1])
            super().setup()

        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(ANSWER)

        def log_message(self, *_arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server.server_port, came
    server.shutdown()
    thread.join()
    server.server_close()


def test_only_what_the_owner_named_gets_out_and_all_of_it_is_written_down(
    tmp_path: Path, site: tuple[int, list[int]]
) -> None:
    port, came = site
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.gate.behind", str(tmp_path), str(port)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = json.loads(done.stdout)
    refused = found["out"]
    assert {name for name, said in refused.items() if "opens no connection" not in said} == set()
    assert found["through"] == {"opener": "done", "dial": "done"}
    assert "opens no connection" in found["planted meanwhile"]
    assert "opens no connection" in found["after"]
    assert (found["pair"], found["inside"]) == ("done", "done")
    assert len(came) == 2

    slips = Slips()
    slips.keep_in(tmp_path)
    notes = slips.take()
    let_through = [one for one in notes if not one.refused]
    assert {(one.host, one.port, one.purpose) for one in let_through} == {
        ("127.0.0.1", port, Purpose.MODEL)
    }
    assert sum(one.times for one in let_through) == 2
    if sys.platform == "linux":
        assert sum(one.bytes_in for one in let_through) > 2 * len(ANSWER)
        assert sum(one.bytes_out for one in let_through) > 50
    kept_off = [one for one in notes if one.refused]
    assert len(kept_off) == len(refused) + 2
    assert {one.process for one in notes} == {Process.DESK}
    assert ("attacker.example", 443) in {(one.host, one.port) for one in kept_off}
