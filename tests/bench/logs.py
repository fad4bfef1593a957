"""All logs of the whole demo, every logger at its most talkative, searched for what visitors told.

Beside the demo's nine scenes one visitor tells name, e-mail, telephone, card, passport, account,
address and booking number; it is answered, taken over, replied to, searched, exported and erased,
and some steps are made to fail.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.whole.traffic.personal import played


def measure() -> dict[str, object]:
    """Return how much was logged, and what of the visitors was found in it."""
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        return asyncio.run(played(Path(folder), short=False))
