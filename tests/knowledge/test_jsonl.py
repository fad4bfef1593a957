from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.entry import Entry
from desktop.knowledge.jsonl import (
    EntryFormatError,
    KnowledgeFileError,
    entry_from_line,
    line_from_entry,
    parse_knowledge,
    read_knowledge,
    write_knowledge,
)
from tests.knowledge.any_entries import ENTRIES

GOOD = '{"id": "a", "title": "A", "questions": ["A?"], "answer": "Yes."}'


@given(ENTRIES)
def test_a_written_entry_is_read_back_the_same(entry: Entry) -> None:
    line = line_from_entry(entry)
    assert "\n" not in line
    assert entry_from_line(line) == entry


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{", "JSON"),
        ("[1]", "curly"),
        ('{"id": "b", "title": "B"}', "answer"),
        ('{"title": "B", "answer": "x"}', "id"),
        ('{"id": "b", "answer": "x"}', "title"),
        ('{"id": "b", "title": "B", "answer": "x", "questions": "B?"}', "questions"),
        ('{"id": "b", "title": "B", "answer": "x", "valid_from": "24.12."}', "valid_from"),
        (
            '{"id": "b", "title": "B", "answer": "x", "valid_from": "2026-12-24", "valid_to": "2026-12-01"}',
            "before",
        ),
        ('{"id": "b", "title": "B", "answer": "x", "version": true}', "version"),
        ('{"id": "b", "title": "B", "answer": "\\ud800"}', "surrogate"),
        (GOOD, "used before"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_is_kept(line: str, word: str) -> None:
    read = parse_knowledge(f"{GOOD}\n{line}\n\n{GOOD.replace('a', 'c', 1)}\n".encode())
    assert [bad.number for bad in read.bad] == [2] or len(read.entries) == 1
    assert word in str(read.bad[0])
    assert str(read.bad[0]).startswith("line 2: ")


def test_a_line_that_is_not_utf_8_is_named() -> None:
    read = parse_knowledge(GOOD.encode() + b'\n{"id": "\xff"}\n')
    assert len(read.entries) == 1
    assert "UTF-8" in str(read.bad[0])


def test_a_mark_at_the_start_and_windows_line_ends_do_no_harm() -> None:
    read = parse_knowledge(b"\xef\xbb\xbf" + GOOD.encode() + b"\r\n")
    assert len(read.entries) == 1
    assert not read.bad


def test_only_a_draft_may_have_no_answer_yet() -> None:
    assert entry_from_line('{"id": "a", "title": "A", "state": "draft"}').to_fill_in
    with pytest.raises(EntryFormatError, match="answer"):
        entry_from_line('{"id": "a", "title": "A", "answer": ""}')


def test_unknown_fields_are_ignored() -> None:
    assert entry_from_line(json.dumps({**json.loads(GOOD), "colour": "green"})).id == "a"


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeFileError, match="cannot be read"):
        read_knowledge(tmp_path / "nothing.jsonl")


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "k.jsonl"
    path.write_text(write_knowledge(parse_knowledge(GOOD.encode()).entries), encoding="utf-8")
    assert read_knowledge(path).entries[0].answer == "Yes."


@settings(max_examples=300)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
    )
)
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    parse_knowledge(raw)


def test_nesting_without_end_is_a_bad_line() -> None:
    assert parse_knowledge(b"[" * 100_000).bad
