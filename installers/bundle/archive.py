"""The portable archive for Linux: unpack it anywhere, run it, or put it into the menu.

No administrator. ``install.sh`` copies the folder to the person's own place and makes the menu
entry; ``uninstall.sh`` takes it away and asks about the data.
"""

from __future__ import annotations

import contextlib
import platform
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from installers.bundle.desktop_files import APP_ID, SIDES, desktop_entry
from installers.errors import SetUpError

SCRIPTS = Path(__file__).with_name("linux")


def make(folder: Path, out: Path, version: str) -> Path:
    """Pack the built folder; returns the archive."""
    name = f"deskbell-{version}-linux-{platform.machine()}"
    file = out / f"{name}.tar.xz"
    icons = out / "work" / "icons"
    with _xz(file) as packed, tarfile.open(fileobj=packed, mode="w|") as tar:
        tar.add(folder, arcname=f"{name}/deskbell", filter=_ours)
        for script in sorted(SCRIPTS.glob("*.sh")):
            tar.add(script, arcname=f"{name}/{script.name}", filter=_program)
        for side in SIDES:
            tar.add(icons / f"{side}.png", arcname=f"{name}/icons/{side}.png", filter=_ours)
        entry = out / "work" / f"{APP_ID}.desktop"
        entry.write_text(desktop_entry("@PROGRAM@"), encoding="utf-8")
        tar.add(entry, arcname=f"{name}/{APP_ID}.desktop", filter=_ours)
    return file


@contextlib.contextmanager
def _xz(file: Path) -> Iterator[IO[bytes]]:
    """Pack what is written meanwhile into ``file``.

    Raises:
        SetUpError: If the program ``xz`` is missing or fails.
    """
    # On all processors, which Python's own module can't. Machine code and one model: the quickest
    # setting with a large window takes 2/3 of the middle one's processor time, for 3 % more.
    line = ["xz", "--threads=0", "--block-size=64MiB", "--stdout"]
    if platform.machine() in ("x86_64", "AMD64"):
        line.append("--x86")
    line.append("--lzma2=preset=1,dict=32MiB")
    with file.open("wb") as out:
        try:
            packing = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=out)
        except FileNotFoundError:
            raise SetUpError(
                "xz is not here, which packs the archive. On Debian or Ubuntu: "
                "apt-get install xz-utils"
            ) from None
        # A full disk ends xz, and then the pipe to it; its exit code tells.
        with contextlib.suppress(BrokenPipeError), packing:
            assert packing.stdin is not None
            yield packing.stdin
    if packing.returncode:
        raise SetUpError(f"The archive could not be packed: xz ended with {packing.returncode}.")


def _ours(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _program(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.mode = 0o755
    return _ours(entry)
