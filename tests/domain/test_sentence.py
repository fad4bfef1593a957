"""Sentences that stay translatable while they travel as text."""

from __future__ import annotations

import pytest

from desktop.domain.sentence import Sentence, sentence_of, together


def test_a_sentence_is_its_english_text() -> None:
    made = Sentence("{count} entries were written to {file}.", count=3, file="a.csv")
    assert made == "3 entries were written to a.csv."
    assert (made.source, dict(made.values)) == (
        "{count} entries were written to {file}.",
        {"count": 3, "file": "a.csv"},
    )


def test_braces_in_a_sentence_without_values_are_left_alone() -> None:
    assert Sentence("Write {} like this.") == "Write {} like this."


def test_braces_in_a_value_are_left_alone() -> None:
    assert Sentence("{name} wrote again.", name="{0}{x}") == "{0}{x} wrote again."


def test_a_kept_sentence_is_filled_later() -> None:
    kept = Sentence("{name} has a complaint.")
    assert kept.filled(name="Ana") == "Ana has a complaint."
    assert kept.filled(name="Ana").source == kept.source


def test_sentences_after_each_other_keep_their_parts() -> None:
    first, second = Sentence("It failed."), Sentence("Try again.")
    both = together(first, "", second)
    assert both == "It failed. Try again."
    assert both.parts == (first, second)
    assert together(first, "") == "It failed."


@pytest.mark.parametrize("error", [ValueError("plain"), OSError(2, "No such file"), KeyError("x")])
def test_any_error_has_a_text(error: Exception) -> None:
    assert sentence_of(error) == str(error)


def test_an_error_made_of_a_sentence_gives_it_back() -> None:
    made = Sentence("The disk is full.")
    found = sentence_of(ValueError(made))
    assert isinstance(found, Sentence)
    assert found == "The disk is full."
