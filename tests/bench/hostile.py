"""What must be shown, in its long form: a curious relay, a malicious one, a visitor who guesses.

10,000 messages with unique markers, searched for in the relay's memory and files; 100,000
permuted, repeated and bit-flipped frames at both ends; a million guessed conversations; the time of
what is to be refused alike.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from pathlib import Path

from tests.relay.hostile_relay import attack
from tests.server_stub.guesses import answer_times, guess
from tests.whole.curious import look

MARKERS, FRAMES, GUESSES, REFUSALS = 10_000, 100_000, 1_000_000, 100_000


def measure() -> dict[str, object]:
    """Return counts; every 'found', 'accepted', 'entered' and 'leaked' should be 0."""
    counts = attack(random.Random(1), FRAMES)
    guesses = guess(random.Random(2), GUESSES)
    with tempfile.TemporaryDirectory(prefix="deskbell-hostile-") as name:
        looked = asyncio.run(look(Path(name), MARKERS))
    controls = looked.control_in_memory and looked.control_in_files
    return {
        "messages with markers, each way": looked.messages,
        "markers found in the relay's memory": len(looked.in_memory),
        "markers found in its files": len(looked.in_files),
        "controls found in memory and files": controls,
        "hostile frames": counts.tried,
        "accepted": counts.accepted,
        "gaps made": counts.gaps,
        "gaps reported": counts.reported,
        "guesses": guesses.tried,
        "entered": guesses.entered,
        "leaked": guesses.leaked,
        "how guesses were answered": sorted(guesses.answers),
        **{
            f"µs of CPU for a refusal, {way}": f"{mean:.2f} (± {2 * error:.2f})"
            for way, (mean, error) in answer_times(REFUSALS).items()
        },
    }
