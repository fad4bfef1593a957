"""Sentences for the person at the desk, said in English here and in their language by the UI.

A ``Sentence`` is a ``str``: the finished English text, for logs, the command line and tests. It
also remembers the literal it was made of and the values in it, from which ``desktop.ui.spoken``
makes the same sentence in another language. It is not for text that a visitor reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """One whole sentence or more, as a literal with named placeholders.

    ``Sentence("{count} entries were written to {name}.", count=3, name="a.csv")``. Values are
    shown as they are; one that is a ``Sentence`` is translated in turn. The literal must stand
    in the call, where the list of strings to translate is taken from.
    """

    __slots__ = ("parts", "source", "values")

    source: str
    """The English literal; empty where this joins ``parts``."""
    values: Mapping[str, object]
    parts: tuple[str, ...]

    def __new__(cls, source: str, **values: object) -> Self:
        """Make the English text.

        Raises:
            KeyError: If a placeholder has no value, a mistake of ours.
        """
        made = super().__new__(cls, source.format(**values) if values else source)
        made.source, made.values, made.parts = source, values, ()
        return made

    def filled(self, **values: object) -> Sentence:
        """Return this sentence, kept without values in a table, with values."""
        return Sentence(self.source, **values)


def rebuilt(source: str, values: Mapping[str, object]) -> Sentence:
    """Return a sentence whose literal and values came from another process.

    Raises:
        KeyError: As for ``Sentence``.
    """
    return Sentence(source, **values)


def together(*parts: str) -> Sentence:
    """Return sentences one after the other as one; empty ones leave no gap."""
    kept = tuple(one for one in parts if one)
    made = Sentence("{text}", text=" ".join(kept))
    made.source, made.parts = "", kept
    return made


def sentence_of(error: BaseException) -> str:
    """Return what an error says, still translatable where it was made of a ``Sentence``.

    ``str(error)`` gives the English text alone.
    """
    first = error.args[0] if len(error.args) == 1 else None
    return first if isinstance(first, Sentence) else str(error)
