"""Lists what 'Worth a look' says of the hotels: ``python -m tests.development_data.findings``.

Nobody has marked contradictions in that data, so this is for reading. ``DESKBELL_DATA`` says
where the data is.
"""

from __future__ import annotations

import gzip
import json
import os
import tempfile
from pathlib import Path

from desktop.answering.comparing import compare
from desktop.domain.entry import Entry
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.index import Index


def main() -> None:
    """Print each finding with both questions and what stands against each other."""
    file = Path(os.environ["DESKBELL_DATA"]) / "hotel_faq_kb.jsonl.gz"
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        entries = [
            Entry(f"{kb['kb']}/{faq['id']}", faq["q"], (faq["q"],), faq["a"], "en", group=kb["kb"])
            for kb in map(json.loads, lines)
            for faq in kb["faqs"]
        ]
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder), SentenceEmbedder())
        index.save(entries)
        pairs = index.pairs(most=10_000)
        found = [
            (one, pair)
            for pair in pairs
            if (one := compare(pair.one, pair.other, pair.asked, pair.answered)) is not None
        ]
    for one, pair in found:
        print(f"{one.kind} {one.what}: {pair.one.title} / {pair.other.title}")
        print(f"    {one.one or pair.one.answer}\n    {one.other or pair.other.answer}")
    print(f"{len(found)} findings in {len(pairs)} pairs of {len(entries)} entries")


if __name__ == "__main__":
    main()
