"""Makes the overview's figures when they are asked for, a few conversations at a time.

After a month without a look ten thousand conversations may have to be counted; messages go on
being answered between the pieces.
"""

from __future__ import annotations

import asyncio
import csv
import io
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.answering.small_talk import says_thanks
from desktop.domain.overview import ExportOverview, Overview, OverviewShown, ShowOverview, table
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

PIECE = 40
"""Conversations that are counted before other work gets its turn."""


class Figures:
    """Answers ``ShowOverview`` and ``ExportOverview``."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        engine.store.count_by(engine.settings.schedule, says_thanks)

    async def handle(self, intent: ShowOverview | ExportOverview) -> None:
        """Publish or write what was asked for; tell of what the disk refuses."""
        engine = self._engine
        with engine.telling():
            made = await self._overview(intent.days)
            if isinstance(intent, ShowOverview):
                engine.showcase.publish(OverviewShown(intent.days, made))
            else:
                engine.showcase.tell(_written(made, Path(intent.path)))

    async def _overview(self, days: int) -> Overview:
        store = self._engine.store
        more = True
        while more:
            more = store.tally_some(PIECE)
            await asyncio.sleep(0)
        until = store.local(self._engine.clock()).date()
        return store.overview(until - timedelta(days=days - 1), until)


def _written(made: Overview, path: Path) -> Told:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(("from", "until", "figure", "of", "kind", "number"))
    for what, which, kind, number in table(made):
        rows.writerow((made.since, made.until, what, _harmless(which), kind, number))
    try:
        # The mark makes spreadsheets read the file as UTF-8.
        path.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    except OSError as error:
        why = error.strerror or str(error)
        return Told(Sentence("The export failed: {why}", why=why), problem=True)
    return Told(Sentence("The figures were written to {file}.", file=path.name))


def _harmless(text: str) -> str:
    """Keep a spreadsheet from reading a topic's name as a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
