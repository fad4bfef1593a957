from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.cases import parse_cases

GOOD = {"id": "1", "question": "Parking?", "expected": ["parking"]}


def test_a_full_case_is_read_and_unknown_fields_are_ignored() -> None:
    row = {
        **GOOD,
        "history": [{"sender": "visitor", "text": "Hello"}],
        "group": ["a", "b"],
        "kind": "spoken",
        "colour": "green",
    }
    cases, bad = parse_cases(json.dumps(row).encode())
    assert not bad
    assert cases[0].groups == ("a", "b")
    assert cases[0].history == (("visitor", "Hello"),)
    assert cases[0].kind == "spoken"


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b'{"id": "2", "expected": []}',
        b'{"id": "2", "question": "x"}',
        b'{"id": "2", "question": "x", "expected": "parking"}',
        b'{"question": "x", "expected": []}',
        b'{"id": "2", "question": "x", "expected": [], "group": 3}',
        b'{"id": "2", "question": "x", "expected": [], "history": [{"sender": "robot", "text": ""}]}',
        json.dumps(GOOD).encode(),
        b"\xff",
    ],
)
def test_a_bad_line_is_named_and_the_rest_is_kept(line: bytes) -> None:
    good = json.dumps(GOOD).encode()
    cases, bad = parse_cases(good + b"\n" + line + b"\n\n" + good.replace(b'"1"', b'"3"'))
    assert [case.id for case in cases] == ["1", "3"]
    assert [one.number for one in bad] == [2]


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    parse_cases(raw)
