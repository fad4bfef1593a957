"""One person, written in many ways, is found; another person is not taken for them unnoticed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, example_number, format_number

from desktop.privacy.matching import How, match, sought
from desktop.privacy.numbers import REGIONS


def how_sure(looked_for: str, text: str) -> bool | None:
    """Return None where it is not found."""
    found = match(sought(looked_for), text)
    return None if found is None else found.sure


@pytest.mark.parametrize(
    ("looked_for", "text"),
    [
        ("anna@example.org", "write to ANNA@Example.org, please."),
        ("Anna@Example.ORG ", "<anna@example.org>"),
        ("anna@example.org", "anna (at) example (dot) org"),
        ("anna@example.org", "anna＠example.org"),
        ("anna@müller.de", "anna@xn--mller-kva.de"),
        ("anna@xn--mller-kva.de", "Meine Adresse: Anna@Müller.de!"),
        ("+49 170 1234567", "Ruf mich an: 0170-1234567"),
        ("+49 170 1234567", "0049 170 123 45 67"),
        ("+49 170 1234567", "+49 (0)170 / 1234567"),
        ("0170 1234567", "+491701234567"),
        ("0170/1234567", "Tel.: ٠١٧٠ ١٢٣٤٥٦٧"),
        ("+49 170 1234567", "0170 1234567 2 adults"),
        ("+44 20 7946 0958", "(020) 7946 0958"),
        ("+1 212 555 2368", "call (212) 555-2368 after six"),
        ("+1 212 555 2368", "011 1 212 555 2368"),
        ("BK-2024 118", "my booking bk2024118 for May"),
        ("bk2024118", "Buchung BK 2024-118."),
        ("ＢＫ２０２４１１８", "BK/2024/118"),
        ("4821-7733", "number 48217733"),
        ("Jürgen Müller", "Mueller, Juergen"),
        ("Jurgen Muller", "Ich bin Jürgen Müller."),
        ("JUERGEN MUELLER", "jürgen müller"),
        ("Ana da Silva", "Da Silva Ana"),
        ("José Peña", "Jose Pena"),
        ("Jose\u0301 Pen\u0303a", "José Peña"),
        ("Jean-Luc Picard", "Jean Luc Picard"),
        ("Jean Luc Picard", "Jeanluc Picard"),
        ("Sean O'Brien", "Sean O’Brien"),
        ("Sean OBrien", "This is Sean O'Brien speaking"),
        ("Anna Müller", "anna.mueller@example.org"),
        ("Søren Ågård", "Soeren Aagaard"),
        ("Łukasz Wałęsa", "lukasz walesa"),
        ("Straße Karl", "Karl Strasse"),
        ("김민수", "저는 김민수입니다"),
        ("田中 太郎", "田中太郎と申します"),
        ("太郎 田中", "田中太郎です"),
        ("Дмитрий Иванов", "ИВАНОВ ДМИТРИЙ"),
    ],
)
def test_the_same_person_is_found_for_sure(looked_for: str, text: str) -> None:
    assert how_sure(looked_for, text) is True


@pytest.mark.parametrize(
    ("looked_for", "text"),
    [
        ("Müller", "Frau Mueller was here"),
        ("Anna Müller", "A. Müller"),
        ("Anna Schneider", "Anna Schnieder"),
        ("4821", "Booking 4821"),
        ("123456", "0170 123456"),
    ],
)
def test_what_may_be_somebody_else_is_found_as_such(looked_for: str, text: str) -> None:
    assert how_sure(looked_for, text) is False


@pytest.mark.parametrize(
    ("looked_for", "text"),
    [
        ("anna.m@gmail.com", "annam@gmail.com"),
        ("anna@example.org", "johanna@example.org"),
        ("anna@example.org", "anna@example.org.au"),
        ("anna@example.org", "anna@example.orgs"),
        ("anna@example.org", "anna+hotel@example.org"),
        ("+49 170 1234567", "0170 1234568"),
        ("+49 170 1234567", "at 17:01 on 23.4.567"),
        ("BK2024118", "BK20241180"),
        ("BK2024118", "ABK2024118"),
        ("Anna Müller", "Anna asked. The room is quiet, said the person called Müller"),
        ("Anna Müller", "Anne Schmidt"),
        ("Ann", "Annapurna"),
        ("Ben Ali", "Benali"[:4]),
        ("", "anything"),
        ("?!", "?!"),
        ("12", "12"),
    ],
)
def test_another_person_is_not_found(looked_for: str, text: str) -> None:
    assert how_sure(looked_for, text) is None


def test_the_kind_of_what_was_found_is_told() -> None:
    for looked_for, text, how in (
        ("anna@example.org", "anna@example.org", How.EMAIL),
        ("+49 170 1234567", "01701234567", How.PHONE),
        ("HZ48213", "hz-48213", How.NUMBER),
        ("Anna Berg", "Berg, Anna", How.NAME),
    ):
        found = match(sought(looked_for), text)
        assert found is not None
        assert found.how is how


def test_a_number_without_its_country_is_first_of_the_own_country() -> None:
    text = "+41 79 123 45 67"
    here = match(sought("079 123 45 67", ("CH", "DE")), text)
    elsewhere = match(sought("079 123 45 67", ("DE", "CH")), text)
    assert here is not None
    assert elsewhere is not None
    assert (here.sure, elsewhere.sure) == (True, False)


@given(
    region=st.sampled_from(REGIONS),
    asked=st.sampled_from([PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL]),
    written=st.sampled_from(
        [
            PhoneNumberFormat.E164,
            PhoneNumberFormat.INTERNATIONAL,
            PhoneNumberFormat.NATIONAL,
            PhoneNumberFormat.RFC3966,
        ]
    ),
)
def test_every_countrys_number_is_found_however_it_is_written(
    region: str, asked: int, written: int
) -> None:
    number = example_number(region)
    assert number is not None
    text = f"My number is {format_number(number, written)}, thank you."
    assert how_sure(format_number(number, asked), text) is True


NAMES = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x24F), min_size=3, max_size=9)


@given(first=NAMES, last=NAMES, form=st.sampled_from(["NFC", "NFD"]))
@example("Ana", "ǅx", "NFD")
def test_a_name_is_found_in_any_order_case_and_form(first: str, last: str, form: str) -> None:
    texts = (f"{last}, {first}", f"{first} {last}".upper(), f"Hello, {first}  {last} here")
    for text in texts:
        written = unicodedata.normalize(form, text)  # type: ignore[arg-type]
        assert how_sure(f"{first} {last}", written) is True


@given(
    code=st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=6, max_size=10).filter(
        lambda one: any(c.isdigit() for c in one) and any(c.isalpha() for c in one)
    ),
    places=st.lists(st.integers(1, 9), max_size=3),
    joint=st.sampled_from([" ", "-", ".", " - ", "/", "\u2011"]),
)
def test_a_booking_number_is_found_however_it_is_cut(
    code: str, places: list[int], joint: str
) -> None:
    cut = code
    for place in sorted({one for one in places if one < len(code)}, reverse=True):
        cut = cut[:place] + joint + cut[place:]
    assert how_sure(code, f"Ref {cut.lower()}!") is True
    assert how_sure(cut, f"Ref {code}") is True


@given(st.text(max_size=60), st.text(max_size=300))
@settings(deadline=None)
@example("(" * 50 + "1", "+" * 300)
@example("1" * 60, "1 " * 150)
@example("\ud800@x", "\ud800@x")
@example("xn--@xn--.de", "a@xn--.de")
def test_hostile_texts_never_fail(looked_for: str, text: str) -> None:
    match(sought(looked_for), text)
    assert match(sought(looked_for), "") is None
