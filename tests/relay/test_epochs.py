"""Epochs between the two ends, and a relay that lies."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.relay.epochs import DeskEpoch, VisitorEpoch
from desktop.relay.seal import SealError, open_bundle, unb64
from server_stub.envelope import Envelope, Flag, from_bytes
from tests.relay.test_seal import vectors
from tests.vectors import make

BUNDLE = open_bundle(make.BUNDLE, make.SITE, make.NOW)


def inner(name: str, **more: object) -> dict[str, object]:
    return {"type": "text", "id": make.inner_id(name), "at": make.NOW, "text": name, **more}


def visitor(epoch: int = make.EPOCH) -> VisitorEpoch:
    return VisitorEpoch(site=make.SITE, bundle=BUNDLE, conversation=make.CONVERSATION, epoch=epoch)


def hear(first: Envelope, **keys: Any) -> tuple[DeskEpoch, dict[str, object], bytes]:
    known = {"static": make.STATIC, "prekey": make.PREKEY, "bundle_json": BUNDLE.json, **keys}
    return DeskEpoch.hear(first, site=make.SITE, now=make.NOW, **known)


def met() -> tuple[VisitorEpoch, DeskEpoch]:
    """Return both ends of an epoch after HS1 and HS2."""
    widget = visitor()
    desk, _, point = hear(widget.begin(inner("first")))
    widget.open(desk.answer(point, inner("second")))
    return widget, desk


def again(desk: DeskEpoch) -> DeskEpoch:
    """Return the desk's end as it comes back from the database."""
    return DeskEpoch.from_bytes(desk.to_bytes(), desk.site, desk.conversation, desk.epoch)


def test_the_story_of_the_vectors_is_sealed_to_the_same_bytes() -> None:
    story = {one["name"]: one for one in vectors("frames.json")["story"]}
    widget = VisitorEpoch(
        site=make.SITE,
        bundle=BUNDLE,
        conversation=make.CONVERSATION,
        epoch=make.EPOCH,
        ephemeral=make.VISITOR,
    )

    def said(name: str) -> dict[str, object]:
        loaded: dict[str, object] = json.loads(story[name]["plaintext"])
        return loaded

    def frame(name: str) -> Envelope:
        return from_bytes(unb64(story[name]["frame"]))

    assert widget.begin(said("hs1")) == frame("hs1")
    assert widget.seal(said("up_1_chain_0")) == frame("up_1_chain_0")
    desk, heard, point = hear(frame("hs1"), desk=make.DESK)
    assert heard == said("hs1")
    assert desk.answer(point, said("hs2")) == frame("hs2")
    for name in ("hs2", "down_1", "down_2_longer", "down_3_longest", "eph_down_0", "eph_down_1"):
        assert widget.open(frame(name)) == said(name)
    for name in ("up_2_chain_1", "up_3_chain_1"):
        assert widget.seal(said(name)) == frame(name)
    for name in ("up_2_chain_1", "up_1_chain_0", "up_3_chain_1"):
        assert desk.open(frame(name)) == said(name)


@pytest.mark.parametrize(
    "case", vectors("frames.json")["bad_for_widget"], ids=lambda case: case["name"]
)
def test_a_bad_frame_is_refused_and_the_true_one_still_opens(case: dict[str, Any]) -> None:
    story = {
        one["name"]: from_bytes(unb64(one["frame"])) for one in vectors("frames.json")["story"]
    }
    widget = VisitorEpoch(
        site=make.SITE,
        bundle=BUNDLE,
        conversation=make.CONVERSATION,
        epoch=make.EPOCH,
        ephemeral=make.VISITOR,
    )
    if not case["name"].startswith("hs2"):
        widget.open(story["hs2"])
        widget.open(story["down_1"])
    with pytest.raises(SealError):
        widget.open(from_bytes(unb64(case["frame"])))
    if not widget.answered:
        widget.open(story["hs2"])
    assert "Ja, von 7" in str(widget.open(story["down_2_longer"])["text"])


def test_messages_pass_both_ways_and_over_every_restart_of_the_desk() -> None:
    widget = visitor()
    desk, heard, point = hear(widget.begin(inner("first", secret="s")))
    assert heard["secret"] == "s"
    early = widget.seal(inner("early"))
    second = desk.answer(point, inner("hs2"))
    desk = again(desk)
    assert widget.open(second)["text"] == "hs2"
    late = widget.seal(inner("late"))
    assert not early.flags & Flag.CHAIN
    assert late.flags & Flag.CHAIN
    # The first of chain 1 overtakes the last of chain 0.
    assert desk.open(late)["text"] == "late"
    desk = again(desk)
    assert desk.missing() == [1]
    assert desk.open(early)["text"] == "early"
    assert again(desk).missing() == []
    for number in range(5):
        down = desk.seal(inner(f"down {number}"))
        desk = again(desk)
        assert widget.open(down)["text"] == f"down {number}"


