"""A language model's words for the operator: the conversation in short, other wordings of an entry.

It begins and stops such work; visitors' replies go first in the model's own line. What comes out
is published and remembered for as long as the app runs, never stored. Without a model nothing
happens here, and the lines that code makes of a conversation stay.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from typing import TYPE_CHECKING

from desktop.answering.ports import ChatModelError
from desktop.answering.retelling import InShort, Reteller
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.entry import Entry
from desktop.domain.message import Sender
from desktop.domain.retold import StopSuggesting, SuggestWordings, ToldInShort, WordingsSuggested
from desktop.domain.sentence import Sentence

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

REMEMBERED = 50
"""Conversations whose three lines are remembered."""
_NEEDS_LINES = (Mode.WAITING, Mode.OPERATOR)


class Retelling:
    """At most one piece of work for each conversation, and one for the knowledge page."""

    def __init__(self, engine: Engine, reteller: Reteller | None) -> None:
        self._engine = engine
        self._reteller = reteller
        self._known: OrderedDict[str, tuple[str, InShort]] = OrderedDict()
        self._making: dict[str, tuple[str, asyncio.Task[None]]] = {}
        self._suggesting: asyncio.Task[None] | None = None

    def changed(self, conversation: Conversation) -> None:
        """Put a conversation that needs a person in short; of those at a desk only the shown one."""
        needed = conversation.mode is Mode.WAITING or (
            conversation.mode is Mode.OPERATOR and self._engine.showcase.shows(conversation.id)
        )
        if needed:
            self._begin(conversation)
        else:
            self.stop(conversation.id)

    def shown(self, conversation_id: str) -> None:
        """A conversation was opened: show its three lines, or begin to make them."""
        conversation = self._engine.store.load(conversation_id)
        if conversation is None or conversation.mode not in _NEEDS_LINES:
            return
        about, lines = self._known.get(conversation_id, ("", InShort()))
        if conversation.messages and about == conversation.messages[-1].id:
            self._publish(conversation_id, about, lines)
        else:
            self._begin(conversation)

    def stop(self, conversation_id: str) -> None:
        """Nobody needs the three lines of a conversation any more."""
        _about, task = self._making.pop(conversation_id, ("", None))
        if task is not None:
            task.cancel()

    def erased(self, conversation_id: str) -> None:
        """Forget everything about a conversation."""
        self.stop(conversation_id)
        self._known.pop(conversation_id, None)

    def handle(self, intent: SuggestWordings | StopSuggesting) -> None:
        """Begin to look for other wordings of an entry, or stop; only the newest wish counts."""
        if self._suggesting is not None:
            self._suggesting.cancel()
            self._suggesting = None
        if isinstance(intent, SuggestWordings):
            self._suggesting = asyncio.ensure_future(self._suggest(intent.entry))
            self._engine.in_background(self._suggesting)

    def _begin(self, conversation: Conversation) -> None:
        if self._reteller is None or not self._reteller.can_write or not conversation.messages:
            return
        about = conversation.messages[-1].id
        if about in (
            self._known.get(conversation.id, ("", None))[0],
            self._making.get(conversation.id, ("", None))[0],
        ):
            return
        self.stop(conversation.id)
        task = asyncio.ensure_future(self._put_in_short(self._reteller, conversation, about))
        self._making[conversation.id] = (about, task)
        self._engine.in_background(task)

    async def _put_in_short(
        self, reteller: Reteller, conversation: Conversation, about: str
    ) -> None:
        turns = [
            (message.sender.value, self._engine.teaching.masked(message.text))
            for message in conversation.messages
            if message.sender is not Sender.NOTICE
        ]
        try:
            lines = await reteller.in_short(turns)
        except ChatModelError as problem:
            log.info("a conversation was not put in short: %s", problem)
            return
        finally:
            if self._making.get(conversation.id, ("", None))[0] == about:
                del self._making[conversation.id]
        self._known[conversation.id] = (about, lines)
        self._known.move_to_end(conversation.id)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        self._publish(conversation.id, about, lines)

    def _publish(self, conversation_id: str, about: str, lines: InShort) -> None:
        if lines and self._engine.showcase.shows(conversation_id):
            self._engine.showcase.publish(
                ToldInShort(conversation_id, about, lines.wants, lines.said, lines.missing)
            )

    async def _suggest(self, entry: Entry) -> None:
        publish = self._engine.showcase.publish
        if self._reteller is None or not self._reteller.can_write:
            none = Sentence("There is no language model to suggest wordings.")
            publish(WordingsSuggested(entry.id, problem=none))
            return
        others = [
            question
            for other in self._engine.store.entries()
            if other.id != entry.id
            for question in other.questions
        ]
        try:
            found = await self._reteller.wordings(entry, others)
        except ChatModelError as problem:
            log.info("no wordings of an entry: %s", problem)
            failed = Sentence("The language model could not finish. Try again in a moment.")
            publish(WordingsSuggested(entry.id, problem=failed))
            return
        if not found.questions and not found.answer:
            nothing = Sentence("Nothing that the model suggested passed the checks.")
            publish(WordingsSuggested(entry.id, problem=nothing))
            return
        publish(WordingsSuggested(entry.id, found.questions, found.answer))
