"""Lets a script sit at the desk: JSON lines in on stdin, facts out on stdout. ``--control`` only.

The demo and the tests use it to act as the operator does: with the same intents as the
buttons, on the real window. It is not a network service and nothing listens.

Lines in: ``{"do": "intent", "name": "TakeOver", "fields": {…}}``,
``{"do": "edit_entry", "id": "pets", "answer": "…"}``, ``{"do": "page", "name": "knowledge"}``,
``{"do": "open_entry", "entry": "pets"}``, ``{"do": "try", "text": "…"}``,
``{"do": "show", "conversation": "…"}``, ``{"do": "theme", "name": "dark"}``, ``{"do": "size", "width": w, "height": h}``,
``{"do": "screenshot", "file": "…"}``, ``{"do": "quit"}``; each may carry a ``"call"`` and is
answered by ``{"event": "done", "call": …}`` or ``{"event": "failed", "call": …, "why": …}``.
The first fact is ``{"event": "painted"}``: the window shows for the first time.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.domain import checkup, intents, mail_setup, starting, summaries
from desktop.domain.checkup import CheckupShown
from desktop.domain.conversation import Mode
from desktop.domain.entry import Entry
from desktop.domain.intents import Intent, SaveEntry
from desktop.domain.snapshots import (
    Alerted,
    AlertEnded,
    ConversationShown,
    EntrySaved,
    InboxChanged,
    KnowledgeShown,
    QuestionTried,
    Snapshot,
    Status,
    Told,
)
from desktop.domain.starting import StartShown
from desktop.ui.pages import Page
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow


class Control(QObject):
    """Carries out lines from stdin on the Qt thread and reports snapshots on stdout."""

    _line = Signal(str)

    def __init__(
        self, window: MainWindow, send: Callable[[Intent], None], app: QApplication
    ) -> None:
        super().__init__()
        self._window = window
        self._send = send
        self._app = app
        self._entries: dict[str, Entry] = {}
        window.installEventFilter(self)
        self._line.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._read, name="control", daemon=True).start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report the window's first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            _say({"event": "painted"})
        return False

    def receive(self, snapshot: Snapshot) -> None:
        """Show a snapshot in the window and report it."""
        self._window.receive(snapshot)
        if isinstance(snapshot, KnowledgeShown):
            self._entries = {entry.id: entry for entry in snapshot.entries}
        for fact in _facts(snapshot):
            _say(fact)

    def _read(self) -> None:
        for line in sys.stdin:
            self._line.emit(line)
        self._line.emit('{"do": "quit"}')

    def _obey(self, line: str) -> None:
        asked: dict[str, Any] = {}
        try:
            parsed = json.loads(line)
            if not isinstance(parsed, dict):
                raise TypeError("a line must hold one JSON object")
            asked = parsed
            self._do(asked)
        except Exception as error:
            _say(
                {
                    "event": "failed",
                    "call": asked.get("call"),
                    "why": f"{type(error).__name__}: {error}",
                }
            )
        else:
            _say({"event": "done", "call": asked.get("call")})

    def _do(self, asked: dict[str, Any]) -> None:
        match asked["do"]:
            case "intent":
                self._send(_intent(asked["name"])(**asked.get("fields", {})))
            case "edit_entry":
                entry = self._entries[asked["id"]]
                changed = dataclasses.replace(entry, answer=asked["answer"])
                self._send(SaveEntry(changed, based_on=entry.version))
            case "page":
                self._window.show_page(Page[asked["name"].upper()])
            case "open_entry":
                self._window.knowledge.open(asked["entry"])
            case "try":
                self._window.knowledge.try_box.question.setText(asked["text"])
                self._window.knowledge.try_box.ask.click()
            case "show":
                self._window.bring_up(asked["conversation"])
            case "theme":
                self._window.look.choose(Theme(asked["name"]))
            case "size":
                self._window.resize(asked["width"], asked["height"])
            case "screenshot":
                self._app.processEvents()
                if not self._window.grab().save(asked["file"]):
                    raise OSError(f"{asked['file']} can't be written")
            case "quit":
                self._app.quit()
            case other:
                raise ValueError(f"{other!r} is nothing that can be done")


def _intent(name: str) -> Callable[..., Intent]:
    """Return the class of an intent by its name, wherever its topic keeps it."""
    where = next(
        one for one in (intents, mail_setup, summaries, checkup, starting) if hasattr(one, name)
    )
    found: Callable[..., Intent] = getattr(where, name)
    return found


def _facts(snapshot: Snapshot) -> list[dict[str, Any]]:
    match snapshot:
        case InboxChanged(rows, _, gone):
            found: list[dict[str, Any]] = [
                {
                    "event": "row",
                    "conversation": row.conversation_id,
                    "mode": row.mode.value,
                    "waiting": row.mode is Mode.WAITING,
                    "snippet": row.snippet,
                    "unsent": row.unsent,
                }
                for row in rows
            ]
            return found + [{"event": "gone", "conversation": one} for one in gone]
        case Status():
            return [
                {
                    "event": "status",
                    "relay": snapshot.relay.value,
                    "assistant": snapshot.assistant.value,
                    "model": snapshot.model,
                    "problem": snapshot.relay_problem,
                }
            ]
        case EntrySaved(entry, searchable):
            return [
                {
                    "event": "entry",
                    "id": entry.id,
                    "version": entry.version,
                    "searchable": searchable,
                }
            ]
        case ConversationShown(conversation, _, messages):
            return [
                {
                    "event": "shown",
                    "conversation": conversation.id,
                    "mode": conversation.mode.value,
                    "draft": conversation.draft.id if conversation.draft else None,
                    "messages": [
                        {
                            "sender": one.sender.value,
                            "text": one.text,
                            "delivery": one.delivery.value,
                        }
                        for one in messages
                    ],
                }
            ]
        case Alerted(conversation_id, _, sentence):
            return [{"event": "alert", "conversation": conversation_id, "sentence": sentence}]
        case AlertEnded(conversation_id):
            return [{"event": "alert_ended", "conversation": conversation_id}]
        case CheckupShown(findings) if snapshot.done:
            states = {one.part.value: one.state.value for one in findings}
            return [{"event": "checkup", "states": states, "report": snapshot.report}]
        case QuestionTried(text, decision, _):
            zone = decision.looked.zone.value if decision is not None else None
            return [{"event": "tried", "text": text, "zone": zone}]
        case KnowledgeShown(entries):
            return [{"event": "knowledge", "entries": len(entries)}]
        case StartShown(mode):
            return [{"event": "start", "mode": mode.value}]
        case Told(sentence, problem):
            return [{"event": "told", "sentence": sentence, "problem": problem}]
    return []


def _say(fact: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(fact, ensure_ascii=False) + "\n")
    sys.stdout.flush()
