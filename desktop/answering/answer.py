"""One call in, one decision out: rules, retrieve, probability, zone, draft, check, decide.

The stages are plain functions in that order and nothing calls back. Nothing a visitor can
write makes this raise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter

from desktop.answering import small_talk
from desktop.answering.checking.offers import without_offers
from desktop.answering.features import content_words, covers
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
_SHORT = 3
"""Content words up to which a message may lean on the turn before it."""
_NEAR_HIGH = 0.9
"""Share of ``high`` from which the owner's words stand in for a draft that failed its check."""
_DRAFTABLE = 0.1
"""Below it the best passage is no help, not even to a person."""
_BELOW = 0.999

_ENDS_QUESTION = re.compile(r"(?<=[?？؟])\s*")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")
_POINTING = re.compile(
    r"\b(?:it|that|this|these|those|they|them|he|she|him|her|one|ones|so|too|either|both|also|then|das|es|dies\w*|ihn|ihm|sie|auch|dann|dort|ça|cela|ce|il|elle|ils|elles|le|la|les|y|en|aussi"
    r"|eso|esto|lo|él|ella|también|isso|isto|ele|ela|também|그거|그것|이거|それ|これ|هذا|ذلك)\b",
    re.IGNORECASE,
)
_IS_QUESTION = re.compile(
    r"[?？؟]|^\W*(?:what|when|where|which|who|how|why|is|are|do|does|did|can|could|may|will|would|should|have|has|any"
    r"|was|wann|wo|wie|wer|welche\w*|gibt|ist|sind|kann|können|haben|darf"
    r"|quel\w*|quand|où|comment|combien|est|avez|peut|puis|y a"
    r"|qué|cuál\w*|cuándo|dónde|cómo|cuánto\w*|hay|tienen|puedo|se puede"
    r"|qual|quando|onde|como|quanto|tem|posso|há)\b|(?:나요|까요|까|니까|か|ですか)\W*$",
    re.IGNORECASE,
)
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
        read = await self._language_of(" ".join(question.texts))
        decision = await self._decide(replace(question, language=read or question.language), read)
        looked = replace(
            decision.looked,
            language=read,
            reason=None if isinstance(decision, Reply) else decision.reason,
            embedder=self._retriever.found_by,
        )
        return replace(decision, looked=looked)

    async def _language_of(self, text: str) -> str | None:
        return await self._language_reader.language_of(text) if self._language_reader else None

    async def _decide(self, question: Question, read: str | None) -> Decision:
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
        sought = _sought(texts or [one.text for one in pending], question.history)
        try:
            found = await self._retriever.retrieve(
                [Query(text, question.on, question.groups, PASSAGES) for text in sought.texts]
            )
        except RetrieverAwayError:
            looked = Looked(Zone.HANDOFF, 0.0, milliseconds=clock.read())
            return HandOff(reason or Reason.ASSISTANT_AWAY, (), looked)
        clock.lap("retrieve")
        ranked = [
            rank(text, passages, question.language, self.calibration)
            for text, passages in zip(sought.texts, found, strict=True)
        ]
        whole, alone = _judge(sought, ranked, self.calibration.high)
        clock.lap("probability")
        if reason is not None:
            return _hand_off(reason, whole, clock, self.calibration, ruled=True)
        if len(alone) > 1:
            return _reply_each(alone, whole, clock)
        return await self._by_zone(question, read, sought, whole, clock)

    async def _by_zone(
        self, question: Question, read: str | None, sought: _Sought, whole: Ranked, clock: _Clock
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
        return await self._drafted(self._chat_model, question, read, sought, whole, clock)

    async def _drafted(
        self,
        model: ChatModel,
        question: Question,
        read: str | None,
        sought: _Sought,
        whole: Ranked,
        clock: _Clock,
    ) -> Decision:
        best = whole.passages[0]
        shown = tuple(sorted(whole.passages[:5], key=lambda one: one.entry_id))
        request = DraftRequest(sought.texts[-1], question.history, shown, question.language)
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
            question=sought.texts[-1],
            language=read,
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
        if weighed.use is Use.READ:
            return Draft(parts, Reason.OWN_WORDS, replace(looked, zone=Zone.DRAFT))
        if all(one.may_answer_alone for one in cited):
            return Reply(parts, looked)
        return Draft(parts, Reason.NOT_ALONE, looked)


@dataclass(frozen=True, slots=True)
class _Sought:
    """The texts that are looked for: each piece alone, then all together where there are several,
    then with the turn before where the message leans on it, then its bare question."""

    pieces: tuple[str, ...]
    merged: str | None
    together: str | None
    bare: str | None
    """The question without the statements around it, where it can stand alone."""

    @property
    def texts(self) -> list[str]:
        more = (self.merged, self.together, self.bare)
        return [*self.pieces, *(one for one in more if one is not None)]


def texts_of(question: Question) -> list[str]:
    """Return every text that will be looked for, so that an evaluation can embed many at once."""
    pending = [one for one in map(clean, question.texts) if one.text or one.marks]
    texts = [one.text for one in pending if not small_talk.recognise(one.text)]
    return _sought(texts or [one.text for one in pending], question.history).texts


def asks(text: str) -> bool:
    """Say whether ``text`` reads like a question, in any shipped language."""
    return bool(_IS_QUESTION.search(text))


def _for_a_person(texts: Sequence[str], pending: Sequence[Cleaned]) -> Reason | None:
    if not pending:
        return Reason.NO_ANSWER
    if len(texts) > MOST:
        return Reason.TOO_MANY
    merged = Cleaned("\n".join(one.text for one in pending), any(one.marks for one in pending))
    fired = check(merged) or next(filter(None, map(check, pending)), None)
    return fired.reason if fired else None


def _sought(texts: Sequence[str], history: Sequence[tuple[str, str]]) -> _Sought:
    pieces = [
        piece.strip()
        for text in texts
        for piece in _ENDS_QUESTION.split(text)
        if piece and piece.strip()
    ][-MOST:] or list(texts[:1])
    # 'Hi. Do you have parking? Thanks.' is one question with words around it.
    telling = [piece for piece in pieces if content_words(piece)]
    pieces = telling if len(telling) > 1 else [" ".join(texts)]
    merged = " ".join(texts) if len(pieces) > 1 else None
    before = next((text for sender, text in reversed(history) if sender == "visitor"), None)
    together = None
    last = " ".join(texts)
    if before and len(content_words(last)) <= _SHORT:
        together = f"{clean(before).text} {last}"
    return _Sought(tuple(pieces), merged, together, None if merged else _bare(last))


def _bare(text: str) -> str | None:
    """Return the one question of ``text`` without the statements around it.

    None where there are no statements, or where the question points at them ('is that all
    right?') and so can't stand alone.
    """
    sentences = [one for one in _SENTENCE.split(text) if one.strip()]
    asking = [one for one in sentences if _IS_QUESTION.search(one)]
    if len(asking) != 1 or len(sentences) == 1:
        return None
    points = _POINTING.search(asking[0]) or not content_words(asking[0])
    return None if points else asking[0].strip()


def _judge(sought: _Sought, ranked: list[Ranked], high: float) -> tuple[Ranked, list[Ranked]]:
    """Return the judgement of the whole, and that of each piece if all are sure."""
    pieces = ranked[: len(sought.pieces)]
    at = len(pieces)
    whole = pieces[0]
    if sought.merged is not None:
        sure = [
            one
            for one in pieces
            if one.probability >= high
            and not _is_even(one)
            and one.passages
            and one.passages[0].may_answer_alone
        ]
        whole = ranked[at]
        at += 1
        if len(sure) == len(pieces):
            return whole, sure
        if whole.passages and any(
            _IS_QUESTION.search(piece) and covers(piece, whole.passages[0]) < 0.5
            for piece in sought.pieces
        ):
            # One of several questions would go unanswered.
            whole = _below(whole, high)
    if sought.together is not None:
        whole = _better(whole, ranked[at], sought, high)
        at += 1
    if sought.bare is not None and ranked[at].probability > whole.probability:
        whole = ranked[at]
    return whole, []


def _better(alone: Ranked, together: Ranked, sought: _Sought, high: float) -> Ranked:
    """Return the better of the last turn alone and the last turns together.

    The turn before must not lend its good match to a question about something else, so
    what the last turn itself asks must be in the passage.
    """
    if together.probability <= alone.probability or not together.passages:
        return alone
    last = sought.merged or sought.pieces[0]
    best = together.passages[0]
    held = covers(last, best)
    if held < 0.5:
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


def _reply_each(alone: Sequence[Ranked], whole: Ranked, clock: _Clock) -> Reply:
    parts: dict[str, Part] = {}
    for one in alone:
        parts.setdefault(one.passages[0].entry_id, _part(one.passages[0], one))
    seen: dict[str, Passage] = {}
    for passage in [*(one.passages[0] for one in alone), *whole.passages]:
        seen.setdefault(passage.entry_id, passage)
    weakest = min(alone, key=lambda one: one.probability)
    looked = _looked(Zone.VERBATIM, replace(weakest, passages=tuple(seen.values())), clock)
    return Reply(tuple(parts.values()), looked)


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
