from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.asking import asks, questions, read, things


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Is breakfast included and can I bring my dog?", "breakfast", "dog"),
        ("What time is check-in? And is there parking?", "check-in", "parking"),
        ("what time is check-in. and is there parking", "check-in", "parking"),
        ("Is breakfast included, can I bring my dog?", "breakfast", "dog"),
        ("Does this hotel have a pool? Does this site have parking?", "pool", "parking"),
        ("Is there a gym? I wanted to find out if you have a pool.", "gym", "pool"),
        ("Ist das Frühstück inbegriffen und darf mein Hund mit?", "Frühstück", "Hund"),
        ("Wann ist Check-in und gibt es Parkplätze?", "Check-in", "Parkplätze"),
        ("Le petit-déjeuner est-il inclus et puis-je amener mon chien ?", "petit", "chien"),
        ("À quelle heure est l'arrivée et y a-t-il un parking ?", "arrivée", "parking"),
        ("¿Está incluido el desayuno y puedo llevar a mi perro?", "desayuno", "perro"),
        ("¿A qué hora es la entrada? ¿Hay aparcamiento?", "entrada", "aparcamiento"),
        ("O café da manhã está incluído e posso levar meu cachorro?", "café", "cachorro"),
        ("A que horas é o check-in e tem estacionamento?", "check-in", "estacionamento"),
        ("조식이 포함되나요 그리고 강아지를 데려가도 되나요?", "조식", "강아지"),
        ("주차장 있나요 조식은 몇 시예요?", "주차장", "조식"),
        ("朝食は付いていますか、犬を連れて行けますか", "朝食", "犬"),
        ("朝食は付いていますか。また、駐車場はありますか。", "朝食", "駐車場"),
        ("هل الإفطار مشمول وهل يمكنني إحضار كلبي؟", "الإفطار", "كلبي"),
        ("متى تسجيل الوصول؟ هل يوجد موقف سيارات؟", "الوصول", "سيارات"),
    ],
)
def test_two_questions_are_two_parts(text: str, first: str, second: str) -> None:
    parts = questions([text])
    assert len(parts) == 2
    assert first in parts[0]
    assert second not in parts[0]
    assert second in parts[1]
    assert first not in parts[1]


@pytest.mark.parametrize(
    "text",
    [
        "Do you have towels and sheets?",
        "Haben Sie Handtücher und Bettwäsche?",
        "Avez-vous des serviettes et des draps ?",
        "¿Tienen toallas y sábanas?",
        "Vocês têm toalhas e lençóis?",
        "수건과 이불 있나요?",
        "タオルとシーツはありますか？",
        "هل لديكم مناشف وشراشف؟",
        "How and where can I park?",
        "Is parking free and is it on site?",
        "Do you have a pool? Is it heated?",
        "Gibt es einen Pool und ist er beheizt?",
        "We arrive at ten and can we still check in?",
        "If I arrive late, can I still check in?",
        "Can you tell me, is there parking?",
        "Is the pool heated or do I need a wetsuit?",
        "チェックインは15時ですか、それとも16時ですか？",
        "We have three dogs. Is that all right?",
        "Hi. Do you have parking? Thanks.",
    ],
)
def test_one_question_stays_whole(text: str) -> None:
    assert questions([text]) == []
    assert read([text], ()).parts == (text,)


def test_messages_in_a_row_that_ask_are_parts() -> None:
    assert read(["Hello", "is there parking", "when is breakfast?"], ()).parts == (
        "is there parking",
        "when is breakfast?",
    )


def test_a_question_written_over_several_messages_is_also_looked_for_whole() -> None:
    asking = read(["we come by car", "with a trailer"], ())
    assert not asking.are_questions
    assert asking.merged == "we come by car with a trailer"


def test_a_second_question_takes_along_the_statement_it_points_at() -> None:
    parts = questions(["Do you have parking? We have three dogs. Is that all right?"])
    assert parts == ["Do you have parking?", "We have three dogs. Is that all right?"]


def test_a_short_message_is_also_looked_for_with_the_turn_before_it() -> None:
    history = [("visitor", "Do you have parking?"), ("assistant", "Yes.")]
    assert read(["how much?"], history).together == "Do you have parking? how much?"
    long = read(["does the restaurant serve vegetarian dinner on sunday evening?"], history)
    assert long.together is None


def test_things_are_what_and_stands_between() -> None:
    assert things("Do you have a pool and a gym?") == ["Do you have a pool", "a gym?"]
    assert things("Do you have a pool? Is it heated?") == ["Do you have a pool?", "Is it heated?"]


def test_a_question_in_a_statement_asks() -> None:
    assert asks("I wanted to know if you have a pool.")
    assert not asks("We have a dog.")


@given(st.lists(st.text(max_size=120), min_size=1, max_size=4))
def test_whatever_is_written_there_is_something_to_look_for(texts: list[str]) -> None:
    asking = read(texts, ())
    assert 1 <= len(asking.parts) <= 10
    assert all(asking.texts[: len(asking.parts)]) or asking.parts == (" ".join(texts),)
