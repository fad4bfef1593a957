"""A real worker process with code planted in it that wants out."""

from __future__ import annotations

import asyncio
import platform
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.app.gate import notes as subject
from desktop.app.gate.notes import DeskNotes
from desktop.app.places import ROOT
from desktop.domain.entry import Entry
from desktop.domain.ledger import ConnectionNote, Held, Process, Purpose
from desktop.inference.process import WorkerProcess, WorkerRefusedError
from desktop.knowledge.jsonl import line_from_entry
from desktop.privacy.gate import Gate

PLANTED = (sys.executable, "-m", "tests.app.gate.planted")
BY_SYSTEM = sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")


@contextmanager
def listening() -> Iterator[socket.socket]:
    """Somebody out there to whom a connection would succeed."""
    with socket.create_server(("127.0.0.1", 0)) as there:
        there.setblocking(False)
        yield there


@pytest.mark.model
@pytest.mark.slow
def test_nothing_that_is_planted_in_the_worker_gets_out_and_the_ledger_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[ConnectionNote] = []
    monkeypatch.setattr(subject, "gate", Gate(noted.append))
    monkeypatch.chdir(ROOT)
    notes = DeskNotes()

    async def refused(worker: WorkerProcess, method: str, **params: object) -> str:
        with pytest.raises(WorkerRefusedError) as problem:
            await worker.request(f"plant.{method}", params)
        return str(problem.value)

    async def story(port: int) -> None:
        worker = WorkerProcess(command=PLANTED, hear=notes.hear)
        keeper = asyncio.create_task(worker.run())
        try:
            await worker.wait_ready()
            assert notes.held() is (Held.SYSTEM if BY_SYSTEM else Held.PYTHON)
            address = f"http://127.0.0.1:{port}/everything-visitors-wrote"
            assert "no connection to 127.0.0.1" in await refused(worker, "urllib", address=address)
            assert "attacker.example" in await refused(worker, "look_up", host="attacker.example")
            assert await refused(worker, "datagram")
            assert "starts no program" in await refused(worker, "program")
            if BY_SYSTEM:
                assert await worker.request("plant.native", {"port": port}) == (
                    "no socket: Permission denied"
                )
                ended = await worker.request("plant.native_program", {})
                assert ended == "Permission denied"
            # What it is there for goes on.
            entry = Entry("parking", "Parking", ("Is there parking?",), "Eight spaces.")
            await worker.request("index.open", {"folder": str(tmp_path)})
            await worker.request("index.sync", {"entries": [line_from_entry(entry)]})
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    with listening() as there:
        port = there.getsockname()[1]
        asyncio.run(story(port))
        with pytest.raises(BlockingIOError):
            there.accept()
    assert all(one.refused and one.process is Process.WORKER for one in noted)
    assert [(one.host, one.purpose) for one in noted][:2] == [
        ("127.0.0.1", Purpose.NONE),
        ("attacker.example", Purpose.NONE),
    ]
    assert noted[0].port == port
