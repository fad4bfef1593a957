"""A person asks what is kept of them: finds it, counts it, makes a copy of it to hand over.

It reads what is kept through a protocol of its own and changes nothing. Whoever calls decides how
often to pause: each step looks at one conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from desktop.domain.conversation import RECENT, Conversation
from desktop.domain.entry import Entry
from desktop.domain.letters import Letter
from desktop.domain.message import Message
from desktop.domain.open_questions import OpenQuestion
from desktop.domain.people import FoundConversation, FoundQuestion, Part, PersonFound
from desktop.domain.rehearsal import SavedQuestion
from desktop.domain.snapshots import InboxRow
from desktop.domain.summary import summarise
from desktop.privacy.matching import Match, Sought, match

_EXCERPT = 160


class Kept(Protocol):
    """What is kept, as far as it may hold a person's data."""

    def rows(self) -> Iterable[InboxRow]: ...
    def row(self, conversation_id: str) -> InboxRow | None: ...
    def load(self, conversation_id: str) -> Conversation | None: ...
    def messages(self, conversation_id: str) -> tuple[Message, ...]: ...
    def open_questions(self) -> tuple[OpenQuestion, ...]: ...
    def saved_questions(self) -> tuple[SavedQuestion, ...]: ...
    def letters(self) -> tuple[Letter, ...]: ...
    def entries(self) -> tuple[Entry, ...]: ...
    def outbox(self, conversation_id: str | None = None) -> Sequence[object]: ...


@dataclass(frozen=True, slots=True)
class _Hit:
    match: Match
    text: str


def find(kept: Kept, wanted: Sought, text: str) -> Iterator[PersonFound]:
    """Look everywhere for what is ``wanted``; give what was found so far after each conversation.

    ``text`` is what was typed, to tell answers apart.
    """
    rows = sorted(kept.rows(), key=lambda row: row.changed_at, reverse=True)
    asked: dict[str, list[str]] = {}
    for one in kept.open_questions():
        asked.setdefault(one.conversation_id, []).append(one.text)
        if one.told:
            asked[one.conversation_id].append(one.told)
    found = PersonFound(text, total=len(rows))
    for row in rows:
        try:
            hit, messages = _conversation(kept, wanted, row, asked.get(row.conversation_id, ()))
        except Exception:
            # A damaged record; the type of error is storage's own.
            found = replace(found, unreadable=found.unreadable + 1)
            hit = None
        if hit is not None:
            one_found = FoundConversation(
                row.conversation_id,
                row.name,
                row.mode,
                row.changed_at,
                hit.match.how.value,
                hit.match.sure,
                _line(hit.text),
                messages,
            )
            found = replace(found, conversations=(*found.conversations, one_found))
        found = replace(found, looked=found.looked + 1)
        yield found
    questions = tuple(
        FoundQuestion(one.id, one.text, said.sure)
        for one in kept.saved_questions()
        if (said := match(wanted, one.text)) is not None
    )
    entries = tuple(one.title for one in kept.entries() if _in_entry(wanted, one))
    yield replace(found, questions=questions, entries=entries, done=True)


def count(
    kept: Kept, conversation_ids: Iterable[str], question_ids: Iterable[str]
) -> tuple[tuple[Part, int], ...]:
    """Return how much of each kind belongs to these conversations and questions."""
    numbers = dict.fromkeys(Part, 0)
    ids = list(dict.fromkeys(conversation_ids))
    asked = [one.conversation_id for one in kept.open_questions()]
    letters = [one.conversation_id for one in kept.letters()]
    for one in ids:
        row = kept.row(one)
        if row is None:
            continue
        numbers[Part.CONVERSATIONS] += 1
        numbers[Part.OPEN_QUESTIONS] += asked.count(one)
        numbers[Part.LETTERS] += letters.count(one)
        numbers[Part.UNSENT] += len(kept.outbox(one))
        try:
            conversation, messages = kept.load(one), len(kept.messages(one))
        except Exception:
            # It can't be read any more; it must still be erasable.
            continue
        numbers[Part.MESSAGES] += messages
        numbers[Part.SEARCH] += messages
        numbers[Part.SUMMARIES] += messages > 0
        if conversation is not None:
            visitor = conversation.visitor
            numbers[Part.NAMES] += sum(bool(part) for part in (visitor.name, visitor.email))
            numbers[Part.DRAFTS] += conversation.draft is not None
    wanted = set(question_ids)
    numbers[Part.KEPT_QUESTIONS] = sum(one.id in wanted for one in kept.saved_questions())
    return tuple(numbers.items())


