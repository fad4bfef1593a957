"""Summaries by e-mail: each once, on time, masked, and gone with their conversation."""

from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.domain.intents import DeleteConversation, MarkDone, SendReply
from desktop.domain.letters import LetterError, LetterKind, Post
from desktop.domain.snapshots import Told
from desktop.domain.summaries import (
    QUIET,
    ChooseSummaries,
    SendDigestNow,
    Summaries,
    SummariesShown,
    Wish,
)
from desktop.engine.ports import Mail
from desktop.engine.summaries import borne_out, quoted
from desktop.mail.room import MailRoom
from desktop.mail.server import MailServer, Security
from desktop.privacy.mask import mask
from desktop.relay.line import LineUp, VisitorPresence
from tests.engine.conftest import NOW, VISITOR, Desk, FakeMail, Opener, hand_off, play
from tests.engine.test_mailing import begun
from tests.mail.post_office import Authority, PostOffice, open_office

CARD = "4111 1111 1111 1111"


async def after(desk: Desk, **passed: float) -> None:
    """Let it be so long after the beginning, for the relay too, and let everything due be sent."""
    desk.now[0] = NOW + timedelta(**passed)
    desk.engine.retention.tick()
    desk.engine.submit(LineUp())
    await desk.quiet()
    await sends(desk)


async def sends(desk: Desk) -> None:
    for _ in range(3):
        desk.engine.mailing.tick()
        desk.engine.digests.tick()
        await desk.quiet()
        await desk.until(lambda: not desk.engine.mailing._sending)
        await desk.until(lambda: not desk.engine.digests._sending)
        await desk.quiet()


async def choose(desk: Desk, wish: Wish, at: time = time(8)) -> None:
    await begun(desk)
    desk.engine.submit(ChooseSummaries(wish, at))
    await desk.quiet()


async def answered(desk: Desk, text: str = "When is breakfast?") -> None:
    desk.writes(1, text)
    await desk.until(lambda: desk.line.texts)
    await desk.quiet()


async def closed(desk: Desk, text: str = "When is breakfast?") -> None:
    await answered(desk, text)
    desk.engine.submit(MarkDone(VISITOR))
    await desk.quiet()


def summaries(mail: FakeMail) -> list[Post]:
    return [one for one in mail.sent if "conversation with" in one.subject]


def test_a_closed_conversation_is_summed_up_once_in_its_own_words(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.EACH)
        await closed(desk)
        await after(desk, minutes=1)
        await after(desk, hours=3)
        (post,) = summaries(mail)
        assert post.to is None
        assert "They asked: When is breakfast?" in post.text
        assert "about When is breakfast?" in post.text
        assert "Answered from: Parking" in post.text
        assert "marked as done" in post.text
        assert "Settings, E-mail, Summaries, Off" in post.text

    play(open_store, scene, mail=mail)


def test_nothing_leaves_before_the_owner_asks_for_it(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await begun(desk)
        assert desk.last(SummariesShown) == SummariesShown(Summaries())
        await closed(desk)
        await after(desk, days=3)
        assert mail.tried == []
        assert desk.store.letters() == ()

    play(open_store, scene, mail=mail)


def test_a_visitor_who_leaves_the_assistant_is_summed_up_when_they_stay_away(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.EACH)
        await answered(desk)
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await desk.quiet()
        await after(desk, minutes=20)
        assert mail.sent == []
        desk.writes(2, "And where is it?")
        await desk.quiet()
        await after(desk, minutes=40)
        assert mail.sent == []
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await desk.quiet()
        await after(desk, minutes=41 + QUIET.total_seconds() / 60)
        (post,) = summaries(mail)
        assert "And where is it?" in post.text

    play(open_store, scene, mail=mail)


def test_the_summary_is_masked_and_holds_no_link_of_the_visitors(open_store: Opener) -> None:
    mail = FakeMail()
    asked = f"My card is {CARD}, mail ana@example.com, see http://evil.example/pay now?"

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.EACH)
        desk.assistant.decide = lambda question: hand_off()
        await closed(desk, asked)
        await after(desk, minutes=1)
        (post,) = summaries(mail)
        for secret in (CARD, "1111", "ana@example.com", "evil.example", "http"):
            assert secret not in post.text + post.subject
        assert "[link]" in post.text

    play(open_store, scene, mail=mail)


