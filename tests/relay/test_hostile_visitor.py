"""A visitor with the right keys that wants the desk to work, to store and to send without end."""

from __future__ import annotations

from desktop.relay.epochs import EPOCH_EVERY_MS, EPOCHS_AT_ONCE, MOST_REPEATS, DeskEpoch
from server_stub.envelope import Envelope, Type
from tests.relay.two_ends import ID, Desk, Widget, meet, text


def _refused(frames: list[Envelope]) -> bool:
    return [one.type for one in frames] == [Type.NACK]


def test_epoch_after_epoch_is_refused_until_some_time_has_passed(
    desk: Desk, widget: Widget
) -> None:
    begun = 0
    while True:
        assert begun <= EPOCHS_AT_ONCE + 1
        first = widget.begin(text("hello"))
        opened = desk.open(first)
        frames = desk.frames()
        if opened is None:
            break
        widget.hear(frames)
        begun += 1
    assert begun == EPOCHS_AT_ONCE + 1
    assert _refused(frames)
    assert len(desk.store.held.epochs) == begun
    # What waited at the relay while the desk was away is never refused, and who rests may go on.
    desk.now += EPOCH_EVERY_MS
    desk.restart()
    assert desk.open(widget.begin(text("again"))) is not None
    widget.hear(desk.frames())
    assert desk.open(widget.begin(text("once more"))) is None
    desk.now -= 24 * 3600 * 1000
    assert desk.open(widget.begin(text("with the clock set back"))) is None
    desk.now += 25 * 3600 * 1000
    assert desk.open(widget.begin(text("the next day"))) is not None


def test_an_epoch_that_has_ended_is_remembered_by_what_was_heard_in_it_alone(
    desk: Desk, widget: Widget
) -> None:
    for number in range(100):
        assert desk.open(widget.begin(text(f"message {number}"))) is not None
        desk.frames()
    sizes = [len(state) for state, _ in desk.store.held.epochs.values()]
    assert sorted(sizes)[-2] < 800
    # And each is still known: a repeat begins nothing.
    assert desk.open(widget.begin(text("message 3"))) is not None


def test_what_a_visitor_says_to_miss_is_sent_again_so_often_and_no_more(
    desk: Desk, widget: Widget
) -> None:
    meet(desk, widget)
    for number in range(60):
        desk.post(text(f"reply {number}"))
    desk.frames()
    missing = list(range(1, 129))
    sent = 0
    for number in range(20):
        receipt = {**text(f"receipt {number}"), "type": "receipt", "state": "delivered"}
        desk.open(widget.epoch.seal({**receipt, "ref": [], "missing": missing}))
        sent += len(desk.frames())
        desk.restart()
    assert 60 <= sent <= MOST_REPEATS
    # A new page may ask again.
    desk.open(widget.begin(text("reloaded")))
    assert len(desk.frames()) >= 60


def test_what_an_earlier_version_kept_of_an_epoch_is_read(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    epoch = desk.line._newest(ID)
    assert epoch is not None
    raw = epoch.to_bytes()
    older = raw.replace(b'"pace":%d,' % EPOCHS_AT_ONCE, b"").replace(b'"repeats":0,', b"")
    assert older != raw
    read = DeskEpoch.from_bytes(older, epoch.site, epoch.conversation, epoch.epoch)
    assert (read.pace, read.repeats) == (EPOCHS_AT_ONCE, 0)
