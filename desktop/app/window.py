"""``deskbell``: the app. Shows the window first, then starts the desk on its own thread."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from desktop.app.bridge import Desk, EngineThread, SnapshotBridge
from desktop.domain.snapshots import Snapshot, Told
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    import argparse
    import asyncio

    from desktop.storage.vault import Vault


LOOK = "window.json"


class Questions(QObject):
    """Asks the person at the PC, on the Qt thread, for the engine's thread, which waits."""

    _asked = Signal(bool)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._answer = ""
        self._asked.connect(self._ask, Qt.ConnectionType.BlockingQueuedConnection)

    def passphrase(self, new: bool) -> str:
        """Return what was typed; called from the engine's thread."""
        self._asked.emit(new)
        return self._answer

    @Slot(bool)
    def _ask(self, new: bool) -> None:
        words = (
            self.tr("This computer has no keyring. Choose a passphrase of at least 8 characters.")
            if new
            else self.tr("Passphrase of this profile")
        )
        text, ok = QInputDialog.getText(None, "Deskbell", words, QLineEdit.EchoMode.Password)
        self._answer = text if ok else ""


def run(arguments: argparse.Namespace) -> int:
    """Run the app until it is closed; return the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Deskbell")
    app.setDesktopFileName("deskbell")
    questions = Questions()
    outcome = {"code": 0}
    thread = EngineThread(
        # The bridge needs the window, and the window this thread: hence not yet its method.
        run=_desk(arguments.profile, questions, lambda one: bridge.publish(one)),  # noqa: PLW0108
        failed=lambda error: questions.failed.emit(_in_words(error)),
    )
    look = _kept_look(arguments.profile)
    window = MainWindow(
        thread.send,
        theme=Theme(look.get("theme", Theme.SYSTEM)),
        guest=look.get("guest", "guest"),
        close_to_tray=not arguments.control,
    )
    window.settings_changed.connect(lambda *chosen: _keep_look(arguments.profile, *chosen))
    receive: Callable[[Snapshot], None] = window.receive
    if arguments.control:
        from desktop.app.control import Control

        control = Control(window, thread.send, app)
        receive = control.receive
    bridge = SnapshotBridge(receive)

    def failed(sentence: str) -> None:
        outcome["code"] = 1
        print(f"deskbell: {sentence}", file=sys.stderr)
        window.receive(Told(sentence, problem=True))
        if not arguments.control:
            QMessageBox.critical(window, "Deskbell", sentence)
        app.exit(1)

    questions.failed.connect(failed)
    if not arguments.minimized:
        window.show()
    # The desk starts once the window has been painted: its imports would hold it up.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, thread.start))
    code = app.exec()
    thread.stop()
    return outcome["code"] or code


def _kept_look(profile: Path) -> dict[str, str]:
    """Return how the window looked last; it is needed before the database is open."""
    try:
        kept = json.loads((profile / LOOK).read_text(encoding="utf-8"))
        return {"theme": Theme(kept["theme"]).value, "guest": str(kept["guest"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _keep_look(profile: Path, theme: str, guest: str) -> None:
    with contextlib.suppress(OSError):  # only the look would be forgotten
        profile.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"theme": theme, "guest": guest})
        (profile / LOOK).write_text(text, encoding="utf-8")


def _desk(
    profile: Path, questions: Questions, publish: Callable[[Snapshot], None]
) -> Callable[[Callable[[Desk], None], asyncio.Event], Coroutine[Any, Any, None]]:
    async def start(ready: Callable[[Desk], None], stop: asyncio.Event) -> None:
        from desktop.app.passphrase import vault_for
        from desktop.app.wiring import DeskOptions, run_desk

        def vault() -> Vault:
            return vault_for(profile, questions.passphrase)

        await run_desk(DeskOptions(profile), vault, publish, ready, stop)

    return start


def _in_words(error: BaseException) -> str:
    from desktop.app.main import of_the_world

    if isinstance(error, Exception) and of_the_world(error):
        return str(error)
    import traceback

    traceback.print_exception(error)
    return f"Deskbell has a fault of its own and must close ({type(error).__name__}). Start it again; the conversations are safe."
