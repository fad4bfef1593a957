"""A language model's words for the operator's eyes: a conversation in short, an entry in other words.

Runs no model: it says what is asked of one and what of its words may be shown. Such words reach
no visitor before a person has read them, so they may be put freely; but every number, date, name
of a link and strong word in them must stand in what they retell.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.answering.checking.claims import read_claims, stands_for, topic_words
from desktop.answering.checking.facts import links, plain, read_facts
from desktop.answering.checking.tables import PROMISE
from desktop.answering.checks import form_problem, scripts
from desktop.answering.ports import ChatModelError, Errand, TextModel, TextRequest
from desktop.domain.entry import Entry

LINE = 200
"""Characters of a line of a summary."""
ASKED = 160
"""Characters of a way of asking."""
ANSWER = 1200
WANTS, SAID, MISSING = "wants", "said", "missing"
SHORT_FIELDS = (WANTS, SAID, MISSING)
WAYS = ("ask1", "ask2", "ask3")
WORDING_FIELDS = (*WAYS, "answer")

_VISITOR = "visitor"
_TURNS = 12
"""Messages that are retold, the newest."""
_TURN = 400
"""Characters of each."""
_HELD = 0.4
"""Share of a line's words that must stand in what it retells: 'asks whether' is the model's own."""
_TALK = frozenset(
    [
        "guest",
        "guests",
        "visitor",
        "visitors",
        "customer",
        "customers",
        "person",
        "asks",
        "asked",
        "asking",
        "wants",
        "want",
        "wanted",
        "says",
        "said",
        "told",
        "tells",
        "know",
        "knows",
        "whether",
        "needs",
        "need",
        "answer",
        "answered",
        "question",
        "reply",
        "replied",
        "waits",
        "waiting",
        "missing",
        "unclear",
        "open",
        "still",
        "yet",
        "assistant",
        "operator",
        "staff",
        "desk",
    ]
)


@dataclass(frozen=True, slots=True)
class InShort:
    """The three lines of a summary; '' where the model's line is not shown."""

    wants: str = ""
    said: str = ""
    missing: str = ""

    def __bool__(self) -> bool:
        return bool(self.wants or self.said or self.missing)


@dataclass(frozen=True, slots=True)
class Wordings:
    """Other ways of asking for an entry, and its answer in other words, '' for none."""

    questions: tuple[str, ...] = ()
    answer: str = ""


class Reteller:
    """Asks a language model for words for the operator, and lets through what passes the checks."""

    def __init__(self, model: TextModel) -> None:
        self._model = model

    @property
    def can_write(self) -> bool:
        """Whether a model is at hand now."""
        return self._model.can_write

    async def in_short(
        self, turns: Sequence[tuple[str, str]], errand: Errand = Errand.DESK
    ) -> InShort:
        """Return a conversation of (sender, text), personal data masked, in three lines.

        Raises:
            ChatModelError: When there is no model, or it wrote nothing whole.
        """
        request = TextRequest(short_asks(turns), SHORT_FIELDS, errand)
        return read_short(await self._model.write(request), turns)

    async def summary(
        self, said: Sequence[tuple[str, str]], language: str | None = None
    ) -> str | None:
        """Return a conversation that is over in a few sentences, None where there are none.

        It waits for visitors and for operators. Never raises for want of a model.
        """
        try:
            lines = await self.in_short(said, Errand.LATER)
        except ChatModelError:
            return None
        return " ".join(one for one in (lines.wants, lines.said, lines.missing) if one) or None

    async def wordings(self, entry: Entry, others: Sequence[str] = ()) -> Wordings:
        """Return other wordings of an entry; ``others`` are ways of asking for other entries.

        Raises:
            ChatModelError: When there is no model, or it wrote nothing whole.
        """
        request = TextRequest(wording_asks(entry), WORDING_FIELDS, Errand.DESK)
        return read_wordings(await self._model.write(request), entry, others)


def short_asks(turns: Sequence[tuple[str, str]]) -> str:
    """Return what a model is asked so that it puts a conversation of (sender, text) in three lines."""
    said = "\n".join(_turns(turns))
    return (
        "No visitor asks now. The desk needs a summary of this conversation for a colleague:\n\n"
        f"{said}\n\n"
        "Write one line of JSON with three short sentences in the language of the conversation, "
        "with no word that is not in it: what the visitor wants, what they were told, what is "
        "still missing.\n"
        '{"wants":"…","said":"…","missing":"…"}'
    )


