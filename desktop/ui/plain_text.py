"""Make text from outside safe to draw: one meaning, no tricks, a bounded size.

It changes what is drawn, never what is stored or sent. Nothing in this room draws HTML, and
:func:`tip` is there so that this stays true.
"""

from __future__ import annotations

import html
import re

LONGEST_DRAWN = 8_000
"""Characters of one message that are laid out before 'Show all'."""
MOST_LINES_DRAWN = 160
"""Line breaks of one message that are laid out before 'Show all'."""
LONGEST_LINE = 2_000
"""Qt's text field takes time with the square of a line: 2.3 s for one of 50,000 characters."""

# Controls but tab and line feed; embeddings, overrides and isolates that would let a
# visitor turn our own words around; interlinear marks, byte-order marks and halves of
# surrogate pairs, which Qt can't draw.
_TRICKS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufff9-\ufffb\ufeff]"
)
_HALVES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\u2028\u2029\x85\x0b\x0c]")


def harmless(text: str) -> str:
    """Return ``text`` without control characters, direction overrides and broken halves."""
    text = _BREAKS.sub("\n", text).replace("\t", "    ")
    return _HALVES.sub("\ufffd", _TRICKS.sub("", text))


def one_line(text: str, most: int = 200) -> str:
    """Return the start of ``text`` as one harmless line of at most ``most`` characters."""
    return " ".join(harmless(text[: most * 4]).split())[:most]


def tip(text: str) -> str:
    """Return ``text`` for a tooltip, which shows it as it is.

    Qt takes a tooltip that looks like HTML for HTML, and nothing can tell it not to: it would load
    pictures from this computer and, on Windows, from any computer that a visitor names.
    """
    escaped = html.escape(harmless(text)).replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""


def drawn_part(text: str) -> tuple[str, bool]:
    """Return what of a message is laid out, and whether anything was left off."""
    part = harmless(text[:LONGEST_DRAWN])
    lines = part.split("\n", MOST_LINES_DRAWN)
    cut = len(text) > LONGEST_DRAWN
    if len(lines) > MOST_LINES_DRAWN:
        part, cut = "\n".join(lines[:MOST_LINES_DRAWN]), True
    return part.rstrip("\n"), cut


def broken(text: str, longest: int = LONGEST_LINE) -> str:
    """Return ``text`` with lines longer than ``longest`` characters broken into several."""
    return "\n".join(
        line[at : at + longest]
        for line in text.split("\n")
        for at in range(0, max(1, len(line)), longest)
    )


def isolated(text: str) -> str:
    """Return ``text`` fenced so that its writing direction can't reorder the words around it."""
    return f"\u2068{text}\u2069"
