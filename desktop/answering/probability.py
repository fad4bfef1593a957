"""The calibrated probability that the best passage answers the question.

A small network gives every passage a score, in logits against 'nothing answers this',
which also puts the passages in order; the probability comes of the best one's score and a
little of its share of all of them. Then it is brought in line with the owner's own knowledge. Not a
decision: the zones are only named here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop.answering import prior
from desktop.answering.features import NAMES, is_never_sure, measure
from desktop.answering.fitting import fit_logistic, sigmoid
from desktop.domain.decision import Passage
from desktop.domain.words import words

ENOUGH = 20
"""Paraphrases from which an owner's own measurement replaces the shipped one."""
_WRONG = 0.01
"""Share of wrong answers among those given alone that is accepted."""
_WRONG_WITHOUT = 0.1
"""The same when the trials whose entry was taken out count too. They are the hardest there
are: an entry on nearly the same thing is left, and often it is not even wrong."""
_LEAST_HIGH = 0.85
"""Nothing is answered alone below this, whatever was measured on a small knowledge."""
_READ = 0.5
"""How well the model must read a question for the owner's measurement to hold."""
_TEXT_PULL = 32.0
"""Logits for each e-fold of the full-text score where the model reads nothing: of questions in 28
languages to answers in the same one 0.672 came first with 16 and 0.683 with 32 and 64, of questions
to English entries 0.319, 0.321 and 0.312; full text alone 0.685 and 0.308 (``python -m tests.bench
languages``)."""
_ASKED_SO = 0.995
"""The least that a question counts which the owner wrote word for word as a way of asking."""
NEVER_SURE = 0.2
"""The most that a question for the opposite of what the passage was written for counts (of 109 such
development questions 5 were answered all the same), or for whether it is enough for something."""
_RIVALS = 0.2
"""How much it counts that others score well too: the power of the best one's share of the candidates. With
1 a stranger among 150 entries passes for a question that two of them fit, with 0 two that fit are as good as
one. Area on CLINC150's strangers, no rule asked, and answered right at 1 % wrong there: 0.964 and 0.77 with
0.4, 0.971 and 0.75 with 0.2, 0.974 and 0.55 with 0; the share with 'nothing' in it, as before, 0.945 and
0.77. Hotels are as good with each."""
_PULL = 30.0
"""How many rows the shipped calibration counts for against the owner's."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One small network: ``hidden`` units, each with a weight for every number and a bias."""

    inward: tuple[tuple[float, ...], ...]
    biases: tuple[float, ...]
    outward: tuple[float, ...]
    bias: float
    turned: tuple[tuple[float, ...], ...] = ()
    """For each unit, how much each number of the question's bearing shifts it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How numbers are brought to one scale, and the networks whose scores are averaged."""

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    layers: tuple[Layer, ...]
    slope: float = 1.0
    shift: float = 0.0
    """How the best score becomes a probability."""

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Weights:
        """Return the weights of ``prior``."""
        return cls(
            values["names"],
            values["means"],
            values["scales"],
            tuple(Layer(*layer) for layer in values["layers"]),
            values["slope"],
            values["shift"],
        )

    def facing(self, bearing: Sequence[float]) -> Weights:
        """Return the weights for one question, its bearing worked into the biases."""
        layers = tuple(
            replace(
                layer,
                biases=tuple(
                    bias + sum(w * x for w, x in zip(weights, bearing, strict=True))
                    for bias, weights in zip(layer.biases, layer.turned, strict=True)
                ),
                turned=(),
            )
            for layer in self.layers
        )
        return replace(self, layers=layers)


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
    is_taken_out: bool = False
    """Its entry was taken out of the knowledge for this trial."""


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
    read = any(one.dense for one in passages) and passages[0].read
    meaning = _meaning(passages)
    scores = _mixed(read, rows, meaning)
    order = _order(read, scores, passages)
    best = order[0]
    # Both measurements, the shipped and the owner's, are of questions that the embedding model reads.
    if read >= _READ:
        logit = evidence(meaning, scores, best)
        chance = sigmoid(calibration.slope * logit + calibration.shift)
    else:
        logit = share(scores, best)
        chance = sigmoid(logit)
        if chance < PRIOR.high:
            chance = min(chance, 0.999 * calibration.high)
    if is_never_sure(question, passages[best]):
        chance = min(chance, NEVER_SURE)
    gap = scores[best] - scores[order[1]] if len(order) > 1 else _ONLY
    if _is_asked_so(question, passages, passages[best]):
        chance = max(chance, _ASKED_SO)
    return Ranked(
        # What the question's bearing was for is done.
        tuple(replace(passages[n], bearing=()) for n in order),
        chance,
        gap,
        {
            **dict(zip(NAMES, rows[best], strict=True)),
            "score": scores[best],
            "gap": gap,
            "logit": logit,
        },
    )


def score(weights: Weights, rows: Sequence[Sequence[float]]) -> list[float]:
    """Return a score for each row, in logits against 'nothing answers this'."""
    places = [_PLACE[name] for name in weights.names]
    found = []
    for row in rows:
        scaled = [
            (row[place] - mean) / scale
            for place, mean, scale in zip(places, weights.means, weights.scales, strict=True)
        ]
        found.append(sum(_through(layer, scaled) for layer in weights.layers) / len(weights.layers))
    return found


