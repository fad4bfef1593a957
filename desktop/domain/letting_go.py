"""How a person lets go of a conversation: hands it back to the assistant, or closes it.

Pure, like ``advance``, which calls it. A press and a message can cross: what the visitor wrote
in that moment was not on the operator's screen, so letting go does not deal with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop.domain import lines
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.effects import AskSurvey, CancelAnswer, Effect, Quiet, Send, StartAnswer
from desktop.domain.message import Message, Sender

After = tuple[Conversation, tuple[Effect, ...]]


def handed_back(conversation: Conversation, made_id: str, at: datetime, seen: str | None) -> After:
    """Return the conversation as the assistant's; it answers what nobody had ``seen``."""
    notice = Message(made_id, Sender.NOTICE, lines.handed_back(conversation.visitor.speaks), at)
    after = _settled(conversation, at, seen).with_message(notice)
    further = _answer(after)
    # Whoever hands back has stopped writing, so the assistant need not wait any longer.
    begin: tuple[Effect, ...] = (CancelAnswer(), *further) if further else ()
    return replace(after, mode=Mode.ASSISTANT), (Quiet(), Send(notice), *begin)


def marked_done(conversation: Conversation, at: datetime, seen: str | None) -> After:
    """Return the conversation as done; what nobody had ``seen`` opens it again at once."""
    after = _settled(conversation, at, seen)
    further = _answer(after)
    if further:
        return replace(after, mode=Mode.ASSISTANT), (CancelAnswer(), Quiet(), *further)
    # Who has gone would read the question in front of their next one, days later.
    replied = any(one.sender in (Sender.ASSISTANT, Sender.OPERATOR) for one in after.messages)
    ask = after.present and replied and not after.survey_asked
    done = replace(after, mode=Mode.DONE, survey_asked=after.survey_asked or ask)
    return done, (CancelAnswer(), Quiet(), *((AskSurvey(),) if ask else ()))


def newest_seen(conversation: Conversation, seen: str | None) -> str | None:
    """Return the visitor's newest message that was seen; None where there was none.

    ``seen`` is '' for none. None, and one that is no longer carried, count everything as seen.
    What was answered or settled before was seen too, whatever a slow screen says.
    """
    if seen is None or (seen and conversation.message(seen) is None):
        return conversation.newest
    known = {seen, conversation.settled, *(one.answers for one in conversation.messages)}
    for message in reversed(conversation.messages):
        if message.sender is Sender.VISITOR and message.id in known:
            return message.id
    return None


def _answer(conversation: Conversation) -> tuple[Effect, ...]:
    waiting = conversation.pending
    return (StartAnswer(waiting[-1].id),) if waiting else ()


def _settled(conversation: Conversation, at: datetime, seen: str | None) -> Conversation:
    return replace(
        conversation,
        operator=None,
        draft=None,
        given_up=None,
        unread=False,
        settled=newest_seen(conversation, seen),
        writing_until=None,
        changed_at=max(conversation.changed_at, at),
    )
