"""The page of F1: every key of the app and what it does. ``window`` binds them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.controls import label
from desktop.ui.pages import TABLE
from desktop.ui.wording import say

AROUND = 220
"""Pixels of a screen's height that title, button and the desktop's own bars take."""


def table() -> list[tuple[str, str]]:
    """Return (keys, what they do), in the order in which they are shown."""
    return [
        *((row.key, row.name()) for row in TABLE),
        ("Ctrl+K", say("Search")),
        ("J, K", say("Next and previous row in a list; arrows do the same")),
        ("Ctrl+Enter", say("Send your reply")),
        ("Ctrl+Shift+Enter", say("Send the AI's draft as it is")),
        ("/", say("Insert an answer from Knowledge")),
        ("Ctrl+U", say("Take back the reply you just sent")),
        ("E", say("Edit the reply that is selected")),
        ("Ctrl+T", say("Take over the conversation")),
        ("Ctrl+B", say("Hand it back to the AI")),
        ("Ctrl+D", say("Mark it as done")),
        ("Ctrl+N", say("New entry")),
        ("Ctrl+S", say("Save the entry")),
        ("Ctrl+R", say("Rehearse the edit")),
        ("Ctrl+E", say("Use your earlier reply for an open question")),
        ("Ctrl+Shift+Enter", say("Publish your earlier reply as an entry")),
        ("W", say("Call the selected answer of the AI wrong")),
        ("Ctrl+Shift+H", say("Hide names and messages from view, and show them again")),
        ("Ctrl+L", say("Lock")),
        ("F2", say("Somebody else is at the desk")),
        ("Ctrl+Enter", say("Accept the draft you are reviewing")),
        ("Ctrl+Shift+Enter", say("Accept all drafts")),
        ("Ctrl+J", say("Join the draft with the next one")),
        ("F1", say("Show this page")),
    ]


def on_the_keys(keys: str) -> str:
    """Return 'Ctrl+Enter' as it is printed on the keyboards of the app's language."""
    for name, printed in (("Ctrl", say("Ctrl")), ("Shift", say("Shift")), ("Enter", say("Enter"))):
        keys = keys.replace(name, printed)
    return keys


def show(parent: QWidget) -> QDialog:
    """Show the keys."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(say("Keyboard shortcuts"))
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 20, 24, 18)
    column.setSpacing(14)
    column.addWidget(label(say("Keyboard shortcuts"), "title"))
    keys_and_words = QWidget()
    grid = QGridLayout(keys_and_words)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    for at, (keys, words) in enumerate(table()):
        grid.addWidget(label(on_the_keys(keys), "strong"), at, 0)
        grid.addWidget(label(words), at, 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(keys_and_words)
    # All of it where the screen has the room; with the keyboard it scrolls by the arrows.
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for one in keys_and_words.findChildren(QWidget):
        one.ensurePolished()
    wanted, room = keys_and_words.sizeHint(), parent.screen().availableGeometry().height()
    scroll.setMinimumSize(wanted.width() + 24, min(wanted.height(), max(200, room - AROUND)))
    column.addWidget(scroll)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(window.reject)
    column.addWidget(buttons)
    window.open()
    return window
