from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.knowledge.encodings import text_of

GERMAN = "Gibt es Parkplätze?;Ja, acht Plätze für 12 Euro hinter dem Haus."
JAPANESE = "駐車場はありますか;はい、建物の裏に八台分あります。料金は一泊1200円です。\n朝食は何時からですか;七時からです。"
KOREAN = "주차장이 있나요?;네, 건물 뒤에 여덟 자리가 있습니다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN.replace("Euro", "€"), "cp1252"),
        (GERMAN, "latin-1"),
        (GERMAN, "cp850"),
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        ("¿Hay aparcamiento?;Sí, ocho plazas. Señor Muñoz", "cp1252"),
        ("Y a-t-il un parking ?;Oui, à côté de l’hôtel, « gratuit »", "cp1252"),
        (
            "Czy jest parking?;Tak, osiem miejsc za domem, śniadanie wliczone, zażółć gęślą",
            "cp1250",
        ),
        ("Есть ли у вас парковка?;Да, восемь мест за домом.", "cp1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "utf-16"),
        (JAPANESE, "utf-16-le"),
        (KOREAN, "cp949"),
        ("有停车场吗？;有，后面有八个车位，每晚十二欧元。", "gb18030"),
    ],
)
def test_the_text_of_an_office_program_is_read_as_it_was_written(text: str, encoding: str) -> None:
    assert text_of(text.encode(encoding))[0] == text


@given(st.binary(max_size=300))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    assert isinstance(text_of(raw)[0], str)
