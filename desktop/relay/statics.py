"""The desk's static keys: one for 90 days, and the one before it while a prekey goes with it.

Kept as small secrets of the store. Made anew together with a prekey, whose bundle names its
static key: that is how an HS1 finds the pair it was sealed to.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.relay.ports import Prekey, SessionStore
from desktop.relay.seal import POINT, SIGNATURE, KeyPair, SealError, read_object, unb64

STATIC_MS = 90 * 24 * 3600 * 1000
"""A new static key after so long."""
_NOW, _BEFORE, _SINCE = "static", "static-before", "static-since"


class Statics:
    """Both pairs. Every method but ``pair_of`` belongs into a transaction of the store."""

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self.load()

    def load(self) -> None:
        """Read what the store has; make the first where it has none.

        What a transaction that was rolled back has made is forgotten with it.
        """
        kept = self._store.secret_value(_NOW)
        self.newest = KeyPair.new() if kept is None else KeyPair.of(kept)
        if kept is None:
            self._store.put_secret_value(_NOW, self.newest.private)
        before = self._store.secret_value(_BEFORE)
        self._before = KeyPair.of(before) if before else None

    def renew(self, prekeys: Sequence[Prekey], now: int) -> bool:
        """Make a new pair where it is due, destroy the old one where nothing goes with it any more.

        True where a new one was made: a prekey to go with it is due at once.
        """
        self.load()
        named = {_static_of(prekey) for prekey in prekeys}
        if self._before is not None and self._before.public not in named:
            self._store.put_secret_value(_BEFORE, b"")
            self._before = None
        raw = self._store.secret_value(_SINCE)
        since = int.from_bytes(raw, "big") if raw else None
        if since is None:
            self._store.put_secret_value(_SINCE, now.to_bytes(8, "big"))
        # Two at most: while something goes with the one before, also after a clock that jumped,
        # there is no third.
        if since is None or now - since < STATIC_MS or self._before is not None:
            return False
        self._before, self.newest = self.newest, KeyPair.new()
        self._store.put_secret_value(_BEFORE, self._before.private)
        self._store.put_secret_value(_NOW, self.newest.private)
        self._store.put_secret_value(_SINCE, now.to_bytes(8, "big"))
        return True

    def pair_of(self, prekey: Prekey) -> KeyPair:
        """Return the pair that goes with a prekey.

        Raises:
            SealError: If it is gone.
        """
        named = _static_of(prekey)
        for pair in (self.newest, self._before):
            if pair is not None and pair.public == named:
                return pair
        raise SealError("The static key is gone.")


def _static_of(prekey: Prekey) -> bytes:
    return unb64(read_object(prekey.bundle[: -SIGNATURE - POINT]).get("st"), POINT)
