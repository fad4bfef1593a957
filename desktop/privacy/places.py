"""Street addresses, where a street word and a house number stand together; postcodes of one form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.privacy.findings import Finding, Kind

_WORD = r"[^\W\d_][\w.'’-]{1,30}"
_BEFORE = re.compile(
    # 12 Long Street, 385 Gemsbok St, 4966 Bond Rd Apt 3
    rf"(?<![\w.,:])\d{{1,5}}[a-z]?,?\s(?:{_WORD}\s){{0,4}}"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|square|sq|boulevard|blvd|highway|hwy|terrace|crescent|close|parkway|pkwy)\b"
    r"(?:,?\s(?:apt|suite|unit|flat)\.?\s?\w{1,6})?",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    # Dorfstraße 3, Hammarvägen 15, Semperweg 150
    r"(?<!\w)(?:[^\W\d_][\w'’-]{0,30}\s)?[^\W\d_][\w'’-]{1,30}"
    r"(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ufer|damm|ring|vägen|gatan|vej|gade|gata|veien|straat|laan|katu|utca|ulica)\s\d{1,4}\s?[a-z]?\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    # rue de Piétrain 371, 12 rue du Lac, calle Mayor 5, ul. Chrzanowska 61, via Roma 3
    r"(?<!\w)(?:\d{1,4}(?:\s?(?:bis|ter))?,?\s)?(?:rue|boulevard|chemin|place|quai|calle|avenida|av\.|plaza|paseo|rua|travessa|praça|largo|via|viale|piazza|corso|ul\.|ulica|al\.)\s"
    r"(?:(?:de la|de los|de las|de|du|des|del|della|da|do|dos|la|le|les)\s)?"
    rf"[^\W\d_][\w'’-]{{1,30}}(?:\s{_WORD}){{0,2}}(?:,?\s(?:n[º°o]\.?\s?)?\d{{1,5}}[a-z]?)?\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?<!\w)(?!VA)[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_POST_BOX = re.compile(
    r"(?<!\w)(?:p\.?\s?o\.?\s?box|postfach|boîte postale|apartado(?: de correos)?|caixa postal|psc|unit)\s\d{2,6}(?:,?\sbox\s\d{2,6})?",
    re.IGNORECASE,
)


def addresses(text: str) -> Iterator[Finding]:
    """Yield street addresses and British postcodes; a bare town or a bare number is not one."""
    for pattern in (_BEFORE, _BEHIND, _POST_BOX, _POSTCODE):
        for found in pattern.finditer(text):
            yield Finding(Kind.ADDRESS, *found.span())
    for found in _NAMED.finditer(text):
        if any(one.isdigit() for one in found.group()):
            yield Finding(Kind.ADDRESS, *found.span())
