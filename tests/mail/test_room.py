from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime

import pytest

from desktop.domain.letters import LetterError, Post
from desktop.mail.room import MailRoom
from desktop.mail.server import MailServer, Security
from tests.mail.post_office import ACCOUNT, PASSWORD, Authority, PostOffice, on_a_loop, open_office

# The tests' mail server warns of what it was told to do: ask for a password without TLS.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Requiring AUTH:UserWarning", "ignore:Session.login_data:DeprecationWarning"
)

POST = Post("m1", None, "Hotel: Anna needs a person", "Anna asks about a booking.\nOpen Deskbell.")


def room(
    port: int,
    *,
    security: Security = Security.NONE,
    account: str = "",
    password: str | None = None,
    trust: ssl.SSLContext | None = None,
    host: str = "localhost",
    seconds: float = 20.0,
) -> MailRoom:
    server = MailServer(host, port, security, "desk@hotel.example", "owner@hotel.example", account)
    return MailRoom(
        lambda: server,
        lambda: password,
        lambda: "Hotel Lindenhof",
        trust=trust,
        clock=lambda: datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
        seconds=seconds,
    )


async def send(office: PostOffice | int, post: Post = POST, **how: object) -> None:
    port = office if isinstance(office, int) else office.port
    await room(port, **how).send(post)  # type: ignore[arg-type]


async def refusal(office: PostOffice | int, **how: object) -> LetterError:
    with pytest.raises(LetterError) as raised:
        await send(office, **how)
    return raised.value


@on_a_loop
async def test_a_letter_arrives_as_text_and_as_html_with_the_owner_as_its_reader() -> None:
    async with open_office() as office:
        await send(office)
    [mail] = office.received
    assert mail["To"] == "owner@hotel.example"
    assert mail["From"] == "Hotel Lindenhof <desk@hotel.example>"
    assert mail["Message-ID"] == "<m1@hotel.example>"
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    assert text.get_content().splitlines()[0] == "Anna asks about a booking."
    assert "Anna asks about a booking.<br>" in html.get_content()


@on_a_loop
async def test_with_tls_from_the_start_the_account_and_password_travel_encrypted() -> None:
    authority = Authority()
    async with open_office(tls=authority.server(), log_in=True) as office:
        await send(
            office,
            security=Security.TLS,
            account=ACCOUNT,
            password=PASSWORD,
            trust=authority.trusted(),
        )
    assert len(office.received) == 1


@on_a_loop
async def test_with_starttls_the_letter_goes_out_after_the_line_is_encrypted() -> None:
    authority = Authority()
    async with open_office(starttls=authority.server(), log_in=True) as office:
        await send(
            office,
            security=Security.STARTTLS,
            account=ACCOUNT,
            password=PASSWORD,
            trust=authority.trusted(),
        )
    assert len(office.received) == 1


@on_a_loop
async def test_a_server_that_demands_tls_gets_nothing_in_the_clear() -> None:
    async with open_office(starttls=Authority().server()) as office:
        assert not (await refusal(office)).again
    assert office.received == []


@on_a_loop
async def test_a_server_that_offers_no_starttls_gets_nothing() -> None:
    async with open_office() as office:
        assert not (await refusal(office, security=Security.STARTTLS)).again
    assert office.received == []


@on_a_loop
async def test_a_certificate_of_somebody_else_gets_nothing() -> None:
    authority = Authority()
    async with open_office(tls=authority.server("mail.evil.example")) as office:
        error = await refusal(office, security=Security.TLS, trust=authority.trusted())
        assert "certificate" in str(error)
        assert not error.again
    async with open_office(tls=Authority().server()) as office:
        assert "certificate" in str(await refusal(office, security=Security.TLS))
    assert office.received == []


@on_a_loop
async def test_a_wrong_password_is_said_and_not_tried_again() -> None:
    async with open_office(log_in=True) as office:
        error = await refusal(office, account=ACCOUNT, password="wrong")
    assert not error.again
    assert "password" in str(error)


@pytest.mark.parametrize(
    ("answer", "again"),
    [("451 busy", True), ("421 too many", True), ("554 spam", False), ("drop", True)],
)
@on_a_loop
async def test_a_server_that_refuses_says_whether_another_try_may_help(
    answer: str, again: bool
) -> None:
    async with open_office() as office:
        office.answers = [answer]
        assert (await refusal(office)).again is again
        await send(office)
    assert len(office.received) == 1


@pytest.mark.parametrize(("answer", "again"), [("450 full", True), ("550 unknown", False)])
@on_a_loop
async def test_a_recipient_that_is_not_taken_is_tried_again_only_where_that_may_help(
    answer: str, again: bool
) -> None:
    async with open_office() as office:
        office.recipients = answer
        assert (await refusal(office)).again is again


@pytest.mark.parametrize(
    "typed", ["ana@example.com.", "a b@x.example", "<a@b.example>", "a@b.example, c@d.example"]
)
@on_a_loop
async def test_what_is_no_address_is_said_at_once_and_not_tried_for_a_day(typed: str) -> None:
    with pytest.raises(LetterError, match="is no e-mail address") as raised:
        await room(1).send(Post("m1", typed, "Hotel", "Friday is free."))
    assert typed in str(raised.value)
    assert not raised.value.again


@on_a_loop
async def test_a_server_that_is_not_there_is_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert (await refusal(port)).again


@on_a_loop
async def test_a_server_that_says_nothing_is_given_up_after_its_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert (await refusal(silent.getsockname()[1], seconds=0.3)).again


@on_a_loop
async def test_without_a_mail_server_nothing_is_ready_and_a_letter_says_so() -> None:
    empty = MailRoom(lambda: None, lambda: None, lambda: "Hotel")
    assert not empty.ready
    with pytest.raises(LetterError, match="not set up"):
        await empty.send(POST)


@on_a_loop
async def test_a_keyring_that_closes_while_the_desk_runs_loses_no_letter() -> None:
    async with open_office(log_in=True) as office:
        for nothing in (None, ""):
            error = await refusal(office, account=ACCOUNT, password=nothing)
            # No empty password is tried: it would be refused for good, and may lock the account.
            assert error.again
            assert "keyring" in str(error)
        await send(office, account=ACCOUNT, password=PASSWORD)
    assert len(office.received) == 1
