"""No log of a real desk holds what a visitor told; the long form is ``python -m tests.bench logs``."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.whole.traffic.personal import played


@pytest.mark.slow
@pytest.mark.model
def test_what_a_visitor_tells_is_in_no_log_however_talkative(tmp_path: Path) -> None:
    found = asyncio.run(played(tmp_path, short=True))
    assert found["not served"] == []
    assert found["logs"] == ["desk.log", "relay.log"]
    # That there was something to find it in.
    assert isinstance(found["lines at debug"], int)
    assert found["lines at debug"] > 20
    assert found["faults told"]
    assert found["personal data in them"] == []
