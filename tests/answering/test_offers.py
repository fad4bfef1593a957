from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.checking.offers import without_offers


@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        ("Breakfast is at 7. Is there anything else I can help you with?", "Breakfast is at 7."),
        ("Dogs may come. Would you like to make a reservation?", "Dogs may come."),
        ("Dogs may come. Let me know if you need more. Have a nice day!", "Dogs may come."),
        ("Frühstück gibt es um 7. Haben Sie noch weitere Fragen?", "Frühstück gibt es um 7."),
        ("Le petit déjeuner est à 7 h. Souhaitez-vous réserver ?", "Le petit déjeuner est à 7 h."),
        ("Hay aparcamiento. ¿Puedo ayudarle en algo más?", "Hay aparcamiento."),
        ("Há estacionamento. Posso ajudar com mais alguma coisa?", "Há estacionamento."),
        ("주차장이 있습니다. 더 궁금한 점이 있으신가요?", "주차장이 있습니다."),
        ("駐車場があります。他にご質問はございますか？", "駐車場があります。"),
        ("يوجد موقف. هل لديك أسئلة أخرى؟", "يوجد موقف."),
    ],
)
def test_an_offer_at_the_end_is_left_out_in_every_shipped_language(reply: str, kept: str) -> None:
    assert without_offers(reply) == kept


@pytest.mark.parametrize(
    "reply",
    [
        "Is there anything else?",
        "Please let us know your arrival time.",
        "Dogs may come. Would you like to pay €12?",
        "Anything else is extra. Breakfast is at 7.",
    ],
)
def test_what_tells_something_stays(reply: str) -> None:
    assert without_offers(reply) == reply


@given(st.text())
def test_only_the_end_is_ever_taken_off(reply: str) -> None:
    assert reply.strip().startswith(without_offers(reply))
