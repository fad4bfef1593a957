"""``deskbell person`` on real profiles: what is found, handed over, erased, with and without a desk."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import unicodedata
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.app.main import main
from desktop.domain.access import COMMAND_LINE, Did
from desktop.domain.conversation import Conversation, Mode, Visitor, WaitingDraft
from desktop.domain.entry import Entry
from desktop.domain.message import Message, Sender
from desktop.domain.open_questions import Asked, Why
from tests.app.command_line import OPENED, deskbell, environment, opened, refused, words_of

AT = datetime.now(UTC) - timedelta(days=1)
ANA = "a1" * 16
ANA_BY_PHONE = "a2" * 16
PERHAPS = "a3" * 16
OTHER = "b1" * 16
MARKER = "Zimmer mit Meerblick 田中太郎 김민수"


def talk(conversation_id: str, *texts: str, visitor: Visitor | None = None) -> Conversation:
    messages = tuple(
        Message(f"{conversation_id[:4]}-{number}", Sender.VISITOR, text, AT)
        for number, text in enumerate(texts)
    )
    return Conversation(
        conversation_id,
        AT,
        AT,
        Mode.DONE,
        messages,
        visitor or Visitor(),
        draft=WaitingDraft("d", "Dear Ms Müller, the sea view is free.", None)
        if conversation_id == ANA
        else None,
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    store = opened(folder)
    for one in (
        talk(
            ANA,
            f"Is the {MARKER} free?",
            "I am Anna Müller, booking BK-2024 118",
            visitor=Visitor("Anna Mueller", "anna@example.org", "de"),
        ),
        talk(ANA_BY_PHONE, "call me on 0170-1234567, or Mueller, Anna"),
        talk(PERHAPS, "Is Frau Müller at the desk?"),
        talk(OTHER, "Is there parking?"),
    ):
        store.save(one, one.messages)
    asked = Asked(ANA, f"{ANA[:4]}-0", "Is the room free?", AT, Why.NO_ANSWER)
    store.note_question(asked, "Is the room free?", None)
    store.keep_question("May Anna Müller bring her dog?", None, "en", None)
    store.save_entry(Entry("head", "Who is the chef?", ("Who cooks?",), "Anna Müller."), "Ana")
    store.close()
    return folder


@pytest.fixture(autouse=True)
def nobody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in OPENED.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdin", io.StringIO())


@dataclass
class Ended:
    returncode: int
    stdout: str
    stderr: str


def here(profile: Path, *words: object) -> Ended:
    """Run the command in this process: no second interpreter, so nothing that needs Qt."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--profile", str(profile), "person", *(str(word) for word in words)])
    return Ended(code, out.getvalue(), err.getvalue())


def apart(profile: Path, *words: object) -> Ended:
    """Run it as the owner does."""
    ended = deskbell("--profile", profile, "person", *words, given=OPENED)
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def found_ids(profile: Path, text: str, *, sure: bool = True) -> set[str]:
    told = json.loads(here(profile, "find", text, "--json").stdout)
    return {one["id"] for one in told["conversations"] if one["sure"] or not sure}


def pdf_text(path: Path) -> str:
    """Return the text without spaces; some readers give 田 as the radical that looks like it."""
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_a_person_is_found_by_whatever_they_are_known_by(profile: Path) -> None:
    assert found_ids(profile, "Müller Anna") == {ANA, ANA_BY_PHONE}
    assert found_ids(profile, "anna müller", sure=False) == {ANA, ANA_BY_PHONE}
    assert found_ids(profile, "Müller", sure=False) == {ANA, ANA_BY_PHONE, PERHAPS}
    assert found_ids(profile, "ANNA@example.org") == {ANA}
    assert found_ids(profile, "+49 170 1234567") == {ANA_BY_PHONE}
    assert found_ids(profile, "bk2024118") == {ANA}
    nothing = here(profile, "find", "nobody@example.org")
    assert nothing.returncode == 1
    assert "Looked through 4 conversations" in nothing.stdout


