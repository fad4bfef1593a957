import contextlib
from pathlib import Path

from desktop.relay.desk import BUNDLE_MS, DAY_MS, PREKEY_KEPT_MS
from desktop.relay.line import INVITE
from desktop.relay.seal import open_bundle
from desktop.relay.statics import STATIC_MS
from server_stub.envelope import Envelope, Type
from tests.processes import start_relay
from tests.relay.line_scenes import refused
from tests.relay.memory_store import MemoryStore
from tests.relay.small_desk import SmallDesk, run
from tests.relay.two_ends import Desk, Widget, text


def _static(desk: Desk) -> bytes:
    return open_bundle(desk.line.bundle().body, desk.line.site, desk.now).static


def _days(desk: Desk, count: int) -> None:
    for _ in range(count):
        desk.now += DAY_MS
        desk.line.rotate()


def test_the_static_key_is_new_after_90_days_and_a_bundle_names_it_at_once(desk: Desk) -> None:
    first = _static(desk)
    _days(desk, 89)
    assert _static(desk) == first
    _days(desk, 1)
    second = _static(desk)
    assert second != first
    desk.restart()
    desk.line.rotate()
    assert _static(desk) == second
    _days(desk, 90)
    assert _static(desk) not in {first, second}


def test_a_visitor_with_a_bundle_of_the_old_key_is_understood_until_its_prekey_is_destroyed(
    desk: Desk, widget: Widget
) -> None:
    desk.now += STATIC_MS - DAY_MS
    desk.line.rotate()
    old = widget.begin(text("with the old key"))
    late = Widget(desk)
    late.number = 50
    later = late.begin(text("much later"))
    desk.now += DAY_MS
    assert desk.line.rotate()
    desk.restart()
    opened = desk.open(old)
    assert opened is not None
    assert opened.inner["text"] == "with the old key"
    private = desk.store.secret_value("static-before")
    assert private
    _days(desk, PREKEY_KEPT_MS // DAY_MS + 2)
    assert desk.store.secret_value("static-before") == b""
    assert private not in desk.store.held.secrets.values()
    desk.frames()
    assert desk.open(later) is None
    assert desk.frames(Type.NACK)


def test_a_clock_that_jumps_makes_no_third_key_while_the_second_is_in_use(desk: Desk) -> None:
    desk.now += STATIC_MS
    desk.line.rotate()
    second, before = _static(desk), desk.store.secret_value("static-before")
    desk.now += STATIC_MS
    desk.line.rotate()
    assert _static(desk) == second
    assert desk.store.secret_value("static-before") == before
    desk.now -= STATIC_MS
    desk.line.rotate()
    assert _static(desk) == second


def test_a_key_that_was_rolled_back_is_made_anew(desk: Desk, widget: Widget) -> None:
    desk.now += STATIC_MS
    with contextlib.suppress(OSError), desk.store.transaction():
        assert desk.line.rotate()
        raise OSError("the disk is full")
    assert desk.line.rotate()
    opened = desk.open(widget.begin(text("after it")))
    assert opened is not None
    assert open_bundle(desk.line.bundle().body, desk.line.site, desk.now).expires_at == (
        desk.now + BUNDLE_MS
    )


def test_a_relay_that_asks_for_an_invitation_is_given_the_owners(tmp_path: Path) -> None:
    relay = start_relay(tmp_path, invite="three green doors")

    async def story() -> None:
        store = MemoryStore()
        async with SmallDesk(relay.url, store) as desk:
            await desk.until(lambda: bool(refused(desk)))
            assert "invitation" in refused(desk)[0]
        store.put_secret_value(INVITE, b"three red doors")
        async with SmallDesk(relay.url, store) as desk:
            await desk.until(lambda: bool(refused(desk)))
        store.put_secret_value(INVITE, b"three green doors")
        async with SmallDesk(relay.url, store) as desk:
            await desk.until_up()

    try:
        run(story())
    finally:
        relay.kill()


def test_no_invitation_leaves_the_login_as_it_was(desk: Desk) -> None:
    greeting = b'{"nonce":"%s","time":%d}' % (b"A" * 43, desk.now)
    about: dict[str, object] = {}
    plain: Envelope = desk.line.hello(greeting, host="a:1", origins=[], settings=about)
    invited = desk.line.hello(greeting, host="a:1", origins=[], settings=about, invite="x")
    assert b"invite" not in plain.body
    assert b'"invite":"x"' in invited.body
