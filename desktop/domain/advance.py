"""The one place that moves a conversation: event in, conversation and effects out.

A table of transitions in code. No phrase in a message ever moves a conversation; only
events do. It owns no state and decides nothing about answers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain import lines
from desktop.domain.conversation import Conversation, GivenUp, Mode, Survey, WaitingDraft
from desktop.domain.decision import Draft, HandOff, Looked, Part, Reason, Reply
from desktop.domain.effects import (
    Alert,
    AskContact,
    CancelAnswer,
    Effect,
    Hold,
    MailOwner,
    Mention,
    Quiet,
    Send,
    SendChange,
    StartAnswer,
    TellRead,
)
from desktop.domain.events import (
    AnswerReady,
    Event,
    NobodyAnswered,
    NobodyCame,
    OperatorChanged,
    OperatorCorrected,
    OperatorDiscardedDraft,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorPaused,
    OperatorReplied,
    OperatorTookBack,
    OperatorTookOver,
    OperatorTyped,
    VisitorAskedForPerson,
    VisitorCame,
    VisitorInDanger,
    VisitorLeftContact,
    VisitorRated,
    VisitorReceived,
    VisitorSurveyed,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.letters import letters
from desktop.domain.letting_go import handed_back, marked_done, newest_seen
from desktop.domain.message import Delivery, Message, Sender
from desktop.domain.patience import HOLD, has_come
from desktop.domain.schedule import Opening
from desktop.domain.verdicts import verdicts

_APPROVABLE = (
    Reason.UNSURE,
    Reason.NOT_ALONE,
    Reason.OWN_WORDS,
    Reason.CHECK_FAILED,
    Reason.TOPIC_IN_DRAFT,
)
"""Reasons for which the only thing missing was a person's yes to the draft."""
_FURTHER = {delivery: place for place, delivery in enumerate(Delivery)}


