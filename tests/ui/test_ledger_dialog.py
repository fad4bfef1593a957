from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.keeping import ShowKeeping
from desktop.domain.ledger import Held, LedgerShown, ShowLedger
from desktop.domain.models import FileState, ModelsShown
from desktop.ui.ledger_dialog import LedgerDialog
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens_ledger import SHA256, ledger, models


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> LedgerDialog:
    desk.window.show_page(Page.SETTINGS)
    assert desk.take() == [ShowKeeping()]
    qtbot.mouseClick(desk.window.settings.data.ledger, Qt.MouseButton.LeftButton)
    assert desk.take() == [ShowLedger()]
    opened = desk.dialog()
    assert isinstance(opened, LedgerDialog)
    return opened


def texts(dialog: LedgerDialog, row: int) -> list[str]:
    items = [dialog.table.item(row, at) for at in range(dialog.table.columnCount())]
    return [one.text() if one is not None else "" for one in items]


def test_refused_ones_stand_on_top_and_say_who_wanted_out(desk: Desk, dialog: LedgerDialog) -> None:
    desk.window.receive(ledger())
    assert "2 connections were refused" in dialog.state.text()
    first = texts(dialog, 0)
    assert "telemetry.example" in first[0]
    assert first[1:5] == ["Refused. The part that finds answers wanted it.", "no", "", ""]
    relay = texts(dialog, 2)
    assert relay[1:5] == [
        "Messages from and to your website",
        "yes, sealed",
        "4.10 MB",
        "2.00 MB",
    ]
    assert texts(dialog, 6)[3:5] == ["", ""]


def test_a_quiet_ledger_does_not_alarm(desk: Desk, dialog: LedgerDialog) -> None:
    desk.window.receive(LedgerShown(()))
    assert dialog.state.text() == "Nothing has been contacted yet."
    desk.window.receive(ledger(refused=0))
    assert dialog.state.text() == "Nothing else was tried."
    assert dialog.state.property("role") == "body"
    desk.window.receive(ledger(refused=1))
    assert dialog.state.text().startswith("1 connection was refused")
    assert dialog.state.property("role") == "warning"


@pytest.mark.parametrize(
    ("held", "said"),
    [(Held.SYSTEM, "operating system itself"), (Held.PYTHON, "not every part"), (Held.UNKNOWN, "")],
)
def test_what_holds_the_models_off_the_network_is_said_as_it_is(
    desk: Desk, dialog: LedgerDialog, held: Held, said: str
) -> None:
    desk.window.receive(ledger(held=held))
    assert said in dialog.held.text()
    assert bool(dialog.held.text()) == bool(said)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (FileState.UNCHANGED, "is unchanged and read-only, last checked on"),
        (FileState.CHANGED, "has been changed since it was added, so it is not used"),
        (FileState.MISSING, "is gone"),
        (FileState.NOT_CHECKED, "is checked when the language model starts"),
    ],
)
def test_each_model_file_is_named_with_its_checksum(
    desk: Desk, dialog: LedgerDialog, state: FileState, said: str
) -> None:
    desk.window.receive(models(state))
    lines = dialog.models.text().splitlines()
    assert said in lines[0]
    assert lines[1] == f"SHA-256 {SHA256}"
    assert "unchanged" in lines[2]
    desk.window.receive(ModelsShown(None, None))
    assert "your own words" in dialog.models.text()


def test_the_window_closes_by_keyboard(desk: Desk, dialog: LedgerDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    # What comes after it was closed reaches nobody and harms nothing.
    desk.window.receive(ledger())
