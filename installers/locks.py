"""Reads the lock files: exact pins, and which of them this computer needs. Not a resolver."""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

LOCKS = Path(__file__).resolve().parent / "locks"
_PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)"
    r"(?:\s*;\s*sys_platform == \"(?P<platform>\w+)\")?$"
)


@dataclass(frozen=True)
class Pin:
    """One package at one version."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


def read(name: str, platform: str = sys.platform) -> list[Pin]:
    """Return the pins of ``locks/<name>.txt`` that this platform needs, in the file's order.

    Raises:
        ValueError: If a line is neither a pin nor a comment; names the line.
    """
    pins: list[Pin] = []
    path = LOCKS / f"{name}.txt"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _PIN.match(line)
        if match is None:
            raise ValueError(f"{path.name} line {number} is not an exact pin: {line!r}")
        if match["platform"] in (None, platform):
            pins.append(Pin(normalise(match["name"]), match["version"]))
    return pins


def normalise(name: str) -> str:
    """Return the one spelling of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def digest(*names: str) -> str:
    """Return a hash of these lock files' bytes."""
    together = hashlib.sha256()
    for name in names:
        together.update((LOCKS / f"{name}.txt").read_bytes())
    return together.hexdigest()
