"""Names, where the words before them say that a name follows. No list of names, no guess at others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.privacy.findings import Finding, Kind

_NAME = r"(?P<name>[^\W\d_a-z][\w'’-]{0,30}(?:[ ](?:(?:van|von|de|der|den|da|di|do|dos|la|le|el|al|bin|ter|zu|y)[ ]){0,3}[^\W\d_a-z][\w.'’-]{0,30}){0,3})"
_INTRODUCED = re.compile(
    r"(?<!\w)(?:"
    r"(?i:my name is|my name's|the name is|name:|this is|i am called|signed|regards,|sincerely,|booked (?:under|by|for)|under the name(?: of)?|reservation (?:for|under)"
    r"|mein name ist|ich hei(?:ß|ss)e|auf den namen|gr(?:ü|ue)(?:ß|ss)e,?"
    r"|je m['’]appelle|mon nom est|au nom de|cordialement,?"
    r"|me llamo|mi nombre es|a nombre de|saludos,?"
    r"|meu nome (?:é|e)|chamo-me|me chamo|em nome de|atenciosamente,?"
    r"|mi chiamo|il mio nome (?:è|e))\s+"
    r"|(?i:mr|mrs|ms|miss|mx|dr|prof|herr|herrn|frau|madame|mme|monsieur|mlle|señora?|sra?|senhora?|dona|signora?|sig)\.?[ ]"
    r")" + _NAME
)
_KOREAN = re.compile(
    r"(?:제 이름은|이름은|저는)\s*(?P<name>[가-힣]{2,4})(?=입니다|이에요|예요|이고)"
)
_JAPANESE = re.compile(
    r"(?:名前は|私は)\s*(?P<name>[\u3040-\u30ff\u4e00-\u9fff]{2,10}?)(?=です|と申します|といいます)"
)
_ARABIC = re.compile(
    r"(?:اسمي|أنا اسمي)\s+(?P<name>[\u0621-\u064a]{2,20}(?:\s[\u0621-\u064a]{2,20})?)"
)


def names(text: str) -> Iterator[Finding]:
    """Yield the names that are introduced as such."""
    for pattern in (_INTRODUCED, _KOREAN, _JAPANESE, _ARABIC):
        for found in pattern.finditer(text):
            yield Finding(Kind.NAME, *found.span("name"))
