"""Rows of F1 in a real Chromium and a real Firefox ESR; the rest by ``python -m tests.bench pages``."""

from __future__ import annotations

import pytest

from tests.widget_browser.house import Premises
from tests.widget_browser.rows import ROWS, Row
from tests.widget_browser.tabs import Chromium, Driver

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_in_firefox(place: Premises, fox: Driver, row: Row) -> None:
    row.run(place, fox)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_in_chromium(place: Premises, chrome: Chromium, row: Row) -> None:
    row.run(place, chrome)
