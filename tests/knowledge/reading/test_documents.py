"""Documents become drafts: every format, and what is broken, huge, locked or empty."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.entry import Entry, EntryState
from desktop.knowledge.jsonl import BadLine
from desktop.knowledge.reading import read as reading
from desktop.knowledge.reading.found import (
    Found,
    Step,
    UnreadableError,
    from_line,
    problem_line,
    to_line,
)
from desktop.knowledge.reading.read import KINDS, read, read_file
from tests.knowledge.reading.documents import locked, pdf_of, plain_pdf, zip_of


def no_language(text: str) -> str | None:
    return None


def entries(raw: bytes, kind: str, name: str = "faq") -> list[Entry]:
    """Return the drafts of a document; all of them must be drafts with a source."""
    found = [one for one in read(raw, kind, name, no_language) if isinstance(one, Entry)]
    assert all(one.state is EntryState.DRAFT and one.source for one in found)
    return found


def told(raw: bytes, kind: str) -> str:
    with pytest.raises(UnreadableError) as problem:
        list(read(raw, kind, "faq", no_language))
    return str(problem.value)


PRINTED = """<h1>Casa do Rio</h1><p>Welcome to our house by the river.</p>
<h2>Do you have parking?</h2><p>Yes, eight spaces behind the house, €12 a night. Please tell us your
number plate before you come, so that the barrier knows you and your car.</p>
<p>Bicycles stand in the shed.</p>
<h2>Breakfast</h2><p>From 7:00 to 10:30 in the garden room.</p>
<p><b>Can I bring my dog?</b></p><p>Small dogs are welcome.</p>"""


def test_a_printed_pdf_is_taken_apart_at_its_headings() -> None:
    found = entries(pdf_of(PRINTED), "pdf")
    assert [(one.title, one.questions) for one in found] == [
        ("Casa do Rio", ()),
        ("Do you have parking", ("Do you have parking?",)),
        ("Breakfast", ()),
        ("Can I bring my dog", ("Can I bring my dog?",)),
    ]
    assert found[1].answer == (
        "Yes, eight spaces behind the house, €12 a night. Please tell us your number plate before"
        " you come, so that the barrier knows you and your car.\n\nBicycles stand in the shed."
    )
    assert found[1].source == "faq#page=1"


def test_300_pages_are_read_with_a_step_for_each_and_lose_head_and_foot() -> None:
    pages = [
        [
            (9, "Casa do Rio, house rules"),
            (16, f"What about matter {n}?"),
            (11, f"Matter {n} is settled at the desk."),
            (9, f"Page {n + 1} of 300"),
        ]
        for n in range(300)
    ]
    found = list(read(plain_pdf(pages), "pdf", "rules.pdf", no_language))
    steps = [one for one in found if isinstance(one, Step)]
    assert steps[-1] == Step(300, 300)
    drafts = [one for one in found if isinstance(one, Entry)]
    assert len(drafts) == 300
    assert (drafts[299].questions, drafts[299].answer, drafts[299].source) == (
        ("What about matter 299?",),
        "Matter 299 is settled at the desk.",
        "rules.pdf#page=300",
    )


def test_a_word_divided_at_the_end_of_a_line_becomes_whole_and_a_hyphen_stays() -> None:
    lines = [
        (11, "The check-in is open all day long for every guest and their com-"),
        (11, "panions, and for those who come early the quick check-"),
        (11, "in machine stands beside the door of the house."),
    ]
    (found,) = entries(plain_pdf([lines]), "pdf")
    assert "their companions" in found.answer
    assert "quick check-in machine" in found.answer


def test_a_pdf_of_pictures_is_explained() -> None:
    assert "pictures of its pages" in told(plain_pdf([[], []]), "pdf")


def test_a_pdf_that_needs_a_password_is_explained() -> None:
    assert "password" in told(locked(plain_pdf([[(11, "Secret text")]]), reading="geheim"), "pdf")


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    raw = locked(plain_pdf([[(11, "Open to all who read")]]), reading="")
    assert entries(raw, "pdf")[0].answer == "Open to all who read"


@pytest.mark.parametrize("raw", [b"%PDF-1.7\nnothing", b"no pdf at all", b"%PDF-1.4\n%%EOF"])
def test_a_broken_pdf_is_explained(raw: bytes) -> None:
    assert "damaged" in told(raw, "pdf")


def test_a_page_that_cannot_be_read_costs_no_other() -> None:
    raw = plain_pdf([[(11, "First page")], [(11, "Second page")]])
    broken = raw.replace(
        b"BT /F1 11 Tf 1 0 0 1 60 786 Tm (First", b"BT /F1 11 Tf 1 0 0 ( 60 786 Tm (First"
    )
    assert any("Second page" in one.answer for one in entries(broken, "pdf"))


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("House rules", 0)
    document.add_heading("Arrival", 1)
    document.add_heading("When can we come?", 2)
    document.add_paragraph("From 15:00.")
    document.add_paragraph("Earlier by arrangement.", style="List Bullet")
    document.add_paragraph().add_run("Is there parking?").bold = True
    document.add_paragraph("Eight spaces, €12 a night.")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (*table.rows[0].cells, *table.rows[1].cells),
        ("Question", "Answer", "Is there a lift?", "Yes,\nto all floors."),
        strict=True,
    ):
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_file_is_read_with_headings_lists_and_tables() -> None:
    assert [(one.questions, one.answer, one.topic) for one in entries(word_file(), "word")] == [
        (("When can we come?",), "From 15:00.\n\n- Earlier by arrangement.", "Arrival"),
        (("Is there parking?",), "Eight spaces, €12 a night.", "Arrival"),
        (("Is there a lift?",), "Yes,\nto all floors.", "Arrival"),
    ]


def test_a_broken_word_file_is_explained() -> None:
    raw = word_file()
    assert "damaged" in told(raw[: len(raw) // 2], "word")
    assert "damaged" in told(b"PK\x03\x04 and then nothing", "word")
    assert "damaged" in told(zip_of({"word/document.xml": b"<w:document"}), "word")
    assert "old Word file" in told(b"\xd0\xcf\x11\xe0" + b"\0" * 600, "word")


def test_a_word_file_that_unpacks_to_far_too_much_is_not_opened() -> None:
    bomb = zip_of({"word/document.xml": b"<a/>", "word/media.bin": b"\0" * 130_000_000})
    assert len(bomb) < 1_000_000
    assert "unpacks to far more" in told(bomb, "word")


@pytest.mark.parametrize(
    ("encoding", "separator", "question", "answer", "count"),
    [
        (
            "cp1252",
            ";",
            "Gibt es Parkplätze in der Straße {n}?",
            "Ja, für {n} € die Nacht.",
            50_000,
        ),
        ("utf-16", "\t", "Is there a room number {n}?", "Yes, “{n}” — on the left.", 2_000),
        ("shift_jis", ",", "{n}番の駐車場はありますか", "はい、建物の裏にあります。", 2_000),
    ],
)
def test_50_000_rows_in_an_office_encoding_are_all_read(
    encoding: str, separator: str, question: str, answer: str, count: int
) -> None:
    rows = [separator.join(("Frage", "Antwort"))]
    rows += [separator.join((question, answer)).format(n=n) for n in range(count)]
    found = list(read("\r\n".join(rows).encode(encoding), "table", "a.csv", no_language))
    drafts = [one for one in found if isinstance(one, Entry)]
    assert len(drafts) == count
    assert drafts[-1].questions == (question.format(n=count - 1),)
    assert drafts[-1].answer == answer.format(n=count - 1)
    assert drafts[-1].source == f"a.csv#line={count + 1}"
    assert any(isinstance(one, Step) for one in found)
    assert not any(isinstance(one, BadLine) for one in found)


def test_bad_rows_are_named_and_the_others_kept() -> None:
    raw = b'question,answer\nA?,Yes\n,No question\nB?,"open\nC?,Yes\nD?,\n'
    found = list(read(raw, "table", "a.csv", no_language))
    assert [one.number for one in found if isinstance(one, BadLine)] == [3, 4]
    drafts = [one for one in found if isinstance(one, Entry)]
    assert [one.questions[0] for one in drafts] == ["A?", "C?", "D?"]
    assert drafts[-1].to_fill_in


MARKDOWN = b"""---
title: about the file
---
# Casa do Rio

