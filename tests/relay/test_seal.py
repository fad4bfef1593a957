"""The golden vectors and the pieces of the seal."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.relay.seal import (
    MAX_SKIPPED,
    PADDED,
    Chain,
    KeyPair,
    SealError,
    b64,
    close,
    open_bundle,
    open_settings,
    pad,
    read_object,
    unb64,
    unclose,
    unpad,
    verify,
)
from server_stub.envelope import EnvelopeError, from_bytes
from tests.vectors import make

VECTORS = Path(make.__file__).parent


def vectors(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("name", sorted(make.everything()))
def test_the_committed_vectors_are_what_the_generator_makes(name: str) -> None:
    assert (VECTORS / name).read_text(encoding="utf-8") == make.text_of(make.everything()[name])


@pytest.mark.parametrize(
    "case", vectors("signatures.json")["bundles"], ids=lambda case: case["name"]
)
def test_a_bundle_is_accepted_or_refused_as_the_vectors_say(case: dict[str, Any]) -> None:
    site = unb64(vectors("keys.json")["site"], 32)
    arguments = unb64(case["bytes"]), site, case["now"], case["lowest_preid"]
    if case["ok"]:
        assert open_bundle(*arguments).preid == make.PREID
    else:
        with pytest.raises(SealError):
            open_bundle(*arguments)


@pytest.mark.parametrize(
    "case", vectors("signatures.json")["settings_cases"], ids=lambda case: case["name"]
)
def test_settings_are_accepted_or_refused_as_the_vectors_say(case: dict[str, Any]) -> None:
    identity = make.IDENTITY.public
    if case["ok"]:
        assert open_settings(unb64(case["bytes"]), identity) == make.SETTINGS
    else:
        with pytest.raises(SealError):
            open_settings(unb64(case["bytes"]), identity)


@pytest.mark.parametrize("case", vectors("padding.json")["bad"], ids=lambda case: case["name"])
def test_a_foreign_padding_is_refused(case: dict[str, Any]) -> None:
    with pytest.raises(SealError):
        unpad(unb64(case["padded"]))


@pytest.mark.parametrize("case", vectors("envelopes.json")["bad"], ids=lambda case: case["name"])
def test_a_malformed_envelope_earns_its_close_code(case: dict[str, Any]) -> None:
    with pytest.raises(EnvelopeError) as caught:
        from_bytes(unb64(case["frame"]))
    assert caught.value.close == case["close"]


@given(st.binary(max_size=PADDED[-1] - 1))
def test_padding_comes_off_as_it_went_on(plaintext: bytes) -> None:
    padded = pad(plaintext)
    assert len(padded) in PADDED
    assert unpad(padded) == plaintext


def test_what_does_not_fit_one_envelope_is_refused() -> None:
    assert len(pad(bytes(PADDED[-1] - 1))) == PADDED[-1]
    with pytest.raises(SealError, match="too long"):
        pad(bytes(PADDED[-1]))


@given(st.binary(max_size=90))
def test_base64_has_one_spelling(value: bytes) -> None:
    assert unb64(b64(value)) == value
    for other in (b64(value) + "=", b64(value) + "\n", " " + b64(value)):
        with pytest.raises(SealError):
            unb64(other)


@given(st.text(alphabet=st.characters(), max_size=40))
def test_base64_that_is_read_is_written_the_same(text: str) -> None:
    try:
        value = unb64(text)
    except SealError:
        return
    assert b64(value) == text


@given(st.lists(st.integers(0, 60), max_size=40))
def test_a_chain_gives_each_key_once_in_whatever_order(places: list[int]) -> None:
    first = bytes(range(32))
    chain, given_out = Chain(first), set()
    for place in places:
        if place in given_out:
            with pytest.raises(SealError, match="used before"):
                chain.key_at(place)
            continue
        key, chain = chain.key_at(place)
        given_out.add(place)
        assert key == Chain(first).at(place).key_at(place)[0]
    assert len(chain.skipped) <= MAX_SKIPPED


def test_a_chain_jumps_no_further_than_it_keeps_keys() -> None:
    chain = Chain(bytes(32))
    _, after = chain.key_at(MAX_SKIPPED)
    assert len(after.skipped) == MAX_SKIPPED
    with pytest.raises(SealError, match="too long"):
        chain.key_at(MAX_SKIPPED + 1)
    with pytest.raises(SealError, match="too long"):
        after.key_at(MAX_SKIPPED + 2)


def test_a_signature_holds_for_its_message_and_signer_only() -> None:
    signer, other = KeyPair.new(), KeyPair.new()
    signature = signer.sign(b"one")
    verify(signer.public, signature, b"one")
    for public, message in ((signer.public, b"two"), (other.public, b"one")):
        with pytest.raises(SealError):
            verify(public, signature, message)
    with pytest.raises(SealError):
        verify(signer.public, bytes(64), b"one")


@pytest.mark.parametrize(
    "point", [b"", bytes(65), b"\x04" + bytes(64), b"\x02" + bytes(32), b"\x04" + b"\xff" * 64]
)
def test_a_point_off_the_curve_is_refused(point: bytes) -> None:
    with pytest.raises(SealError, match="not a P-256 point"):
        KeyPair.new().shared(point)


@pytest.mark.parametrize("scalar", [b"", bytes(32), b"\xff" * 32, bytes(31)])
def test_a_private_key_off_the_curve_is_refused(scalar: bytes) -> None:
    with pytest.raises(SealError, match="not a P-256 key"):
        KeyPair.of(scalar)


@given(st.binary(max_size=600), st.integers(0, 10_000), st.integers(0, 7))
def test_a_seal_breaks_with_any_bit(plaintext: bytes, place: int, bit: int) -> None:
    key = hashlib.sha256(plaintext).digest()
    sealed = bytearray(close(key, b"where", plaintext))
    assert unclose(key, b"where", bytes(sealed)) == plaintext
    with pytest.raises(SealError):
        unclose(key, b"elsewhere", bytes(sealed))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises(SealError):
        unclose(key, b"where", bytes(sealed))


@given(st.binary(max_size=200))
def test_a_plaintext_that_is_no_object_is_refused(raw: bytes) -> None:
    try:
        assert isinstance(read_object(raw), dict)
    except SealError:
        pass


@pytest.mark.parametrize("raw", [b"[" * 100_000, b"1" * 5_000, b"[]", b"\xff", b'{"a":'])
def test_hostile_json_is_refused(raw: bytes) -> None:
    with pytest.raises(SealError):
        read_object(raw)