def copy_of(
    kept: Kept,
    conversation_ids: Iterable[str],
    question_ids: Iterable[str],
    *,
    drafts: bool = True,
    read: Callable[[str], Sequence[Message]] | None = None,
) -> dict[str, Any]:
    """Return everything that belongs to these conversations and questions, as JSON can hold it.

    Moments are UTC in ISO 8601. Who at the desk wrote a message is not the visitor's data and is
    not in it. Without ``drafts`` neither is a reply that waits for a person's yes. ``read`` gives the
    messages where they were read already.

    Raises:
        Exception: Storage's own, where a record can't be read.
    """
    asked = kept.open_questions()
    letters = kept.letters()
    copies = []
    for one in dict.fromkeys(conversation_ids):
        conversation, row = kept.load(one), kept.row(one)
        if conversation is None or row is None:
            continue
        visitor = conversation.visitor
        messages = (read or kept.messages)(one)
        summary = summarise(conversation)
        copies.append(
            {
                "conversation": one,
                "name": visitor.name,
                "email": visitor.email,
                "language": visitor.speaks,
                "page": visitor.page,
                "opened_at": conversation.opened_at.isoformat(),
                "changed_at": conversation.changed_at.isoformat(),
                "list": conversation.mode.value,
                "messages": [_message(message) for message in messages],
                "draft": conversation.draft.text if drafts and conversation.draft else None,
                "summary": [summary.wants, summary.last_reply],
                "open_questions": [
                    {"text": each.text, "answered": each.told, "at": each.at.isoformat()}
                    for each in asked
                    if each.conversation_id == one
                ],
                "letters_waiting": [
                    each.kind.value for each in letters if each.conversation_id == one
                ],
            }
        )
    wanted = set(question_ids)
    kept_questions = [one.text for one in kept.saved_questions() if one.id in wanted]
    return {"format": 1, "conversations": copies, "kept_questions": kept_questions}


def _conversation(
    kept: Kept, wanted: Sought, row: InboxRow, asked: Iterable[str]
) -> tuple[_Hit | None, int]:
    conversation = kept.load(row.conversation_id)
    messages = conversation.messages if conversation is not None else ()
    if len(messages) >= RECENT:
        # It carries the newest only.
        messages = kept.messages(row.conversation_id)
    texts: list[str] = []
    if conversation is not None:
        visitor = conversation.visitor
        texts += [one for one in (visitor.name, visitor.email, visitor.page) if one]
        if conversation.draft is not None:
            texts.append(conversation.draft.text)
    texts += [one.text for one in messages]
    texts += asked
    best: _Hit | None = None
    for text in texts:
        said = match(wanted, text)
        if said is not None and (best is None or said.sure > best.match.sure):
            best = _Hit(said, text)
            if said.sure:
                break
    return best, len(messages)


def _in_entry(wanted: Sought, entry: Entry) -> bool:
    return any(match(wanted, one) for one in (entry.title, *entry.questions, entry.answer))


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1].rstrip() + "…"


def _message(message: Message) -> dict[str, Any]:
    return {
        "at": message.at.isoformat(),
        "sender": message.sender.value,
        "text": message.text,
        "edited": message.edited,
        "rating": message.rating,
        "entries": [one.title for one in message.evidence],
    }
