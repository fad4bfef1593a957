"""Knowing or guessing a conversation's id is worth nothing; a million guesses in the benchmark."""

import random
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.server_stub.guesses import Strangers, answer_times, guess


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_guess_enters_a_conversation_or_gets_its_mail(seed):
    made = guess(random.Random(seed), 200)
    assert made.tried == 200
    assert (made.entered, made.leaked) == (0, 0)
    assert made.answers == {(4003, "unknown")}


def test_what_is_refused_is_refused_by_the_same_work():
    strangers = Strangers.meet()

    def steps(work):
        called = []

        def note(frame, event, argument):
            if event == "call":
                called.append(frame.f_code.co_qualname)
            elif event == "c_call":
                called.append(argument.__name__)

        sys.setprofile(note)
        try:
            work()
        finally:
            sys.setprofile(None)
        return called

    first, second, third = (strangers.ask(way, steps) for way in strangers.ways)
    assert first == second == third
    assert "compare_digest" in "".join(first)
    assert "Relay._visitor_hello" in first


def test_their_times_can_be_told():
    assert list(answer_times(20)) == ["unknown site", "wrong ticket", "another's ticket"]
