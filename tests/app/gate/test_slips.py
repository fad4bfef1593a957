from __future__ import annotations

import multiprocessing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.gate import slips as subject
from desktop.app.gate.process import heard
from desktop.app.gate.slips import Slips, note_from, slip_of
from desktop.domain.ledger import ConnectionNote, Held, Process, Purpose

NOTE = ConnectionNote(
    "relay.example.com", 443, Purpose.RELAY, datetime(2026, 11, 22, 9, tzinfo=UTC), bytes_in=7
)


def test_what_one_process_wrote_another_takes_once(tmp_path: Path) -> None:
    writes, takes = Slips(), Slips()
    writes.keep(NOTE)
    writes.keep_in(tmp_path)
    writes.keep(replace(NOTE, refused=True))
    takes.keep_in(tmp_path)
    assert takes.take() == [NOTE, replace(NOTE, refused=True)]
    takes.taken()
    assert takes.take() == []
    assert list(tmp_path.iterdir()) == []


def test_what_was_taken_and_not_kept_is_taken_again_before_anything_newer(tmp_path: Path) -> None:
    slips = Slips()
    slips.keep_in(tmp_path)
    slips.keep(NOTE)
    assert slips.take() == [NOTE]
    slips.keep(replace(NOTE, port=1))
    assert slips.take() == [NOTE]
    slips.taken()
    assert slips.take() == [replace(NOTE, port=1)]


def test_a_command_makes_no_profile(tmp_path: Path) -> None:
    slips = Slips()
    slips.keep_in(tmp_path / "none")
    slips.keep(NOTE)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "none").mkdir()
    slips.keep(NOTE)
    assert slips.take() == [NOTE, NOTE]


def test_broken_lines_cost_themselves(tmp_path: Path) -> None:
    slips = Slips()
    slips.keep_in(tmp_path)
    (tmp_path / "connections.jsonl").write_text('{"host": 1}\n[]\nnothing\n{"at": "2026-11-22"}\n')
    slips.keep(NOTE)
    assert slips.take() == [NOTE]


def test_a_process_that_is_refused_without_end_fills_no_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject, "_MOST", 1000)
    slips = Slips()
    slips.keep_in(tmp_path)
    for _ in range(100):
        slips.keep(NOTE)
    assert (tmp_path / "connections.jsonl").stat().st_size < 2000


def _write(folder: Path, many: int) -> None:
    slips = Slips()
    slips.keep_in(folder)
    for _ in range(many):
        slips.keep(NOTE)


def test_no_line_is_lost_between_processes_that_write_and_one_that_takes(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    writing = [spawn.Process(target=_write, args=(tmp_path, 300)) for _ in range(2)]
    for one in writing:
        one.start()
    takes, found = Slips(), 0
    takes.keep_in(tmp_path)
    while any(one.is_alive() for one in writing):
        found += len(takes.take())
        takes.taken()
    found += len(takes.take())
    assert found == 600


def test_a_slip_says_what_the_note_did() -> None:
    assert note_from(slip_of(NOTE)) == NOTE


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('deskbell-gate {"held": "system", "process": "worker"}', Held.SYSTEM),
        ("a library's warning", None),
        ("deskbell-gate nonsense", None),
        ('deskbell-gate {"held": "never"}', None),
        ('deskbell-gate {"note": {"host": "x"}}', None),
    ],
)
def test_only_whole_lines_of_the_gate_are_heard(line: str, said: object) -> None:
    assert heard(line) == said


def test_every_process_has_a_name_of_its_own() -> None:
    assert len({one.value for one in Process}) == len(Process)
