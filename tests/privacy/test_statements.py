"""Every sentence of the privacy page has a check behind it, in every state of the PC."""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.privacy_report import (
    AtDesk,
    Block,
    Contact,
    Facts,
    Keeper,
    Keys,
    ModelFacts,
    ModelFile,
    Place,
    PrivacyReport,
    Question,
    Table,
)
from desktop.domain.summaries import Wish
from desktop.privacy.companies import companies
from desktop.privacy.papers import report
from desktop.privacy.statements import LINES, QUESTIONS, answers, said

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
MODEL = ModelFacts("Qwen3 1.7B", "ab" * 32, checked_on=date(2026, 11, 21))
BASE = Facts(NOW, "0.1.0", "Hotel Lighthouse")
STATES: dict[str, tuple[Any, ...]] = {
    "made_at": (NOW, NOW + timedelta(days=1)),
    "version": ("0.1.0", "0.2.0"),
    "business": ("Hotel Lighthouse", "Corner Shop"),
    "model": (
        None,
        *(replace(MODEL, file=file, read_only=True) for file in ModelFile),
        replace(MODEL, file=ModelFile.UNCHANGED),
    ),
    "held": (False, True),
    "relay": (None, Place("relay.example.net"), Place("127.0.0.1", here=True)),
    "keeper": tuple(Keeper),
    "company": ("", "Example Hosting Ltd"),
    "mail": (None, Place("mail.example.net"), Place("localhost", here=True)),
    "summaries": tuple(Wish),
    "shortest": (1, 7, 30),
    "longest": (1, 30, 90),
    "due": (0, 1, 12),
    "keys": tuple(Keys),
    "operators": (
        (),
        (AtDesk("Ana", False),),
        (AtDesk("Ana", True),),
        (AtDesk("Ana", True), AtDesk("Ben", False)),
        tuple(AtDesk(name, True) for name in ("Ana", "Ben", "Cid", "Dora", "Eli")),
    ),
    "openings": (None, 0, 1, 31),
    "broken_at": (None, 7),
    "contacts": (
        None,
        (),
        (
            Contact("relay.example.net", "relay", 4_100_000, NOW),
            Contact("evil.example", "none", 0, NOW, refused=True),
        ),
    ),
}


