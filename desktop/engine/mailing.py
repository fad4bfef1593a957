"""Letters: written down in the commit that calls for them, sent when due, dropped when they no
longer fit.

It knows no mail server; the ``Mail`` port does. A letter is kept until it was sent, so a crash
loses none; one that was being sent at a crash is sent again under the same id.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.domain import lines
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.effects import MailOwner, MailVisitor
from desktop.domain.events import NobodyCame
from desktop.domain.letters import Letter, LetterError, LetterKind, Post
from desktop.domain.message import Delivery
from desktop.domain.patience import MAIL_AFTER, RETURNS, has_come
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import Told
from desktop.engine.jobs import Happened, LetterSent
from desktop.engine.ports import Mail
from desktop.privacy.mask import mask

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

AGAIN = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))
"""After a try that failed: how long until the next; the last one again and again."""
MOST_TRIES = 12
"""About a day. Then the person at the desk is told."""


class Mailing:
    """The letters of one engine, and the visitors of whom the owner does not know yet."""

    def __init__(self, engine: Engine, mail: Mail | None) -> None:
        self._engine = engine
        self._mail = mail
        self._watched: dict[str, datetime] = {}
        self._sending = False

    @property
    def ready(self) -> bool:
        """Whether a letter could leave at all."""
        return self._mail is not None and self._mail.ready

    def begin(self) -> None:
        """At the start: visitors who waited before it wait still."""
        for row in self._engine.store.rows():
            if row.waiting_since is not None:
                self._watched[row.conversation_id] = self._engine.clock() + MAIL_AFTER

    def watch(self, conversation: Conversation) -> None:
        """A person is called for: the owner gets a letter unless one comes."""
        given_up = conversation.given_up
        if given_up is not None and not given_up.mailed:
            self._watched[conversation.id] = given_up.since + MAIL_AFTER

    def handled(self, conversation_id: str) -> None:
        """Somebody has come, or it is over."""
        self._watched.pop(conversation_id, None)

    def write(self, conversation: Conversation, effect: MailOwner | MailVisitor) -> None:
        """Write down the letter that an effect calls for. In the transaction of its event."""
        engine = self._engine
        now = engine.clock()
        match effect:
            case MailOwner() if conversation.given_up is not None:
                since = conversation.given_up.since.isoformat()
                kind, about, due = LetterKind.OWNER_WAITING, since, now
            case MailVisitor(message_id):
                kind, about, due = LetterKind.VISITOR_REPLY, message_id, now + RETURNS
            case _:
                return
        if self.ready:
            engine.store.add_letter(Letter(engine.new_id(), kind, conversation.id, about, due))

    def not_written(self) -> None:
        """Say that a reply could not become a letter, because e-mail is not set up."""
        sentence = Sentence(
            "The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until"
            " they come back."
        )
        self._engine.showcase.tell(Told(sentence))

    def tick(self) -> None:
        """Once a second: call for what is due, and send one letter at a time."""
        engine, now = self._engine, self._engine.clock()
        if not self.ready:
            return
        for conversation_id, due in list(self._watched.items()):
            if has_come(due, now, MAIL_AFTER) and not engine.steps.is_held(conversation_id):
                del self._watched[conversation_id]
                engine.submit(Happened(conversation_id, (NobodyCame(now),)))
        if not self._sending:
            self._send_next(now)

    def _send_next(self, now: datetime) -> None:
        engine = self._engine
        for letter in engine.store.letters():
            if not has_come(letter.due_at, now, AGAIN[-1]):
                continue
            with engine.telling():
                # Noted first: one that can't be made must not hold up the others.
                again = AGAIN[min(letter.tries, len(AGAIN) - 1)]
                engine.store.letter_tried(letter.id, now + again)
                try:
                    post = self._post(letter)
                except Exception as error:
                    log.warning("a letter could not be made: %s", type(error).__name__)
                    problem = LetterError(sentence_of(error), again=True)
                    engine.submit(LetterSent(letter, problem))
                    return
                if post is None:
                    engine.store.drop_letter(letter.id)
                    continue
                self._sending = True
                engine.in_background(asyncio.ensure_future(self._send(letter, post)))
            return

    async def _send(self, letter: Letter, post: Post) -> None:
        mail = self._mail
        assert mail is not None

        async def send() -> None:
            fits: Post | None = post
            if letter.kind is LetterKind.SUMMARY:
                fits = await self._engine.digests.worded(letter, post)
            if fits is not None:
                await mail.send(fits)

        try:
            problem = await attempted(send())
        finally:
            self._sending = False
        self._engine.submit(LetterSent(letter, problem))

    def sent(self, letter: Letter, problem: LetterError | None) -> None:
        """Note how sending went.

        Raises:
            StorageError: If it can't be noted; the engine tries again.
        """
        engine = self._engine
        if problem is not None and problem.again and letter.tries + 1 < MOST_TRIES:
            return
        engine.store.drop_letter(letter.id)
        if problem is None:
            return
        row = engine.store.row(letter.conversation_id)
        who = row.name if row is not None else Sentence("a visitor")
        engine.showcase.tell(
            Told(
                Sentence(
                    "An e-mail about {name} could not be sent: {reason}",
                    name=who,
                    reason=sentence_of(problem),
                ),
                problem=True,
            )
        )

    def _post(self, letter: Letter) -> Post | None:
        """Return what the letter says now, or None where it no longer fits."""
        engine = self._engine
        conversation = engine.store.load(letter.conversation_id)
        if conversation is None:
            return None
        business = engine.settings.business or "Deskbell"
        if letter.kind is LetterKind.OWNER_WAITING:
            given_up = conversation.given_up
            if conversation.mode is not Mode.WAITING or given_up is None:
                return None
            minutes = max(1, round((engine.clock() - given_up.since).total_seconds() / 60))
            row = engine.store.row(conversation.id)
            # No word of the conversation: this leaves the house unsealed. The name is what the
            # visitor typed as one, which may be anything.
            name = mask(row.name) if row is not None else engine.speak(Sentence("A visitor"))
            waiting = Sentence(
                "Waiting for {minutes} min. Open Deskbell at the desk to answer.", minutes=minutes
            )
            calls = Sentence("{business}: {name} needs a person", business=business, name=name)
            need = engine.showcase.need(name, given_up.reason)
            text = f"{engine.speak(need)}\n{engine.speak(waiting)}"
            return Post(letter.id, None, engine.speak(calls), text)
        if letter.kind is LetterKind.SUMMARY:
            return engine.digests.summary(letter, conversation)
        message = conversation.message(letter.about)
        read = (Delivery.DELIVERED, Delivery.READ)
        address = conversation.visitor.email
        if message is None or not message.is_ours or message.delivery in read or address is None:
            return None
        link = engine.line.resume_link(conversation.id, conversation.visitor.page)
        spoken = conversation.visitor.speaks
        subject, text = lines.reply_letter(spoken, business, message.text, link)
        return Post(letter.id, address, subject, text)


async def attempted(sending: Awaitable[None]) -> LetterError | None:
    """Return what kept a letter from being sent, None where it was sent."""
    try:
        await sending
    except LetterError as error:
        return error
    except Exception as error:
        log.exception("a letter was not sent")
        return LetterError(type(error).__name__, again=True)
    return None
