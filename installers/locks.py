"""Reads the lock files: exact pins with the hashes of their files, and which of them this computer needs.

Not a resolver. ``hashes.txt`` holds, under each pin, the SHA-256 of every file that may be
installed for it; ``python -m installers.pinning`` writes it.
"""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

LOCKS = Path(__file__).resolve().parent / "locks"
HASHES = "hashes.txt"
NAMES = ("run", "demo", "test", "model", "build", "audit")
SYSTEMS = ("linux", "win32", "darwin")
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


def everything() -> list[Pin]:
    """Return each pin of all the locks once, for every system, by name."""
    return sorted(
        {pin for name in NAMES for system in SYSTEMS for pin in read(name, system)}, key=str
    )


def hashes() -> dict[str, tuple[str, ...]]:
    """Return the SHA-256 (hexadecimal) of the files that may be installed, by pin as text.

    Raises:
        ValueError: If a line is neither a pin, a hash nor a comment; names the line.
    """
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    path = LOCKS / HASHES
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if match := _PIN.match(line):
            pin = Pin(normalise(match["name"]), match["version"])
            current = found.setdefault(str(pin), [])
        elif current is not None and re.fullmatch(r"    [0-9a-f]{64}", line):
            current.append(line.strip())
        else:
            raise ValueError(f"{path.name} line {number} is neither a pin nor a hash: {line!r}")
    return {pin: tuple(ones) for pin, ones in found.items()}


def normalise(name: str) -> str:
    """Return the one spelling of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def digest(*names: str) -> str:
    """Return a hash of these lock files' bytes."""
    together = hashlib.sha256()
    for name in names:
        together.update((LOCKS / f"{name}.txt").read_bytes())
    return together.hexdigest()