def test_erasing_a_conversation_removes_its_unsent_summary(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.EACH)
        await closed(desk)
        await after(desk, minutes=1)
        assert [one.kind for one in desk.store.letters()] == [LetterKind.SUMMARY]
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.quiet()
        assert desk.store.letters() == ()
        mail.problem = None
        await after(desk, hours=5)
        assert mail.sent == []

    play(open_store, scene, mail=mail)


def test_switching_them_off_drops_what_waits(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.EACH)
        await closed(desk)
        await after(desk, minutes=1)
        await choose(desk, Wish.OFF)
        mail.problem = None
        await after(desk, hours=5)
        assert mail.sent == []
        assert desk.store.letters() == ()

    play(open_store, scene, mail=mail)


def test_promises_of_today_and_counts_are_in_the_digest(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        await answered(desk)
        desk.engine.submit(SendReply(VISITOR, "We have cots. I'll bring one tomorrow at 15:00."))
        await desk.quiet()
        await after(desk, hours=21)
        (post,) = mail.sent
        assert "I'll bring one tomorrow at 15:00." in post.text
        assert "By a person: 1" in post.text

    play(open_store, scene, mail=mail)


def test_an_erased_conversation_is_in_no_digest(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        desk.assistant.decide = lambda question: hand_off()
        await answered(desk, "Is a double free on Friday?")
        await after(desk, hours=21)
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.quiet()
        mail.problem = None
        await after(desk, hours=23)
        (post,) = [one for one in mail.sent if "digest" in one.subject]
        assert "double free" not in post.text
        assert "Guest" not in post.text

    play(open_store, scene, mail=mail)


def test_a_damaged_conversation_holds_up_no_digest(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        desk.assistant.decide = lambda question: hand_off()
        await answered(desk, "Is a double free on Friday?")
        damaged = "00" * 16
        desk.store.save(replace(desk.conversation(), id=damaged, messages=()), ())
        desk.store._database.all("UPDATE conversations SET sealed = x'5b' WHERE id = ?", (damaged,))
        await after(desk, hours=21)
        (post,) = [one for one in mail.sent if "digest" in one.subject]
        assert "Is a double free on Friday?" in post.text

    play(open_store, scene, mail=mail)


def test_who_erases_while_the_words_are_looked_for_is_not_summed_up(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        class Slow:
            async def summary(self, said: object, language: str | None) -> str | None:
                desk.engine.submit(DeleteConversation(VISITOR))
                await desk.until(lambda: desk.store.row(VISITOR) is None)
                return None

        desk.engine.digests._wording = Slow()
        await choose(desk, Wish.EACH)
        await closed(desk)
        await after(desk, minutes=1)
        assert mail.sent == []
        assert desk.store.letters() == ()

    play(open_store, scene, mail=mail)


def test_one_can_be_had_at_once_and_the_days_own_still_comes(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await choose(desk, Wish.MORNING)
        desk.engine.submit(SendDigestNow())
        await desk.until(lambda: mail.sent)
        await desk.until(lambda: "The digest was sent" in desk.last(Told).sentence)
        await after(desk, hours=21)
        assert [one.subject[-10:] for one in mail.sent] == ["2026-11-22", "2026-11-23"]
        mail.problem = LetterError("The mail server does not answer.", again=True)
        desk.engine.submit(SendDigestNow())
        await desk.until(lambda: "The digest was not sent" in desk.last(Told).sentence)

    play(open_store, scene, mail=mail)


class Words:
    """A wording that a model might make."""

    def __init__(self, says: str | None) -> None:
        self.says = says
        self.heard: tuple[tuple[str, str], ...] = ()

    async def summary(self, said: object, language: str | None) -> str | None:
        assert isinstance(said, tuple)
        self.heard = said
        if self.says is None:
            raise ConnectionError("the model is away")
        return self.says


@pytest.mark.parametrize(
    ("says", "used"),
    [
        ("They asked when breakfast is.", True),
        ("They asked when breakfast is, and were told 9:30.", False),
        ("See https://evil.example for breakfast.", False),
        (None, False),
        ("x" * 2000, False),
    ],
)
def test_a_models_wording_is_used_only_where_it_says_what_was_said(
    open_store: Opener, says: str | None, used: bool
) -> None:
    mail = FakeMail()
    words = Words(says)

    async def scene(desk: Desk) -> None:
        desk.engine.digests._wording = words
        await choose(desk, Wish.EACH)
        await closed(desk, "When is breakfast? My number is +49 30 1234567.")
        await after(desk, minutes=1)
        (post,) = summaries(mail)
        assert ((says or "nothing") in post.text) is used
        assert "They asked: When is breakfast?" in post.text
        assert "1234567" not in str(words.heard)

    play(open_store, scene, mail=mail)


def test_words_that_were_never_said_are_not_borne_out() -> None:
    said = (("visitor", "Is the pool open until 20:00?"),)
    assert borne_out("They asked about the pool until 20:00.", said, mask)
    assert borne_out("They asked about the pool until 21:00.", said, mask) is None
    assert borne_out("Write to boss@example.com.", said, mask) is None
    assert borne_out("", said, mask) is None


def test_quoted_words_are_one_short_line() -> None:
    assert quoted("a\r\nBcc: x\x00\u202e", str) == "a Bcc: x"
    assert len(quoted("word " * 200, str)) <= 240
    assert quoted("go to WWW.evil.example and x.evil.com", str) == "go to [link] and [link]"


def room(office: PostOffice, security: Security, trust: ssl.SSLContext | None = None) -> Mail:
    server = MailServer(
        "localhost", office.port, security, "desk@hotel.example", "owner@hotel.example"
    )
    return MailRoom(
        lambda: server,
        lambda: None,
        lambda: "Hotel",
        trust=trust,
        clock=lambda: datetime(2026, 11, 23, 8, tzinfo=UTC),
    )


@pytest.mark.parametrize("trouble", [["drop"], ["421 later"], ["451 greylisted", "drop"]])
def test_over_a_real_mail_server_that_breaks_off_the_digest_arrives_once(
    open_store: Opener, trouble: list[str]
) -> None:
    async def scene(desk: Desk) -> None:
        async with open_office() as office:
            office.answers = list(trouble)
            mail = room(office, Security.NONE)
            desk.engine.mailing._mail = desk.engine.digests._mail = mail
            await choose(desk, Wish.MORNING)
            for hours in (21.0, 21.1, 22.0, 26.0):
                await after(desk, hours=hours)
            (letter,) = office.received
            assert str(letter["Subject"]).endswith("2026-11-23")
            assert letter["List-Unsubscribe"] is None
            html = letter.get_body(("html",))
            assert html is not None
            shown = html.get_content()
            for foreign in ("<a ", "<img", "http", "<script"):
                assert foreign not in shown

    play(open_store, scene, mail=FakeMail())


def test_a_mail_server_that_demands_tls_gets_it(open_store: Opener) -> None:
    authority = Authority()

    async def scene(desk: Desk) -> None:
        async with open_office(starttls=authority.server()) as office:
            mail = room(office, Security.STARTTLS, authority.trusted())
            desk.engine.mailing._mail = desk.engine.digests._mail = mail
            await choose(desk, Wish.EACH)
            await closed(desk, "<b>Hi</b> <img src=x> when?")
            await after(desk, minutes=1)
            (letter,) = office.received
            html = letter.get_body(("html",))
            assert html is not None
            assert "&lt;b&gt;Hi" in html.get_content()
            assert "<img" not in html.get_content()

    play(open_store, scene, mail=FakeMail())


def test_each_day_is_kept_once(open_store: Opener) -> None:
    from desktop.domain.summaries import DayLetter

    store = open_store()
    letter = DayLetter(date(2026, 11, 22), "d1", NOW)
    store.add_digest(letter)
    store.add_digest(replace(letter, id="d2"))
    assert store.waiting_digests() == (letter,)
    store.digest_tried(letter.day, NOW + timedelta(minutes=1))
    (again,) = store.waiting_digests()
    assert (again.tries, again.due_at) == (1, NOW + timedelta(minutes=1))
    store.end_digest(letter.day)
    assert store.waiting_digests() == ()
    assert store.digest_days() == {letter.day: NOW}
    store.add_digest(letter)
    assert store.waiting_digests() == ()
    store.close()
