"""The owner's summaries: what is chosen, which digest is due, and what each letter says.

A digest is written down as due once for each day and made when it is sent, so it holds nothing
of a conversation that was erased in between.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.answering.small_talk import says_thanks
from desktop.domain.access import Setting
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.effects import MailSummary
from desktop.domain.letters import Letter, LetterError, LetterKind, Post, last_word
from desktop.domain.message import Message, Sender
from desktop.domain.open_questions import Shelf, grouped
from desktop.domain.overview import Kind, tally
from desktop.domain.patience import has_come
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import InboxRow, Told
from desktop.domain.summaries import (
    QUIET,
    ChooseSummaries,
    DayLetter,
    SendDigestNow,
    Summaries,
    SummariesShown,
    Wish,
    due_day,
    from_json,
)
from desktop.domain.summary import summarise
from desktop.engine.jobs import DigestSent
from desktop.engine.mailing import AGAIN, MOST_TRIES, attempted
from desktop.engine.promises import promises
from desktop.engine.summaries import (
    Digest,
    Item,
    borne_out,
    conversation_letter,
    count_kinds,
    digest_letter,
    quoted,
    spoken_lines,
    with_wording,
)
from desktop.storage.errors import StorageError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine
    from desktop.engine.ports import Mail, Wording

log = logging.getLogger(__name__)

CHOSEN = "summaries"
"""The setting that keeps the owner's choice."""
PROMISED_BEFORE = timedelta(days=31)
"""How old a reply may be whose promise is due today."""
_FIRST = timedelta(days=1)
"""What the first digest tells of."""
PIECE = 40
"""Conversations that are read before other work gets its turn."""


