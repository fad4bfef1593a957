"""One call in, one decision out: rules, retrieve, probability, zone, draft, check, decide.

The stages are plain functions in that order and nothing calls back. Nothing a visitor can
write makes this raise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter

from desktop.answering import small_talk
from desktop.answering.asking import Asking, asks, read, things
from desktop.answering.checking.offers import without_offers
from desktop.answering.drafting import following
from desktop.answering.features import covers
from desktop.answering.ports import (
    ChatModel,
    ChatModelError,
    DraftRequest,
    LanguageReader,
    Query,
    Retriever,
    RetrieverAwayError,
    SentenceComparer,
)
from desktop.answering.probability import PRIOR, Calibration, Ranked, rank
from desktop.answering.rules import Cleaned, check, clean
from desktop.answering.weighing import Use, weigh
from desktop.domain.decision import (
    Decision,
    Draft,
    Fit,
    HandOff,
    Looked,
    Part,
    Passage,
    Reason,
    Reply,
    Zone,
)
from desktop.domain.message import Evidence

MOST = 10
"""Messages in a row that are still read as one question; more are for a person."""
PASSAGES = 15
"""Passages asked of the retriever for one text."""
_EVEN = 0.35
"""Two entries whose scores (in logits) are no further apart answer about equally well."""
_CLOSE = 1.5
"""Up to here (in logits) the next entry is worth naming to the operator."""
_NEAR_HIGH = 0.9
"""Share of ``high`` from which the owner's words stand in for a draft that failed its check."""
_DRAFTABLE = 0.1
"""Below it the best passage is no help, not even to a person."""
_BELOW = 0.999
_HELD = 0.5
"""Share of a question's content words from which a passage speaks of it."""
_HELD_SURELY = 0.75
"""The same where one passage is to answer several questions: 'soy-free options' are no other options."""
_TURNS = 20
"""Turns of the conversation that are looked at."""

