"""The owner's mail server, changed and tried while the desk runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.domain.access import Setting
from desktop.domain.letters import LetterError, Post
from desktop.domain.mail_setup import ForgetMail, MailShown, SaveMail, SendTestLetter
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import Told
from desktop.engine.ports import Mail

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class MailKeeper(Protocol):
    """Keeps what the owner says of the mail server."""

    def shown(self) -> MailShown: ...
    def check(self, wanted: SaveMail) -> Callable[[], None]:
        """Return what keeps it.

        Raises:
            ValueError: With a sentence, where something can't be used.
        """

    def forget(self) -> None: ...


class MailSetupDesk:
    """Publishes whether letters can leave, and carries out a change of it."""

    def __init__(self, engine: Engine, keeper: MailKeeper | None, mail: Mail | None) -> None:
        self._engine = engine
        self._keeper = keeper
        self._mail = mail

    def show(self) -> None:
        """Publish how letters leave."""
        ready = self._mail is not None and self._mail.ready
        shown = self._keeper.shown() if self._keeper is not None else MailShown(ready)
        self._engine.showcase.publish(shown)

    def handle(self, intent: SaveMail | ForgetMail | SendTestLetter) -> None:
        """Carry out a wish.

        Raises:
            StorageError: If nothing could be saved.
        """
        match intent:
            case SendTestLetter():
                self._try()
            case SaveMail() if self._keeper is not None:
                self._save(self._keeper, intent)
            case ForgetMail() if self._keeper is not None:
                with self._engine.store.transaction():
                    self._keeper.forget()
                self.show()
                self._engine.access.changed(Setting.MAIL)
                self._tell(Sentence("E-mail is switched off, and its password is forgotten."))

    def _save(self, keeper: MailKeeper, wanted: SaveMail) -> None:
        try:
            keep = keeper.check(wanted)
        except ValueError as error:
            self._tell(sentence_of(error), problem=True)
            return
        with self._engine.store.transaction():
            keep()
        self.show()
        self._engine.access.changed(Setting.MAIL)
        self._tell(Sentence("E-mail is set up. Send a test e-mail to see that it arrives."))

    def _try(self) -> None:
        engine = self._engine
        business = engine.settings.business or "Deskbell"
        post = Post(
            engine.new_id(),
            None,
            engine.speak(Sentence("{business}: a test e-mail", business=business)),
            engine.speak(
                Sentence(
                    "Deskbell can reach you by e-mail. This is how you hear of a visitor who waits"
                    " while nobody is at the desk."
                )
            ),
        )
        engine.in_background(asyncio.ensure_future(self._send(post)))

    async def _send(self, post: Post) -> None:
        try:
            if self._mail is None:
                raise LetterError(Sentence("E-mail is not set up in the settings."), again=False)
            await self._mail.send(post)
        except LetterError as error:
            why = sentence_of(error)
            self._tell(Sentence("The test e-mail was not sent. {why}", why=why), problem=True)
        else:
            self._tell(Sentence("The test e-mail was sent. Look into your mail."))

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self._engine.showcase.tell(Told(sentence, problem=problem))
