"""Every control of every page: a name for screen readers, a role, a way to it by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.pages import TABLE, Page
from tests.ui.conftest import Desk
from tests.ui.screens import business, operators

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PAGES = [row.page for row in TABLE]


def controls(root: QWidget) -> list[QWidget]:
    """Return the controls that can be seen, without the parts that Qt builds fields of."""
    found = []
    for one in root.findChildren(QWidget):
        parent = one.parentWidget()
        inner = one.objectName().startswith("qt_") or isinstance(
            parent, QComboBox | QLineEdit | QAbstractSpinBox
        )
        # A button without words has not been shown yet: it gets them with what it is for.
        unused = isinstance(one, QPushButton) and not one.isVisible() and not one.text()
        inner = inner or unused or isinstance(one, QHeaderView)
        if isinstance(one, KINDS) and not inner and one.window() is root.window():
            found.append(one)
    return found


def told(one: QWidget) -> str:
    return (
        f"{type(one).__name__} {one.objectName()!r} {one.accessibleName()!r} in "
        + type(one.parentWidget()).__name__
    )


def filled(desk: Desk, page: Page) -> QWidget:
    desk.open_conversation()
    desk.window.receive(business())
    desk.window.receive(operators())
    desk.window.show_page(page)
    return desk.window


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_and_a_role(desk: Desk, page: Page) -> None:
    window = filled(desk, page)
    nameless, roleless = [], []
    for one in controls(window):
        face = QAccessible.queryAccessibleInterface(one)
        assert face is not None
        if not face.text(QAccessible.Text.Name).strip():
            nameless.append(told(one))
        if face.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            roleless.append(told(one))
    assert nameless == []
    assert roleless == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_by_every_control_that_can_be_used(desk: Desk, page: Page, qtbot: QtBot) -> None:
    window = filled(desk, page)
    qtbot.waitActive(window)
    wanted = {
        one
        for one in controls(window)
        if one.isVisible()
        and one.isEnabled()
        # One stop for each group: the arrows go on from there.
        and not isinstance(one, QRadioButton)
        and not (isinstance(one, QAbstractButton) and one.group() and one.group().exclusive())
    }
    came_by: set[QWidget] = set()
    start = QApplication.focusWidget()
    for _ in range(300):
        here = QApplication.focusWidget()
        if here is not None:
            came_by.add(here)
            # A field that is built of others counts when one of them has the keyboard.
            parent = here.parentWidget()
            if parent is not None:
                came_by.add(parent)
        if here is None or not window.focusNextPrevChild(True):
            break
        if QApplication.focusWidget() is start and len(came_by) > 2:
            break
    missed = sorted(told(one) for one in wanted - came_by)
    assert missed == []


@pytest.mark.parametrize("page", PAGES)
def test_every_list_keeps_the_rules_of_item_models(desk: Desk, page: Page) -> None:
    window = filled(desk, page)
    models: list[QAbstractItemModel] = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None and model not in models:
            models.append(model)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(one, mode) for one in models]
    desk.open_conversation()
    desk.window.show_page(page)
    assert models or page is Page.SETTINGS
    assert len(testers) == len(models)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_at_twice_the_size(desk: Desk, page: Page) -> None:
    """A screen of 1920 by 1080 at 200 % is 960 by 540 for us."""
    window = filled(desk, page)
    window.resize(960, 540)
    for _ in range(2):  # the side panel goes in the first round, the layout follows in the next
        QApplication.processEvents()
    assert (window.width(), window.height()) == (960, 540)
    cut = []
    for one in controls(window):
        if one.isVisible() and isinstance(one, QAbstractButton) and one.text():
            needed = one.sizeHint().width()
            if one.width() < needed and one.sizePolicy().horizontalPolicy().name == "Fixed":
                cut.append(told(one))
        if one.isVisible() and one.width() <= 0:
            cut.append(told(one))
    assert cut == []
    front = desk.window._pages.currentWidget()
    assert front is not None
    assert front.minimumSizeHint().width() <= front.width()
