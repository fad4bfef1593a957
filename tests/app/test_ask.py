"""``ask`` and ``eval`` with the real embedding model, on a few entries."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from desktop.app import ask, evaluate
from tests.inference.gguf_files import random_model

KNOWLEDGE = """\
{"id": "parking", "title": "Parking", "questions": ["Is there parking?"], "answer": "Eight spaces."}
{"id": "pets", "title": "Pets", "questions": ["Can I bring my dog?"], "answer": "Small dogs are welcome."}
"""


def parsed(module: object, *words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    module.add_arguments(parser)  # type: ignore[attr-defined]
    return parser.parse_args(words)


@pytest.mark.model
@pytest.mark.slow
def test_ask_prints_zone_probability_evidence_and_times(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "k.jsonl"
    file.write_text(KNOWLEDGE, encoding="utf-8")
    assert ask.run(parsed(ask, "is there parking?", "--knowledge", str(file), "--json")) == 0
    row = json.loads(capsys.readouterr().out)
    assert row["zone"] == "verbatim"
    assert row["reply"] == "Eight spaces."
    assert row["evidence"][0]["entry"] == "parking"
    assert row["ranked"][0] == "parking"
    assert row["ms"]["total"] > 0
    assert row["evidence"][0]["version"] == 1
    assert row["evidence"][0]["quote"] == "Eight spaces."
    assert row["features"]
    assert row["embedder"].startswith("all-MiniLM-L6-v2 53aa51172d14")
    assert row["model"] is None
    assert ask.run(parsed(ask, "Can I talk to a human?", "--knowledge", str(file))) == 0
    assert "asked_for_person" in capsys.readouterr().out


def test_a_knowledge_file_that_is_not_there_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask.run(parsed(ask, "?", "--knowledge", str(tmp_path / "nothing.jsonl"))) == 1
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.model
@pytest.mark.slow
def test_eval_writes_the_documented_file_and_names_bad_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    knowledge, cases, out = (tmp_path / name for name in ("k.jsonl", "c.jsonl", "out.json"))
    knowledge.write_text(KNOWLEDGE + "{\n", encoding="utf-8")
    cases.write_text(
        '{"id": "1", "question": "is there parking?", "expected": ["parking"]}\n'
        "nonsense\n"
        '{"id": "2", "question": "Is a room free tonight?", "expected": []}\n',
        encoding="utf-8",
    )
    words = ("--knowledge", str(knowledge), "--cases", str(cases), "--json", str(out))
    assert evaluate.run(parsed(evaluate, *words)) == 1
    errors = capsys.readouterr().err
    assert "k.jsonl, line 3" in errors
    assert "c.jsonl, line 2" in errors
    written = json.loads(out.read_text(encoding="utf-8"))
    assert [case["id"] for case in written["cases"]] == ["1", "2"]
    first = written["cases"][0]
    assert set(first) >= {"id", "zone", "p", "ranked", "reply", "evidence", "reason", "ms"}
    assert isinstance(first["ms"], float)
    assert written["cases"][1]["reason"] == "live_fact"
    assert written["summary"]["cases"] == 2


@pytest.mark.model
@pytest.mark.slow
def test_ask_writes_with_a_model_file_and_names_one_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "k.jsonl"
    file.write_text(KNOWLEDGE, encoding="utf-8")
    model = random_model(tmp_path / "m.gguf")
    words = ("is there parking?", "--knowledge", str(file), "--json", "--model")
    assert ask.run(parsed(ask, *words, str(model))) == 0
    assert json.loads(capsys.readouterr().out)["zone"] == "verbatim"
    assert ask.run(parsed(ask, *words, str(file))) == 1
    assert "not a GGUF file" in capsys.readouterr().err
