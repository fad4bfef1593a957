"""The desk's side of the wire without a socket: keys, epochs, receipts, the outbox.

Sans I/O: envelopes go in, ``frames()`` hands out what must be sent. Nothing is remembered
here but what waits to be sent; everything else is read from and written to the
``SessionStore`` within the caller's transaction. So after a rollback ``forget()`` is all
there is to do, and no envelope leaves whose key is not in the database yet.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.relay import inner as inners
from desktop.relay.epochs import EPOCH_MS, DeskEpoch, preid_of
from desktop.relay.joining import Joining
from desktop.relay.ports import OutboxRow, Prekey, SessionStore
from desktop.relay.seal import (
    MAX_SKIPPED,
    POINT,
    SIGNATURE,
    KeyPair,
    SealError,
    b64,
    canonical,
    make_bundle,
    read_object,
    sign_settings,
    site_of,
    unb64,
)
from desktop.relay.statics import Statics
from server_stub.envelope import Envelope, Type, from_bytes

HOUR_MS = 3600 * 1000
DAY_MS = 24 * HOUR_MS
PREKEY_MS = DAY_MS
"""A new prekey after so long."""
BUNDLE_MS = 7 * DAY_MS
"""How long a bundle may be used: what the site stays reachable with while the desk is away."""
PREKEY_KEPT_MS = 96 * HOUR_MS
"""A replaced prekey lives for the mailbox limit of 72 h and 24 h more."""
EPOCHS_KEPT_MS = BUNDLE_MS + PREKEY_KEPT_MS
"""While a prekey could still open an HS1, its epoch must be known, or a repeat would be new."""
CLOCK_MS = 5 * 60 * 1000
"""How far the relay lets a desk's clock be off."""
KNOWN = 128
"""Inner ids that an epoch remembers of those before it."""
# The widget renews an epoch at 100; what crosses with that is still within its skipped keys.
_LAST_SEQUENCE = MAX_SKIPPED

_NO_LINK = b'{"code":"link"}'
_UNREADABLE = b'{"code":"unreadable"}'
# Rows that need no receipt: gone once the relay stored them. "~" is in no inner id.
_PASSING = "~"
_SECOND = "~hs2-"


class LoginError(Exception):
    """The relay's greeting can't be answered."""


class ClockError(LoginError):
    """This computer's clock and the relay's are too far apart; ``ahead`` is ours minus theirs, in ms."""

    def __init__(self, ahead: int) -> None:
        super().__init__(f"The clocks are {ahead} ms apart.")
        self.ahead = ahead


@dataclass(frozen=True, slots=True)
class Opened:
    """What was in an envelope."""

    conversation_id: str
    inner: dict[str, object]
    """Checked and cleaned; see ``inner.check``."""
    duplicate: bool = False
    """Heard before: the receipt was made again, there is nothing else to do."""
    new_epoch: bool = False
    resumed: bool = False
    """A browser that has nothing yet has joined by a link: it needs what was said."""
    missing: tuple[int, ...] = ()
    """Sequences before this one that did not come; the receipt asks for them."""