@dataclass(frozen=True, slots=True)
class Step:
    """The conversation after an event, and the effects it calls for, in order."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()


def advance(conversation: Conversation, event: Event) -> Step:
    """Return the conversation after ``event``, and the effects it calls for.

    Never raises. An event that no longer applies changes nothing and calls for nothing,
    because events race: a person and the assistant may answer at once.
    """
    step = _advanced(conversation, event)
    after = step.conversation
    further: tuple[Effect, ...] = (
        *verdicts(conversation, event, after),
        *letters(event, conversation, after),
    )
    return replace(step, effects=(*step.effects, *further))


def _advanced(conversation: Conversation, event: Event) -> Step:
    match event:
        case VisitorWrote():
            return _visitor_wrote(conversation, event)
        case VisitorAskedForPerson(made_id, at, opening):
            if conversation.mode in (Mode.ASSISTANT, Mode.DONE):
                here = replace(conversation, present=True)
                return _give_up(here, Reason.ASKED_FOR_PERSON, (), made_id, at, opening, None)
        case AnswerReady():
            return _answer_ready(conversation, event)
        case OperatorTookOver(operator, made_id, at):
            return _took_over(conversation, operator, made_id, at)
        case OperatorReplied():
            return _operator_replied(conversation, event)
        case OperatorChanged(_, message_id, text, at):
            sent = conversation.message(message_id)
            if sent is not None and sent.is_ours and sent.text != text:
                changed = conversation.with_changed(
                    replace(sent, text=text, edited=True, on_trial=False)
                )
                return Step(
                    replace(changed, changed_at=max(changed.changed_at, at)),
                    (SendChange(message_id, text),),
                )
        case OperatorCorrected():
            return _corrected(conversation, event)
        case OperatorTookBack():
            return _took_back(conversation, event)
        case OperatorDiscardedDraft():
            return Step(replace(conversation, draft=None))
        case OperatorHandedBack(_, made_id, at, on_screen):
            if conversation.mode in (Mode.OPERATOR, Mode.WAITING):
                return Step(*handed_back(conversation, made_id, at, on_screen))
        case OperatorMarkedDone(_, at, on_screen):
            return Step(*marked_done(conversation, at, on_screen))
        case OperatorOpened():
            seen, telling = _seen(conversation)
            return Step(replace(seen, unread=False), telling)
        case OperatorTyped(_, at):
            seen, telling = _seen(conversation)
            writing = replace(seen, unread=False, writing_until=at + HOLD)
            return Step(writing, (*telling, Hold(at + HOLD)))
        case OperatorPaused(at):
            until = conversation.writing_until
            if until is None or has_come(until, at, HOLD):
                return _paused(conversation)
        case NobodyAnswered(made_id, at, opening):
            return _nobody_answered(conversation, made_id, at, opening)
        case VisitorInDanger(made_id, at, phone):
            return _in_danger(conversation, made_id, at, phone)
        case NobodyCame():
            given_up = conversation.given_up
            if given_up is not None and not given_up.mailed:
                mailed = replace(conversation, given_up=replace(given_up, mailed=True))
                return Step(mailed, (MailOwner(),))
        case VisitorLeftContact(at, name, email):
            visitor = replace(
                conversation.visitor,
                name=name or conversation.visitor.name,
                email=email or conversation.visitor.email,
            )
            return Step(replace(conversation, visitor=visitor, changed_at=at))
        case VisitorRated(message_id, rating):
            rated = conversation.message(message_id)
            if rated is not None and rated.sender is Sender.ASSISTANT:
                return Step(conversation.with_changed(replace(rated, rating=rating)))
        case VisitorSurveyed(helped, words, at):
            return Step(replace(conversation, survey=Survey(helped, words, at), survey_asked=True))
        case VisitorReceived(message_ids, delivery):
            return Step(_received(conversation, message_ids, delivery))
        case VisitorCame():
            return Step(replace(conversation, present=True), _again(conversation))
        case VisitorWent():
            # The visitor has gone: ringing on helps nobody. The item itself stays.
            return Step(replace(conversation, present=False), (Quiet(),))
    return Step(conversation)


def _visitor_wrote(conversation: Conversation, event: VisitorWrote) -> Step:
    if conversation.message(event.message.id) is not None:
        return Step(conversation)
    visitor = replace(
        conversation.visitor,
        language=event.language or conversation.visitor.language,
        page=event.page or conversation.visitor.page,
    )
    heard = replace(conversation.with_message(event.message), visitor=visitor, present=True)
    if conversation.mode is Mode.DONE:
        heard = replace(heard, mode=Mode.ASSISTANT, operator=None)
    if heard.mode is Mode.ASSISTANT:
        return Step(heard, (StartAnswer(event.message.id),))
    telling = (Mention(),) if heard.mode is Mode.OPERATOR else _again(conversation)
    draft = None if _answered_since(conversation, conversation.draft) else conversation.draft
    return Step(replace(heard, unread=True, draft=draft), telling)


def _answered_since(conversation: Conversation, draft: WaitingDraft | None) -> bool:
    """Say whether a person has written since the question of ``draft``: what follows is new."""
    for message in reversed(conversation.messages):
        if draft is None or message.id == draft.answers:
            return False
        if message.sender is Sender.OPERATOR:
            return True
    return False


def _seen(conversation: Conversation) -> tuple[Conversation, tuple[Effect, ...]]:
    """Somebody has read it: the visitor may know."""
    ids = conversation.unseen
    if not ids:
        return conversation, ()
    return replace(conversation, seen=ids[-1]), (TellRead(ids),)


def _paused(conversation: Conversation) -> Step:
    silent = replace(conversation, writing_until=None)
    waiting = conversation.pending
    if conversation.mode is Mode.ASSISTANT and waiting:
        return Step(silent, (StartAnswer(waiting[-1].id),))
    return Step(silent)


def _again(conversation: Conversation) -> tuple[Effect, ...]:
    """Call again for a visitor who left while waiting and has come back: the call had ended."""
    if conversation.present or conversation.given_up is None:
        return ()
    return (Alert(conversation.given_up.reason),)


def _answer_ready(conversation: Conversation, event: AnswerReady) -> Step:
    # Left over: the visitor has since written again, or a person has taken the
    # conversation. A reply now would answer the wrong question or talk over someone.
    stale = event.answers != conversation.newest or not conversation.pending
    if conversation.mode is not Mode.ASSISTANT or stale:
        return Step(conversation)
    until = conversation.writing_until
    if until is not None and event.at < until:
        # It was decided while a person was writing, so it would talk over them. What is
        # pending is answered anew once they have stopped, if it is still the assistant's.
        return Step(conversation, (Hold(until),))
    looked = event.decision.looked
    if looked.language is not None:
        visitor = replace(conversation.visitor, written=looked.language)
        conversation = replace(conversation, visitor=visitor)
    match event.decision:
        case Reply(()):
            return _give_up(
                conversation,
                Reason.NO_ANSWER,
                (),
                event.ids[-1],
                event.at,
                event.opening,
                looked,
            )
        case Reply(parts):
            seen, telling = _seen(conversation)
            effects: list[Effect] = [*telling]
            after = replace(seen, looked=looked)
            for part, made_id in zip(parts, event.ids, strict=False):
                message = Message(
                    made_id,
                    Sender.ASSISTANT,
                    part.text,
                    event.at,
                    evidence=part.evidence,
                    looked=looked.short,
                    answers=event.answers,
                )
                after = after.with_message(message)
                effects.append(Send(message))
            return Step(after, tuple(effects))
        case Draft(parts, reason) | HandOff(reason, parts):
            return _give_up(
                conversation,
                reason,
                parts,
                event.ids[-1],
                event.at,
                event.opening,
                looked,
                event.phone,
            )


def _give_up(
    conversation: Conversation,
    reason: Reason,
    parts: tuple[Part, ...],
    made_id: str,
    at: datetime,
    opening: Opening,
    looked: Looked | None,
    phone: str | None = None,
) -> Step:
    ask = not conversation.contact_asked and conversation.visitor.email is None
    if reason is Reason.EMERGENCY or (reason is Reason.TOPIC_IN_DRAFT and opening.open):
        # No form in an emergency. A draft only wants a look; who waits too long is asked then.
        ask = False
    told = lines.handed_over(
        conversation.visitor.speaks, reason, at, opening, ask_contact=ask, phone=phone
    )
    draft = None
    if parts:
        draft = WaitingDraft(
            id=made_id,
            text="\n\n".join(part.text for part in parts),
            answers=conversation.newest,
            evidence=tuple(evidence for part in parts for evidence in part.evidence),
            on_trial=reason is Reason.TOPIC_IN_DRAFT,
        )
    notice = Message(made_id, Sender.NOTICE, told, at)
    after = replace(
        conversation.with_message(notice),
        mode=Mode.WAITING,
        operator=None,
        given_up=GivenUp(reason, at, told),
        draft=draft,
        looked=looked or conversation.looked,
        unread=True,
        contact_asked=conversation.contact_asked or ask,
        writing_until=None,
    )
    asking: tuple[Effect, ...] = (AskContact(),) if ask else ()
    return Step(after, (CancelAnswer(), Send(notice), *asking, Alert(reason)))


def _in_danger(conversation: Conversation, made_id: str, at: datetime, phone: str | None) -> Step:
    told = lines.in_danger(conversation.visitor.speaks, phone)
    notices = [one.text for one in conversation.messages if one.sender is Sender.NOTICE]
    if conversation.mode not in (Mode.WAITING, Mode.OPERATOR) or told in notices[-1:]:
        return Step(conversation)
    notice = Message(made_id, Sender.NOTICE, told, at)
    given_up = conversation.given_up
    if given_up is not None:
        given_up = replace(given_up, reason=Reason.EMERGENCY)
    after = replace(conversation.with_message(notice), given_up=given_up, unread=True)
    return Step(after, (Send(notice), Alert(Reason.EMERGENCY)))


def _nobody_answered(
    conversation: Conversation, made_id: str, at: datetime, opening: Opening
) -> Step:
    given_up = conversation.given_up
    if given_up is None or given_up.told_later is not None or not conversation.present:
        return Step(conversation)
    known = conversation.visitor.email is not None
    ask = not conversation.contact_asked and not known
    told = lines.nobody_yet(conversation.visitor.speaks, at, opening, has_email=known)
    notice = Message(made_id, Sender.NOTICE, told, at)
    after = replace(
        conversation.with_message(notice),
        given_up=replace(given_up, told_later=told),
        contact_asked=conversation.contact_asked or ask,
    )
    asking: tuple[Effect, ...] = (AskContact(),) if ask else ()
    return Step(after, (Send(notice), *asking))


def _took_over(conversation: Conversation, operator: str, made_id: str, at: datetime) -> Step:
    conversation, telling = _seen(conversation)
    if conversation.mode is Mode.OPERATOR:
        # Already a person's: another operator may carry on, the visitor need not be told.
        return Step(replace(conversation, operator=operator, unread=False), telling)
    notice = Message(
        made_id, Sender.NOTICE, lines.joined(conversation.visitor.speaks), at, operator=operator
    )
    after = replace(
        conversation.with_message(notice),
        mode=Mode.OPERATOR,
        operator=operator,
        given_up=None,
        unread=False,
        writing_until=None,
    )
    return Step(after, (*telling, CancelAnswer(), Quiet(), Send(notice)))


def _operator_replied(conversation: Conversation, event: OperatorReplied) -> Step:
    draft = conversation.draft
    if event.used_draft is not None and (draft is None or draft.id != event.used_draft):
        return Step(conversation)
    used = draft if event.used_draft is not None else None
    approved = (
        used is not None
        and conversation.mode is Mode.WAITING
        and conversation.given_up is not None
        and conversation.given_up.reason in _APPROVABLE
    )
    as_written = used is not None and used.text == event.text
    seen = newest_seen(conversation, event.seen)
    conversation, telling = _seen(conversation)
    message = Message(
        event.id,
        Sender.ASSISTANT if approved and as_written else Sender.OPERATOR,
        event.text,
        event.at,
        evidence=used.evidence if used is not None else (),
        looked=conversation.looked.short if used is not None and conversation.looked else None,
        answers=used.answers if used is not None else seen,
        operator=event.operator,
        on_trial=used is not None and used.on_trial and as_written,
    )
    after = replace(
        conversation.with_message(message),
        # With the draft approved nothing is open any more, so the assistant goes on;
        # everything else that a person writes makes the conversation that person's.
        mode=Mode.ASSISTANT if approved else Mode.OPERATOR,
        operator=None if approved else event.operator,
        # Own words answer what the visitor wrote last: a draft for something older is over.
        draft=draft
        if used is None and draft is not None and draft.answers == conversation.newest
        else None,
        given_up=None,
        unread=seen != conversation.newest,
        writing_until=None,
    )
    effects: tuple[Effect, ...] = (*telling, CancelAnswer(), Quiet(), Send(message))
    if approved and after.pending:
        # Written while the draft waited; nobody has answered it.
        effects += (StartAnswer(after.pending[-1].id),)
    return Step(after, effects)


def _corrected(conversation: Conversation, event: OperatorCorrected) -> Step:
    found = conversation.message(event.message_id)
    if found is None or found.sender is not Sender.ASSISTANT:
        return Step(conversation)
    changes = event.text is not None and event.text != found.text
    after = replace(found, wrong=found.wrong or found.operator is None, on_trial=False)
    if event.text is not None and changes:
        # Another text is no longer what the entry says.
        after = replace(
            after,
            text=event.text,
            edited=True,
            operator=event.operator,
            evidence=(),
            looked=None,
        )
    effects = (SendChange(found.id, after.text),) if changes else ()
    corrected = conversation.with_changed(after)
    return Step(replace(corrected, changed_at=max(corrected.changed_at, event.at)), effects)


def _took_back(conversation: Conversation, event: OperatorTookBack) -> Step:
    told = lines.taken_back(conversation.visitor.speaks)
    effects: list[Effect] = []
    for message_id in event.message_ids:
        sent = conversation.message(message_id)
        if sent is not None and sent.is_ours:
            # A notice from now on: it answers nothing and teaches nothing.
            gone = replace(
                sent,
                sender=Sender.NOTICE,
                text=told,
                edited=True,
                evidence=(),
                looked=None,
                on_trial=False,
            )
            conversation = conversation.with_changed(gone)
            effects.append(SendChange(message_id, told))
    if not effects:
        return Step(conversation)
    # The answer is gone and the question is not: it stays with the person who took it back.
    after = replace(
        conversation,
        mode=Mode.OPERATOR,
        operator=event.operator,
        given_up=None,
        changed_at=max(conversation.changed_at, event.at),
    )
    return Step(after, (CancelAnswer(), Quiet(), *effects))


def _received(
    conversation: Conversation, message_ids: tuple[str, ...], delivery: Delivery
) -> Conversation:
    for message_id in message_ids:
        message = conversation.message(message_id)
        if (
            message is not None
            and message.sender is not Sender.VISITOR
            and _FURTHER[delivery] > _FURTHER[message.delivery]
        ):
            conversation = conversation.with_changed(replace(message, delivery=delivery))
    return conversation
