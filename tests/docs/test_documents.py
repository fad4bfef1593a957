"""What the documents say can be typed, opened and followed."""

import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from desktop.app.main import COMMANDS
from installers import run
from server_stub.config import load_config
from tests.app.command_line import environment
from tests.docs import commands, documents
from tests.docs.documents import DOCUMENTS, HISTORY, ROOT, Block

LANGUAGES = {"sh", "conf", "html", "json", "text", "toml"}
PRESENT = [file for file in DOCUMENTS if file not in HISTORY]
SHELL = [one for file in DOCUMENTS for one in documents.blocks(file) if one.language == "sh"]
ROOMS = tuple(f"{one.name}/" for one in ROOT.iterdir() if one.is_dir() and one.name != ".git")
PLACEHOLDER = re.compile(r"[<>…*{]|OUT_DIR")
MADE_LATER = (".venv/", "demo-output/", "dist/")


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_a_block_says_what_it_is_written_in(file: Path) -> None:
    assert [str(one) for one in documents.blocks(file) if one.language not in LANGUAGES] == []


def test_a_block_of_commands_says_whether_it_is_run_or_why_not() -> None:
    assert SHELL
    assert [str(one) for one in SHELL if not one.marker] == []
    assert [str(one) for one in SHELL if one.marker != "run" and len(one.reason) < 10] == []
    told = {path for one in SHELL for path in re.findall(r"[\w.]+/[\w./]*\w", one.reason)}
    assert [path for path in sorted(told) if not (ROOT / path).exists()] == []


def test_a_comment_that_is_no_marker_is_none(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- run -->\n```sh\na \\\n  b  # c\n\n# d\ne '#f'\n```\n"
        "<!-- later -->\n```sh\n```\n<!-- not run: as it is -->\n\nText.\n\n```sh\n```\n"
    )
    first, second, third = documents.blocks(page)
    assert (first.marker, first.commands()) == ("run", ["a    b", "e '#f'"])
    assert (second.marker, third.marker) == ("", "")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are for a POSIX shell")
