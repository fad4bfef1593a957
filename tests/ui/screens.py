"""Sample snapshots as in the design, and a window filled with them; also draws screenshots.

``python -m tests.ui.screens DIR`` writes the pages as PNG files.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.conversation import Conversation, GivenUp, Mode, Visitor, WaitingDraft
from desktop.domain.decision import Looked, Part, Passage, Reason, Reply, Zone
from desktop.domain.entry import Entry, EntryState
from desktop.domain.findings import Finding, FindingsShown, Kind
from desktop.domain.message import Delivery, Evidence, Message, Sender
from desktop.domain.open_questions import (
    OpenQuestion,
    OpenQuestionsShown,
    QuestionGroup,
    Shelf,
)
from desktop.domain.overview import OverviewShown
from desktop.domain.rehearsal import (
    Outcome,
    RehearsalShown,
    RehearsalState,
    Rehearsed,
    Who,
)
from desktop.domain.snapshots import (
    ConversationShown,
    Counts,
    EntrySaved,
    InboxChanged,
    InboxRow,
    KnowledgeShown,
    QuestionTried,
    Told,
)
from desktop.domain.teaching import Correction
from desktop.domain.versions import EntryConflict, EntryVersion, VersionsShown
from tests.ui.screens_house import NOW, backups, business, ident, operators, status

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

__all__ = ["NOW", "backups", "business", "ident", "operators", "status"]
"""Of the house itself, for who asks for them here."""


def row(
    short: str,
    snippet: str,
    mode: Mode = Mode.WAITING,
    ago: float = 0,
    *,
    waited: float | None = None,
    unread: bool = False,
    name: str | None = None,
    unsent: bool = False,
) -> InboxRow:
    """Return a row; ``ago`` and ``waited`` are seconds before NOW."""
    return InboxRow(
        conversation_id=ident(short),
        name=name or f"Guest {short}",
        snippet=snippet,
        mode=mode,
        changed_at=NOW - timedelta(seconds=ago),
        waiting_since=None if waited is None else NOW - timedelta(seconds=waited),
        unread=unread,
        unsent=unsent,
    )


def inbox() -> InboxChanged:
    """Return the design's inbox."""
    rows = (
        row("7C1", "Is a double room free this Friday?", ago=134, waited=134, unread=True),
        row("4F2", "I was charged twice for my stay", ago=362, waited=362, unread=True),
        row("2E8", "Danke! Und gibt es Parkplätze?", Mode.ASSISTANT, ago=9 * 60),
        row("5D0", "체크인은 몇 시부터인가요?", Mode.ASSISTANT, ago=14 * 60),
        row("9B1", "Do you allow small dogs?", Mode.ASSISTANT, ago=21 * 60),
        row("8A4", "Great, see you on Sunday then", Mode.OPERATOR, ago=38 * 60),
        row("3C3", "شكرا، إلى اللقاء", Mode.DONE, ago=26 * 3600),
    )
    return InboxChanged(rows, Counts(needs_you=2, assistant=3, yours=1, done=1), complete=True)


def message(
    number: int,
    sender: Sender,
    text: str,
    minutes: float,
    *,
    delivery: Delivery = Delivery.READ,
    evidence: tuple[Evidence, ...] = (),
    operator: str | None = None,
) -> Message:
    """Return a message written ``minutes`` after 14:00."""
    return Message(
        id=f"m{number:021}",
        sender=sender,
        text=text,
        at=datetime(2026, 11, 21, 14, 0, tzinfo=UTC) + timedelta(minutes=minutes),
        delivery=delivery,
        evidence=evidence,
        operator=operator,
    )


def evidence(entry_id: str, title: str) -> Evidence:
    """Return evidence for an entry."""
    return Evidence(entry_id, 1, title, "", 0.93)


def passage(entry_id: str, title: str, dense: float) -> Passage:
    """Return a passage with that likeness."""
    return Passage(entry_id, 1, title, title, "", dense, dense, 1.0, 0.03)


