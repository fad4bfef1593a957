"""Knowing or guessing a conversation's id is worth nothing; a million guesses in the benchmark."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.server_stub.guesses import guess


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_guess_enters_a_conversation_or_gets_its_mail(seed):
    made = guess(random.Random(seed), 200)
    assert made.tried == 200
    assert (made.entered, made.leaked) == (0, 0)
    assert made.answers == {(4003, "unknown")}
