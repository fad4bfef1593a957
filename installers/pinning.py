"""``python -m installers.pinning [--all]``: writes ``locks/hashes.txt`` for the pins in the locks.

Run it after changing a lock: pins that have their hashes keep them. ``--all`` asks for every pin
again; read the difference then: a hash that changed for an unchanged pin means that a published
file was exchanged. Takes the hashes from the package index that pip is
set to (PEP 691), and those of files that lie in pip's configured folders. Standard library and
pip only.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from installers import locks
from installers.locks import Pin
from installers.packages import find_links
from installers.venv_folder import Venv

ROOT = Path(__file__).resolve().parents[1]
HEAD = """# The SHA-256 of every file that may be installed, by pin. Written by
# python -m installers.pinning; pip refuses any other file.
"""
RELAY = ("async-timeout", "cffi", "cryptography", "pycparser", "redis", "websockets")
CONTAINER = Path("server_stub/deploy/requirements.txt")
"""What the relay's container installs, with ``pip --require-hashes``."""

_JSON = "application/vnd.pypi.simple.v1+json"
_SYSTEMS = re.compile(r"-(any|manylinux\w*_(x86_64|aarch64)[\w.]*|win_amd64|macosx_\w+)\.whl$")
_PYTHONS = re.compile(r"-(py3|py2\.py3|cp311|cp3(?=[2-9]-abi3)\d|cp310-abi3|cp311-abi3)[\w.]*-")


def main(arguments: Sequence[str]) -> int:
    """Write the file; returns the exit code."""
    pins = locks.everything()
    known = {} if "--all" in arguments else locks.hashes()
    found = {pin: set(known.get(str(pin), ())) for pin in pins}
    new = [pin for pin in pins if not found[pin]]
    with ThreadPoolExecutor(8) as pool:
        found.update(zip(new, pool.map(_published, new), strict=True))
    for folder in find_links(Venv(Path(sys.prefix).parent)):
        for file in sorted(Path(folder).glob("*")):
            for pin in new:
                if file.is_file() and belongs(file.name, pin):
                    found[pin].add(hashlib.sha256(file.read_bytes()).hexdigest())
    missing = [str(pin) for pin in pins if not found[pin]]
    (locks.LOCKS / locks.HASHES).write_text(written(found), encoding="utf-8")
    (ROOT / CONTAINER).write_text(for_the_container(), encoding="utf-8")
    if missing:
        print(f"No files were found for: {', '.join(missing)}", file=sys.stderr)
    return 1 if missing else 0


def written(found: Mapping[Pin, Iterable[str]]) -> str:
    """Return the text of ``hashes.txt``."""
    lines = [
        line
        for pin in sorted(found, key=str)
        for line in (str(pin), *(f"    {one}" for one in sorted(found[pin])))
    ]
    return HEAD + "\n".join(lines) + "\n"


def for_the_container() -> str:
    """Return the text of the container's requirements, from the locks and their hashes."""
    known = locks.hashes()
    lines = [
        "# What a relay needs, and nothing of the desk. Written by python -m installers.pinning."
    ]
    for pin in locks.read("run", "linux"):
        if pin.name in RELAY:
            lines += [f"{pin} \\", *(f"    --hash=sha256:{one} \\" for one in known[str(pin)])]
            lines[-1] = lines[-1].removesuffix(" \\")
    return "\n".join(lines) + "\n"


def belongs(name: str, pin: Pin) -> bool:
    """Say whether a file of this name is this pin's, for a system that Deskbell runs on."""
    stem = re.escape(pin.name).replace(r"\-", "[-_.]+")
    version = re.escape(pin.version)
    if re.fullmatch(rf"{stem}-{version}\.(tar\.gz|zip)", name, re.IGNORECASE):
        return True
    # A local part such as +cpu names another build of the same version.
    wheel = re.match(rf"{stem}-{version}(\+\w+)?-", name, re.IGNORECASE)
    return bool(wheel and _SYSTEMS.search(name) and _PYTHONS.search(name))


def of_index(page: Mapping[str, Any], pin: Pin) -> set[str]:
    """Return the hashes that an index's page names for the pin's files."""
    return {
        str(file["hashes"]["sha256"])
        for file in page["files"]
        if belongs(str(file["filename"]), pin) and "sha256" in file["hashes"]
    }


def _published(pin: Pin) -> set[str]:
    from pip._internal.models.index import PyPI

    index = os.environ.get("PIP_INDEX_URL") or PyPI.simple_url
    request = urllib.request.Request(f"{index.rstrip('/')}/{pin.name}/", headers={"Accept": _JSON})
    with urllib.request.urlopen(request, timeout=60) as reply:
        return of_index(json.load(reply), pin)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
