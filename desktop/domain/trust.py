"""How far the assistant is trusted with a topic: Off, Draft or Auto, and what speaks for it.

The rule and its values only. Nothing here counts by itself or knows a conversation; a topic
is a name that the owner gave to entries, and entries without one share ``GENERAL``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt

from desktop.domain.decision import Decision, Draft, HandOff, Reason, Reply

GENERAL = ""
"""The topic of entries that have none."""
GOOD_SHARE = 0.9
"""Auto is offered once at least so many drafts of a topic would have gone out as they were …"""
SURE = 1.645
"""… as the lower bound of a one-sided 95 % interval (Wilson 1927): 25 of 25, or 59 of 61."""
CORRECTIONS = 2
"""So many corrections of answers sent alone put a topic back to Draft."""
ASK_AGAIN = 25
"""After 'not now' the offer waits for so many further drafts."""


class Trust(StrEnum):
    """What the assistant may do by itself with an answer on a topic."""

    OFF = "off"
    """Nothing: a person gets the question, without a draft."""
    DRAFT = "draft"
    """A person sees each answer before it goes out."""
    AUTO = "auto"


class Verdict(StrEnum):
    """What became of one answer."""

    AS_IS = "as_is"
    """A person sent the draft as it was."""
    CHANGED = "changed"
    """A person changed it before sending, or afterwards."""
    DISCARDED = "discarded"
    """A person threw it away, or answered in own words instead."""
    REGRETTED = "regretted"
    """A person sent it as it was, then changed it or took it back."""
    ALONE = "alone"
    """The assistant sent it by itself."""
    CORRECTED = "corrected"
    """It was sent alone, and a person found it wrong."""
    LIKED = "liked"
    DISLIKED = "disliked"


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic with its evidence. Counts only; no conversation can be found from them."""

    name: str
    trust: Trust = Trust.DRAFT
    as_is: int = 0
    changed: int = 0
    discarded: int = 0
    alone: int = 0
    """Answers that the assistant sent by itself since it may."""
    corrected: int = 0
    """How many of them a person found wrong."""
    liked: int = 0
    disliked: int = 0
    fell_back: bool = False
    """It was Auto until too many answers were corrected; the owner has not decided since."""
    declined_at: int = 0
    """How many drafts had been judged when the owner last said 'not now'; 0 for never."""

    @property
    def judged(self) -> int:
        """Drafts on which a person has decided."""
        return self.as_is + self.changed + self.discarded

    @property
    def not_as_is(self) -> int:
        """Drafts that would have been wrong to send, as far as a person's changes tell."""
        return self.changed + self.discarded

    @property
    def offered(self) -> bool:
        """Whether the evidence is good enough to offer Auto, and the owner has not just declined."""
        if self.trust is not Trust.DRAFT or not is_good(self.as_is, self.judged):
            return False
        return self.declined_at == 0 or self.judged >= self.declined_at + ASK_AGAIN

    @property
    def still_needed(self) -> int:
        """How many more drafts, all sent as they are, the offer waits for; 0 once it is made."""
        if self.trust is not Trust.DRAFT:
            return 0
        more = 0
        while not is_good(self.as_is + more, self.judged + more):
            more += 1
        if self.declined_at:
            more = max(more, self.declined_at + ASK_AGAIN - self.judged)
        return more


def key_of(name: str | None) -> str:
    """Return what two spellings of one topic have in common."""
    return " ".join((name or GENERAL).split()).casefold()


def lower_bound(good: int, of: int) -> float:
    """Return the lower end of Wilson's one-sided 95 % interval of ``good / of``; 0 without any."""
    if of == 0:
        return 0.0
    share, spread = good / of, SURE**2 / of
    margin = SURE * sqrt(share * (1 - share) / of + spread / (4 * of))
    # Of none good it is 0, which rounding may miss by a hair.
    return max(0.0, (share + spread / 2 - margin) / (1 + spread))


