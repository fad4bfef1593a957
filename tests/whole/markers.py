"""Looks for words in a relay's memory and files (Linux). Finds its own control, or says so."""

from __future__ import annotations

import re
from pathlib import Path


class NothingSearchedError(AssertionError):
    """The control was not found, so nothing was proved."""


def found_in_memory(pid: int, pattern: bytes) -> set[bytes]:
    """Return what fits ``pattern`` in all readable memory of a process."""
    found: set[bytes] = set()
    wanted = re.compile(pattern)
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            where, rights, *_ = line.split()
            if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in where.split("-"))
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except (OSError, ValueError):
                continue
            found.update(wanted.findall(data))
    return found


def found_in_files(folder: Path, pattern: bytes) -> set[bytes]:
    """Return what fits ``pattern`` in all files below a folder."""
    wanted = re.compile(pattern)
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {one for path in files for one in wanted.findall(path.read_bytes())}
