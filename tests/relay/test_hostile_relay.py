"""A hostile relay achieves nothing that is not noticed; 100,000 tries in the benchmark."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.relay.hostile_relay import attack


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 2**32))
def test_what_is_repeated_bent_or_moved_is_never_accepted_and_gaps_are_reported(seed: int) -> None:
    counts = attack(random.Random(seed), 1_000)
    assert counts.tried >= 1_000
    assert counts.accepted == 0
    assert counts.reported == counts.gaps
