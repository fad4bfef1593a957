"""The facts behind the privacy page come from what is really set up."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.ledger import ConnectionNote, Purpose
from desktop.domain.operators import SaveOperator, SetPin
from desktop.domain.privacy_report import (
    AtDesk,
    Facts,
    Keeper,
    Keys,
    ModelFacts,
    NameKeeper,
    Place,
    PrivacyShown,
    Question,
    ShowPrivacy,
)
from desktop.domain.summaries import ChooseSummaries, Wish
from desktop.engine.privacy_page import PrivacyDesk
from tests.engine.conftest import NOW, Desk, FakeMail, Opener, play
from tests.engine.test_digests import answered
from tests.engine.test_mailing import begun


class Source:
    """A PC as the test says."""

    version = "0.1.0"

    def keys(self) -> Keys:
        return Keys.PASSPHRASE

    def model(self) -> ModelFacts | None:
        return ModelFacts("Qwen3 1.7B", "ab" * 32)

    def held(self) -> bool:
        return True

    def relay(self) -> Place | None:
        return Place("relay.example.net")

    def mail(self) -> Place | None:
        return None


async def shown(desk: Desk) -> PrivacyShown:
    if desk.engine.privacy_page._source is None:
        desk.engine.privacy_page = PrivacyDesk(desk.engine, Source())
        await begun(desk)
    before = len([one for one in desk.shown if isinstance(one, PrivacyShown)])
    desk.engine.submit(ShowPrivacy())
    await desk.until(
        lambda: len([one for one in desk.shown if isinstance(one, PrivacyShown)]) > before
    )
    return desk.last(PrivacyShown)


async def facts(desk: Desk) -> Facts:
    return (await shown(desk)).report.facts


def test_it_speaks_of_this_pc(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        made = await shown(desk)
        assert made.report.facts.keys is Keys.PASSPHRASE
        assert made.report.facts.model == Source().model()
        assert "passphrase" in " ".join(made.report.answers[Question.HERE].details)

    play(open_store, scene)


def test_each_setting_that_is_changed_changes_its_fact(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        assert (await facts(desk)).keeper is Keeper.UNKNOWN
        desk.engine.submit(NameKeeper(Keeper.HOSTED, "  Example \n Hosting  "))
        await desk.quiet()
        kept = desk.last(PrivacyShown).report.facts
        assert (kept.keeper, kept.company) == (Keeper.HOSTED, "Example Hosting")
        assert kept.summaries is Wish.OFF
        desk.engine.submit(ChooseSummaries(Wish.EACH, NOW.time()))
        await desk.quiet()
        assert (await facts(desk)).summaries is Wish.EACH

    play(open_store, scene, mail=FakeMail())


def test_operators_and_their_pins_are_named(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        (first,) = (await facts(desk)).operators
        assert not first.has_pin
        known = desk.store.operators()[0]
        desk.engine.submit(SaveOperator(known.id, "Ana", 0))
        desk.engine.submit(SetPin(known.id, "2468", None))
        await desk.quiet()
        assert (await facts(desk)).operators == (AtDesk("Ana", True),)

    play(open_store, scene)


def test_what_is_due_within_a_week_is_counted(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)
        assert (await facts(desk)).due == 0
        desk.now[0] = NOW + timedelta(days=24)
        assert (await facts(desk)).due == 1

    play(open_store, scene)


def test_connections_are_those_of_the_last_30_days(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        notes = [
            ConnectionNote(host, 443, Purpose.RELAY, NOW - timedelta(days=ago), bytes_out=10)
            for host, ago in (("new.example", 1), ("new.example", 40), ("old.example", 40))
        ]
        desk.store.note_connections(notes)
        (contact,) = (await facts(desk)).contacts or ()
        assert (contact.host, contact.bytes_out) == ("new.example", 10)
        assert {one.host for one in desk.store.ledger()} == {"new.example", "old.example"}

    play(open_store, scene)