def _meaning(passages: Sequence[Passage]) -> Weights:
    """Return the weights that go with the embedding model that found the passages."""
    bearing = passages[0].bearing
    return _FACING.facing(bearing) if len(bearing) == _BEARING else _BOTH


def _mixed(read: float, rows: Sequence[Sequence[float]], meaning: Weights) -> list[float]:
    """Return the scores of the two networks, weighed by how well the model reads the question."""
    if read >= 1 or read <= 0:
        return score(meaning if read else _WORDS, rows)
    both, alone = score(meaning, rows), score(_WORDS, rows)
    return [read * one + (1 - read) * other for one, other in zip(both, alone, strict=True)]


def _order(read: float, scores: Sequence[float], passages: Sequence[Passage]) -> list[int]:
    """Return the places best first: the less the model reads, the more full text decides."""
    most = max(one.text for one in passages)
    pulls = [
        _TEXT_PULL * (1 - read) * math.log(max(one.text / most, 0.02)) if most else 0.0
        for one in passages
    ]
    return sorted(range(len(scores)), key=lambda n: -(scores[n] + pulls[n]))


def share(scores: Sequence[float], at: int | None = None) -> float:
    """Return the logit of one's share among all scores and a zero for 'nothing'; the best one's."""
    at = scores.index(max(scores)) if at is None else at
    best = scores[at]
    others = [0.0, *scores[:at], *scores[at + 1 :]]
    top = max(others)
    return best - top - math.log(sum(math.exp(one - top) for one in others))


def evidence(weights: Weights, scores: Sequence[float], at: int) -> float:
    """Return the logit that one passage answers the question, calibrated as shipped."""
    chance = chance_of(scores, at, weights.slope, weights.shift)
    return math.log(chance / (1.0 - chance))


def chance_of(scores: Sequence[float], at: int, slope: float, shift: float) -> float:
    """Return the probability that one passage answers: that any does, and this rather than a rival."""
    best = scores[at]
    rivals = math.log(sum(math.exp(min(one - best, _FAR)) for one in scores))
    return sigmoid(slope * best + shift) * math.exp(-_RIVALS * rivals)


def calibrate(trials: Sequence[Trial]) -> Calibration:
    """Return a calibration measured on an owner's own knowledge, leave-one-out.

    ``trials`` hold ways of asking with their entry still findable by its other ways, some
    with the entry taken out so that nothing answers, and questions of no hotel or shop. One of
    these that fits surely is left out: this business has an entry on it ('Is it going to rain?').
    With fewer than ``ENOUGH`` ways of asking the shipped calibration stays.
    """
    answerable = [trial for trial in trials if trial.expected is not None]
    if len(answerable) < ENOUGH:
        return PRIOR
    logits: list[list[float]] = []
    right: list[bool] = []
    met: list[int] = []
    """Those whose entry is there."""
    asked = [trial for trial in trials if any(one.dense for one in trial.passages)]
    for trial in asked:
        meaning = _meaning(trial.passages)
        scores = score(meaning, measure(trial.question, trial.passages))
        best = scores.index(max(scores))
        logit = evidence(meaning, scores, best)
        if not trial.is_taken_out:
            if trial.expected is None and sigmoid(logit) >= PRIOR.high:
                continue
            met.append(len(logits))
        logits.append([logit])
        right.append(trial.passages[best].entry_id == trial.expected)
    slope, shift = fit_logistic(logits, right, toward=(1.0, 0.0), penalty=_PULL)
    # Below zero it would turn the order round; then the ways of asking say nothing.
    slope = max(slope, 0.25)
    chances = [sigmoid(slope * one[0] + shift) for one in logits]
    high = max(
        threshold([chances[n] for n in met], [right[n] for n in met], _WRONG),
        threshold(chances, right, _WRONG_WITHOUT),
        _LEAST_HIGH,
    )
    answered = [right[n] for n in met if chances[n] >= high]
    return replace(
        PRIOR,
        slope=slope,
        shift=shift,
        high=high,
        low=min(PRIOR.low, high),
        measured=Measured(
            asked=len(answerable), answered=sum(answered), wrong=len(answered) - sum(answered)
        ),
    )


def _is_asked_so(question: str, passages: Sequence[Passage], best: Passage) -> bool:
    """Say whether the owner wrote this very question, for the best passage's entry alone."""
    asked = words(question)
    same = {one.entry_id for one in passages if words(one.question) == asked}
    return bool(asked) and same == {best.entry_id}


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


def _through(layer: Layer, row: Sequence[float]) -> float:
    total = layer.bias
    for weights, bias, outward in zip(layer.inward, layer.biases, layer.outward, strict=True):
        total += outward * math.tanh(bias + sum(w * x for w, x in zip(weights, row, strict=True)))
    return total


_FAR = 30.0
"""Logits beyond which a rival is no better for being better still."""
_ONLY = 6.0
"""Distance to the second, in logits, where there is no second."""
_PLACE = {name: n for n, name in enumerate(NAMES)}
_FACING = Weights.from_dict(prior.WITH_BEARING)
"""For the embedded default."""
_BEARING = len(_FACING.layers[0].turned[0])
_BOTH = Weights.from_dict(prior.MEANING_AND_WORDS)
"""For any other embedding model."""
_WORDS = Weights.from_dict(prior.WORDS_ALONE)
