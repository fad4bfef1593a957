"""The converter, on samples with the structure of the real set, and once on the real set."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.development_data import convert
from tests.development_data.convert import DevelopmentDataError, intents

BUSINESS = {
    "kb": "hotel:0",
    "domain": "hotel",
    "name": "Sample House",
    "place": "Nowhere",
    "source": "sample",
    "faqs": [
        {"id": "hotel:0:0", "q": "Are children welcome?", "a": "Yes, they are."},
        {"id": "hotel:0:1", "q": "Wo ist der Parkplatz?", "a": "Hinter dem Haus."},
    ],
}
ASKED = {
    "id": "x-1",
    "source": "sample",
    "kind": "same_topic_question",
    "lang": "en",
    "kbs": ["hotel:0"],
    "question": "Can we bring our kids?",
    "topic": "children",
    "gold": ["hotel:0:0"],
    "also_ok": ["hotel:0:1", "hotel:0:0"],
    "answerable": True,
    "evidence": "faq",
}
ONLY_REVIEWS_KNOW = {
    "id": "d-1",
    "source": "sample",
    "kind": "user_turn",
    "lang": "en",
    "kbs": ["hotel:0", "hotel:1"],
    "question": "Are the bathrooms clean?",
    "context": [
        {"who": "user", "text": "I need a guest house."},
        {"who": "agent", "text": "I have two for you."},
    ],
    "gold": ["hotel:0:0"],
    "answerable": False,
    "evidence": "review",
}


def write_set(folder: Path, questions: list[dict[str, Any]]) -> None:
    for name, records in ((convert.BUSINESSES, [BUSINESS]), (convert.QUESTIONS, questions)):
        with gzip.open(folder / name, "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(record) + "\n" for record in records)


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_an_entry_keeps_its_faq_id_and_is_grouped_by_business() -> None:
    first, second = convert.entries([BUSINESS])
    assert first == {
        "id": "hotel:0:0",
        "title": "Are children welcome?",
        "questions": ["Are children welcome?"],
        "answer": "Yes, they are.",
        "group": "hotel:0",
    }
    assert second["id"] == "hotel:0:1"


def test_every_right_faq_is_expected_once() -> None:
    (case,) = convert.cases([ASKED])
    assert case == {
        "id": "x-1",
        "question": "Can we bring our kids?",
        "expected": ["hotel:0:0", "hotel:0:1"],
        "group": ["hotel:0"],
        "kind": "same_topic_question",
    }


def test_a_question_that_cannot_be_answered_expects_nothing_even_with_gold() -> None:
    (case,) = convert.cases([ONLY_REVIEWS_KNOW])
    assert case["expected"] == []
    assert case["group"] == ["hotel:0", "hotel:1"]


def test_earlier_turns_become_history_in_our_words() -> None:
    (case,) = convert.cases([ONLY_REVIEWS_KNOW])
    assert case["history"] == [
        {"sender": "visitor", "text": "I need a guest house."},
        {"sender": "assistant", "text": "I have two for you."},
    ]


def test_an_unknown_speaker_is_named() -> None:
    turn = {"who": "narrator", "text": "Meanwhile"}
    with pytest.raises(DevelopmentDataError, match="narrator"):
        list(convert.cases([{**ASKED, "context": [turn]}]))


def test_one_kind_can_be_picked() -> None:
    assert [case["id"] for case in convert.cases([ASKED, ONLY_REVIEWS_KNOW], "user_turn")] == [
        "d-1"
    ]


def test_the_command_writes_both_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set(tmp_path, [ASKED, ONLY_REVIEWS_KNOW])
    monkeypatch.setenv("DESKBELL_DATA", str(tmp_path))
    assert convert.main([str(tmp_path / "out")]) == 0
    assert len(lines_of(tmp_path / "out" / "hotel_knowledge.jsonl")) == 2
    written = lines_of(tmp_path / "out" / "hotel_cases.jsonl")
    assert [case["id"] for case in written] == ["x-1", "d-1"]
    assert "hotel_cases.jsonl: 2 lines" in capsys.readouterr().out


def test_the_command_says_what_to_do_where_the_data_is_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DESKBELL_DATA", str(tmp_path / "absent"))
    assert convert.main([str(tmp_path / "out")]) == 2
    assert "DESKBELL_DATA" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("damage", [b"not gzip at all", gzip.compress(b'{"kb": "hotel:0"')])
def test_a_damaged_file_is_named_and_nothing_is_written(tmp_path: Path, damage: bytes) -> None:
    write_set(tmp_path, [ASKED])
    (tmp_path / convert.BUSINESSES).write_bytes(damage)
    with pytest.raises(DevelopmentDataError, match=convert.BUSINESSES):
        convert.convert(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_that_was_cut_short_is_named(tmp_path: Path) -> None:
    write_set(tmp_path, [ASKED])
    whole = (tmp_path / convert.QUESTIONS).read_bytes()
    (tmp_path / convert.QUESTIONS).write_bytes(whole[:-9])
    with pytest.raises(DevelopmentDataError, match=convert.QUESTIONS):
        convert.convert(tmp_path, tmp_path / "out")


def test_a_kind_that_nobody_has_is_named(tmp_path: Path) -> None:
    write_set(tmp_path, [ASKED])
    with pytest.raises(DevelopmentDataError, match="no_such_kind"):
        convert.convert(tmp_path, tmp_path / "out", "no_such_kind")


@pytest.mark.skipif(
    not (convert.data_folder() / convert.QUESTIONS).exists(),
    reason="the development data is not beside this checkout",
)
def test_each_expected_entry_of_the_real_set_belongs_to_the_cases_own_group(tmp_path: Path) -> None:
    knowledge, questions = convert.convert(convert.data_folder(), tmp_path)
    group_of = {entry["id"]: entry["group"] for entry in lines_of(knowledge)}
    written = lines_of(questions)
    assert (len(group_of), len(written)) == (1662, 2893)
    for case in written:
        assert all(group_of[expected] in case["group"] for expected in case["expected"])
    assert sum(not case["expected"] for case in written) == 1656


def test_a_sentence_of_an_intent_is_a_case_or_a_way_of_asking_never_both() -> None:
    rows = [{"text": f"sentence {n}", "intent": f"topic_{n % 3}", "bot": "shop"} for n in range(90)]
    rows.append({"text": "none of it", "intent": "oos", "oos": True, "bot": "shop"})
    entries, cases = intents(rows)
    ways = {text for entry in entries for text in entry["questions"]}
    asked = {case["question"] for case in cases}
    assert not ways & asked
    assert ways | asked == {row["text"] for row in rows}
    assert {case["question"]: case["expected"] for case in cases}["none of it"] == []
    assert {entry["id"] for entry in entries} == {"shop:topic_0", "shop:topic_1", "shop:topic_2"}
