from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.iban import calc_check_digits

from desktop.privacy.detect import LONGEST, detect
from desktop.privacy.findings import Kind

FOUND = [
    (Kind.EMAIL, "write to anna.berg+trip@example.co.uk today", "anna.berg+trip@example.co.uk"),
    (Kind.EMAIL, "anna (at) example (dot) com please", "anna (at) example (dot) com"),
    (Kind.EMAIL, "メールはhana@example.jpです", None),
    (Kind.PHONE, "call me at +49 (0)89 123 456 78", "+49 (0)89 123 456 78"),
    (Kind.PHONE, "my number is 07700 900 123, thanks", "07700 900 123"),
    (Kind.PHONE, "010-1234-5678 로 전화 주세요", "010-1234-5678"),
    (Kind.PHONE, "رقمي ٠٥٠١٢٣٤٥٦٧", "٠٥٠١٢٣٤٥٦٧"),
    (Kind.PHONE, "259.735.7502x459", "259.735.7502x459"),
    (Kind.CARD, "card 4111 1111 1111 1111 exp soon", "4111 1111 1111 1111"),
    (Kind.IBAN, "IBAN DE89 3704 0044 0532 0130 00 please", "DE89 3704 0044 0532 0130 00"),
    (Kind.IBAN, "GB82WEST12345698765432", "GB82WEST12345698765432"),
    (Kind.IDENTITY, "my passport is C01X00T47", "C01X00T47"),
    (Kind.IDENTITY, "DNI 12345678Z", "12345678Z"),
    (Kind.IDENTITY, "nino: PR 12 36 12 C", "PR 12 36 12 C"),
    (Kind.IDENTITY, "주민등록번호 911124-5678901", "911124-5678901"),
    (Kind.NETWORK, "I come from 41.173.96.26", "41.173.96.26"),
    (Kind.ADDRESS, "I live at 385 Gemsbok Street", "385 Gemsbok Street"),
    (Kind.ADDRESS, "Ich wohne in der Lindenstraße 12", None),
    (Kind.ADDRESS, "J'habite 12 rue du Lac", "12 rue du Lac"),
    (Kind.NAME, "Hi, my name is Anna van der Berg", "Anna van der Berg"),
    (Kind.NAME, "Reservierung auf den Namen Müller", "Müller"),
    (Kind.NAME, "제 이름은 김민수입니다", "김민수"),
]

INNOCENT = [
    "Is breakfast from 7:00-10:30 on 2026-11-22?",
    "We arrive on 24.12.2026 - 02.01.2027",
    "Is it 1.200.000 or 1 200 000 won?",
    "It costs EUR 1500 for 3 nights in room 204",
    "Our flight LH1234 lands at 18:45",
    "the winter of 2026-2027",
    "We are 2 adults and 3 children",
    "Do you have 400V 32A charging?",
    "What can be done about this at all? Dot the i.",
]


@pytest.mark.parametrize(("kind", "text", "shown"), FOUND)
def test_what_belongs_to_a_person_is_found(kind: Kind, text: str, shown: str | None) -> None:
    [found] = [one for one in detect(text) if one.kind is kind]
    if shown is not None:
        assert text[found.start : found.end] == shown


@pytest.mark.parametrize("text", INNOCENT)
def test_dates_prices_times_and_rooms_are_left_alone(text: str) -> None:
    assert detect(text) == ()


@given(st.from_regex(r"4[0-9]{14}", fullmatch=True), st.sampled_from(["", " ", "-"]))
def test_every_card_number_that_checks_is_found_however_it_is_spaced(
    start: str, between: str
) -> None:
    number = start + luhn.calc_check_digit(start)
    shown = between.join(number[i : i + 4] for i in range(0, 16, 4))
    [found] = detect(f"my card is {shown} ok?")
    assert (found.kind, found.end - found.start) == (Kind.CARD, len(shown))
    assert found.checked


@given(st.from_regex(r"[0-9]{18}", fullmatch=True), st.booleans())
def test_every_german_account_is_found_spaced_or_not(inner: str, spaced: bool) -> None:
    account = "DE" + calc_check_digits("DE00" + inner) + inner
    shown = " ".join(account[i : i + 4] for i in range(0, 22, 4)) if spaced else account
    text = f"pay to {shown}"
    assert any(one.kind is Kind.IBAN and text[one.start : one.end] == shown for one in detect(text))


def test_a_number_with_a_slip_in_its_check_digit_is_still_private() -> None:
    assert detect("card 4111 1111 1111 1112")


@given(st.text(max_size=300))
def test_any_text_gives_findings_in_order_that_never_overlap(text: str) -> None:
    found = detect(text)
    ends = [0, *(one.end for one in found)]
    for one, earlier in zip(found, ends, strict=False):
        assert earlier <= one.start < one.end <= len(text)


@settings(max_examples=9, deadline=None)
@given(st.sampled_from(["1 ", "a@", "a.", "1-", "AA1 ", "mr A ", "rue de la ", "12 a ", "::1"]))
def test_a_hostile_text_of_100_kb_comes_back(piece: str) -> None:
    text = piece * (LONGEST // len(piece))
    assert isinstance(detect(text), tuple)
