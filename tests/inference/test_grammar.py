from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.inference.grammar import (
    GrammarChooser,
    GrammarError,
    draft_grammar,
    fields_grammar,
    read_object,
)
from desktop.inference.runtime import Runtime


def spell(runtime: Runtime, grammar: str, wish: str) -> str:
    """Return what comes out where the model wants to write ``wish``, letter by letter."""
    chooser = GrammarChooser(runtime, grammar)
    out = b""
    try:
        for token in runtime.tokens(wish):
            logits = np.zeros(runtime.words, np.float32)
            logits[token] = 1.0
            chosen = chooser.next(logits)
            if runtime.ends(chosen):
                break
            out += runtime.piece(chosen)
    finally:
        chooser.close()
    return out.decode("utf-8", "replace")


DRAFT = '{"status":"answer","entries":["parking"],"quote":"12 € a day","reply":"It is 12 € a day."}'


def test_a_draft_in_the_right_form_is_left_as_it_is(runtime: Runtime) -> None:
    assert spell(runtime, draft_grammar(["breakfast", "parking"]), DRAFT) == DRAFT


def test_a_hand_off_is_complete_at_once(runtime: Runtime) -> None:
    wish = '{"status":"hand_off"}'
    assert read_object(spell(runtime, draft_grammar(["parking"]), wish)) == {"status": "hand_off"}


def test_an_entry_that_was_not_found_cannot_be_cited(runtime: Runtime) -> None:
    wish = DRAFT.replace("parking", "discounts")
    assert '"discounts"' not in spell(runtime, draft_grammar(["parking"]), wish)


def test_without_entries_only_a_hand_off_can_be_written(runtime: Runtime) -> None:
    assert spell(runtime, draft_grammar([]), DRAFT).startswith('{"status":"hand_off"}')


def test_a_refused_token_costs_one_test_of_all_and_an_allowed_one_none(runtime: Runtime) -> None:
    chooser = GrammarChooser(runtime, fields_grammar(["text"]))
    logits = np.zeros(runtime.words, np.float32)
    logits[ord("{")] = 1.0
    assert chooser.next(logits) == ord("{")
    assert chooser.tested == 0
    assert chooser.next(logits) == ord('"')
    assert chooser.tested == 1
    chooser.close()


def test_a_grammar_that_cannot_be_read_is_an_error(runtime: Runtime) -> None:
    with pytest.raises(GrammarError):
        GrammarChooser(runtime, "root ::= (")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    entries=st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=4),
    wish=st.text(max_size=60),
)
def test_whatever_the_model_wants_a_draft_begins_as_a_draft(
    runtime: Runtime, entries: list[str], wish: str
) -> None:
    written = spell(runtime, draft_grammar(entries), wish + DRAFT)
    assert written.startswith('{"status":"'[: len(written)])
    complete = read_object(written)
    if complete is not None and complete["status"] != "hand_off":
        assert set(complete["entries"]) <= set(entries)


def test_an_id_with_quotes_and_backslashes_can_be_cited(runtime: Runtime) -> None:
    odd = 'a"b\\c'
    wish = DRAFT.replace('"parking"', json.dumps(odd))
    complete = read_object(spell(runtime, draft_grammar([odd]), wish))
    assert complete is not None
    assert complete["entries"] == [odd]


@pytest.mark.parametrize("text", ["", "{", '{"a": 1', "[1]}", '"}"', "}"])
def test_what_is_not_a_whole_object_is_not_read(text: str) -> None:
    assert read_object(text) is None
