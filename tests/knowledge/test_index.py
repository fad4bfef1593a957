from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.entry import Entry
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index
from tests.knowledge.wordy_embedder import WordyEmbedder

DAY = date(2026, 11, 22)
PARKING = Entry(
    "parking", "Parking", ("Do you have parking?", "Where can I park?"), "Eight spaces."
)
BREAKFAST = Entry("breakfast", "Breakfast", ("When is breakfast?",), "From 7:00 to 10:30.")
CHECK_IN = Entry(
    "check-in", "Check-in", ("체크인은 몇 시부터인가요?",), "Check-in starts at 15:00."
)
ENTRIES = (PARKING, BREAKFAST, CHECK_IN)


def found(index: Index, text: str, *groups: str, on: date = DAY) -> list[str]:
    return [one.entry_id for one in index.find([Sought(text, on, groups)])[0]]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    index = Index(tmp_path, WordyEmbedder())
    index.sync(ENTRIES)
    return index


def test_a_way_of_asking_finds_its_entry_once(index: Index) -> None:
    passages = index.find([Sought("where can i park", DAY)])[0]
    assert passages[0].entry_id == "parking"
    assert passages[0].question == "Where can I park?"
    assert passages[0].dense == pytest.approx(1.0, abs=1e-4)
    assert passages[0].text > 0
    assert len({one.entry_id for one in passages}) == len(passages)


def test_a_script_the_model_cannot_read_is_found_by_full_text(index: Index) -> None:
    passages = index.find([Sought("체크인 몇 시?", DAY)])[0]
    assert passages[0].entry_id == "check-in"
    assert passages[0].dense == 0.0


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    assert found(Index(tmp_path, WordyEmbedder()), "parking") == []


def test_a_question_without_words_does_no_harm(index: Index) -> None:
    index.find([Sought("?!", DAY), Sought("", DAY), Sought("' OR 1=1 --", DAY, ("it's",))])


def test_a_saved_entry_is_found_by_the_next_question(index: Index) -> None:
    index.save([Entry("sauna", "Sauna", ("Do you have a sauna?",), "No.")])
    assert found(index, "do you have a sauna")[0] == "sauna"


def test_a_changed_entry_answers_in_its_new_words(index: Index) -> None:
    index.save([replace(BREAKFAST, answer="From 8:00.", version=2)])
    passage = index.find([Sought("when is breakfast", DAY)])[0][0]
    assert (passage.answer, passage.entry_version) == ("From 8:00.", 2)
    assert len(index.ids) == len(ENTRIES)


def test_a_deleted_entry_is_gone(index: Index) -> None:
    index.delete(["parking", "never was there"])
    assert "parking" not in found(index, "where can I park")


def test_expired_future_and_draft_entries_are_no_candidates(tmp_path: Path) -> None:
    index = Index(tmp_path, WordyEmbedder())
    index.sync(
        [
            replace(PARKING, id="past", valid_to=date(2026, 1, 31)),
            replace(PARKING, id="future", valid_from=date(2027, 1, 1)),
            BREAKFAST,
        ]
    )
    assert found(index, "where can I park") == ["breakfast"]
    assert "future" in found(index, "where can I park", on=date(2027, 2, 1))


def test_a_group_is_a_business_of_its_own(tmp_path: Path) -> None:
    index = Index(tmp_path, WordyEmbedder())
    index.sync([replace(PARKING, id="a", group="it's"), replace(PARKING, id="b", group="other")])
    assert found(index, "where can I park", "it's") == ["a"]
    assert set(found(index, "where can I park")) == {"a", "b"}
    assert found(index, "where can I park", "unknown") == []


def test_a_second_sync_embeds_only_what_changed(tmp_path: Path) -> None:
    embedder = WordyEmbedder()
    index = Index(tmp_path, embedder)
    index.sync(ENTRIES)
    embedder.embedded = 0
    assert index.sync([PARKING, replace(BREAKFAST, answer="From 8:00.")]) == 2
    assert embedder.embedded == 2
    assert set(index.ids) == {"parking", "breakfast"}


def test_an_index_opened_again_finds_the_same_without_embedding(tmp_path: Path) -> None:
    Index(tmp_path, WordyEmbedder()).sync(ENTRIES)
    embedder = WordyEmbedder()
    again = Index(tmp_path, embedder)
    assert found(again, "where can I park")[0] == "parking"
    assert again.sync(ENTRIES) == 0
    assert embedder.embedded == 0


def test_another_embedder_gets_a_table_of_its_own(tmp_path: Path) -> None:
    Index(tmp_path, WordyEmbedder()).sync(ENTRIES)
    other = Index(tmp_path, WordyEmbedder(revision="2"))
    assert other.ids == []
    other.sync(ENTRIES)
    assert len(list(tmp_path.glob("*.lance"))) == 2
    other.drop_others()
    assert len(list(tmp_path.glob("*.lance"))) == 1


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    Index(tmp_path, WordyEmbedder()).sync(ENTRIES)
    for file in tmp_path.rglob("*"):
        if file.is_file():
            file.write_bytes(b"not a table")
    index = Index(tmp_path, WordyEmbedder())
    index.sync(ENTRIES)
    assert found(index, "where can I park")[0] == "parking"


def test_a_way_of_asking_that_is_left_out_does_not_find_itself(index: Index) -> None:
    trials = index.leave_one_out()
    assert {trial.text for trial in trials} == set(PARKING.questions)
    for trial in trials:
        assert all(one.question != trial.text for one in trial.passages)


def test_tidying_changes_nothing_that_is_found(index: Index) -> None:
    before = found(index, "when is breakfast")
    assert index.tidy()
    assert not index.tidy()
    assert found(index, "when is breakfast") == before
