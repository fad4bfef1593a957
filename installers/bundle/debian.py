"""The package for Debian and Ubuntu, made with ``dpkg-deb``."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from installers import system
from installers.bundle.desktop_files import APP_ID, SIDES, desktop_entry, metainfo
from installers.errors import SetUpError

FONTS = ("fonts-noto-core", "fonts-noto-cjk")
MAINTAINER_SCRIPT = """#!/bin/sh
set -e
if [ "$1" = "remove" ] || [ "$1" = "purge" ]; then
  echo "Deskbell: each person's conversations stay in their home folder, in .local/share/Deskbell."
  echo "Deskbell: to erase them too, use 'Stop using Deskbell' in the app before removing it, or delete that folder."
fi
"""


def make(folder: Path, out: Path, version: str) -> Path:
    """Pack the built folder; returns the ``.deb``.

    Raises:
        SetUpError: If ``dpkg-deb`` is missing or fails.
    """
    architecture = _asked("dpkg", "--print-architecture")
    tree = out / "work" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay(folder, tree, out / "work" / "icons", version, architecture)
    file = out / f"deskbell_{version}_{architecture}.deb"
    # Each system that has the C library we need reads zstd; it packs in a fifteenth of the
    # processor time that xz takes, for 6 % more (measured on a tenth of the files).
    packing = ("-Zzstd", "-z12", "--build")
    _asked("dpkg-deb", "--root-owner-group", *packing, str(tree), str(file))
    shutil.rmtree(tree)
    return file


def lay(folder: Path, tree: Path, icons: Path, version: str, architecture: str) -> None:
    """Lay out the package's files under ``tree`` as they will stand on the system."""
    program = tree / "usr/lib/deskbell"
    shutil.copytree(folder, program, symlinks=True)
    for name in ("deskbell", "deskbell-relay"):
        link = tree / "usr/bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/deskbell/{name}")
    _write(tree / f"usr/share/applications/{APP_ID}.desktop", desktop_entry("deskbell"))
    day = time.strftime(
        "%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    )
    _write(tree / f"usr/share/metainfo/{APP_ID}.metainfo.xml", metainfo(version, day))
    for side in SIDES:
        place = tree / f"usr/share/icons/hicolor/{side}x{side}/apps/deskbell.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(icons / f"{side}.png", place)
    shutil.copytree(folder / "lib/licences", tree / "usr/share/doc/deskbell/licences")
    shutil.copy(folder / "lib/licences/copyright", tree / "usr/share/doc/deskbell/copyright")
    size = sum(
        one.stat().st_size for one in tree.rglob("*") if one.is_file() and not one.is_symlink()
    )
    _write(tree / "DEBIAN/control", control(version, architecture, size))
    _write(tree / "DEBIAN/postrm", MAINTAINER_SCRIPT)
    (tree / "DEBIAN/postrm").chmod(0o755)


def control(version: str, architecture: str, size: int) -> str:
    """Return the control file; ``size`` in bytes of what is installed."""
    needed = [" | ".join(need.packages) for need in system.DEMO if need.library]
    return (
        "Package: deskbell\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        "Maintainer: The Deskbell developers <deskbell@localhost>\n"
        f"Installed-Size: {size // 1024}\n"
        f"Depends: {', '.join(['libc6 (>= 2.34)', 'libstdc++6', *needed])}\n"
        f"Recommends: {', '.join(FONTS)}\n"
        "Suggests: gnome-keyring | kwalletmanager\n"
        "Section: net\n"
        "Priority: optional\n"
        "Description: front desk for your website's visitors, on your own PC\n"
        " Visitors' questions travel sealed to this PC, are answered here from what the\n"
        " owner wrote, and reach a person when they can't be answered safely.\n"
    )


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _asked(*line: str) -> str:
    try:
        done = subprocess.run(line, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        raise SetUpError(
            f"{line[0]} is not here. A .deb is made on Debian or Ubuntu; elsewhere make the archive: "
            "python3 installers/run.py build archive"
        ) from None
    except subprocess.CalledProcessError as error:
        raise SetUpError(f"{line[0]} failed: {error.stderr.strip()}") from error
    return done.stdout.strip()