Welcome.

## Parking

Yes, eight spaces.

- covered
- lit

### Do you have a garage?

No.

## FAQ

1. Can I bring my dog? Small dogs are welcome.
2. When is breakfast?

   From 7 to 10.

**Q: Is there Wi-Fi?**
A: Yes, free.

<details><summary>Do you have a pool?</summary>

A *heated* one.

</details>

| Question | Answer |
|---|---|
| Sauna? | In the garden |
"""


def test_markdown_is_taken_apart_at_everything_that_marks_a_question() -> None:
    assert [
        (one.title, one.answer, one.topic, one.source) for one in entries(MARKDOWN, "markdown")
    ] == [
        ("Casa do Rio", "Welcome.", None, "faq#line=4"),
        ("Parking", "Yes, eight spaces.\n\n- covered\n- lit", None, "faq#line=8"),
        ("Do you have a garage", "No.", "Parking", "faq#line=15"),
        ("Can I bring my dog", "Small dogs are welcome.", "FAQ", "faq#line=21"),
        ("When is breakfast", "From 7 to 10.", "FAQ", "faq#line=24"),
        ("Is there Wi-Fi", "Yes, free.", "FAQ", "faq#line=26"),
        ("Do you have a pool", "A heated one.", "FAQ", "faq#line=31"),
        ("Sauna", "In the garden", "FAQ", "faq#line=35"),
    ]


def test_a_plain_text_with_questions_and_answers_is_read() -> None:
    raw = b"F: Gibt es WLAN?\nA: Ja, kostenlos.\n\nF: Gibt es einen Aufzug?\nA: Nein."
    assert [(one.questions, one.answer) for one in entries(raw, "text")] == [
        (("Gibt es WLAN?",), "Ja, kostenlos."),
        (("Gibt es einen Aufzug?",), "Nein."),
    ]


PAGE = b"""<html><head><title>t</title><script type="application/ld+json">
{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is there a bar?",
 "acceptedAnswer": {"@type": "Answer", "text": "<p>Yes &amp; open</p><ul><li>Mo</li></ul>"}}]}