class Digests:
    """The summaries of one engine."""

    def __init__(self, engine: Engine, mail: Mail | None, wording: Wording | None) -> None:
        self._engine = engine
        self._mail = mail
        self._wording = wording
        self._sending = False

    @property
    def chosen(self) -> Summaries:
        """What the owner chose."""
        return from_json(self._engine.store.get(CHOSEN))

    def show(self) -> None:
        """Publish what is chosen."""
        self._engine.showcase.publish(SummariesShown(self.chosen))

    def handle(self, intent: ChooseSummaries | SendDigestNow) -> None:
        """Carry out a wish.

        Raises:
            StorageError: If it can't be kept.
        """
        engine = self._engine
        match intent:
            case SendDigestNow():
                engine.later(self._now())
            case ChooseSummaries(wish, at):
                before = self.chosen
                # What was due before it was wanted is not sent after it.
                since = before.since if before.wish is wish and before.at == at else engine.clock()
                with engine.store.transaction():
                    engine.store.put(CHOSEN, Summaries(wish, at, since).to_json())
                    engine.access.changed(Setting.MAIL)
                self.show()

    def write(self, conversation: Conversation, effect: MailSummary) -> None:
        """Write down a summary that an effect calls for, where it is wanted."""
        engine = self._engine
        if self.chosen.wish is not Wish.EACH or not engine.mailing.ready:
            return
        due = engine.clock() + (timedelta() if effect.over else QUIET)
        engine.store.add_letter(
            Letter(engine.new_id(), LetterKind.SUMMARY, conversation.id, effect.last, due)
        )

    def summary(self, letter: Letter, conversation: Conversation) -> Post | None:
        """Return what a summary says now, None where it is not wanted or has gone on."""
        engine = self._engine
        last = last_word(conversation)
        gone_on = last is None or last.id != letter.about
        if self.chosen.wish is not Wish.EACH or gone_on:
            return None
        return conversation_letter(
            letter.id,
            self._business,
            self._name(engine.store.row(conversation.id)),
            conversation,
            engine.teaching.masked,
            engine.store.local,
            self._engine.speak,
        )

    async def worded(self, letter: Letter, post: Post) -> Post | None:
        """Let a language model say it in a sentence, where there is one and it says what was said.

        Returns None where the conversation was erased in the meantime.
        """
        engine = self._engine
        conversation = engine.store.load(letter.conversation_id)
        if self._wording is None or conversation is None:
            return post if conversation is not None else None
        said = spoken_lines(conversation.messages, engine.teaching.masked)
        try:
            made = await self._wording.summary(said, conversation.visitor.speaks)
        except Exception as error:
            # Without it the summary says the same in the words that were written.
            log.warning("no wording for a summary: %s", type(error).__name__)
            made = None
        if engine.store.row(letter.conversation_id) is None:
            return None
        fits = borne_out(made, said, engine.teaching.masked) if made else None
        return with_wording(post, fits) if fits else post

    def tick(self) -> None:
        """Once a second: write down what is due, send one that waits."""
        engine, now = self._engine, self._engine.clock()
        if not engine.mailing.ready or self._sending or not engine.retention.day_is_known():
            # By a clock that was moved, the digest of another day would leave, and the day's own
            # beside it once the clock is right again.
            return
        with engine.telling():
            chosen, store = self.chosen, engine.store
            known = store.digest_days() if chosen.wish is Wish.MORNING else {}
            due = due_day(chosen, engine.settings.schedule.zone, now, known)
            if due is not None:
                store.add_digest(DayLetter(due[0], engine.new_id(), now))
            for letter in store.waiting_digests():
                if chosen.wish is not Wish.MORNING:
                    store.end_digest(letter.day)
                    continue
                if not has_come(letter.due_at, now, AGAIN[-1]):
                    continue
                again = AGAIN[min(letter.tries, len(AGAIN) - 1)]
                store.digest_tried(letter.day, now + again)
                self._sending = True
                engine.in_background(asyncio.ensure_future(self._send(letter)))
                return

    async def _send(self, letter: DayLetter) -> None:
        mail = self._mail
        assert mail is not None

        async def send() -> None:
            await mail.send(await self._post(letter.id, letter.day))

        try:
            problem = await attempted(send())
        finally:
            self._sending = False
        self._engine.submit(DigestSent(letter, problem))

    def sent(self, letter: DayLetter, problem: LetterError | None) -> None:
        """Note how sending went.

        Raises:
            StorageError: If it can't be noted; the engine tries again.
        """
        if problem is not None and problem.again and letter.tries + 1 < MOST_TRIES:
            return
        self._engine.store.end_digest(letter.day)
        if problem is not None:
            self._tell(
                Sentence(
                    "The digest of {day} could not be sent: {reason}",
                    day=letter.day.isoformat(),
                    reason=sentence_of(problem),
                ),
                problem=True,
            )

    async def _now(self) -> None:
        engine = self._engine
        try:
            if self._mail is None or not engine.mailing.ready:
                raise LetterError(Sentence("E-mail is not set up in the settings."), again=False)
            day = engine.store.local(engine.clock()).date()
            await self._mail.send(await self._post(engine.new_id(), day))
        except LetterError as error:
            why = sentence_of(error)
            self._tell(Sentence("The digest was not sent. {why}", why=why), problem=True)
        else:
            self._tell(Sentence("The digest was sent. Look into your mail."))

    async def _post(self, letter_id: str, day: date) -> Post:
        return digest_letter(
            letter_id, self._business, day, await self._digest(day), self._engine.speak
        )

    async def _digest(self, day: date) -> Digest:
        engine = self._engine
        store, now = engine.store, engine.clock()
        earlier = [at for one, at in store.digest_days().items() if one < day and at < now]
        since = max([*earlier, now - timedelta(days=7)]) if earlier else now - _FIRST
        rows = list(store.rows())
        needs: list[Item] = []
        promised: list[Item] = []
        kinds: list[Kind] = []
        for at, row in enumerate(rows):
            if at % PIECE == PIECE - 1:
                await asyncio.sleep(0)
            if row.waiting_since is None and row.changed_at < now - PROMISED_BEFORE:
                continue
            try:
                conversation = store.load(row.conversation_id)
                if conversation is None:
                    continue
                if row.waiting_since is not None:
                    needs.append(self._waiting(row, conversation, row.waiting_since))
                promised += self._promised(row, conversation, day)
                if row.changed_at >= since:
                    kinds.append(self._kind(conversation, store.messages(row.conversation_id)))
            except StorageError as error:
                # One that can't be read must not keep the owner from hearing of the others.
                log.warning("a conversation is missing in the digest: %s", type(error).__name__)
        # Other work had its turn in between: what was erased since is not told of.
        here = {row.conversation_id for row in store.rows()}
        needs = [one for one in needs if one.conversation_id in here]
        promised = [one for one in promised if one.conversation_id in here]
        needs.sort(key=lambda one: one.at or now)
        asked = grouped(store.open_questions())
        new = (
            (one.title, sum(each.at >= since for each in one.questions))
            for one in asked
            if one.shelf is Shelf.OPEN
        )
        return Digest(
            store.local(since),
            store.local(now),
            tuple(needs),
            tuple(promised),
            questions=tuple(
                (quoted(title, engine.teaching.masked), number) for title, number in new if number
            ),
            **count_kinds(kinds),
        )

    def _waiting(self, row: InboxRow, conversation: Conversation, since: datetime) -> Item:
        wants = summarise(conversation).wants
        text = quoted(wants, self._engine.teaching.masked) if wants else None
        return Item(self._named(row), text, self._engine.store.local(since), row.conversation_id)

    def _promised(self, row: InboxRow, conversation: Conversation, day: date) -> list[Item]:
        found = []
        ours = [one for one in conversation.messages if one.sender is Sender.OPERATOR]
        for message in ours:
            said = self._engine.store.local(message.at).date()
            for promise in promises(message.text, said):
                open_ended = (
                    promise.day is None
                    and message is ours[-1]
                    and conversation.mode is Mode.OPERATOR
                )
                if promise.day == day or open_ended:
                    text = quoted(promise.text, self._engine.teaching.masked)
                    found.append(Item(self._named(row), text, conversation_id=row.conversation_id))
        return found

    def _kind(self, conversation: Conversation, messages: tuple[Message, ...]) -> Kind:
        opened = self._engine.store.local(conversation.opened_at)
        return tally(
            conversation,
            messages,
            local=opened,
            topic_of=lambda entry_id: None,
            says_thanks=says_thanks,
        ).kind

    @property
    def _business(self) -> str:
        return self._engine.settings.business or "Deskbell"

    def _named(self, row: InboxRow) -> str:
        return quoted(self._name(row), self._engine.teaching.masked)

    def _name(self, row: InboxRow | None) -> str:
        return row.name if row is not None else self._engine.speak(Sentence("A visitor"))

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self._engine.showcase.tell(Told(sentence, problem=problem))