class DeskLine:
    """The desk's end of every epoch of a site.

    Every method but ``frames`` and ``forget`` belongs into a transaction of the store.
    """

    def __init__(self, store: SessionStore, now_ms: Callable[[], int]) -> None:
        self._store = store
        self._now = now_ms
        self._frames: list[Envelope] = []
        self.identity = self._own("identity")
        self._statics = Statics(store)
        self.site = site_of(self.identity.public)
        """32 bytes."""
        self.joining = Joining(store, self.identity, now_ms)
        self.assistant = False
        self.person = False

    def _own(self, name: str) -> KeyPair:
        kept = self._store.secret_value(name)
        if kept is not None:
            return KeyPair.of(kept)
        made = KeyPair.new()
        self._store.put_secret_value(name, made.private)
        return made

    def rotate(self) -> bool:
        """Make the day's prekey where it is due, destroy old ones; True where a new one was made."""
        now = self._now()
        kept = self._store.prekeys()
        renewed = self._statics.renew(kept, now)
        due = renewed or not kept or not 0 <= now - kept[0].created_at < PREKEY_MS
        if due:
            # From the clock, not from a counter: widgets refuse a lower number than they have
            # seen, also after this database was lost.
            preid = max(kept[0].preid + 1 if kept else 0, now // 1000) % 2**32
            pair, expires = KeyPair.new(), now + BUNDLE_MS
            bundle = make_bundle(
                self.identity, self._statics.newest.public, pair.public, preid, expires
            )
            made = Prekey(preid, pair.private, bundle, now, expires)
            self._store.add_prekey(made)
            kept = [made, *kept]
        for newer, older in pairwise(kept):
            if now - newer.created_at >= PREKEY_KEPT_MS:
                self._store.destroy_prekey(older.preid)
        self._store.drop_epochs_before(now - EPOCHS_KEPT_MS)
        return due

    def bundle(self) -> Envelope:
        """Return the BUNDLE of the newest prekey; ``rotate`` must have been called."""
        return Envelope(Type.BUNDLE, body=self._store.prekeys()[0].bundle)

    def hello(
        self,
        welcome: bytes,
        *,
        host: str,
        origins: Sequence[str],
        settings: Mapping[str, object],
        invite: str = "",
    ) -> Envelope:
        """Return the HELLO that answers the relay's first WELCOME.

        ``invite`` is the code that whoever runs the relay gave the owner, '' without one.

        Raises:
            ClockError: If the clocks are more than five minutes apart.
            LoginError: If the greeting is no greeting.
        """
        try:
            greeting = read_object(welcome)
            nonce, theirs = unb64(greeting.get("nonce"), 32), greeting.get("time")
        except SealError as error:
            raise LoginError("The relay's greeting can't be read.") from error
        if not isinstance(theirs, int):
            raise LoginError("The relay's greeting has no time.")
        now = self._now()
        if abs(now - theirs) > CLOCK_MS:
            raise ClockError(now - theirs)
        said: dict[str, object] = {
            "v": 1,
            "host": host,
            "time": now,
            "origins": list(origins),
            "settings": b64(sign_settings(self.identity, settings)),
        }
        raw = canonical(said | ({"invite": invite} if invite else {}))
        signature = self.identity.sign(b"db1 auth\0" + nonce + raw)
        return Envelope(Type.HELLO, body=raw + signature + self.identity.public)

    def open(self, envelope: Envelope) -> Opened | None:
        """Open what a visitor sent, and make ready what answers it: HS2, receipt, what waited.

        None where there is nothing for anyone: a repeat, a forgery, an envelope whose keys
        are gone (the widget is told to begin anew), or an inner message that is not one.
        """
        if envelope.down or envelope.type not in (Type.HS1, Type.MSG):
            return None
        conversation_id = envelope.conversation.hex()
        if self._store.is_foreign(conversation_id):
            # A conversation stays with the identity it began under. No honest relay brings it here.
            return None
        epoch = self._epoch(conversation_id, envelope.epoch)
        if epoch is not None and envelope.sequence in epoch.heard:
            self._repeat(epoch, envelope)
            return None
        try:
            if envelope.type == Type.HS1:
                return self._open_first(envelope) if epoch is None else None
            if epoch is None:
                raise SealError("The keys of this epoch are gone.")
            if epoch.closed or self._aged(epoch):
                # Another browser has joined by a link since, or this desk's clock has jumped a day
                # ahead: nothing could be answered, not even with a receipt, so this one has to
                # begin anew. A widget that has a newer epoch itself takes no notice.
                self._frames.append(envelope.refused(_UNREADABLE))
                return None
            inner = epoch.open(envelope)
        except SealError:
            self._frames.append(envelope.refused(_UNREADABLE))
            return None
        if epoch.switched:
            self._store.clear_from_outbox(conversation_id, [f"{_SECOND}{epoch.epoch}"])
        return self._take(epoch, inner, new_epoch=False)

    def post(self, conversation_id: str, inner: Mapping[str, object], *, keep: bool = True) -> None:
        """Put an inner message into the outbox, sealed where the visitor has a live epoch.

        With ``keep`` it stays until the visitor's receipt; without, until the relay has stored
        it, and it is dropped where there is no live epoch.

        Raises:
            SealError: If it is too long for one envelope.
        """
        inner_id = str(inner["id"])
        epoch = self._live(conversation_id)
        if epoch is None and not keep:
            return
        sealed = epoch.seal(inner) if epoch else None
        if epoch:
            self._save(epoch)
        self._store.add_to_outbox(
            OutboxRow(
                conversation_id,
                inner_id if keep else _PASSING + inner_id,
                canonical(dict(inner)).decode(),
                sealed.epoch if sealed else None,
                sealed.sequence if sealed else None,
                sealed.to_bytes() if sealed else None,
            )
        )
        if sealed:
            self._frames.append(sealed)

    def ephemeral(self, conversation_id: str, inner: Mapping[str, object]) -> None:
        """Make an EPH ready, where the visitor has a live epoch."""
        epoch = self._live(conversation_id)
        if epoch is not None:
            self._frames.append(epoch.seal_ephemeral(inner))
            self._save(epoch)

    def stored(self, envelope: Envelope) -> str | None:
        """Note the relay's STORED; return the message id, or None where nobody waits to know."""
        conversation_id = envelope.conversation.hex()
        row_id = self._store.mark_stored(conversation_id, envelope.epoch, envelope.sequence)
        if row_id is None or row_id.startswith(_SECOND):
            return None
        if row_id.startswith(_PASSING):
            self._store.clear_from_outbox(conversation_id, [row_id])
            return None
        return row_id

    def relay_lost_store(self) -> None:
        """The relay begins anew: nothing counts as stored any more."""
        self._store.clear_stored()

    def resend(self, conversation_id: str | None = None) -> None:
        """Make everything ready again that the relay has not stored."""
        live: dict[str, DeskEpoch | None] = {}
        changed: dict[str, DeskEpoch] = {}
        ready: list[Envelope] = []
        for row in self._store.outbox(conversation_id):
            if row.stored:
                continue
            if row.conversation_id not in live:
                live[row.conversation_id] = self._live(row.conversation_id)
            epoch = live[row.conversation_id]
            if epoch is None:
                continue
            if row.frame is not None and row.epoch == epoch.epoch:
                ready.append(from_bytes(row.frame))
            elif not row.message_id.startswith(_PASSING) and epoch.sequence < _LAST_SEQUENCE:
                ready.append(self._seal_row(epoch, row))
                changed[row.conversation_id] = epoch
        for epoch in changed.values():
            self._save(epoch)
        # HS2 joined the outbox after rows that were sealed after it.
        ready.sort(key=lambda one: one.sequence)
        self._frames.extend(ready)

    def frames(self) -> list[Envelope]:
        """Hand out what must be sent now; call it after the commit."""
        ready, self._frames = self._frames, []
        return ready

    def forget(self) -> None:
        """The transaction was rolled back: what it made ready must never leave."""
        self._frames.clear()

    def _open_first(self, envelope: Envelope) -> Opened | None:
        preid = preid_of(envelope)
        prekey = next((one for one in self._store.prekeys() if one.preid == preid), None)
        if prekey is None:
            raise SealError("The prekey is gone.")
        epoch, inner, point = DeskEpoch.hear(
            envelope,
            site=self.site,
            static=self._statics.pair_of(prekey),
            prekey=KeyPair.of(prekey.private),
            bundle_json=prekey.bundle[: -SIGNATURE - POINT],
            now=self._now(),
        )
        conversation_id = envelope.conversation.hex()
        resumed = False
        if not self.joining.knows_secret(conversation_id, inner):
            resumed = self.joining.joins(envelope.conversation, inner)
        if not resumed and not self.joining.knows_secret(conversation_id, inner):
            if "resume" in inner:
                self._frames.append(envelope.refused(_NO_LINK))
            # Someone who knows the conversation's id, not the visitor: no answer, no epoch.
            return None
        # A clock that is ahead must not make this epoch the newest for good.
        now = self._now()
        epoch.at = epoch.order = min(epoch.at, now)
        newest = self._newest(conversation_id)
        # A clock that was ahead and is right again must not keep the epochs of that time newest.
        is_newest = newest is None or epoch.at >= min(newest.at, now)
        if newest is not None and not epoch.follow(newest):
            # The widget waits longer and longer before it begins again; nothing is lost.
            self._frames.append(envelope.refused(_UNREADABLE))
            return None
        if newest is not None:
            if is_newest:
                epoch.order = max(epoch.at, newest.order + 1)
            epoch.known = [*newest.known, *newest.heard.values()][-KNOWN:]
            if is_newest:
                newest.end()
                self._save(newest)
        second = epoch.answer(point, self.presence())
        self._frames.append(second)
        self._save(epoch)
        if is_newest:
            self._move_outbox(epoch, second)
        opened = self._take(epoch, inner, new_epoch=True)
        return replace(opened, resumed=True) if opened is not None and resumed else opened

    def _move_outbox(self, epoch: DeskEpoch, second: Envelope) -> None:
        """Keep HS2, and seal everything anew that has no receipt yet."""
        conversation_id = epoch.conversation.hex()
        waiting = self._store.outbox(conversation_id)
        gone = [row.message_id for row in waiting if row.message_id.startswith(_PASSING)]
        self._store.clear_from_outbox(conversation_id, gone)
        self._store.add_to_outbox(
            OutboxRow(
                conversation_id,
                f"{_SECOND}{epoch.epoch}",
                "{}",
                second.epoch,
                second.sequence,
                second.to_bytes(),
            )
        )
        for row in waiting:
            # What finds no room in this epoch waits for the next.
            if not row.message_id.startswith(_PASSING) and epoch.sequence < _LAST_SEQUENCE:
                self._frames.append(self._seal_row(epoch, row))
        self._save(epoch)

    def _seal_row(self, epoch: DeskEpoch, row: OutboxRow) -> Envelope:
        sealed = epoch.seal(json.loads(row.inner))
        self._store.save_sealed(
            row.conversation_id, row.message_id, sealed.epoch, sealed.sequence, sealed.to_bytes()
        )
        return sealed

    def _take(
        self, epoch: DeskEpoch, raw: Mapping[str, object], *, new_epoch: bool
    ) -> Opened | None:
        conversation_id = epoch.conversation.hex()
        missing = [one for one in epoch.missing() if one not in epoch.asked]
        epoch.asked.extend(missing)
        self._save(epoch)
        try:
            inner = inners.check(raw)
        except inners.InnerError:
            return None
        inner_id = str(inner["id"])
        if inner["type"] == "receipt":
            self._receipted(conversation_id, epoch, inner)
            if missing:
                self._receipt(conversation_id, [], missing)
            return Opened(conversation_id, inner, new_epoch=new_epoch, missing=tuple(missing))
        others = list(epoch.heard.values())
        others.remove(inner_id)
        duplicate = (
            inner_id in others
            or inner_id in epoch.known
            or self._store.has_message(conversation_id, inner_id)
        )
        self._receipt(conversation_id, [inner_id], missing)
        if inner["type"] == "contact" and not duplicate:
            self.joining.left_contact(conversation_id, inner)
        return Opened(conversation_id, inner, duplicate, new_epoch, missing=tuple(missing))

    def _receipted(
        self, conversation_id: str, epoch: DeskEpoch, inner: Mapping[str, object]
    ) -> None:
        refs, missing = inner["ref"], inner["missing"]
        assert isinstance(refs, list)
        assert isinstance(missing, list)
        self._store.clear_from_outbox(conversation_id, refs)
        if not missing:
            return
        again = [
            from_bytes(row.frame)
            for row in self._store.outbox(conversation_id)
            if row.frame is not None and row.epoch == epoch.epoch and row.sequence in missing
        ]
        self._frames.extend(again[: epoch.may_repeat(len(again))])
        self._save(epoch)

    def _repeat(self, epoch: DeskEpoch, envelope: Envelope) -> None:
        conversation_id = epoch.conversation.hex()
        if envelope.type == Type.HS1:
            if envelope.body[4 : 4 + POINT] != epoch.visitor_point:
                return
            second = f"{_SECOND}{epoch.epoch}"
            self._frames.extend(
                from_bytes(row.frame)
                for row in self._store.outbox(conversation_id)
                if row.message_id == second and row.frame is not None
            )
        inner_id = epoch.heard[envelope.sequence]
        if inners.is_id(inner_id):
            self._receipt(conversation_id, [inner_id], [])

    def _receipt(self, conversation_id: str, refs: list[str], missing: list[int]) -> None:
        inner: dict[str, object] = {**self._fresh("receipt"), "state": "delivered", "ref": refs}
        if missing:
            inner["missing"] = missing
        self.post(conversation_id, inner, keep=False)

    def presence(self) -> dict[str, object]:
        """Return a fresh inner message that says who is there."""
        return {**self._fresh("presence"), "assistant": self.assistant, "person": self.person}

    def _fresh(self, kind: str) -> dict[str, object]:
        return {"type": kind, "id": b64(secrets.token_bytes(16)), "at": self._now()}

    def _live(self, conversation_id: str) -> DeskEpoch | None:
        epoch = self._newest(conversation_id)
        if epoch is None or epoch.closed or epoch.sequence >= _LAST_SEQUENCE or self._aged(epoch):
            return None
        return epoch

    def _aged(self, epoch: DeskEpoch) -> bool:
        return self._now() - epoch.began_at >= EPOCH_MS

    def _newest(self, conversation_id: str) -> DeskEpoch | None:
        number = self._store.newest_epoch(conversation_id)
        return None if number is None else self._epoch(conversation_id, number)

    def _epoch(self, conversation_id: str, number: int) -> DeskEpoch | None:
        state = self._store.epoch_state(conversation_id, number)
        if state is None:
            return None
        return DeskEpoch.from_bytes(state, self.site, bytes.fromhex(conversation_id), number)

    def _save(self, epoch: DeskEpoch) -> None:
        conversation_id = epoch.conversation.hex()
        self._store.save_epoch_state(conversation_id, epoch.epoch, epoch.to_bytes(), epoch.order)
