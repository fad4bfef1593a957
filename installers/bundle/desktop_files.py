"""What a desktop needs to show the program: icons in every form, the Linux desktop entry, metadata.

The icons are drawn from the one mark of the app, so that no picture files lie in the repository.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

APP_ID = "app.deskbell.desk"
SIDES = (16, 32, 48, 64, 128, 256, 512)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_DRAW = """
import sys
from pathlib import Path
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from desktop.ui.icons import draw_mark
from desktop.ui.theme import LIGHT
app = QGuiApplication([])
for side in map(int, sys.argv[2:]):
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QRectF(0, 0, side, side), LIGHT.colour("accent"), LIGHT.colour("on_mark"))
    painter.end()
    image.save(str(Path(sys.argv[1]) / f"{side}.png"))
"""


def draw_icons(root: Path, folder: Path) -> None:
    """Draw ``16.png`` to ``512.png``, ``deskbell.ico`` and ``deskbell.icns`` into the folder.

    In a process of its own: the build must not hold Qt while PyInstaller reads it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, "-c", _DRAW, str(folder), *map(str, SIDES)],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        check=True,
    )
    pictures = {side: (folder / f"{side}.png").read_bytes() for side in SIDES}
    (folder / "deskbell.ico").write_bytes(ico(pictures))
    (folder / "deskbell.icns").write_bytes(icns(pictures))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures, by side; sides over 256 don't fit the format."""
    fitting = {side: data for side, data in pictures.items() if side <= 256}
    head = struct.pack("<HHH", 0, 1, len(fitting))
    at = len(head) + 16 * len(fitting)
    rows, bodies = b"", b""
    for side, data in sorted(fitting.items()):
        # 256 is written as 0.
        rows += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at)
        bodies += data
        at += len(data)
    return head + rows + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures, by side; other sides than the format's are left out."""
    chunks = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[side])) + pictures[side]
        for side, kind in _ICNS.items()
        if side in pictures
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def desktop_entry(program: str) -> str:
    """Return the Linux desktop entry; ``program`` is the command's name or whole path."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Deskbell\n"
        "GenericName=Front desk inbox\n"
        "Comment=Answer your website's visitors from your own PC\n"
        "Comment[de]=Besucher der eigenen Website vom eigenen PC aus beraten\n"
        "Comment[fr]=Répondre aux visiteurs de votre site depuis votre propre PC\n"
        "Comment[es]=Responda a los visitantes de su web desde su propio PC\n"
        "Comment[pt_BR]=Responda aos visitantes do seu site a partir do seu próprio PC\n"
        "Comment[ko]=웹사이트 방문자의 질문에 내 PC에서 답합니다\n"
        f"Exec={program} %u\n"
        "Icon=deskbell\n"
        "Terminal=false\n"
        "Categories=Office;\n"
        "MimeType=x-scheme-handler/deskbell;\n"
        "StartupWMClass=deskbell\n"
        "X-GNOME-SingleWindow=true\n"
    )


def metainfo(version: str, date: str) -> str:
    """Return the AppStream metadata that software centres show. ``date`` is YYYY-MM-DD."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <name>Deskbell</name>
  <summary>Answer your website's visitors from your own PC</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <description>
    <p>A front desk for small hotels and shops. Visitors' questions travel sealed to your own PC,
    are answered there from what you wrote, and reach a person when they can't be answered
    safely.</p>
  </description>
  <launchable type="desktop-id">{APP_ID}.desktop</launchable>
  <content_rating type="oars-1.1" />
  <releases><release version="{version}" date="{date}" /></releases>
</component>
"""
