"""The tests that docs/shown.md names are there, and each row names some."""

import re

from tests.bench.__main__ import NAMES
from tests.docs.documents import ROOT

PAGE = (ROOT / "docs/shown.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| Attacker")
]


def test_every_row_names_tests_that_exist() -> None:
    assert len(ROWS) >= 16
    for _, cannot, short, _ in ROWS:
        named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", short)
        assert named, cannot
        for path, test in named:
            source = (ROOT / path).read_text(encoding="utf-8")
            assert re.search(rf"^(async )?def {test or 'test_'}", source, re.MULTILINE), (
                path,
                test,
            )


def test_every_long_form_is_a_bench() -> None:
    named = {name for *_, long in ROWS for name in re.findall(r"tests\.bench (\w+)", long)}
    assert named >= {"hostile", "floods"}
    assert named <= set(NAMES)
