"""Plays an hour at the desk: a real relay, the real app with an operator's script, real visitors.

The guests come within ``seconds``; at 20 times the speed an hour is 180. Only guests and
operator are fast: the desk's own waits (a burst of messages, a person who stops writing, a
visitor who is told that nobody came) last as long as they always do.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.app import business as owner
from desktop.app.demo.stage import Fact, Stage
from desktop.app.places import DEMO
from desktop.app.profile import open_store
from desktop.domain.conversation import Mode
from desktop.domain.lines import LANGUAGES, handed_back, joined, taken_back
from desktop.domain.message import Message, Sender
from desktop.domain.trust import Topic, Trust
from desktop.storage.vault import ThrowAwayVault
from tests.whole.traffic.guests import Guest, Plan, plans
from tests.whole.traffic.looking import Act, Found, Kept, Pressed, Problem, Wrong, problems
from tests.whole.traffic.sayings import entries

IN_DRAFT = "Policies"
"""This topic is still on trial, so that drafts are approved too."""
CLOSING_SECONDS = 300.0
_OURS = {line(one) for line in (handed_back, joined, taken_back) for one in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Played:
    """What came of it."""

    found: Found
    wrong: tuple[Problem, ...]
    report: Fact
    guests: tuple[Guest, ...]
    seconds: float


async def play(
    folder: Path, *, count: int, seconds: float, seed: int = 11, relay_dies: bool = True
) -> Played:
    """Play ``count`` guests who come within ``seconds``; return what is found in the end."""
    stage = TrafficStage(folder, seed)
    began = time.monotonic()
    guests: list[Guest] = []
    try:
        stage.prepare()
        await stage.start_relay()
        stage.name_relay()
        await stage.start_desk()
        origin = stage.page.rstrip("/")
        guests = [
            Guest(plan, stage.ws_url, stage.site, origin) for plan in plans(count, seconds, seed)
        ]
        visits = [asyncio.create_task(guest.play()) for guest in guests]
        if relay_dies:
            await asyncio.sleep(seconds / 2)
            await stage.relay.kill()
            await stage.start_relay()
        await asyncio.gather(*visits)
        await asyncio.gather(*(guest.come_back() for guest in guests))
        report = await _close(stage, guests)
        await stage.desk.ask(do="quit")
        await stage.desk.ended(60)
        return _look(stage, guests, report, time.monotonic() - began)
    finally:
        for guest in guests:
            await guest.leave()
        await stage.close()


class TrafficStage(Stage):
    """The demo's stage, with the operator's script in front of the app and more knowledge."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, shown=False)
        self.desk = self._child(
            "desk", ["-m", "tests.whole.traffic.desk", str(self.profile), str(seed)]
        )

    def prepare(self) -> int:
        """Make the profile as the demo does, with entries in five more languages."""
        count = super().prepare()
        more = entries()
        store = open_store(self.profile, ThrowAwayVault(self.key))
        try:
            with store.transaction():
                for entry in more:
                    store.save_entry(entry, "traffic")
                store.save_topic(Topic(IN_DRAFT, Trust.DRAFT))
                kept = owner.from_json(
                    {
                        **_hotel(),
                        "hours": [[day, "00:00", "23:59"] for day in range(7)],
                        "closed": [],
                    }
                )
                owner.keep_business(store, kept)
        finally:
            store.close()
        return count + len(more)


def _hotel() -> dict[str, object]:
    raw: dict[str, object] = json.loads((DEMO / "hotel.json").read_text(encoding="utf-8"))
    return raw


async def _close(stage: TrafficStage, guests: Sequence[Guest]) -> Fact:
    """Let the operator work off what is left, and everything arrive; return the report."""
    await stage.desk.ask(do="close")
    await stage.desk.wait_for(
        lambda fact: fact.get("event") == "settled", "operator with nothing left", CLOSING_SECONDS
    )
    await _still(guests)
    mark = stage.desk.since()
    await stage.desk.ask(do="report")
    return await stage.desk.wait_for(
        lambda fact: fact.get("event") == "report", "report", 30, after=mark
    )


async def _still(guests: Sequence[Guest], quiet: float = 2.0, longest: float = 60.0) -> None:
    """Wait until nothing has moved on any page for a while."""
    end = time.monotonic() + longest
    before, since = -1, time.monotonic()
    while time.monotonic() < end:
        now = sum(guest.lines for guest in guests)
        if now != before or any(guest.waiting for guest in guests):
            before, since = now, time.monotonic()
        if time.monotonic() - since > quiet:
            return
        await asyncio.sleep(0.1)


