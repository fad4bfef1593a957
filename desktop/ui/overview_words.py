"""What the overview says: names of kinds, the sentences under figures and plots, table rows."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.overview import Kind, Overview, Split
from desktop.ui.plain_text import one_line
from desktop.ui.spoken import locale
from desktop.ui.wording import language_name, percent, say

WAITS = ((0, 1), (1, 3), (3, 5), (5, 10), (10, 30), (30, None))
"""Spans of minutes: more than, at most."""
MOST = 7
"""Topics and languages shown by name; the rest is one row."""


@dataclass(frozen=True, slots=True)
class Bars:
    """What one plot shows: a name for each bar, and how many of each kind it is made of."""

    names: tuple[str, ...]
    splits: tuple[Split, ...]
    kinds: tuple[Kind, ...]
    """The kinds that occur, in the order in which they are stacked."""

    def total(self, at: int) -> int:
        """Return the length of a bar."""
        return sum(self.splits[at].values())


def number(count: int) -> str:
    """Return a number as it is written in the app's language."""
    return locale().toString(count)


def kind_words(kind: Kind) -> str:
    """Return what a kind is called in a legend."""
    return {
        Kind.CONFIRMED: say("AI alone, confirmed"),
        Kind.SILENT: say("AI alone, silent"),
        Kind.DENIED: say("AI alone, did not help"),
        Kind.PERSON: say("A person"),
        Kind.OPEN: say("Still open"),
        Kind.UNANSWERED: say("Never answered"),
    }[kind]


def hours(shown: Overview) -> Bars:
    """Return the conversations by the hour at which they began."""
    none: Split = {}
    splits = tuple(shown.hours.get(hour, none) for hour in range(24))
    return Bars(tuple(f"{hour}:00" for hour in range(24)), splits, _kinds(shown))


def topics(shown: Overview) -> Bars:
    """Return the conversations by topic, the most frequent first."""
    return _named(shown, shown.topics, lambda name: one_line(name, 60))


def languages(shown: Overview) -> Bars:
    """Return the conversations by language, the most frequent first."""
    return _named(shown, shown.languages, language_name)


def wait_names() -> tuple[str, ...]:
    """Return the name of each span of ``WAITS``, as short as an axis needs it."""
    upto = [say("{n} min").format(n=number(at_most)) for _, at_most in WAITS if at_most]
    return (*upto, say("more"))


def when_sentence(shown: Overview) -> str:
    """Say when most visitors write."""
    if not shown.hours:
        return ""
    busiest = max(shown.hours, key=lambda hour: sum(shown.hours[hour].values()))
    said = say("Most begin between {from_hour}:00 and {to_hour}:00.").format(
        from_hour=busiest, to_hour=(busiest + 1) % 24
    )
    if not shown.while_closed:
        return said
    closed = say("{share} begin while the desk is closed.").format(
        share=percent(shown.while_closed / shown.number)
    )
    return f"{said} {closed}"


def wait_sentence(shown: Overview) -> str:
    """Say how long people waited for a person."""
    half, worst = shown.median_wait, shown.worst_wait
    if half is None or worst is None:
        return say("Nobody has waited for a person.")
    return say("Half of them got a reply within {half}, the longest wait was {worst}.").format(
        half=minutes(half), worst=minutes(worst)
    )


def minutes(count: int) -> str:
    """Return a span of time in words: '3 min', '2 h', '4 days'."""
    if count < 120:
        return say("{n} min").format(n=number(count))
    if count < 48 * 60:
        return say("{n} h").format(n=number(round(count / 60)))
    return say("{n} days").format(n=number(round(count / 1440)))


def thumbs_sentence(shown: Overview) -> str:
    """Say how many thumbs there were."""
    up, down = shown.thumbs_up, shown.thumbs_down
    if not up and not down:
        return say("Nobody has given a thumb.")
    return say("Thumbs up: {up}. Thumbs down: {down}.").format(up=number(up), down=number(down))


def survey_sentence(shown: Overview) -> str:
    """Say what was answered to the question at the end, or '' where nobody answered it."""
    if not shown.helped and not shown.not_helped:
        return ""
    return say("Asked at the end: it helped {yes}, it did not help {no}.").format(
        yes=number(shown.helped), no=number(shown.not_helped)
    )


def _kinds(shown: Overview) -> tuple[Kind, ...]:
    return tuple(kind for kind in Kind if shown.kinds.get(kind))


def _named(shown: Overview, found: tuple[tuple[str, Split], ...], name: object) -> Bars:
    assert callable(name)
    named = [one for one in found if one[0]]
    rest: dict[Kind, int] = {}
    for which, split in found:
        if not which or (which, split) in named[MOST:]:
            for kind, count in split.items():
                rest[kind] = rest.get(kind, 0) + count
    names = [name(which) for which, _ in named[:MOST]]
    splits: list[Split] = [split for _, split in named[:MOST]]
    if rest:
        names.append(say("Other"))
        splits.append(rest)
    return Bars(tuple(names), tuple(splits), _kinds(shown))
