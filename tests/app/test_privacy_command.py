"""``deskbell privacy report``: a PDF without a display."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from desktop.app import business as owner
from tests.app.command_line import OPENED, deskbell, opened, refused


def test_the_report_is_written_without_a_display(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    store = opened(profile)
    store.put(owner.BUSINESS, {"name": "Hotel Lighthouse", "retention_days": 14})
    store.put(owner.RELAY, "wss://relay.example.net")
    store.close()
    out = tmp_path / "report.pdf"
    ended = deskbell("--profile", profile, "privacy", "report", "--out", out, given=OPENED)
    assert ended.returncode == 0, ended.stderr
    text = " ".join(" ".join(one.extract_text() for one in PdfReader(out).pages).split())
    assert "Hotel Lighthouse" in text
    assert "14 days" in text
    assert "relay.example.net" in text
    assert "A throw-away profile: its key is kept nowhere." in text


def test_a_place_that_can_not_be_written_to_is_said(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    opened(profile).close()
    out = tmp_path / "missing" / "report.pdf"
    said = refused("--profile", profile, "privacy", "report", "--out", out, given=OPENED)
    assert "missing" in said