def messages() -> tuple[Message, ...]:
    """Return the design's conversation."""
    return (
        message(1, Sender.VISITOR, "Hi! What time can we check in?", 2),
        message(
            2,
            Sender.ASSISTANT,
            "Check-in starts at 15:00. If you arrive earlier we gladly keep your luggage at the front desk.",
            2.1,
            evidence=(evidence("check-in", "Check-in and luggage"),),
        ),
        message(3, Sender.VISITOR, "Perfect. Is a double room free this Friday?", 3),
        message(
            4,
            Sender.ASSISTANT,
            "I can't see live availability, so I'm asking the front desk. Someone will answer you here.",
            3.1,
        ),
    )


def conversation(mode: Mode = Mode.WAITING, *, draft: bool = True) -> ConversationShown:
    """Return the design's open conversation."""
    told = "A person will reply here. The desk is open until 22:00."
    return ConversationShown(
        Conversation(
            id=ident("7C1"),
            opened_at=NOW - timedelta(minutes=4),
            changed_at=NOW - timedelta(minutes=2),
            mode=mode,
            messages=messages(),
            visitor=Visitor(None, "anna@example.org", "en", "/rooms"),
            draft=WaitingDraft(
                "draft-1",
                "Hello, let me check Friday for you. A double room is €118 per night with breakfast. How many nights would you like to stay?",
                messages()[2].id,
                (evidence("rates", "Room rates 2026"),),
            )
            if draft
            else None,
            given_up=GivenUp(Reason.LIVE_FACT, NOW - timedelta(seconds=134), told)
            if mode is Mode.WAITING
            else None,
            operator="Desk 1" if mode is Mode.OPERATOR else None,
            looked=Looked(
                Zone.HANDOFF,
                0.31,
                (
                    passage("rates", "Room rates 2026", 0.71),
                    passage("phone", "Booking by phone", 0.44),
                ),
            ),
        ),
        "Guest 7C1",
        messages(),
        delete_on=date(2026, 12, 21),
        openings=(("Desk 1", NOW - timedelta(seconds=20)), ("Ana", NOW - timedelta(hours=5))),
    )


def long_talk() -> ConversationShown:
    """Return a conversation with operator, notices, several scripts and two days."""
    shown = conversation(Mode.OPERATOR, draft=False)
    before = replace(
        message(90, Sender.VISITOR, "Hello, is the garden room quiet?", 0),
        at=NOW - timedelta(days=1),
    )
    more = (
        before,
        *messages(),
        message(5, Sender.NOTICE, "Desk 1 has joined the conversation", 5),
        message(
            6,
            Sender.OPERATOR,
            "Hi, this is the front desk. Friday is free. How many nights?",
            5.2,
            operator="Desk 1",
            delivery=Delivery.READ,
        ),
        message(7, Sender.VISITOR, "체크인은 몇 시부터인가요? そして朝食は何時からですか？", 6),
        message(8, Sender.VISITOR, "شكرا جزيلا! هل يوجد موقف للسيارات؟", 7),
        message(
            9,
            Sender.OPERATOR,
            "Yes, eight spaces behind the house, €12 a night.\nPlease tell us your number plate.",
            8,
            operator="Desk 1",
            delivery=Delivery.WAITING,
        ),
        message(10, Sender.VISITOR, "A very long word: " + "x" * 300, 9),
    )
    return replace(shown, messages=more)


def knowledge() -> KnowledgeShown:
    """Return the design's knowledge."""
    made = [
        ("check-in", "Check-in and luggage", "Check-in starts at 15:00. If you arrive earlier, we gladly keep your luggage at the front desk, free of charge.\n\nLate arrivals after 22:00 find their key in the box by the door; the code is sent by e-mail on the day of arrival.", 31),
        ("breakfast", "Breakfast", "Served 7:00 to 10:30 in the garden room, with bread from the village.", 22),
        ("parking", "Parking", "Eight spaces behind the house, €12 a night.", 19),
        ("pets", "Pets", "Small dogs are welcome for €15 per stay.", 11),
        ("xmas", "Christmas opening hours", "From 24 to 26 December the desk is open from 9:00 to 18:00.", 10),
        ("cancel", "Cancellation", "Free of charge until 48 hours before arrival.", 9),
        ("cots", "Cots and high chairs", "Yes, free of charge. Please tell us before you come.", 0),
    ]  # fmt: skip
    entries = []
    for key, title, answer, _ in made:
        entries.append(
            Entry(
                key,
                title,
                (
                    "What time is check-in?",
                    "Can I drop my bags before noon?",
                    "Ab wann kann ich einchecken?",
                )
                if key == "check-in"
                else (f"{title}?",),
                answer,
                language="en",
                topic="Arrival" if key == "check-in" else None,
                valid_to=date(2026, 12, 20) if key == "xmas" else None,
                state=EntryState.DRAFT if key == "cots" else EntryState.PUBLISHED,
                changed_at=NOW - timedelta(hours=3),
            )
        )
    return KnowledgeShown(tuple(entries), {key: used for key, _, _, used in made})


