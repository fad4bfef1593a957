"""``deskbell privacy report``: a PDF without a display."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.app import business as owner
from desktop.app.chosen_model import choose_model, chosen_model, models_folder
from desktop.app.integrity import ModelChangedError, check, release, sha256_of
from desktop.app.privacy_command import LANGUAGES
from desktop.app.privacy_source import PrivacySource
from desktop.domain.privacy_report import Facts, ModelFile
from desktop.storage.codec import decode, encode
from desktop.ui import spoken
from tests.app.command_line import OPENED, deskbell, environment, opened, refused, words_of
from tests.ui.screens_report import facts


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_a_desk_that_runs_says_what_it_knows(tmp_path: Path) -> None:
    profile, out = tmp_path / "profile", tmp_path / "report.pdf"
    store = opened(profile)
    store.put(owner.BUSINESS, {"name": "Hotel Lighthouse", "zone": "Asia/Seoul"})
    store.close()
    desk = subprocess.Popen(
        words_of("--profile", profile, "headless"),
        env=environment(OPENED),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert desk.stdout is not None
        assert desk.stdout.readline().startswith("relay")
        words = ("privacy", "report", "--out", out, "--language", "de")
        ended = deskbell("--profile", profile, *words, given=OPENED)
        assert ended.returncode == 0, ended.stderr
        desk.send_signal(signal.SIGTERM)
        assert desk.wait(timeout=30) == 0
    finally:
        if desk.poll() is None:
            desk.kill()
        desk.communicate()
    text = " ".join(" ".join(one.extract_text() for one in PdfReader(out).pages).split())
    assert "Hotel Lighthouse" in text
    # What was compiled by set-up may be older than a sentence; the title is not.
    assert "Datenschutzbericht" in text or "Privacy report" in text


def test_the_facts_come_through_the_side_door_as_they_are() -> None:
    made = facts()
    assert decode(Facts, encode(made)) == made


def test_it_speaks_every_language_of_the_app() -> None:
    assert set(LANGUAGES) == set(spoken.LANGUAGES)


def test_the_models_file_is_named_with_what_is_known_of_it(tmp_path: Path) -> None:
    store = opened(tmp_path)
    source = PrivacySource(tmp_path, store, lambda: None)
    assert source.model() is None
    folder = models_folder(tmp_path)
    folder.mkdir()
    file = folder / "small.gguf"
    file.write_bytes(b"weights")
    choose_model(tmp_path, file, sha256_of(file))
    known = source.model()
    assert known is not None
    assert (known.name, known.file) == ("small", ModelFile.UNCHECKED)
    chosen = chosen_model(tmp_path)
    assert chosen is not None
    check(chosen)
    known = source.model()
    assert known is not None
    assert (known.file, known.read_only) == (ModelFile.UNCHANGED, True)
    release(file)
    file.write_bytes(b"other weights")
    with pytest.raises(ModelChangedError):
        check(chosen)
    known = source.model()
    assert known is not None
    assert known.file is ModelFile.CHANGED
    release(file)
    file.unlink()
    assert source.model() is None
    store.close()


def test_a_place_that_can_not_be_written_to_is_said(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    opened(profile).close()
    out = tmp_path / "missing" / "report.pdf"
    said = refused("--profile", profile, "privacy", "report", "--out", out, given=OPENED)
    assert "missing" in said


def test_stopping_leaves_no_conversation_and_no_key(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    secret = tmp_path / "passphrase"
    secret.write_text("long enough to count", encoding="utf-8")
    given = {"DESKBELL_PASSPHRASE_FILE": str(secret)}
    made = deskbell("--profile", profile, "operators", "list", given=given)
    assert made.returncode == 0, made.stderr
    assert {"vault.json", "deskbell.db"} <= {one.name for one in profile.iterdir()}
    ended = deskbell("--profile", profile, "stop", "--erase-everything", "--yes", given=given)
    assert ended.returncode == 0, ended.stderr
    left = [one.name for one in profile.rglob("*") if one.is_file()] if profile.exists() else []
    assert left == []
