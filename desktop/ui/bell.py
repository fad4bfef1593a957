"""The sound of a call: a short bell, made here and played by what the computer has.

PySide6-Essentials has no multimedia, and one second of sound is not worth its 200 MB. Where
nothing can play a file the system's own beep is used.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths, QTemporaryDir
from PySide6.QtWidgets import QApplication

from desktop.domain.ringing import Volume

RATE = 22_050
SECONDS = 0.9
_LOUDNESS = {Volume.QUIET: 0.12, Volume.NORMAL: 0.35, Volume.LOUD: 0.9}
_TONES = ((880.0, 0.0), (1318.5, 0.12))
"""Two strokes, each as (hertz, seconds after the beginning)."""
PLAYERS = (
    ("pw-play", ()),
    ("paplay", ()),
    ("afplay", ()),
    ("aplay", ("-q",)),
)
"""Programs that play a WAV file, the better ones first."""

Play = Callable[[Path], bool]


def bell(volume: Volume) -> bytes:
    """Return the samples: 16 bit, one channel, ``RATE`` a second; silence for OFF."""
    loud = _LOUDNESS.get(volume, 0.0) * 32_767 / len(_TONES)
    samples = array.array("h", bytes(2 * int(RATE * SECONDS)))
    for hertz, begins in _TONES:
        first = int(begins * RATE)
        for at in range(first, len(samples)):
            passed = (at - first) / RATE
            # Each stroke swells for 4 ms, so that it does not click, and dies away.
            swell = min(1.0, passed / 0.004)
            tone = math.sin(2 * math.pi * hertz * passed) * math.exp(-5 * passed) * swell
            samples[at] += round(loud * tone)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


class Bell:
    """Rings at a volume. Playing never blocks, and a computer without sound is no error."""

    def __init__(self, play: Play | None = None) -> None:
        self._play = play or play_file
        self._folder: QTemporaryDir | None = None

    def ring(self, volume: Volume) -> None:
        """Ring once."""
        if volume is Volume.OFF:
            return
        file = self._file(volume)
        if file is None or not self._play(file):
            QApplication.beep()

    def _file(self, volume: Volume) -> Path | None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        if not self._folder.isValid():
            return None
        path = Path(self._folder.filePath(f"bell-{int(volume)}.wav"))
        if not path.exists():
            try:
                with wave.open(str(path), "wb") as file:
                    file.setnchannels(1)
                    file.setsampwidth(2)
                    file.setframerate(RATE)
                    file.writeframes(bell(volume))
            except OSError:
                return None
        return path


def play_file(path: Path) -> bool:
    """Begin to play a WAV file; False where nothing here can."""
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        except RuntimeError:
            return False
        return True
    for name, arguments in PLAYERS:
        program = QStandardPaths.findExecutable(name)
        if program:
            started, _ = QProcess.startDetached(program, [*arguments, str(path)], "")
            return bool(started)
    return False
