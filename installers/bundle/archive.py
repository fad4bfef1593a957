"""The portable archive for Linux: unpack it anywhere, run it, or put it into the menu.

No administrator. ``install.sh`` copies the folder to the person's own place and makes the menu
entry; ``uninstall.sh`` takes it away and asks about the data.
"""

from __future__ import annotations

import lzma
import platform
import tarfile
from pathlib import Path

from installers.bundle.desktop_files import APP_ID, SIDES, desktop_entry

SCRIPTS = Path(__file__).with_name("linux")


def make(folder: Path, out: Path, version: str) -> Path:
    """Pack the built folder; returns the archive."""
    name = f"deskbell-{version}-linux-{platform.machine()}"
    file = out / f"{name}.tar.xz"
    icons = out / "work" / "icons"
    # Debug symbols are gone and the rest is machine code and one model: a window of 32 MiB gains
    # most of what the slowest setting does in half its time.
    filters = [
        {"id": lzma.FILTER_X86},
        {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 25},
    ]
    if platform.machine() not in ("x86_64", "AMD64"):
        filters = filters[1:]
    with (
        lzma.open(file, "wb", format=lzma.FORMAT_XZ, filters=filters) as packed,
        tarfile.open(fileobj=packed, mode="w|") as tar,
    ):
        tar.add(folder, arcname=f"{name}/deskbell", filter=_ours)
        for script in sorted(SCRIPTS.glob("*.sh")):
            tar.add(script, arcname=f"{name}/{script.name}", filter=_program)
        for side in SIDES:
            tar.add(icons / f"{side}.png", arcname=f"{name}/icons/{side}.png", filter=_ours)
        entry = out / "work" / f"{APP_ID}.desktop"
        entry.write_text(desktop_entry("@PROGRAM@"), encoding="utf-8")
        tar.add(entry, arcname=f"{name}/{APP_ID}.desktop", filter=_ours)
    return file


def _ours(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _program(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.mode = 0o755
    return _ours(entry)
