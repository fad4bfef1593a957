"""The one typeface of the app: Inter, bundled, with the system's fonts for other scripts.

Sizes are device-independent pixels, as in the design.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
# Scripts that Inter lacks. Qt asks the system for any glyph that none of these has.
FALLBACKS = ("Noto Sans", "Noto Sans CJK KR", "Malgun Gothic", "Yu Gothic UI", "Segoe UI")
FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


@cache
def load() -> bool:
    """Register the bundled fonts, once. False when they are missing; the system's font is used then."""
    found = [
        QFontDatabase.addApplicationFont(str(FONTS / name))
        for name in ("Inter-Regular.otf", "Inter-SemiBold.otf")
        if (FONTS / name).is_file()
    ]
    return len(found) == 2 and min(found) >= 0


@cache
def font(pixels: int = 14, semibold: bool = False) -> QFont:
    """Return the app's font. Shared: do not change what is returned."""
    made = QFont()
    made.setFamilies([FAMILY, *FALLBACKS])
    made.setPixelSize(pixels)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
