"""The real app in a process of its own: a request about a person by its buttons, then the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.places import ROOT
from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.message import Message, Sender
from tests.app.command_line import OPENED, environment, opened

AT = datetime.now(UTC) - timedelta(hours=3)

# Sits at the desk: presses what a person presses, waits for what a person would see.
OPERATOR = """
import json, os, sys, traceback
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
app = QApplication(sys.argv[:1])
seen = {}

def windows(kind):
    return [one for one in app.topLevelWidgets() if type(one).__name__ == kind and one.isVisible()]

def window():
    return next(one for one in app.topLevelWidgets() if hasattr(one, "receive") and hasattr(one, "guard"))

def shift():
    from desktop.ui.pages import Page
    while window()._at_desk is None:
        yield
    desk = window()
    desk.show_page(Page.SETTINGS)
    desk.settings.data.person.click()
    yield
    dialog = windows("PersonDialog")[0]
    dialog.field.setText("0049 170 123 45 67")
    dialog.go.click()
    while dialog.table.rowCount() < 1:
        yield
    seen["found"] = dialog.table.item(0, 0).text()
    dialog.erase.click()
    yield
    box = dialog.findChild(QMessageBox)
    next(one for one in box.buttons() if one.text() == "Erase").click()
    while not dialog.receipt.text():
        yield
    seen["receipt"] = dialog.receipt.text()
    dialog.leave.click()
    yield
    desk.settings.data.access.click()
    yield
    record = windows("AccessDialog")[0]
    while not record.table.rowCount():
        yield
    seen["record"] = [record.table.item(row, 2).text() for row in range(record.table.rowCount())]
    seen["whole"] = record.state.text()
    record.leave.click()
    yield
    desk.settings.data.stop.click()
    yield
    stop = windows("StopDialog")[0]
    stop.typed.setText("erase")
    stop.erase.click()
    while not windows("QMessageBox"):
        yield
    told = windows("QMessageBox")[0]
    seen["told"] = told.text()
    print(json.dumps(seen), flush=True)
    told.accept()

at_work = shift()

def step():
    try:
        next(at_work, None)
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(3)

timer = QTimer()
timer.timeout.connect(step)
timer.start(50)
from desktop.app.main import main
sys.exit(main(["--profile", sys.argv[1]]))
"""


@pytest.mark.slow
def test_a_request_is_answered_and_everything_ends_by_its_buttons(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    store = opened(profile)
    for number, text in enumerate(("call me on 0170-1234567", "Is there parking?"), 1):
        message = Message(f"m{number}", Sender.VISITOR, text, AT)
        visitor = Visitor(f"Guest number {number}")
        talk = Conversation(f"{number:02x}" * 16, AT, AT, Mode.DONE, (message,), visitor)
        store.save(talk, (message,))
    store.close()
    given = {
        **OPENED,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "LANG": "C.UTF-8",
    }
    ended = subprocess.run(
        [sys.executable, "-c", OPERATOR, str(profile)],
        cwd=ROOT,
        env={**environment(), **given},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    seen = json.loads(next(one for one in ended.stdout.splitlines() if one.startswith("{")))
    assert seen["found"] == "Guest number 1"
    assert "Conversations: 1" in seen["receipt"]
    assert seen["record"] == ["erased a person's data", "erased", "looked for a person's data"]
    assert "whole" in seen["whole"]
    assert "Everything is erased" in seen["told"]
    assert not profile.exists()
    assert [one for one in os.listdir(tmp_path) if one.startswith("profile")] == []
