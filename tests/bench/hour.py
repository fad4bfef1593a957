"""An hour's traffic at 20 times its speed, while an operator's script works the real window.

A relay process, the app with its worker process, 320 visitors in six languages of whom a
third are made to need a person, and the relay is killed once in the middle; see
``tests.whole.traffic``. Everything but visitors and operator runs at its own speed. The last
rows must be 0; where one is not, what is wrong is said on stderr.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.whole.traffic.hour import explain, figures, play

CONVERSATIONS = 320
SECONDS = 180.0


def measure() -> dict[str, object]:
    """Return the table of one played hour."""
    with tempfile.TemporaryDirectory(prefix="deskbell-hour-") as folder:
        played = asyncio.run(play(Path(folder), count=CONVERSATIONS, seconds=SECONDS))
    said = explain(played)
    if said:
        print(said, file=sys.stderr)
    return figures(played)
