"""Reads the project's Markdown: blocks with their markers, words in code, links and headings.

Before a block of shell commands stands a comment that readers of the page don't see:
``<!-- run -->``, the test runs it; ``<!-- words only: WHY -->``, its words are held against the
programs; ``<!-- not run: WHY -->``, it is not ours to run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        ROOT / "assets/widget/README.md",
        ROOT / "tests/vectors/README.md",
    ]
)
HISTORY = frozenset({ROOT / "CHANGELOG.md", *ROOT.glob("docs/adr/*.md")})
"""What tells how things were: names in it need not exist any more."""

_MARKER = re.compile(r"<!-- (run|words only|not run)(?:: (.+?))? -->")


@dataclass(frozen=True)
class Block:
    """One fenced block. ``marker`` is 'run', 'words only', 'not run' or '' for none."""

    file: Path
    line: int
    language: str
    text: str
    marker: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}"

    def commands(self) -> list[str]:
        """Return its shell commands: continued lines joined, comments and empty lines left out."""
        joined = self.text.replace("\\\n", " ")
        bare = (re.sub(r"(^|\s)#\s.*$", "", line).strip() for line in joined.splitlines())
        return [line for line in bare if line]


def blocks(file: Path) -> list[Block]:
    """Return the fenced blocks of a document, each with the marker that stands right before it."""
    found: list[Block] = []
    before: Token | None = None
    for token in _tokens(file):
        if token.type == "fence":
            marker = _MARKER.match(before.content.strip()) if before else None
            assert token.map is not None
            found.append(
                Block(
                    file,
                    token.map[0] + 1,
                    token.info.strip(),
                    token.content,
                    marker[1] if marker else "",
                    (marker[2] or "") if marker else "",
                )
            )
        before = token if token.type == "html_block" else None
    return found


def spans(file: Path) -> list[str]:
    """Return what stands in `code` in the running text."""
    return [token.content for token in _inline(file) if token.type == "code_inline"]


def links(file: Path) -> list[str]:
    """Return where links and pictures point to."""
    return [
        str(token.attrGet("href") or token.attrGet("src"))
        for token in _inline(file)
        if token.type in ("link_open", "image")
    ]


def pictures(file: Path) -> list[tuple[str, str]]:
    """Return the pictures: where they lie, and the words for whoever can't see them."""
    return [
        (str(token.attrGet("src")), token.content)
        for token in _inline(file)
        if token.type == "image"
    ]


@cache
def anchors(file: Path) -> frozenset[str]:
    """Return the names under which a document's headings can be linked to, as GitHub makes them."""
    tokens = _tokens(file)
    titles = (
        "".join(child.content for child in inline.children or [])
        for heading, inline in pairwise(tokens)
        if heading.type == "heading_open"
    )
    return frozenset(
        re.sub(r"[^\w\- ]", "", title.lower(), flags=re.UNICODE).replace(" ", "-")
        for title in titles
    )


@cache
def _tokens(file: Path) -> tuple[Token, ...]:
    reader = MarkdownIt("commonmark").enable("table")
    return tuple(reader.parse(file.read_text(encoding="utf-8")))


def _inline(file: Path) -> list[Token]:
    return [
        child for token in _tokens(file) if token.type == "inline" for child in token.children or []
    ]
