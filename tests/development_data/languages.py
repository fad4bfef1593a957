"""Report of desktop/answering/language.py on the development set; learns nothing, is no test.

Run ``python -m tests.development_data.languages``.
"""

from __future__ import annotations

import gzip
import json

from desktop.answering.language import SHIPPED, certain_language_of, language_of
from tests.development_data.convert import data_folder


def main() -> None:
    with gzip.open(data_folder() / "language_id.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for kind in ("sentences", "word-pairs"):
        ours = [row for row in rows if row["lang"] in SHIPPED and row["kind"] == kind]
        others = [row for row in rows if row["lang"] not in SHIPPED and row["kind"] == kind]
        right = [language_of(row["text"]) == row["lang"] for row in ours]
        sure = [(certain_language_of(row["text"]), row["lang"]) for row in ours]
        print(f"{kind}: {sum(right)} of {len(right)} right ({sum(right) / len(right):.3f})")
        print(
            f"  certain of {sum(tag is not None for tag, _ in sure)}, "
            f"wrong then {sum(tag not in (None, truth) for tag, truth in sure)}; of {len(others)} in other "
            f"languages {sum(certain_language_of(row['text']) in SHIPPED for row in others)} certain of ours"
        )
        for tag in SHIPPED:
            hits = [hit for hit, row in zip(right, ours, strict=True) if row["lang"] == tag]
            print(f"  {tag} {sum(hits)} of {len(hits)}")


if __name__ == "__main__":
    main()
