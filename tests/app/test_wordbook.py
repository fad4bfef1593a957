"""Letters of ``deskbell headless`` are in the app's language, without Qt, from the app's own files."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.app import headless, wordbook
from desktop.app.main import main
from desktop.app.wiring import DeskOptions
from desktop.app.wordbook import FOLDER, LANGUAGES, Wordbook, language_of
from desktop.domain.sentence import Sentence, together
from installers import translations

NEEDS = Sentence("{business}: {name} needs a person", business="Casa", name="Ana")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    translations.build(FOLDER, folder)
    return folder


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_sentence_of_the_engine_is_said_as_qt_says_it(language: str, compiled: Path) -> None:
    known = translations.read(FOLDER / f"deskbell_{language}.ts")
    book = Wordbook(language, compiled)
    sentences = {source: said for (name, source), said in known.items() if name == "sentences"}
    assert len(sentences) > 200
    assert book._words == sentences


def test_values_parts_and_sentences_within_are_said_too(compiled: Path) -> None:
    book = Wordbook("de", compiled)
    assert book.spoken(NEEDS) == "Casa: Ana braucht einen Menschen"
    visitor = Sentence("A visitor")
    assert book.spoken(together(visitor, "As it is.")) == f"{book.spoken(visitor)} As it is."
    inner = Sentence("{name} wrote again.", name=visitor)
    assert book.spoken(visitor) in book.spoken(inner)
    assert "{" not in book.spoken(Sentence("{n} MB", n=1.5))
    assert "1,5" in book.spoken(Sentence("{n} MB", n=1.5))
    day = Sentence("As set up on {day}.", day=date(2026, 11, 22))
    assert "2026-11-22" in book.spoken(day)
    assert book.spoken("plain {text}") == "plain {text}"


def test_what_has_no_translation_is_english(compiled: Path, tmp_path: Path) -> None:
    strange = Sentence("Nobody has ever said {this}.", this="that")
    assert Wordbook("de", compiled).spoken(strange) == "Nobody has ever said that."
    assert Wordbook("de", tmp_path).spoken(NEEDS) == "Casa: Ana needs a person"
    assert Wordbook("en", compiled).spoken(NEEDS) == "Casa: Ana needs a person"


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_file_is_english_and_ends_nothing(compiled: Path, data: st.DataObject) -> None:
    whole = (compiled / "deskbell_ko.qm").read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    cut = data.draw(st.booleans())
    damaged = whole[:at] if cut else whole[:at] + b"\xff" + whole[at + 1 :]
    folder = compiled / "damaged"
    folder.mkdir(exist_ok=True)
    (folder / "deskbell_ko.qm").write_bytes(damaged)
    assert isinstance(Wordbook("ko", folder).spoken(NEEDS), str)


@pytest.mark.parametrize(
    ("wanted", "chosen", "system", "spoken"),
    [
        ("fr", "de", "es_ES.UTF-8", "fr"),
        (None, "pt_BR", "es_ES.UTF-8", "pt_BR"),
        (None, "", "de_AT.UTF-8", "de"),
        (None, "", "pt_PT.UTF-8", "pt_BR"),
        (None, None, "ko_KR.UTF-8", "ko"),
        (None, None, "C.UTF-8", "en"),
        (None, None, "ja_JP.UTF-8", "en"),
    ],
)
def test_the_language_is_the_one_wanted_or_chosen_or_the_systems(
    wanted: str | None,
    chosen: str | None,
    system: str,
    spoken: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    if chosen is not None:
        look = {"theme": "system", "guest": "guest", "language": chosen}
        (tmp_path / wordbook.LOOK).write_text(json.dumps(look), encoding="utf-8")
    assert language_of(tmp_path, wanted) == spoken


def test_a_look_that_can_not_be_read_is_no_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    for text in ("", "[]", '{"language": 7}', "\x00"):
        (tmp_path / wordbook.LOOK).write_text(text, encoding="utf-8")
        assert language_of(tmp_path) == "de"


def test_headless_brings_no_qt_along() -> None:
    code = "import desktop.app.headless, sys; print([m for m in sys.modules if m.startswith('PySide')])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_the_desk_without_a_window_is_given_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    translations.build()
    given: list[DeskOptions] = []

    async def run_desk(options: DeskOptions, *rest: object) -> None:
        given.append(options)

    monkeypatch.setattr(headless, "run_desk", run_desk)
    monkeypatch.setattr(headless, "vault_for", lambda profile: None)
    assert main(["--profile", str(tmp_path), "headless", "--language", "de"]) == 0
    assert given[0].speak(NEEDS) == "Casa: Ana braucht einen Menschen"
