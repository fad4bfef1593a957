"""``deskbell``: the app. Shows the window first, then starts the desk on its own thread."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.bridge import EngineThread
from desktop.app.only_window import OnlyWindow
from desktop.app.starting import Starts
from desktop.app.wordbook import LOOK
from desktop.ui.spoken import SYSTEM, speak
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    import argparse

    from desktop.app.autostart import Autostart
    from desktop.domain.snapshots import Snapshot


def run(arguments: argparse.Namespace) -> int:
    """Run the app until it is closed; return the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Deskbell")
    # The name of the menu entry, so that window, badge and entry are one to the desktop.
    app.setDesktopFileName("app.deskbell.desk")
    profile: Path = arguments.profile
    look = kept_look(profile)
    speak(look.get("language", SYSTEM))
    place = OnlyWindow(profile)
    if not place.take() and not arguments.control:
        # Only now: this needs a library that the first paint does not.
        from desktop.app.second import HEARD, OURS, ring_at

        found = ring_at(place, arguments.link)
        if found != OURS:
            return 0 if found == HEARD else 1
    starts = Starts(profile)
    starts.begin()
    # Logging out or shutting down in the first seconds is no failed start.
    app.commitDataRequest.connect(lambda _manager: starts.ended())
    thread = EngineThread()
    window = MainWindow(
        thread.send,
        theme=Theme(look.get("theme", Theme.SYSTEM)),
        guest=look.get("guest", "guest"),
        language=look.get("language", SYSTEM),
        close_to_tray=not arguments.control,
        autostart=lambda: _autostart(profile),
    )
    window.settings_changed.connect(lambda *chosen: _keep_look(profile, *chosen))
    receive: Callable[[Snapshot], None] = window.receive
    if arguments.control:
        from desktop.app.control import Control

        receive = Control(window, thread.send, app).receive

    def begin() -> None:
        # Only now: these imports would hold the first paint up.
        from desktop.app.attended import attend
        from desktop.app.signals import SignalWatch

        SignalWatch(app)

        attend(
            app,
            window,
            thread,
            receive,
            place,
            starts,
            quietly=arguments.control,
            link=arguments.link,
        )

    if not arguments.minimized:
        window.show()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, begin))
    code = app.exec()
    thread.stop()
    starts.ended()
    place.release()
    return code


def _autostart(profile: Path) -> Autostart:
    from desktop.app.autostart import autostart

    return autostart(profile)


def kept_look(profile: Path) -> dict[str, str]:
    """Return how the window looked last; it is needed before the database is open."""
    try:
        kept = json.loads((profile / LOOK).read_text(encoding="utf-8"))
        return {
            "theme": Theme(kept["theme"]).value,
            "guest": str(kept["guest"]),
            "language": str(kept.get("language", SYSTEM)),
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _keep_look(profile: Path, theme: str, guest: str, language: str) -> None:
    with contextlib.suppress(OSError):  # only the look would be forgotten
        profile.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"theme": theme, "guest": guest, "language": language})
        (profile / LOOK).write_text(text, encoding="utf-8")
