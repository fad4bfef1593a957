"""Numbers that belong to a person: cards, accounts, telephones, passports, national numbers.

Check digits and numbering plans are the libraries' business (python-stdnum, phonenumbers). What
passes no check but has the shape is taken too: a visitor's slip in one digit makes a number no
less private. Dates, times, prices and postcodes are left alone.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from phonenumbers import NumberParseException, is_valid_number, parse
from stdnum import iban, luhn
from stdnum.exceptions import ValidationError
from stdnum.util import get_cc_module

from desktop.privacy.findings import Finding, Kind

if TYPE_CHECKING:
    from stdnum.util import NumberValidationModule

REGIONS = ("DE", "GB", "US", "FR", "ES", "BR", "KR", "JP", "SA", "CH", "AT", "IT", "NL", "PT")
"""Whose numbering plans are tried for a telephone number without its country code."""

_NATIONAL = {
    "al nipt", "at vnr", "be nn", "bg egn", "br cpf", "ca sin", "ch ssn", "cl rut", "cn ric",
    "cz rc", "de idnr", "de svnr", "dk cpr", "ee ik", "es dni", "es nie", "es nif", "fi hetu",
    "fr nir", "gr amka", "hr oib", "ie pps", "il idnr", "in_ aadhaar", "it codicefiscale",
    "it iva", "kr rrn", "kr brn", "lt asmens", "lv pvn", "nl bsn", "no fodselsnummer", "pl pesel",
    "pt cc", "ro cnp", "se personnummer", "sk rc", "th pin", "tr tckimlik", "tw ubn", "us ssn",
    "za idnr", "au tfn", "au abn", "au acn", "mx curp", "mx rfc",
}  # fmt: skip
"""Modules of python-stdnum whose numbers name one person or one business by check digits."""

_RUN = re.compile(
    r"(?<![\w/@#])(?<!\d[.,:-])[+(]{0,2}\d(?:[ \t\u00a0.()\-/:‐-–]{0,3}\d){5,24}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?(?![\w@]|[.,:/-]\d)",
    re.IGNORECASE,
)
_MIXED = re.compile(
    r"(?<![\w@./-])(?=[A-Z0-9-]*[A-Z])(?=(?:[A-Z-]*\d){4})[A-Z0-9]{2,}(?:-[A-Z0-9]+)?(?![\w@]|[./-]\w)",
    re.IGNORECASE,
)
_SPACED_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?!\w)", re.IGNORECASE)
_INSURANCE = re.compile(r"(?<!\w)[A-Z]{2}(?:[ -]?\d{2}){3}[ -]?[A-D](?!\w)", re.IGNORECASE)
_NOT_A_NUMBER = re.compile(
    r"""
    \d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)? |   # 2026-11-22, with a time
    \d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})(?:\s?-\s?\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))? |
    \d{1,2}[-/.]\d{1,2}[-/.]?\s?-\s?\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})? |
    \d{1,2}[:.]\d{2}\s?[-–]\s?\d{1,2}[:.]\d{2} |                        # 14:00-22:30
    (?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2} |                           # 2026-2027
    \d{5}-\d{4} |                                                       # a postcode with its extension
    \d{1,3}(?:\.\d{3}){1,3} | \d\s\d{3}\s\d{3}                          # 1.200.000, 1 200 000
    """,
    re.VERBOSE,
)
_MONEY_BEFORE = re.compile(r"(?:[$€£¥₩]|\b(?:EUR|USD|GBP|CHF|KRW|JPY|BRL|R\$))\s?$", re.IGNORECASE)
_MONEY_AFTER = re.compile(
    r"\s?(?:[$€£¥₩%]|(?:EUR|USD|GBP|CHF|KRW|JPY|BRL|won|euros?|dollars?|pounds?|원|円)\b)",
    re.IGNORECASE,
)
_IDENTITY_WORDS = re.compile(
    r"passport|passeport|pasaporte|passaporte|reisepass|ausweis|identity|identit|national (?:insurance|id)"
    r"|social security|\bssn\b|\bnin?o?\b|\bsin\b|\bnas\b|\btax\b|\btin\b|\bnif\b|\bnie\b|\bdni\b|\bcpf\b"
    r"|\brg\b|steuer|\bid\b|여권|주민|パスポート|旅券|マイナンバー|هوية|جواز",
    re.IGNORECASE,
)
_WORDS_NEAR = 40
"""Characters before a number in which a word may say what it is."""


def plain_digits(text: str) -> str:
    """Return ``text`` with every decimal digit of any script as 0-9; the same length."""
    return "".join(
        str(unicodedata.digit(one))
        if not one.isascii() and unicodedata.category(one) == "Nd"
        else one
        for one in text
    )


def numbers(text: str, regions: tuple[str, ...] = REGIONS) -> Iterator[Finding]:
    """Yield what is found, in no order and perhaps overlapping.

    Args:
        text: With digits as 0-9, see ``plain_digits``.
        regions: Two-letter codes, the business's own country first.
    """
    for found in _SPACED_IBAN.finditer(text):
        yield from _account(found)
    for found in _INSURANCE.finditer(text):
        yield Finding(Kind.IDENTITY, *found.span())
    for found in _MIXED.finditer(text):
        yield from _mixed(found)
    for found in _RUN.finditer(text):
        yield from _run(text, found, regions)


def _account(found: re.Match[str]) -> Iterator[Finding]:
    # The shape may reach into the words behind it: the longest part that checks is the account.
    breaks = [found.start() + one.start() for one in re.finditer(r"[ -]", found.group())]
    ends = [found.end(), *reversed(breaks)]
    for end in ends:
        if iban.is_valid(found.string[found.start() : end]):
            yield Finding(Kind.IBAN, found.start(), end, checked=True)
            return
    digits = sum(one.isdigit() for one in found.group())
    if digits >= 12:
        yield Finding(Kind.IBAN, *found.span())


def _mixed(found: re.Match[str]) -> Iterator[Finding]:
    word = found.group()
    letters = sum(one.isalpha() for one in word)
    digits = len(word) - letters - word.count("-")
    if not 7 <= letters + digits <= 18 or letters > max(digits, 4) or _counted(word):
        return
    if iban.is_valid(word):
        return
    # Rooms, models, flights ('LH1234', 'B2024') have fewer digits; a booking code may be taken.
    if digits >= 6 or (digits >= 4 and letters + digits >= 8 and word.isupper()):
        yield Finding(Kind.IDENTITY, *found.span(), checked=_national(word))


def _counted(word: str) -> bool:
    """An ordinal or a measure: '1000000km', '10000th'."""
    return re.fullmatch(r"\d+[a-z]{1,4}", word) is not None and not _national(word)


def _run(text: str, found: re.Match[str], regions: tuple[str, ...]) -> Iterator[Finding]:
    shown = found.group()
    digits = re.sub(r"\D", "", re.sub(r"(?i)\s?(?:x|ext\.?|#)\s?\d{1,6}$", "", shown))
    before = text[max(0, found.start() - _WORDS_NEAR) : found.start()]
    count = len(digits)
    if _NOT_A_NUMBER.fullmatch(shown):
        return
    if count < 12 and (
        _MONEY_BEFORE.search(text[: found.start()]) or _MONEY_AFTER.match(text, found.end())
    ):
        return
    if 12 <= count <= 19 and luhn.is_valid(digits) and "+" not in shown:
        yield Finding(Kind.CARD, *found.span(), checked=True)
    elif _IDENTITY_WORDS.search(before) and not shown.startswith("+"):
        yield Finding(Kind.IDENTITY, *found.span(), checked=_national(digits))
    elif count > 15:
        yield Finding(Kind.CARD, *found.span())
    elif _phone(shown, regions):
        yield Finding(Kind.PHONE, *found.span(), checked=True)
    elif _national(digits):
        yield Finding(Kind.IDENTITY, *found.span(), checked=True)
    elif count >= 7 or shown == text.strip():
        yield Finding(Kind.PHONE if count <= 13 else Kind.CARD, *found.span())


def _phone(shown: str, regions: tuple[str, ...]) -> bool:
    for region in (None,) if shown.lstrip("(").startswith("+") else regions:
        try:
            if is_valid_number(parse(shown, region)):
                return True
        except NumberParseException:
            continue
    return False


@functools.cache
def _modules() -> tuple[NumberValidationModule, ...]:
    found = (get_cc_module(*one.replace("_", "").split()) for one in sorted(_NATIONAL))
    return tuple(one for one in found if one is not None)


def _national(number: str) -> bool:
    for module in _modules():
        try:
            module.validate(number)
        except (ValidationError, ValueError):
            continue
        return True
    return False
