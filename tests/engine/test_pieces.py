"""Long texts in messages that fit."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.pieces import pieces
from desktop.relay.inner import clean
from server_stub.envelope import MAX_TEXT, MAX_TEXT_BYTES


def test_a_short_text_stays_one_message() -> None:
    assert pieces("  Breakfast is at 7.\n") == ["Breakfast is at 7."]
    assert pieces(" \n ") == []


def test_a_long_text_is_cut_between_paragraphs() -> None:
    first, second = "a" * 3_000, "b" * 3_000
    assert pieces(f"{first}\n\n{second}") == [first, second]


@settings(max_examples=60, deadline=None)
@given(st.text(), st.sampled_from(["🛎", "日", "a ", 'x"\n', "\ud800"]), st.integers(0, 9_000))
def test_whatever_is_written_fits_and_loses_no_word(text: str, filling: str, times: int) -> None:
    found = pieces(text + filling * times + text)
    for piece in found:
        assert piece
        assert len(piece) <= MAX_TEXT
        assert len(piece.encode()) <= MAX_TEXT_BYTES
    kept = "".join("".join(found).split())
    assert kept == "".join(clean(text + filling * times + text).split())
