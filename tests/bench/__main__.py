"""``python -m tests.bench NAME [--json OUT]``: run one measurement and print its table."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

NAMES = (
    "answering",
    "bundle",
    "checks",
    "container",
    "erasure",
    "faults",
    "firsthour",
    "floods",
    "frames",
    "hostile",
    "hour",
    "inbox",
    "inference",
    "intents",
    "lane-kills",
    "languages",
    "ledger",
    "logs",
    "masking",
    "pages",
    "person",
    "questions",
    "race",
    "relay",
    "retrieval",
    "service",
    "startup",
    "waiting",
    "way",
    "widget",
)
_EMBEDDERS = ("languages",)
"""Measurements of any embedding model."""
_PARTS = ("faults", "floods", "relay", "startup")
"""Measurements that can be made in parts."""


def main() -> int:
    """Run one benchmark; its module's ``measure`` returns names and figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", type=Path, help="write the figures here as well")
    parser.add_argument("--embedder", metavar="DIR", help="another embedding model (languages)")
    parser.add_argument(
        "--only",
        metavar="PATTERN",
        help="rows in which this is found (faults, floods, relay, startup)",
    )
    parsed = parser.parse_args()
    if parsed.embedder and parsed.name not in _EMBEDDERS:
        parser.error(f"{parsed.name} takes no --embedder")
    if parsed.only and parsed.name not in _PARTS:
        parser.error(f"{parsed.name} takes no --only")
    module = importlib.import_module(f"tests.bench.{parsed.name.replace('-', '_')}")
    wanted = [word for word in (parsed.embedder, parsed.only) if word]
    figures = module.measure(*wanted)
    if not figures:
        parser.error(f"no row of {parsed.name} has that in it")
    width = max(len(name) for name in figures)
    for name, value in figures.items():
        shown = f"{value:.3f}" if isinstance(value, float) else str(value)
        print(f"{name:<{width}}  {shown}")
    if parsed.json:
        parsed.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
