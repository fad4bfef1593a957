"""Looks through a played hour for what must not be: nobody's, unanswered, twice, lost, talked over.

Pure: what the store keeps, what the visitors saw and what the operator pressed go in,
sentences about what is wrong come out. It trusts no state that the app itself declares where
the messages can tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain import lines
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.relay.shown import Shown

_HANDED_BACK = {lines.handed_back(one) for one in lines.LANGUAGES}
_TAKEN_BACK = {lines.taken_back(one) for one in lines.LANGUAGES}
_JOINED = {lines.joined(one) for one in lines.LANGUAGES}
_NEAR = timedelta(seconds=15)
"""How long after a press of a button the engine may have carried it out."""


class Wrong(StrEnum):
    """What can be wrong at the end."""

    UNOWNED = "unowned"
    UNANSWERED = "unanswered"
    TWICE = "shown twice"
    LOST = "lost"
    TALKED_OVER = "talked over a person"
    ORDER = "out of order"
    FOREIGN = "of another conversation"
    COUNTED = "counted otherwise"


class Pressed(StrEnum):
    """What the operator did that moves a conversation."""

    TOOK_OVER = "took over"
    REPLIED = "replied"
    SENT_DRAFT = "sent draft"
    EDITED_DRAFT = "edited draft"
    HANDED_BACK = "handed back"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Act:
    """One press. ``seen`` is the visitor's newest message that was on the screen."""

    at: datetime
    what: Pressed
    conversation_id: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """One conversation as the store holds it in the end."""

    conversation: Conversation
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's side in the end."""

    conversation_id: str
    wrote: tuple[tuple[str, str], ...] = ()
    """(id, text) of what the visitor wrote, in order."""
    shown: tuple[Shown, ...] = ()
    stayed: bool = True
    """Was there at the end, so everything must have arrived."""
    erased: bool = False
    asked_for_person: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong."""

    wrong: Wrong
    conversation_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that is to be looked at."""

    kept: Mapping[str, Kept]
    visits: Sequence[Visit]
    acts: Sequence[Act] = ()
    shown_counts: Mapping[Mode, int] = field(default_factory=dict)
    """The numbers on the four lists."""
    listed: Mapping[Mode, int] = field(default_factory=dict)
    """How many rows each list really shows."""


def problems(found: Found) -> list[Problem]:
    """Return everything that is wrong."""
    acts: dict[str, list[Act]] = {}
    for act in found.acts:
        acts.setdefault(act.conversation_id, []).append(act)
    wrong: list[Problem] = []
    for conversation_id, kept in found.kept.items():
        wrong += _owner(kept)
        wrong += _answered(kept, acts.get(conversation_id, []))
        wrong += _talked_over(kept, acts.get(conversation_id, []))
        wrong += _said_twice(kept)
    for visit in found.visits:
        wrong += _visit(visit, found.kept.get(visit.conversation_id))
    wrong += _strangers(found)
    wrong += _counts(found)
    return wrong


def _owner(kept: Kept) -> Iterable[Problem]:
    conversation = kept.conversation
    if (conversation.operator is not None) != (conversation.mode is Mode.OPERATOR):
        yield _problem(Wrong.UNOWNED, kept, f"{conversation.mode} by {conversation.operator!r}")
    if (conversation.given_up is not None) != (conversation.mode is Mode.WAITING):
        yield _problem(
            Wrong.UNOWNED, kept, f"{conversation.mode}, given up: {conversation.given_up}"
        )


def _answered(kept: Kept, acts: Sequence[Act]) -> Iterable[Problem]:
    """Go through the messages as they came and cross out what was dealt with."""
    if kept.conversation.mode is Mode.WAITING:
        yield _problem(Wrong.UNANSWERED, kept, "still waits for a person")
        return
    order = {message.id: at for at, message in enumerate(kept.messages)}
    open_: list[Message] = []
    for message in kept.messages:
        if message.sender is Sender.VISITOR:
            open_.append(message)
        elif message.sender is not Sender.NOTICE:
            upto = order.get(message.answers or "", order[message.id])
            open_ = [one for one in open_ if order[one.id] > upto]
    released = [
        order[act.seen]
        for act in acts
        if act.what in (Pressed.HANDED_BACK, Pressed.DONE) and act.seen in order
    ]
    read_upto = max(released, default=-1)
    for message in open_:
        if order[message.id] > read_upto:
            yield _problem(
                Wrong.UNANSWERED, kept, f"in {kept.conversation.mode}: {message.text[:60]}"
            )


def _talked_over(kept: Kept, acts: Sequence[Act]) -> Iterable[Problem]:
    """A reply of the assistant's own while a person has the conversation."""
    since: datetime | None = None
    for message in kept.messages:
        if message.sender is Sender.NOTICE:
            if message.text in _JOINED:
                since = message.at
            elif message.text in _HANDED_BACK:
                since = None
        elif message.operator is not None:
            # A draft that a person approved gives the conversation back to the assistant.
            since = None if _from_draft(message, acts) else message.at
        elif message.sender is Sender.ASSISTANT and since is not None:
            closed = any(
                act.what is Pressed.DONE and since <= act.at + _NEAR and act.at <= message.at
                for act in acts
            )
            if not closed:
                yield _problem(Wrong.TALKED_OVER, kept, message.text[:60])
            since = None


