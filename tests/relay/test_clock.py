"""A desk's clock that is wrong for a while: nothing may be kept from a visitor because of it."""

from __future__ import annotations

from desktop.relay.desk import DAY_MS
from server_stub.envelope import Type
from tests.relay.two_ends import Desk, Widget, text


def test_an_epoch_that_a_jump_made_too_old_is_begun_anew_rather_than_left_unanswered() -> None:
    desk = Desk()
    widget = Widget(desk)
    desk.open(widget.begin(text("first")))
    widget.hear(desk.frames())
    desk.now += DAY_MS
    assert desk.open(widget.epoch.seal(text("second"))) is None
    assert [one.type for one in desk.frames()] == [Type.NACK]
    opened = desk.open(widget.begin(text("second")))
    assert opened is not None
    assert not opened.duplicate
    assert [one["type"] for one in widget.hear(desk.frames())] == ["presence", "receipt"]


def test_an_epoch_from_a_time_when_the_clock_was_ahead_does_not_stay_the_newest() -> None:
    desk = Desk()
    desk.now += DAY_MS
    ahead = Widget(desk)
    desk.open(ahead.begin(text("in the future", at=desk.now)))
    desk.frames()
    desk.now -= DAY_MS
    desk.open(ahead.begin(text("now", at=desk.now)))
    desk.post(text("reply"))
    assert "reply" in [one.get("text") for one in ahead.hear(desk.frames())]
