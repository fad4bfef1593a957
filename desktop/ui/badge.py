"""How many wait, on the tray icon and on the taskbar. It only draws what it is told."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from desktop.ui.fonts import font
from desktop.ui.theme import LIGHT

SIZES = (16, 22, 24, 32, 48, 64)
MOST = 9


def badged(icon: QIcon, number: int) -> QIcon:
    """Return ``icon`` with a number in its corner; as it is for 0."""
    if number <= 0:
        return icon
    made = QIcon()
    for side in SIZES:
        picture = QPixmap(icon.pixmap(side, side))
        # A screen at twice the size gives a picture of twice the pixels: all is drawn in these.
        picture.setDevicePixelRatio(1.0)
        whole = picture.width()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(whole * 0.36, whole * 0.36, whole * 0.64, whole * 0.64)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIGHT.colour("brass"))
        painter.drawEllipse(disc)
        painter.setPen(LIGHT.colour("on_brass"))
        many = number > MOST
        text = f"{MOST}+" if many else str(number)
        painter.setFont(font(max(6, round(whole * (0.36 if many else 0.5))), True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        made.addPixmap(picture)
    return made


def mark_taskbar(number: int) -> None:
    """Show a number on the app's taskbar or dock icon, where the desktop can; 0 removes it."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(number)
