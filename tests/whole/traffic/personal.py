"""Visitors who tell all about themselves to a real desk, and whether any of it is in a log.

Real relay, app, worker and visitors, as the demo has them, every logger at its most talkative.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from desktop.app.demo.command import SCENES
from desktop.app.demo.script import Play
from desktop.app.demo.stage import Child, Stage
from desktop.app.demo.transcript import Transcript
from desktop.app.logs import LEVEL

NAME, MAIL = "Annegret Kowalczyk-Brandt", "annegret.kowalczyk@posteo.example"
PHONE, CARD, BOOKING = "+49 30 90182077", "4111 1111 1111 1111", "HX74429QP"
PASSPORT, IBAN = "C01X00T478", "DE89 3704 0044 0532 0130 00"
ADDRESS = "Hammerschmidtstraße 418"
TOLD = (
    f"Hello, my name is {NAME}, my booking is {BOOKING}. Is there parking at the hotel?",
    f"Please charge my card {CARD} and send the invoice to {ADDRESS}, passport {PASSPORT}.",
    f"I want my money back to {IBAN} today. Call me at {PHONE} or write to {MAIL}.",
)
MARKS = (
    "Annegret", "Kowalczyk", "annegret.kowalczyk", "90182077", "4111", "HX74429QP", "C01X00T478",
    "0532 0130", "Hammerschmidt",
)  # fmt: skip
"""Pieces by which any of it would be known again, in whatever form it was written."""


class TalkativeStage(Stage):
    """The demo's stage with everything logged."""

    def _child(self, name: str, arguments: list[str]) -> Child:
        os.environ.update({LEVEL: "debug", "PYTHONWARNINGS": "default"})
        try:
            return super()._child(name, arguments)
        finally:
            for one in (LEVEL, "PYTHONWARNINGS"):
                os.environ.pop(one, None)


async def tells_all(play: Play) -> None:
    """One visitor says everything, to the assistant and to a person; it is searched, sent, erased."""
    visitor = await play.visitor("/rooms.html")
    await play.ask("Annegret", visitor, TOLD[0])
    for text in TOLD[1:]:
        await visitor.write(text)
    await visitor.leave_contact(MAIL, NAME)
    conversation = visitor.conversation_id
    await play.row(conversation, lambda fact: fact["waiting"], "the conversation in Needs you")
    await play.show(conversation)
    await play.intent("TakeOver", conversation_id=conversation)
    before = len(visitor.shown)
    answer = f"Dear {NAME}, we call {PHONE} about booking {BOOKING}."
    await play.intent("SendReply", conversation_id=conversation, text=answer)
    await play.next_line(visitor, before, "operator")
    await play.intent("SearchConversations", text=f"{NAME} {BOOKING}")
    await play.intent("TryQuestion", text=f"{TOLD[0]} {MAIL}")
    export = play.out / "export.txt"
    await play.intent("ExportConversation", conversation_id=conversation, path=str(export))
    # What can't be carried out is where words end up in an error.
    nowhere = str(play.out / "no folder" / "export.txt")
    await play.intent("ExportConversation", conversation_id=conversation, path=nowhere)
    await play.intent("ChangeMessage", conversation_id=conversation, message_id=NAME, text=PHONE)
    for wrong in ([NAME, PHONE], {MAIL: CARD}):
        await play.intent("SearchConversations", text=wrong)
        await play.intent("SendReply", conversation_id=conversation, text=wrong)
    await play.intent("MarkDone", conversation_id=conversation)
    await visitor.close()
    await play.intent("DeleteConversation", conversation_id=conversation)


async def played(folder: Path, *, short: bool) -> dict[str, object]:
    """Play, and return what was found in the logs."""
    out = folder / "out"
    out.mkdir(parents=True)
    stage = TalkativeStage(folder / "stage", shown=False)
    play = Play(stage, Transcript(io.StringIO()), out)
    try:
        stage.prepare()
        await stage.start_relay()
        stage.name_relay()
        await stage.start_desk()
        await play.scene("tells all", lambda: tells_all(play))
        for title, scene in [] if short else SCENES:
            await play.scene(title, lambda scene=scene: scene(play))  # type: ignore[misc]
        await stage.desk.ask(do="quit")
        await stage.desk.ended(30)
        await stage.relay.stop()
        logs = {one.name: one.read_text("utf-8", "replace") for one in stage.folder.glob("*.log")}
    finally:
        await stage.close()
    return {
        "not served": [f"{one.scene}: {one.why}" for one in play.outcomes if not one.served],
        "scenes": len(play.outcomes),
        "logs": sorted(logs),
        "lines": sum(len(text.splitlines()) for text in logs.values()),
        "lines at debug": sum(" DEBUG " in one for one in logs["desk.log"].splitlines()),
        "lines of the worker": logs["desk.log"].count("worker: "),
        "faults told": logs["desk.log"].count(" ERROR "),
        "personal data in them": [
            f"{name}: {mark}" for name, text in logs.items() for mark in MARKS if mark in text
        ],
    }