def _look(stage: Stage, guests: Sequence[Guest], report: Fact, seconds: float) -> Played:
    visits = [guest.visit() for guest in guests]
    kept: dict[str, Kept] = {}
    store = open_store(stage.profile, ThrowAwayVault(stage.key))
    try:
        for row in store.rows():
            conversation = store.load(row.conversation_id)
            assert conversation is not None
            kept[row.conversation_id] = Kept(conversation, store.messages(row.conversation_id))
    finally:
        store.close()
    acts = tuple(
        Act(
            datetime.fromisoformat(act["at"]),
            Pressed(act["what"]),
            act["conversation_id"],
            act["seen"],
        )
        for act in report["acts"]
    )
    found = Found(
        kept,
        visits,
        acts,
        {Mode(mode): number for mode, number in report["named"].items()},
        {Mode(mode): number for mode, number in report["listed"].items()},
    )
    return Played(found, tuple(problems(found)), report, tuple(guests), seconds)


def figures(played: Played) -> dict[str, object]:
    """Return the table: what came, who answered, how long a person took, and what is wrong."""
    kept = list(played.found.kept.values())
    messages = [message for one in kept for message in one.messages]
    waits = sorted(wait for one in kept for wait in _waits(one.messages))
    needing = sum(1 for one in kept if any(_calls(message) for message in one.messages))
    languages = Counter(guest.plan.language for guest in played.guests)
    wrong = Counter(problem.wrong for problem in played.wrong)
    alone = [one for one in messages if one.sender is Sender.ASSISTANT and one.operator is None]
    approved = [one for one in messages if one.sender is Sender.ASSISTANT and one.operator]
    written = [one for one in messages if one.sender is Sender.OPERATOR]
    zones = Counter(one.looked.zone.value for one in alone if one.looked is not None)
    table: dict[str, object] = {
        "conversations": len(played.guests),
        "languages": ", ".join(f"{name} {number}" for name, number in sorted(languages.items())),
        "erased by their visitors": sum(visit.erased for visit in played.found.visits),
        "needed a person": needing,
        "messages kept": len(messages),
        "written by visitors": sum(1 for one in messages if one.sender is Sender.VISITOR),
        "answered alone": len(alone),
        **{f"answered alone, zone {zone}": number for zone, number in sorted(zones.items())},
        "drafts a person sent as they were": len(approved),
        "written by a person": len(written),
        "calls for a person": len(waits),
        "time to a person, median s": statistics.median(waits) if waits else 0.0,
        "time to a person, 95th percentile s": waits[int(len(waits) * 0.95)] if waits else 0.0,
        "visitors who gave up waiting": sum(guest.told.gave_up for guest in played.guests),
        "visitors whose page did not go on": sum(
            len(guest.told.refused) for guest in played.guests
        ),
        "operator was interrupted": played.report["interruptions"],
        "operator was away": played.report["away"],
        "replies taken back": played.report["taken_back"],
        "presses the window did not follow": len(played.report["stuck"]),
        "whole run, s": played.seconds,
    }
    for kind in Wrong:
        table[kind.value] = wrong[kind]
    return table


def _calls(message: Message) -> bool:
    return message.sender is Sender.NOTICE and message.text not in _OURS


def _waits(messages: Sequence[Message]) -> list[float]:
    """Return the seconds from each call for a person to the person."""
    waits: list[float] = []
    since: datetime | None = None
    for message in messages:
        if _calls(message):
            since = since or message.at
        elif message.operator is not None and since is not None:
            waits.append((message.at - since).total_seconds())
            since = None
    return waits


def explain(played: Played, most: int = 40) -> str:
    """Return what is wrong in words, with the conversations it is wrong in."""
    said = [
        f"{one.wrong} · {one.conversation_id[:6]} · {one.sentence}" for one in played.wrong[:most]
    ]
    said += [f"stuck · {one}" for one in played.report["stuck"][:most]]
    said += [
        f"page of {guest.plan.number} ({guest.plan.manner}) · {sentence}"
        for guest in played.guests
        for sentence in guest.told.refused
    ]
    for name in dict.fromkeys(one.conversation_id for one in played.wrong[:6]):
        said += _talk(played, name)
    return "\n".join(said)


def _talk(played: Played, name: str) -> list[str]:
    kept = played.found.kept.get(name)
    plan: Plan | None = next(
        (guest.plan for guest in played.guests if guest.visitor.conversation_id == name),
        None,
    )
    said = [f"── {name[:6]} {plan}"]
    lines: list[tuple[datetime, str]] = [
        (act.at, f"    [{act.what}] seen {act.seen}")
        for act in played.found.acts
        if act.conversation_id == name
    ]
    for one in kept.messages if kept else ():
        lines.append(
            (
                one.at,
                f"  {one.sender:<9} {one.id[:6]} {one.operator or ''} → {one.answers} {one.text[:70]}",
            )
        )
    return said + [f"{at:%H:%M:%S.%f} {text}" for at, text in sorted(lines, key=lambda one: one[0])]
