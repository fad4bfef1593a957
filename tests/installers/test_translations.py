"""Strings are taken from the code as they stand, and compiled only when they have changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from installers import translations


def test_a_computed_string_is_refused(tmp_path: Path) -> None:
    code = tmp_path / "desktop" / "ui" / "page.py"
    code.parent.mkdir(parents=True)
    code.write_text(
        "class A:\n    def f(self):\n        self.tr('one ' + name)\n", encoding="utf-8"
    )
    with pytest.raises(translations.UnreadableStringError, match=r"page\.py:3"):
        translations.strings(tmp_path)


def test_both_strings_of_a_choice_are_found_and_a_lost_one_is_dropped(tmp_path: Path) -> None:
    code = tmp_path / "desktop" / "ui" / "page.py"
    code.parent.mkdir(parents=True)
    code.write_text(
        "class A:\n    def f(self):\n        self.tr('one' if x else 'two')\n        say('three')\n",
        encoding="utf-8",
    )
    found = translations.strings(tmp_path)
    assert [(one.context, one.source) for one in found] == [
        ("A", "one"),
        ("A", "two"),
        ("wording", "three"),
    ]
    text, unfinished = translations.renewed(
        found, "de", {("A", "one"): "eins", ("A", "old"): "alt"}
    )
    assert unfinished == 2
    assert "eins" in text
    assert "alt" not in text


@pytest.mark.parametrize(
    "code", ["translate(name, 'one')", "painter.translate(1, 2)", "x.tr('a', 'b')"]
)
def test_what_only_looks_like_a_string_is_left_alone(tmp_path: Path, code: str) -> None:
    file = tmp_path / "desktop" / "engine" / "page.py"
    file.parent.mkdir(parents=True)
    file.write_text(f"{code}\n", encoding="utf-8")
    assert translations.strings(tmp_path) == []


def test_sentences_are_found_in_every_room(tmp_path: Path) -> None:
    file = tmp_path / "desktop" / "storage" / "errors.py"
    file.parent.mkdir(parents=True)
    file.write_text("raise DiskError(Sentence('The disk ' 'is {how}.', how=1))\n", encoding="utf-8")
    found = translations.strings(tmp_path)
    assert [(one.context, one.source) for one in found] == [("sentences", "The disk is {how}.")]


def test_only_what_has_changed_is_compiled(tmp_path: Path) -> None:
    text, _ = translations.renewed(
        [translations.Found("A", "one", "a.py", 1)], "de", {("A", "one"): "eins"}
    )
    source = tmp_path / "deskbell_de.ts"
    source.write_text(text, encoding="utf-8")
    assert translations.stale(tmp_path) == [source]
    assert [one.name for one in translations.build(tmp_path)] == ["deskbell_de.qm"]
    assert translations.build(tmp_path) == []
    later = (tmp_path / "deskbell_de.qm").stat().st_mtime_ns + 1_000_000_000
    os.utime(source, ns=(later, later))
    assert translations.stale(tmp_path) == [source]


def test_a_file_keeps_what_is_translated_when_it_is_renewed(tmp_path: Path) -> None:
    found = [translations.Found("A", "one", "a.py", 1), translations.Found("A", "two", "a.py", 2)]
    text, unfinished = translations.renewed(found, "de", {("A", "one"): "eins & <eins>"})
    path = tmp_path / "deskbell_de.ts"
    path.write_text(text, encoding="utf-8")
    assert unfinished == 1
    assert translations.read(path) == {("A", "one"): "eins & <eins>"}


def test_an_unknown_word_is_answered_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["bake"]) == 2
    assert "usage" in capsys.readouterr().err
