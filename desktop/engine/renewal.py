"""Renewing the identity key, for the engine: who may, when the clock is sure, and what is told.

What a key is and how two of them are kept is the relay room's; here it is begun, watched and ended.
A clock that no relay has confirmed neither begins a renewal nor destroys a key.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.domain.access import COMMAND_LINE, Did, Setting
from desktop.domain.renewal import EndOlderKey, KeyRenewed, RenewalIntent, RenewalShown, RenewKey
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import RelayState, Told
from desktop.relay.line_events import LineRefused, LineUp, NobodyThere, OlderLine
from desktop.storage.errors import StorageError

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

_STOLEN = Sentence(
    "Another computer has logged in with the older key of your website's line. If you have not done"
    " that, somebody has a copy of it: put the new line on every page now, then end the older one."
)
_ENDED = Sentence("The older line has ended.")
_NONE = Sentence("This desk has no keys of its own.")


class Keys(Protocol):
    """The identity keys of the site, and its line."""

    def shown(self, now: datetime) -> RenewalShown: ...
    def tag(self) -> str: ...
    def line(self, now: datetime) -> dict[str, str | int]: ...
    def renew(self, now: datetime) -> None:
        """Take a new key into use beside the one before.

        Raises:
            StorageError: With a sentence; then nothing has begun.
        """

    def end(self) -> None:
        """Let the older key count no more. Raises ``StorageError``; then it still counts."""

    def destroy(self) -> int:
        """Destroy what counts no more; return how many replies waited for its visitors.

        Raises:
            StorageError: If something is left; then it is to be called again.
        """

    async def say_farewell(self) -> None:
        """Let the relay turn visitors of the older line away, where it can be reached."""


class NotNowError(Exception):
    """It can't be done now; the text is the sentence that says why."""


class RenewalDesk:
    """Carries out what is wanted of the keys, and ends the older one when its time is over."""

    def __init__(self, engine: Engine, keys: Keys | None) -> None:
        self._engine, self._keys = engine, keys
        self._problem = ""
        self._ending = False

    def show(self) -> None:
        """Publish how it stands.

        Raises:
            StorageError: If that can't be read.
        """
        if self._keys is not None:
            self._engine.showcase.publish(self.shown())

    def shown(self) -> RenewalShown:
        """Return how it stands. Raises as :meth:`show`."""
        if self._keys is None:
            return RenewalShown()
        shown = self._keys.shown(self._engine.clock())
        return replace(shown, problem=self._problem) if shown.until is not None else shown

    def handle(self, intent: RenewalIntent) -> None:
        """Carry out a wish of the operator at the desk.

        Raises:
            StorageError: If the PIN can't be checked.
        """
        engine = self._engine
        if not engine.operators.proves(intent.pin):
            self._tell(Sentence("The PIN was not right, so nothing was changed."), problem=True)
            return
        try:
            match intent:
                case RenewKey():
                    self.renew()
                case EndOlderKey():
                    self._may_end()
                    engine.later(self._end(_ENDED))
        except NotNowError as error:
            self._tell(sentence_of(error), problem=True)

    def renew(self, operator: str | None = None) -> str:
        """Renew the key now; return the new line for the website.

        Raises:
            NotNowError: If it can't be done now.
            StorageError: If the keyring or the disk refuses; then nothing has begun.
        """
        engine, keys = self._engine, self._keys
        if keys is None:
            raise NotNowError(_NONE)
        if self.shown().until is not None:
            raise NotNowError(
                Sentence(
                    "The last renewal is still under way. Wait until the older line has ended, or"
                    " end it first."
                )
            )
        if engine.status.relay is not RelayState.CONNECTED or not engine.retention.believed:
            # The thirty days begin now, by this clock.
            raise NotNowError(
                Sentence(
                    "The key can only be renewed while Deskbell is connected and sure of the date."
                    " Try again when the relay is connected."
                )
            )
        keys.renew(engine.clock())
        self._problem = ""
        engine.access.note(Did.CHANGED, detail=Setting.KEY.value, operator=operator)
        tag = keys.tag()
        engine.owner.show()
        engine.showcase.publish(KeyRenewed(tag))
        self.show()
        self._tell(
            Sentence(
                "The key is renewed. Put the new line on every page within 30 days, and make a new"
                " backup: one from before has the older key."
            )
        )
        return tag

    async def serve(self, do: str) -> dict[str, str | int]:
        """Do what the command line wants: ``show``, ``renew`` or ``end-older``.

        Raises:
            NotNowError: If it can't be done now.
            StorageError: If the keyring or the disk refuses.
        """
        if self._keys is None:
            raise NotNowError(_NONE)
        if do == "renew":
            self.renew(COMMAND_LINE)
        elif do == "end-older":
            self._may_end()
            await self._end(_ENDED, COMMAND_LINE)
            if self.shown().until is not None:
                raise NotNowError(Sentence("The older line could not be ended. Try again."))
        return self._keys.line(self._engine.clock())

    def heard(self, event: OlderLine | NobodyThere) -> None:
        """Take note of how the older line stands, or that a reply has nobody to go to.

        Raises:
            StorageError: If it can't be shown.
        """
        if isinstance(event, NobodyThere):
            self._tell(
                Sentence(
                    "This visitor came by a line of your website that has ended, so the reply can't"
                    " reach them here. Write to their e-mail address, if they left one."
                ),
                problem=True,
            )
            return
        before, self._problem = self._problem, ""
        match event.event:
            case LineRefused(sentence) if not self._ending:
                self._problem = _STOLEN if event.event.replaced else sentence
                if self._problem != before:
                    self._tell(self._problem, problem=True)
            case LineUp():
                pass
            case _:
                self._problem = before
        if self._problem != before:
            self.show()

    def tidy(self) -> None:
        """End the older key where its time is over and the clock is sure; show what has changed.

        Raises:
            StorageError: If that can't be read.
        """
        engine, keys = self._engine, self._keys
        if keys is None or self._ending:
            return
        with engine.telling():
            keys.destroy()
        shown = self.shown()
        if shown.until is not None and engine.retention.believed and engine.clock() >= shown.until:
            over = Sentence("The 30 days are over: the older line of your website has ended.")
            engine.later(self._end(over, ""))
            return
        engine.showcase.publish(shown)

    def _may_end(self) -> None:
        if self._keys is None or self._ending or self.shown().until is None:
            raise NotNowError(Sentence("There is no older line."))

    async def _end(self, done: Sentence, operator: str | None = None) -> None:
        keys, engine = self._keys, self._engine
        if keys is None or self._ending:
            return
        self._ending = True
        try:
            await keys.say_farewell()
            keys.end()
            engine.access.note(Did.CHANGED, detail=Setting.KEY.value, operator=operator)
            left = keys.destroy()
        except StorageError as error:
            log.warning("the older key could not be ended: %s", type(error).__name__)
            self._tell(sentence_of(error), problem=True)
            return
        finally:
            self._ending = False
            with engine.telling():
                self.show()
        self._tell(done)
        if left == 1:
            self._tell(Sentence("One reply had not reached its visitor there."), problem=True)
        elif left:
            self._tell(
                Sentence("{count} replies had not reached their visitors there.", count=left),
                problem=True,
            )

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self._engine.showcase.tell(Told(sentence, problem=problem))
