"""The desk's side of the wire, with a store in memory and a clock in hand."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.relay.desk import (
    BUNDLE_MS,
    DAY_MS,
    PREKEY_KEPT_MS,
    ClockError,
    DeskLine,
    LoginError,
)
from desktop.relay.epochs import EPOCH_MS
from desktop.relay.seal import SealError, b64, open_bundle, open_settings, unb64, verify
from server_stub.envelope import Envelope, Flag, Type, from_bytes
from tests.relay.memory_store import MemoryStore
from tests.relay.two_ends import CONVERSATION, ID, Desk, Widget, meet, text
from tests.vectors.make import inner_id


def test_the_first_message_is_answered_with_hs2_and_a_receipt(desk: Desk, widget: Widget) -> None:
    desk.line.assistant = True
    opened = desk.open(widget.begin(text("Hello")))
    assert opened is not None
    assert (opened.conversation_id, opened.inner["text"]) == (ID, "Hello")
    assert (opened.duplicate, opened.new_epoch, opened.missing) == (False, True, ())
    assert "secret" not in opened.inner
    second, receipt = widget.hear(desk.frames())
    assert (second["type"], second["assistant"], second["person"]) == ("presence", True, False)
    assert (receipt["type"], receipt["ref"]) == ("receipt", [inner_id("Hello")])


def test_nothing_leaves_of_a_transaction_that_was_rolled_back(desk: Desk, widget: Widget) -> None:
    first = widget.begin(text("Hello"))
    try:
        with desk.store.transaction():
            desk.line.open(first)
            desk.line.post(ID, text("reply"))
            raise RuntimeError
    except RuntimeError:
        desk.line.forget()
    assert desk.frames() == []
    assert desk.waiting == []
    opened = desk.open(first)
    assert opened is not None
    assert not opened.duplicate


def test_no_key_is_used_twice_whatever_is_rolled_back(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    left: list[Envelope] = []
    for number in range(12):
        try:
            with desk.store.transaction():
                desk.line.post(ID, text(f"reply {number}"))
                if number % 3 == 0:
                    raise RuntimeError
        except RuntimeError:
            desk.line.forget()
        left += desk.frames()
        desk.restart()
    assert [one.sequence for one in left] == sorted({one.sequence for one in left})
    assert [one["text"] for one in widget.hear(left)] == [
        f"reply {number}" for number in range(12) if number % 3
    ]


def test_a_repeat_is_receipted_again_and_nothing_else(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    message = widget.epoch.seal(text("once"))
    assert desk.open(message) is not None
    assert widget.hear(desk.frames())[0]["ref"] == [inner_id("once")]
    desk.restart()
    assert desk.open(message) is None
    assert widget.hear(desk.frames())[0]["ref"] == [inner_id("once")]


def test_a_repeated_hs1_gets_the_same_hs2_until_the_widget_shows_that_it_has_it(
    desk: Desk, widget: Widget
) -> None:
    first = widget.begin(text("first"))
    desk.open(first)
    sent = desk.frames(Type.HS2)
    desk.restart()
    assert desk.open(first) is None
    frames = desk.frames()
    assert [one for one in frames if one.type == Type.HS2] == sent
    widget.hear(frames)
    desk.open(widget.epoch.seal(text("next")))
    desk.frames()
    assert desk.open(first) is None
    assert desk.frames(Type.HS2) == []
    assert not any("hs2" in one for one in desk.waiting)


def test_an_hs1_of_a_known_epoch_with_another_key_is_ignored(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    widget.number -= 1
    assert desk.open(widget.begin(text("another"))) is None
    assert desk.frames() == []


def test_a_replayed_hs1_of_an_earlier_epoch_begins_nothing(desk: Desk, widget: Widget) -> None:
    first = widget.begin(text("first"))
    desk.open(first)
    widget.hear(desk.frames())
    desk.open(widget.begin(text("second")))
    newest = desk.store.newest_epoch(ID)
    widget.hear(desk.frames())
    assert desk.open(first) is None
    assert desk.store.newest_epoch(ID) == newest
    assert [one["type"] for one in widget.hear(desk.frames())] == ["receipt"]


def test_an_epoch_that_does_not_know_the_secret_is_refused(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    for secret in (b64(bytes(32)), "", "x" * 43):
        stranger = Widget(desk, secret)
        stranger.number = 40
        assert desk.open(stranger.begin(text("It is me"))) is None
        assert desk.frames() == []
    assert desk.store.newest_epoch(ID) == 1
    desk.post(text("reply"))
    assert widget.hear(desk.frames())[0]["text"] == "reply"


def test_what_has_no_receipt_is_sealed_anew_in_a_new_epoch(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    desk.post(text("one"))
    desk.post(text("two"))
    desk.frames()
    desk.open(widget.begin(text("after reload")))
    heard = widget.hear(desk.frames())
    assert [one.get("text") for one in heard] == [None, "one", "two", None]
    assert [heard[0]["type"], heard[3]["type"]] == ["presence", "receipt"]
    back = {"type": "receipt", "id": inner_id("r"), "at": 1, "state": "delivered"}
    desk.open(widget.epoch.seal({**back, "ref": [inner_id("one"), inner_id("two")]}))
    assert [one for one in desk.waiting if not one.startswith("~")] == []


def test_a_message_sealed_anew_by_the_widget_is_a_duplicate(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    opened = desk.open(widget.begin(text("first")))
    assert opened is not None
    assert opened.duplicate
    assert opened.new_epoch
    desk.store.held.messages.add((ID, inner_id("old")))
    opened = desk.open(widget.epoch.seal(text("old")))
    assert opened is not None
    assert opened.duplicate


def test_a_reply_written_before_any_epoch_waits_for_one(desk: Desk, widget: Widget) -> None:
    desk.post(text("reply"))
    desk.post(text("passing"), keep=False)
    assert desk.frames() == []
    assert desk.waiting == [inner_id("reply")]
    desk.open(widget.begin(text("first")))
    assert [one.get("text") for one in widget.hear(desk.frames())] == [None, "reply", None]


def test_a_reply_is_kept_until_the_receipt_and_a_passing_one_until_it_is_stored(
    desk: Desk, widget: Widget
) -> None:
    meet(desk, widget)
    desk.post(text("kept"))
    desk.post(text("passing"), keep=False)
    kept, passing = desk.frames()
    assert desk.line.stored(kept) == inner_id("kept")
    assert desk.line.stored(passing) is None
    assert desk.line.stored(replace(kept, sequence=90)) is None
    desk.restart()
    desk.line.resend()
    assert passing not in (again := desk.frames())
    assert kept not in again
    desk.line.relay_lost_store()
    desk.line.resend()
    assert kept in desk.frames()
    back = {"type": "receipt", "id": inner_id("r"), "at": 1, "state": "read"}
    desk.open(widget.epoch.seal({**back, "ref": [inner_id("kept")]}))
    desk.frames()
    desk.line.relay_lost_store()
    desk.line.resend()
    assert kept not in (again := desk.frames())
    assert passing not in again


def test_what_was_sealed_is_repeated_byte_for_byte_in_order_after_a_crash(
    desk: Desk, widget: Widget
) -> None:
    desk.post(text("before"))
    desk.open(widget.begin(text("first")))
    lost = desk.frames()
    assert [one.sequence for one in lost] == [0, 1, 2]
    desk.restart()
    desk.line.resend()
    assert desk.frames() == lost
    widget.hear(lost)


def test_a_gap_is_asked_for_once_and_closed_by_what_was_missing(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    lost, late, later = (widget.epoch.seal(text(name)) for name in ("lost", "late", "later"))
    opened = desk.open(late)
    assert opened is not None
    assert opened.missing == (1,)
    assert widget.hear(desk.frames())[0]["missing"] == [1]
    opened = desk.open(later)
    assert opened is not None
    assert opened.missing == ()
    assert "missing" not in widget.hear(desk.frames())[0]
    opened = desk.open(lost)
    assert opened is not None
    assert opened.inner["text"] == "lost"


def test_what_the_widget_misses_is_sent_again(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    desk.post(text("lost"))
    desk.post(text("kept"))
    lost, kept = desk.frames()
    desk.line.stored(lost)
    widget.hear([kept])
    asked = {"type": "receipt", "id": inner_id("r"), "at": 1, "state": "delivered"}
    desk.open(widget.epoch.seal({**asked, "ref": [inner_id("kept")], "missing": [lost.sequence]}))
    assert desk.frames() == [lost]
    assert widget.hear([lost])[0]["text"] == "lost"


def test_an_envelope_whose_keys_are_gone_tells_the_widget_to_begin_anew(
    desk: Desk, widget: Widget
) -> None:
    first = widget.begin(text("first"))
    desk.store.destroy_prekey(desk.store.prekeys()[0].preid)
    assert desk.open(first) is None
    (refused,) = desk.frames()
    assert (refused.type, refused.key) == (Type.NACK, first.key)
    assert json.loads(refused.body) == {"code": "unreadable"}
    assert desk.open(widget.epoch.seal(text("more"))) is None
    assert desk.frames(Type.NACK) != []


def test_a_changed_envelope_changes_nothing(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    before = dict(desk.store.held.epochs)
    true = widget.epoch.seal(text("true"))
    assert desk.open(replace(true, body=true.body[:-1] + bytes((true.body[-1] ^ 1,)))) is None
    assert desk.frames(Type.MSG) == []
    assert desk.store.held.epochs == before
    assert desk.open(true) is not None


def test_an_inner_message_that_is_not_one_is_dropped_without_a_receipt(
    desk: Desk, widget: Widget
) -> None:
    meet(desk, widget)
    for bad in ({}, {"type": "text"}, text("x") | {"text": ""}, text("x") | {"id": "short"}):
        assert desk.open(widget.epoch.seal(bad)) is None
    assert desk.frames() == []
    assert desk.open(widget.epoch.seal(text("good"))) is not None


def test_a_type_of_a_later_version_is_receipted(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    opened = desk.open(widget.epoch.seal({**text("later"), "type": "hologram"}))
    assert opened is not None
    assert set(opened.inner) == {"type", "id", "at"}
    assert widget.hear(desk.frames())[0]["ref"] == [inner_id("later")]


@pytest.mark.parametrize("kind", [Type.HS2, Type.EPH, Type.HELLO, Type.BUNDLE])
def test_what_no_visitor_sends_is_passed_over(desk: Desk, kind: Type) -> None:
    assert desk.open(Envelope(kind, Flag.LAST, CONVERSATION, 1, 0, bytes(300))) is None
    assert desk.open(Envelope(Type.MSG, Flag.DOWN, CONVERSATION, 1, 0, bytes(300))) is None
    assert desk.frames() == []


def test_an_epoch_lives_a_day_and_then_replies_wait_for_the_next(
    desk: Desk, widget: Widget
) -> None:
    meet(desk, widget)
    desk.now += EPOCH_MS
    desk.post(text("late reply"))
    desk.line.ephemeral(ID, text("typing"))
    assert desk.frames() == []
    desk.line.rotate()
    desk.open(widget.begin(text("new day")))
    assert "late reply" in [one.get("text") for one in widget.hear(desk.frames())]


def test_a_visitor_with_a_fast_clock_can_come_back_with_a_true_one(
    desk: Desk, widget: Widget
) -> None:
    desk.open(widget.begin(text("future", at=desk.now + 10**10)))
    widget.hear(desk.frames())
    desk.now += 1000
    desk.open(widget.begin(text("true", at=desk.now)))
    assert [one["type"] for one in widget.hear(desk.frames())] == ["presence", "receipt"]


def test_an_epoch_that_begins_while_the_desks_clock_is_behind_is_answered(
    desk: Desk, widget: Widget
) -> None:
    meet(desk, widget)
    desk.now -= EPOCH_MS

    def tick() -> int:
        # Between two looks at a clock there is always some time.
        desk.now += 1
        return desk.now

    desk.line = DeskLine(desk.store, tick)
    first = widget.begin(text("second", at=desk.now + EPOCH_MS))
    desk.open(first)
    assert [one["type"] for one in widget.hear(desk.frames())] == ["presence", "receipt"]
    desk.open(widget.epoch.seal(text("third")))
    assert [one["type"] for one in widget.hear(desk.frames())] == ["receipt"]


def test_more_than_an_epoch_holds_waits_for_the_next(desk: Desk, widget: Widget) -> None:
    for number in range(140):
        desk.post(text(f"reply {number}"))
    seen: list[object] = []
    for turn in range(2):
        desk.open(widget.begin(text(f"turn {turn}")))
        heard = widget.hear(desk.frames())
        refs = [one["id"] for one in heard if one["type"] == "text"]
        seen += [one["text"] for one in heard if one["type"] == "text"]
        back = {"type": "receipt", "id": inner_id(f"r{turn}"), "at": 1, "state": "read"}
        desk.open(widget.epoch.seal({**back, "ref": refs}))
    assert seen == [f"reply {number}" for number in range(140)]


def test_the_bundle_is_renewed_daily_and_old_prekeys_are_destroyed(desk: Desk) -> None:
    line, site = desk.line, desk.line.site
    first = open_bundle(line.bundle().body, site, desk.now)
    assert first.expires_at == desk.now + BUNDLE_MS
    assert not line.rotate()
    desk.now += DAY_MS
    assert line.rotate()
    second = open_bundle(line.bundle().body, site, desk.now, first.preid + 1)
    assert [one.preid for one in desk.store.prekeys()] == [second.preid, first.preid]
    desk.now += PREKEY_KEPT_MS
    line.rotate()
    assert first.preid not in [one.preid for one in desk.store.prekeys()]


def test_prekey_numbers_grow_even_when_the_clock_or_the_database_is_lost(desk: Desk) -> None:
    first = desk.store.prekeys()[0].preid
    desk.now -= 3 * DAY_MS
    desk.line.rotate()
    assert desk.store.prekeys()[0].preid > first
    secrets = desk.store.held.secrets
    desk.store = MemoryStore()
    desk.store.held.secrets = secrets
    desk.now += 4 * DAY_MS
    desk.restart()
    desk.line.rotate()
    assert desk.store.prekeys()[0].preid > first


def test_the_site_keeps_its_name_over_restarts(desk: Desk) -> None:
    site = desk.line.site
    desk.restart()
    assert desk.line.site == site
    assert Desk().line.site != site


def test_the_login_signs_the_nonce_and_the_settings(desk: Desk) -> None:
    nonce = bytes(range(32))
    welcome = json.dumps({"nonce": b64(nonce), "time": desk.now}).encode()
    hello = desk.line.hello(
        welcome, host="relay:443", origins=["https://a.example"], settings={"name": "A"}
    )
    raw, signature, identity = hello.body[:-129], hello.body[-129:-65], hello.body[-65:]
    verify(identity, signature, b"db1 auth\0" + nonce + raw)
    said = json.loads(raw)
    assert (said["host"], said["origins"]) == ("relay:443", ["https://a.example"])
    assert open_settings(unb64(said["settings"]), identity) == {"name": "A"}


def test_a_wrong_clock_is_seen_before_the_login(desk: Desk) -> None:
    welcome = json.dumps({"nonce": b64(bytes(32)), "time": desk.now - 10 * 60_000}).encode()
    with pytest.raises(ClockError) as caught:
        desk.line.hello(welcome, host="relay:443", origins=[], settings={})
    assert caught.value.ahead == 10 * 60_000


@pytest.mark.parametrize("welcome", [b"", b"{}", b"[]", b'{"nonce":"AA","time":1}', b'{"time":1}'])
def test_a_greeting_that_is_none_is_refused(desk: Desk, welcome: bytes) -> None:
    with pytest.raises(LoginError):
        desk.line.hello(welcome, host="relay:443", origins=[], settings={})


def test_a_reply_that_is_too_long_is_refused_and_uses_up_no_key(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    with pytest.raises(SealError, match="too long"):
        desk.post(text("long") | {"text": "x" * 20_000})
    desk.post(text("short"))
    assert widget.hear(desk.frames())[0]["text"] == "short"


@settings(max_examples=40)
@given(st.data())
def test_whatever_the_relay_does_each_message_is_heard_once(data: st.DataObject) -> None:
    desk = Desk()
    widget = Widget(desk)
    texts = [f"message {number}" for number in range(6)]
    sent = [widget.begin(text(texts[0]))] + [widget.epoch.seal(text(one)) for one in texts[1:]]
    heard: list[object] = []
    for _ in range(20):
        envelope = data.draw(st.sampled_from(sent))
        if data.draw(st.booleans()):
            body = bytearray(envelope.body)
            body[data.draw(st.integers(4, len(body) - 1))] ^= 1 << data.draw(st.integers(0, 7))
            envelope = replace(envelope, body=bytes(body))
        opened = desk.open(envelope)
        if opened is not None and not opened.duplicate:
            heard.append(opened.inner["text"])
        if data.draw(st.booleans()):
            desk.restart()
    for envelope in sent:
        opened = desk.open(envelope)
        if opened is not None and not opened.duplicate:
            heard.append(opened.inner["text"])
    assert sorted(map(str, heard)) == texts
    for row in desk.store.outbox():
        assert row.frame is None or from_bytes(row.frame).conversation == CONVERSATION


def test_epochs_that_begin_with_the_same_message_follow_one_another(
    desk: Desk, widget: Widget
) -> None:
    for _ in range(4):
        desk.open(widget.begin(text("never receipted")))
        heard = widget.hear(desk.frames())
        assert [one["type"] for one in heard] == ["presence", "receipt"]
        assert desk.store.newest_epoch(ID) == widget.number
