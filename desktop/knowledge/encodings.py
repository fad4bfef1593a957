"""From the bytes of a text file to its text, whatever program wrote it. Never raises.

UTF-8 and what carries a mark are certain. Everything else is a judgement on the bytes that
are not ASCII, by charset-normalizer (MIT), among the encodings of offices and spreadsheets.
"""

from __future__ import annotations

import codecs
import logging

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("gb18030", "big5", "cp932", "euc_jp")
_NARROW = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp874", "cp850",
    "mac_roman", "koi8_r",
)  # fmt: skip
_SAMPLE = 32_768
_LETTERS = frozenset("äöüßÄÖÜéèêàâçñáíóúãõôîïëùûÉÀÇÑÁÍÓÚÃÕœæøåØÅ€–—’‘“”„«»°·…")
"""What writers of western Europe put beside ASCII."""


def text_of(raw: bytes) -> tuple[str, str]:
    """Return the text and the name of the encoding; bytes that fit nothing become U+FFFD."""
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return raw.decode(name, "replace").removeprefix("\ufeff"), name
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\0" in raw[:_SAMPLE]:
        # No text but a wide one holds null bytes; the right order gives more line ends and spaces.
        wide = {name: raw.decode(name, "replace") for name in ("utf-16-le", "utf-16-be")}
        name = max(wide, key=lambda one: sum(map(wide[one].count, "\n ,;\t。、")))
        return wide[name], name
    name = _judged(raw)
    return raw.decode(name, "replace"), name


def _judged(raw: bytes) -> str:
    sample = _telling(raw)
    western = [one for one in sample.decode("cp1252", "replace") if ord(one) > 127]
    # Asked first: a short German text has too few of its letters for a statistic to find it.
    if western and sum(one in _LETTERS for one in western) >= 0.9 * len(western):
        return "cp1252"
    if east := _eastern(sample):
        return east
    from charset_normalizer import from_bytes

    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    # The wide ones first: Japanese bytes are letters in any narrow encoding too.
    for names in (_WIDE, _NARROW):
        best = from_bytes(sample, cp_isolation=list(names), enable_fallback=False).best()
        if best is not None:
            return best.encoding
    return "cp1252"


def _eastern(sample: bytes) -> str | None:
    """Return the encoding of Japanese by its kana, of Korean by its syllables; None for neither.

    Japanese bytes are often good Korean or Chinese ones, but not of letters that are in use.
    """
    for name, first, last, share in (
        ("cp932", "ぁ", "ヿ", 0.2),
        ("euc_jp", "ぁ", "ヿ", 0.2),
        ("euc_kr", "가", "힣", 0.8),
    ):
        text = sample.decode(name, "replace")
        letters = [one for one in text if ord(one) > 127 and one.isalpha()]
        fit = sum(first <= one <= last for one in letters)
        if letters and fit > share * len(letters) and text.count("\ufffd") < 0.02 * len(letters):
            return "cp949" if name == "euc_kr" else name
    return None


def _telling(raw: bytes) -> bytes:
    """Return the lines that hold more than ASCII, up to a sample's size."""
    lines: list[bytes] = []
    size = 0
    for line in raw.split(b"\n"):
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"\n".join(lines)
