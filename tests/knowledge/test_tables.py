from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.entry import Entry, EntryState
from desktop.knowledge.jsonl import KnowledgeFileError
from desktop.knowledge.tables import parse_table, write_table

ENTRY = Entry(
    "parking",
    "Parking",
    ("Do you have parking?", 'Where is the "garage"?'),
    "=Eight; spaces,\nbehind the house",
    language="en",
    topic="Arrival",
    valid_to=date(2026, 12, 31),
    may_answer_alone=False,
    state=EntryState.DRAFT,
)


def test_a_written_table_is_read_back_the_same() -> None:
    read = parse_table(write_table([ENTRY]).encode("utf-8-sig"))
    assert read.entries == (ENTRY,)
    assert not read.bad


def test_no_cell_begins_like_a_formula() -> None:
    assert ",'=Eight" in write_table([ENTRY]).replace('"', "")


def test_semicolons_and_missing_ids_are_understood() -> None:
    read = parse_table(b"Title;Questions;Answer\nParking;Parking?;Yes\nParking;Garage?;No\n")
    assert [entry.id for entry in read.entries] == ["parking", "parking-2"]
    assert read.entries[1].questions == ("Garage?",)


def test_a_row_without_an_answer_is_named_and_the_rest_is_kept() -> None:
    read = parse_table(b"title,answer\nA,\nB,Yes\n")
    assert [entry.title for entry in read.entries] == ["B"]
    assert str(read.bad[0]).startswith("line 2: ")


def test_a_table_without_a_heading_is_refused_with_a_sentence() -> None:
    with pytest.raises(KnowledgeFileError, match="first line"):
        parse_table(b"a,b\n1,2\n")
    with pytest.raises(KnowledgeFileError, match="UTF-8"):
        parse_table(b"title,answer\n\xff,x\n")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_text_makes_it_raise_anything_else(text: str) -> None:
    try:
        parse_table(("title,answer\n" + text).encode())
    except KnowledgeFileError:
        pass
