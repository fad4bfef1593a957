"""The operator of the played hour: a script that works the real widgets with mouse and keys.

It knows what is on the screen and nothing else, is interrupted, goes away, takes back,
forgets nobody. A step that the window does not follow within a while is written down as
``stuck``.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import ConversationShown, InboxRow
from desktop.ui.conversation_page import ConversationPage
from desktop.ui.inbox_list import MODES, InboxList
from desktop.ui.inbox_model import RowRole
from desktop.ui.pages import Page
from desktop.ui.window import MainWindow
from tests.whole.traffic.looking import Act, Pressed

TICK = 40
"""Milliseconds between two looks at the screen."""
FOLLOWS_SECONDS = 20.0
"""How long the window may take to follow a press before that counts as stuck."""
SETTLED_SECONDS = 3.0
"""At closing time: how long nobody must have needed anything."""
REPLIES = (
    "Let me look that up for you. Yes, that works.",
    "Hello, this is the front desk. I have noted it.",
    "Thank you for your patience, we will see to it today.",
    "I am sorry about that. A colleague will call you this afternoon.",
)
PASTED = {
    "de": "Guten Tag, hier ist die Rezeption. Ich kümmere mich darum und melde mich gleich.",
    "fr": "Bonjour, ici la réception. Je m'en occupe et vous réponds tout de suite.",
    "es": "Hola, le habla la recepción. Me encargo de ello y le respondo enseguida.",
    "pt": "Olá, aqui é a recepção. Vou cuidar disso e já respondo.",
    "ko": "안녕하세요, 프런트입니다. 확인하고 바로 답변드리겠습니다.",
}

Look = Callable[[], bool]
Steps = Generator[Look | float | None, bool, None]
"""What a step waits for: something on the screen, seconds, or just the next look."""


class Shift(QObject):
    """Sits at one window until told to close, and works until nobody needs anything."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        super().__init__(window)
        self._window = window
        self._dice = random.Random(seed)
        self.acts: list[Act] = []
        self.stuck: list[str] = []
        self.handled = 0
        self.interruptions = 0
        self.away = 0
        self.taken_back = 0
        self._answered: dict[str, str | None] = {}
        """The newest message of each visitor's that was on the screen when a reply was written."""
        self._begun: tuple[str, str] | None = None
        """A reply that was interrupted: conversation, words typed so far."""
        self._closing: Callable[[], None] | None = None
        self._steps: Steps = self._work()
        self._look: Look | None = None
        self._deadline = 0.0
        self._started = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Come to work."""
        self._timer.start()

    def close(self, then: Callable[[], None]) -> None:
        """Work off what is left, then call ``then`` once."""
        self._closing = then

    def _tick(self) -> None:
        followed = True
        if self._look is not None:
            followed = self._look()
            if not followed and time.monotonic() < self._deadline:
                return
            self._look = None
        elif time.monotonic() < self._deadline:
            return
        try:
            wanted = self._steps.send(followed) if self._started else next(self._steps)
        except StopIteration:
            self._timer.stop()
            return
        self._started = True
        if callable(wanted):
            self._look, self._deadline = wanted, time.monotonic() + FOLLOWS_SECONDS
        else:
            self._deadline = time.monotonic() + (wanted or 0.0)

    # What is on the screen

    @property
    def _list(self) -> InboxList:
        return self._window.inbox.list

    @property
    def _page(self) -> ConversationPage:
        return self._window.inbox.conversation

    @property
    def _shown(self) -> ConversationShown | None:
        return self._page._shown

    @property
    def _conversation(self) -> Conversation | None:
        return self._shown.conversation if self._shown else None

    def _mode(self) -> Mode | None:
        return self._conversation.mode if self._conversation else None

    def _messages(self) -> tuple[Message, ...]:
        return self._shown.messages if self._shown else ()

    def _newest(self) -> str | None:
        return next(
            (one.id for one in reversed(self._messages()) if one.sender is Sender.VISITOR), None
        )

    def _rows(self, mode: Mode) -> list[InboxRow]:
        self._click(self._list.segments.button(MODES.index(mode)))
        model = self._list.model
        rows = (model.index(at).data(RowRole) for at in range(model.rowCount()))
        return [row for row in rows if isinstance(row, InboxRow)]

    # Hands

    def _click(self, widget: QWidget) -> None:
        if isinstance(widget, QAbstractButton) and not (
            widget.isVisibleTo(self._window) and widget.isEnabled()
        ):
            self.stuck.append(f"no button to press: {widget.accessibleName() or widget.text()}")
            return
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _key(self, key: Qt.Key, *, shift: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier
        if shift:
            held |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self._window, key, held)

    def _press(self, button: QAbstractButton, key: Qt.Key) -> None:
        """Use the mouse or the key, as it comes."""
        if self._window.isActiveWindow() and self._dice.random() < 0.4:
            self._key(key)
        else:
            self._click(button)

    def _act(self, what: Pressed) -> None:
        conversation = self._conversation
        if conversation is not None:
            self.acts.append(Act(datetime.now(UTC), what, conversation.id, self._newest()))

    def _follow(self, what: str, look: Look) -> Steps:
        if not (yield look):
            self.stuck.append(what)

    # Work

    def _work(self) -> Steps:
        quiet = time.monotonic()
        while True:
            busy = yield from self._one_thing()
            now = time.monotonic()
            if busy:
                quiet = now
            if self._closing is not None and now - quiet > SETTLED_SECONDS:
                then, self._closing = self._closing, None
                then()
                return
            if not busy:
                yield 0.15

    def _one_thing(self) -> Generator[Look | float | None, bool, bool]:
        """Do the most urgent thing; return whether there was one."""
        if self._closing is None and self._dice.random() < 0.015:
            yield from self._go_away()
        begun = self._begun[0] if self._begun else None
        waiting = [row for row in self._rows(Mode.WAITING) if row.conversation_id != begun]
        if waiting:
            # Mostly who waits longest; now and then whatever is on top.
            rows = sorted(waiting, key=lambda row: row.waiting_since or row.changed_at)
            row = rows[0] if self._dice.random() < 0.8 else waiting[0]
            yield from self._answer(row)
            return True
        if self._begun is not None:
            yield from self._go_on()
            return True
        yours = [row for row in self._rows(Mode.OPERATOR) if self._wants(row)]
        if yours:
            yield from self._own(self._dice.choice(yours))
            return True
        talking = self._rows(Mode.ASSISTANT) if self._closing is None else []
        if talking and self._dice.random() < 0.03:
            # Reads along, and steps in where nobody asked for it.
            yield from self._answer(self._dice.choice(talking[:5]))
            return True
        return False

    def _wants(self, row: InboxRow) -> bool:
        if self._closing is not None or row.unread:
            return True
        return self._dice.random() < 0.2

    def _go_away(self) -> Steps:
        self.away += 1
        self._key(Qt.Key.Key_H, shift=True)
        if not self._window.guard.covered and self._window.isActiveWindow():
            self.stuck.append("the pages are not hidden")
        yield self._dice.uniform(2.0, 6.0)
        if self._window.guard.covered:
            self._window.guard.toggle_hidden()
        yield from self._follow("the pages are covered", lambda: not self._window.guard.covered)

    def _open(self, row: InboxRow) -> Generator[Look | float | None, bool, bool]:
        """Click on the row, wait for the messages; return whether they came."""
        view, model = self._list.view, self._list.model
        at = model.row_of(row.conversation_id)
        if at < 0:
            return False
        index = model.index(at)
        view.scrollTo(index)
        box = view.visualRect(index)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(-20, 0)
        )

        def there() -> bool:
            shown = self._shown
            return shown is not None and shown.conversation.id == row.conversation_id

        if not (yield there):
            # Erased by its visitor in this moment, or the window did not follow.
            if model.conversation(row.conversation_id) is not None:
                self.stuck.append(f"the conversation does not open, mode {row.mode}")
            return False
        return True

    def _answer(self, row: InboxRow) -> Steps:
        if not (yield from self._open(row)):
            return
        yield self._dice.uniform(0.0, 0.15)
        draft = self._conversation.draft if self._conversation else None
        chance = self._dice.random()
        card = self._page.thread_view.card
        if draft is not None and card.isVisibleTo(self._window) and chance < 0.85:
            if chance < 0.55:
                yield from self._send_draft(draft.id)
                return
            if chance < 0.7:
                yield from self._edit_draft(draft.id)
                return
            self._click(card.discard)
            yield from self._follow("the draft stays after Discard", self._no_draft(draft.id))
        if self._mode() is Mode.OPERATOR:
            yield from self._write()
            return
        if self._dice.random() < 0.7:
            self._act(Pressed.TOOK_OVER)
            self._press(self._page.take, Qt.Key.Key_T)
            if not (yield from self._is_ours()):
                return
        yield from self._write()

    def _is_ours(self) -> Generator[Look | float | None, bool, bool]:
        conversation_id = self._page.conversation_id

        def ours() -> bool:
            return self._page.conversation_id != conversation_id or self._mode() is Mode.OPERATOR

        followed = yield ours
        if not followed:
            self.stuck.append("a takeover is not shown")
        return followed and self._mode() is Mode.OPERATOR

    def _no_draft(self, draft_id: str) -> Look:
        def gone() -> bool:
            conversation = self._conversation
            return (
                conversation is None
                or conversation.draft is None
                or conversation.draft.id != draft_id
            )

        return gone

    def _send_draft(self, draft_id: str) -> Steps:
        self._act(Pressed.SENT_DRAFT)
        self._answered[self._page.conversation_id or ""] = self._newest()
        self._click(self._page.thread_view.card.send)
        yield from self._follow("the draft stays after Send", self._no_draft(draft_id))
        self.handled += 1

    def _edit_draft(self, draft_id: str) -> Steps:
        self._click(self._page.thread_view.card.edit)
        QTest.keyClicks(self._page.composer.edit, " See you soon.")
        yield None
        self._act(Pressed.EDITED_DRAFT)
        self._answered[self._page.conversation_id or ""] = self._newest()
        self._click(self._page.composer.send)
        yield from self._follow("the edited draft stays", self._no_draft(draft_id))
        self.handled += 1

    def _words(self) -> tuple[str, bool]:
        """Return a reply, and whether it is pasted."""
        conversation = self._conversation
        speaks = (conversation.visitor.speaks or "en") if conversation else "en"
        pasted = PASTED.get(speaks.split("-")[0])
        # A number, so that no two replies are the same by chance.
        words = f"{pasted or self._dice.choice(REPLIES)} ({len(self.acts)})"
        return words, pasted is not None

    def _write(self) -> Steps:
        words, pasted = self._words()
        edit = self._page.composer.edit
        edit.setFocus()
        if self._closing is None and self._begun is None and self._dice.random() < 0.12:
            # A guest steps up to the counter in the middle of the sentence.
            half = words[: len(words) // 2]
            self._type(half, pasted)
            self._begun = (self._page.conversation_id or "", half)
            self.interruptions += 1
            return
        self._type(words, pasted)
        yield None
        yield from self._send(words)

    def _type(self, words: str, pasted: bool) -> None:
        edit = self._page.composer.edit
        if pasted:
            QApplication.clipboard().setText(words)
            edit.paste()
        else:
            QTest.keyClicks(edit, words)

    def _go_on(self) -> Steps:
        assert self._begun is not None
        conversation_id, half = self._begun
        self._begun = None
        row = self._list.model.conversation(conversation_id)
        if row is None:
            return  # erased by its visitor meanwhile
        self._click(self._list.segments.button(MODES.index(row.mode)))
        if not (yield from self._open(row)):
            return
        edit = self._page.composer.edit
        if half not in edit.toPlainText():
            self.stuck.append(f"words that were typed are gone: {edit.toPlainText()!r}")
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        QTest.keyClicks(edit, " and so on.")
        yield None
        yield from self._send(edit.toPlainText())

    def _send(self, words: str) -> Steps:
        """Send what stands in the field, and do with the conversation what comes to mind."""
        self._act(Pressed.REPLIED)
        self._answered[self._page.conversation_id or ""] = self._newest()
        if self._dice.random() < 0.5:
            QTest.keyClick(
                self._page.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
            )
        else:
            self._click(self._page.composer.send)
        conversation_id = self._page.conversation_id

        def shown() -> bool:
            return self._page.conversation_id != conversation_id or any(
                one.text == words and one.sender is Sender.OPERATOR for one in self._messages()
            )

        yield from self._follow("a reply is not shown after Send", shown)
        self.handled += 1
        if self._dice.random() < 0.04 and self._page.undo.isVisibleTo(self._window):
            self.taken_back += 1
            self._click(self._page.undo.button)
            yield from self._follow(
                "a reply that was taken back is not in the field",
                lambda: words in self._page.composer.edit.toPlainText(),
            )
            yield from self._follow(
                "a reply that was taken back is still shown",
                lambda: all(one.text != words for one in self._messages()),
            )
            yield from self._send(words)
            return
        chance = self._dice.random()
        if chance < 0.45:
            yield from self._let_go(back=True)
        elif chance < 0.6:
            yield from self._let_go(back=False)

    def _own(self, row: InboxRow) -> Steps:
        """Look into one of the operator's own conversations."""
        if not (yield from self._open(row)):
            return
        yield self._dice.uniform(0.05, 0.25)
        if self._mode() is not Mode.OPERATOR:
            return
        if self._newest() != self._answered.get(row.conversation_id):
            yield from self._write()
        elif self._closing is not None or self._dice.random() < 0.5:
            yield from self._let_go(back=self._dice.random() < 0.5)

    def _let_go(self, *, back: bool) -> Steps:
        if self._mode() is not Mode.OPERATOR or (
            self._newest() != self._answered.get(self._page.conversation_id or "")
        ):
            return  # something new came, and it is on the screen
        conversation_id = self._page.conversation_id
        if back:
            self._act(Pressed.HANDED_BACK)
            self._press(self._page.back, Qt.Key.Key_B)
        else:
            self._act(Pressed.DONE)
            self._press(self._page.done, Qt.Key.Key_D)
        yield from self._follow(
            "still ours after letting go",
            lambda: (
                self._page.conversation_id != conversation_id or self._mode() is not Mode.OPERATOR
            ),
        )

    def counts(self) -> tuple[dict[Mode, int], dict[Mode, int]]:
        """Return the numbers on the four lists, and how many rows each of them shows."""
        self._window.show_page(Page.INBOX)
        named: dict[Mode, int] = {}
        listed: dict[Mode, int] = {}
        for mode in MODES:
            listed[mode] = len(self._rows(mode))
            name = self._list.segments.button(MODES.index(mode)).accessibleName()
            named[mode] = int(name.rsplit(", ", 1)[-1]) if ", " in name else 0
        return named, listed
