"""Every promise of F1 on every kind of page, in a real Chromium and a real Firefox ESR.

Says for each row and browser whether it held. Not a measurement of speed.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.widget_browser.house import premises
from tests.widget_browser.rows import ROWS, Row
from tests.widget_browser.tabs import Driver, chromium, firefox


def measure() -> dict[str, object]:
    """Return row to what was seen in each browser."""
    figures: dict[str, object] = {}
    with chromium() as chrome, firefox() as fox:
        browsers: list[Driver] = [one for one in (chrome, fox) if one is not None]
        for row in ROWS:
            seen = {one.name: _run(row, one) for one in browsers}
            figures[f"{row.of} {row.name}"] = ", ".join(
                f"{name} {how}" for name, how in seen.items()
            )
            print(f"{row.of} {row.name}: {seen}", file=sys.stderr, flush=True)
        figures["browsers"] = ", ".join(f"{one.name} {one.version}" for one in browsers)
        broken = sum("BROKEN" in str(how) for how in figures.values())
        figures["rows"] = f"{len(ROWS)}, broken {broken}"
    return figures


def _run(row: Row, browser: Driver) -> str:
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-pages-") as folder,
        premises(Path(folder)) as place,
    ):
        try:
            row.run(place, browser)
        except Exception as error:
            return f"BROKEN ({str(error).splitlines()[0][:200] if str(error) else type(error).__name__})"
    return "holds"