def read_short(written: Mapping[str, object] | None, turns: Sequence[tuple[str, str]]) -> InShort:
    """Return the lines that say no more than the conversation does.

    What visitors want is held against their own words, and what they were told against ours:
    a guest who asks whether parking is free was not told so.
    """
    newest = turns[-_TURNS:]
    whole = "\n".join(text for _sender, text in newest)
    theirs = "\n".join(text for sender, text in newest if sender == _VISITOR)
    ours = "\n".join(text for sender, text in newest if sender != _VISITOR)
    sources = {WANTS: theirs, SAID: ours, MISSING: theirs}
    lines = {name: _line(written, name) for name in SHORT_FIELDS}
    return InShort(
        **{
            name: "" if problem(line, sources[name], LINE, whole=whole) else line
            for name, line in lines.items()
        }
    )


def wording_asks(entry: Entry) -> str:
    """Return what a model is asked so that it words an entry in other ways."""
    known = "\n".join(f"- {' '.join(one.split())[:ASKED]}" for one in entry.questions[:8])
    return (
        "No visitor asks now. The desk works on this entry:\n\n"
        f"{' '.join(entry.title.split())}\n{entry.answer.strip()[:ANSWER]}\n\n"
        f"Visitors ask for it like this:\n{known or '-'}\n\n"
        "Write one line of JSON in the language of the entry: three other ways in which visitors "
        "may ask for it, and its answer in simpler words with all its numbers, times and names "
        "kept.\n"
        '{"ask1":"…","ask2":"…","ask3":"…","answer":"…"}'
    )


def read_wordings(
    written: Mapping[str, object] | None, entry: Entry, others: Sequence[str] = ()
) -> Wordings:
    """Return what of the wordings may be offered. ``others`` are ways of asking for other entries."""
    told = "\n".join((entry.title, *entry.questions, entry.answer))
    taken = {_folded(one) for one in (*entry.questions, *others)}
    questions: list[str] = []
    for name in WAYS:
        asked = _line(written, name)
        if _folded(asked) not in taken and not problem(asked, told, ASKED, held=0.0):
            taken.add(_folded(asked))
            questions.append(asked)
    answer = _line(written, "answer")
    if problem(answer, told, ANSWER) or _lost(answer, entry.answer):
        answer = ""
    return Wordings(tuple(questions), "" if answer == entry.answer.strip() else answer)


def problem(
    text: str, told: str, longest: int, *, held: float = _HELD, whole: str = ""
) -> str | None:
    """Say why ``text`` must not be shown as a retelling of ``told``, None where it may.

    ``held`` is the share of its words that must stand in ``whole``, or else in ``told``. Never
    raises.
    """
    whole = whole or told
    said = unicodedata.normalize("NFKC", text).strip()
    if not said or len(said) > longest:
        return "it is empty or too long"
    why = form_problem(text, said)
    if why is not None:
        return why
    if links(said) - links(told):
        return "it holds a link that was not given"
    if scripts(said) - scripts(whole):
        return "it is in another script"
    if PROMISE.search(plain(said)) and plain(said) not in plain(told):
        return "it promises or claims an action"
    known = {(one.kind, one.value) for one in read_facts(told).facts}
    for one in read_facts(said).facts:
        if (one.kind, one.value) not in known:
            return f"'{one.value}' does not stand in it"
    force = frozenset().union(*(one.force for one in read_claims(told)))
    for claim in read_claims(said):
        if claim.force - force:
            return f"'{min(claim.force - force)}' does not stand in it"
    words = [one for one in topic_words(read_facts(said).rest) if one not in _TALK]
    source = topic_words(read_facts(whole).rest)
    found = sum(any(stands_for(one, other) for other in source) for one in words)
    return "it says something else" if words and found / len(words) < held else None


def _lost(answer: str, told: str) -> bool:
    """Say whether a fact of the entry is missing from its other wording."""
    kept = {(one.kind, one.value) for one in read_facts(answer).facts}
    return any((one.kind, one.value) not in kept for one in read_facts(told).facts)


def _turns(turns: Sequence[tuple[str, str]]) -> list[str]:
    return [f"{sender}: {' '.join(text.split())[:_TURN]}" for sender, text in turns[-_TURNS:]]


def _line(written: Mapping[str, object] | None, name: str) -> str:
    value = (written or {}).get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().strip(" ?？؟¿.!")
