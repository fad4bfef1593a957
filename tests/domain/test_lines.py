"""What the desk itself says to visitors."""

from __future__ import annotations

import pytest

from desktop.domain import lines
from desktop.domain.decision import HandOff, Looked, Reason, Zone
from desktop.domain.effects import AskContact
from desktop.domain.events import AnswerReady
from desktop.domain.lines import LANGUAGES, handed_over
from tests.domain.moments import NOW, OPEN, after, sent, wrote

PHONE = "+351 000 118 014"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_an_emergency_the_emergency_call_comes_first_and_then_the_desks_number(
    language: str,
) -> None:
    told = handed_over(language, Reason.EMERGENCY, NOW, OPEN, ask_contact=False, phone=PHONE)
    assert told.startswith(lines._EMERGENCY[language])
    assert told.index(PHONE) < told.index(lines._OPEN_UNTIL[language].split("{")[0])


def test_without_a_number_of_the_owners_none_is_named() -> None:
    told = handed_over("en", Reason.EMERGENCY, NOW, OPEN, ask_contact=False)
    assert "telephone" not in told
    assert not any(one.isdigit() for one in told.split("open until")[0])


def test_the_desks_number_is_told_in_an_emergency_only() -> None:
    assert PHONE not in handed_over(
        "en", Reason.COMPLAINT, NOW, OPEN, ask_contact=True, phone=PHONE
    )


def test_in_an_emergency_nobody_is_asked_for_an_e_mail_address() -> None:
    decision = HandOff(Reason.EMERGENCY, (), Looked(Zone.HANDOFF, 0.0))
    step = after(wrote(), AnswerReady("v1", decision, ("n1",), NOW, OPEN, PHONE))
    assert not any(isinstance(one, AskContact) for one in step.effects)
    assert PHONE in sent(step.effects)[0].text


@pytest.mark.parametrize("table", [lines._IN_DRAFT, lines._EMERGENCY, lines._CALL_DESK])
def test_every_line_is_there_in_every_language(table: dict[str, str]) -> None:
    assert set(table) == set(LANGUAGES)
