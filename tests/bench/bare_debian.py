"""A bare Debian in a folder, and a network for what runs in it: for measurements that need root."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

HOST, GUEST = "10.213.77.1", "10.213.77.2"
BASE = "DESKBELL_BENCH_BASE"
"""Names a folder that keeps it for the next time."""
_PACKAGES = (
    "python3", "python3-pip", "python3-venv", "python-is-python3", "ca-certificates",
    "systemd-sysv", "dbus",
)  # fmt: skip
_AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")


def missing(*programs: str) -> str:
    """Return what this machine lacks, '' if nothing."""
    lacking = [name for name in programs if not shutil.which(name)]
    if lacking or os.geteuid():
        return f"needs root and {', '.join(lacking) or 'nothing more'}"
    return ""


def make(folder: Path) -> float:
    """Make it where there is none yet; return the seconds that it took."""
    began = time.monotonic()
    if not (folder / "etc/debian_version").exists():
        folder.mkdir(parents=True, exist_ok=True)
        needed = ",".join(_PACKAGES)
        call("debootstrap", "--variant=minbase", f"--include={needed}", "bookworm", str(folder))
    # Debian's pip asks for a venv; an image of Python's own has no such marker.
    for marker in folder.glob("usr/lib/python3*/EXTERNALLY-MANAGED"):
        marker.unlink()
    shutil.copyfile(_AUTHORITIES, folder / _AUTHORITIES.relative_to("/"))
    return time.monotonic() - began


@contextlib.contextmanager
def network() -> Iterator[str]:
    """Make a network with :data:`GUEST` in it, which :data:`HOST` reaches; yield its name."""
    name, here, there = "deskbell-relay", "deskbell-out", "deskbell-in"
    call("ip", "netns", "add", name)
    try:
        call("ip", "link", "add", here, "type", "veth", "peer", "name", there, "netns", name)
        call("ip", "addr", "add", f"{HOST}/30", "dev", here)
        call("ip", "link", "set", here, "up")
        inside = ("ip", "-n", name)
        call(*inside, "addr", "add", f"{GUEST}/30", "dev", there)
        call(*inside, "link", "set", there, "up")
        call(*inside, "link", "set", "lo", "up")
        yield name
    finally:
        call("ip", "netns", "delete", name)


def call(*words: str, check: bool = True, together: bool = False) -> str:
    """Run a program and return what it printed, errors too if ``together``."""
    errors = subprocess.STDOUT if together else subprocess.PIPE
    done = subprocess.run(words, check=False, stdout=subprocess.PIPE, stderr=errors, text=True)
    if check and done.returncode:
        failed = subprocess.CalledProcessError(done.returncode, words, done.stdout, done.stderr)
        raise failed from RuntimeError((done.stderr or done.stdout)[-2_000:])
    return done.stdout.strip()
