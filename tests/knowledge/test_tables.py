from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.entry import Entry, EntryState
from desktop.knowledge.jsonl import KnowledgeFileError
from desktop.knowledge.tables import is_own_table, parse_table, write_table
from tests.knowledge.any_entries import ENTRIES

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


@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.id))
def test_any_entries_are_read_back_just_as_they_were(entries: list[Entry]) -> None:
    text = write_table(entries)
    assert is_own_table(text)
    read = parse_table(text.encode("utf-8-sig"))
    assert [*read.entries] == entries
    assert not read.bad
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_quotation_mark_that_is_never_closed_costs_one_row() -> None:
    rows = "".join(f"Question {n}?,Answer {n}\n" for n in range(1000))
    raw = f'question,answer\nOpen?,"never closed\n{rows}'.encode()
    read = parse_table(raw)
    assert [line.number for line in read.bad] == [2]
    assert len(read.entries) == 1000


def test_what_others_call_their_columns_is_understood() -> None:
    read = parse_table("Frage;Antwort;Kategorie\nGibt es WLAN?;Ja;Zimmer\n".encode("cp1252"))
    assert [(one.questions, one.answer, one.topic) for one in read.entries] == [
        (("Gibt es WLAN?",), "Ja", "Zimmer")
    ]


def test_questions_without_a_heading_are_recognised() -> None:
    read = parse_table(b"Is there a pool?,Yes\nIs there a bar?,No\n")
    assert [one.answer for one in read.entries] == ["Yes", "No"]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_text_makes_it_raise_anything_else(text: str) -> None:
    try:
        parse_table(("title,answer\n" + text).encode())
    except KnowledgeFileError:
        pass


def test_a_version_of_thousands_of_digits_costs_its_own_line_only() -> None:
    lines = ["id,title,questions,answer,version", f"a,T,q,x,{'9' * 5000}", "b,T,q,y,2"]
    read = parse_table("\n".join(lines).encode())
    assert [one.id for one in read.entries] == ["b"]
    assert [one.number for one in read.bad] == [2]
