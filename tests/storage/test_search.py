"""Excerpts, many hits, and words that are spread over messages."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage import search
from desktop.storage.search import _folded, excerpt, fold
from tests.storage.conftest import NOON, AStore, conversation, said


def marked(text: str, *words: str) -> str | None:
    """Return the excerpt with its found words in brackets."""
    found = excerpt(text, [_folded(word)[0] for word in words])
    if found is None:
        return None
    shown, end = "", 0
    for begins, ends in found.found:
        shown += found.text[end:begins] + "[" + found.text[begins:ends] + "]"
        end = ends
    return shown + found.text[end:]


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Is there parking?", ("PARK",), "Is there [park]ing?"),
        ("Früh­stück? Ein Frühstück bitte", ("fruhstuck",), "Früh­stück? Ein [Frühstück] bitte"),
        ("체크인은 몇 시부터인가요?", ("몇",), "체크인은 [몇] 시부터인가요?"),
        ("unparked cars, then parked ones", ("park",), "unparked cars, then [park]ed ones"),
        ("朝食は何時からですか", ("何時",), "朝食は[何時]からですか"),
        ("Straße 5", ("strasse",), "[Straße] 5"),
        ("nothing of the kind", ("parking",), None),
    ],
)
def test_found_words_are_marked_as_they_were_written(
    text: str, words: tuple[str, ...], shown: str | None
) -> None:
    assert marked(text, *words) == shown


def test_a_long_message_is_shown_around_its_first_found_word() -> None:
    shown = marked("word " * 100 + "parking is free " + "word " * 100, "parking")
    assert shown is not None
    assert shown.startswith("…")
    assert "[parking] is free" in shown
    assert len(shown) < 180


@given(st.text(max_size=300), st.text(min_size=1, max_size=5))
def test_spans_of_hostile_text_stay_inside_it(text: str, word: str) -> None:
    found = excerpt(text, [_folded(word)[0]])
    if found is not None:
        assert all(0 <= begins < ends <= len(found.text) for begins, ends in found.found)


@given(st.text(max_size=300))
def test_what_is_searched_is_folded_as_what_is_marked(text: str) -> None:
    assert fold(text) == _folded(text)[0]


@pytest.mark.parametrize("text", ["ΐ ΰ ᾳ̈́", "İstanbul", "각 각", "がぎ", "ﬁ ŉ ß", "क़ ो", "ᾼ\u0301"])
def test_marks_and_joined_letters_are_folded_alike(text: str) -> None:
    assert fold(text) == _folded(text)[0]


def fill(store: AStore, number: int, *texts: str) -> str:
    made = f"{number:032x}"
    messages = [said(text, f"m{at}") for at, text in enumerate(texts)]
    at = NOON + timedelta(seconds=number)
    one = replace(conversation(*messages, conversation_id=made), changed_at=at)
    store.save(one, messages)
    return made


def test_words_spread_over_messages_are_found_however_common_they_are(store: AStore) -> None:
    old = fill(store, 1, "a taxi please", "to the parking place", "Müller")
    for number in range(2, 30):
        fill(store, number, "parking and taxi and nothing else")
    assert store.search("müller parking") == (old,)
    assert store.search("muller taxi park") == (old,)
    assert len(store.search("taxi parking")) == 29
    assert old in store.search("parking taxi")


def test_the_newest_are_found_where_there_are_very_many(
    store: AStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST", 10)
    made = [fill(store, number, "parking", "parking again") for number in range(30)]
    assert store.search("parking") == tuple(reversed(made[-10:]))


def test_each_found_conversation_has_its_line(store: AStore) -> None:
    made = fill(store, 1, "Is there parking?", "And breakfast?", "A parking place, and breakfast.")
    lines = store.excerpts((made,), "parking breakfast")
    assert lines[made].text == "A parking place, and breakfast."
    assert lines[made].found == ((2, 9), (21, 30))


def test_earlier_messages_are_read_in_pieces(store: AStore) -> None:
    made = fill(store, 1, *[f"message {number}" for number in range(10)])
    newest = store.newest_messages(made, 3)
    assert [one.id for one in newest] == ["m7", "m8", "m9"]
    assert [one.id for one in store.newest_messages(made, 4, "m7")] == ["m3", "m4", "m5", "m6"]
    assert [one.id for one in store.messages_from(made, "m8")] == ["m8", "m9"]
    assert store.messages_from(made, "none") == ()
    assert store.count_messages(made) == 10


def test_what_is_read_in_pieces_is_all_found_and_follows_changes(store: AStore) -> None:
    made = [fill(store, number, f"number{number} is here") for number in range(5)]
    assert store.warm_search(2)
    assert store.warm_search(2)
    assert not store.warm_search(2)
    assert not store.warm_search(2)
    assert store.search("number3") == (made[3],)
    fill(store, 3, "other words")
    store.delete(made[4])
    assert store.search("number3") == ()
    assert store.search("number4") == ()
    assert len(store.search("here")) == 3
    assert store.search("other") == (made[3],)


def test_a_change_that_is_undone_is_not_found(store: AStore) -> None:
    made = fill(store, 1, "before")
    assert store.search("before") == (made,)
    with suppress(RuntimeError), store.transaction():
        store.delete(made)
        fill(store, 2, "never kept")
        raise RuntimeError
    assert store.search("before") == (made,)
    assert store.search("kept") == ()
