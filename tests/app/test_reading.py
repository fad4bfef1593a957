"""The process that reads documents: the real one, and ones that misbehave."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from desktop.app.reading import DocumentReader
from desktop.domain.entry import Entry
from desktop.domain.sentence import Sentence
from desktop.knowledge.reading.found import Found, UnreadableError
from desktop.knowledge.reading.pages import Page
from tests.knowledge.reading.documents import plain_pdf


class OnePage:
    """Gives one page, and notes what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def fetch(self, address: str, wanted: Callable[[], bool]) -> Page:
        self.asked.append(address)
        body = "<h2>Gibt es Parkplätze?</h2><p>Ja, acht Plätze hinter dem Haus.</p>"
        return Page(address, "page", body.encode("cp1252"), "cp1252")


def gather(reader: DocumentReader, place: str) -> list[Found]:
    async def main() -> list[Found]:
        return [one async for one in reader.read(place)]

    return asyncio.run(main())


def script(text: str) -> list[str]:
    """Return a command that stands for the reader's process."""
    return [sys.executable, "-c", text]


def test_a_page_and_a_file_are_read_in_a_process_of_their_own(tmp_path: Path) -> None:
    site = OnePage()
    reader = DocumentReader(site)
    (draft,) = gather(reader, "https://example.org/faq")
    assert isinstance(draft, Entry)
    assert draft.questions == ("Gibt es Parkplätze?",)
    assert (draft.source, draft.language) == ("https://example.org/faq", "de")
    file = tmp_path / "Fragen & Antworten.pdf"
    file.write_bytes(plain_pdf([[(18, "Is there a pool?"), (11, "Yes, in the garden.")]]))
    assert [one.answer for one in gather(reader, str(file)) if isinstance(one, Entry)] == [
        "Yes, in the garden."
    ]
    assert site.asked == ["https://example.org/faq"]


def test_a_problem_comes_back_as_a_sentence_that_can_be_translated(tmp_path: Path) -> None:
    file = tmp_path / "empty.pdf"
    file.touch()
    with pytest.raises(UnreadableError) as problem:
        gather(DocumentReader(OnePage()), str(file))
    told = problem.value.args[0]
    assert isinstance(told, Sentence)
    assert told == "empty.pdf is empty. Choose another file."
    assert "{file}" in told.source


LINE = r"""print('{"id":"-","title":"Pool","answer":"Yes.","state":"draft"}', flush=True);"""


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (LINE + "import os; os.abort()", "ended the program"),
        (LINE + "print('nonsense')", "to its end"),
        (LINE + "import time; time.sleep(60)", "too long"),
    ],
)
def test_what_was_found_before_the_process_failed_is_given(command: str, words: str) -> None:
    async def main() -> None:
        reader = DocumentReader(OnePage(), command=script(command), patience=3.0)
        reading = reader.read("a.pdf")
        assert isinstance(await anext(reading), Entry)
        with pytest.raises(UnreadableError, match=words):
            await anext(reading)

    asyncio.run(main())


def test_leaving_the_reading_ends_its_process() -> None:
    async def main() -> None:
        before = set(psutil.Process().children())
        reader = DocumentReader(OnePage(), command=script(LINE + "import time; time.sleep(60)"))
        reading = reader.read("a.pdf")
        await anext(reading)
        (child,) = set(psutil.Process().children()) - before
        await reading.aclose()
        assert not child.is_running()

    asyncio.run(main())
