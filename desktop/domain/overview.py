"""What the overview counts: one conversation becomes one ``Tally``, tallies become counts.

A count has no id and no text, and hour, topic and language are counted apart from each other,
so what is kept after an erasure tells of nobody. Nothing here is stored or drawn.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender

PERIODS = (7, 30, 90)
"""Days that can be chosen."""


class Kind(StrEnum):
    """How a conversation was dealt with; each is of exactly one kind. Kinds are never added up."""

    CONFIRMED = "confirmed"
    """Only the assistant answered, and the visitor said that it helped: thumb up, or thanks last."""
    SILENT = "silent"
    """Only the assistant answered, and the visitor said nothing to that."""
    DENIED = "denied"
    """Only the assistant answered, and the visitor's newest thumb is down."""
    PERSON = "person"
    """A person wrote or approved a reply."""
    OPEN = "open"
    """Something the visitor wrote still waits for a reply."""
    UNANSWERED = "unanswered"
    """Closed or erased with something left that nobody had replied to."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of one conversation."""

    day: date
    """The local day on which it began."""
    hour: int
    kind: Kind
    topics: tuple[str, ...] = ("",)
    """Topics of the entries that were answered from, '' where there was none."""
    language: str = ""
    """Code without a country, '' where unknown."""
    wait: int | None = None
    """Minutes, rounded up, until a person first replied; None where nobody did."""
    thumbs_up: int = 0
    thumbs_down: int = 0
    while_closed: bool = False
    """It began outside the opening hours."""
    helped: bool | None = None
    """What the visitor said at the end; None where they said nothing."""


Count = tuple[str, str, str]
"""What is counted, which one, and the kind where that is told: ('hour', '14', 'person')."""


def tally(
    conversation: Conversation,
    messages: Sequence[Message],
    *,
    local: datetime,
    topic_of: Callable[[str], str | None],
    says_thanks: Callable[[str], bool],
    while_closed: bool = False,
) -> Tally:
    """Return what is counted of a conversation.

    Args:
        messages: All of them, oldest first.
        local: When it began, in the desk's own time.
        topic_of: The topic of an entry by its id.
        says_thanks: Whether a text is thanks and nothing else.
    """
    replies = [one for one in messages if one.sender in (Sender.ASSISTANT, Sender.OPERATOR)]
    topics = {topic_of(used.entry_id) or "" for one in replies for used in one.evidence}
    ratings = [one.rating for one in replies if one.rating is not None]
    language = (conversation.visitor.speaks or "").replace("_", "-").split("-")[0].lower()
    return Tally(
        day=local.date(),
        hour=local.hour,
        kind=_kind(conversation.mode, messages, replies, ratings, says_thanks),
        topics=tuple(sorted(topics - {""})) or ("",),
        language=language,
        wait=_wait(messages),
        thumbs_up=sum(one > 0 for one in ratings),
        thumbs_down=sum(one < 0 for one in ratings),
        helped=conversation.survey.helped if conversation.survey else None,
        while_closed=while_closed,
    )


def erased(kept: Tally) -> Tally:
    """Return what stays of a conversation that is erased now."""
    return replace(kept, kind=Kind.UNANSWERED) if kept.kind is Kind.OPEN else kept


def counts(one: Tally) -> Counter[Count]:
    """Return the counts that a tally adds."""
    made: Counter[Count] = Counter()
    made["conversations", "", one.kind] += 1
    made["hour", str(one.hour), one.kind] += 1
    made["language", one.language, one.kind] += 1
    for topic in one.topics:
        made["topic", topic, one.kind] += 1
    if one.wait is not None:
        made["wait", str(one.wait), ""] += 1
    if one.while_closed:
        made["closed", "", ""] += 1
    made["thumb", "up", ""] += one.thumbs_up
    made["thumb", "down", ""] += one.thumbs_down
    if one.helped is not None:
        made["survey", "yes" if one.helped else "no", ""] += 1
    return +made


Split = Mapping[Kind, int]
"""How many of each kind; kinds that did not occur are absent."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of some days. Topics and languages come with the most frequent first."""

    since: date
    until: date
    kinds: Split = field(default_factory=dict)
    hours: Mapping[int, Split] = field(default_factory=dict)
    topics: tuple[tuple[str, Split], ...] = ()
    languages: tuple[tuple[str, Split], ...] = ()
    waits: Mapping[int, int] = field(default_factory=dict)
    """Minutes, rounded up, to how many waited so long for a person."""
    thumbs_up: int = 0
    thumbs_down: int = 0
    helped: int = 0
    """How many said at the end that it helped."""
    not_helped: int = 0
    while_closed: int = 0
    open_since: datetime | None = None
    """Since when the one who waits longest does; None where nobody does."""

    @property
    def number(self) -> int:
        """How many conversations there were."""
        return sum(self.kinds.values())

    @property
    def median_wait(self) -> int | None:
        """Minutes within which a person had replied to at least half of those who got a reply."""
        half = math.ceil(sum(self.waits.values()) / 2)
        passed = 0
        for minutes in sorted(self.waits):
            passed += self.waits[minutes]
            if passed >= half:
                return minutes
        return None

    @property
    def worst_wait(self) -> int | None:
        """Minutes that the longest wait for a person took."""
        return max(self.waits, default=None)

    def waited(self, more_than: int, at_most: int | None) -> int:
        """Return how many waits there were of so many minutes."""
        return sum(
            number
            for minutes, number in self.waits.items()
            if minutes > more_than and (at_most is None or minutes <= at_most)
        )


