from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.entry import Entry
from desktop.knowledge.jsonl import KnowledgeFileError
from desktop.knowledge.markdown import is_own, parse_markdown, read_markdown, write_markdown
from tests.knowledge.any_entries import ENTRIES


@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.id))
def test_any_entries_are_read_back_just_as_they_were(entries: list[Entry]) -> None:
    text = write_markdown(entries)
    assert is_own(text)
    read = parse_markdown(text)
    assert [*read.entries] == entries
    assert not read.bad


def test_it_reads_like_a_page_that_a_person_wrote() -> None:
    entry = Entry(
        "pets", "Pets", ("May I bring my dog?",), "Small dogs are welcome.\n\n- €15 a stay"
    )
    assert write_markdown([entry]) == (
        '<!-- Deskbell knowledge 1 -->\n\n## Pets\n\n<!-- deskbell {"id": "pets"} -->\n\n'
        "- May I bring my dog?\n\nSmall dogs are welcome.\n\n\\- €15 a stay\n\n"
    )


def test_an_entry_that_was_added_by_hand_is_read_too() -> None:
    text = (
        write_markdown([Entry("a", "A", (), "Yes.")]) + "## Room service\r\n\r\nFrom 8 to 22.\r\n"
    )
    assert [one.id for one in parse_markdown(text).entries] == ["a", "room-service"]


def test_a_changed_comment_is_named_by_its_line_and_the_rest_is_kept() -> None:
    text = write_markdown([Entry("a", "A", (), "Yes."), Entry("b", "B", (), "No.")])
    read = parse_markdown(text.replace('{"id": "a"}', '{"id": "a}'))
    assert [one.id for one in read.entries] == ["b"]
    assert str(read.bad[0]).startswith("line 3: ")


def test_markdown_of_others_is_to_be_imported(tmp_path: Path) -> None:
    (tmp_path / "faq.md").write_text("# FAQ\n")
    with pytest.raises(KnowledgeFileError, match="Import it"):
        read_markdown(tmp_path / "faq.md")
