from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.privacy.detect import detect
from desktop.privacy.findings import STRUCTURED
from desktop.privacy.mask import mask


def test_a_masked_text_says_what_stood_there() -> None:
    text = "I am on +44 7700 900123 or anna@example.com, is there parking?"
    assert mask(text) == "I am on [phone] or [e-mail], is there parking?"


def test_the_owners_own_number_stays_readable_however_it_is_written() -> None:
    card = "Hotel Lindenhof, phone +49 (0)8322 9400-0, mail hello@lindenhof.example"
    text = "Call us at +49 (0)8322 9400 0 or your wife at 0171 2345678."
    assert mask(text, known=card) == "Call us at +49 (0)8322 9400 0 or your wife at [phone]."


@given(st.text(max_size=200))
def test_masking_again_finds_nothing_structured_that_was_there_before(text: str) -> None:
    once = mask(text)
    before = {text[one.start : one.end] for one in detect(text) if one.kind in STRUCTURED}
    left = {once[one.start : one.end] for one in detect(once) if one.kind in STRUCTURED}
    assert not {one for one in before & left if text.count(one) == 1}
