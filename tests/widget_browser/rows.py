"""What the widget promises on a page, row by row, for any browser: the rows of F1.

A row takes a house and a browser, and raises where a promise is broken. The tests run them in
both browsers; ``python -m tests.bench pages`` prints them as a table.
"""

from __future__ import annotations

from tests.widget_browser import (
    rows_axe,
    rows_hostile,
    rows_line,
    rows_page,
    rows_pages_of_others,
    rows_reading,
    rows_talking,
)
from tests.widget_browser.row import ROWS, Row

__all__ = [
    "ROWS",
    "Row",
    "rows_axe",
    "rows_hostile",
    "rows_line",
    "rows_page",
    "rows_pages_of_others",
    "rows_reading",
    "rows_talking",
]
