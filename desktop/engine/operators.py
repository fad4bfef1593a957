"""Who is at the desk and whether it is locked; carries out what operators want of that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.access import Did, Setting
from desktop.domain.operators import (
    COLOURS,
    LONGEST_NAME,
    SHORTEST_PIN,
    KeepLockRules,
    LockDesk,
    Operator,
    OperatorIntent,
    OperatorsShown,
    PinRefused,
    RemoveOperator,
    SaveOperator,
    SetPin,
    SignIn,
)
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

CURRENT, RULES = "operator", "lock_rules"
FIRST = "desk"
"""Id of the operator that a new profile begins with."""
LONGEST_LOCK, LONGEST_HIDE = 240, 3600


class OperatorDesk:
    """Keeps the operator's name in the engine's settings; while locked the window is not heard."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._current = FIRST
        self.locked = False

    def begin(self) -> None:
        """Take up who was at the desk last; with a PIN the desk starts locked.

        Raises:
            StorageError: If the operators can't be read; the desk is then as it was built.
        """
        store = self._engine.store
        everybody = store.operators()
        if not everybody:
            store.save_operator(FIRST, self._engine.settings.operator, 0)
            everybody = store.operators()
        known = {one.id: one for one in everybody}
        self._current = str(store.get(CURRENT, FIRST))
        at_desk = known.get(self._current, everybody[0])
        # Somebody else's name must not be taken because one of them has no PIN.
        self.locked = at_desk.has_pin
        self._sign(at_desk)
        self.show()

    @property
    def current(self) -> str:
        """Id of the operator at the desk."""
        return self._current

    def show(self) -> None:
        """Publish everybody, and whether the desk is locked."""
        lock_minutes, hide_seconds = self._engine.store.get(RULES, (0, 0))
        self._engine.showcase.publish(
            OperatorsShown(
                self._engine.store.operators(),
                self._current,
                self.locked,
                int(lock_minutes),
                int(hide_seconds),
            )
        )

    def handle(self, intent: OperatorIntent) -> None:
        """Carry out one intent; while locked, only those of the lock itself.

        Raises:
            StorageError: Where nothing could be saved.
        """
        match intent:
            case SignIn(operator_id, pin):
                self._sign_in(operator_id, pin)
            case LockDesk():
                self.locked = any(one.has_pin for one in self._engine.store.operators())
                self.show()
            case _ if self.locked:
                pass
            case SaveOperator(operator_id, name, colour):
                self._save(operator_id, name, colour)
            case RemoveOperator(operator_id):
                self._remove(operator_id)
            case SetPin(operator_id, pin, old):
                self._set_pin(operator_id, pin, old)
            case KeepLockRules(lock_minutes, hide_seconds):
                rules = (
                    max(0, min(LONGEST_LOCK, lock_minutes)),
                    max(0, min(LONGEST_HIDE, hide_seconds)),
                )
                self._engine.store.put(RULES, list(rules))
                self.show()
                self._engine.access.changed(Setting.LOCK)

    def proves(self, pin: str | None) -> bool:
        """Say whether it is the PIN of who is at the desk; None is that of one who has none.

        Raises:
            StorageError: If the try can't be counted.
        """
        store = self._engine.store
        with store.transaction():
            checked = store.check_pin(self.current, pin, self._engine.clock())
        if not checked.right:
            self._engine.showcase.publish(PinRefused(self.current, checked.wait_until))
        return checked.right

    def _sign_in(self, operator_id: str, pin: str | None) -> None:
        store = self._engine.store
        who = next((one for one in store.operators() if one.id == operator_id), None)
        if who is None:
            self.show()
            return
        if who.id != self._current or self.locked:
            with store.transaction():
                checked = store.check_pin(who.id, pin, self._engine.clock())
                if checked.right:
                    store.put(CURRENT, who.id)
            if not checked.right:
                self._engine.showcase.publish(PinRefused(who.id, checked.wait_until))
                return
        self.locked = False
        self._sign(who)
        self.show()
        with self._engine.telling():
            self._engine.access.note(Did.SIGNED_IN)

    def _sign(self, who: Operator) -> None:
        engine = self._engine
        self._current = who.id
        engine.settings = replace(engine.settings, operator=who.name)
        engine.show_status(operator=who.name)

    def _save(self, operator_id: str, name: str, colour: int) -> None:
        store = self._engine.store
        name = " ".join(name.split())[:LONGEST_NAME]
        others = [one for one in store.operators() if one.id != operator_id]
        if not name:
            self._refuse(Sentence("An operator needs a name. Type one, then save."))
        elif any(one.name.casefold() == name.casefold() for one in others):
            self._refuse(
                Sentence("Somebody at the desk has this name already. Choose another one.")
            )
        else:
            store.save_operator(operator_id, name, colour % COLOURS)
            if operator_id == self._current:
                self._sign(Operator(operator_id, name, colour % COLOURS))
            self.show()
            self._engine.access.changed(Setting.OPERATORS)

    def _remove(self, operator_id: str) -> None:
        if operator_id == self._current:
            self._refuse(
                Sentence("This is who is at the desk now. Let somebody else sign in first.")
            )
            return
        self._engine.store.remove_operator(operator_id)
        self.show()
        self._engine.access.changed(Setting.OPERATORS)

    def _set_pin(self, operator_id: str, pin: str | None, old: str | None) -> None:
        store = self._engine.store
        if pin is not None and len(pin) < SHORTEST_PIN:
            self._refuse(Sentence("A PIN needs at least 4 digits. Choose a longer one."))
            return
        with store.transaction():
            checked = None
            if operator_id == self._current:
                checked = store.check_pin(operator_id, old, self._engine.clock())
            if checked is None or checked.right:
                store.set_pin(operator_id, pin)
        if checked is not None and not checked.right:
            self._engine.showcase.publish(PinRefused(operator_id, checked.wait_until))
            self._refuse(Sentence("The PIN you have now was not right, so it was not changed."))
            return
        self.show()
        self._engine.access.changed(Setting.PIN)
        self._tell(
            Sentence("The PIN is set.") if pin is not None else Sentence("The PIN is removed.")
        )

    def _refuse(self, sentence: str) -> None:
        self._engine.showcase.tell(Told(sentence, problem=True))

    def _tell(self, sentence: str) -> None:
        self._engine.showcase.tell(Told(sentence))
