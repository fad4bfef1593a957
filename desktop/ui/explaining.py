"""Why the assistant decided as it did, in one sentence a hotelier understands. Text in, text out; no widgets."""

from __future__ import annotations

from desktop.domain.decision import Fit, Looked, Reason, Zone
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.wording import percent, reason_sentence, say

_TITLE = 60

_BY_RULE = frozenset(
    {
        Reason.ASKED_FOR_PERSON,
        Reason.COMPLAINT,
        Reason.REFUND,
        Reason.LEGAL,
        Reason.MEDICAL,
        Reason.EMERGENCY,
        Reason.LIVE_FACT,
        Reason.OWN_BOOKING,
        Reason.PAYMENT_NUMBER,
        Reason.ORDERS,
        Reason.TOO_LONG,
        Reason.TOO_MANY,
        Reason.ASSISTANT_AWAY,
        Reason.TOPIC_OFF,
    }
)
"""Where what the entries say plays no part."""


def explained(looked: Looked, reason: Reason | None = None, guest: str = "guest") -> str:
    """Say in one sentence what the assistant made of a message, and why.

    ``reason`` is why the conversation was given up; where it is None the reason that is kept
    with ``looked`` counts.
    """
    reason = reason or looked.reason
    if looked.zone is Zone.HANDOFF or reason in _BY_RULE:
        said = _handed_over(looked, reason, guest)
    elif looked.zone is Zone.DRAFT or reason is not None:
        said = _drafted(looked, reason, guest)
    elif not looked.passages:
        said = say("The {guest} only greeted, thanked or said goodbye, so I answered in kind.")
    elif looked.zone is Zone.MODEL:
        said = say(
            "I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries."
        )
    elif looked.fit is Fit.CLEAR or len(looked.passages) == 1:
        said = say(
            "I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near."
        )
    else:
        said = say(
            "I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next."
        )
    return said.format(
        sure=percent(looked.probability),
        guest=guest,
        title=_title(looked, 0),
        other=_title(looked, 1),
    )


def _drafted(looked: Looked, reason: Reason | None, guest: str) -> str:
    if not looked.passages:
        return reason_sentence(reason, guest) if reason else say("I left the decision to you.")
    if reason is Reason.NOT_ALONE:
        return say(
            "I was {sure} sure of your entry {title}, but you want to see answers from it before they go out."
        )
    if reason is Reason.IN_PART:
        return say(
            "Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest."
        )
    if reason is Reason.TOPIC_IN_DRAFT:
        return say(
            "I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out."
        )
    if reason is Reason.OWN_WORDS:
        return say(
            "I wrote an answer from your entry {title}, but more freely than I can check, so please read it first."
        )
    if looked.fit is Fit.EVEN and len(looked.passages) > 1:
        return say("Two entries fit about equally: {title} and {other}.")
    return say(
        "I was only {sure} sure that your entry {title} answers this, so I left the decision to you."
    )


def _handed_over(looked: Looked, reason: Reason | None, guest: str) -> str:
    if reason is Reason.CHECK_FAILED:
        return say("What I wrote held something that your entries don't say, so I didn't send it.")
    if reason in _BY_RULE and reason is not None:
        return reason_sentence(reason, guest)
    if not looked.passages:
        return say("Nothing in your knowledge is about this, so it is for a person.")
    return say(
        "Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it."
    )


def _title(looked: Looked, at: int) -> str:
    if at >= len(looked.passages):
        return ""
    # Titles are the owner's own words, in quotation marks that every language reads.
    title = isolated(one_line(looked.passages[at].title, _TITLE))
    return say("“{title}”").format(title=title)
