"""Correcting what the assistant said, from its message to the entry and back to the visitor. Values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.message import Message, Sender


@dataclass(frozen=True, slots=True)
class Correction:
    """An answer of the assistant's that an operator calls wrong, and what was asked."""

    conversation_id: str
    message_id: str
    question: str
    answer: str
    entry_id: str | None
    """The entry it was taken from; None where it names none."""


def question_of(messages: Sequence[Message], answer: Message) -> str:
    """Return what the visitor had asked when ``answer`` was given; messages in a row are one."""
    asked: list[str] = []
    for message in messages:
        if message.id == answer.id:
            break
        if message.sender is Sender.VISITOR:
            asked.append(message.text)
        elif message.sender is not Sender.NOTICE:
            asked.clear()
    return "\n".join(asked)
