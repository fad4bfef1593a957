from __future__ import annotations

import pytest

from desktop.knowledge.spelling import Spelling

SPELLING = Spelling(
    ["When is breakfast served?", "Do you have parking?", "Where can we keep our bicycles?"],
    known={"charger", "serves"}.__contains__,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("is there a brekfast?", "is there a breakfast?"),
        ("is thre parkng", "is thre parking"),
        ("our bicylces", "our bicycles"),
        ("a charger, please", "a charger, please"),
        ("sauna", "sauna"),
        ("Frühstück", "Frühstück"),
        ("조식은 언제예요?", "조식은 언제예요?"),
    ],
)
def test_only_what_nobody_knows_is_read_as_the_owners_word(written: str, meant: str) -> None:
    assert SPELLING.mended(written) == meant
