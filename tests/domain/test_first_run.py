from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.first_run import (
    LONGEST_TYPED,
    MOST_TYPED,
    FirstRun,
    Going,
    WizardStep,
    from_json,
    to_json,
)

RUNS = st.builds(
    FirstRun,
    st.sampled_from(WizardStep),
    st.sampled_from(Going),
    st.lists(st.sampled_from(WizardStep)).map(tuple),
    st.dictionaries(st.text(max_size=20), st.text(max_size=40), max_size=8),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
)


@given(RUNS)
def test_what_is_kept_comes_back_as_it_was(run: FirstRun) -> None:
    assert from_json(json.loads(json.dumps(to_json(run)))) == run


@given(VALUES)
def test_whatever_stands_in_the_settings_can_be_begun_with(kept: object) -> None:
    assert from_json(kept).step in WizardStep


@given(st.fixed_dictionaries({"step": VALUES, "going": VALUES, "passed": VALUES, "typed": VALUES}))
def test_a_damaged_field_begins_anew(kept: object) -> None:
    made = from_json(kept)
    assert from_json(to_json(made)).step is made.step


def test_no_more_is_kept_of_what_was_typed_than_fits() -> None:
    run = FirstRun(typed={f"field {n}": "x" * 10_000 for n in range(500)})
    kept = from_json(to_json(run)).typed
    assert len(kept) == MOST_TYPED
    assert {len(one) for one in kept.values()} == {LONGEST_TYPED}
