"""Jobs that could not be saved: kept in order for each subject until they can be.

What is about another conversation goes on meanwhile, so that one damaged record or a disk
that is full for a moment holds up nothing else. It carries out nothing itself.
"""

from __future__ import annotations

from desktop.domain.findings import ItIsFine
from desktop.domain.importing import (
    AcceptEntries,
    DiscardEntries,
    JoinEntries,
    TakeStarterSet,
)
from desktop.domain.intents import (
    ChangeMessage,
    DeleteConversation,
    DeleteEntry,
    DiscardDraft,
    HandBack,
    MarkDone,
    SaveEntry,
    SendDraft,
    SendReply,
    TakeBack,
    TakeOver,
)
from desktop.domain.open_questions import AnsweredBy, ShelveGroup, SplitQuestion
from desktop.domain.rehearsal import DropQuestion, KeepQuestion
from desktop.domain.trust import ChooseTrust, CorrectAnswer, DeclineAuto
from desktop.engine.jobs import Happened, Job, LetterSent
from desktop.relay.line import Arrived, Stored, VisitorPresence

KNOWLEDGE = "knowledge"


class Held:
    """The jobs that wait, oldest first."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []

    def __bool__(self) -> bool:
        return bool(self._jobs)

    def blocks(self, job: Job) -> bool:
        """Say whether ``job`` must wait behind one that is held: it is about the same thing.

        Deleting never waits: it is what helps where a conversation can't be read any more.
        """
        if isinstance(job, DeleteConversation):
            return False
        subject = subject_of(job)
        return subject is not None and any(subject_of(one) == subject for one in self._jobs)

    def keep(self, job: Job) -> bool:
        """Keep a job at the end; False for one that nothing is lost without."""
        if subject_of(job) is None:
            return False
        # After a new login the relay repeats what it was not told to be safe.
        if not isinstance(job, Arrived) or job not in self._jobs:
            self._jobs.append(job)
        return True

    def take_all(self) -> list[Job]:
        """Hand out all of them, to be tried again in this order."""
        jobs, self._jobs = self._jobs, []
        return jobs


def subject_of(job: Job) -> str | None:
    """Return what a job changes, a conversation's id or the knowledge; None where it only shows."""
    match job:
        case Arrived(envelope):
            return envelope.conversation.hex()
        case Happened() | Stored() | VisitorPresence():
            return job.conversation_id
        case TakeOver() | SendReply() | SendDraft() | DiscardDraft() | HandBack() | MarkDone():
            return job.conversation_id
        case ChangeMessage() | TakeBack() | CorrectAnswer():
            return job.conversation_id
        case DeleteConversation(conversation_id):
            return conversation_id
        case (
            SaveEntry()
            | DeleteEntry()
            | AcceptEntries()
            | DiscardEntries()
            | JoinEntries()
            | TakeStarterSet()
        ):
            return KNOWLEDGE
        case LetterSent(letter):
            return f"letter {letter.id}"
        case ChooseTrust() | DeclineAuto():
            return f"topic {job.topic}"
        case KeepQuestion() | DropQuestion() | ShelveGroup() | AnsweredBy() | SplitQuestion():
            return KNOWLEDGE
        case ItIsFine():
            return KNOWLEDGE
        case _:
            return None
