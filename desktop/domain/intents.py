"""What the operator wants. The UI sends these; the engine decides whether they still apply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.access import ShowAccess
    from desktop.domain.backups import BackupIntent
    from desktop.domain.business import SaveBusiness
    from desktop.domain.checkup import ExamineDesk
    from desktop.domain.entry import Entry
    from desktop.domain.findings import ItIsFine, LookOver
    from desktop.domain.first_run import FirstRunIntent
    from desktop.domain.importing import ImportIntent
    from desktop.domain.keeping import KeepFor, ShowKeeping
    from desktop.domain.leaving import LeavingIntent
    from desktop.domain.ledger import ShowLedger
    from desktop.domain.mail_setup import ForgetMail, SaveMail, SendTestLetter
    from desktop.domain.models import ModelIntent
    from desktop.domain.open_questions import AnsweredBy, ShelveGroup, SplitQuestion
    from desktop.domain.operators import OperatorIntent
    from desktop.domain.overview import ExportOverview, ShowOverview
    from desktop.domain.people import PersonIntent
    from desktop.domain.privacy_report import NameKeeper, ShowPrivacy
    from desktop.domain.rehearsal import DropQuestion, KeepQuestion, Rehearse, StopRehearsal
    from desktop.domain.renewal import RenewalIntent
    from desktop.domain.retold import StopSuggesting, SuggestWordings
    from desktop.domain.ringing import ChooseRinging
    from desktop.domain.starting import StartNormally
    from desktop.domain.summaries import ChooseSummaries, SendDigestNow
    from desktop.domain.trust import ChooseTrust, CorrectAnswer, DeclineAuto
    from desktop.domain.versions import ShowVersions
    from desktop.domain.writing import StopWriting


@dataclass(frozen=True, slots=True)
class ShowConversation:
    """Show a conversation and keep showing its changes; None shows none."""

    conversation_id: str | None


@dataclass(frozen=True, slots=True)
class ShowEarlier:
    """Show more of the earlier messages of the conversation that is shown."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    conversation_id: str


@dataclass(frozen=True, slots=True)
class OperatorTypes:
    """The operator writes a reply; sent at most every three seconds, and after the last key."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class SendReply:
    """Send the operator's own text. In a conversation that is not the operator's it takes over first.

    ``seen`` here and in ``HandBack`` and ``MarkDone`` is the id of the visitor's newest message
    on the screen, '' where there is none: what arrives in the moment of the press is not dealt
    with by it. None counts everything as seen.
    """

    conversation_id: str
    text: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeMessage:
    """Change a message of an operator's that was sent; the visitor sees that it was edited."""

    conversation_id: str
    message_id: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take back one reply, which may have gone in several messages."""

    conversation_id: str
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SendDraft:
    """Send the waiting draft, with ``text`` where the operator edited it."""

    conversation_id: str
    draft_id: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class DiscardDraft:
    conversation_id: str
    draft_id: str


@dataclass(frozen=True, slots=True)
class HandBack:
    conversation_id: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class MarkDone:
    conversation_id: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class DeleteConversation:
    conversation_id: str


@dataclass(frozen=True, slots=True)
class ExportConversation:
    """Write a conversation to a file: .txt, .json or .pdf."""

    conversation_id: str
    path: str


@dataclass(frozen=True, slots=True)
class SearchConversations:
    """Find conversations whose messages hold the words; empty text ends the search."""

    text: str


@dataclass(frozen=True, slots=True)
class SaveEntry:
    """Save a new entry or a new version; ``based_on`` is the version that was edited, 0 for a new one."""

    entry: Entry
    based_on: int


@dataclass(frozen=True, slots=True)
class DeleteEntry:
    entry_id: str


@dataclass(frozen=True, slots=True)
class TryQuestion:
    """Ask beside the editor; nothing is sent to anybody. ``edit`` counts as if it were saved."""

    text: str
    edit: Entry | None = None


@dataclass(frozen=True, slots=True)
class ExportKnowledge:
    path: str


@dataclass(frozen=True, slots=True)
class PauseAssistant:
    """Stop or start answering; while paused every question goes to a person."""

    paused: bool


if TYPE_CHECKING:
    # See snapshots: at run time nothing asks for the unions.
    TeachingIntent = (
        ShowVersions
        | Rehearse
        | StopRehearsal
        | KeepQuestion
        | DropQuestion
        | ShelveGroup
        | AnsweredBy
        | SplitQuestion
        | LookOver
        | ItIsFine
    )
    """What helps to teach the assistant; ``engine.teaching`` carries these out."""

    Intent = (
        ShowConversation
        | ShowEarlier
        | TakeOver
        | OperatorTypes
        | SendReply
        | ChangeMessage
        | TakeBack
        | SendDraft
        | DiscardDraft
        | HandBack
        | MarkDone
        | DeleteConversation
        | ExportConversation
        | SearchConversations
        | SaveEntry
        | DeleteEntry
        | TryQuestion
        | ExportKnowledge
        | ImportIntent
        | PauseAssistant
        | StopWriting
        | SuggestWordings
        | StopSuggesting
        | ChooseTrust
        | DeclineAuto
        | CorrectAnswer
        | ChooseRinging
        | OperatorIntent
        | TeachingIntent
        | ShowOverview
        | ExportOverview
        | SaveBusiness
        | SaveMail
        | ForgetMail
        | SendTestLetter
        | ShowPrivacy
        | NameKeeper
        | ChooseSummaries
        | SendDigestNow
        | ShowAccess
        | ShowKeeping
        | KeepFor
        | ShowLedger
        | PersonIntent
        | LeavingIntent
        | BackupIntent
        | ExamineDesk
        | StartNormally
        | FirstRunIntent
        | ModelIntent
        | RenewalIntent
    )
else:
    Intent = TeachingIntent = object
