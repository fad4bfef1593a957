"""Which packages of the building system's own a build carries libraries of. Debian and Ubuntu only.

PyInstaller takes along what Qt and Python are linked against (X11's, OpenSSL's and the like).
They are others' work as much as a wheel is.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from installers.bundle.inventory import Shipped

DOCUMENTS = Path("/usr/share/doc")
_LICENCE = re.compile(r"^License:[ \t]*(\S.*)$", re.MULTILINE)


def owners(sources: Iterable[str], documents: Path = DOCUMENTS) -> list[Shipped]:
    """Return the packages of the system that these files belong to, each once, by name."""
    # A Python of the system's own lies among its libraries, and is a package like them.
    ours = tuple(f"{one}/" for one in {sys.prefix, sys.base_prefix} - {"/usr"})
    files = sorted({one for one in sources if one.startswith("/") and not one.startswith(ours)})
    if not files:
        return []
    names = {
        package.partition(":")[0]
        for line in _dpkg("-S", *_spellings(files))
        for package in line.rpartition(": ")[0].split(", ")
        if package
    }
    versions = dict(
        line.split(" ", 1)
        for line in _dpkg("-W", "-f=${Package} ${Version}\\n", *sorted(names))
        if " " in line
    )
    return [_of(name, versions.get(name, ""), documents) for name in sorted(names)]


def _of(name: str, version: str, documents: Path) -> Shipped:
    text = documents / name / "copyright"
    if not text.is_file():
        return Shipped(name, version, "see Debian's page of the package", (), "deb/debian")
    named = dict.fromkeys(_LICENCE.findall(text.read_text(encoding="utf-8", errors="replace")))
    licence = ", ".join(named)[:200] or "see its text"
    return Shipped(name, version, licence, (text,), "deb/debian")


def _spellings(files: Sequence[str]) -> list[str]:
    """Return each file under the names that a package may know it by: /lib is /usr/lib now."""
    found: list[str] = []
    for file in files:
        real = str(Path(file).resolve())
        found += [file, real, real.removeprefix("/usr"), file.removeprefix("/usr")]
    return list(dict.fromkeys(found))


def _dpkg(*words: str) -> list[str]:
    try:
        # Names that no package knows end it with 1; the others are told all the same.
        done = subprocess.run(
            ["dpkg-query", *words], capture_output=True, text=True, check=False, env={"LC_ALL": "C"}
        )
    except FileNotFoundError:
        return []
    return done.stdout.splitlines()
