"""What became of the assistant's answers, read off one event. Pure, and moves nothing.

Only drafts that would have been sent alone count for or against a topic: one that the
assistant was unsure of says nothing about what Auto would do.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.conversation import Conversation, WaitingDraft
from desktop.domain.effects import Judged
from desktop.domain.events import (
    AnswerReady,
    Event,
    OperatorChanged,
    OperatorCorrected,
    OperatorDiscardedDraft,
    OperatorReplied,
    OperatorTookBack,
    VisitorRated,
)
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.trust import Verdict


def verdicts(before: Conversation, event: Event, after: Conversation) -> tuple[Judged, ...]:
    """Return what ``event`` says about answers, given the conversation before and after it."""
    if before == after:
        return ()
    return tuple(
        Judged(tuple(dict.fromkeys(one.entry_id for one in evidence)), verdict)
        for evidence, verdict in _found(before, event, after)
        if evidence
    )


def _found(
    before: Conversation, event: Event, after: Conversation
) -> Iterator[tuple[tuple[Evidence, ...], Verdict]]:
    draft = before.draft if before.draft is not None and before.draft.on_trial else None
    match event:
        case OperatorReplied(used_draft=str()) if draft is not None:
            as_is = draft.text == event.text
            yield draft.evidence, Verdict.AS_IS if as_is else Verdict.CHANGED
        case OperatorDiscardedDraft() if draft is not None:
            yield draft.evidence, Verdict.DISCARDED
        case OperatorChanged(_, message_id):
            yield from _regretted(before, (message_id,))
        case OperatorTookBack(_, message_ids):
            yield from _regretted(before, message_ids)
        case OperatorCorrected(_, message_id):
            yield from _regretted(before, (message_id,))
            found = before.message(message_id)
            if found is not None and _went_alone(found) and not found.wrong:
                yield found.evidence, Verdict.CORRECTED
        case VisitorRated(message_id, rating):
            rated = before.message(message_id)
            # The first one only: a visitor who plays with the thumbs is counted once.
            if rated is not None and rated.rating is None:
                yield rated.evidence, Verdict.LIKED if rating > 0 else Verdict.DISLIKED
        case AnswerReady():
            known = {one.id for one in before.messages}
            for message in after.messages:
                if message.id not in known and _went_alone(message):
                    yield message.evidence, Verdict.ALONE
        case _ if draft is not None and after.draft is None and _answered(before, draft):
            yield draft.evidence, Verdict.DISCARDED
    if (
        isinstance(event, OperatorReplied)
        and event.used_draft is None
        and draft is not None
        and after.draft is None
    ):
        yield draft.evidence, Verdict.DISCARDED


def _regretted(
    before: Conversation, message_ids: tuple[str, ...]
) -> Iterator[tuple[tuple[Evidence, ...], Verdict]]:
    for message_id in message_ids:
        message = before.message(message_id)
        if message is not None and message.on_trial:
            yield message.evidence, Verdict.REGRETTED


def _went_alone(message: Message) -> bool:
    return message.sender is Sender.ASSISTANT and message.operator is None


def _answered(before: Conversation, draft: WaitingDraft) -> bool:
    """Say whether a person has written since the question that the draft answers."""
    for message in reversed(before.messages):
        if message.id == draft.answers:
            return False
        if message.sender is Sender.OPERATOR:
            return True
    return False