@pytest.mark.parametrize("block", [one for one in SHELL if one.marker == "run"], ids=str)
def test_a_block_of_commands_runs(block: Block, tmp_path: Path) -> None:
    place, programs = tmp_path / "here", tmp_path / "bin"
    place.mkdir()
    programs.mkdir()
    (place / "assets").symlink_to(ROOT / "assets")
    for name in ("hotel.json", "knowledge.jsonl"):
        (place / name).symlink_to(ROOT / "assets/demo" / name)
    for name, module in (
        ("deskbell", "desktop.app.main"),
        ("deskbell-relay", "server_stub.server"),
    ):
        starter = programs / name
        starter.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n')
        starter.chmod(0o755)
    secret = tmp_path / "passphrase"
    secret.write_text("three unrelated words")
    given = {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "DESKBELL_PASSPHRASE_FILE": str(secret),
    }
    done = subprocess.run(
        ["sh", "-eu", "-c", block.text],
        cwd=place,
        env=environment(given),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize("block", [one for one in SHELL if one.marker != "not run"], ids=str)
def test_each_line_of_a_block_can_be_typed(block: Block) -> None:
    found = {line: commands.complaint(line, whole=True) for line in block.commands()}
    assert found
    assert {line: what for line, what in found.items() if what} == {}


@pytest.mark.parametrize("file", PRESENT, ids=named)
def test_commands_and_options_in_the_text_exist(file: Path) -> None:
    spans = documents.spans(file)
    wrong = {one: commands.complaint(one, whole=False) for one in spans if commands.OURS.match(one)}
    there = commands.options()
    # Of other people's programs, and of ours that the parser does not list.
    others = {"--no-deps"}
    bare = {one.split()[0] for one in spans if one.startswith("--")} - there - others
    assert {line: what for line, what in wrong.items() if what} == {}
    assert bare == set()


@pytest.mark.parametrize(
    ("line", "whole", "is_wrong"),
    [
        ("deskbell doctor --site https://a.example", True, False),
        ("deskbell doctor --sight https://a.example", True, True),
        ("deskbell doctor --sight", False, True),
        ("deskbell dokter", False, True),
        ("deskbell models lists", False, True),
        ("deskbell models add NAME", False, False),
        ("deskbell setup --embedder", False, False),
        ("deskbell privacy report", True, True),
        ("deskbell-relay --port 1 --reddis x", True, True),
        ("python3 installers/run.py demo --scripted", False, True),
        ("python3 installers/run.py tests", False, True),
        ("python -m tests.bench inboxes", False, True),
        ("python -m installers.pinnings", False, True),
        (".venv/bin/python -m installers.pinning", True, False),
    ],
)
def test_a_command_that_can_not_be_typed_is_noticed(line: str, whole: bool, is_wrong: bool) -> None:
    assert bool(commands.complaint(line, whole=whole)) is is_wrong


def test_every_command_and_every_entrance_is_told_somewhere() -> None:
    told = "\n".join(
        text
        for file in PRESENT
        for text in [*documents.spans(file), *(one.text for one in documents.blocks(file))]
    )
    assert [name for name in COMMANDS if not re.search(rf"(deskbell|run\.py) {name}\b", told)] == []
    verbs = set(re.findall(r"run\.py (\w+)", run.USAGE))
    assert [verb for verb in verbs if f"run.py {verb}" not in told] == []


@pytest.mark.parametrize("file", PRESENT, ids=named)
def test_files_and_folders_named_in_the_text_exist(file: Path) -> None:
    paths = {
        one.split("::")[0]
        for one in documents.spans(file)
        if one.startswith(ROOMS) and not PLACEHOLDER.search(one) and " " not in one
    }
    gone = {one for one in paths if not one.startswith(MADE_LATER) and not (ROOT / one).exists()}
    assert gone == set()


@pytest.mark.parametrize("file", PRESENT, ids=named)
def test_environment_variables_named_in_the_text_are_read_by_the_code(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    names = set(re.findall(r"\bDESKBELL_[A-Z_]+\b", text))
    # Built from the names of the relay's settings.
    names = {one for one in names if not one.startswith("DESKBELL_RELAY_")}
    code = "\n".join(
        one.read_text(encoding="utf-8")
        for room in ("desktop", "server_stub", "installers", "tests")
        for one in (ROOT / room).rglob("*.py")
        if one != Path(__file__)
    )
    assert [one for one in sorted(names) if f'"{one}"' not in code] == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_links_lead_somewhere(file: Path) -> None:
    broken = []
    for link in documents.links(file):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (file.parent / path).resolve() if path else file
        if not target.exists() or (anchor and anchor not in documents.anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_pictures_have_words_for_whoever_can_not_see_them(file: Path) -> None:
    assert [place for place, words in documents.pictures(file) if len(words) < 8] == []


def test_every_document_can_be_reached_from_the_readme() -> None:
    reached, ahead = set(), [ROOT / "README.md"]
    while ahead:
        file = ahead.pop()
        if file in reached:
            continue
        reached.add(file)
        found = [(file.parent / link.partition("#")[0]).resolve() for link in documents.links(file)]
        ahead += [one for one in found if one.suffix == ".md" and one.is_file()]
    assert [named(one) for one in DOCUMENTS if one not in reached] == []


def test_each_decision_has_a_number_of_its_own_and_begins_with_it() -> None:
    files = sorted(ROOT.glob("docs/adr/*.md"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    heads = [file.read_text(encoding="utf-8").partition("\n")[0] for file in files]
    numbered = [re.match(rf"# {number}\.? ", head) for number, head in enumerate(heads, 1)]
    assert all(numbered)


def test_the_readmes_two_commands_are_the_demo_and_the_tests() -> None:
    shown = [
        line
        for one in documents.blocks(ROOT / "README.md")
        if one.language == "sh"
        for line in one.commands()
    ]
    assert shown[0] == "python3 installers/run.py demo"
    assert "python3 installers/run.py test" in shown


def test_the_relays_example_of_a_configuration_can_be_read(tmp_path: Path) -> None:
    (example,) = (
        one for one in documents.blocks(ROOT / "docs/relay-operators.md") if one.language == "toml"
    )
    file = tmp_path / "relay.toml"
    file.write_text(example.text)
    assert load_config(["--config", str(file)], {}).trust_forwarded
