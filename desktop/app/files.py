"""Entries as files: JSON Lines as documented, CSV for a spreadsheet, Markdown. The ending decides."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.entry import Entry
from desktop.domain.sentence import sentence_of
from desktop.knowledge.jsonl import KnowledgeFileError, read_knowledge, write_knowledge
from desktop.knowledge.markdown import read_markdown, write_markdown
from desktop.knowledge.tables import read_table, write_table

_READERS = {".csv": read_table, ".md": read_markdown, ".markdown": read_markdown}
_WRITERS = {".csv": write_table, ".md": write_markdown, ".markdown": write_markdown}


class EntryFiles:
    """Reads and writes entry files; fits ``desktop.engine.ports.KnowledgeFiles``."""

    def read(self, path: Path) -> tuple[Sequence[Entry], list[str]]:
        """Return the good entries in order, and a sentence for each line that was left out.

        Raises:
            ValueError: If the file as a whole can't be read; the text says what to do.
        """
        try:
            found = _READERS.get(path.suffix.lower(), read_knowledge)(path)
        except KnowledgeFileError as error:
            raise ValueError(sentence_of(error)) from error
        return found.entries, [line.told for line in found.bad]

    def write(self, path: Path, entries: Sequence[Entry]) -> int:
        """Write all entries; return how many.

        Raises:
            OSError: If the file can't be written.
        """
        table = path.suffix.lower() == ".csv"
        text = _WRITERS.get(path.suffix.lower(), write_knowledge)(entries)
        # The mark makes spreadsheets read the file as UTF-8.
        encoding = "utf-8-sig" if table else "utf-8"
        if path.is_symlink() or (path.exists() and not path.is_file()):
            # A link or a device, such as /dev/stdout, is written through and never replaced.
            path.write_text(text, encoding=encoding, newline="")
            return len(entries)
        # Aside first: a disk that fills up must not cost the export of last week.
        aside = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            aside.write_text(text, encoding=encoding, newline="")
            aside.replace(path)
        except OSError as error:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            raise OSError(error.errno, error.strerror, str(path)) from error
        return len(entries)