_WANTS_FIGURE = re.compile(
    r"\bhow (?:much|many|long|far|late|early|often)\b|\bwhat time\b|\bwhen\b|\bwie ?(?:viel|lange|weit|spät)|\bwann\b|\bcombien\b|\bquand\b"
    r"|\bcu[áa]nto|\bcu[áa]ndo\b|\bquanto|\bquando\b|\bprice|\bcosts?\b|얼마|언제|いくら|何時|いつ|كم|متى",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\bfree\b|\bincluded\b|kostenlos|inklusive|gratuit|compris|gratis|incluido|grátis|incluído|무료|無料|مجان",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be answered: everything the visitor wrote since the last reply, oldest first."""

    texts: tuple[str, ...]
    on: date
    history: tuple[tuple[str, str], ...] = ()
    """(sender, text) of the turns before, oldest first."""
    language: str | None = None
    """What the widget says of the visitor, such as 'de' or 'pt-BR'."""
    groups: tuple[str, ...] = ()
    """Businesses to answer for, where one knowledge holds several (evaluation only)."""
    on_writing: Callable[[str], None] | None = field(default=None, compare=False)
    """Gets the draft so far while a language model writes it; nothing of it is checked yet."""


@dataclass(slots=True)
class _Clock:
    """Milliseconds by stage."""

    began: float = field(default_factory=perf_counter)
    stages: dict[str, float] = field(default_factory=dict)
    last: float = 0.0

    def lap(self, stage: str) -> None:
        now = perf_counter()
        self.stages[stage] = (now - (self.last or self.began)) * 1000
        self.last = now

    def read(self) -> dict[str, float]:
        return {**self.stages, "total": (perf_counter() - self.began) * 1000}


class Assistant:
    """Answers from the owner's knowledge, or says why a person must."""

    def __init__(
        self,
        retriever: Retriever,
        chat_model: ChatModel | None = None,
        calibration: Calibration = PRIOR,
        language_reader: LanguageReader | None = None,
        comparer: SentenceComparer | None = None,
        business: str = "",
    ) -> None:
        """``business`` is the house's own name and kind, as the checks of a draft read it."""
        self._retriever = retriever
        self._chat_model = chat_model
        self._language_reader = language_reader
        self._comparer = comparer
        self.business = business
        self.calibration = calibration

    async def answer(self, question: Question) -> Decision:
        """Return the decision about everything pending. Cancel the call to stop it."""
        written_in = await self._language_of(" ".join(question.texts))
        question = replace(question, language=written_in or question.language)
        decision = await self._decide(question, written_in)
        looked = replace(
            decision.looked,
            language=written_in,
            reason=None if isinstance(decision, Reply) else decision.reason,
            embedder=self._retriever.found_by,
        )
        return replace(decision, looked=looked)

    async def _language_of(self, text: str) -> str | None:
        return await self._language_reader.language_of(text) if self._language_reader else None

    async def _decide(self, question: Question, written_in: str | None) -> Decision:
        clock = _Clock()
        pending = [one for one in map(clean, question.texts) if one.text or one.marks]
        reason = _for_a_person(question.texts, pending)
        talk = [small_talk.recognise(one.text) for one in pending]
        if reason is None and pending and all(talk):
            last = talk[-1]
            assert last is not None
            part = Part(small_talk.line(last, question.language))
            return Reply((part,), Looked(Zone.VERBATIM, 0.0, milliseconds=clock.read()))
        texts = [one.text for one, small in zip(pending, talk, strict=True) if not small]
        clock.lap("rules")
        asking = _asking(texts or [one.text for one in pending], question.history)
        try:
            found = await self._retriever.retrieve(
                [Query(text, question.on, question.groups, PASSAGES) for text in asking.texts]
            )
        except RetrieverAwayError:
            looked = Looked(Zone.HANDOFF, 0.0, milliseconds=clock.read())
            return HandOff(reason or Reason.ASSISTANT_AWAY, (), looked)
        clock.lap("retrieve")
        ranked = [
            rank(text, passages, question.language, self.calibration)
            for text, passages in zip(asking.texts, found, strict=True)
        ]
        judged = _judge(asking, ranked, self.calibration.high)
        whole = judged.whole
        clock.lap("probability")
        if reason is not None:
            return _hand_off(reason, whole, clock, self.calibration, ruled=True)
        if judged.is_complete:
            return Reply(_parts(judged.sure), _looked_at_each(Zone.VERBATIM, judged, clock))
        if judged.sure and whole.probability < self.calibration.high:
            looked = _looked_at_each(Zone.DRAFT, judged, clock)
            return Draft(_parts(judged.sure), Reason.IN_PART, looked)
        return await self._by_zone(question, written_in, asking, whole, clock)

    async def _by_zone(
        self,
        question: Question,
        written_in: str | None,
        asking: Asking,
        whole: Ranked,
        clock: _Clock,
    ) -> Decision:
        high, low = self.calibration.high, self.calibration.low
        if whole.probability < low or not whole.passages:
            return _hand_off(Reason.NO_ANSWER, whole, clock, self.calibration)
        best = whole.passages[0]
        even = _is_even(whole)
        if whole.probability >= high and not even:
            if best.may_answer_alone:
                return Reply((_part(best, whole),), _looked(Zone.VERBATIM, whole, clock))
            return Draft((_part(best, whole),), Reason.NOT_ALONE, _looked(Zone.DRAFT, whole, clock))
        if self._chat_model is None:
            parts: tuple[Part, ...] = (_part(best, whole),)
            if even and whole.probability >= high:
                parts += (_part(whole.passages[1], whole),)
            return Draft(parts, Reason.UNSURE, _looked(Zone.DRAFT, whole, clock))
        return await self._drafted(self._chat_model, question, written_in, asking, whole, clock)

    async def _drafted(
        self,
        model: ChatModel,
        question: Question,
        written_in: str | None,
        asking: Asking,
        whole: Ranked,
        clock: _Clock,
    ) -> Decision:
        best = whole.passages[0]
        shown = tuple(sorted(whole.passages[:5], key=lambda one: one.entry_id))
        request = DraftRequest(
            asking.texts[-1],
            question.history,
            shown,
            question.language,
            following(question.on_writing) if question.on_writing else None,
        )
        try:
            draft = await model.draft(request)
        except ChatModelError:
            return Draft((_part(best, whole),), Reason.UNSURE, _looked(Zone.DRAFT, whole, clock))
        clock.lap("draft")
        draft = replace(draft, reply=without_offers(draft.reply))
        if draft.status != "answer":
            return _hand_off(Reason.NO_ANSWER, whole, clock, self.calibration)
        written = await self._language_of(draft.reply)
        weighed = await weigh(
            draft,
            shown,
            question=asking.texts[-1],
            language=written_in,
            written=written,
            comparer=self._comparer,
            business=self.business,
        )
        clock.lap("check")
        if weighed.use is not Use.SEND:
            near = whole.probability >= _NEAR_HIGH * self.calibration.high
            if near and best.may_answer_alone and not _is_even(whole):
                return Reply((_part(best, whole),), _looked(Zone.VERBATIM, whole, clock))
        if weighed.use is Use.NONE:
            return _hand_off(Reason.CHECK_FAILED, whole, clock, self.calibration)
        cited = [one for one in shown if one.entry_id in draft.entries]
        evidence = tuple(
            replace(_evidence(one, whole), quote=draft.quote)
            if draft.quote in one.answer
            else _evidence(one, whole)
            for one in cited
        )
        parts = (Part(draft.reply.strip(), evidence),)
        looked = replace(_looked(Zone.MODEL, whole, clock), model=model.model)
        if asking.are_questions and not all(
            any(covers(part, one) >= _HELD for one in cited) for part in asking.parts
        ):
            return Draft(parts, Reason.IN_PART, replace(looked, zone=Zone.DRAFT))
        if weighed.use is Use.READ:
            return Draft(parts, Reason.OWN_WORDS, replace(looked, zone=Zone.DRAFT))
        if all(one.may_answer_alone for one in cited):
            return Reply(parts, looked)
        return Draft(parts, Reason.NOT_ALONE, looked)


def texts_of(question: Question) -> list[str]:
    """Return every text that will be looked for, so that an evaluation can embed many at once."""
    pending = [one for one in map(clean, question.texts) if one.text or one.marks]
    texts = [one.text for one in pending if not small_talk.recognise(one.text)]
    return _asking(texts or [one.text for one in pending], question.history).texts


def _for_a_person(texts: Sequence[str], pending: Sequence[Cleaned]) -> Reason | None:
    if not pending:
        return Reason.NO_ANSWER
    if len(texts) > MOST:
        return Reason.TOO_MANY
    merged = Cleaned("\n".join(one.text for one in pending), any(one.marks for one in pending))
    fired = check(merged) or next(filter(None, map(check, pending)), None)
    return fired.reason if fired else None


def _asking(texts: Sequence[str], history: Sequence[tuple[str, str]]) -> Asking:
    told = [(sender, clean(text).text) for sender, text in history[-_TURNS:]]
    return read(texts or [""], told)


@dataclass(frozen=True, slots=True)
class _Judged:
    """The judgement of the whole, and of those parts that are sure."""

    whole: Ranked
    sure: tuple[Ranked, ...] = ()
    is_complete: bool = False
    """All parts are sure: each gets its own answer."""


def _judge(asking: Asking, ranked: Sequence[Ranked], high: float) -> _Judged:
    parts, rest = ranked[: len(asking.parts)], iter(ranked[len(asking.parts) :])
    whole = parts[0]
    sure: tuple[Ranked, ...] = ()
    if asking.merged is not None:
        sure = tuple(
            one for one in parts if one.probability >= high and not _is_even(one) and one.passages
        )
        whole = next(rest)
        if len(sure) == len(parts) and all(one.passages[0].may_answer_alone for one in sure):
            return _Judged(whole, sure, is_complete=True)
    if asking.together is not None:
        whole = _better(whole, next(rest), asking, high)
    if asking.bare is not None:
        bare = next(rest)
        whole = bare if bare.probability > whole.probability else whole
    if not _holds_all(asking, whole, parts):
        # One of several questions would go unanswered.
        whole = _below(whole, high)
    return _Judged(whole, sure if asking.are_questions else ())


def _holds_all(asking: Asking, whole: Ranked, parts: Sequence[Ranked]) -> bool:
    """Say whether the best passage of the whole speaks of everything that was asked."""
    if not whole.passages:
        return True
    best = whole.passages[0]
    if asking.merged is None:
        shares = [covers(thing, best) for thing in things(asking.last)]
        return not (min(shares) == 0 and max(shares) >= _HELD)
    if not asking.are_questions:
        return all(covers(part, best) >= _HELD for part in asking.parts if asks(part))
    return all(
        part.passages
        and part.passages[0].entry_id == best.entry_id
        and covers(text, best) >= _HELD_SURELY
        for text, part in zip(asking.parts, parts, strict=True)
    )


def _better(alone: Ranked, together: Ranked, asking: Asking, high: float) -> Ranked:
    """Return the better of the last turn alone and the last turns together.

    The turn before must not lend its good match to a question about something else, so
    what the last turn itself asks must be in the passage.
    """
    if together.probability <= alone.probability or not together.passages:
        return alone
    last = asking.last
    best = together.passages[0]
    held = covers(last, best)
    if held < _HELD:
        return alone
    if held < 0.99 or (_WANTS_FIGURE.search(last) and not _FIGURE.search(best.answer)):
        together = _below(together, high)
    return together if together.probability > alone.probability else alone


def _below(ranked: Ranked, high: float) -> Ranked:
    return replace(ranked, probability=min(ranked.probability, high * _BELOW))


def _is_even(ranked: Ranked) -> bool:
    """Say whether two entries with different answers fit about equally well."""
    return (
        len(ranked.passages) > 1
        and ranked.gap < _EVEN
        and ranked.passages[0].answer.strip() != ranked.passages[1].answer.strip()
    )


def _parts(sure: Sequence[Ranked]) -> tuple[Part, ...]:
    """Return each one's answer, an entry that answers several once."""
    parts: dict[str, Part] = {}
    for one in sure:
        parts.setdefault(one.passages[0].entry_id, _part(one.passages[0], one))
    return tuple(parts.values())


def _looked_at_each(zone: Zone, judged: _Judged, clock: _Clock) -> Looked:
    passages = [*(one.passages[0] for one in judged.sure), *judged.whole.passages]
    seen: dict[str, Passage] = {}
    for passage in passages:
        seen.setdefault(passage.entry_id, passage)
    weakest = min(judged.sure, key=lambda one: one.probability)
    if not judged.is_complete:
        weakest = min(weakest, judged.whole, key=lambda one: one.probability)
    return _looked(zone, replace(weakest, passages=tuple(seen.values())), clock)


def _hand_off(
    reason: Reason, whole: Ranked, clock: _Clock, calibration: Calibration, *, ruled: bool = False
) -> HandOff:
    useful = calibration.low if ruled else _DRAFTABLE
    parts = (
        (_part(whole.passages[0], whole),) if whole.passages and whole.probability >= useful else ()
    )
    looked = _looked(Zone.HANDOFF, whole, clock)
    # A rule sends it to a person however well the knowledge fits.
    return HandOff(reason, parts, replace(looked, probability=0.0) if ruled else looked)


def _looked(zone: Zone, ranked: Ranked, clock: _Clock) -> Looked:
    return Looked(
        zone,
        ranked.probability,
        ranked.passages,
        ranked.features,
        clock.read(),
        fit=_fit(ranked),
    )


def _fit(ranked: Ranked) -> Fit:
    if _is_even(ranked):
        return Fit.EVEN
    return Fit.CLOSE if len(ranked.passages) > 1 and ranked.gap < _CLOSE else Fit.CLEAR


def _part(passage: Passage, ranked: Ranked) -> Part:
    return Part(passage.answer, (_evidence(passage, ranked),))


def _evidence(passage: Passage, ranked: Ranked) -> Evidence:
    return Evidence(
        passage.entry_id,
        passage.entry_version,
        passage.title,
        passage.answer,
        ranked.probability,
    )
