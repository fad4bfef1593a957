"""A conversation as a file to keep or hand over: text, JSON, or PDF. The ending decides.

Called on a thread of its own: laying out a long conversation takes a second.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender

_WHO = {Sender.VISITOR: "Visitor", Sender.ASSISTANT: "AI", Sender.NOTICE: "Notice"}


class ConversationFiles:
    """Writes one conversation; fits ``desktop.engine.exporting.Files``."""

    def write(
        self, path: Path, name: str, conversation: Conversation, messages: Sequence[Message]
    ) -> None:
        """Write all messages, oldest first, with who wrote them and when (this computer's time).

        Raises:
            OSError: If the file can't be written; an older one of that name is then left as it was.
        """
        aside = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            match path.suffix.lower():
                case ".json":
                    aside.write_text(_json(name, conversation, messages), encoding="utf-8")
                case ".pdf":
                    _pdf(aside, name, conversation, messages)
                case _:
                    aside.write_text(_text(name, conversation, messages), encoding="utf-8")
            aside.replace(path)
        finally:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)


def _json(name: str, conversation: Conversation, messages: Sequence[Message]) -> str:
    visitor = conversation.visitor
    whole = {
        "conversation": conversation.id,
        "name": name,
        "email": visitor.email,
        "language": visitor.speaks,
        "page": visitor.page,
        "opened_at": conversation.opened_at.isoformat(),
        "messages": [
            {
                "at": one.at.isoformat(),
                "sender": one.sender.value,
                "operator": one.operator,
                "text": one.text,
                "edited": one.edited,
                "entries": [evidence.title for evidence in one.evidence],
            }
            for one in messages
        ],
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _text(name: str, conversation: Conversation, messages: Sequence[Message]) -> str:
    lines = [name, *_facts(conversation), ""]
    for one in messages:
        lines += [_head(one), one.text, ""]
    return "\n".join(lines).encode("utf-8", "replace").decode("utf-8")


def _pdf(path: Path, name: str, conversation: Conversation, messages: Sequence[Message]) -> None:
    # Qt knows how to set every script, and is there already; the command line never gets here.
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import (
        QFont,
        QPageSize,
        QPdfWriter,
        QTextCharFormat,
        QTextCursor,
        QTextDocument,
    )

    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18))
    writer.setTitle(name)
    writer.setCreator("Deskbell")
    document = QTextDocument()
    document.setDefaultFont(
        QFont(["Noto Sans", "Segoe UI", "Helvetica Neue", "Noto Sans CJK KR"], 10)
    )
    cursor = QTextCursor(document)
    plain, strong, small = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    strong.setFontPointSize(14)
    small.setFontPointSize(8)
    # Inserted as text, never as HTML: what a visitor wrote is not markup.
    cursor.insertText(f"{name}\n", strong)
    cursor.insertText("\n".join(_facts(conversation)) + "\n\n", small)
    for one in messages:
        cursor.insertText(_head(one) + "\n", small)
        cursor.insertText(one.text + "\n\n", plain)
    document.print_(writer)
    del writer
    if not path.is_file() or not path.stat().st_size:
        raise OSError(28, "the file could not be written", str(path))


def _facts(conversation: Conversation) -> list[str]:
    visitor = conversation.visitor
    facts = [_moment(conversation.opened_at)]
    facts += [one for one in (visitor.email, visitor.speaks, visitor.page) if one]
    return [" · ".join(facts)]


def _head(message: Message) -> str:
    who = _WHO.get(message.sender) or message.operator or "Operator"
    edited = " · edited" if message.edited else ""
    return f"{who} · {_moment(message.at)}{edited}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
