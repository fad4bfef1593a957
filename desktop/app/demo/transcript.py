"""What the scripted demo prints: who said what, and when. Seconds since the demo began."""

from __future__ import annotations

import sys
import time
from typing import TextIO

NAMES = {
    "visitor": "visitor  ",
    "assistant": "assistant",
    "operator": "operator ",
    "notice": "notice   ",
}


class Transcript:
    """Prints lines with times and keeps them."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._began = time.monotonic()
        self.lines: list[str] = []

    @property
    def seconds(self) -> float:
        """Seconds since the demo began."""
        return time.monotonic() - self._began

    def scene(self, title: str) -> None:
        """Begin a scene."""
        self._write("")
        self._write(f"── {title}")

    def said(self, who: str, sender: str, text: str, note: str = "") -> None:
        """One utterance in the conversation of ``who``."""
        words = " ".join(text.split())
        tail = f"   [{note}]" if note else ""
        self._write(f"{self.seconds:7.2f} s  {who:<10} {NAMES.get(sender, sender)}  {words}{tail}")

    def fact(self, sentence: str) -> None:
        """Something that happened beside the conversations."""
        self._write(f"{self.seconds:7.2f} s  · {sentence}")

    def _write(self, line: str) -> None:
        self.lines.append(line)
        print(line, file=self._out, flush=True)
