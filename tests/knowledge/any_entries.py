"""Entries as no person would write them and some program might: for round trips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from desktop.domain.entry import Entry, EntryState

TEXT = (
    st.one_of(
        st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40),
        st.text(
            st.sampled_from("=+-@'\"\t\r\n;,|\\#<>!`[]{}()*_ .1aé你🎉\u200f\u05d0\u2028\x85\x0b-"),
            max_size=30,
        ),
        st.sampled_from(("'=1+1", "=cmd", "# x", "- y\n- z", "-->", '["a"]', "## b", "\\", "'@")),
    )
    .map(str.strip)
    .filter(bool)
)


def _tidy(entry: Entry) -> Entry:
    return entry if entry.answer else replace(entry, state=EntryState.DRAFT)


ENTRIES = st.builds(
    Entry,
    id=TEXT,
    title=TEXT,
    questions=st.lists(TEXT, max_size=4).map(tuple),
    answer=TEXT | st.just(""),
    language=st.none() | TEXT,
    topic=st.none() | TEXT,
    group=st.none() | TEXT,
    valid_from=st.none() | st.dates(max_value=date(2050, 1, 1)),
    valid_to=st.none() | st.dates(min_value=date(2050, 1, 2)),
    may_answer_alone=st.booleans(),
    state=st.sampled_from(EntryState),
    version=st.integers(1, 1000),
    review_on=st.none() | st.dates(),
    source=st.none() | TEXT,
    hint=st.none() | TEXT,
    replaces=st.none() | TEXT,
).map(_tidy)
