"""Letters: the owner hears after a minute, a visitor who has left gets the reply, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.intents import (
    ChangeMessage,
    DeleteConversation,
    OperatorTypes,
    SendReply,
    TakeBack,
    TakeOver,
)
from desktop.domain.letters import Letter, LetterError, LetterKind
from desktop.domain.mail_setup import MailShown
from desktop.domain.snapshots import Told
from desktop.relay.line import VisitorPresence
from tests.engine.conftest import NOW, VISITOR, Desk, FakeMail, Opener, hand_off, message_id, play
from tests.engine.test_waiting import handed_over

EMAIL = "ana@example.com"


async def at(desk: Desk, seconds: float) -> None:
    """Let it be so many seconds after the beginning, and let everything due be sent."""
    desk.now[0] = NOW + timedelta(seconds=seconds)
    for _ in range(4):
        desk.engine.mailing.tick()
        await desk.quiet()
        await desk.until(lambda: not desk.engine.mailing._sending)


async def begun(desk: Desk) -> None:
    await desk.until(lambda: any(isinstance(one, MailShown) for one in desk.shown))


async def left_after_writing(desk: Desk, *, email: str | None = EMAIL) -> None:
    """A visitor asks, leaves an address, and goes."""
    await handed_over(desk)
    if email is not None:
        inner = {"type": "contact", "id": message_id(2), "at": 1, "email": email, "name": None}
        desk.arrives(2, inner)
    desk.engine.submit(VisitorPresence(VISITOR, False))
    await desk.quiet()


async def replies(desk: Desk, text: str = "Friday is free.") -> str:
    desk.engine.submit(SendReply(VISITOR, text))
    await desk.quiet()
    return desk.conversation().messages[-1].id


def test_a_letter_that_can_not_be_made_ends_nothing_else(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await begun(desk)
        tick, failed = desk.engine.mailing.tick, [0]

        def failing() -> None:
            failed[0] += 1
            raise KeyError("a fault of ours")

        desk.engine.mailing.tick = failing  # type: ignore[method-assign]
        await desk.until(lambda: failed[0])
        desk.engine.mailing.tick = tick  # type: ignore[method-assign]
        await handed_over(desk)
        desk.now[0] = NOW + timedelta(seconds=61)
        await desk.until(lambda: mail.sent)

    play(open_store, scene, mail=mail)


def test_a_reply_that_was_edited_before_the_visitor_left_follows_as_it_reads_now(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        inner = {"type": "contact", "id": message_id(2), "at": 1, "email": EMAIL, "name": None}
        desk.arrives(2, inner)
        reply = await replies(desk, "Friday is free.")
        desk.engine.submit(ChangeMessage(VISITOR, reply, "Saturday is free."))
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await desk.quiet()
        await at(desk, 200)
        assert [one.to for one in mail.sent] == [EMAIL]
        assert "Saturday is free." in mail.sent[0].text

    play(open_store, scene, mail=mail)


def test_a_letter_about_a_damaged_conversation_holds_up_no_other(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        await replies(desk)
        damaged = "00" * 16
        kept = desk.conversation()
        desk.store.save(replace(kept, id=damaged, messages=()), ())
        desk.store.add_letter(Letter("first", LetterKind.VISITOR_REPLY, damaged, "m", NOW))
        desk.store._database.all("UPDATE conversations SET sealed = x'5b' WHERE id = ?", (damaged,))
        await at(desk, 200)
        assert [one.to for one in mail.sent] == [EMAIL]
        waits = {one.id: one.tries for one in desk.store.letters()}
        assert waits == {"first": 1}

    play(open_store, scene, mail=mail)


def test_a_letter_of_a_clock_that_was_ahead_leaves_once_it_is_right(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        desk.now[0] += timedelta(days=400)
        await replies(desk)
        (letter,) = desk.store.letters()
        assert letter.due_at > NOW + timedelta(days=399)
        await at(desk, 5)
        await desk.until(lambda: mail.sent)
        assert [one.to for one in mail.sent] == [EMAIL]

    play(open_store, scene, mail=mail)


def test_what_the_owner_gets_has_no_telephone_in_the_visitors_name(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        name = "Ana, call +49 30 1234567"
        desk.arrives(2, {"type": "name", "id": message_id(2), "at": 1, "name": name})
        await desk.quiet()
        await at(desk, 61)
        assert "Ana" in mail.sent[0].subject
        assert "1234567" not in mail.sent[0].subject + mail.sent[0].text

    play(open_store, scene, mail=mail)


def test_after_a_minute_without_a_person_the_owner_gets_one_e_mail(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 58)
        assert mail.sent == []
        await at(desk, 61)
        await at(desk, 900)
        assert [one.to for one in mail.sent] == [None]
        assert "Guest 7C7" in mail.sent[0].subject
        assert "asks what only you can see" in mail.sent[0].text
        assert "double free on Friday" not in mail.sent[0].text

    play(open_store, scene, mail=mail)


def test_a_clock_that_is_put_back_does_not_keep_the_owner_from_hearing(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        desk.now[0] = NOW + timedelta(days=400)
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "Is a double free on Friday?")
        await desk.until(lambda: desk.line.texts)
        await at(desk, 5)
        assert [one.to for one in mail.sent] == [None]

    play(open_store, scene, mail=mail)


def test_whoever_comes_in_time_spares_the_owner_the_e_mail(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        desk.now[0] = NOW + timedelta(seconds=30)
        desk.engine.submit(TakeOver(VISITOR))
        await desk.quiet()
        await at(desk, 300)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_while_a_person_writes_the_owner_is_not_called_away(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        desk.now[0] = NOW + timedelta(seconds=55)
        desk.engine.submit(OperatorTypes(VISITOR))
        await desk.quiet()
        await at(desk, 61)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_a_visitor_who_left_is_still_told_of_by_e_mail(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        await at(desk, 61)
        assert len(mail.sent) == 1

    play(open_store, scene, mail=mail)


def test_the_owner_hears_once_over_any_number_of_restarts(open_store: Opener) -> None:
    mail = FakeMail()

    async def before(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 20)

    async def after(desk: Desk) -> None:
        await begun(desk)
        await at(desk, 200)

    for scene in (before, after, after, after):
        play(open_store, scene, mail=mail)
    assert len(mail.sent) == 1


def test_a_letter_that_could_not_leave_waits_over_a_restart_and_keeps_its_id(
    open_store: Opener,
) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def before(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 61)
        assert len(mail.tried) == 1

    async def after(desk: Desk) -> None:
        mail.problem = None
        await at(desk, 100)
        assert mail.sent == []
        await at(desk, 130)
        await at(desk, 4000)

    play(open_store, before, mail=mail)
    play(open_store, after, mail=mail)
    assert [one.id for one in mail.sent] == [mail.tried[0]]
    assert mail.tried == [mail.tried[0]] * 2


def test_a_letter_that_will_never_leave_is_told_at_the_desk(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The address is refused.", again=False)

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 61)
        await at(desk, 4000)
        assert len(mail.tried) == 1
        told = desk.last(Told)
        assert told.problem
        assert "The address is refused." in told.sentence

    play(open_store, scene, mail=mail)


def test_a_letter_that_waits_is_dropped_once_somebody_has_come(open_store: Opener) -> None:
    mail = FakeMail()
    mail.problem = LetterError("The mail server does not answer.", again=True)

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 61)
        desk.engine.submit(TakeOver(VISITOR))
        await desk.quiet()
        mail.problem = None
        await at(desk, 300)
        assert mail.sent == []
        assert desk.store.letters() == ()

    play(open_store, scene, mail=mail)


def test_a_reply_to_a_visitor_who_has_left_follows_by_e_mail_with_a_link(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        await replies(desk)
        await at(desk, 30)
        assert mail.sent == []
        await at(desk, 130)
        await at(desk, 900)
        (post,) = mail.sent
        assert post.to == EMAIL
        assert "Friday is free." in post.text
        assert "/rooms#deskbell=link" in post.text

    play(open_store, scene, mail=mail)


def test_a_visitor_who_comes_back_and_reads_it_gets_no_e_mail(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        sent = await replies(desk)
        desk.engine.submit(VisitorPresence(VISITOR, True))
        inner = {"type": "receipt", "id": message_id(3), "at": 1, "state": "read", "ref": [sent]}
        desk.arrives(3, inner)
        await desk.quiet()
        await at(desk, 900)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_a_visitor_who_leaves_before_the_reply_arrives_gets_it_by_e_mail(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        inner = {"type": "contact", "id": message_id(2), "at": 1, "email": EMAIL, "name": None}
        desk.arrives(2, inner)
        await replies(desk)
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await desk.quiet()
        await at(desk, 200)
        assert [one.to for one in mail.sent] == [EMAIL]

    play(open_store, scene, mail=mail)


def test_a_visitor_who_left_while_the_desk_was_down_gets_the_reply_by_e_mail(
    open_store: Opener,
) -> None:
    mail = FakeMail()

    async def before(desk: Desk) -> None:
        await handed_over(desk)
        inner = {"type": "contact", "id": message_id(2), "at": 1, "email": EMAIL, "name": None}
        desk.arrives(2, inner)
        await replies(desk)

    async def after(desk: Desk) -> None:
        await begun(desk)
        await at(desk, 300)
        await at(desk, 600)

    for scene in (before, after, after):
        play(open_store, scene, mail=mail)
    assert [one.to for one in mail.sent] == [EMAIL]


def test_a_reply_that_was_taken_back_is_never_mailed(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        sent = await replies(desk)
        desk.engine.submit(TakeBack(VISITOR, (sent,)))
        await desk.quiet()
        await at(desk, 900)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_nobody_is_written_to_who_left_no_address_or_is_still_there(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk, email=None)
        await replies(desk)
        await at(desk, 900)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_an_erased_conversation_takes_its_letters_with_it(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        await left_after_writing(desk)
        await replies(desk)
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.quiet()
        assert desk.store.letters() == ()
        await at(desk, 900)
        assert mail.tried == []

    play(open_store, scene, mail=mail)


def test_without_a_mail_server_the_app_says_so_and_keeps_no_letters(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await begun(desk)
        assert desk.last(MailShown) == MailShown(False)
        await left_after_writing(desk)
        await replies(desk)
        assert "e-mail is not set up yet" in desk.last(Told).sentence
        await at(desk, 900)
        assert desk.store.letters() == ()

    play(open_store, scene)


def test_the_visitors_letter_is_in_their_language(open_store: Opener) -> None:
    mail = FakeMail()

    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        text = {"type": "text", "id": message_id(1), "at": 1, "text": "Frei?", "lang": "de"}
        desk.arrives(1, text | {"page": "/"})
        await desk.until(lambda: desk.line.texts)
        desk.now[0] = NOW
        inner = {"type": "contact", "id": message_id(2), "at": 1, "email": EMAIL, "name": None}
        desk.arrives(2, inner)
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await replies(desk, "Ja, am Freitag.")
        await at(desk, 200)
        assert mail.sent[-1].subject == "Ihre Frage an Deskbell"

    play(open_store, scene, mail=mail)
