"""Faults in the middle of traffic, in their short form; ``python -m tests.bench faults`` is the long one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.whole.faults import cases
from tests.whole.faults.cases import Case


@pytest.mark.parametrize("case", cases.QUICK, ids=lambda case: case.name.replace(" ", "_"))
def test_no_message_is_lost_or_shown_twice(case: Case, tmp_path: Path) -> None:
    if missing := case.missing():
        pytest.skip(missing)
    outcome = asyncio.run(cases.play(case, tmp_path / "scene", case.few))
    account = outcome.account
    assert account.written >= case.few
    assert (account.lost, account.duplicated) == (0, 0), outcome
    assert account.acknowledged == account.written
    assert len(outcome.heals) >= case.few
