"""The guests of the played hour: each a real end of the protocol with a manner of its own.

They know nothing of the desk but what a page shows. Times are seconds at the speed at which
the hour is played: at 20 times, a guest who thinks for 20 seconds waits for one.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.relay.visitor import ScriptedVisitor, VisitorError
from tests.whole.traffic.looking import Visit
from tests.whole.traffic.sayings import LANGUAGES, Sayings, sayings

ANSWER_SECONDS = 60.0
"""How long a guest looks at the page for the next line before going on anyway."""
PERSON_SECONDS = 75.0
"""How long a guest waits for a person before leaving the page."""


class Manner(StrEnum):
    """How a guest behaves."""

    PLAIN = "asks one thing or two"
    PIECES = "writes one question in several quick messages"
    RELOADS = "loads the page anew while the answer is on its way"
    DROPS = "loses the line without a word"
    RETURNS = "leaves the page at once and comes back"
    GONE = "leaves at once and never comes back"
    WAITS = "waits for a person"
    GOES_ON = "writes on with the person who answered"
    BUTTON = "presses 'Talk to a person'"
    LEAVES_CONTACT = "leaves an e-mail address and the page"
    ERASES = "erases the conversation"


NEEDS_PERSON = (
    Manner.WAITS,
    Manner.GOES_ON,
    Manner.BUTTON,
    Manner.LEAVES_CONTACT,
    Manner.GONE,
)
_SHARES = {
    Manner.PLAIN: 34,
    Manner.PIECES: 8,
    Manner.RELOADS: 8,
    Manner.DROPS: 6,
    Manner.RETURNS: 8,
    Manner.ERASES: 2,
    Manner.WAITS: 10,
    Manner.GOES_ON: 12,
    Manner.BUTTON: 6,
    Manner.LEAVES_CONTACT: 3,
    Manner.GONE: 3,
}
"""Of a hundred guests; a third of them need a person."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What one guest will do."""

    number: int
    begins: float
    language: str
    manner: Manner
    seed: int


