"""What happens to visitors' messages as this PC is set up: the facts, and the report made of them.

Values only. Which fact calls for which sentence stands in ``desktop.privacy.statements``; who
finds the facts out, and who draws the report, is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.summaries import Wish

LONGEST_COMPANY = 80


class Question(StrEnum):
    """What a careful customer asks, in the order of the report."""

    WHERE = "where"
    TRAINING = "training"
    ON_THE_WAY = "on_the_way"
    KEPT = "kept"
    HERE = "here"
    AGREEMENT = "agreement"
    STOP = "stop"
    COMPANIES = "companies"


class Keys(StrEnum):
    """Where the key of the database lies."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    NOWHERE = "nowhere"
    """A throw-away profile, as in the demo."""


class Keeper(StrEnum):
    """Who runs the relay; only the owner knows."""

    UNKNOWN = "unknown"
    OWN = "own"
    HOSTED = "hosted"


class ModelFile(StrEnum):
    """What is known of the language model's file."""

    UNCHECKED = "unchecked"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The language model that is in use."""

    name: str
    sha256: str
    file: ModelFile = ModelFile.UNCHECKED
    checked_on: date | None = None
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A machine that messages or letters go through."""

    host: str
    here: bool = False
    """It is this PC itself."""


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Somebody who may be at the desk."""

    name: str
    has_pin: bool


@dataclass(frozen=True, slots=True)
class Contact:
    """One host that Deskbell spoke to. ``why`` is 'relay', 'mail', 'page', 'model' or 'names'."""

    host: str
    why: str
    bytes_out: int
    last_at: datetime
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """The state of this PC that the report speaks of."""

    made_at: datetime
    """In the desk's own time."""
    version: str
    business: str
    model: ModelFacts | None = None
    held: bool = False
    """The operating system refuses every connection to the processes that run models."""
    relay: Place | None = None
    keeper: Keeper = Keeper.UNKNOWN
    company: str = ""
    """Who runs the relay, as the owner named them."""
    mail: Place | None = None
    summaries: Wish = Wish.OFF
    shortest: int = 30
    """Days for which a conversation is kept at least, after the last change in it."""
    longest: int = 30
    due: int = 0
    """Conversations that go within seven days."""
    keys: Keys = Keys.KEYRING
    operators: tuple[AtDesk, ...] = ()
    openings: int | None = None
    """How often conversations were opened in the last 30 days; None: there is no record of it."""
    broken_at: int | None = None
    """The first line of the access record that is not as it was written."""
    contacts: tuple[Contact, ...] | None = None
    """The connection ledger; None: there is none."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, its answer in a few words, and what is behind it."""

    question: str
    short: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """One place that takes part, and what it does and sees."""

    name: str
    does: str
    sees: str


class Form(StrEnum):
    """How a block of a section is set."""

    TEXT = "text"
    ITEM = "item"
    NUMBERED = "numbered"
    QUOTE = "quote"
    """Text that is meant to be copied."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    form: Form
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equally many texts below a head; '' is a field for the owner to fill in."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the report behind the answers."""

    title: str
    blocks: tuple[Block | Table, ...]
    for_files: bool = False
    """A draft for the owner's files, of use without the rest."""


@dataclass(frozen=True, slots=True)
class PrivacyReport:
    """Everything the page shows and the PDF holds. Texts are ``Sentence`` where they are ours."""

    facts: Facts
    answers: Mapping[Question, Answer]
    companies: tuple[Company, ...]
    connections: Table | None = None
    """What the connection ledger holds; None where there is no ledger."""
    sections: tuple[Section, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class PrivacyShown:
    """Snapshot: the report as of now."""

    report: PrivacyReport


@dataclass(frozen=True, slots=True)
class ShowPrivacy:
    """Intent: make the report anew and show it."""


@dataclass(frozen=True, slots=True)
class NameKeeper:
    """Intent: the owner says who runs the relay."""

    keeper: Keeper
    company: str = ""
