"""One document of any known format to drafts, with steps on the way. Opens files, fetches nothing.

Meant for a process of its own (``desktop.app.reading``): the libraries are heavy, and a
document from outside may take any of them down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop.domain.entry import Entry, EntryState
from desktop.domain.sentence import Sentence, sentence_of
from desktop.knowledge.encodings import text_of
from desktop.knowledge.jsonl import BadLine, KnowledgeFileError, parse_knowledge
from desktop.knowledge.markdown import is_own, parse_markdown
from desktop.knowledge.reading.blocks import Block, Paragraph, tidy
from desktop.knowledge.reading.found import MOST, NO_ID, Found, Step, UnreadableError
from desktop.knowledge.reading.questions import drafts
from desktop.knowledge.tables import table_entries

LARGEST = 100_000_000
"""Bytes of a document."""
KINDS = {
    ".csv": "table", ".tsv": "table", ".md": "markdown", ".markdown": "markdown",
    ".txt": "text", ".docx": "word", ".pdf": "pdf", ".html": "page", ".htm": "page",
    ".jsonl": "entries",
}  # fmt: skip
LanguageOf = Callable[[str], str | None]


def read_file(path: Path, language_of: LanguageOf) -> Iterator[Found]:
    """Return what a file holds.

    Raises:
        UnreadableError: If it can't be used at all; the text is for the owner.
    """
    if path.is_dir():
        raise UnreadableError(
            Sentence("{file} is a folder. Choose a file in it.", file=path.name or str(path))
        )
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise UnreadableError(
            Sentence(
                "{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages,"
                " plain text and tables saved as CSV.",
                file=path.name,
            )
        )
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableError(
                Sentence(
                    "{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and"
                    " import the parts.",
                    file=path.name,
                    size=size // 1_000_000,
                    most=LARGEST // 1_000_000,
                )
            )
        raw = path.read_bytes()
    except OSError as problem:
        raise UnreadableError(
            Sentence(
                "{file} can't be read: {why}. Check that it is still there and that you may open it.",
                file=path.name,
                why=problem.strerror or str(problem),
            )
        ) from problem
    yield from read(raw, kind, path.name, language_of)


def read(
    raw: bytes, kind: str, name: str, language_of: LanguageOf, *, encoding: str | None = None
) -> Iterator[Found]:
    """Return what the bytes of a document of that kind (:data:`KINDS`) hold.

    ``name`` is told as the source. Raises as :func:`read_file`.
    """
    if not raw.strip():
        raise UnreadableError(Sentence("{file} is empty. Choose another file.", file=name))
    count = 0
    for found in _read(raw, kind, name, encoding):
        if not isinstance(found, Entry):
            yield found
            continue
        count += 1
        if count > MOST:
            yield BadLine(count, f"only the first {MOST:,} entries are imported at a time.")
            return
        if found.language is None:
            told = language_of("\n".join((found.title, *found.questions, found.answer)))
            yield replace(found, language=told)
        else:
            yield found
    if count == 0:
        raise UnreadableError(
            Sentence(
                "Nothing in {file} reads like a question or a text. Check the file.", file=name
            )
        )


def _read(raw: bytes, kind: str, name: str, encoding: str | None) -> Iterator[Found]:
    match kind:
        case "table":
            yield from _table(raw, name)
        case "entries":
            read_here = parse_knowledge(raw)
            yield from (_as_draft(entry, name) for entry in read_here.entries)
            yield from read_here.bad
        case "markdown" | "text":
            text, _ = text_of(raw)
            if is_own(text):
                own = parse_markdown(text)
                yield from (_as_draft(entry, name) for entry in own.entries)
                yield from own.bad
            elif kind == "markdown":
                from desktop.knowledge.reading.webpages import markdown_blocks

                yield from drafts(markdown_blocks(text, name))
            else:
                yield from drafts(_text_blocks(text, name))
        case "page":
            from desktop.knowledge.reading.webpages import html_blocks

            yield from drafts(html_blocks(raw, name, encoding))
        case "word":
            from desktop.knowledge.reading.word_files import word_blocks

            yield from drafts(word_blocks(raw, name))
        case "pdf":
            from desktop.knowledge.reading.pdf_files import pdf_blocks

            blocks: list[Block] = []
            for one in pdf_blocks(raw, name):
                if isinstance(one, Step):
                    yield one
                else:
                    blocks.append(one)
            yield from drafts(blocks)


def _table(raw: bytes, name: str) -> Iterator[Found]:
    total = raw.count(b"\n")
    try:
        for count, (number, found) in enumerate(table_entries(raw, fill_in=True), 1):
            if count % 500 == 0:
                yield Step(number, max(total, number))
            if isinstance(found, BadLine):
                yield found
            else:
                entry = replace(found, id=found.id or NO_ID)
                yield _as_draft(entry, f"{name}#line={number}")
    except KnowledgeFileError as problem:
        raise UnreadableError(sentence_of(problem)) from problem


def _as_draft(entry: Entry, source: str) -> Entry:
    return replace(entry, state=EntryState.DRAFT, source=entry.source or source)


def _text_blocks(text: str, name: str) -> Iterable[Block]:
    """Return the paragraphs of a plain text, which empty lines set apart."""
    number = 1
    lines: list[str] = []
    for at, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            number = number if lines else at
            lines.append(line)
        elif lines:
            yield Paragraph(tidy("\n".join(lines)), f"{name}#line={number}")
            lines = []
