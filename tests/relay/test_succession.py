"""The old key's word for the new one: what is taken, what is refused, and no key is slipped in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.relay import succession
from desktop.relay.seal import KeyPair, SealError, b64, canonical, site_of
from desktop.relay.succession import (
    OVERLAP_MS,
    SECRET,
    Succession,
    SuccessionError,
    begin,
    chosen,
    end,
    family,
    left_over,
    load,
    open_succession,
    sign_succession,
)

NOW = 1_795_348_800_000
OLD, NEW, OTHER = (KeyPair.of(bytes(31) + bytes([one])) for one in (1, 2, 3))
WORD = sign_succession(
    OLD, Succession(site_of(OLD.public), site_of(NEW.public), NOW, NOW + OVERLAP_MS)
)


class Secrets(dict[str, bytes]):
    """Small secrets, as the vault keeps them."""

    def secret_value(self, name: str) -> bytes | None:
        return self.get(name)

    def put_secret_value(self, name: str, value: bytes) -> None:
        self[name] = value


def renewed(times: int = 1) -> Secrets:
    held = Secrets()
    for number in range(times):
        begin(held, NOW + number)
        if number < times - 1:
            ended(held)
    return held


def ended(held: Secrets) -> None:
    end(held)
    for number in left_over(held, load(held)):
        held[succession.secret_of(number)] = b""


def test_what_the_old_key_signed_is_read_back() -> None:
    said = open_succession(WORD)
    assert (said.old, said.new) == (site_of(OLD.public), site_of(NEW.public))
    assert (said.since, said.until) == (NOW, NOW + OVERLAP_MS)


def test_its_bytes_are_those_of_every_version_so_far() -> None:
    raw = (
        b'{"from":1795348800000,"new":"%s","old":"%s","until":1797940800000,"v":1}'
        % (b64(site_of(NEW.public)).encode(), b64(site_of(OLD.public)).encode())
    )  # fmt: skip
    assert raw + OLD.sign(b"db1 succession\0" + raw) + OLD.public == WORD
    assert WORD.hex()[2 * len(raw) :].startswith("d0106a19")


@given(st.integers(0, len(WORD) - 1), st.integers(0, 7))
def test_a_word_with_any_bit_changed_is_refused(place: int, bit: int) -> None:
    changed = bytearray(WORD)
    changed[place] ^= 1 << bit
    with pytest.raises(SealError):
        open_succession(bytes(changed))


@given(st.binary(max_size=600))
def test_anything_else_is_refused(noise: bytes) -> None:
    with pytest.raises(SealError):
        open_succession(noise)


def signed(by: KeyPair, **said: object) -> bytes:
    fields = {
        "from": NOW,
        "new": b64(site_of(NEW.public)),
        "old": b64(site_of(OLD.public)),
        "until": NOW + OVERLAP_MS,
        "v": 1,
    }
    raw = canonical(fields | said)
    return raw + by.sign(b"db1 succession\0" + raw) + by.public


@pytest.mark.parametrize(
    "word",
    [
        signed(OTHER),
        signed(NEW),
        signed(OLD, old=b64(site_of(OTHER.public))),
        signed(OLD, new=b64(site_of(OLD.public))),
        signed(OLD, until=NOW + OVERLAP_MS + 1),
        signed(OLD, until=NOW),
        signed(OLD, until=True),
        signed(OLD, v=2),
        signed(OLD, new="short"),
        WORD[:-1],
    ],
)
def test_a_word_that_is_forged_or_says_what_cannot_be_is_refused(word: bytes) -> None:
    with pytest.raises(SealError):
        open_succession(word)


def test_a_word_for_something_else_signed_by_the_same_key_is_refused() -> None:
    raw = WORD[: -64 - 65]
    with pytest.raises(SealError):
        open_succession(raw + OLD.sign(b"db1 bundle\0" + raw) + OLD.public)


def test_a_renewal_takes_a_new_name_and_keeps_the_old_key_until_it_ends() -> None:
    held = Secrets()
    first = load(held)
    assert first == load(held)
    assert (first.number, first.before, first.succession) == (1, None, None)
    second = begin(held, NOW)
    assert second == load(held)
    assert (second.number, second.before) == (2, 1)
    assert second.succession == Succession(first.site, second.site, NOW, NOW + OVERLAP_MS)
    with pytest.raises(SuccessionError, match="under way"):
        begin(held, NOW)
    ended(held)
    assert load(held).before is None
    assert held["identity"] == b""
    third = begin(held, NOW + 1)
    assert (third.number, third.before, third.past) == (3, 2, (second.site, first.site))


def graft(held: Secrets, number: int, word: bytes, key: KeyPair, *, over: bool) -> None:
    """Write what somebody would who can write the database and not the keyring."""
    held[SECRET] = canonical(
        {"ended": over, "number": number, "past": [], "v": 1, "word": b64(word)}
    )
    held[succession.secret_of(number)] = key.private


@pytest.mark.parametrize("number", [2, 3, 7])
@pytest.mark.parametrize("over", [True, False])
def test_no_other_identity_can_be_slipped_in(number: int, over: bool) -> None:
    held = Secrets()
    own = load(held)
    for signer in (OTHER, NEW):
        forged = signed(
            signer, old=b64(site_of(signer.public)), new=b64(site_of(OLD.public))
        )  # fmt: skip
        graft(held, number, forged, OLD, over=over)
        with pytest.raises(SuccessionError):
            load(held)
        # With the signer's key beside it too.
        held[succession.secret_of(number - 1)] = signer.private if number > 2 else held["identity"]
        with pytest.raises(SuccessionError):
            load(held)
    del held[SECRET]
    assert load(held) == own


@pytest.mark.parametrize("kept", [b"{}", b"x", b'{"number":2}', b'{"number":0,"word":""}', b"[]"])
def test_a_word_that_cannot_be_read_is_no_reason_to_go_back_to_an_older_key(kept: bytes) -> None:
    held = renewed()
    held[SECRET] = kept
    with pytest.raises(SuccessionError):
        load(held)


def test_a_word_for_another_key_than_the_one_that_is_here_is_refused() -> None:
    held = renewed()
    held["identity.2"] = OTHER.private
    with pytest.raises(SuccessionError):
        load(held)


@pytest.mark.parametrize("lost", ["identity", "identity.2"])
def test_a_key_that_is_missing_is_told_of(lost: str) -> None:
    held = renewed()
    del held[lost]
    with pytest.raises(SuccessionError):
        load(held)


def test_a_keyring_that_gives_nothing_back_has_begun_nothing() -> None:
    class Forgetful(Secrets):
        def put_secret_value(self, name: str, value: bytes) -> None:
            if name == "identity":
                super().put_secret_value(name, value)

    held = Forgetful()
    before = load(held)
    with pytest.raises(SuccessionError):
        begin(held, NOW)
    assert load(held) == before


@given(st.integers(1, 3), st.integers(1, 3), st.booleans(), st.booleans())
def test_of_two_states_of_one_desk_the_newer_keys_count_after_a_restore(
    back: int, here: int, back_over: bool, here_over: bool
) -> None:
    grown = Secrets()
    states: dict[tuple[int, bool], dict[str, bytes]] = {}
    load(grown)
    states[1, False] = states[1, True] = family(grown, lambda number: ())
    for number in (2, 3):
        begin(grown, NOW)
        states[number, False] = family(grown, lambda number: ())
        ended(grown)
        states[number, True] = family(grown, lambda number: ())
    ours, theirs = states[here, here_over], states[back, back_over]
    taken, stays = chosen(ours, theirs)
    merged = Secrets(theirs)
    merged.update(taken)
    assert load(merged).number == max(here, back)
    assert stays is ((back, back_over and back > 1) <= (here, here_over and here > 1))
    # No key lives on that was destroyed in either.
    for state in (ours, theirs):
        gone = {name for name, value in state.items() if value == b""} - {SECRET}
        assert not any(merged.get(name) for name in gone)


def test_the_backup_of_another_desk_counts_as_a_whole() -> None:
    theirs = family(load_of(OTHER), lambda number: ())
    taken, stays = chosen(family(renewed(2), lambda number: ()), theirs)
    assert not stays
    merged = renewed(2)
    merged.update(taken)
    assert load(merged).site == site_of(OTHER.public)


def load_of(key: KeyPair) -> Secrets:
    held = Secrets(identity=key.private)
    load(held)
    return held


def test_five_renewals_fit_into_a_keyrings_entry() -> None:
    held = renewed(6)
    assert len(load(held).past) == 4
    assert len(held[SECRET]) * 4 / 3 < 1280
