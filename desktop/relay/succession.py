"""The renewal of a site's identity key: the old key's signed word for the new one, and how both are kept.

A site is named by the hash of its identity key, so a new key is a new name and a new line for the
website. For ``OVERLAP_MS`` the desk has both. What is written here is the moment of decision:
the vault's secret ``succession`` says which key is in use and carries the word for it. Without
it, or with one that does not hold, no key but the first counts: whoever can write the database and
not the keyring can't slip another identity in. Pure but for the store that is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.relay.seal import (
    POINT,
    SIGNATURE,
    KeyPair,
    SealError,
    b64,
    canonical,
    read_object,
    site_of,
    unb64,
    verify,
)

OVERLAP_MS = 30 * 24 * 3600 * 1000
"""How long both keys count."""
SECRET = "succession"
FIRST = 1
_IDENTITY = "identity"
_LABEL = b"db1 succession\0"
_PAST = 4
"""Former names that are remembered, to know a backup from before."""


class SuccessionError(Exception):
    """The keys of this desk and the word for them don't fit each other."""


class Secrets(Protocol):
    """The small secrets of a desk, by their full names."""

    def secret_value(self, name: str) -> bytes | None: ...
    def put_secret_value(self, name: str, value: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Succession:
    """What the old key signed. Sites have 32 bytes; times are milliseconds since 1970."""

    old: bytes
    new: bytes
    since: int
    until: int


def sign_succession(old: KeyPair, succession: Succession) -> bytes:
    """Return ``json ‖ signature ‖ identity point`` of the old key."""
    raw = canonical(
        {
            "from": succession.since,
            "new": b64(succession.new),
            "old": b64(succession.old),
            "until": succession.until,
            "v": 1,
        }
    )
    return raw + old.sign(_LABEL + raw) + old.public


def open_succession(word: bytes) -> Succession:
    """Return what the old key said; whether its time is over is not looked at.

    Raises:
        SealError: If it is not signed by the key that it names as the old one, or says nothing
            that can be.
    """
    if len(word) <= SIGNATURE + POINT:
        raise SealError("A word for a new key is too short.")
    raw, signature = word[: -SIGNATURE - POINT], word[-SIGNATURE - POINT : -POINT]
    identity = word[-POINT:]
    verify(identity, signature, _LABEL + raw)
    said = read_object(raw)
    since, until = said.get("from"), said.get("until")
    old, new = unb64(said.get("old"), 32), unb64(said.get("new"), 32)
    if said.get("v") != 1 or type(since) is not int or type(until) is not int:
        raise SealError("A word for a new key is of another version.")
    if old != site_of(identity) or old == new:
        raise SealError("A word for a new key is not the old key's.")
    if not 0 <= since < until <= since + OVERLAP_MS:
        raise SealError("A word for a new key names no such time.")
    return Succession(old, new, since, until)


@dataclass(frozen=True, slots=True)
class Identities:
    """Which identity keys a site has. ``number`` is that of the key in use."""

    number: int
    site: bytes
    word: bytes = b""
    """The signed succession that brought the key in use; empty for the first key."""
    ended: bool = False
    """The key before is not to be used any more."""
    past: tuple[bytes, ...] = ()
    """Names that the site has had, newest first."""

    @property
    def succession(self) -> Succession | None:
        """What the key before said of this one, None for the first."""
        return open_succession(self.word) if self.word else None

    @property
    def before(self) -> int | None:
        """The number of the older key, as long as it counts too."""
        return self.number - 1 if self.word and not self.ended else None


def secret_of(number: int) -> str:
    """Return the full name of the secret that is an identity key."""
    return _IDENTITY if number == FIRST else f"{_IDENTITY}.{number}"


def load(secrets: Secrets) -> Identities:
    """Return which keys there are; make the first one for a site that has none.

    Raises:
        SuccessionError: If a key is missing, or one is there for which no older key has signed.
    """
    kept = secrets.secret_value(SECRET)
    if not kept:
        identity = secrets.secret_value(_IDENTITY)
        if identity is None:
            identity = KeyPair.new().private
            secrets.put_secret_value(_IDENTITY, identity)
        return Identities(FIRST, _site(identity))
    return _checked(kept, {_IDENTITY: secrets.secret_value(_IDENTITY), **_later(secrets, kept)})


def read(secrets: Mapping[str, bytes | None]) -> Identities | None:
    """Return which keys these secrets are; None where there is none. Raises as :func:`load`."""
    kept = secrets.get(SECRET)
    if kept:
        return _checked(kept, secrets)
    identity = secrets.get(_IDENTITY)
    return Identities(FIRST, _site(identity)) if identity else None


def family(secrets: Secrets, own: Callable[[int], Iterable[str]]) -> dict[str, bytes]:
    """Return all secrets that go with the keys, for a backup; ``own`` names those of one key.

    What was destroyed is among them as what it is, empty: otherwise a key that was ended could
    come back.
    """
    try:
        held = look(secrets)
    except SuccessionError:
        # A backup is no worse for a key that can't be used; the next start speaks of it.
        held = Identities(FIRST, b"")
    numbers = range(FIRST, held.number + 1) if held is not None else ()
    names = [secret_of(one) for one in numbers] + [name for one in numbers for name in own(one)]
    found = {name: secrets.secret_value(name) for name in names}
    kept = secrets.secret_value(SECRET) or b""
    return {SECRET: kept} | {name: value for name, value in found.items() if value is not None}


def chosen(
    here: Mapping[str, bytes] | None, brought: Mapping[str, bytes]
) -> tuple[Mapping[str, bytes], bool]:
    """Return which secrets count after a restore, and whether they are those that were ``here``.

    A backup from before a renewal, or from before the older key was ended, does not bring that
    key back: where both are of one desk, what is here is newer. A backup of another desk counts.
    """
    if here is None:
        return {SECRET: b"", **brought}, False
    try:
        ours, theirs = read(here), read(brought)
    except SuccessionError:
        return {SECRET: b"", **brought}, False
    if ours is None:
        return {SECRET: b"", **brought}, False
    same = theirs is not None and theirs.site == ours.site
    if theirs is None or theirs.site in ours.past or (same and (ours.ended or not theirs.ended)):
        return here, True
    return {SECRET: b"", **brought}, False


def look(secrets: Secrets) -> Identities | None:
    """Return which keys there are, and make none. Raises as :func:`load`."""
    return load(secrets) if secrets.secret_value(_IDENTITY) is not None else None


def begin(secrets: Secrets, now: int) -> Identities:
    """Make a new key, let the one in use sign for it, and take it into use.

    In a transaction of the store. The keyring is not part of one: until the last write it is as if
    nothing had begun, and from then on the renewal is whole.

    Raises:
        SuccessionError: If the one before is still under way, or the keyring does not give back
            what it was given.
        Exception: What the store raises where it can't keep it.
    """
    held = load(secrets)
    if held.before is not None:
        raise SuccessionError("The last renewal is still under way.")
    old_secret = secrets.secret_value(secret_of(held.number))
    if not old_secret:
        raise SuccessionError("The key in use is gone.")
    old, made = KeyPair.of(old_secret), KeyPair.new()
    number = held.number + 1
    _keep(secrets, secret_of(number), made.private)
    succession = Succession(held.site, site_of(made.public), now, now + OVERLAP_MS)
    past = (held.site, *held.past)[:_PAST]
    begun = Identities(number, succession.new, sign_succession(old, succession), past=past)
    _keep(secrets, SECRET, _written(begun))
    return begun


def end(secrets: Secrets) -> Identities:
    """Note that the older key counts no more; whoever asked then destroys it."""
    held = load(secrets)
    if held.before is None:
        return held
    ended = Identities(held.number, held.site, held.word, ended=True, past=held.past)
    _keep(secrets, SECRET, _written(ended))
    return ended


def left_over(secrets: Secrets, held: Identities) -> list[int]:
    """Return the numbers of keys that count no more and are still there: a crash came between."""
    last = held.number if held.before is None else held.before
    return [one for one in range(FIRST, last) if secrets.secret_value(secret_of(one))]


def _keep(secrets: Secrets, name: str, value: bytes) -> None:
    secrets.put_secret_value(name, value)
    if secrets.secret_value(name) != value:
        raise SuccessionError("The keyring did not give back what it was given.")


def _later(secrets: Secrets, kept: bytes) -> dict[str, bytes | None]:
    names = [secret_of(one) for one in range(FIRST + 1, _number(kept) + 1)]
    return {name: secrets.secret_value(name) for name in names}


def _number(kept: bytes) -> int:
    try:
        number = read_object(kept).get("number")
    except SealError as error:
        raise SuccessionError("The word for the key in use can't be read.") from error
    if type(number) is not int or not FIRST < number < 1000:
        raise SuccessionError("The word for the key in use names no key.")
    return number


def _checked(kept: bytes, keys: Mapping[str, bytes | None]) -> Identities:
    number = _number(kept)
    try:
        said = read_object(kept)
        word, past = unb64(said.get("word")), said.get("past")
        succession = open_succession(word)
        former = tuple(unb64(one, 32) for one in past) if isinstance(past, list) else ()
    except SealError as error:
        raise SuccessionError("The word for the key in use does not hold.") from error
    held = Identities(number, succession.new, word, said.get("ended") is True, former)
    if _site(keys.get(secret_of(number))) != held.site:
        raise SuccessionError("The key in use is not the one that was signed for.")
    before = keys.get(secret_of(number - 1))
    if before is None or (not before and not held.ended):
        raise SuccessionError("The key that signed for the one in use is missing.")
    if before and _site(before) != succession.old:
        raise SuccessionError("The key in use was signed for by another key than this desk's.")
    for older in range(FIRST, number - 1):
        # Each was destroyed before the next renewal could begin. One that lives has signed nothing.
        if keys.get(secret_of(older)) != b"":
            raise SuccessionError("An older key of this desk has signed for no other.")
    return held


def _site(identity: bytes | None) -> bytes:
    if not identity:
        raise SuccessionError("The key in use is missing.")
    try:
        return site_of(KeyPair.of(identity).public)
    except SealError as error:
        raise SuccessionError("The key in use is no key.") from error


def _written(held: Identities) -> bytes:
    return canonical(
        {
            "ended": held.ended,
            "number": held.number,
            "past": [b64(one) for one in held.past],
            "v": 1,
            "word": b64(held.word),
        }
    )
