"""Everything that helps the owner to teach the assistant, behind one door for the engine.

It passes intents on to versions, rehearsals, open questions and findings, and tells them
what happened elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.conversation import Conversation
from desktop.domain.entry import Entry
from desktop.domain.findings import ItIsFine, LookOver
from desktop.domain.intents import TeachingIntent
from desktop.domain.open_questions import AnsweredBy, ShelveGroup, SplitQuestion
from desktop.domain.rehearsal import DropQuestion, KeepQuestion, Rehearse, StopRehearsal
from desktop.domain.versions import EntryConflict, ShowVersions, VersionsShown
from desktop.engine.findings import Findings
from desktop.engine.jobs import TaughtLess
from desktop.engine.open_questions import OpenQuestions
from desktop.engine.ports import Study
from desktop.engine.rehearsals import Rehearsals
from desktop.privacy.mask import mask

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Teaching:
    """The door."""

    def __init__(self, engine: Engine, study: Study | None) -> None:
        self._engine = engine
        self._taught_less = False
        self.rehearsals = Rehearsals(engine, study)
        self.questions = OpenQuestions(engine, study)
        self.findings = Findings(engine, study)

    def masked(self, text: str) -> str:
        """Return a visitor's words as they may be kept outside their conversation.

        What the owner says in public, such as the desk's own telephone, stays readable.
        """
        plain = mask(text)
        if plain == text:
            return text
        known = "\n".join(entry.answer for entry in self._engine.store.entries())
        return mask(text, known=known)

    def handle(self, intent: TeachingIntent) -> None:
        """Carry out one intent.

        Raises:
            StorageError: Where nothing could be saved.
        """
        match intent:
            case ShowVersions(entry_id):
                versions = self._engine.store.entry_history(entry_id)
                self._engine.showcase.publish(VersionsShown(entry_id, versions))
            case Rehearse(entry):
                self.rehearsals.start(entry)
            case StopRehearsal():
                self.rehearsals.stop()
            case KeepQuestion(text, expected, conversation_id):
                self.rehearsals.keep(text, expected, conversation_id)
            case DropQuestion(question_id):
                self.rehearsals.drop(question_id)
            case ShelveGroup():
                self.questions.shelve(intent)
            case AnsweredBy():
                self.questions.answered_by(intent)
            case SplitQuestion():
                self.questions.split(intent)
            case LookOver():
                self.findings.look_soon()
            case ItIsFine(key):
                self.findings.fine(key)

    def everything(self) -> None:
        """Show all there is, at the start.

        Raises:
            StorageError: If something can't be read.
        """
        self.rehearsals.publish_kept()
        self.questions.publish()
        self.findings.publish()

    def saw(self, conversation: Conversation) -> None:
        """A conversation has changed and is committed.

        Raises:
            StorageError: If what it teaches can't be saved.
        """
        self.questions.saw(conversation)

    def knowledge_changed(self) -> None:
        """The assistant finds other entries than before."""
        self.questions.knowledge_changed()
        self.findings.look_soon()

    def erased(self) -> None:
        """A conversation was erased, and with it what it asked.

        What is left is shown behind all that is queued by now, once for a night's whole batch.
        """
        if not self._taught_less:
            self._taught_less = True
            self._engine.submit(TaughtLess())

    def show_what_is_left(self) -> None:
        """Show what the conversations that are still here have asked.

        Raises:
            StorageError: If it can't be read.
        """
        self._taught_less = False
        self._engine.later(self.rehearsals.forget())
        self.rehearsals.publish_kept()
        self.questions.publish()

    def conflict(self, mine: Entry) -> None:
        """An entry could not be saved: show what was saved meanwhile.

        Raises:
            StorageError: If it can't be read.
        """
        store = self._engine.store
        removed = store.entry(mine.id) is None
        history = store.entry_history(mine.id)
        theirs = None if removed or not history else history[0]
        self._engine.showcase.publish(EntryConflict(mine, theirs))
