"""Personal data found and false alarms, on the development sets; see ``desktop.privacy.detect``."""

from __future__ import annotations

from collections import Counter, defaultdict
from time import perf_counter
from typing import Any

from desktop.privacy.detect import detect
from desktop.privacy.findings import STRUCTURED, Finding, Kind
from tests.development_data.convert import data_folder, read

_KIND = {
    "PHONE_NUMBER": Kind.PHONE,
    "CREDIT_CARD": Kind.CARD,
    "IBAN_CODE": Kind.IBAN,
    "EMAIL_ADDRESS": Kind.EMAIL,
    "IP_ADDRESS": Kind.NETWORK,
    "PERSON": Kind.NAME,
    "STREET_ADDRESS": Kind.ADDRESS,
}
_NOT_PERSONAL = {"URL", "UK_POSTCODE", "DE_PLZ", "DE_KFZ"}
_INNOCENT = (
    ("hotel_faq_questions", "question"),
    ("banking77", "text"),
    ("clinc150", "text"),
)


def measure() -> dict[str, float | int | str]:
    """Return recall on valid values, recall and precision in sentences, false alarms, time."""
    figures: dict[str, float | int | str] = {}
    _values(figures)
    _sentences(figures)
    _cases(figures)
    texts = 0
    spent = 0.0
    for name, field in _INNOCENT:
        rows = _rows(name)
        began = perf_counter()
        alarms = sum(bool(detect(row[field])) for row in rows)
        spent += perf_counter() - began
        texts += len(rows)
        figures[f"false alarms, {name}"] = f"{alarms} of {len(rows)} ({alarms / len(rows):.2%})"
    figures["milliseconds a text"] = spent / texts * 1000
    return figures


def _rows(name: str) -> list[dict[str, Any]]:
    return read(data_folder() / f"{name}.jsonl.gz")


def _structured(found: tuple[Finding, ...]) -> list[Finding]:
    return [one for one in found if one.kind in STRUCTURED]


def _values(figures: dict[str, float | int | str]) -> None:
    of: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for row in _rows("pii_values"):
        if row["valid"]:
            of[row["type"]] += 1
            covered = sum(one.end - one.start for one in _structured(detect(row["value"])))
            hit[row["type"]] += covered >= len(row["value"].strip())
    for kind in sorted(of):
        figures[f"valid values, {kind}"] = f"{hit[kind]} of {of[kind]}"


def _sentences(figures: dict[str, float | int | str]) -> None:
    of: Counter[str] = Counter()
    covered: Counter[str] = Counter()
    named: Counter[str] = Counter()
    right: dict[bool, int] = defaultdict(int)
    claimed: dict[bool, int] = defaultdict(int)
    for row in _rows("pii_sentences"):
        found = detect(row["text"])
        spans = [one for one in row["spans"] if one["type"] in _KIND]
        for span in spans:
            over = [one for one in found if one.start < span["end"] and one.end > span["start"]]
            of[span["type"]] += 1
            covered[span["type"]] += any(
                one.start <= span["start"] and one.end >= span["end"] for one in over
            )
            named[span["type"]] += any(one.kind is _KIND[span["type"]] for one in over)
        for one in found:
            structured = one.kind in STRUCTURED
            claimed[structured] += 1
            right[structured] += any(
                one.start < span["end"]
                and one.end > span["start"]
                and (_KIND[span["type"]] in STRUCTURED) == structured
                for span in spans
            )
    for kind in sorted(of):
        figures[f"sentences, {kind}"] = (
            f"{covered[kind]} of {of[kind]} wholly, {named[kind]} by their kind"
        )
    figures["sentences, structured findings that are right"] = f"{right[True]} of {claimed[True]}"
    figures["sentences, names and addresses that are right"] = f"{right[False]} of {claimed[False]}"


def _cases(figures: dict[str, float | int | str]) -> None:
    found = near = hits = alarms = 0
    for row in _rows("pii_recognizer_cases"):
        if row["type"] in _NOT_PERSONAL:
            continue
        seen = _structured(detect(row["text"]))
        if row["has_pii_of_this_type"]:
            found += 1
            hits += all(
                any(one.start <= span["start"] and one.end >= span["end"] for one in seen)
                for span in row["spans"]
            )
        else:
            near += 1
            alarms += bool(seen)
    figures["recogniser cases, found"] = f"{hits} of {found}"
    figures["recogniser cases, near misses masked too"] = f"{alarms} of {near}"
