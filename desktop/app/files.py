"""Entries as files: JSON Lines as documented, or CSV for a spreadsheet. The ending decides."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.entry import Entry
from desktop.knowledge.jsonl import KnowledgeFileError, read_knowledge, write_knowledge
from desktop.knowledge.tables import read_table, write_table


class EntryFiles:
    """Reads and writes entry files; fits ``desktop.engine.ports.KnowledgeFiles``."""

    def read(self, path: Path) -> tuple[Sequence[Entry], list[str]]:
        """Return the good entries in order, and a sentence for each line that was left out.

        Raises:
            ValueError: If the file as a whole can't be read; the text says what to do.
        """
        try:
            found = read_table(path) if path.suffix.lower() == ".csv" else read_knowledge(path)
        except KnowledgeFileError as error:
            raise ValueError(str(error)) from error
        return found.entries, [str(line) for line in found.bad]

    def write(self, path: Path, entries: Sequence[Entry]) -> int:
        """Write all entries; return how many.

        Raises:
            OSError: If the file can't be written.
        """
        table = path.suffix.lower() == ".csv"
        text = write_table(entries) if table else write_knowledge(entries)
        # The mark makes spreadsheets read the file as UTF-8.
        path.write_text(text, encoding="utf-8-sig" if table else "utf-8", newline="")
        return len(entries)