def is_good(as_is: int, judged: int) -> bool:
    """Say whether so many drafts sent as they were are enough to do without looking."""
    return lower_bound(as_is, judged) >= GOOD_SHARE


def weigh(topic: Topic, verdict: Verdict) -> Topic:
    """Return the topic after one more answer; too many corrections put it back to Draft."""
    match verdict:
        case Verdict.AS_IS:
            return replace(topic, as_is=topic.as_is + 1)
        case Verdict.CHANGED:
            return replace(topic, changed=topic.changed + 1)
        case Verdict.DISCARDED:
            return replace(topic, discarded=topic.discarded + 1)
        case Verdict.REGRETTED:
            return replace(topic, as_is=max(0, topic.as_is - 1), changed=topic.changed + 1)
        case Verdict.ALONE:
            return replace(topic, alone=topic.alone + 1)
        case Verdict.LIKED:
            return replace(topic, liked=topic.liked + 1)
        case Verdict.DISLIKED:
            return replace(topic, disliked=topic.disliked + 1)
        case Verdict.CORRECTED:
            after = replace(topic, corrected=topic.corrected + 1)
            if after.trust is Trust.AUTO and after.corrected >= CORRECTIONS:
                # What spoke for it has turned out to be too little, so it counts anew.
                return replace(
                    after,
                    trust=Trust.DRAFT,
                    fell_back=True,
                    as_is=0,
                    changed=0,
                    discarded=0,
                    declined_at=0,
                )
            return after


def choose(topic: Topic, trust: Trust) -> Topic:
    """Return the topic after the owner's own choice, which needs no evidence."""
    if trust is topic.trust:
        return replace(topic, fell_back=False)
    if trust is Trust.AUTO:
        topic = replace(topic, alone=0, corrected=0)
    return replace(topic, trust=trust, fell_back=False, declined_at=0)


def decline(topic: Topic) -> Topic:
    """Return the topic after 'not now'."""
    return replace(topic, declined_at=max(1, topic.judged))


def permitted(decision: Decision, trusts: Iterable[Trust]) -> Decision:
    """Return what may be done with a decision that rests on topics of these trusts.

    The least trusted counts. A decision without evidence, such as a greeting, has none.
    """
    least = min(trusts, key=list(Trust).index, default=Trust.AUTO)
    if least is Trust.AUTO:
        return decision
    match decision:
        case Reply(parts, looked):
            if least is Trust.DRAFT:
                return Draft(parts, Reason.TOPIC_IN_DRAFT, looked)
            return HandOff(Reason.TOPIC_OFF, (), looked)
        case Draft(_, _, looked) if least is Trust.OFF:
            return HandOff(Reason.TOPIC_OFF, (), looked)
        case HandOff(reason, _, looked) if least is Trust.OFF:
            return HandOff(reason, (), looked)
    return decision


@dataclass(frozen=True, slots=True)
class TopicShown:
    """One topic as the owner sees it."""

    topic: Topic
    entries: int
    """How many published entries have it."""


@dataclass(frozen=True, slots=True)
class TopicsShown:
    """All topics that entries have, by name; ``GENERAL`` last. A snapshot."""

    topics: tuple[TopicShown, ...]


@dataclass(frozen=True, slots=True)
class AutoOffered:
    """The evidence of a topic is good enough for Auto now. A snapshot, sent once an offer begins."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class FellBack:
    """A topic went from Auto to Draft by itself. A snapshot."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class ChooseTrust:
    """The owner decides about a topic. An intent."""

    topic: str
    trust: Trust


@dataclass(frozen=True, slots=True)
class DeclineAuto:
    """'Not now' to the offer of Auto. An intent."""

    topic: str


@dataclass(frozen=True, slots=True)
class CorrectAnswer:
    """An operator found an answer of the assistant's wrong. An intent.

    With ``text`` the visitor reads that in its place, marked as edited.
    """

    conversation_id: str
    message_id: str
    text: str | None = None
