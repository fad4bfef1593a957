"""What ``/metrics`` tells: in Prometheus' format, counts only."""

import asyncio
import re
import shutil
import subprocess
import urllib.request

import pytest

from tests.server_stub.ends import Desk, Identity, Visitor, run

_SAMPLE = re.compile(r'([a-z_]+)(?:\{(role|code)="(\w+)"\})? (\d+(?:\.\d+)?(?:e-\d+)?)')


@pytest.fixture(scope="module")
def scraped(relay_for_module):
    """Return the text after some traffic, and what took part in it."""
    relay = relay_for_module(presence_debounce=0.1)
    identity = Identity()

    async def traffic():
        desk = await Desk.login(relay.url, identity)
        visitor = await Visitor.login(relay.url, identity.site)
        await desk.close()
        while not await visitor.stored(visitor.says(0, b"sealed")):
            pass
        stranger = await Visitor.dial(relay.url, Identity().site)
        await stranger.hello()
        await stranger.close_code()
        return (*await asyncio.to_thread(_asked, relay), visitor.conversation.hex())

    return run(traffic())


def _asked(relay):
    with urllib.request.urlopen(f"{relay.http_url}/metrics") as answer:
        return answer.read().decode(), answer.headers["Content-Type"]


def test_every_line_is_a_sample_that_was_told_of_before(scraped):
    text, kind, _ = scraped
    assert kind == "text/plain; version=0.0.4; charset=utf-8"
    assert text.endswith("\n")
    kinds, helped, seen = {}, set(), set()
    for line in text.splitlines():
        match line.split(" ", 3):
            case ["#", "HELP", name, sentence]:
                assert sentence.endswith(".")
                helped.add(name)
            case ["#", "TYPE", name, kind]:
                assert name not in kinds
                assert (kind == "counter") is name.endswith("_total")
                kinds[name] = kind
            case _:
                sample = _SAMPLE.fullmatch(line)
                assert sample is not None, line
                assert sample[1] in kinds.keys() & helped
                assert (sample[1], sample[3]) not in seen
                seen.add((sample[1], sample[3]))
    assert ("deskbell_relay_refusals_total", "4003") in seen
    assert ("deskbell_relay_connections", "visitor") in seen
    assert "deskbell_relay_mailbox_envelopes 1" in text


def test_it_names_no_site_no_conversation_and_no_address(scraped):
    text, _, conversation = scraped
    assert "127.0.0.1" not in text
    assert conversation not in text
    labels = set(re.findall(r'\{(.*?)="', text))
    assert labels <= {"role", "code"}


@pytest.mark.skipif(not shutil.which("promtool"), reason="promtool is not installed")
def test_prometheus_own_checker_has_nothing_to_say(scraped):
    words = ["promtool", "check", "metrics"]
    done = subprocess.run(words, input=scraped[0], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