def overview(
    since: date, until: date, counted: Mapping[Count, int], open_since: datetime | None = None
) -> Overview:
    """Return the figures that the counts of some days make."""
    splits: dict[str, dict[str, dict[Kind, int]]] = {}
    plain: Counter[tuple[str, str]] = Counter()
    for (what, which, kind), number in counted.items():
        if kind:
            split = splits.setdefault(what, {}).setdefault(which, {})
            split[Kind(kind)] = split.get(Kind(kind), 0) + number
        else:
            plain[what, which] += number
    return Overview(
        since=since,
        until=until,
        kinds=splits.get("conversations", {}).get("", {}),
        hours={int(hour): split for hour, split in splits.get("hour", {}).items()},
        topics=_most_first(splits.get("topic", {})),
        languages=_most_first(splits.get("language", {})),
        waits={int(which): number for (what, which), number in plain.items() if what == "wait"},
        thumbs_up=plain["thumb", "up"],
        thumbs_down=plain["thumb", "down"],
        helped=plain["survey", "yes"],
        not_helped=plain["survey", "no"],
        while_closed=plain["closed", ""],
        open_since=open_since,
    )


def table(made: Overview) -> list[tuple[str, str, str, int]]:
    """Return every figure as (what, which, kind, number), for a spreadsheet."""
    rows = [("conversations", "", str(kind), number) for kind, number in made.kinds.items()]
    for what, splits in (
        ("hour", [(f"{hour}:00", split) for hour, split in sorted(made.hours.items())]),
        ("topic", list(made.topics)),
        ("language", list(made.languages)),
    ):
        rows += [(what, which, str(k), n) for which, split in splits for k, n in split.items()]
    rows += [("minutes until a person", str(at), "", n) for at, n in sorted(made.waits.items())]
    rows += [("thumbs", "up", "", made.thumbs_up), ("thumbs", "down", "", made.thumbs_down)]
    rows += [("said at the end", "helped", "", made.helped)]
    rows += [("said at the end", "did not help", "", made.not_helped)]
    return [*rows, ("while closed", "", "", made.while_closed)]


@dataclass(frozen=True, slots=True)
class ShowOverview:
    """Intent: show the figures of the last ``days`` days, once."""

    days: int


@dataclass(frozen=True, slots=True)
class ExportOverview:
    """Intent: write the figures of the last ``days`` days to a CSV file."""

    days: int
    path: str


@dataclass(frozen=True, slots=True)
class OverviewShown:
    """Snapshot: the figures that were asked for."""

    days: int
    overview: Overview


def _most_first(found: Mapping[str, dict[Kind, int]]) -> tuple[tuple[str, Split], ...]:
    return tuple(sorted(found.items(), key=lambda one: (-sum(one[1].values()), one[0])))


def _kind(
    mode: Mode,
    messages: Sequence[Message],
    replies: Sequence[Message],
    ratings: Sequence[int],
    says_thanks: Callable[[str], bool],
) -> Kind:
    if any(one.is_ours for one in replies):
        return Kind.PERSON
    asked = [one for one in messages if one.sender is Sender.VISITOR]
    spoken = [one for one in messages if one.sender is not Sender.NOTICE]
    thanked = bool(replies and asked) and says_thanks(asked[-1].text)
    left_over = not replies or (spoken[-1].sender is Sender.VISITOR and not thanked)
    if left_over or mode in (Mode.WAITING, Mode.OPERATOR):
        return Kind.UNANSWERED if mode is Mode.DONE else Kind.OPEN
    if ratings and ratings[-1] < 0:
        return Kind.DENIED
    return Kind.CONFIRMED if ratings or thanked else Kind.SILENT


def _wait(messages: Sequence[Message]) -> int | None:
    """Return how long the visitor waited for the first reply of a person's, in minutes."""
    asked: datetime | None = None
    for one in messages:
        if one.sender is Sender.VISITOR:
            asked = asked or one.at
        elif one.is_ours:
            if asked is not None:
                return max(1, math.ceil((one.at - asked).total_seconds() / 60))
        elif one.sender is Sender.ASSISTANT:
            asked = None
    return None
