"""From a document's blocks to drafts: where a question begins and where its answer ends.

A question is a heading, a line with 'Q:' before it, an item or a short paragraph that ends
in a question mark, a row of a table, or what the document marks as one. Everything else is
a heading with its text. All text of the document ends up in a draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop.domain.entry import Entry
from desktop.domain.words import fold
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
from desktop.knowledge.reading.found import draft

LONGEST_QUESTION = 240
_ENDS = re.compile(r"[?？؟]['\"”»）)]*$")
_QUESTION_MARK = re.compile(
    r"^(?:q|f|p|question|frage|pregunta|pergunta|질문|문|質問|سؤال|س)\s*\d*\s*[:：.)]\s*(?=\S)",
    re.IGNORECASE,
)
_ANSWER_MARK = re.compile(
    r"^(?:a|r|answer|antwort|r[ée]ponse|respuesta|resposta|답변|답|回答|جواب|ج)\s*\d*\s*[:：.)]\s*(?=\S)",
    re.IGNORECASE,
)
_FIRST_QUESTION = re.compile(r"^(.{6,240}?[?？؟])\s+(\S.*)$", re.DOTALL)
_NUMBER = re.compile(r"^(?:\d{1,3}(?:\.\d{1,3})*[.)]|[-•–*])\s+(?=\S)")

COLUMNS: dict[str, frozenset[str]] = {
    "questions": frozenset(
        [
            "question",
            "questions",
            "frage",
            "fragen",
            "pregunta",
            "preguntas",
            "pergunta",
            "perguntas",
            "질문",
            "質問",
            "السؤال",
            "q",
            "faq",
            "ask",
        ]
    ),
    "answer": frozenset(
        [
            "answer",
            "answers",
            "antwort",
            "antworten",
            "reponse",
            "reponses",
            "respuesta",
            "respuestas",
            "resposta",
            "respostas",
            "답변",
            "답",
            "대답",
            "回答",
            "الجواب",
            "a",
            "reply",
            "text",
        ]
    ),
    "title": frozenset(["title", "titel", "titre", "titulo", "제목", "name", "subject", "betreff"]),
    "topic": frozenset(
        [
            "topic",
            "thema",
            "theme",
            "tema",
            "category",
            "kategorie",
            "categorie",
            "categoria",
            "주제",
            "분류",
        ]
    ),
    "language": frozenset(["language", "sprache", "langue", "idioma", "lingua", "언어", "lang"]),
}
"""What people call the columns of a table of questions, folded."""


def column_of(name: str) -> str | None:
    """Return which of :data:`COLUMNS` a heading names, or None."""
    bare = re.sub(r"[^\w]+", " ", fold(name)).strip()
    return next((column for column, names in COLUMNS.items() if bare in names), None)


def is_question(text: str) -> bool:
    """Say whether ``text`` is one short question."""
    return len(text) <= LONGEST_QUESTION and "\n" not in text and bool(_ENDS.search(text))


def drafts(blocks: Iterable[Block]) -> Iterator[Entry]:
    """Return drafts in the order of the document; a question with no answer has an empty one."""
    reader = _Reader()
    before: Block | None = None
    for block in blocks:
        if before is not None:
            yield from reader.take(before, block)
        before = block
    if before is not None:
        yield from reader.take(before, None)
    yield from reader.finish()


class _Reader:
    """One pass over the blocks of a document."""

    def __init__(self) -> None:
        self._headings: list[Heading] = []
        self._tops = 0
        self._title = ""
        self._asked = False
        self._depth: int | None = None
        """How deep the list item lies that is the open question; None where it is none."""
        self._pieces: list[str] = []
        self._source = ""

    def take(self, block: Block, after: Block | None) -> Iterator[Entry]:
        match block:
            case Heading(text, level, source):
                yield from self._heading(one_line(text), level, source)
            case Pair(question, answer, source):
                yield from self._close()
                yield from self._draft(one_line(question), True, tidy(answer), source)
                self._resume()
            case Table(rows, source):
                yield from self._table(rows, source)
            case Paragraph(text, source):
                yield from self._paragraph(tidy(text), source, after)
            case Item():
                yield from self._item(block, after)

    def finish(self) -> Iterator[Entry]:
        yield from self._close()

    def _heading(self, text: str, level: int, source: str) -> Iterator[Entry]:
        if not text:
            return
        yield from self._close()
        while self._headings and self._headings[-1].level >= level:
            self._headings.pop()
        bare = _NUMBER.sub("", _QUESTION_MARK.sub("", text))
        self._headings.append(Heading(bare, level, source))
        self._tops += level == 1
        self._open(bare, is_question(bare), source)

    def _paragraph(self, text: str, source: str, after: Block | None) -> Iterator[Entry]:
        if not text:
            return
        marked = [line for line in text.split("\n") if _QUESTION_MARK.match(line)]
        if marked:
            for line in text.split("\n"):
                yield from self._line(line, source)
        elif self._asked and _ANSWER_MARK.match(text) and not self._pieces:
            self._pieces.append(_ANSWER_MARK.sub("", text))
        elif is_question(text) and isinstance(after, Paragraph | Item | Table):
            yield from self._question(_NUMBER.sub("", text), source)
        elif (
            (found := _FIRST_QUESTION.match(_NUMBER.sub("", text)))
            and "\n" not in found[1]
            and (not self._asked or self._pieces)
            and not _sentence_before(found[1])
        ):
            yield from self._question(found[1], source)
            self._pieces.append(_ANSWER_MARK.sub("", found[2]))
        else:
            self._say(text, source)

    def _line(self, line: str, source: str) -> Iterator[Entry]:
        if _QUESTION_MARK.match(line):
            bare = _QUESTION_MARK.sub("", line)
            found = _FIRST_QUESTION.match(bare)
            yield from self._question(found[1] if found else bare, source)
            if found:
                self._pieces.append(_ANSWER_MARK.sub("", found[2]))
        elif self._asked and not self._pieces:
            self._pieces.append(_ANSWER_MARK.sub("", line))
        elif self._pieces:
            self._pieces[-1] += f"\n{line}"
        else:
            self._say(line, source)

    def _item(self, item: Item, after: Block | None) -> Iterator[Entry]:
        text = tidy(item.text)
        if not text:
            return
        first, _, rest = text.partition("\n")
        bare = _QUESTION_MARK.sub("", first)
        split = _FIRST_QUESTION.match(bare)
        # Deeper than the question it belongs to, an item is part of the answer.
        inside = self._depth is not None and item.depth > self._depth
        if not inside and is_question(bare) and (rest or after is not None):
            yield from self._question(bare, item.source)
            self._depth = item.depth
            if rest:
                self._pieces.append(_ANSWER_MARK.sub("", tidy(rest)))
        elif not inside and split and not _sentence_before(split[1]):
            yield from self._question(split[1], item.source)
            self._depth = item.depth
            self._pieces.append(_ANSWER_MARK.sub("", tidy(f"{split[2]}\n{rest}")))
        else:
            line = f"{'  ' * item.depth}{item.mark} {text}"
            if self._pieces and self._pieces[-1].split("\n")[-1].lstrip().startswith(
                ("-", "•", *"0123456789")
            ):
                self._pieces[-1] += f"\n{line}"
            else:
                self._say(line, item.source)

    def _table(self, rows: Sequence[Sequence[str]], source: str) -> Iterator[Entry]:
        bare = [[tidy(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)]
        if not bare:
            return
        names = [column_of(cell) for cell in bare[0]]
        asked = names.index("questions") if "questions" in names else None
        asked = asked if asked is not None else (names.index("title") if "title" in names else None)
        if "answer" in names and asked is not None:
            body, answer = bare[1:], names.index("answer")
        elif all(len(row) >= 2 and is_question(one_line(row[0])) for row in bare):
            body, asked, answer = bare, 0, 1
        else:
            self._say("\n".join(" | ".join(filter(None, row)) for row in bare), source)
            return
        yield from self._close()
        for short in body:
            row = [*short, *[""] * (max(asked, answer) + 1 - len(short))]
            question = one_line(row[asked])
            if question or row[answer]:
                rest = [
                    cell
                    for at, cell in enumerate(row)
                    if at not in (asked, answer) and cell and at >= len(names)
                ]
                yield from self._draft(
                    question or row[answer], True, "\n".join([row[answer], *rest]), source
                )
        self._resume()

    def _question(self, text: str, source: str) -> Iterator[Entry]:
        yield from self._close()
        self._open(one_line(text), True, source)

    def _say(self, text: str, source: str) -> None:
        if not self._title and not self._pieces:
            self._source = source
        self._pieces.append(text)

    def _open(self, title: str, asked: bool, source: str) -> None:
        self._title, self._asked, self._source = title, asked, source
        self._pieces = []
        self._depth = None

    def _resume(self) -> None:
        """Go on under the heading that is open, after something that stood for itself."""
        last = self._headings[-1] if self._headings else None
        self._open(last.text if last else "", False, last.source if last else "")

    def _close(self) -> Iterator[Entry]:
        answer = "\n\n".join(self._pieces).strip()
        if answer or self._asked:
            yield from self._draft(self._title, self._asked, answer, self._source)
        self._pieces, self._asked, self._title, self._depth = [], False, "", None

    def _draft(self, title: str, asked: bool, answer: str, source: str) -> Iterator[Entry]:
        if len(title) > LONGEST_QUESTION * 2:
            answer, title = f"{title}\n\n{answer}", ""
        if not title:
            title = _beginning(answer)
        yield from draft(
            title.rstrip("?？؟ ") if asked and len(title) < 60 else title,
            answer,
            source,
            questions=(title,) if asked else (),
            topic=self._topic(title),
        )

    def _topic(self, title: str) -> str | None:
        """Return the heading above, unless it is the one title of the whole document."""
        above = [one for one in self._headings if one.text != title]
        if above and above[0].level == 1 and self._tops == 1:
            above = above[1:]
        return next((one.text for one in reversed(above) if not is_question(one.text)), None)


def _beginning(text: str) -> str:
    line = text.strip().split("\n", 1)[0].strip()
    if len(line) <= 60:
        return line
    return line[:60].rsplit(" ", 1)[0] + "…"


def _sentence_before(question: str) -> bool:
    """Say whether whole sentences come before the question: then it is no heading of a paragraph."""
    return any(one in ".!。" and two.isspace() for one, two in pairwise(question.rstrip("?？؟")))
