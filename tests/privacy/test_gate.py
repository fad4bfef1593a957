from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.domain.ledger import ConnectionNote, Process, Purpose
from desktop.privacy.gate import Gate, Place, RefusedError

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def notes() -> list[ConnectionNote]:
    return []


@pytest.fixture
def gate(notes: list[ConnectionNote]) -> Gate:
    return Gate(notes.append, Process.DESK, lambda: NOW)


def test_nothing_is_open_before_the_owner_names_it(gate: Gate, notes: list[ConnectionNote]) -> None:
    with pytest.raises(RefusedError, match=r"relay\.example\.com, port 443"):
        gate.check(Purpose.RELAY, "relay.example.com", 443)
    assert notes == [ConnectionNote("relay.example.com", 443, Purpose.RELAY, NOW, refused=True)]


def test_a_host_is_open_for_its_purpose_and_port_only(gate: Gate) -> None:
    with gate.opened(Purpose.MAIL, lambda: [Place("mail.example.com", 587)]):
        gate.check(Purpose.MAIL, "Mail.Example.com.", 587)
        for purpose, host, port in (
            (Purpose.RELAY, "mail.example.com", 587),
            (Purpose.MAIL, "mail.example.com", 25),
            (Purpose.MAIL, "example.com", 587),
            (Purpose.MAIL, "mail.example.com.evil.example", 587),
        ):
            with pytest.raises(RefusedError):
                gate.check(purpose, host, port)
    with pytest.raises(RefusedError):
        gate.check(Purpose.MAIL, "mail.example.com", 587)


def test_a_changed_setting_counts_at_once(gate: Gate) -> None:
    named = ["a.example"]
    with gate.opened(Purpose.RELAY, lambda: [Place(named[0], None)]):
        gate.check(Purpose.RELAY, "a.example", 443)
        named[0] = "b.example"
        gate.check(Purpose.RELAY, "b.example", 8443)
        with pytest.raises(RefusedError):
            gate.check(Purpose.RELAY, "a.example", 443)


@pytest.mark.parametrize(
    ("host", "held"),
    [
        ("cdn.hf.co", True),
        ("a.b.hf.co", True),
        ("hf.co", False),
        ("evilhf.co", False),
        ("hf.co.example", False),
    ],
)
def test_a_domain_holds_what_is_under_it(host: str, held: bool) -> None:
    assert Place("*.hf.co", 443).holds(host, 443) is held


def test_what_is_noted_holds_no_line_end_and_no_endless_name(
    gate: Gate, notes: list[ConnectionNote]
) -> None:
    gate.refuse("a\nb \x1b[31m" + "c" * 1000, 1)
    assert notes[0].host.startswith("a?b??[31mccc")
    assert len(notes[0].host) == 253


def test_only_relay_and_mail_carry_what_visitors_wrote() -> None:
    carrying = {one for one in Purpose if one.carries_visitors_data}
    assert carrying == {Purpose.RELAY, Purpose.MAIL}
