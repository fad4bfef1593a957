"""Scroll steps of a full inbox and of a long conversation: started by ``tests.bench.inbox``.

Arguments: conversations in the list, messages in the conversation. Prints milliseconds.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.domain.conversation import Mode
from desktop.domain.intents import Intent, ShowEarlier
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import Counts, InboxChanged, InboxRow
from desktop.ui.window import MainWindow

FRAMES = 600
STEP = 120
"""Pixels: one notch of a wheel."""


def frames(app: QApplication, view: QAbstractItemView, back: bool) -> list[tuple[float, float]]:
    """Return the milliseconds of each step with its painting: by the clock, and of the processor.

    The second does not count what else the machine was busy with.
    """
    bar = view.verticalScrollBar()
    times = []
    for _ in range(FRAMES):
        began, worked = time.perf_counter(), time.process_time()
        bar.setValue(bar.value() + (-STEP if back else STEP))
        app.processEvents()
        times.append(((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000))
    return times


def figures(name: str, times: list[tuple[float, float]]) -> dict[str, float]:
    """Return the 95th percentiles and the slowest frame."""
    at = int(len(times) * 0.95)
    wall, worked = sorted(one for one, _ in times), sorted(one for _, one in times)
    return {
        f"{name}, frame, 95th percentile ms": wall[at],
        f"{name}, frame, 95th percentile ms of processor": worked[at],
        f"{name}, slowest frame ms": wall[-1],
    }


def main() -> int:
    """Fill a window, scroll, print."""
    rows, messages = int(sys.argv[1]), int(sys.argv[2])
    app = QApplication(sys.argv[:1])
    sent: list[Intent] = []
    window = MainWindow(sent.append)
    window.resize(1280, 800)
    window.show()
    now = datetime.now(UTC)
    inbox = tuple(
        InboxRow(
            f"{number:032x}",
            f"Guest {number % 4096:03X}",
            "Is there parking at the hotel, and what does a night cost?",
            Mode.DONE,
            now - timedelta(minutes=number),
        )
        for number in range(rows)
    )
    window.receive(InboxChanged(inbox, Counts(done=rows), complete=True))
    window.inbox.list.show_list(Mode.DONE)
    app.processEvents()
    listed = frames(app, window.inbox.list.view, back=False)

    from tests.ui.screens import conversation

    talk = tuple(
        Message(
            f"m{number:021}",
            Sender.VISITOR if number % 2 else Sender.ASSISTANT,
            "We arrive late on Friday and would like to know about parking. " * (1 + number % 4),
            now - timedelta(seconds=10 * (messages - number)),
        )
        for number in range(messages)
    )
    shown = conversation(draft=False)
    shown = replace(shown, conversation=replace(shown.conversation, id=inbox[0].conversation_id))
    window.inbox.open(inbox[0].conversation_id)
    began = time.perf_counter()
    window.receive(replace(shown, messages=talk[-200:], earlier=messages - 200))
    app.processEvents()
    opened = (time.perf_counter() - began) * 1000
    scrolled: list[tuple[float, float]] = []
    view = window.inbox.conversation.thread_view
    known = 200
    while len(scrolled) < 4 * FRAMES:
        scrolled += frames(app, view, back=True)
        if known < messages and any(isinstance(one, ShowEarlier) for one in sent):
            sent.clear()
            known = min(messages, known + 1000)
            began, worked = time.perf_counter(), time.process_time()
            window.receive(replace(shown, messages=talk[-known:], earlier=messages - known))
            app.processEvents()
            scrolled.append(
                ((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000)
            )
    made = {
        **figures("list", listed),
        "long conversation, shown after ms": opened,
        **figures("long conversation", scrolled),
    }
    print(json.dumps(made), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
