"""The relay's systemd unit under a real systemd: a bare Debian is booted in a container of its own.

The relay is put there as the operators' guide says (its venv from the locked hashes, the unit
and the example of a configuration as they stand, but for the address that it listens on).
Needs root, Debian's systemd-container and debootstrap, a mirror and a package index.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from server_stub.envelope import Close, Type
from tests.bench.bare_debian import BASE, GUEST, call, make, missing, network
from tests.processes import ROOT
from tests.server_stub.ends import Desk, Identity, Visitor

_DEPLOY = ROOT / "server_stub" / "deploy"
_UNIT = "deskbell-relay.service"
_NAME = "relay.example.net:443"
"""What the example of a configuration wants desks to have signed."""
_URL = f"ws://{GUEST}:8700"


def measure() -> dict[str, object]:
    """Return what held for the service, and the seconds of some steps."""
    if why := missing("systemd-nspawn", "debootstrap", "ip", "chroot"):
        return {"not done": why}
    with tempfile.TemporaryDirectory(prefix="deskbell-service-") as name:
        root = Path(name) / "root"
        base = Path(os.environ.get(BASE, f"{name}/base"))
        figures: dict[str, object] = {"seconds for the base": make(base)}
        call("cp", "-a", str(base), str(root))
        began = time.monotonic()
        _install(root)
        figures["seconds to install the relay"] = time.monotonic() - began
        with network() as space, _booted(root, space, Path(name) / "printed") as first:
            figures |= asyncio.run(_used(first))
    return figures


def _install(root: Path) -> None:
    place = root / "opt/deskbell"
    for part in ("server_stub", "assets/widget/dist"):
        shutil.copytree(ROOT / part, place / part)
    inside = "cd /opt/deskbell && python3.11 -m venv .venv && .venv/bin/pip install -q"
    wanted = "--require-hashes --no-deps -r server_stub/deploy/requirements.txt"
    call("chroot", str(root), "sh", "-ec", f"{inside} {wanted}")
    text = (_DEPLOY / "relay.toml").read_text()
    (root / "etc/deskbell").mkdir()
    (root / "etc/deskbell/relay.toml").write_text(text.replace("127.0.0.1", GUEST, 1))
    units = root / "etc/systemd/system"
    shutil.copyfile(_DEPLOY / _UNIT, units / _UNIT)
    wants = units / "multi-user.target.wants"
    wants.mkdir(exist_ok=True)
    (wants / _UNIT).symlink_to(f"/etc/systemd/system/{_UNIT}")


@contextlib.contextmanager
def _booted(root: Path, space: str, printed: Path) -> Iterator[psutil.Process]:
    """Boot it; yield its first process."""
    words = [
        "systemd-nspawn", "--directory", str(root), "--boot", "--register=no", "--keep-unit",
        "--console=pipe", f"--network-namespace-path=/run/netns/{space}", "--machine=deskbell",
    ]  # fmt: skip
    with printed.open("wb") as out:
        process = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        yield _first(process.pid, printed)
    finally:
        # Asks its systemd to shut down, as the power button does.
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


def _first(pid: int, printed: Path) -> psutil.Process:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        for child in psutil.Process(pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if child.name() == "systemd" and child.cmdline()[0].endswith(("systemd", "init")):
                    return child
        time.sleep(0.1)
    raise AssertionError(printed.read_text(errors="replace"))


async def _used(first: psutil.Process) -> dict[str, object]:
    relay = await _relay(first)
    status = Path(f"/proc/{relay.pid}/status").read_text()
    figures: dict[str, object] = {
        "its user's number": int(re.findall(r"^Uid:\s+(\d+)", status, re.M)[0]),
        "rights it has": int(re.findall(r"^CapEff:\s+(\w+)", status, re.M)[0], 16),
        "filters of calls": int(re.findall(r"^Seccomp_filters:\s+(\d+)", status, re.M)[0]),
        "may write into its code": _may(relay, "/opt/deskbell/written"),
        "may write where its mail lies": _may(relay, "/var/lib/deskbell-relay/written"),
        "threads": relay.num_threads(),
    }
    identity = Identity()
    desk = await _desk(identity)
    visitor = await Visitor.login(_URL, identity.site)
    sent = visitor.says(0)
    assert await visitor.stored(sent)
    assert (await desk.until(Type.MSG)).key == sent.key
    await desk.take(sent)
    figures["a message crossed"] = True
    await desk.close()
    kept = visitor.says(1)
    while not await visitor.stored(kept):
        pass
    relay.kill()
    began = time.monotonic()
    again = await _relay(first, after=relay)
    figures["seconds until systemd had it again after kill -9"] = time.monotonic() - began
    desk = await _desk(identity)
    assert (await desk.until(Type.MSG)).key == kept.key
    figures["mail outlived it"] = True
    began = time.monotonic()
    stop = ("nsenter", "--target", str(first.pid), "--all", "systemctl", "stop", _UNIT)
    await asyncio.to_thread(call, *stop)
    figures["seconds to stop"] = time.monotonic() - began
    assert await desk.close_code() == Close.RESTARTING
    figures["what a desk was closed with"] = int(Close.RESTARTING)
    assert not again.is_running()
    asked = ("nsenter", "--target", str(first.pid), "--all", "journalctl", "-u", _UNIT, "-o", "cat")
    written = [json.loads(line) for line in call(*asked).splitlines() if line.startswith("{")]
    figures["last word in the journal"] = written[-1]["event"]
    return figures


async def _desk(identity: Identity) -> Desk:
    desk = await Desk.dial(_URL)
    await desk.hello(_URL, identity, host=_NAME)
    desk.welcome = json.loads((await desk.until(Type.WELCOME)).body)
    await desk.resume()
    return desk


async def _relay(first: psutil.Process, after: psutil.Process | None = None) -> psutil.Process:
    """Wait until the relay listens; return its process, another one than ``after``."""
    async with asyncio.timeout(90):
        while True:
            for child in first.children(recursive=True):
                with contextlib.suppress(psutil.Error, OSError):
                    if child != after and "server_stub.server" in child.cmdline():
                        _, writer = await asyncio.open_connection(GUEST, 8700)
                        writer.close()
                        return child
            await asyncio.sleep(0.1)


def _may(relay: psutil.Process, path: str) -> bool:
    """Whether a process of the relay's user may write there, seen from the relay's files."""
    user = str(relay.uids().real)
    words = ["nsenter", "--target", str(relay.pid), "--mount", "setpriv", "--reuid", user]
    words += ["--regid", user, "--clear-groups", "touch", path]
    return subprocess.run(words, check=False, capture_output=True).returncode == 0
