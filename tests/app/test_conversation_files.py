from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.app.conversation_files import ConversationFiles
from desktop.domain.conversation import Conversation, Visitor
from desktop.domain.message import Message, Sender

AT = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)
TALK = (
    Message("m1", Sender.VISITOR, "Is there <b>parking</b>? 체크인은요?", AT),
    Message("m2", Sender.ASSISTANT, "Eight spaces behind the house, €12 a night.", AT),
    Message("m3", Sender.OPERATOR, "I keep one for you.", AT, operator="Ana", edited=True),
)
WHOLE = Conversation("7c" * 16, AT, AT, visitor=Visitor(None, "anna@example.org", "en", "/rooms"))


def test_text_holds_every_message_with_its_writer(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    ConversationFiles().write(file, "Guest 7C1", WHOLE, TALK)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("Guest 7C1\n")
    assert all(one.text in text for one in TALK)
    assert "Ana · 2026-11-21" in text
    assert "edited" in text


def test_json_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "talk.json"
    ConversationFiles().write(file, "Guest 7C1", WHOLE, TALK)
    read = json.loads(file.read_text(encoding="utf-8"))
    assert [one["text"] for one in read["messages"]] == [one.text for one in TALK]
    assert read["email"] == "anna@example.org"


def test_a_pdf_shows_markup_as_the_text_it_is(tmp_path: Path, qapp: object) -> None:
    file = tmp_path / "talk.pdf"
    ConversationFiles().write(file, "Guest 7C1", WHOLE, TALK)
    pages = " ".join(page.extract_text() for page in PdfReader(file).pages)
    # Qt writes a glyph of its own for a space.
    text = " ".join(pages.split())
    assert "<b>parking</b>" in text
    assert "Eight spaces" in text


@pytest.mark.parametrize("ending", ["txt", "json", "pdf"])
def test_a_place_that_cannot_be_written_is_an_error_and_leaves_nothing(
    tmp_path: Path, ending: str, qapp: object
) -> None:
    with pytest.raises(OSError, match=r"."):
        ConversationFiles().write(tmp_path / "none" / f"talk.{ending}", "Guest", WHOLE, TALK)
    assert list(tmp_path.iterdir()) == []
