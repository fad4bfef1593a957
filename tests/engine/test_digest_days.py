"""A digest for each day, once, whatever the clock does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from desktop.domain.letters import LetterError
from desktop.domain.snapshots import Told
from desktop.domain.summaries import Wish
from desktop.engine.retention import UNCONFIRMED
from tests.engine.conftest import NOW, Desk, FakeMail, Opener, hand_off, play
from tests.engine.test_digests import after, answered, choose, sends
from tests.engine.test_mailing import begun


async def moved(desk: Desk, **passed: float) -> None:
    """Let this computer's clock alone be so long after the beginning."""
    desk.now[0] = NOW + timedelta(**passed)
    await sends(desk)
    desk.engine.retention.tick()
    await sends(desk)


def test_a_digest_comes_once_a_day_with_what_matters(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        desk.assistant.decide = lambda question: hand_off()
        await answered(desk, "Is a double free on Friday?")
        await after(desk, hours=1)
        digests = [one for one in mail.sent if "digest" in one.subject]
        assert digests == []
        for hours in (20, 21, 30):
            await after(desk, hours=hours)
        (post,) = [one for one in mail.sent if "digest" in one.subject]
        assert post.subject == "Deskbell: your digest of 2026-11-23"
        assert "Is a double free on Friday?" in post.text
        assert "Guest 7C7" in post.text
        await after(desk, hours=44)
        days = [one.subject[-10:] for one in mail.sent if "digest" in one.subject]
        assert days == ["2026-11-23", "2026-11-24"]

    play(open_store, scene, mail=mail)


def test_a_digest_that_was_missed_comes_at_the_next_start_with_its_own_date(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def before(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)

    async def later(desk: Desk) -> None:
        await begun(desk)
        await after(desk, days=2, hours=16)  # 04:00 of the third day
        await after(desk, days=2, hours=21)  # 09:00

    play(open_store, before, mail=mail)
    play(open_store, later, mail=mail)
    assert [one.subject[-10:] for one in mail.sent] == ["2026-11-24", "2026-11-25"]


def test_a_digest_waits_over_a_restart_and_keeps_its_id(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def before(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        await after(desk, hours=21)
        assert len(mail.tried) == 1

    async def later(desk: Desk) -> None:
        mail.problem = None
        await begun(desk)
        await after(desk, hours=21, minutes=2)
        await after(desk, hours=22)

    play(open_store, before, mail=mail)
    play(open_store, later, mail=mail)
    assert mail.tried == [mail.tried[0]] * 2
    assert len(mail.sent) == 1


def test_a_digest_that_never_leaves_is_told_and_the_next_day_goes_on(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The address is refused.", again=False)

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        await after(desk, hours=21)
        assert "The digest of 2026-11-23 could not be sent" in desk.last(Told).sentence
        mail.problem = None
        await after(desk, hours=45)
        assert [one.subject[-10:] for one in mail.sent] == ["2026-11-24"]

    play(open_store, scene, mail=mail)


def test_a_clock_that_is_put_back_sends_nothing_twice_and_holds_nothing_up(
    open_store: Opener,
) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        await after(desk, days=400)
        mail.problem = None
        await after(desk, hours=21)
        # What was written down at the wrong date leaves at once; the right day has its own.
        await after(desk, hours=22)
        await after(desk, hours=23)
        days = [one.subject[-10:] for one in mail.sent]
        assert days.count("2026-11-23") == 1
        assert len(days) == len(set(days)) == 2

    play(open_store, scene, mail=mail)


def test_a_clock_that_jumps_and_comes_back_sends_none_too_many(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        await after(desk, hours=21)
        for days in (1, 2, 400):
            await moved(desk, days=days, hours=21)
        await moved(desk, hours=22)
        await after(desk, hours=22)
        assert [one.subject[-10:] for one in mail.sent] == ["2026-11-23"]
        await after(desk, hours=45)
        assert [one.subject[-10:] for one in mail.sent] == ["2026-11-23", "2026-11-24"]

    play(open_store, scene, mail=mail)


def test_where_no_relay_confirms_the_clock_a_digest_comes_after_an_even_hour(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        loop = asyncio.get_running_loop()
        real, ahead = loop.time, [0.0]
        loop.time = lambda: real() + ahead[0]  # type: ignore[method-assign]
        await moved(desk, hours=21)
        assert mail.sent == []
        ahead[0] += UNCONFIRMED
        await moved(desk, hours=22)
        await desk.until(lambda: mail.sent)
        assert [one.subject[-10:] for one in mail.sent] == ["2026-11-23"]

    play(open_store, scene, mail=mail)
