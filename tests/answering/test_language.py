from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.answering.answer import Assistant, Question
from desktop.answering.language import SHIPPED, ReadHere, certain_language_of, language_of
from desktop.domain.decision import Reply
from tests.answering.scripted import ScriptedRetriever

ASKED = [
    ("en", "Do you have parking for a big car?"),
    ("en", "What time can we check in tomorrow?"),
    ("de", "Haben Sie einen Parkplatz für ein großes Auto?"),
    ("de", "Ab wann können wir morgen einchecken?"),
    ("fr", "Avez-vous un parking pour une grande voiture ?"),
    ("fr", "À quelle heure est servi le petit déjeuner ?"),
    ("es", "¿Tienen aparcamiento para un coche grande?"),
    ("es", "¿A qué hora podemos hacer la entrada mañana?"),
    ("pt", "Vocês têm estacionamento para um carro grande?"),
    ("pt", "A que horas é servido o café da manhã?"),
    ("ko", "주차장이 있나요?"),
    ("ko", "아침 식사는 몇 시에 시작하나요?"),
    ("ja", "駐車場はありますか。"),
    ("ja", "朝食は何時からですか。"),
    ("ar", "هل يوجد موقف للسيارات؟"),
    ("ar", "متى يبدأ الإفطار؟"),
]


@pytest.mark.parametrize(("tag", "text"), ASKED)
def test_a_whole_question_is_certain_in_every_shipped_language(tag: str, text: str) -> None:
    assert certain_language_of(text) == tag


def test_two_words_are_guessed_though_not_certain() -> None:
    assert language_of("late checkout") == "en"
    assert certain_language_of("hotel wifi") is None


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("nl", "Is er een parkeerplaats bij het hotel?"),
        ("it", "Buongiorno, avete un parcheggio vicino?"),
        ("zh", "请问有停车场吗"),
    ],
)
def test_a_language_that_is_not_shipped_is_not_taken_for_one_that_is(tag: str, text: str) -> None:
    assert tag not in SHIPPED
    assert language_of(text) == tag


@pytest.mark.parametrize(
    "text",
    ["", "   ", "1234 5678", "😀👍", "?!", "https://example.com/hola-que-tal", "a@b.example"],
)
def test_what_holds_no_words_has_no_language(text: str) -> None:
    assert language_of(text) is None
    assert certain_language_of(text) is None


def test_an_address_in_a_sentence_does_not_change_its_language() -> None:
    text = "Schreiben Sie mir bitte an where.are.you.my.friend@example.com"
    assert certain_language_of(text) == "de"


class Scripted:
    def __init__(self, tag: str | None) -> None:
        self.tag = tag

    async def language_of(self, text: str) -> str | None:
        return self.tag


@pytest.mark.parametrize(
    ("read", "widget", "line"),
    [("fr", "de", "Avec plaisir"), (None, "de", "Gern geschehen"), (None, None, "You're welcome")],
)
def test_small_talk_is_answered_in_the_language_of_the_message_and_else_in_the_widgets(
    read: str | None, widget: str | None, line: str
) -> None:
    assistant = Assistant(ScriptedRetriever(), language_reader=Scripted(read))
    question = Question(("Thanks",), date(2026, 11, 22), language=widget)
    decision = asyncio.run(assistant.answer(question))
    assert isinstance(decision, Reply)
    assert decision.parts[0].text.startswith(line)
    assert decision.looked.language == read


def test_the_reader_of_this_process_tells_what_is_certain() -> None:
    assert asyncio.run(ReadHere().language_of("Haben Sie einen Parkplatz für uns?")) == "de"
    assert asyncio.run(ReadHere().language_of("hotel wifi")) is None


def test_importing_the_module_loads_neither_the_model_nor_numpy() -> None:
    code = (
        "import sys, desktop.answering.language\n"
        "print([one for one in ('numpy', 'py3langid') if one in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=200))
def test_no_text_makes_it_raise_and_a_certain_tag_is_the_likeliest(text: str) -> None:
    certain = certain_language_of(text)
    assert certain is None or certain == language_of(text)
