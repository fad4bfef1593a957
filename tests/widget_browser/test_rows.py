"""Rows of F1 in a real Firefox ESR and a real Chromium; all of them: ``python -m tests.bench pages``."""

from __future__ import annotations

import pytest

from tests.widget_browser.house import Premises
from tests.widget_browser.rows import ROWS, Row
from tests.widget_browser.tabs import Chromium, Driver

pytestmark = pytest.mark.browser


def named(row: Row) -> str:
    return row.id


@pytest.mark.parametrize("row", [one for one in ROWS if "firefox" in one.short], ids=named)
def test_in_firefox(place: Premises, fox: Driver, row: Row) -> None:
    row.run(place, fox)


@pytest.mark.parametrize("row", [one for one in ROWS if "chromium" in one.short], ids=named)
def test_in_chromium(place: Premises, chrome: Chromium, row: Row) -> None:
    row.run(place, chrome)
