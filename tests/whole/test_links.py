"""A reply follows a visitor who has left, and its link leads back, through a real relay."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

from desktop.domain.intents import DeleteConversation, SendReply
from desktop.relay.visitor import ScriptedVisitor
from tests.engine.conftest import FakeMail, hand_off
from tests.processes import RelayProcess
from tests.whole.conftest import ORIGIN, WholeDesk, until, visiting
from tests.whole.test_messages import OpenDesk


async def asks_and_leaves(relay: RelayProcess, site: str, desk: WholeDesk) -> ScriptedVisitor:
    """A visitor asks what only a person can answer, leaves an address and closes the page."""
    desk.assistant.decide = lambda question: hand_off()
    async with visiting(relay, site) as visitor:
        await visitor.write("Is a double free on Friday?")
        await visitor.wait_until(lambda: visitor.asked_contact)
        await visitor.leave_contact("ana@example.com")
        await visitor.wait_until(lambda: not visitor.waiting)
    await until(lambda: not present(desk, visitor.conversation_id))
    return visitor


def present(desk: WholeDesk, conversation_id: str) -> bool:
    kept = desk.store.load(conversation_id)
    return kept is not None and kept.present


def link_in(mail: FakeMail) -> str:
    (post,) = [one for one in mail.sent if one.to is not None]
    assert post.to == "ana@example.com"
    found = re.search(r"https://\S+#deskbell=\S+", post.text)
    assert found is not None
    return found[0]


def test_the_link_in_the_letter_leads_back_on_another_device_and_to_no_other_conversation(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        mail, ahead = FakeMail(), [timedelta(0)]
        async with open_desk(mail, ahead) as desk:
            first = await asks_and_leaves(relay, site, desk)
            desk.engine.submit(SendReply(first.conversation_id, "Friday is free."))
            await until(desk.store.letters)
            ahead[0] = timedelta(seconds=125)
            await until(lambda: any(one.to for one in mail.sent))
            link = link_in(mail)
            assert link.startswith(ORIGIN)
            async with visiting(relay, site, link=link) as phone:
                await phone.wait_until(lambda: "Friday is free." in phone.texts)
                assert phone.conversation_id == first.conversation_id
                assert phone.texts[0] == "Is a double free on Friday?"
                assert len(set(phone.texts)) == len(phone.texts)
                await phone.write("Then I take it.")
                await phone.wait_until(lambda: not phone.waiting)
            kept = desk.store.load(first.conversation_id)
            assert kept is not None
            assert kept.messages[-1].text == "Then I take it."
            assert len(list(desk.store.rows())) == 1
            # Where it began, the conversation goes on as well.
            await first.connect()
            await first.write("It is me again.")
            await first.wait_until(lambda: not first.waiting)
            await first.close()

    asyncio.run(scene())


def test_a_link_into_an_erased_conversation_leads_nowhere(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk:
            first = await asks_and_leaves(relay, site, desk)
            link = desk.line.resume_link(first.conversation_id, None)
            assert link is not None
            desk.engine.submit(DeleteConversation(first.conversation_id))
            await until(lambda: not list(desk.store.rows()))
            async with visiting(relay, site, link=link) as phone:
                await phone.wait_until(lambda: phone.link_ended)
            assert list(desk.store.rows()) == []

    asyncio.run(scene())
