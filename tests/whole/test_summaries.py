"""A conversation through a real relay ends in the owner's mailbox, masked, by a real mail server."""

from __future__ import annotations

import asyncio
from datetime import time
from typing import cast

from desktop.domain.intents import MarkDone
from desktop.domain.summaries import ChooseSummaries, SendDigestNow, Wish
from desktop.mail.room import MailRoom
from desktop.mail.server import MailServer, Security
from tests.engine.conftest import FakeMail
from tests.mail.post_office import Authority, open_office
from tests.processes import RelayProcess
from tests.whole.conftest import until, visiting
from tests.whole.test_messages import OpenDesk

SECRETS = ("4111 1111 1111 1111", "ana@example.com", "http://evil.example/pay")


def test_what_a_visitor_wrote_arrives_masked_by_starttls(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    authority = Authority()

    async def scene() -> None:
        async with open_office(starttls=authority.server()) as office:
            server = MailServer(
                "localhost",
                office.port,
                Security.STARTTLS,
                "desk@hotel.example",
                "me@hotel.example",
            )
            mail = MailRoom(
                lambda: server, lambda: None, lambda: "Casa do Rio", trust=authority.trusted()
            )
            async with (
                open_desk(mail=cast("FakeMail", mail)) as desk,
                visiting(relay, site) as visitor,
            ):
                desk.engine.submit(ChooseSummaries(Wish.EACH, time(8)))
                await visitor.write(f"When is breakfast? {' '.join(SECRETS)}")
                await visitor.wait_for(lambda shown: len(shown) == 2)
                office.answers = ["drop"]
                desk.engine.submit(MarkDone(visitor.conversation_id))
                await until(lambda: not office.answers)
                await until(lambda: not desk.engine.mailing._sending)
                # It waits for its next try; a digest asked for by hand goes at once.
                assert len(desk.store.letters()) == 1
                desk.engine.submit(SendDigestNow())
                await until(lambda: office.received)
                for letter in desk.store.letters():
                    desk.store.letter_tried(letter.id, desk.engine.clock())
                await until(lambda: len(office.received) == 2)
                for letter in office.received:
                    whole = letter.as_string()
                    body = letter.get_body(("plain",))
                    assert body is not None
                    text = body.get_content()
                    assert letter["To"] == "me@hotel.example"
                    for secret in SECRETS:
                        assert secret not in text
                        assert secret not in whole
                assert "When is breakfast?" in str(office.received[1].get_body(("plain",)))

    asyncio.run(scene())
