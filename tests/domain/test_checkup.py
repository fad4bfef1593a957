"""The report for support: everything that may name somebody is taken out, also what we forgot."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.checkup import Finding, Part, State, report, without_names
from desktop.domain.sentence import Sentence, together


def test_hosts_and_paths_are_taken_out_and_numbers_stay() -> None:
    told = Sentence("{host} refused {path} ({code}).", host="mail.zoe.example", path="/zoe", code=5)
    assert without_names(told) == "<host> refused <path> (5)."


def test_a_sentence_in_a_sentence_and_sentences_side_by_side_are_cleared_too() -> None:
    inner = Sentence("in {folder}", folder="/home/zoe")
    outer = Sentence("Not there: {why}.", why=inner)
    assert without_names(together(outer, Sentence("Try again."))) == (
        "Not there: in <folder>. Try again."
    )


def test_a_plain_text_is_taken_out_as_a_whole() -> None:
    assert without_names("zoe@example.org was refused") == "<text>"
    assert without_names("") == ""


def test_what_is_ours_stays() -> None:
    assert without_names(Sentence("Version {version}, {free}.", version="0.1.0", free="5.2"))


@given(
    st.text(min_size=1, max_size=40),
    st.sampled_from(["name", "why", "place", "file", "address", "site", "rules", "other", "x"]),
)
def test_no_placeholder_but_the_known_ones_lets_a_text_through(text: str, name: str) -> None:
    said = Sentence("It was {" + name + "}.", **{name: f"«{text}»"})
    assert without_names(said) == f"It was <{name}>."


def test_the_report_is_json_with_every_finding_in_its_order() -> None:
    findings = [
        Finding(Part.DISK, State.FINE, Sentence("Enough."), facts={"free_mb": 9}),
        Finding(Part.SITE, State.WRONG, Sentence("Bad."), Sentence("Mend."), aspect="line"),
    ]
    told = json.loads(report(findings, "0.1.0"))
    assert told["deskbell"] == "0.1.0"
    assert told["findings"] == [
        {"check": "disk", "state": "fine", "means": "Enough.", "mend": "", "facts": {"free_mb": 9}},
        {
            "check": "website",
            "aspect": "line",
            "state": "wrong",
            "means": "Bad.",
            "mend": "Mend.",
            "facts": {},
        },
    ]