def plans(count: int, seconds: float, seed: int) -> list[Plan]:
    """Return ``count`` guests, 30 or more, who come within ``seconds``, in all languages and manners."""
    dice = random.Random(seed)
    # Dealt like cards and not diced: a small hour must have every manner too.
    deck = [manner for manner, share in _SHARES.items() for _ in range(share)]
    rest = count - len(Manner)
    dealt = [*Manner, *(deck[at * len(deck) // rest] for at in range(rest))]
    dice.shuffle(dealt)
    spoken = [LANGUAGES[at % len(LANGUAGES)] for at in range(count)]
    dice.shuffle(spoken)
    times = sorted(dice.uniform(0, seconds) for _ in range(count))
    return [
        Plan(number, times[number], spoken[number], dealt[number], dice.randrange(2**32))
        for number in range(count)
    ]


@dataclass(slots=True)
class Told:
    """What a guest has to say about the visit itself."""

    gave_up: int = 0
    """Left the page because no person came for so long."""
    refused: list[str] = field(default_factory=list)


class Guest:
    """Plays one plan."""

    def __init__(self, plan: Plan, url: str, site: str, origin: str) -> None:
        self.plan = plan
        self.told = Told()
        self._dice = random.Random(plan.seed)
        self._says: Sayings = sayings(plan.language)
        self._wrote: list[tuple[str, str]] = []
        self._asked = False
        self._erased = False
        self.visitor = ScriptedVisitor(
            url=url,
            site=site,
            origin=origin,
            language=plan.language,
            page=self._dice.choice(("/", "/rooms.html", "/contact.html")),
            pause=lambda attempt: 0.2 + 0.1 * min(attempt, 10),
        )

    async def play(self) -> None:
        """Come, do what is planned, and leave the page in the end."""
        await asyncio.sleep(self.plan.begins)
        await self.visitor.connect(60)
        await self._think()
        try:
            await self._do()
        except VisitorError as error:
            self.told.refused.append(str(error))
        await self._think()
        if self._dice.random() < 0.6:
            await self.visitor.close()

    async def come_back(self) -> None:
        """Open the page again at the end of the hour and stay, unless gone for good."""
        if self._stays:
            await self.visitor.connect(60)
        else:
            await self.visitor.close()

    async def leave(self) -> None:
        """Close the page for good."""
        await self.visitor.close()

    @property
    def lines(self) -> int:
        """How many lines the page shows."""
        return len(self.visitor.shown)

    @property
    def waiting(self) -> bool:
        """Whether something that this guest wrote is not at the desk yet."""
        return self._stays and bool(self.visitor.waiting)

    def visit(self) -> Visit:
        """Return what this guest wrote and saw."""
        return Visit(
            self.visitor.conversation_id,
            tuple(self._wrote),
            tuple(self.visitor.shown),
            stayed=self._stays,
            erased=self._erased,
            asked_for_person=self._asked,
        )

    @property
    def _stays(self) -> bool:
        return self.plan.manner not in (Manner.GONE, Manner.LEAVES_CONTACT) and not self._erased

    async def _do(self) -> None:
        known, person = self._says.known, self._says.for_a_person
        match self.plan.manner:
            case Manner.PLAIN:
                await self._ask(self._dice.choice(known))
                if self._dice.random() < 0.5:
                    await self._think()
                    await self._ask(self._dice.choice(known))
                await self._perhaps_rate()
                if self._dice.random() < 0.3:
                    await self._ask(self._says.thanks)
            case Manner.PIECES:
                for text in self._says.pieces:
                    await self._write(text)
                    await asyncio.sleep(self._dice.uniform(0.05, 0.3))
                await self._line()
            case Manner.RELOADS:
                await self._write(self._dice.choice(known))
                await asyncio.sleep(self._dice.uniform(0.0, 0.5))
                await self.visitor.reload(60)
                await self._line()
                await self._ask(self._dice.choice(known))
            case Manner.DROPS:
                await self._write(self._dice.choice(known))
                await self.visitor.drop_line()
                await self._line()
                await self._write(self._dice.choice(person))
                await self.visitor.drop_line()
                await self._line()
            case Manner.RETURNS:
                await self._write(self._dice.choice(known))
                await asyncio.sleep(self._dice.uniform(0.0, 0.3))
                await self.visitor.close()
                await asyncio.sleep(self._dice.uniform(1.0, 6.0))
                await self.visitor.connect(60)
                await self._line()
                await self._ask(self._dice.choice(known))
            case Manner.GONE:
                await self._ask(self._dice.choice(person))
            case Manner.WAITS:
                await self._ask(self._dice.choice(person))
                await self._person()
            case Manner.GOES_ON:
                await self._ask(self._dice.choice(person))
                await self._person()
                for _ in range(self._dice.randint(1, 2)):
                    await self._think()
                    await self._write(self._dice.choice(self._says.goes_on))
                if self._dice.random() < 0.5:
                    await self._think()
                    await self._write(self._dice.choice(known))
                await self._think()
            case Manner.BUTTON:
                if self._dice.random() < 0.5:
                    await self._ask(self._dice.choice(known))
                self._asked = True
                await self.visitor.ask_for_person()
                await self._line()
                if self._dice.random() < 0.5:
                    await self._write(self._dice.choice(person))
                await self._person()
            case Manner.LEAVES_CONTACT:
                await self._ask(self._dice.choice(person))
                await self.visitor.leave_contact(f"guest{self.plan.number}@example.org")
            case Manner.ERASES:
                await self._ask(self._dice.choice(known))
                await self.visitor.erase()
                await self.visitor.wait_until(
                    lambda: self.visitor.erased_at is not None, ANSWER_SECONDS
                )
                self._erased = True

    async def _write(self, text: str) -> None:
        self._wrote.append((await self.visitor.write(text), text))

    async def _ask(self, text: str) -> None:
        before = self._theirs
        await self._write(text)
        await self._line(before)

    @property
    def _theirs(self) -> int:
        return sum(1 for one in self.visitor.shown if one.sender != "visitor")

    async def _line(self, before: int | None = None) -> None:
        """Wait for a line of the desk's after the last thing that this guest wrote."""

        def come() -> bool:
            if before is not None:
                return self._theirs > before
            return bool(self.visitor.shown) and self.visitor.shown[-1].sender != "visitor"

        await self.visitor.wait_until(come, ANSWER_SECONDS)
        await self.visitor.read()

    async def _person(self) -> None:
        """Wait for a person, and leave the page when nobody comes for long."""
        before = len(self.visitor.shown)
        try:
            await self.visitor.wait_until(
                lambda: any(
                    one.sender in ("operator", "assistant") for one in self.visitor.shown[before:]
                ),
                PERSON_SECONDS,
            )
        except VisitorError:
            self.told.gave_up += 1

    async def _perhaps_rate(self) -> None:
        answers = [one for one in self.visitor.shown if one.sender == "assistant"]
        if answers and self._dice.random() < 0.4:
            await self.visitor.rate(answers[-1].id, self._dice.choice((1, 1, 1, -1)))

    async def _think(self) -> None:
        await asyncio.sleep(self._dice.uniform(0.3, 1.5))
