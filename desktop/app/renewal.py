"""The identity keys of a desk between its store and its line: begun, ended, destroyed, counted.

Fits ``desktop.engine.renewal.Keys``. Belongs to the engine's thread, as the store does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from desktop.app import business as owner
from desktop.app.profile import told_of_keys
from desktop.domain.renewal import RenewalShown
from desktop.relay import succession
from desktop.relay.ports import OutboxRow, Prekey
from desktop.relay.seal import b64
from desktop.relay.site_line import SiteLine
from desktop.relay.succession import Identities
from desktop.storage.line import secrets_of
from desktop.storage.store import Store

VISITS = "older_line_visits"
"""The setting: how often visitors began to write by the older line, by day. Counts only."""
_DAYS = 7


def days_left(until: datetime, now: datetime) -> int:
    """Return how many days are left, the begun one counted; never below 0."""
    return max(0, -((now - until) // timedelta(days=1)))


def moment_of(milliseconds: int) -> datetime:
    """Return the moment of a time as the succession has it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def count_visit(store: owner.SettingsStore, now: datetime) -> None:
    """Count that a visitor came by the older line; in the transaction that hears them."""
    day, kept = now.date().isoformat(), _visits(store)
    first = (now - timedelta(days=_DAYS)).date().isoformat()
    counted = {one: count for one, count in kept.items() if one > first}
    store.put(VISITS, {**counted, day: counted.get(day, 0) + 1})


def shown_of(held: Identities | None, store: owner.SettingsStore, now: datetime) -> RenewalShown:
    """Return how a renewal stands."""
    said = held.succession if held is not None else None
    if held is None or said is None or held.before is None:
        return RenewalShown()
    until = moment_of(said.until)
    first = (now - timedelta(days=_DAYS)).date().isoformat()
    visits = sum(count for day, count in _visits(store).items() if day > first)
    return RenewalShown(until, days_left(until, now), visits)


class DeskKeys:
    """The keys of the running desk."""

    def __init__(
        self,
        store: Store[Prekey, OutboxRow],
        line: SiteLine,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        """``changed`` is called when the line for the website is another."""
        self._store, self._line, self._changed = store, line, changed

    def shown(self, now: datetime) -> RenewalShown:
        """Return how it stands. Raises ``StorageError``."""
        with told_of_keys():
            return shown_of(succession.look(self._store), self._store, now)

    def tag(self) -> str:
        """Return the line for the website."""
        relay = self._store.get(owner.RELAY, None)
        return owner.tag(self._line.site, relay, owner.load_business(self._store))

    def line(self, now: datetime) -> dict[str, str | int]:
        """Return the line for the website and how its renewal stands, for the command line.

        ``succession`` is what the older key signed of the present one, in base64url.
        """
        shown = self.shown(now)
        with told_of_keys():
            held = succession.load(self._store)
        return {
            "line": self.tag(),
            "site": b64(held.site),
            "older_until": shown.until.date().isoformat() if shown.until is not None else "",
            "days": shown.days,
            "visits": shown.visits,
            "succession": b64(held.word) if held.word else "",
        }

    def renew(self, now: datetime) -> None:
        """Take a new key into use beside the one before. Raises ``StorageError``."""
        with told_of_keys():
            with self._store.transaction():
                succession.begin(self._store, round(now.timestamp() * 1000))
                self._store.put(VISITS, {})
            self._line.adopt()
        self._changed()

    def end(self) -> None:
        """Let the older key count no more. Raises ``StorageError``."""
        with told_of_keys():
            with self._store.transaction():
                succession.end(self._store)
            self._line.adopt()

    def destroy(self) -> int:
        """Destroy what counts no more; return how many replies waited for its visitors."""
        left = 0
        with told_of_keys():
            gone = succession.left_over(self._store, succession.load(self._store))
        for number in gone:
            self._store.own_backups.forget_secrets(secrets_of(number))
            left += self._store.destroy_identity(number)
        return left

    async def say_farewell(self) -> None:
        """Let the relay turn visitors of the older line away, where it can be reached."""
        await self._line.say_farewell()


def _visits(store: owner.SettingsStore) -> dict[str, int]:
    kept = store.get(VISITS, {})
    return {str(day): int(count) for day, count in kept.items()} if isinstance(kept, dict) else {}
