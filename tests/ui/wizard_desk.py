"""The window with the first run in front of it, and what was sent from there. Not tests."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.domain.first_run import (
    FirstRun,
    FirstRunShown,
    KeepFirstRun,
    WizardStep,
)
from desktop.domain.intents import Intent
from desktop.domain.privacy_report import Keys
from desktop.ui.wizard import Wizard
from tests.ui import screens_wizard
from tests.ui.conftest import Desk


def opened(desk: Desk, step: WizardStep = WizardStep.HOUSE, *, furnished: bool = False) -> Wizard:
    wizard = screens_wizard.open_at(desk.window, step, furnished=furnished)
    QApplication.processEvents()
    desk.take()
    return wizard


def sent(desk: Desk, kind: type[Intent]) -> list[Intent]:
    return [one for one in desk.take() if isinstance(one, kind)]


def kept(desk: Desk) -> FirstRun:
    """Return the first run as it would be kept now."""
    wizard = desk.window.guide.wizard
    if wizard is not None:
        wizard.keep()
    runs = [one for one in desk.sent if isinstance(one, KeepFirstRun)]
    return runs[-1].run


def again(desk: Desk, run: FirstRun) -> Wizard:
    """Let the app start again with what was kept."""
    wizard = desk.window.guide.wizard
    if wizard is not None:
        wizard.reject()
    desk.window._guide = None
    desk.window.receive(FirstRunShown(run, Keys.KEYRING))
    found = desk.window.guide.wizard
    assert found is not None
    return found
