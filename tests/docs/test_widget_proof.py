"""The table of what shows each of the widget's promises: it names what exists, and leaves nothing out."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from tests.docs.documents import ROOT
from tests.widget_browser.rows import ROWS

PAGE = ROOT / "docs" / "widget-proof.md"
WORDS = (
    "strict CSP page", "nothing reported", "SRI with a changed file", "plain http refusal", "SPA with body swap",
    "iframe", "two tabs", "reload in the middle of a reply", "offline for ten minutes", "sleep", "private mode",
    "storage blocked", "RTL", "phone sizes with the keyboard open", "200 % zoom", "reduced motion", "forced colours",
    "axe-core", "keyboard script from closed to rating", "one polite announcement per message", "launcher ≤ 3 KB",
    "everything ≤ 25 KB", "strings split out", "no long task over 50 ms", "no request before the first click but the launcher",
    "other widgets", "markup, links, bidi", "100 KB lines", "`postMessage` from other origins", "prototype pollution",
    "overrides fetch and JSON", "no script runs, no request leaves", "checker", "colours, position, icon",
    "greeting per language", "hours", "signed",
)  # fmt: skip
"""Of what was asked for, the words that the table must answer."""


@dataclass(frozen=True)
class Line:
    promises: str
    words: str
    shown: str
    chromium: str
    firefox: str

    @property
    def row(self) -> str:
        """The name of a row, or ''."""
        found = re.fullmatch(r"\*(.+)\*", self.shown)
        return found[1] if found else ""


def lines() -> list[Line]:
    cells = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if re.match(r"\| (F1\.|\d)", line)
    ]
    return [Line(*one) for one in (cell + [""] * (5 - len(cell)) for cell in cells)]


LINES = lines()


def test_each_promise_has_a_line_and_each_word_is_answered() -> None:
    told = {one.strip() for line in LINES for one in line.promises.split(",")}
    assert [f"F1.{number}" for number in range(1, 13) if f"F1.{number}" not in told] == []
    # The first of the eleven is answered by the promises themselves.
    assert [str(number) for number in range(8, 12) if str(number) not in told] == []
    words = "\n".join(line.words for line in LINES)
    assert [one for one in WORDS if one not in words] == []


def test_each_row_is_in_the_table_once_with_the_browsers_of_each_run() -> None:
    named = {line.row: line for line in LINES if line.row}
    assert len(named) == len([line for line in LINES if line.row])
    assert {row.name for row in ROWS} == set(named)
    for row in ROWS:
        said = {"chromium": named[row.name].chromium, "firefox": named[row.name].firefox}
        assert said == {one: "each run" if one in row.short else "bench" for one in said}, row.name
        assert row.of in named[row.name].promises or not named[row.name].promises.startswith("F1.")


@pytest.mark.parametrize("line", [one for one in LINES if not one.row], ids=lambda one: one.shown)
def test_what_shows_a_promise_exists(line: Line) -> None:
    code, title = re.match(r"`([^`]+)`(?:: “(.+)”)?$", line.shown).groups()  # type: ignore[union-attr]
    if code.startswith("python -m tests.bench "):
        assert (ROOT / "tests" / "bench" / f"{code.split()[-1]}.py").is_file()
        return
    path, _, name = code.partition("::")
    text = (ROOT / path).read_text(encoding="utf-8")
    assert f"def {name}(" in text if name else f'test("{title}"' in text
