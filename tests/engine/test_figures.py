"""The overview's figures through the engine: asked for, exported, and what an erasure leaves."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop.domain.intents import DeleteConversation
from desktop.domain.overview import ExportOverview, Kind, OverviewShown, ShowOverview
from desktop.domain.snapshots import Told
from tests.engine.conftest import VISITOR, Desk, Opener, play


async def figures(desk: Desk) -> OverviewShown:
    """Ask and return what comes."""
    before = sum(isinstance(one, OverviewShown) for one in desk.shown)
    desk.engine.submit(ShowOverview(30))
    await desk.until(lambda: sum(isinstance(one, OverviewShown) for one in desk.shown) > before)
    return desk.last(OverviewShown)


def test_an_answered_question_is_counted_and_stays_so_when_it_is_erased(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        assert (await figures(desk)).overview.number == 0
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        await desk.quiet()
        assert (await figures(desk)).overview.kinds == {Kind.SILENT: 1}
        desk.writes(2, "Thanks, bye!")
        await desk.quiet()
        assert (await figures(desk)).overview.kinds == {Kind.CONFIRMED: 1}
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.quiet()
        after = (await figures(desk)).overview
        assert after.kinds == {Kind.CONFIRMED: 1}
        assert [name for name, _ in after.languages] == ["en"]

    play(open_store, scene)


def test_the_figures_are_written_for_a_spreadsheet(open_store: Opener, tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"

    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        await desk.quiet()
        desk.engine.submit(ExportOverview(7, str(path)))
        await desk.until(path.exists)
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        assert not desk.last(Told).problem

    play(open_store, scene)
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["from", "until", "figure", "of", "kind", "number"]
    assert ["conversations", "", "silent", "1"] in [row[2:] for row in rows]


def test_a_file_that_cant_be_written_is_told(open_store: Opener, tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(ExportOverview(7, str(tmp_path / "missing" / "figures.csv")))
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        assert desk.last(Told).problem
        assert desk.last(Told).sentence.startswith("The export failed: ")

    play(open_store, scene)