def open_questions() -> OpenQuestionsShown:
    """Return the design's open questions."""
    told = "There is a charger with two sockets, 11 kW, on the car park at the station, four minutes on foot."
    words = [
        ("do you have a charger for my car?", "en", told),
        ("Is there EV charging at the hotel or nearby?", "en", None),
        ("Kann man bei Ihnen ein E-Auto laden?", "de", None),
        ("전기차 충전 가능한가요?", "ko", None),
    ]
    made = [
        OpenQuestion(
            n, ident("7C1"), text, NOW - timedelta(days=3 * n), 1, language=language, told=told
        )
        for n, (text, language, told) in enumerate(words)
    ]
    rest = [
        ("Late check-out on Sundays", "can we stay until 3 on sunday", 6, Shelf.OPEN),
        ("Cots and high chairs", "Haben Sie ein Babybett?", 4, Shelf.OPEN),
        ("Wi-Fi speed for work calls", "is the wifi good enough for zoom", 3, Shelf.OPEN),
        ("Gossip about the mayor", "what about the mayor", 1, Shelf.NOT_FOR_AI),
        ("Breakfast for vegans", "is there oat milk?", 2, Shelf.DONE),
    ]
    groups = [QuestionGroup(1, "Charging an electric car", Shelf.OPEN, tuple(made))]
    for at, (title, text, times, shelf) in enumerate(rest, 2):
        several = tuple(
            OpenQuestion(
                100 * at + n,
                ident("4F2"),
                text,
                NOW - timedelta(hours=n),
                at,
                shelf,
                entry_id="breakfast" if shelf is Shelf.DONE else None,
            )
            for n in range(times)
        )
        groups.append(QuestionGroup(at, title, shelf, several))
    return OpenQuestionsShown(tuple(groups))


def findings() -> FindingsShown:
    """Return a few things worth a look."""
    return FindingsShown(
        (
            Finding(
                Kind.CONTRADICTION,
                "check-in",
                "xmas",
                "time",
                "Check-in starts at 15:00.",
                "From 24 to 26 December the desk is open from 9:00 to 18:00.",
            ),
            Finding(Kind.DOUBLE, "parking", "cancel"),
            Finding(Kind.EXPIRED, "pets", day=date(2026, 10, 31)),
        )
    )


def versions() -> VersionsShown:
    """Return three versions of the first entry, newest first."""
    newest = replace(knowledge().entries[0], version=3)
    middle = replace(
        newest,
        version=2,
        answer=newest.answer.replace("15:00", "14:00"),
        changed_at=NOW - timedelta(days=9),
    )
    first = replace(
        middle,
        version=1,
        questions=newest.questions[:2],
        topic=None,
        changed_at=NOW - timedelta(days=40),
    )
    return VersionsShown(
        newest.id,
        tuple(
            EntryVersion(one, name)
            for one, name in ((newest, "Desk 1"), (middle, "Anna"), (first, "Desk 1"))
        ),
    )


def rehearsed(entry: Entry) -> RehearsalShown:
    """Return a rehearsal of 38 questions, of which 3 are worth reading."""
    checkin = Outcome(Who.ALONE, "check-in", "Check-in and luggage", 0.95)
    parking, person = Outcome(Who.ALONE, "parking", "Parking", 0.93), Outcome(Who.PERSON)
    return RehearsalShown(
        entry,
        RehearsalState.FINISHED,
        76,
        76,
        38,
        12,
        (
            Rehearsed("can we leave suitcases at 11?", checkin, parking, True, "check-in"),
            Rehearsed(
                "where can I leave the car after check-out",
                checkin,
                parking,
                False,
                None,
                ident("7C1"),
            ),
            Rehearsed("Ab wann kann ich einchecken?", checkin, person, False, None, ident("4F2")),
        ),
    )


