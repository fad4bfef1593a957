"""What the UI shows. The engine publishes these; they are facts, never handles.

Several kinds go through one callable; the UI matches on the type.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.access import AccessShown
    from desktop.domain.backups import BackupsShown
    from desktop.domain.business import BusinessShown
    from desktop.domain.checkup import CheckupShown
    from desktop.domain.conversation import Conversation, Mode
    from desktop.domain.decision import Decision
    from desktop.domain.entry import Entry
    from desktop.domain.findings import FindingsShown
    from desktop.domain.first_run import FirstRunShown
    from desktop.domain.importing import ImportEnded, ImportProgress
    from desktop.domain.keeping import KeepingShown
    from desktop.domain.leaving import LeavingBegun
    from desktop.domain.ledger import LedgerShown
    from desktop.domain.mail_setup import MailShown
    from desktop.domain.message import Message
    from desktop.domain.models import ModelsShown, OffersShown
    from desktop.domain.open_questions import OpenQuestionsShown
    from desktop.domain.operators import OperatorSnapshot
    from desktop.domain.overview import OverviewShown
    from desktop.domain.people import PersonErased, PersonFound
    from desktop.domain.privacy_report import PrivacyShown
    from desktop.domain.rehearsal import QuestionsKept, RehearsalShown
    from desktop.domain.renewal import RenewalSnapshot
    from desktop.domain.retold import ToldInShort, WordingsSuggested
    from desktop.domain.ringing import RingingShown
    from desktop.domain.starting import StartShown
    from desktop.domain.summaries import SummariesShown
    from desktop.domain.trust import AutoOffered, FellBack, TopicsShown
    from desktop.domain.versions import EntryConflict, VersionsShown
    from desktop.domain.writing import BeingWritten


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One line of the list. ``name`` is what the widget told or 'Guest 7C1' made of the id."""

    conversation_id: str
    name: str
    snippet: str
    """Start of the newest message, one line, plain text."""
    mode: Mode
    changed_at: datetime
    waiting_since: datetime | None = None
    unread: bool = False
    unsent: bool = False
    """A reply of ours still waits in the outbox."""
    present: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    needs_you: int = 0
    assistant: int = 0
    yours: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True)
class InboxChanged:
    """Rows that are new or changed, and ids that are gone. ``complete`` replaces everything shown before."""

    rows: tuple[InboxRow, ...]
    counts: Counts
    gone: tuple[str, ...] = ()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class ConversationShown:
    """The whole of the conversation that the UI asked for; sent anew at each change."""

    conversation: Conversation
    name: str
    messages: tuple[Message, ...]
    """The newest messages, oldest first (``conversation.messages`` holds still fewer)."""
    earlier: int = 0
    """How many messages come before these; ``ShowEarlier`` asks for them."""
    delete_on: date | None = None
    openings: tuple[tuple[str, datetime], ...] = ()
    """Names of operators who opened it and when last, the latest first."""


@dataclass(frozen=True, slots=True)
class ConversationGone:
    conversation_id: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of a message, and where in it found words stand: (begin, end) in characters."""

    text: str
    found: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchFound:
    """Ids of the conversations that hold the words of ``text``, newest first; None when the search has ended."""

    text: str
    conversation_ids: tuple[str, ...] | None
    excerpts: dict[str, Excerpt] = field(default_factory=dict)
    """By conversation, for the newest of them."""
    more: bool = False
    """There are older ones that are not listed."""


@dataclass(frozen=True, slots=True)
class KnowledgeShown:
    """All entries, and how often each was used in an answer."""

    entries: tuple[Entry, ...]
    used: dict[str, int]
    edited_by: dict[str, str] = field(default_factory=dict)
    """Who saved the newest version, by entry id."""


@dataclass(frozen=True, slots=True)
class EntrySaved:
    entry: Entry
    searchable: bool
    """True once the assistant finds the saved version; sent twice, first False, then True."""


@dataclass(frozen=True, slots=True)
class QuestionTried:
    """The answer to ``TryQuestion``. ``decision`` is None where the assistant is away."""

    text: str
    decision: Decision | None
    milliseconds: float
    edit: Entry | None = None
    """The unsaved entry that it was tried with."""


class RelayState(StrEnum):
    CONNECTED = "connected"
    CONNECTING = "connecting"
    OFF = "off"
    """No relay is set up, or it refused us for good; ``Status.relay_problem`` says why."""


class AssistantState(StrEnum):
    READY = "ready"
    STARTING = "starting"
    PAUSED = "paused"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Status:
    """The state of relay and assistant, for the card at the foot of the navigation."""

    relay: RelayState
    assistant: AssistantState
    model: str | None = None
    """Name of the language model; None: answers come verbatim from the knowledge."""
    relay_problem: str | None = None
    waiting_to_send: int = 0
    operator: str = "Desk 1"
    business: str = ""


@dataclass(frozen=True, slots=True)
class Alerted:
    """A conversation needs a person now: show a native notification."""

    conversation_id: str
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A visitor wrote on in an operator's own conversation: a gentle notice, once."""

    conversation_id: str
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class AlertEnded:
    conversation_id: str


@dataclass(frozen=True, slots=True)
class Told:
    """Something the operator should read: a success or a problem, with what to do about it."""

    sentence: str
    problem: bool = False


if TYPE_CHECKING:
    # At run time nothing asks for the union, and the modules of topics that the first paint does
    # not need would cost it a tenth of its time.
    Snapshot = (
        InboxChanged
        | ConversationShown
        | ConversationGone
        | SearchFound
        | KnowledgeShown
        | EntrySaved
        | QuestionTried
        | Status
        | Alerted
        | Mentioned
        | AlertEnded
        | Told
        | ImportProgress
        | ImportEnded
        | TopicsShown
        | AutoOffered
        | FellBack
        | OperatorSnapshot
        | MailShown
        | RingingShown
        | VersionsShown
        | EntryConflict
        | QuestionsKept
        | RehearsalShown
        | OpenQuestionsShown
        | FindingsShown
        | OverviewShown
        | BusinessShown
        | BeingWritten
        | SummariesShown
        | ToldInShort
        | WordingsSuggested
        | AccessShown
        | KeepingShown
        | LedgerShown
        | PersonFound
        | PersonErased
        | LeavingBegun
        | RenewalSnapshot
        | ModelsShown
        | PrivacyShown
        | BackupsShown
        | CheckupShown
        | StartShown
        | FirstRunShown
        | OffersShown
    )
else:
    Snapshot = object