def test_the_copy_holds_everything_and_its_fonts(profile: Path, tmp_path: Path) -> None:
    ended = apart(profile, "export", "Anna Müller", "--out", tmp_path / "out")
    assert ended.returncode == 0, ended.stderr
    (pdf,) = (tmp_path / "out").glob("*.pdf")
    (plain,) = (tmp_path / "out").glob("*.json")
    copy = json.loads(plain.read_text())
    assert {one["conversation"] for one in copy["conversations"]} == {ANA, ANA_BY_PHONE}
    whole = json.dumps(copy, ensure_ascii=False)
    for kept in (MARKER, "anna@example.org", "Dear Ms Müller", "Is the room free?", "her dog"):
        assert kept in whole
    assert plain.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    text = pdf_text(pdf)
    for kept in ("田中太郎", "김민수", "anna@example.org", "BK-2024118", "DearMsMüller"):
        assert kept in text
    fonts = pdf.read_bytes()
    assert b"/FontFile" in fonts
    assert "parking" not in whole + text


def test_erasing_leaves_nothing_of_them_and_a_receipt_that_names_nobody(
    profile: Path, tmp_path: Path
) -> None:
    receipt = tmp_path / "receipt.json"
    ended = here(profile, "erase", "Anna Müller", "--yes", "--receipt", receipt)
    assert ended.returncode == 0, ended.stderr
    assert "entry 'Who is the chef?'" in ended.stderr
    store = opened(profile)
    try:
        assert {row.conversation_id for row in store.rows()} == {PERHAPS, OTHER}
        assert store.open_questions() == ()
        assert store.saved_questions() == ()
        shown = store.access()
        assert [line.did for line in reversed(shown.lines)] == [
            Did.LOOKED_FOR,
            Did.ERASED,
            Did.ERASED,
            Did.PERSON_ERASED,
        ]
        assert {line.operator for line in shown.lines} == {COMMAND_LINE}
        assert shown.broken is None
        told = json.loads(receipt.read_text())
        assert told["record"] == store.access_hash(told["receipt"])
    finally:
        store.close()
    assert told["erased"] == {
        "conversations": 2, "messages": 3, "names": 2, "drafts": 1, "summaries": 2,
        "open_questions": 1, "kept_questions": 1, "search": 3,
    }  # fmt: skip
    for word in ("Anna", "ller", "example.org", ANA[:8], "118"):
        assert word not in receipt.read_text() + ended.stdout
    assert here(profile, "find", "Anna Müller").returncode == 0  # the entry is still there


def test_what_may_be_somebody_else_is_left_unless_it_is_named(profile: Path) -> None:
    left = here(profile, "erase", "Müller", "--yes")
    assert left.returncode == 1
    assert "--id" in left.stderr
    assert here(profile, "erase", "Müller", "--yes", "--id", PERHAPS).returncode == 0
    assert found_ids(profile, "Müller", sure=False) == {ANA, ANA_BY_PHONE}


def test_without_a_yes_nothing_is_erased(profile: Path) -> None:
    ended = here(profile, "erase", "Anna Müller")
    assert ended.returncode == 1
    assert "Nothing was erased" in ended.stderr
    assert found_ids(profile, "Anna Müller") == {ANA, ANA_BY_PHONE}


@pytest.mark.parametrize("ending", [".txt", ".pdf"])
def test_the_receipt_comes_in_the_form_that_is_named(
    profile: Path, tmp_path: Path, ending: str
) -> None:
    receipt = tmp_path / f"receipt{ending}"
    words = ("erase", "anna@example.org", "--yes", "--json", "--receipt", receipt)
    told = json.loads(apart(profile, *words).stdout)
    flat = pdf_text(receipt) if ending == ".pdf" else "".join(receipt.read_text().split())
    assert told["sha256"] in flat
    assert "Messages:2" in flat


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_a_desk_that_runs_does_the_work(profile: Path, tmp_path: Path) -> None:
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
        assert found_ids(profile, "0049 170 123 45 67") == {ANA_BY_PHONE}
        other = {"DESKBELL_THROW_AWAY_KEY": "ff" * 32}
        said = refused("--profile", profile, "person", "find", "Anna", given=other)
        assert "answer" in said
        words = ("export", "Anna Müller", "--out", tmp_path / "out")
        assert apart(profile, *words).returncode == 0
        assert len(list((tmp_path / "out").iterdir())) == 2
        assert here(profile, "erase", "Anna Müller", "--yes").returncode == 0
        assert found_ids(profile, "Müller", sure=False) == {PERHAPS}
        desk.send_signal(signal.SIGTERM)
        assert desk.wait(timeout=30) == 0
    finally:
        if desk.poll() is None:
            desk.kill()
        desk.communicate()
    store = opened(profile)
    lines = store.access().lines
    store.close()
    assert [line.did for line in lines if line.did is Did.PERSON_ERASED] == [Did.PERSON_ERASED]
