"""What a visitor sends when, whatever the relay says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.relay.window import MAX_OUT, Window
from server_stub.envelope import STORED, Envelope, Flag, Type


def envelope(sequence: int) -> Envelope:
    kind = Type.MSG if sequence else Type.HS1
    return Envelope(kind, Flag.STORE, bytes(16), 1, sequence)


def filled(count: int) -> Window:
    window = Window()
    for sequence in range(count):
        window.add(envelope(sequence))
    return window


def sequences(due: list[Envelope]) -> list[int]:
    return [one.sequence for one in due]


def test_nothing_follows_an_hs1_that_is_not_stored() -> None:
    window = filled(4)
    assert sequences(window.due()) == [0]
    assert sequences(window.due()) == []
    window.stored(envelope(0).acknowledged(STORED))
    assert sequences(window.due()) == [1, 2, 3]


def test_a_refusal_holds_everything_until_it_is_released() -> None:
    window = filled(3)
    window.due()
    assert window.refused(envelope(0).refused(b"{}"))
    assert not window.refused(envelope(9).refused(b"{}"))
    assert window.due() == []
    window.release()
    assert sequences(window.due()) == [0]


def test_a_relay_without_its_store_is_sent_everything_again() -> None:
    window = filled(2)
    for sequence in range(2):
        window.due()
        window.stored(envelope(sequence).acknowledged(STORED))
    window.reconnected(lost=False)
    assert window.due() == []
    window.reconnected(lost=True)
    assert sequences(window.due()) == [0]


@given(
    st.lists(st.tuples(st.sampled_from(["due", "stored", "refused", "again"]), st.integers(0, 29)))
)
def test_whatever_the_relay_says_everything_gets_there(steps: list[tuple[str, int]]) -> None:
    window = filled(30)
    for step, sequence in steps:
        if step == "due":
            assert len(window.due()) <= MAX_OUT
        elif step == "stored":
            window.stored(envelope(sequence).acknowledged(STORED))
        elif step == "refused":
            window.refused(envelope(sequence).refused(b"{}"))
        else:
            window.again(sequence)
    window.reconnected(lost=True)
    there: list[int] = []
    while due := window.due():
        there += sequences(due)
        for one in due:
            window.stored(one.acknowledged(STORED))
    assert there == list(range(30))