def tried() -> QuestionTried:
    """Return a tried question that was answered by itself."""
    part = Part(
        "Check-in starts at 15:00. If you arrive earlier, we gladly keep your luggage at the front desk, free of charge.",
        (evidence("check-in", "Check-in and luggage"),),
    )
    looked = Looked(Zone.VERBATIM, 0.934, (passage("check-in", "Check-in and luggage", 0.8),))
    return QuestionTried("can we leave suitcases at 11?", Reply((part,), looked), 38.2)


def shot_dialog(app: QCoreApplication, file: Path, row: int = 0) -> None:
    """Write the open dialog as a picture and close it."""
    from PySide6.QtWidgets import QApplication, QDialog, QListWidget

    dialog = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    )
    for listed in dialog.findChildren(QListWidget):
        listed.setCurrentRow(row)
    for _ in range(4):
        app.processEvents()
    dialog.grab().save(str(file))
    dialog.close()
    app.processEvents()


def main(out: Path) -> None:
    """Write screenshots of every page, light and dark, at three sizes."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.pages import Page
    from desktop.ui.theme import Theme
    from desktop.ui.window import MainWindow
    from tests.ui.screens_overview import overview, topics

    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    for theme, size in (
        (Theme.LIGHT, (1320, 840)),
        (Theme.DARK, (1320, 840)),
        (Theme.LIGHT, (1280, 800)),
        (Theme.LIGHT, (1920, 1080)),
        (Theme.DARK, (960, 560)),
    ):
        window = MainWindow(lambda intent: None, theme=theme, now=lambda: NOW)
        window.resize(*size)
        window.show()
        window.receive(status())
        window.receive(inbox())
        window.receive(knowledge())
        window.receive(business())
        window.receive(operators())
        name = f"{theme}-{size[0]}x{size[1]}"

        def shot(what: str, window: MainWindow = window, name: str = name) -> None:
            for _ in range(4):
                app.processEvents()
            window.grab().save(str(out / f"{what}-{name}.png"))

        shot("empty")
        window.inbox.open(ident("7C1"))
        window.receive(conversation())
        shot("inbox")
        window.receive(
            Told(
                "The relay refused this desk's key. Check the key in the settings of your website.",
                problem=True,
            )
        )
        shot("told")
        window._told.close_it.click()
        window.receive(long_talk())
        shot("talk")
        window.show_page(Page.KNOWLEDGE)
        shot("knowledge")
        window.knowledge.try_box.question.setText("can we leave suitcases at 11?")
        window.knowledge.try_box.ask.click()
        window.receive(tried())
        entry = knowledge().entries[0]
        window.receive(EntrySaved(entry, True))
        shot("tried")
        edit = replace(entry, answer=entry.answer.replace("15:00", "14:30"))
        window.knowledge.editor.answer.setPlainText(edit.answer)
        window.knowledge.rehearsal.begin()
        window.receive(rehearsed(window.knowledge.rehearsal._wanted or entry))
        window.receive(findings())
        shot("rehearsed")
        for what, dialog in (("review", window.knowledge.rehearsal.open_review),):
            dialog()
            shot_dialog(app, out / f"{what}-{name}.png")
        window.knowledge.head.history.click()
        window.receive(versions())
        shot_dialog(app, out / f"versions-{name}.png", row=1)
        window.receive(EntryConflict(edit, versions().versions[0]))
        shot_dialog(app, out / f"conflict-{name}.png")
        window.knowledge.correct(
            Correction(
                ident("7C1"), messages()[1].id, messages()[0].text, messages()[1].text, "check-in"
            )
        )
        shot("correction")
        window.knowledge.show_worth_a_look()
        shot("worth-a-look")
        window.show_page(Page.QUESTIONS)
        window.receive(open_questions())
        shot("questions")
        window.show_page(Page.OVERVIEW)
        window.receive(topics())
        window.receive(OverviewShown(30, overview()))
        shot("overview")
        window.show_page(Page.SETTINGS)
        window.receive(backups())
        shot("settings")
        window.receive(operators(locked=True, current="ana"))
        shot("locked")
        window.receive(operators(current="ana"))
        window.knowledge.head.discard.click()
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