def _from_draft(message: Message, acts: Sequence[Act]) -> bool:
    return any(
        act.what in (Pressed.SENT_DRAFT, Pressed.EDITED_DRAFT) and abs(message.at - act.at) <= _NEAR
        for act in acts
    )


def _said_twice(kept: Kept) -> Iterable[Problem]:
    ids = Counter(message.id for message in kept.messages)
    for made_id, times in ids.items():
        if times > 1:
            yield _problem(Wrong.TWICE, kept, f"{made_id} is kept {times} times")
    alone = Counter(
        (message.answers, message.text)
        for message in kept.messages
        if message.sender is Sender.ASSISTANT and message.answers is not None
    )
    for (_, text), times in alone.items():
        if times > 1:
            yield _problem(Wrong.TWICE, kept, f"{times} answers to one message: {text[:60]}")
    before: Message | None = None
    for message in kept.messages:
        repeated = before is not None and (before.sender, before.text) == (
            message.sender,
            message.text,
        )
        if repeated and message.sender is Sender.NOTICE and message.text not in _TAKEN_BACK:
            yield _problem(Wrong.TWICE, kept, f"said twice in a row: {message.text[:60]}")
        before = message


def _visit(visit: Visit, kept: Kept | None) -> Iterable[Problem]:
    if visit.erased:
        if kept is not None:
            yield Problem(Wrong.LOST, visit.conversation_id, "erased by the visitor and still kept")
        return
    if kept is None:
        if visit.wrote:
            yield Problem(
                Wrong.LOST, visit.conversation_id, f"{len(visit.wrote)} messages, none kept"
            )
        return
    ours = [message.id for message in kept.messages if message.sender is Sender.VISITOR]
    wrote = [made_id for made_id, _ in visit.wrote]
    for made_id, text in visit.wrote:
        if made_id not in ours:
            yield _problem(Wrong.LOST, kept, f"the visitor wrote, and it is not kept: {text[:60]}")
    if [one for one in ours if one in wrote] != [one for one in wrote if one in ours]:
        yield _problem(Wrong.ORDER, kept, "the visitor's messages are kept in another order")
    times = Counter(one.id for one in visit.shown)
    for made_id, number in times.items():
        if number > 1:
            yield _problem(Wrong.TWICE, kept, f"{made_id} is shown {number} times")
    sent = [message.id for message in kept.messages if message.sender is not Sender.VISITOR]
    arrived = [one.id for one in visit.shown if one.sender != Sender.VISITOR]
    if [one for one in arrived if one in sent] != [one for one in sent if one in arrived]:
        yield _problem(Wrong.ORDER, kept, "the replies are shown in another order")
    texts = {one.id: one.text for one in visit.shown}
    for message in kept.messages:
        if message.id in texts and visit.stayed and texts[message.id] != message.text:
            yield _problem(Wrong.LOST, kept, f"shown otherwise: {message.text[:60]}")
        if visit.stayed and message.sender is not Sender.VISITOR and message.id not in texts:
            yield _problem(Wrong.LOST, kept, f"never shown: {message.text[:60]}")
    for one in visit.shown:
        if visit.stayed and one.sender == Sender.VISITOR and one.state == "waiting":
            yield _problem(Wrong.LOST, kept, f"still waits at the visitor's: {one.text[:60]}")
        if one.sender != Sender.VISITOR and one.id not in sent:
            yield _problem(Wrong.FOREIGN, kept, f"shown and not kept: {one.text[:60]}")
    if visit.asked_for_person and not any(
        message.sender is Sender.NOTICE or message.operator is not None for message in kept.messages
    ):
        yield _problem(Wrong.UNANSWERED, kept, "asked for a person and was told nothing")


def _strangers(found: Found) -> Iterable[Problem]:
    """What no visitor wrote must not stand in the store as a visitor's."""
    written = {made_id for visit in found.visits for made_id, _ in visit.wrote}
    for kept in found.kept.values():
        for message in kept.messages:
            if message.sender is Sender.VISITOR and message.id not in written:
                yield _problem(Wrong.FOREIGN, kept, f"written by nobody: {message.text[:60]}")


def _counts(found: Found) -> Iterable[Problem]:
    stored = Counter(kept.conversation.mode for kept in found.kept.values())
    for what, numbers in (("the list says", found.shown_counts), ("listed", found.listed)):
        for mode, number in numbers.items():
            if number != stored[mode]:
                yield Problem(
                    Wrong.COUNTED, "", f"{mode}: {what} {number}, stored are {stored[mode]}"
                )


def _problem(wrong: Wrong, kept: Kept, sentence: str) -> Problem:
    return Problem(wrong, kept.conversation.id, sentence)