</script><script>document.write("never")</script></head><body><nav>Menu</nav><header>Logo</header>
<div role=main><h1>FAQ</h1><p>More words than twenty in all of this so that the part counts as what
the page is about, and not as a frame around it.</p><h2>Arrival</h2><dl><dt>When is check-in?</dt><dd>From 15:00</dd></dl>
<h3><button>Do you have cots?</button></h3><div hidden>Yes,<br>free of charge.</div>
<details><summary>Is there a bar?</summary><p>Yes &amp; open</p><ul><li>Mo</ul></details>
</div><footer>Imprint</footer></body></html>"""


def test_a_page_gives_what_it_marks_as_questions_once_and_no_frame() -> None:
    found = entries(PAGE, "page", "https://example.org/faq")
    assert [(one.title, one.answer) for one in found if one.questions] == [
        ("Is there a bar", "Yes & open\n- Mo"),
        ("When is check-in", "From 15:00"),
        ("Do you have cots", "Yes,\nfree of charge."),
    ]
    whole = " ".join(one.title + one.answer for one in found)
    assert not any(word in whole for word in ("Menu", "Logo", "Imprint", "never", "alert"))
    assert whole.count("bar") == 1


def test_a_page_that_scripts_fill_is_explained() -> None:
    assert "never runs" in told(b"<html><body><div id=app></div><script src=x></script>", "page")


HOSTILE = [
    b"<div>" * 50_000 + b"deep",
    b"<ul><li>" * 3_000 + b"deep",
    b"<table><tr><td>" * 2_000 + b"deep",
    b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b; text</p>",
    b"<p>\x00 text \xff\xfe</p>",
    b"<script type='application/ld+json'>" + b"[" * 30_000 + b"</script><p>text</p>",
    b"<p>" + b"a" * 3_000_000 + b"</p>",
    b"<iframe src='file:///etc/passwd'></iframe><object data=x></object><p>text</p>",
]


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_page_gives_text_or_a_sentence(raw: bytes) -> None:
    found: list[Entry] = []
    with contextlib.suppress(UnreadableError):
        found = entries(raw, "page")
    assert all("root:" not in one.answer for one in found)


@pytest.mark.parametrize("kind", sorted(set(KINDS.values())))
def test_an_empty_file_is_explained(kind: str) -> None:
    assert told(b" \n", kind) == "faq is empty. Choose another file."


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(sorted(set(KINDS.values()))))
def test_no_bytes_end_in_anything_but_drafts_or_a_sentence(raw: bytes, kind: str) -> None:
    with contextlib.suppress(UnreadableError):
        entries(raw, kind)


WORDS = st.text("abc?.:- \n#Q:A1é駐", max_size=200)


@settings(deadline=None)
@given(WORDS, st.sampled_from(["text", "markdown"]))
def test_no_letter_of_a_text_is_lost_or_added(text: str, kind: str) -> None:
    if kind == "markdown":
        # What Markdown means by these is not text.
        text = text.replace("#", "").replace(":", "").replace("-", "")
    try:
        found = entries(text.encode(), kind)
    except UnreadableError:
        return
    kept = "".join(f"{one.title}{one.answer}{''.join(one.questions)}" for one in found)
    for letter in "bcé駐":
        assert (letter in kept) == (letter in text)


def test_a_file_that_is_too_large_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("it was opened"))
    with pytest.raises(UnreadableError, match=r"large\.csv has 200 MB"):
        list(read_file(large, no_language))


def test_what_is_no_document_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="can't be imported"):
        list(read_file(tmp_path / "photo.jpg", no_language))
    with pytest.raises(UnreadableError, match="can't be read"):
        list(read_file(tmp_path / "gone.pdf", no_language))


def test_a_text_longer_than_an_entry_may_be_becomes_several(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = b"# Rules\n\n" + b"A sentence of the rules. " * 2_000
    found = entries(raw, "markdown")
    assert len(found) == 3
    assert sum(one.answer.count("sentence") for one in found) == 2_000
    assert found[1].title == "Rules (2/3)"


def test_too_many_entries_are_cut_off_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST", 3)
    raw = b"question,answer\n" + b"".join(b"Q%d?,Yes\n" % n for n in range(5))
    found = list(read(raw, "table", "a.csv", no_language))
    assert isinstance(found[-1], BadLine)
    assert sum(isinstance(one, Entry) for one in found) == 3


FOUND: list[Found] = [
    Entry("-", "Pool", ("Pool?",), "Yes.", state=EntryState.DRAFT, source="a.pdf#page=2"),
    BadLine(3, "no answer."),
    Step(1, 2),
]


@pytest.mark.parametrize("found", FOUND)
def test_what_is_found_goes_through_a_pipe(found: Found) -> None:
    assert from_line(to_line(found)) == found


def test_a_problem_goes_through_a_pipe() -> None:
    with pytest.raises(UnreadableError, match="Try again"):
        from_line(problem_line("It broke. Try again."))
