"""HTML, and Markdown by way of it, to blocks. Scripts, menus and what frames a page are left out.

Nothing is fetched and nothing is run. What a page says of its own questions (FAQPage data,
``details``, definition lists) is believed before its headings are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from desktop.domain.sentence import Sentence
from desktop.knowledge.reading.blocks import (
    Block,
    Heading,
    Item,
    Pair,
    Paragraph,
    Table,
    one_line,
    tidy,
)
from desktop.knowledge.reading.found import UnreadableError

_NEVER = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "select",
        "option",
        "input",
        "textarea",
        "canvas",
        "audio",
        "video",
        "map",
        "head",
        "link",
        "meta",
        "nav",
        "dialog",
    ]
)
_FRAME = frozenset(("header", "footer", "aside"))
_FRAME_ROLES = frozenset(("banner", "contentinfo", "navigation", "complementary", "search"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "hgroup",
        "html",
        "main",
        "p",
        "pre",
        "section",
        "details",
        "summary",
        "ul",
        "ol",
        "menu",
        "li",
        "table",
        "caption",
        "tbody",
        "button",
        "hr",
    ]
)
_DEEPEST = 120
_NO_TEXT = Sentence("There is no text in it. Open it yourself to see whether it is the right one.")
_BY_SCRIPTS = Sentence(
    "The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its"
    " text into a file and import that."
)
_MOST_DATA = 2_000_000
"""Characters of one script with data about the page."""


def html_blocks(raw: bytes | str, source: str, encoding: str | None = None) -> list[Block]:
    """Return the blocks of a page.

    Raises:
        UnreadableError: If it is no page, or holds no text of its own.
    """
    # huge_tree stays off: libxml2 then limits depth and the size of a text by itself.
    parser = lxml_html.HTMLParser(
        encoding=encoding, no_network=True, remove_comments=True, remove_pis=True
    )
    text: bytes | str = raw
    if isinstance(raw, str):
        parser = lxml_html.HTMLParser(
            encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
        )
        text = raw.encode("utf-8", "replace")
    try:
        root = lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise UnreadableError(_NO_TEXT) from None
    told = list(_told(root, source))
    body = _main(root)
    seen = {_key(pair.question, pair.answer) for pair in told}
    shown = [one for one in _Walk(source).blocks(body) if not _is_told(one, seen)]
    blocks: list[Block] = [*told, *shown]
    if not blocks:
        scripted = root.find(".//script") is not None
        raise UnreadableError(_BY_SCRIPTS if scripted else _NO_TEXT)
    return blocks


def markdown_blocks(text: str, source: str) -> list[Block]:
    """Return the blocks of a Markdown text, each with its line."""
    from markdown_it import MarkdownIt

    if text.startswith("---\n") and "\n---\n" in text[4:20_000]:
        # What site generators keep at the top is about the file, not of it; lines keep their number.
        end = text.index("\n---\n", 4) + 5
        text = "\n" * text.count("\n", 0, end) + text[end:]
    reader = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")
    tokens = reader.parse(text)
    for token in tokens:
        if token.map and token.nesting == 1:
            token.attrSet("data-line", str(token.map[0] + 1))
    page = reader.renderer.render(tokens, reader.options, {})
    return html_blocks(f"<html><body>{page}</body></html>", source)


class _Walk:
    """One pass over a page, top to bottom."""

    def __init__(self, source: str) -> None:
        self._from = source
        self._source = source
        self._lists: list[int | None] = []
        """For each open list the number of its next item; None for one without numbers."""

    def blocks(self, element: Any, depth: int = 0) -> Iterator[Block]:
        """Return the blocks inside ``element``; text between blocks is a paragraph."""
        loose: list[str] = [element.text or ""]
        for child in element:
            tag = _tag(child)
            if tag in _NEVER or _hidden(child):
                loose.append(f" {child.tail or ''}")
            elif tag in _BLOCKS or tag in _HEADINGS or _holds_blocks(child):
                yield from self._loose(loose)
                loose = [child.tail or ""]
                if line := child.get("data-line"):
                    self._source = f"{self._from}#line={line}"
                if depth >= _DEEPEST:
                    yield Paragraph(_text(child), self._source)
                else:
                    yield from self._block(child, tag, depth + 1)
            else:
                loose += [_text(child), child.tail or ""]
        yield from self._loose(loose)

    def _loose(self, pieces: list[str]) -> Iterator[Block]:
        if text := tidy("".join(pieces)):
            yield Paragraph(text, self._source)

    def _block(self, element: Any, tag: str, depth: int) -> Iterator[Block]:
        if tag in _HEADINGS:
            yield Heading(one_line(_text(element)), _HEADINGS[tag], self._source)
        elif tag == "details":
            yield from self._details(element, depth)
        elif tag == "dl":
            yield from self._definitions(element)
        elif tag == "table":
            yield from self._table(element, depth)
        elif tag in ("ul", "ol", "menu"):
            self._lists.append(1 if tag == "ol" else None)
            yield from self.blocks(element, depth)
            self._lists.pop()
        elif tag == "li" and self._lists:
            yield from self._item(element, depth)
        elif tag == "pre":
            yield Paragraph(tidy(element.text_content()), self._source)
        else:
            yield from self.blocks(element, depth)

    def _details(self, element: Any, depth: int) -> Iterator[Block]:
        summary = element.find("summary")
        if summary is None:
            yield from self.blocks(element, depth)
            return
        question = one_line(_text(summary))
        # The answer is what follows the summary, written out.
        inner = [block for block in self.blocks(element, depth) if not _is(block, question)]
        yield Pair(question, _written(inner), self._source)

    def _definitions(self, element: Any) -> Iterator[Block]:
        terms: list[str] = []
        answers: list[str] = []
        for child in element.iter("dt", "dd"):
            if _tag(child) == "dt":
                if answers:
                    yield Pair(" / ".join(terms), "\n\n".join(answers), self._source)
                    terms, answers = [], []
                terms.append(one_line(_text(child)))
            else:
                answers.append(tidy(_text(child)))
        if terms or answers:
            yield Pair(" / ".join(terms), "\n\n".join(answers), self._source)

    def _table(self, element: Any, depth: int) -> Iterator[Block]:
        if element.find(".//table") is not None:
            # Laid out by tables, as pages once were: what stands in the cells counts.
            for cell in element.iter("td", "th"):
                if cell.find(".//table") is None:
                    yield from self.blocks(cell, depth)
            return
        rows = tuple(
            tuple(tidy(_text(cell)) for cell in row.iter("td", "th")) for row in element.iter("tr")
        )
        if rows:
            yield Table(rows, self._source)

    def _item(self, element: Any, depth: int) -> Iterator[Block]:
        number = self._lists[-1]
        if number is not None:
            self._lists[-1] = number + 1
        mark = "-" if number is None else f"{number}."
        at = len(self._lists) - 1
        inner = list(self.blocks(element, depth))
        own = [one for one in inner if isinstance(one, Paragraph)]
        if len(own) == len(inner):
            yield Item("\n".join(one.text for one in own), mark, at, self._source)
            return
        for one in inner:
            if isinstance(one, Paragraph):
                yield Item(one.text, mark, at, one.source)
                mark = " "
            else:
                yield one


def _written(blocks: Iterable[Block]) -> str:
    """Return blocks as the plain text of one answer."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Heading(text) | Paragraph(text):
                lines += ["", text]
            case Item(text, mark, depth):
                lines.append(f"{'  ' * depth}{mark} {text}")
            case Table(rows):
                lines += ["", *(" | ".join(filter(None, row)) for row in rows)]
            case Pair(question, answer):
                lines += ["", question, answer]
    return "\n".join(lines).strip()


