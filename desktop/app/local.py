"""The knowledge in this process, for ``ask`` and ``eval``, which have no window to keep free."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.answering.ports import Query
from desktop.app.lean_imports import lean_imports
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry, EntryState
from desktop.knowledge.ports import Vectors

if TYPE_CHECKING:
    from desktop.inference.embedder import SentenceEmbedder
    from desktop.knowledge.index import Index


class RememberedQueries:
    """An embedder that remembers the vectors of questions it was told of beforehand."""

    def __init__(self, embedder: SentenceEmbedder) -> None:
        self._embedder = embedder
        self._known: dict[str, Vectors] = {}
        self.id = embedder.id
        self.revision = embedder.revision
        self.dimension = embedder.dimension
        self.fluency = embedder.fluency
        self.reads = embedder.reads
        self.knows = embedder.knows
        self.bearing = embedder.bearing
        self.passages = embedder.passages

    def remember(self, texts: Sequence[str]) -> None:
        """Embed many questions at once, which is several times faster than one by one."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, self._embedder.queries(new), strict=True))

    def forget(self) -> None:
        """Forget all of them."""
        self._known.clear()

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each question, remembered or embedded now."""
        import numpy as np

        new = [text for text in texts if text not in self._known]
        fresh = dict(zip(new, self._embedder.queries(new), strict=True)) if new else {}
        return np.stack([fresh[text] if text in fresh else self._known[text] for text in texts])


class LocalKnowledge:
    """Finds passages with the model and the index in this process."""

    def __init__(self, entries: Sequence[Entry], folder: Path, model: str | None = None) -> None:
        """Load the model and index ``entries`` in ``folder``.

        Raises:
            EmbedderError: If the embedding model can't be used.
        """
        with lean_imports():
            from desktop.inference.embedder import SentenceEmbedder
            from desktop.knowledge.index import Index

            self.embedder = RememberedQueries(SentenceEmbedder(model))
        self.index: Index = Index(folder, self.embedder)
        self.index.sync([one for one in entries if one.state is EntryState.PUBLISHED])
        self.index.tidy()

    @property
    def found_by(self) -> str:
        """Return the id and the hash of the embedding model."""
        return f"{self.embedder.id} {self.embedder.revision}"

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        """Return passages for each query, best first."""
        from desktop.knowledge.finder import Sought

        return self.index.find([Sought(one.text, one.on, one.groups, one.limit) for one in queries])
