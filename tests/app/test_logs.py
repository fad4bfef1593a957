from __future__ import annotations

import asyncio
import io
import logging
import subprocess
import sys

import pytest

from desktop.app import logs as subject
from desktop.app.places import ROOT
from desktop.domain.sentence import Sentence

SAID = (
    "My name is Annegret Kowalczyk, mail annegret@kowalczyk.example, call +49 30 901820, "
    "card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00"
)
SECRETS = ("Kowalczyk", "annegret@", "901820", "4111", "0532 0130")


@pytest.fixture
def written() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(written: io.StringIO) -> logging.Logger:
    made = logging.Logger("tests.of.logs", logging.DEBUG)
    handler = logging.StreamHandler(written)
    handler.setFormatter(subject.Masked("%(levelname)s %(message)s"))
    made.addHandler(handler)
    return made


def test_what_slips_into_a_record_is_masked(log: logging.Logger, written: io.StringIO) -> None:
    log.debug("a visitor wrote: %s", SAID)
    assert written.getvalue().startswith("DEBUG a visitor wrote: My name is [name], mail [e-mail]")
    assert not [one for one in SECRETS if one in written.getvalue()]


def test_what_slips_into_an_error_is_masked_and_cut_short(
    log: logging.Logger, written: io.StringIO
) -> None:
    try:
        try:
            raise KeyError(SAID)
        except KeyError as error:
            raise RuntimeError("Anna " * 200) from error
    except RuntimeError:
        log.exception("it failed")
    text = written.getvalue()
    assert not [one for one in SECRETS if one in text]
    assert "test_logs.py" in text
    assert "KeyError" in text
    assert text.count("Anna") <= subject.LONGEST / 5


def test_a_loop_does_not_log_the_arguments_of_what_failed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(text: str) -> None:
        raise ValueError("it can't")

    async def story() -> None:
        loop = asyncio.get_running_loop()
        subject.quiet_loop(loop)
        loop.call_soon(fails, "Annegret wants a room")
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(story())
    assert "it can't" in caplog.text
    assert "Annegret" not in caplog.text


@pytest.mark.parametrize("where", ["main", "thread", "garbage"])
def test_a_crash_is_reported_without_a_visitors_words(where: str) -> None:
    program = f"""
import threading, sys
from desktop.app.logs import set_up
set_up()
def fails():
    raise RuntimeError({SAID!r})
class Garbage:
    def __del__(self):
        fails()
match {where!r}:
    case "main":
        fails()
    case "thread":
        one = threading.Thread(target=fails)
        one.start()
        one.join()
    case "garbage":
        Garbage()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "RuntimeError: My name is [name]" in done.stderr
    assert not [one for one in SECRETS if one in done.stderr]
    assert (done.returncode != 0) == (where == "main")


def test_a_sentence_that_is_printed_names_nobody() -> None:
    told = Sentence("{name} waits for {minutes} minutes.", name="Annegret", minutes=3)
    assert subject.nameless(told) == "A visitor waits for 3 minutes."
    assert subject.nameless("Nobody is named.") == "Nobody is named."
