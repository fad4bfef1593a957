"""Sentences about imports: where a draft comes from, how an import ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.importing import ImportEnded, ImportProgress
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.spoken import locale, spoken


def say(text: str) -> str:
    """Return ``text`` in the operator's language."""
    return QCoreApplication.translate("imports", text)


def from_where(source: str | None) -> str:
    """Return the place in a document in words; empty for none."""
    if not source:
        return ""
    name, _, place = source.rpartition("#")
    kind, _, number = place.partition("=")
    sentences = {
        "page": say("From {file}, page {number}"),
        "line": say("From {file}, line {number}"),
        "paragraph": say("From {file}, paragraph {number}"),
    }
    if name and kind in sentences and number.isdecimal():
        return sentences[kind].format(file=isolated(one_line(name, 80)), number=number)
    return say("From {file}").format(file=isolated(one_line(source, 80)))


def running(progress: ImportProgress) -> str:
    """Return what an import that runs is doing."""
    name = isolated(one_line(progress.name, 60))
    if progress.total:
        return say("Reading {file}: {done} of {total}").format(
            file=name,
            done=locale().toString(progress.done),
            total=locale().toString(progress.total),
        )
    return say("Reading {file}").format(file=name)


def ended(result: ImportEnded) -> str:
    """Return how an import ended, in one to four sentences."""
    name = isolated(one_line(result.name, 60))
    if result.stopped:
        return say("The import of {file} was stopped. Nothing was kept of it.").format(file=name)
    said: list[str] = []
    if result.problem is not None:
        said.append(spoken(result.problem))
    ready = result.added - result.to_fill_in
    if ready:
        said.append(
            say("1 draft from {file} waits for your review.").format(file=name)
            if ready == 1
            else say("{count} drafts from {file} wait for your review.").format(
                count=locale().toString(ready), file=name
            )
        )
    if result.to_fill_in:
        said.append(
            say("1 question has no answer yet.")
            if result.to_fill_in == 1
            else say("{count} questions have no answer yet.").format(
                count=locale().toString(result.to_fill_in)
            )
        )
    if result.unchanged:
        said.append(
            say("1 entry was there already.")
            if result.unchanged == 1
            else say("{count} entries were there already.").format(
                count=locale().toString(result.unchanged)
            )
        )
    if result.left_out_count:
        said.append(
            say("1 line was left out.")
            if result.left_out_count == 1
            else say("{count} lines were left out.").format(
                count=locale().toString(result.left_out_count)
            )
        )
    return " ".join(said)
