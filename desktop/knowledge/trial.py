"""A second index that may hold other entries than the real one: an edit that is not saved yet.

It is the same code as the real one, so a trial says what would really be found. Only texts
that the real index does not hold are embedded. Nothing a visitor asks goes through it.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index
from desktop.knowledge.ports import Embedder
from desktop.knowledge.remembering import RememberingEmbedder


class Trial:
    """Entries as they might be. Filled by ``change``, asked by ``find``."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        """``folder`` is the trial's own; what an earlier run left there is thrown away."""
        shutil.rmtree(folder, ignore_errors=True)
        self.embedder = RememberingEmbedder(embedder)
        self.index = Index(folder, self.embedder)

    def change(self, put: Sequence[Entry], drop: Sequence[str], real: Index | None) -> None:
        """Put in or replace ``put``, take ``drop`` out; vectors that ``real`` has are not made anew."""
        if real is not None:
            wanted = {
                text for entry in put for text in (*entry.questions, entry.title, entry.answer)
            }
            self.embedder.know_passages(real.vectors_of(wanted))
        self.index.delete(drop)
        self.index.save(put)

    def find(self, sought: Sequence[Sought]) -> list[list[Passage]]:
        """Return passages for each text, best first."""
        return self.index.find(sought)
