"""What the assistant looked at before it decided, kept as the evidence of a decision. Not the decision."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum


class Zone(StrEnum):
    """The zone of a question by its probability; the names are stable in ``--json`` output."""

    VERBATIM = "verbatim"
    MODEL = "model"
    DRAFT = "draft"
    HANDOFF = "handoff"


class Reason(StrEnum):
    """Why the assistant did not simply answer; the operator reads it as a sentence."""

    ASKED_FOR_PERSON = "asked_for_person"
    COMPLAINT = "complaint"
    REFUND = "refund"
    LEGAL = "legal"
    MEDICAL = "medical"
    EMERGENCY = "emergency"
    LIVE_FACT = "live_fact"
    OWN_BOOKING = "own_booking"
    PAYMENT_NUMBER = "payment_number"
    ORDERS = "orders"
    """The message tries to give the assistant orders."""
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    NO_ANSWER = "no_answer"
    """Nothing in the knowledge is near enough."""
    UNSURE = "unsure"
    """The middle zone: there is a draft, a person decides."""
    IN_PART = "in_part"
    """Several things were asked and the knowledge is sure of some; the draft holds their answers."""
    NOT_ALONE = "not_alone"
    """The owner wants to see answers from this entry before they go out."""
    TOPIC_IN_DRAFT = "topic_in_draft"
    """It would have been sent; the owner wants to see answers on this topic first."""
    TOPIC_OFF = "topic_off"
    """The owner wants to answer this topic without the assistant."""
    OWN_WORDS = "own_words"
    """The language model wrote more freely than the checks can follow; a person reads it first."""
    CHECK_FAILED = "check_failed"
    ASSISTANT_AWAY = "assistant_away"
    """The worker process is starting, restarting or gave no answer in time."""


class Fit(StrEnum):
    """How the best entry stands beside the next one."""

    CLEAR = "clear"
    """No other entry comes near."""
    CLOSE = "close"
    EVEN = "even"
    """Two entries with different answers fit about equally well."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the knowledge that was *found*, with its scores, best passage of its entry.

    ``dense`` is the cosine similarity (-1 to 1) of the best row of the entry, ``dense_answer``
    that of its answer alone, ``text`` the full-text score (0 where not found; BM25 scale),
    ``fused`` the reciprocal-rank sum, ``read`` how well the embedding model reads the question
    (0 to 1; at 0 both cosines are 0), ``bearing`` where the question lies in the directions that
    were learned for that model (empty for models with none).
    """

    entry_id: str
    entry_version: int
    title: str
    question: str
    """The way of asking that matched best."""
    answer: str
    dense: float
    dense_answer: float
    text: float
    fused: float
    language: str | None = None
    may_answer_alone: bool = True
    read: float = 1.0
    bearing: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What the assistant looked at, for the operator and ``ask --json``."""

    zone: Zone
    probability: float
    passages: tuple[Passage, ...] = ()
    """Best first."""
    features: dict[str, float] = field(default_factory=dict)
    milliseconds: dict[str, float] = field(default_factory=dict)
    """Stage name to milliseconds."""
    language: str | None = None
    """The language the visitor wrote in, where it is certain."""
    fit: Fit = Fit.CLEAR
    reason: Reason | None = None
    """Why it was not simply sent."""
    embedder: str | None = None
    """Id and hash of the embedding model that found the passages."""
    model: str | None = None
    """Hash of the language model's file, None where none wrote."""

    @property
    def short(self) -> Looked:
        """The same, small enough to be kept with every message: three passages, their answers left out."""
        return replace(self, passages=tuple(replace(one, answer="") for one in self.passages[:3]))
