"""The relay's container file: built as it stands, run as its comments say, used, stopped, started again.

Needs root and Debian's buildah, podman, runc and debootstrap, and a mirror and a package index
that can be reached; three minutes, of which the base takes most. The real base image lies in a
registry: here a bare Debian with its own Python 3.11 stands in for it under the same name
(``DESKBELL_BENCH_BASE``, a folder, keeps it for the next time).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

from server_stub.envelope import Close, Type
from tests.bench.bare_debian import BASE, GUEST, HOST, call, make, missing, network
from tests.processes import ROOT
from tests.server_stub.ends import Desk, Identity, Visitor, replied

_PROGRAMS = ("buildah", "podman", "runc", "debootstrap", "ip")
_FILE = ROOT / "server_stub" / "deploy" / "Containerfile"
_URL = f"ws://{GUEST}:8700"
_FLAGS = ("--read-only", "--cap-drop=all", "--security-opt=no-new-privileges")
"""As the container file's comment has them."""


def measure() -> dict[str, object]:
    """Return what held in the container, and the seconds of each step."""
    if why := missing(*_PROGRAMS):
        return {"not done": why}
    with tempfile.TemporaryDirectory(prefix="deskbell-container-") as name:
        store = Images(Path(name))
        try:
            figures = _built(store, Path(os.environ.get(BASE, f"{name}/base")))
            with network() as space:
                figures |= _ran(store, space)
        finally:
            store.clear()
    return figures


class Images:
    """Images and containers in a folder of their own, nothing of this machine's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        places = ["--root", str(folder / "images"), "--runroot", str(folder / "run")]
        self._places = [*places, "--storage-driver", "overlay"]

    def build(self, *words: str) -> str:
        """Run buildah."""
        return call("buildah", *self._places, *words)

    def podman(self, *words: str, check: bool = True, together: bool = False) -> str:
        """Run podman; without systemd and with whatever cgroups this machine has."""
        options = ["--cgroup-manager", "cgroupfs", "--runtime", "runc"]
        return call("podman", *self._places, *options, *words, check=check, together=together)

    def logs(self) -> str:
        """Return what the relay has written, to both of its outputs."""
        return self.podman("logs", "relay", together=True)

    def clear(self) -> None:
        """Remove everything, so that no layer stays mounted."""
        self.podman("rm", "--all", "--force", "--time", "1", check=False)
        with contextlib.suppress(subprocess.CalledProcessError):
            self.build("rm", "--all")
        # They mount this one on itself, and may leave it so.
        call("umount", str(self._folder / "images/overlay"), check=False)


def _built(store: Images, base: Path) -> dict[str, object]:
    text = _FILE.read_text()
    wanted = re.search(r"^FROM (\S+)", text, re.M)
    assert wanted is not None
    debootstrapped = make(base)
    bare = store.build("from", "scratch")
    store.build("add", "--quiet", bare, str(base), "/")
    store.build("commit", "--quiet", bare, wanted[1])
    store.build("rm", bare)
    began = time.monotonic()
    words = ("--format", "docker", "--isolation", "chroot", "--network", "host", "--pull-never")
    store.build("build", *words, "-f", str(_FILE), "-t", "deskbell-relay", str(ROOT))
    sizes = json.loads(store.podman("images", "--format", "json"))
    by_name = {name: one["Size"] for one in sizes for name in one.get("Names") or ()}
    added = by_name["localhost/deskbell-relay:latest"] - by_name[wanted[1]]
    return {
        "seconds for the base": debootstrapped,
        "seconds to build": time.monotonic() - began,
        "MB added to the base": added / 1e6,
    }


def _ran(store: Images, space: str) -> dict[str, object]:
    files = f"nofile={min(int(call('sh', '-c', 'ulimit -Hn')), 65_536)}"
    store.podman(
        "run", "--detach", "--name", "relay", "--pull", "never", *_FLAGS,
        "--ulimit", f"{files}:{files.partition('=')[2]}", "--ulimit", "nproc=64:64",
        "--network", f"ns:/run/netns/{space}", "--volume", "kept:/data",
        "--env", f"DESKBELL_RELAY_TRUSTED_PROXIES={HOST}", "deskbell-relay",
    )  # fmt: skip
    return asyncio.run(_used(store))


async def _used(store: Images) -> dict[str, object]:
    await _listens(store)
    inside = json.loads(store.podman("inspect", "relay"))[0]
    status = Path(f"/proc/{inside['State']['Pid']}/status").read_text()
    figures: dict[str, object] = {
        "its user's number": int(re.findall(r"^Uid:\s+(\d+)", status, re.M)[0]),
        "rights it has": int(re.findall(r"^CapEff:\s+(\w+)", status, re.M)[0], 16),
        "calls are filtered": re.findall(r"^Seccomp:\s+(\d)", status, re.M) == ["2"],
        "may write into its code": _may(store, "/app/written"),
        "may write into /data": _may(store, "/data/written"),
        "health check": store.podman("healthcheck", "run", "relay", check=False) or "healthy",
    }
    identity = Identity()
    desk = await Desk.login(_URL, identity)
    visitor = await Visitor.login(_URL, identity.site)
    sent = visitor.says(0)
    assert await visitor.stored(sent)
    assert (await desk.until(Type.MSG)).key == sent.key
    await desk.take(sent)
    reply = replied(visitor.conversation, 0)
    assert await desk.stored(reply)
    assert (await visitor.until(Type.MSG)).key == reply.key
    await visitor.take(reply)
    figures["a message and its reply crossed"] = True
    await desk.close()
    kept = visitor.says(1)
    assert await visitor.stored(kept)
    began = time.monotonic()
    await asyncio.to_thread(store.podman, "stop", "--time", "15", "relay")
    figures["seconds to stop"] = time.monotonic() - began
    code = await visitor.close_code()
    assert code == Close.RESTARTING
    figures["what a visitor was closed with"] = code
    figures["exit code"] = json.loads(store.podman("inspect", "relay"))[0]["State"]["ExitCode"]
    store.podman("start", "relay")
    await _listens(store)
    again = await Desk.login(_URL, identity)
    figures["mail outlived it"] = (await again.until(Type.MSG)).key == kept.key
    await again.close()
    logged = store.logs()
    assert '"stopped"' in logged
    figures["addresses in its log"] = logged.count(HOST)
    return figures


def _may(store: Images, path: str) -> bool:
    try:
        store.podman("exec", "relay", "python", "-c", f"open({path!r}, 'w')")
    except subprocess.CalledProcessError:
        return False
    return True


async def _listens(store: Images) -> None:
    async with asyncio.timeout(60):
        while True:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection(GUEST, 8700)
                writer.close()
                return
            state = json.loads(store.podman("inspect", "relay"))[0]["State"]
            assert state["Running"], store.logs()
            await asyncio.sleep(0.1)