class Watched:
    """A state that notes which facts are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.seen: set[str] = set()

    def __getattr__(self, name: str) -> object:
        self.seen.add(name)
        return getattr(self._facts, name)


def combinations(names: set[str]) -> Iterator[Facts]:
    order = sorted(names)
    for values in itertools.product(*(STATES[name] for name in order)):
        yield replace(BASE, **dict(zip(order, values, strict=True)))


def looked_at(question: Question) -> set[str]:
    """Return all facts that the lines of a question ever look at: no other one can matter."""
    names: set[str] = set()
    while True:
        found = set(names)
        for facts in combinations(names):
            watched = Watched(facts)
            for line in LINES:
                if line.question is question and (
                    line.when is None or line.when(cast("Facts", watched))
                ):
                    line.says(cast("Facts", watched))
            found |= watched.seen
        if found == names:
            return names
        names = found


def test_every_fact_has_states_to_walk() -> None:
    assert {one.name for one in fields(Facts)} == STATES.keys()


@pytest.mark.parametrize("question", Question)
def test_in_every_combination_a_question_has_one_short_answer_and_something_behind_it(
    question: Question,
) -> None:
    walked = 0
    for facts in combinations(looked_at(question)):
        walked += 1
        mine = [line for line in said(facts) if line.question is question]
        assert sum(line.short for line in mine) == 1, facts
        assert any(not line.short for line in mine), facts
        answer = answers(facts)[question]
        assert answer.question == QUESTIONS[question]
        for text in (answer.short, *answer.details):
            assert text.strip()
            assert "None" not in text or text == "None"
            assert "  " not in text
            assert "{" not in text
    assert walked > 1


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.question}-{LINES.index(line)}")
def test_no_sentence_lacks_a_check_and_every_check_can_fail(line: Any) -> None:
    if line.when is None:
        file, _, name = line.proof.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        tests = {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}
        assert name in tests, "what is always said needs a test that proves it"
        return
    assert not line.proof
    verdicts = {line.when(facts) for facts in combinations(looked_at(line.question))}
    assert verdicts == {True, False}


@pytest.mark.parametrize("name", sorted(STATES))
def test_changing_a_fact_changes_the_report(name: str) -> None:
    rich = replace(
        BASE,
        model=replace(MODEL, file=ModelFile.UNCHANGED),
        relay=STATES["relay"][1],
        keeper=Keeper.HOSTED,
        company="Example Hosting Ltd",
        mail=STATES["mail"][1],
        operators=(AtDesk("Ana", True),),
        openings=31,
    )
    texts = [words(report(replace(rich, **{name: value}))) for value in STATES[name]]
    # Which of the two kinds of summaries is mailed, and who has no PIN while nobody has one,
    # changes nothing of what is said.
    same = {"summaries": 1, "operators": 1}.get(name, 0)
    assert len(set(texts)) == len(texts) - same, name


def words(made: PrivacyReport) -> str:
    """Return everything a report says, one text a line."""
    lines: list[str] = [f"{made.facts.made_at:%Y-%m-%d}"]
    for answer in made.answers.values():
        lines += [answer.question, answer.short, *answer.details]
    for section in made.sections:
        lines.append(section.title)
        for block in section.blocks:
            if isinstance(block, Block):
                lines.append(block.text)
            else:
                lines += [text for row in (block.head, *block.rows) for text in row]
    return "\n".join(lines)


def every_state_once() -> Iterator[Facts]:
    away = replace(BASE, relay=STATES["relay"][1], mail=STATES["mail"][1])
    for name, values in STATES.items():
        for value in values:
            yield replace(BASE, **{name: value})
            yield replace(away, **{name: value})


def test_nothing_claims_a_certificate_or_that_a_law_is_kept() -> None:
    claims = re.compile(r"certifi|complian|GDPR|ISO \d|SOC ?2|guarantee|100 ?%|lawful", re.I)
    allowed = ("nobody has audited or certified", "No certificate", "if it thinks one unlawful")
    for facts in every_state_once():
        text = words(report(facts))
        for one in allowed:
            text = text.replace(one, "")
        assert not claims.search(text), claims.search(text)


def test_what_an_own_relay_or_none_sees_is_told_apart() -> None:
    away = replace(BASE, relay=Place("relay.example.net"))
    assert [one.name for one in companies(away)] == ["relay.example.net"]
    own = replace(away, keeper=Keeper.OWN)
    assert [one.name for one in companies(own)] == ["relay.example.net, run by yourself"]
    assert companies(replace(BASE, relay=Place("127.0.0.1", here=True))) == ()
    short = answers(replace(away, mail=Place("mail.example.net")))[Question.COMPANIES].short
    assert short == "Two"


def test_a_changed_model_file_is_never_called_untrained() -> None:
    facts = replace(BASE, model=replace(MODEL, file=ModelFile.CHANGED))
    assert answers(facts)[Question.TRAINING].short == "The model file has changed"


def test_empty_fields_stay_for_the_owner_to_fill_in() -> None:
    record = next(
        block
        for section in report(BASE).sections
        for block in section.blocks
        if section.for_files and isinstance(block, Table)
    )
    empty = {row[0] for row in record.rows if row[1] == ""}
    assert "Legal basis" in empty
    assert "Transfer to other countries" in empty


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_makes_a_report(business: str, company: str) -> None:
    facts = replace(
        BASE, business=business, company=company, keeper=Keeper.HOSTED, relay=Place("r.example")
    )
    assert business in words(report(facts))


@cache
def _modules() -> tuple[tuple[Path, ast.Module], ...]:
    paths = sorted((ROOT / "desktop").rglob("*.py"))
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


AI_COMPANIES = {
    "openai", "anthropic", "google", "vertexai", "cohere", "mistralai", "groq", "replicate",
    "together", "litellm", "langchain", "llama_index", "boto3", "azure", "ollama", "huggingface_hub",
}  # fmt: skip


def test_no_program_of_an_ai_company_is_part_of_deskbell() -> None:
    for path, tree in _modules():
        for node in ast.walk(tree):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [one.name for one in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            assert not {name.split(".")[0] for name in names} & AI_COMPANIES, path
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=!~ ]", one)[0].lower() for one in project["dependencies"]}
    assert not wanted & AI_COMPANIES


def test_nothing_in_deskbell_trains_a_model() -> None:
    calls = {"backward", "zero_grad", "requires_grad_", "Trainer", "SentenceTransformerTrainer"}
    for path, tree in _modules():
        for node in ast.walk(tree):
            name = node.attr if isinstance(node, ast.Attribute) else ""
            name = node.id if isinstance(node, ast.Name) else name
            assert name not in calls, path
            if isinstance(node, ast.ImportFrom | ast.Import):
                text = ast.unparse(node)
                assert "torch.optim" not in text, path
                assert "llama_opt" not in text, path


def test_no_address_of_the_makers_is_contacted() -> None:
    hosts = set()
    for path, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found = re.findall(
                    r"(?:https?|wss?)://([a-z0-9][a-z0-9.-]*\.[a-z]{2,})", node.value
                )
                hosts |= {(host, path.name) for host in found}
    # Models are downloaded from the first; the other names a kind of file and is never opened.
    known = {"huggingface.co", "schemas.openxmlformats.org"}
    foreign = {
        one for one in hosts if one[0] not in known and not re.search(r"\bexample\b", one[0])
    }
    assert not foreign