def test_chain_0_ends_where_chain_1_begins() -> None:
    widget = visitor()
    first = widget.begin(inner("first"))
    split = visitor()
    split.__dict__.update({**widget.__dict__})
    desk, _, point = hear(first)
    widget.open(desk.answer(point, inner("hs2")))
    assert desk.open(widget.seal(inner("chain 1")))["text"] == "chain 1"
    split.seal(inner("as the other end never knew"))
    with pytest.raises(SealError, match="has ended"):
        desk.open(split.seal(inner("chain 0, later")))


def test_ephemeral_envelopes_may_be_lost_but_not_repeated() -> None:
    widget, desk = met()
    lost, kept = desk.seal_ephemeral(inner("lost")), desk.seal_ephemeral(inner("kept"))
    assert widget.open(kept)["text"] == "kept"
    for frame in (kept, lost):
        with pytest.raises(SealError):
            widget.open(frame)


@pytest.mark.parametrize("changed", ["static", "prekey", "bundle_json"])
def test_hs1_opens_with_its_own_keys_only(changed: str) -> None:
    other = BUNDLE.json + b" " if changed == "bundle_json" else make.STRANGER
    with pytest.raises(SealError):
        hear(visitor().begin(inner("first")), **{changed: other})


def test_an_ended_epoch_seals_and_opens_nothing_more() -> None:
    widget, desk = met()
    waiting = widget.seal(inner("waiting"))
    desk.end()
    desk = again(desk)
    assert desk.heard == {0: make.inner_id("first")}
    for failing in (
        lambda: desk.seal(inner("x")),
        lambda: desk.seal_ephemeral(inner("x")),
        lambda: desk.open(waiting),
    ):
        with pytest.raises(SealError):
            failing()


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b'{"v":1}', b"\xff"])
def test_a_state_that_is_not_ours_is_refused(raw: bytes) -> None:
    with pytest.raises(SealError):
        DeskEpoch.from_bytes(raw, make.SITE, make.CONVERSATION, 1)


class LyingRelay:
    """Takes true frames and passes on whatever it likes, as hypothesis says."""

    def __init__(
        self, frames: list[Envelope], foreign: list[Envelope], data: st.DataObject
    ) -> None:
        self.frames = frames
        self.foreign = foreign
        self.data = data

    def next(self) -> Envelope:
        draw = self.data.draw
        envelope = draw(st.sampled_from(self.frames))
        match draw(
            st.sampled_from(["true", "flip", "place", "epoch", "flags", "splice", "foreign"])
        ):
            case "flip":
                body = bytearray(envelope.body)
                body[draw(st.integers(0, len(body) - 1))] ^= 1 << draw(st.integers(0, 7))
                return replace(envelope, body=bytes(body))
            case "place":
                return replace(envelope, sequence=draw(st.integers(0, 300)))
            case "epoch":
                return replace(envelope, epoch=draw(st.integers(0, 2**32 - 1)))
            case "flags":
                return replace(envelope, flags=Flag(draw(st.integers(0, 31))))
            case "splice":
                return replace(envelope, body=draw(st.sampled_from(self.frames)).body)
            case "foreign":
                return draw(st.sampled_from(self.foreign))
            case _:
                return envelope


@settings(max_examples=60)
@given(st.data())
def test_a_lying_relay_gets_nothing_false_opened_and_every_gap_is_seen(data: st.DataObject) -> None:
    widget, desk = met()
    ups = [widget.seal(inner(f"up {number}")) for number in range(8)]
    downs = [desk.seal(inner(f"down {number}")) for number in range(8)]
    other_widget, other_desk = met()
    foreign = [other_widget.seal(inner("foreign")), other_desk.seal(inner("foreign"))]
    desk_end = again(desk)
    for end, true in ((desk_end, ups), (widget, downs)):
        relay = LyingRelay(true, foreign + (downs if end is desk_end else ups), data)
        texts = {one: f"{'up' if end is desk_end else 'down'} {n}" for n, one in enumerate(true)}
        opened: list[Envelope] = []
        for _ in range(25):
            envelope = relay.next()
            try:
                said = end.open(envelope)
            except SealError:
                continue
            # What opens is a true frame, whole, for the first time.
            assert said["text"] == texts[envelope]
            assert envelope not in opened
            opened.append(envelope)
        last = max((one.sequence for one in opened), default=0)
        lost = [one.sequence for one in true if one.sequence < last and one not in opened]
        assert list(end.missing()) == lost
        for envelope in true:
            if envelope not in opened:
                assert end.open(envelope)["text"] == texts[envelope]
        assert list(end.missing()) == []


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_a_made_up_hs1_begins_nothing(body: bytes) -> None:
    first = replace(visitor().begin(inner("first")), body=body)
    with pytest.raises(SealError):
        hear(first)


def test_a_flipped_bit_anywhere_in_hs1_is_refused() -> None:
    first = visitor(secrets.randbelow(1000) + 1).begin(inner("first"))
    # The prekey's number is only the choice of the key; everything after it is sealed.
    for place in range(4, len(first.body), 7):
        body = bytearray(first.body)
        body[place] ^= 0x10
        with pytest.raises(SealError):
            hear(replace(first, body=bytes(body)))
