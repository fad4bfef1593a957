from __future__ import annotations

import pytest

from desktop.domain.importing import Business
from desktop.knowledge.jsonl import entry_from_line, line_from_entry
from desktop.knowledge.starters import LANGUAGES, language_for, starters


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("business", Business)
def test_every_question_waits_for_an_answer_with_a_hint(business: Business, language: str) -> None:
    entries = starters(business, language)
    assert len(entries) > 20
    assert len({entry.id for entry in entries}) == len(entries)
    for entry in entries:
        assert entry.to_fill_in
        assert not entry.to_review
        assert entry.title
        assert entry.questions
        assert entry.hint
        assert entry.topic
        # A hint asks for facts and states none: no figure in it could be taken for one.
        assert not any(one.isdigit() for one in entry.hint + "".join(entry.questions))
        assert entry_from_line(line_from_entry(entry)) == entry


def test_languages_hold_the_same_questions() -> None:
    for business in Business:
        stems = [
            [entry.id.rsplit("-", 1)[0] for entry in starters(business, language)]
            for language in LANGUAGES
        ]
        assert all(one == stems[0] for one in stems)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("de_AT", "de"),
        ("pt", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("ja", "en"),
        ("", "en"),
        ("ko-KR", "ko"),
    ],
)
def test_the_nearest_language_is_taken(wanted: str, given: str) -> None:
    assert language_for(wanted) == given
