"""A conversation in three lines for the person who takes it: wanted, said, missing.

Picked out of what was written, in the visitor's own words; nothing is put in other words,
so nothing can be made up. No language model, and no sentence of ours: the UI says the rest.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from desktop.domain.conversation import Conversation
from desktop.domain.decision import Reason
from desktop.domain.message import Message, Sender

LONGEST = 200
"""Characters of a line."""
_SENTENCES = re.compile(r"(?<=[.?!؟…])\s+|(?<=[。？！])|\n+")
_ASKS = "?？؟"
_TITLES = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """What to know before answering. Text in it is the visitor's or ours, literally."""

    wants: str | None
    """What the visitor asks, None where they wrote nothing."""
    answered: tuple[str, ...]
    """Titles of the entries that the assistant answered from in this matter, newest last."""
    last_reply: str | None
    """The start of the newest reply in this matter."""
    by_person: bool
    """Whether a person wrote that reply."""
    missing: Reason | None
    """Why the assistant stopped; None where an operator has the conversation."""
    open: bool
    """Something that the visitor wrote has no reply yet."""
    has_draft: bool
    has_email: bool


def summarise(conversation: Conversation) -> Summary:
    """Return the three lines about the matter at hand: what came after it was last settled."""
    matter = _matter(conversation)
    heard = tuple(one for one in matter if one.sender is Sender.VISITOR)
    asked = conversation.pending or heard[-1:]
    replies = [one for one in matter if one.sender in (Sender.ASSISTANT, Sender.OPERATOR)]
    titles = dict.fromkeys(one.title for reply in replies for one in reply.evidence)
    given_up = conversation.given_up
    return Summary(
        wants=_wants(asked),
        answered=tuple(titles)[-_TITLES:],
        last_reply=_short(replies[-1].text) if replies else None,
        by_person=bool(replies) and replies[-1].is_ours,
        missing=given_up.reason if given_up is not None else None,
        open=bool(conversation.pending),
        has_draft=conversation.draft is not None,
        has_email=conversation.visitor.email is not None,
    )


def _matter(conversation: Conversation) -> tuple[Message, ...]:
    messages = conversation.messages
    after = next((at for at, one in enumerate(messages) if one.id == conversation.settled), None)
    if after is None:
        return messages
    # What follows at once is still the reply to what was settled.
    later = itertools.dropwhile(lambda one: one.sender is not Sender.VISITOR, messages[after + 1 :])
    return tuple(later)


def _wants(asked: tuple[Message, ...]) -> str | None:
    """Pick the sentences that ask; without one, the newest message."""
    if not asked:
        return None
    sentences = [one.strip() for message in asked for one in _SENTENCES.split(message.text)]
    asking = [one for one in sentences if one and one[-1] in _ASKS]
    return _short(" ".join(dict.fromkeys(asking)) or asked[-1].text) or None


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    return line[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
