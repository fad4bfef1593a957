"""The first run on the engine's side: when it opens by itself, and the relay on this PC."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.business import BusinessShown
from desktop.domain.entry import Entry
from desktop.domain.first_run import (
    FirstRun,
    FirstRunShown,
    Going,
    KeepFirstRun,
    TryOnThisPc,
    WizardStep,
)
from desktop.domain.importing import Business, TakeStarterSet
from desktop.domain.keeping import KeepTimes
from desktop.domain.privacy_report import Keys
from desktop.domain.schedule import Schedule
from desktop.engine.first_run import FirstRunDesk
from desktop.engine.owner import OwnerDesk
from tests.engine.conftest import Desk, Opener, play


class FakeOwner:
    """Keeps whatever it is given."""

    def __init__(self) -> None:
        self.kept = BusinessShown("")

    def shown(self) -> BusinessShown:
        return self.kept

    def schedule(self) -> Schedule:
        return Schedule("UTC")

    def keep_for(self, times: KeepTimes) -> None:
        raise AssertionError

    def check(self, wanted: BusinessShown) -> Callable[[], None]:
        def keep() -> None:
            self.kept = wanted

        return keep


class FakeRelay:
    """A relay that listens when the test says so."""

    def __init__(self) -> None:
        self.url = ""
        self.page = ""
        self.begun = 0

    def begin(self) -> None:
        self.begun += 1


def furnish(desk: Desk) -> tuple[FakeOwner, FakeRelay]:
    """Give the desk an owner and a relay of its own, and show the first run."""
    business, relay = FakeOwner(), FakeRelay()
    desk.engine.owner = OwnerDesk(desk.engine, business)
    desk.engine.first_run = FirstRunDesk(desk.engine, relay, lambda: Keys.KEYRING)
    desk.engine.first_run.show()
    return business, relay


def test_it_opens_by_itself_in_a_fresh_profile_and_comes_back_where_it_was(
    open_store: Opener,
) -> None:
    async def first(desk: Desk) -> None:
        furnish(desk)
        shown = desk.last(FirstRunShown)
        assert shown.run == FirstRun()
        assert shown.keys is Keys.KEYRING
        run = FirstRun(WizardStep.HOURS, passed=(WizardStep.HOUSE,), typed={"hours 0": "7-"})
        desk.engine.submit(KeepFirstRun(run))
        await desk.quiet()

    async def second(desk: Desk) -> None:
        furnish(desk)
        shown = desk.last(FirstRunShown).run
        assert (shown.step, shown.going) == (WizardStep.HOURS, Going.ON)
        assert shown.typed == {"hours 0": "7-"}

    play(open_store, first)
    play(open_store, second)


@pytest.mark.parametrize("what", ["business", "relay", "entry"])
def test_it_does_not_open_in_a_profile_that_somebody_has_set_up(
    open_store: Opener, what: str
) -> None:
    async def scene(desk: Desk) -> None:
        business, _ = furnish(desk)
        if what == "business":
            business.kept = BusinessShown("Casa do Rio")
        elif what == "relay":
            business.kept = BusinessShown("", relay="wss://relay.example.com")
        else:
            desk.store.save_entry(Entry("e", "Parking", (), "Behind the house."), "setup")
        desk.engine.first_run.show()
        assert desk.last(FirstRunShown).run.going is Going.DONE

    play(open_store, scene)


def test_a_starter_set_taken_in_the_first_run_does_not_end_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        furnish(desk)
        desk.engine.submit(KeepFirstRun(FirstRun(WizardStep.ANSWERS)))
        desk.engine.submit(TakeStarterSet(Business.SHOP, "en"))
        await desk.until(lambda: len(desk.store.entries()) > 5)
        desk.engine.first_run.show()
        assert desk.last(FirstRunShown).run.going is Going.ON

    play(open_store, scene)


def test_the_relay_on_this_pc_is_named_with_its_page_once_it_listens(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        business, relay = furnish(desk)
        business.kept = BusinessShown("Casa", websites=("https://www.casa.example",))
        desk.engine.submit(TryOnThisPc())
        await desk.until(lambda: relay.begun == 1)
        assert business.kept.relay == ""
        relay.url, relay.page = "ws://127.0.0.1:8700", "http://127.0.0.1:8700/"
        desk.engine.first_run.relay_listens()
        assert business.kept.relay == relay.url
        assert business.kept.websites == ("https://www.casa.example", "http://127.0.0.1:8700")
        assert desk.last(FirstRunShown).page == relay.page
        # On another port it is the same relay, not a second website.
        relay.url = "ws://127.0.0.1:9100"
        desk.engine.first_run.relay_listens()
        assert business.kept.websites == ("https://www.casa.example", "http://127.0.0.1:9100")
        told = replace(business.kept)
        desk.engine.first_run.relay_listens()
        assert business.kept == told

    play(open_store, scene)
