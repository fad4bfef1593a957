from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.ledger import ConnectionNote, LedgerRow, Process, Purpose
from desktop.storage import ledger as subject
from tests.storage.conftest import AStore

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def note(host: str, minutes: int = 0, **more: object) -> ConnectionNote:
    at = NOW + timedelta(minutes=minutes)
    return ConnectionNote(host, 443, Purpose.RELAY, at, **more)  # type: ignore[arg-type]


def test_what_happened_at_one_place_is_one_row(store: AStore) -> None:
    store.note_connections(
        [
            note("a.example", 5),
            note("a.example", 9, times=0, bytes_in=10, bytes_out=20),
            note("a.example", 2, bytes_in=1, process=Process.COMMAND),
        ]
    )
    store.note_connections([note("a.example", 7)])
    assert store.ledger() == (
        LedgerRow(
            "a.example", 443, Purpose.RELAY, False, Process.DESK,
            NOW + timedelta(minutes=2), NOW + timedelta(minutes=9), 3, 11, 20,
        ),
    )  # fmt: skip


def test_refused_ones_come_first_and_then_the_latest(store: AStore) -> None:
    store.note_connections(
        [note("old", 1), note("new", 2), note("bad", 0, refused=True), note("new", 0, refused=True)]
    )
    shown = [(one.host, one.refused) for one in store.ledger()]
    assert shown == [("bad", True), ("new", True), ("new", False), ("old", False)]
    assert [one.carries_visitors_data for one in store.ledger()] == [False, False, True, True]


def test_refusals_without_end_fill_no_disk(store: AStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "MOST", 10)
    store.note_connections([note(f"h{number}", number, refused=True) for number in range(50)])
    assert [one.host for one in store.ledger()] == [f"h{number}" for number in range(49, 39, -1)]


def test_refusals_without_end_push_out_nothing_that_was_opened(
    store: AStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject, "MOST", 10)
    monkeypatch.setattr(subject, "MOST_DAYS", 10)
    store.note_connections([note("relay.example", 0, bytes_out=7)])
    store.note_connections([note(f"h{number}", number, refused=True) for number in range(50)])
    for shown in (store.ledger(), store.ledger(NOW)):
        assert [one.bytes_out for one in shown if not one.refused] == [7]
        assert len(shown) == 11


def test_a_month_is_counted_by_its_days(store: AStore) -> None:
    day = 24 * 60
    store.note_connections([note("a.example", ago * -day, bytes_out=1) for ago in range(60)])
    store.note_connections([note("b.example", -40 * day, bytes_out=5)])
    (month,) = store.ledger(NOW - timedelta(days=30))
    assert (month.host, month.times, month.bytes_out) == ("a.example", 31, 31)
    assert month.first_at == NOW - timedelta(days=30)
    everything = {one.host: one.bytes_out for one in store.ledger()}
    assert everything == {"a.example": 60, "b.example": 5}


def test_a_clock_that_was_years_ahead_loses_no_counts(store: AStore) -> None:
    store.note_connections([note("a.example", 0, bytes_out=3)])
    store.note_connections([note("a.example", 60 * 24 * 4000, bytes_out=4)])
    (month,) = store.ledger(NOW - timedelta(days=30))
    assert month.bytes_out == 7


def test_the_process_is_the_one_that_was_last(store: AStore) -> None:
    store.note_connections([note("a.example", 60 * 24, process=Process.COMMAND)])
    store.note_connections([note("a.example", 0, process=Process.WORKER)])
    (month,) = store.ledger(NOW)
    assert month.process is Process.COMMAND
