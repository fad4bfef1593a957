"""Questions that the knowledge could not answer, gathered by meaning. Values only.

What a visitor asked is taken from a conversation by ``harvest``; who groups and checks
them is not known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.conversation import Conversation, Mode
from desktop.domain.decision import Reason
from desktop.domain.message import Message, Sender
from desktop.domain.words import words

_COMPARED = 40
"""Wordings of a group among which the most typical one is looked for."""


class Why(StrEnum):
    """Why a question counts as open."""

    NO_ANSWER = "no_answer"
    """Handed over: nothing in the knowledge is near, or near enough."""
    BY_PERSON = "by_person"
    """An operator answered it in words of their own."""
    CORRECTED = "corrected"
    """An operator changed what the assistant had answered."""


class Shelf(StrEnum):
    """Where a question or a group of them stands."""

    OPEN = "open"
    NOT_FOR_AI = "not_for_ai"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Asked:
    """A visitor's question, and what a person told them, where one did.

    ``message_id`` is the first of the visitor's messages that it is made of.
    """

    conversation_id: str
    message_id: str
    text: str
    at: datetime
    why: Why
    language: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One question as it is kept: masked, in its group. ``entry_id`` answers it by now."""

    id: int
    conversation_id: str
    text: str
    at: datetime
    group: int
    shelf: Shelf = Shelf.OPEN
    language: str | None = None
    told: str | None = None
    entry_id: str | None = None
    apart: bool = False
    """The owner took it out of a group: it is put together with no other group again."""


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions that mean the same, newest first; ``title`` is the most typical of them."""

    id: int
    title: str
    shelf: Shelf
    questions: tuple[OpenQuestion, ...]

    @property
    def newest(self) -> datetime:
        """When it was asked last."""
        return self.questions[0].at

    @property
    def languages(self) -> tuple[str, ...]:
        """In which languages it was asked, where they are known."""
        known = (one.language.split("-")[0] for one in self.questions if one.language)
        return tuple(dict.fromkeys(known))

    @property
    def told(self) -> tuple[str, ...]:
        """What operators answered, newest first, each wording once."""
        return tuple(dict.fromkeys(one.told for one in self.questions if one.told))

    @property
    def ways_of_asking(self) -> tuple[str, ...]:
        """The visitors' wordings, each once, newest first."""
        return tuple({one.text.casefold(): one.text for one in reversed(self.questions)}.values())[
            ::-1
        ]


@dataclass(frozen=True, slots=True)
class OpenQuestionsShown:
    """All groups: most asked first, then the newest."""

    groups: tuple[QuestionGroup, ...]


@dataclass(frozen=True, slots=True)
class ShelveGroup:
    """Put a group where it belongs: not for the assistant, done, or open again."""

    group: int
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class AnsweredBy:
    """The group is answered by an entry: its wordings become ways of asking of it."""

    group: int
    entry_id: str


@dataclass(frozen=True, slots=True)
class SplitQuestion:
    """A question that was put into the wrong group gets one of its own."""

    question: int


REASONS = (Reason.NO_ANSWER, Reason.IN_PART, Reason.UNSURE, Reason.CHECK_FAILED)
"""Reasons for a hand-off that better knowledge would have made needless."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a conversation teaches: open questions, oldest first, and those the assistant had right.

    ``answered`` holds the first message of each question that was answered from the knowledge.
    """

    asked: tuple[Asked, ...]
    answered: tuple[str, ...]


def harvest(conversation: Conversation) -> Harvest:
    """Return what this conversation asked, and what of it the knowledge answered.

    Looks at the carried messages only; the same question comes out at each call, under the
    same (conversation, message).
    """
    found: list[Asked] = []
    answered: list[str] = []
    block: list[Message] = []
    told: list[str] = []
    by_person = corrected = ours = settled = False

    def close() -> None:
        nonlocal by_person, corrected, ours
        if block and (by_person or corrected):
            why = Why.CORRECTED if corrected and not by_person else Why.BY_PERSON
            found.append(_asked(conversation, block, why, "\n\n".join(told) or None))
        elif block and ours:
            answered.append(block[0].id)
        by_person = corrected = ours = False

    for message in conversation.messages:
        if message.sender is Sender.VISITOR:
            if ours or settled:
                close()
                block, told, settled = [], [], False
            block.append(message)
            # The matter was closed after this one: what the visitor writes next is another.
            settled = message.id == conversation.settled
        elif message.sender is Sender.OPERATOR:
            # With evidence it was the assistant's draft: edited, so it was not right as it was.
            by_person, ours = True, True
            told.append(message.text)
        elif message.sender is Sender.ASSISTANT:
            ours = True
            corrected = corrected or message.wrong or message.edited
            if message.edited:
                told.append(message.text)
    was_ours = ours
    close()
    if (
        not was_ours
        and block
        and conversation.mode is Mode.WAITING
        and conversation.given_up is not None
        and conversation.given_up.reason in REASONS
    ):
        found.append(_asked(conversation, block, Why.NO_ANSWER, None))
    return Harvest(tuple(found), tuple(answered))


def _asked(conversation: Conversation, block: list[Message], why: Why, told: str | None) -> Asked:
    visitor = conversation.visitor
    return Asked(
        conversation.id,
        block[0].id,
        "\n".join(one.text for one in block),
        block[-1].at,
        why,
        visitor.speaks,
        told,
    )


def grouped(questions: Sequence[OpenQuestion]) -> tuple[QuestionGroup, ...]:
    """Return the groups of ``questions`` (oldest first): most asked first, then the newest.

    A question that is not gathered yet stands alone, under its own number. A group is open
    as long as one of its questions is, and then holds the open ones only.
    """
    gathered: dict[int, list[OpenQuestion]] = {}
    for one in questions:
        gathered.setdefault(one.group or one.id, []).append(one)
    groups = []
    for number, held in gathered.items():
        shelf = next(one for one in Shelf if any(question.shelf is one for question in held))
        mine = tuple(one for one in reversed(held) if one.shelf is shelf)
        groups.append(QuestionGroup(number, _typical(mine), shelf, mine))
    return tuple(sorted(groups, key=lambda one: (-len(one.questions), -one.newest.timestamp())))


def _typical(questions: Sequence[OpenQuestion]) -> str:
    """Return the wording that shares most words with the others; of equals the shortest, newest."""
    texts = list(dict.fromkeys(one.text for one in questions))[:_COMPARED]
    held = [frozenset(words(text)) for text in texts]

    def shares(at: int) -> float:
        mine = held[at]
        return sum(2 * len(mine & other) / max(1, len(mine) + len(other)) for other in held)

    best = min(range(len(texts)), key=lambda at: (-shares(at), len(texts[at]), at))
    return texts[best]
