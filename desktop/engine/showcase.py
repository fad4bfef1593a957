"""What the UI gets to see: rows, the conversation that is shown, status, alerts.

One way, off the path: it reads the store after a commit and publishes; it changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.domain.conversation import Conversation
from desktop.domain.decision import Reason
from desktop.domain.keeping import KeepTimes
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import (
    Alerted,
    AlertEnded,
    ConversationGone,
    ConversationShown,
    EntrySaved,
    InboxChanged,
    KnowledgeShown,
    Mentioned,
    QuestionTried,
    RelayState,
    SearchFound,
    Snapshot,
    Status,
    Told,
)
from desktop.domain.writing import BeingWritten
from desktop.engine.ports import Store

_NEEDS = {
    Reason.ASKED_FOR_PERSON: Sentence("{name} asks for a person."),
    Reason.COMPLAINT: Sentence("{name} has a complaint."),
    Reason.REFUND: Sentence("{name} asks about money back."),
    Reason.LIVE_FACT: Sentence("{name} asks what only you can see."),
    Reason.OWN_BOOKING: Sentence("{name} asks about a booking."),
    Reason.UNSURE: Sentence("{name} waits for your yes to a draft."),
    Reason.IN_PART: Sentence("{name} waits for the rest of an answer."),
    Reason.NOT_ALONE: Sentence("{name} waits for your yes to a draft."),
    Reason.OWN_WORDS: Sentence("{name} waits for your yes to a draft."),
    Reason.TOPIC_IN_DRAFT: Sentence("{name} waits for your yes to a draft."),
    Reason.TOPIC_OFF: Sentence("{name} asks about a topic that you answer yourself."),
    Reason.EMERGENCY: Sentence("{name} may have an emergency."),
    Reason.ASSISTANT_AWAY: Sentence("{name} wrote while the assistant was away."),
}
_ANY_NEED = Sentence("{name} needs a person to answer.")
_NOBODY_NAMED = Sentence("A visitor")


FIRST_SHOWN, MORE_SHOWN = 200, 1000
"""Messages of a conversation that are shown at first, and more each time when scrolled back:
5,000 at once took 0.15 s to read at every change."""
FOUND_MOST = 500
"""What the store finds at most."""
OPENINGS = 3
"""Operators that are named as having opened a conversation."""


class Showcase:
    """Publishes snapshots through one callable; remembers only which conversation is shown."""

    def __init__(
        self,
        store: Store,
        publish: Callable[[Snapshot], None],
        keep: KeepTimes,
    ) -> None:
        self._store = store
        self._publish = publish
        self._keep = keep
        self._shown: str | None = None
        self._written = False
        """Part of a draft was published."""
        self._from: str | None = None
        self._alerted: set[str] = set()

    def keep_for(self, times: KeepTimes) -> None:
        """Say from now on that conversations are kept for so long."""
        self._keep = times

    def everything(self) -> None:
        """Publish all rows."""
        self._publish(InboxChanged(tuple(self._store.rows()), self._store.counts(), complete=True))

    def changed(self, conversation: Conversation) -> None:
        """Publish the row of a conversation that was committed, and the whole of it if it is shown."""
        row = self._store.row(conversation.id)
        if row is not None:
            self._publish(InboxChanged((row,), self._store.counts()))
        if conversation.id == self._shown:
            self._show(conversation)

    def show(self, conversation_id: str | None) -> None:
        """Publish a conversation now and at each change until another one is shown."""
        if conversation_id != self._shown:
            self._from = None
        self._shown, self._written = conversation_id, False
        if conversation_id is None:
            return
        conversation = self._store.load(conversation_id)
        if conversation is None:
            self._publish(ConversationGone(conversation_id))
        else:
            self._show(conversation)

    def shows(self, conversation_id: str) -> bool:
        """Say whether this conversation is on the screen."""
        return conversation_id == self._shown

    def being_written(self, conversation_id: str, text: str) -> None:
        """Publish a draft while it is written, where its conversation is the one that is shown."""
        if conversation_id == self._shown and (text or self._written):
            self._written = bool(text)
            self._publish(BeingWritten(conversation_id, text))

    def show_earlier(self, conversation_id: str) -> None:
        """Publish the shown conversation with more of its earlier messages."""
        if conversation_id != self._shown or self._from is None:
            return
        before = self._store.newest_messages(conversation_id, MORE_SHOWN, self._from)
        conversation = self._store.load(conversation_id)
        if before and conversation is not None:
            self._from = before[0].id
            self._show(conversation)

    def gone(self, conversation_id: str) -> None:
        """Say that a conversation was erased."""
        self.quiet(conversation_id)
        self._publish(InboxChanged((), self._store.counts(), gone=(conversation_id,)))
        self._publish(ConversationGone(conversation_id))
        if self._shown == conversation_id:
            self._shown = None

    def alert(self, conversation_id: str, reason: Reason) -> None:
        """Say that somebody is needed."""
        row = self._store.row(conversation_id)
        name = row.name if row is not None else _NOBODY_NAMED
        self._alerted.add(conversation_id)
        self._publish(Alerted(conversation_id, name, self.need(name, reason)))

    def need(self, name: str, reason: Reason) -> Sentence:
        """Say what somebody needs a person for."""
        return _NEEDS.get(reason, _ANY_NEED).filled(name=name)

    def mention(self, conversation_id: str) -> None:
        """Say that the visitor of an operator's own conversation wrote on."""
        row = self._store.row(conversation_id)
        name = row.name if row is not None else _NOBODY_NAMED
        self._publish(Mentioned(conversation_id, name, Sentence("{name} wrote again.", name=name)))

    def quiet(self, conversation_id: str) -> None:
        """Say that nobody is needed any more."""
        if conversation_id in self._alerted:
            self._alerted.discard(conversation_id)
            self._publish(AlertEnded(conversation_id))

    def knowledge(self) -> None:
        """Publish all entries."""
        store = self._store
        self._publish(KnowledgeShown(store.entries(), store.uses(), store.editors()))

    def entry_saved(self, saved: EntrySaved) -> None:
        """Publish that an entry was saved, or that the assistant finds it now."""
        self._publish(saved)

    def tried(self, tried: QuestionTried) -> None:
        """Publish the answer to a question that was tried."""
        self._publish(tried)

    def found(self, text: str) -> None:
        """Look for the words of ``text`` and publish what was found; empty text ends the search."""
        if not text.strip():
            self._publish(SearchFound(text, None))
            return
        ids = self._store.search(text)
        self._publish(
            SearchFound(text, ids, self._store.excerpts(ids, text), more=len(ids) >= FOUND_MOST)
        )

    def tell(self, told: Told) -> None:
        """Publish a sentence for the operator."""
        self._publish(told)

    def publish(self, snapshot: Snapshot) -> None:
        """Publish a snapshot as it is."""
        self._publish(snapshot)

    def status(self, status: Status) -> None:
        """Publish the status of relay and assistant."""
        self._publish(status)

    def changed_status(self, status: Status, changed: dict[str, Any]) -> Status:
        """Publish ``status`` with some fields changed, where that makes a difference; return it."""
        after = replace(status, **changed)
        if after != status:
            self._publish(after)
        return after

    def unsent(self, status: Status) -> Status:
        """Publish how many replies wait to be sent, where that is another number; return it.

        While connected the number only falls: each reply waits for the moment until the relay
        has it, and nothing shall flicker for that.
        """
        waiting = self._store.waiting_to_send()
        if status.relay is RelayState.CONNECTED:
            waiting = min(waiting, status.waiting_to_send)
        return self.changed_status(status, {"waiting_to_send": waiting})

    def _show(self, conversation: Conversation) -> None:
        row = self._store.row(conversation.id)
        if self._from is None:
            messages = self._store.newest_messages(conversation.id, FIRST_SHOWN)
        else:
            messages = self._store.messages_from(conversation.id, self._from)
        self._from = messages[0].id if messages else None
        earlier = self._store.count_messages(conversation.id) - len(messages)
        self._publish(
            ConversationShown(
                conversation,
                row.name if row is not None else "",
                messages,
                earlier=earlier,
                delete_on=self._keep.ends(conversation.changed_at, conversation.mode).date(),
                openings=self._store.openings(conversation.id)[:OPENINGS],
            )
        )
