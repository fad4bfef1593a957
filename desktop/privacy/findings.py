"""What is found in a text: a kind and a place. No text of the visitor is kept in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of personal data it is; the value is the word that stands in its place."""

    EMAIL = "e-mail"
    PHONE = "phone"
    CARD = "card"
    IBAN = "IBAN"
    IDENTITY = "ID number"
    """Passport, identity card, national, tax or social insurance number."""
    NETWORK = "network address"
    ADDRESS = "address"
    NAME = "name"


STRUCTURED = frozenset({Kind.EMAIL, Kind.PHONE, Kind.CARD, Kind.IBAN, Kind.IDENTITY, Kind.NETWORK})
"""Kinds with a form that a program can check; names and addresses are found only in part."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of personal data at ``text[start:end]``.

    ``checked`` says that its check digits or its country's numbering plan fit.
    """

    kind: Kind
    start: int
    end: int
    checked: bool = False
