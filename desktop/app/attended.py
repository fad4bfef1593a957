"""The desk with a person in front of it: asks for a passphrase, says why it can't start.

Imported once the window is painted; what is in here must not hold the first paint up.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from desktop.app.bridge import Desk, EngineThread, SnapshotBridge
from desktop.app.main import in_words, of_the_world
from desktop.app.only_window import OnlyWindow
from desktop.app.single import Doorbell, OpenedLinks, conversation_of
from desktop.app.starting import SETTLED, Starts
from desktop.domain.leaving import LeavingBegun
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import AssistantState, Snapshot, Status, Told
from desktop.domain.starting import StartShown
from desktop.storage.errors import (
    DamagedDatabaseError,
    PassphraseTooShortError,
    StorageError,
    WrongKeyError,
    WrongPassphraseError,
)
from desktop.storage.vault import Vault
from desktop.ui.spoken import spoken
from desktop.ui.window import MainWindow
from desktop.ui.wording import day_line


class NotOpenedError(StorageError):
    """The person closed the question for the passphrase."""


class Questions(QObject):
    """Asks the person at the PC, on the Qt thread, for the engine's thread, which waits."""

    # 'object', because a 'str' would arrive as plain text that can't be translated any more.
    _asked = Signal(bool, object)
    _damaged = Signal(object, object)
    failed = Signal(object, bool)
    up = Signal()
    """The profile is open and the desk runs."""
    begun = Signal()
    """The same, also when it has begun again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._answer: str | None = None
        self._goes_back = False
        self._asked.connect(self._ask, Qt.ConnectionType.BlockingQueuedConnection)
        self._damaged.connect(self._offer, Qt.ConnectionType.BlockingQueuedConnection)

    def passphrase(self, new: bool, why: str) -> str:
        """Return what was typed; called from the engine's thread.

        Raises:
            NotOpenedError: If the person would rather not.
        """
        self._asked.emit(new, why)
        if self._answer is None:
            raise NotOpenedError(
                Sentence(
                    "Without its passphrase the profile stays closed. Start Deskbell again to"
                    " type it."
                )
            )
        return self._answer

    def goes_back(self, why: str, made_at: datetime) -> bool:
        """Ask whether to go on with a copy of that time; called from the engine's thread."""
        self._damaged.emit(why, made_at)
        return self._goes_back

    @Slot(object, object)
    def _offer(self, why: str, made_at: datetime) -> None:
        from desktop.app.going_back import CLOSE, GO_BACK, offer

        text = f"{spoken(why)}\n\n{spoken(offer(day_line(made_at, datetime.now(UTC))))}"
        box = QMessageBox(QMessageBox.Icon.Critical, "Deskbell", text, parent=self._window)
        yes = box.addButton(spoken(GO_BACK), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(yes)
        box.setEscapeButton(box.addButton(spoken(CLOSE), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        self._goes_back = box.clickedButton() is yes

    @Slot(bool, object)
    def _ask(self, new: bool, why: str) -> None:
        words = (
            self.tr("This computer has no keyring. Choose a passphrase of at least 8 characters.")
            if new
            else self.tr("Passphrase of this profile")
        )
        text, typed = QInputDialog.getText(
            self._window,
            "Deskbell",
            f"{spoken(why)}\n\n{words}" if why else words,
            QLineEdit.EchoMode.Password,
        )
        self._answer = text if typed else None


def attend(
    app: QApplication,
    window: MainWindow,
    thread: EngineThread,
    receive: Callable[[Snapshot], None],
    place: OnlyWindow,
    starts: Starts,
    *,
    quietly: bool,
    link: str = "",
) -> None:
    """Start the desk on its thread and carry its snapshots to ``receive``.

    ``quietly`` shows no dialog where it can't start: a script is at the desk. The app then
    ends with exit code 1, as it does after the dialog. ``link`` is what this start was given
    to open. Later starts ring from now on, whatever the desk still waits for.
    """
    profile = place.profile
    questions = Questions(window)
    settled = QTimer(window)
    settled.setSingleShot(True)
    settled.setInterval(round(1000 * SETTLED))
    settled.timeout.connect(starts.through)

    def deliver(snapshot: Snapshot) -> None:
        receive(snapshot)
        match snapshot:
            case Status(assistant=AssistantState.READY):
                starts.through()
            case StartShown(mode) if mode.is_safe:
                # Also where it was to start in the tray: nothing is answered by itself now.
                window.bring_up()
        if isinstance(snapshot, LeavingBegun):
            # Not from inside the bridge, which the end of the desk still needs.
            QTimer.singleShot(0, leave)

    def leave() -> None:
        from desktop.app.leaving import erase_everything

        thread.stop(60)
        place.release()
        try:
            told: str = erase_everything(profile).sentence()
        except StorageError as error:
            told = sentence_of(error)
        print(f"deskbell: {told}")
        if not quietly:
            QMessageBox.information(window, "Deskbell", spoken(told))
        app.exit(0)

    bridge = SnapshotBridge(deliver, window)

    def failed(sentence: str, fault: bool) -> None:
        settled.stop()
        if fault:
            starts.failed()
        else:
            starts.ended()
        print(f"deskbell: {sentence}", file=sys.stderr)
        window.receive(Told(sentence, problem=True))
        if not quietly:
            QMessageBox.critical(window, "Deskbell", spoken(sentence))
        app.exit(1)

    async def run(ready: Callable[[Desk], None], stop: asyncio.Event) -> None:
        from desktop.app.going_back import done, go_back, usable
        from desktop.app.wiring import DeskOptions, run_desk

        heard = False

        def up(desk: Desk) -> None:
            nonlocal heard
            ready(desk)
            questions.begun.emit()
            if not heard:
                # After a restore the desk comes up again; the doorbell is there already.
                heard = True
                questions.up.emit()

        vault: Vault | None = None

        def opened() -> Vault:
            nonlocal vault
            vault = vault or _vault(profile, questions)
            return vault

        options = DeskOptions(profile, speak=spoken, starts=starts)
        while True:
            try:
                await run_desk(options, opened, bridge.publish, up, stop)
                return
            except (DamagedDatabaseError, WrongKeyError) as error:
                copies = [] if quietly or vault is None else usable(profile, vault)
                if vault is None or not copies:
                    raise
                if not questions.goes_back(sentence_of(error), copies[0].made_at):
                    raise
                used = go_back(profile, copies, vault)
                bridge.publish(Told(done(day_line(used.made_at, datetime.now(UTC))), problem=True))

    ahead = [link] if link else []
    is_up = False

    def rung(wanted: str) -> None:
        if is_up:
            window.bring_up(conversation_of(wanted))
        else:
            ahead.append(wanted)
            window.bring_up()

    def open_what_was_wanted() -> None:
        nonlocal is_up
        is_up = True
        for one in ahead[-1:]:
            rung(one)

    # The window's place is ours, so a socket that a crash left behind is taken over. In a
    # second start by a script the place may be another's, and so is its bell.
    if place.take():
        Doorbell(profile, rung, window)
    if sys.platform == "darwin":
        # Only there: a filter sees every event of the app.
        OpenedLinks(app, rung, window)

    questions.begun.connect(settled.start)
    questions.up.connect(open_what_was_wanted)
    questions.failed.connect(failed)
    thread.begin(
        run,
        lambda error: questions.failed.emit(_in_words(error), not _told(error)),
    )


def _vault(profile: Path, questions: Questions) -> Vault:
    from desktop.app.passphrase import PASSPHRASE_FILE, vault_for

    why = ""
    # A file that was named answers first; where it is wrong, the person is asked.
    from_file = bool(os.environ.get(PASSPHRASE_FILE))
    while True:
        ask = None if from_file else lambda new: questions.passphrase(new, why)  # noqa: B023
        try:
            return vault_for(profile, ask)
        except (WrongPassphraseError, PassphraseTooShortError) as error:
            why, from_file = sentence_of(error), False


def _told(error: BaseException) -> bool:
    return isinstance(error, Exception) and of_the_world(error)


def _in_words(error: BaseException) -> str:
    if isinstance(error, Exception) and _told(error):
        return in_words(error)
    logging.getLogger("crash").critical("the desk ended by a fault of its own", exc_info=error)
    return Sentence(
        "Deskbell has a fault of its own and must close ({name}). Start it again; the"
        " conversations are safe.",
        name=type(error).__name__,
    )
