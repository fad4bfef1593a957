"""Asking for the passphrase on a terminal and in the app; the rest is in ``test_main.py``."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from keyring.backends.fail import Keyring

from desktop.app.attended import Questions, _vault
from desktop.app.passphrase import vault_for
from desktop.app.profile import open_store
from desktop.storage.errors import NoKeyringError


class Terminal:
    """Standard input with a person at it, who types the answers given and then Ctrl-D."""

    closed = False

    def __init__(self, answers: list[str]) -> None:
        self._answers: Iterator[str] = iter(answers)

    def isatty(self) -> bool:
        return True

    def __call__(self, prompt: str) -> str:
        try:
            return next(self._answers)
        except StopIteration:
            raise EOFError from None


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_keyring", Keyring)
    for name in ("DESKBELL_THROW_AWAY_KEY", "DESKBELL_PASSPHRASE_FILE"):
        monkeypatch.delenv(name, raising=False)


def typing(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    terminal = Terminal(list(answers))
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr(getpass, "getpass", terminal)


def test_a_new_passphrase_is_asked_for_until_it_was_typed_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "three unrelated words", "thre unrelated words", *["unrelated words"] * 2)
    first = vault_for(tmp_path).database_key()
    # No database was made yet, so it asks for a new one; the same words give the same key.
    typing(monkeypatch, *["unrelated words"] * 2)
    assert vault_for(tmp_path).database_key() == first


def test_leaving_the_question_says_what_else_is_possible_and_makes_no_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch)
    with pytest.raises(NoKeyringError, match="DESKBELL_PASSPHRASE_FILE"):
        vault_for(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_app_takes_the_passphrase_from_the_file_that_is_named_and_asks_where_it_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Asked:
        """Answers as the person at the window; keeps why it was asked."""

        def __init__(self) -> None:
            self.why: list[str] = []

        def passphrase(self, new: bool, why: str) -> str:
            self.why.append(why)
            return "unrelated words"

    profile, file, asked = tmp_path / "profile", tmp_path / "secret", Asked()
    file.write_text("unrelated words")
    monkeypatch.setenv("DESKBELL_PASSPHRASE_FILE", str(file))
    open_store(profile, _vault(profile, cast(Questions, asked))).close()
    open_store(profile, _vault(profile, cast(Questions, asked))).close()
    assert asked.why == []

    file.write_text("some other words")
    open_store(profile, _vault(profile, cast(Questions, asked))).close()
    assert len(asked.why) == 1
    assert asked.why[0]
