"""The calibrated probability that the best passage answers the question.

Two small steps: every passage gets a score of its own, which also puts them in order;
then the best one's score, its distance to the second and what was measured of it make
the probability. Not a decision: the zones are only named here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop.answering import prior
from desktop.answering.features import NAMES, measure
from desktop.answering.fitting import fit_logistic, sigmoid
from desktop.domain.decision import Passage

ENOUGH = 20
"""Paraphrases from which an owner's own measurement replaces the shipped one."""
_WRONG = 0.01
"""Share of wrong answers among those given alone that is accepted."""
_LEAST_HIGH = 0.6
"""Nothing is answered alone below this, whatever was measured on a small knowledge."""
_PULL = 20.0
"""How many rows the shipped calibration counts for against the owner's."""


@dataclass(frozen=True, slots=True)
class Weights:
    """One fitted model: how numbers are brought to one scale, and the weights of both steps."""

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    rank: tuple[float, ...]
    """For each name, intercept last."""
    final: tuple[float, ...]
    """For the best score, its distance to the second, each name; intercept last."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a leave-one-out test on the owner's own ways of asking has shown."""

    asked: int
    answered: int
    wrong: int

    def __str__(self) -> str:
        wrong = "none" if not self.wrong else str(self.wrong)
        return f"would have answered {self.answered} of {self.asked}, {wrong} wrong"


@dataclass(frozen=True, slots=True)
class Calibration:
    """How scores become a probability for one knowledge, and where the zones begin."""

    slope: float = 1.0
    shift: float = 0.0
    high: float = prior.HIGH
    """From here on the owner's words go out alone."""
    low: float = prior.LOW
    """Below this the question goes to a person."""
    measured: Measured | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain values, for a pipe or a store."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Calibration:
        """Return the calibration that ``to_dict`` gave.

        Raises:
            ValueError: If it is something else.
        """
        try:
            measured = values.get("measured")
            return cls(
                slope=float(values["slope"]),
                shift=float(values["shift"]),
                high=float(values["high"]),
                low=float(values["low"]),
                measured=Measured(**measured) if measured else None,
            )
        except (KeyError, TypeError) as problem:
            raise ValueError(f"not a calibration: {problem}") from problem


PRIOR = Calibration()
"""What ships: fitted on public hotel and restaurant questions (tests/development_data/fit_prior.py)."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Passages in their final order, and the probability that the first answers the question."""

    passages: tuple[Passage, ...]
    probability: float
    gap: float
    """Distance of the best score to the second, in logits."""
    features: dict[str, float]


@dataclass(frozen=True, slots=True)
class Trial:
    """A question whose right entry is known (None: none answers it), with what was found for it."""

    question: str
    expected: str | None
    passages: tuple[Passage, ...]


def rank(
    question: str,
    passages: Sequence[Passage],
    language: str | None = None,
    calibration: Calibration = PRIOR,
) -> Ranked:
    """Return the passages best first, with the probability of the best."""
    if not passages:
        return Ranked((), 0.0, 0.0, {})
    rows = measure(question, passages, language)
    read = any(one.dense for one in passages)
    weights = _weights(read)
    order, scores = scored(weights, rows)
    best = order[0]
    final = final_row(weights, scores, order, rows)
    logit = _dot(weights.final, final)
    chance = sigmoid(calibration.slope * logit + calibration.shift)
    if not read:
        # The owner's measurement is of questions that the embedding model reads.
        chance = sigmoid(logit)
        if chance < PRIOR.high:
            chance = min(chance, 0.999 * calibration.high)
    return Ranked(
        tuple(passages[n] for n in order),
        chance,
        final[1],
        {
            **dict(zip(NAMES, rows[best], strict=True)),
            "score": scores[best],
            "gap": final[1],
            "logit": logit,
        },
    )


def scored(weights: Weights, rows: Sequence[Sequence[float]]) -> tuple[list[int], list[float]]:
    """Return the places of the rows best first, and the score of each row, in logits."""
    scores = [_dot(weights.rank, _scaled(weights, row)) for row in rows]
    return sorted(range(len(rows)), key=lambda n: -scores[n]), scores


def final_row(
    weights: Weights, scores: Sequence[float], order: Sequence[int], rows: Sequence[Sequence[float]]
) -> list[float]:
    """Return what the second step looks at: best score, distance to the second, its numbers."""
    gap = scores[order[0]] - scores[order[1]] if len(order) > 1 else 3.0
    return [scores[order[0]], min(gap, 6.0), *_scaled(weights, rows[order[0]])]


def calibrate(trials: Sequence[Trial]) -> Calibration:
    """Return a calibration measured on an owner's own knowledge, leave-one-out.

    ``trials`` hold each way of asking twice: with its entry still findable by its other
    ways, and with the entry taken out, so that nothing answers it. With fewer than
    ``ENOUGH`` ways of asking the shipped calibration stays.
    """
    answerable = [trial for trial in trials if trial.expected is not None]
    if len(answerable) < ENOUGH:
        return PRIOR
    ranked = [rank(trial.question, trial.passages) for trial in trials]
    right = [
        bool(one.passages) and one.passages[0].entry_id == trial.expected
        for one, trial in zip(ranked, trials, strict=True)
    ]
    logits = [[one.features.get("logit", -10.0)] for one in ranked]
    slope, shift = fit_logistic(logits, right, toward=(1.0, 0.0), penalty=_PULL)
    # A slope near or below zero would turn the order round; then the knowledge says nothing.
    slope = max(slope, 0.25)
    chances = [sigmoid(slope * logit[0] + shift) for logit in logits]
    high = max(threshold(chances, right, _WRONG), _LEAST_HIGH)
    answered = [
        (is_right, trial)
        for chance, is_right, trial in zip(chances, right, trials, strict=True)
        if chance >= high
    ]
    return replace(
        PRIOR,
        slope=slope,
        shift=shift,
        high=high,
        low=min(PRIOR.low, high),
        measured=Measured(
            asked=len(answerable),
            answered=sum(trial.expected is not None for _, trial in answered),
            wrong=sum(not is_right for is_right, _ in answered),
        ),
    )


def threshold(chances: Sequence[float], right: Sequence[bool], wrong: float) -> float:
    """Return the lowest probability down to which at most the share ``wrong`` of the answers is wrong.

    Above 1 where there is none. Equal probabilities are answered together or not at all.
    """
    pairs = sorted(zip(chances, right, strict=True), key=lambda pair: -pair[0])
    found, errors = 1.01, 0
    for n, (chance, is_right) in enumerate(pairs, 1):
        errors += not is_right
        last_of_equals = n == len(pairs) or pairs[n][0] < chance
        if last_of_equals and errors <= wrong * n:
            found = chance
    return found


def _weights(read: bool) -> Weights:
    return _BOTH if read else _WORDS


def _scaled(weights: Weights, row: Sequence[float]) -> list[float]:
    return [
        (row[_PLACE[name]] - mean) / scale
        for name, mean, scale in zip(weights.names, weights.means, weights.scales, strict=True)
    ]


def _dot(weights: Sequence[float], row: Sequence[float]) -> float:
    return sum(w * x for w, x in zip(weights, row, strict=False)) + weights[-1]


_PLACE = {name: n for n, name in enumerate(NAMES)}
_BOTH = Weights(**prior.MEANING_AND_WORDS)
_WORDS = Weights(**prior.WORDS_ALONE)