def _told(root: Any, source: str) -> Iterator[Pair]:
    """Return the questions that the page states as data (schema.org FAQPage or QAPage)."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        text = script.text or ""
        if len(text) > _MOST_DATA:
            continue
        try:
            yield from _pairs(json.loads(text, strict=False), source, 0)
        except (ValueError, RecursionError):
            continue
    for element in root.xpath("//*[contains(@itemtype, 'schema.org/Question')]"):
        name = element.xpath(".//*[@itemprop='name']")
        text = element.xpath(".//*[@itemprop='text']")
        if name and text:
            inner = list(_Walk(source).blocks(text[0]))
            yield Pair(one_line(_text(name[0])), _written(inner), source)


def _pairs(data: object, source: str, depth: int) -> Iterator[Pair]:
    if depth > 12:
        return
    if isinstance(data, list):
        for one in data:
            yield from _pairs(one, source, depth + 1)
    elif isinstance(data, dict):
        kind = data.get("@type")
        if kind == "Question" or (isinstance(kind, list) and "Question" in kind):
            answer = data.get("acceptedAnswer") or data.get("suggestedAnswer")
            answer = answer[0] if isinstance(answer, list) and answer else answer
            text = answer.get("text") if isinstance(answer, dict) else None
            if isinstance(data.get("name"), str) and isinstance(text, str) and text.strip():
                yield Pair(_unmarked(data["name"]), _unmarked(text), source)
            return
        for one in data.values():
            yield from _pairs(one, source, depth + 1)


def _unmarked(text: str) -> str:
    """Return a text that may be written as HTML without its marks."""
    if "<" not in text and "&" not in text:
        return tidy(text)
    try:
        root = lxml_html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return tidy(text)
    return tidy(_written(_Walk("").blocks(root)))


def _main(root: Any) -> Any:
    """Return the part of the page that is about something."""
    for path in ("//main", "//*[@role='main']", "//article"):
        found = root.xpath(path)
        if len(found) == 1 and len(found[0].text_content().split()) > 20:
            return found[0]
    body = root.find("body")
    return root if body is None else body


def _hidden(element: Any) -> bool:
    tag, role = _tag(element), (element.get("role") or "").lower()
    if role in _FRAME_ROLES or element.get("aria-hidden") == "true":
        return True
    if tag in _FRAME:
        above = element.getparent()
        # A header inside an article holds its title; the page's own holds logo and menu.
        return above is None or _tag(above) not in ("article", "section", "main")
    return False


def _holds_blocks(element: Any) -> bool:
    return any(_tag(one) in _BLOCKS or _tag(one) in _HEADINGS for one in element.iterdescendants())


def _text(element: Any) -> str:
    """Return the text inside ``element``, with a line break for each ``br`` and block."""
    pieces: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        tag = _tag(one)
        if event == "start":
            if tag in ("br", "p", "li", "div", "tr"):
                pieces.append("\n")
            if tag not in _NEVER:
                pieces.append(one.text or "")
        elif one is not element:
            pieces.append(one.tail or "")
    return "".join(pieces)


def _tag(element: Any) -> str:
    return element.tag.lower() if isinstance(element.tag, str) else ""


def _is(block: Block, question: str) -> bool:
    return isinstance(block, Paragraph | Heading) and one_line(block.text) == question


def _key(question: str, answer: str) -> str:
    return re.sub(r"\W+", "", question + answer).casefold()


def _is_told(block: Block, seen: set[str]) -> bool:
    return isinstance(block, Pair) and _key(block.question, block.answer) in seen
