from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtWidgets import QApplication

import desktop.domain
from desktop.ui import icons
from desktop.ui.pages import TABLE
from tests.ui.conftest import Desk


def test_what_the_pages_keep_are_kinds_of_snapshots() -> None:
    known: set[str] = set()
    for module in pkgutil.iter_modules(desktop.domain.__path__):
        known |= vars(importlib.import_module(f"desktop.domain.{module.name}")).keys()
    assert {name for row in TABLE for name in row.keeps} <= known


def test_every_page_has_an_icon_a_name_and_a_key_of_its_own(qapp: QApplication) -> None:
    assert all(not icons.outline(row.icon).isEmpty() for row in TABLE)
    assert len({row.key for row in TABLE}) == len({row.name() for row in TABLE}) == len(TABLE)


def test_each_page_is_built_once_and_shown(desk: Desk) -> None:
    for row in TABLE:
        desk.window.show_page(row.page)
        first = desk.window._pages.page(row.page)
        assert desk.window._pages.currentWidget() is first
        desk.window.show_page(row.page)
        assert desk.window._pages.page(row.page) is first
