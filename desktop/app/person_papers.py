"""What is handed over to a person who asks for their data: a copy as PDF and JSON, and a receipt.

The receipt names nobody, so that it may be kept. Called on a thread of its own in the app, and by
the command line, where Qt draws without a window.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.app.paper import Paper
from desktop.domain.people import Part, Receipt
from desktop.domain.sentence import Sentence

SENDERS = {
    "visitor": Sentence("Visitor"),
    "assistant": Sentence("AI"),
    "operator": Sentence("Front desk"),
    "notice": Sentence("Notice"),
}
PARTS = {
    Part.CONVERSATIONS: Sentence("Conversations"),
    Part.MESSAGES: Sentence("Messages"),
    Part.NAMES: Sentence("Names and e-mail addresses"),
    Part.DRAFTS: Sentence("Drafts of replies"),
    Part.SUMMARIES: Sentence("Summaries"),
    Part.OPEN_QUESTIONS: Sentence("Questions on the list of open questions"),
    Part.KEPT_QUESTIONS: Sentence("Questions kept for rehearsals"),
    Part.LETTERS: Sentence("E-mails that waited to be sent"),
    Part.UNSENT: Sentence("Sealed messages that waited to be sent"),
    Part.SEARCH: Sentence("Lines in the search index"),
}
BEYOND = Sentence(
    "Not reached by this: e-mails that were sent before, files that were exported before, copies"
    " of this computer's disk made by other programs, and what the visitor's own browser keeps."
)


class PersonPapers:
    """Fits ``desktop.engine.people.PersonFiles``. ``speak`` puts a sentence in the owner's language."""

    def __init__(self, speak: Callable[[str], str] = str) -> None:
        self._speak = speak

    def write_copy(self, folder: Path, business: str, copy: dict[str, Any]) -> tuple[Path, ...]:
        """Write both files and return them. Neither replaces one that is there.

        Raises:
            OSError: If one can't be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        stamp = f"{datetime.now():%Y-%m-%d-%H%M%S}"
        paths = tuple(folder / f"copy-of-your-data-{stamp}{end}" for end in (".pdf", ".json"))
        pdf, plain = paths
        text = json.dumps({"business": business, **copy}, ensure_ascii=True, indent=2) + "\n"
        _whole(plain, lambda aside: _private(aside, text))
        _whole(pdf, lambda aside: self._copy(business, copy).write(aside))
        return paths

    def write_all(self, folder: Path, business: str, copy: dict[str, Any]) -> Path:
        """Write everything that is kept, as JSON; return the file.

        Raises:
            OSError: If it can't be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "conversations.json"
        text = json.dumps({"business": business, **copy}, ensure_ascii=True, indent=2) + "\n"
        _whole(path, lambda aside: _private(aside, text))
        return path

    def write_receipt(self, path: Path, business: str, receipt: Receipt) -> None:
        """Write a receipt; the ending of the name says how.

        Raises:
            OSError: If it can't be written.
        """
        match path.suffix.lower():
            case ".json":
                text = json.dumps(receipt.to_json(), indent=2) + "\n"
                _whole(path, lambda aside: _private(aside, text))
            case ".pdf":
                paper = Paper(self._speak(Sentence("Receipt: personal data erased")))
                for line in self.receipt_lines(business, receipt):
                    paper.text(line)
                _whole(path, paper.write)
            case _:
                lines = [self._speak(Sentence("Receipt: personal data erased")), ""]
                lines += self.receipt_lines(business, receipt)
                _whole(path, lambda aside: _private(aside, "\n".join(lines) + "\n"))

    def receipt_lines(self, business: str, receipt: Receipt) -> list[str]:
        """Return the receipt as lines of text."""
        erased = [
            f"{self._speak(PARTS[part])}: {number}" for part, number in receipt.counts if number
        ]
        return [
            business or "Deskbell",
            self._speak(Sentence("Erased at: {moment}", moment=_moment(receipt.at))),
            self._speak(Sentence("Receipt number: {number}", number=receipt.number)),
            "",
            *(erased or [self._speak(Sentence("Nothing was found that could be erased."))]),
            "",
            self._speak(BEYOND),
            "",
            self._speak(Sentence("Hash of this receipt: {hash}", hash=receipt.hash)),
            self._speak(
                Sentence("Hash of its line in the access record: {hash}", hash=receipt.record)
            ),
        ]

    def _copy(self, business: str, copy: dict[str, Any]) -> Paper:
        speak = self._speak
        paper = Paper(speak(Sentence("Copy of your data")))
        made = _moment(datetime.now().astimezone())
        paper.small(f"{business or 'Deskbell'} · {made}")
        for one in copy["conversations"]:
            opened = datetime.fromisoformat(one["opened_at"])
            paper.heading(speak(Sentence("Conversation of {moment}", moment=_moment(opened))))
            facts = [one[name] for name in ("name", "email", "language", "page") if one[name]]
            if facts:
                paper.small(" · ".join(facts))
            for message in one["messages"]:
                who = speak(SENDERS.get(message["sender"], Sentence("Notice")))
                paper.small(f"{who} · {_moment(datetime.fromisoformat(message['at']))}")
                paper.text(message["text"])
            if one["draft"]:
                paper.small(speak(Sentence("Draft of a reply, not sent")))
                paper.text(one["draft"])
            for question in one["open_questions"]:
                paper.small(speak(Sentence("On the list of open questions")))
                paper.text(question["text"])
        if copy["kept_questions"]:
            paper.heading(speak(PARTS[Part.KEPT_QUESTIONS]))
            for text in copy["kept_questions"]:
                paper.text(text)
        return paper


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _private(path: Path, text: str) -> None:
    with open(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write(text.encode("utf-8", "replace").decode())


def _whole(path: Path, write: Callable[[Path], None]) -> None:
    """Let a file appear whole or not at all; an older one of that name stays where it can't."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        write(aside)
        aside.replace(path)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
