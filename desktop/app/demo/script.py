"""The demo's visitors and its operator, scene by scene. Each scene asserts that it was served.

The visitors use the real protocol over real sockets, the operator sends the same intents
as the app's buttons, and nothing that is printed was not received.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.app.demo.stage import DemoError, Fact, Stage
from desktop.app.demo.transcript import Transcript
from desktop.app.places import DEMO
from desktop.relay.shown import Shown
from desktop.relay.visitor import ScriptedVisitor

REPLY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the visitors of a scene were served, and what went wrong if not."""

    scene: str
    served: bool
    why: str = ""


@dataclass
class Play:
    """Plays scenes on a stage and remembers what came of them."""

    stage: Stage
    transcript: Transcript
    out: Path
    outcomes: list[Outcome] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    """Entry id to the owner's words, as the assistant must send them."""
    titles: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for line in (DEMO / "knowledge.jsonl").read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            self.answers[entry["id"]] = entry["answer"]
            self.titles[entry["id"]] = entry["title"]

    async def scene(self, title: str, play: Callable[[], Awaitable[None]]) -> None:
        """Play one scene; a failure is kept and the next scene still plays."""
        self.transcript.scene(title)
        try:
            async with asyncio.timeout(180):
                await play()
        except Exception as error:
            # Whatever went wrong, the other visitors are still played; nothing is hidden.
            why = str(error).split("\nCall log")[0] or f"it took too long ({type(error).__name__})"
            self.transcript.fact(f"NOT SERVED: {why}")
            self.outcomes.append(Outcome(title, served=False, why=why))
        else:
            self.transcript.fact("served")
            self.outcomes.append(Outcome(title, served=True))

    async def visitor(self, page: str = "/", language: str = "en") -> ScriptedVisitor:
        """Let a new visitor open the widget."""
        made = ScriptedVisitor(
            url=self.stage.ws_url,
            site=self.stage.site,
            origin=self.stage.page.rstrip("/"),
            language=language,
            page=page,
        )
        await made.connect(20)
        return made

    async def ask(self, who: str, visitor: ScriptedVisitor, text: str) -> Shown:
        """Write as the visitor and return the next line that is not the visitor's."""
        before = len(visitor.shown)
        began = self.transcript.seconds
        self.transcript.said(who, "visitor", text)
        await visitor.write(text)
        answer = await self.next_line(visitor, before)
        took = (self.transcript.seconds - began) * 1000
        note = f"{answer.entry}, {took:.0f} ms" if answer.entry else f"{took:.0f} ms"
        self.transcript.said(who, answer.sender, answer.text, note)
        return answer

    async def next_line(
        self, visitor: ScriptedVisitor, after: int, sender: str | None = None
    ) -> Shown:
        """Return the first line after ``after`` shown ones that is not the visitor's own."""

        def found() -> Shown | None:
            return next(
                (
                    one
                    for one in visitor.shown[after:]
                    if one.sender != "visitor" and sender in (None, one.sender)
                ),
                None,
            )

        await visitor.wait_until(lambda: found() is not None, REPLY_SECONDS)
        line = found()
        assert line is not None
        return line

    def expect_entry(self, answer: Shown, entry_id: str) -> None:
        """Check that the reply is the owner's own words from the right entry.

        Raises:
            DemoError: If it is not.
        """
        expect(answer.sender == "assistant", f"the {answer.sender} answered: {answer.text}")
        expect(
            answer.text == self.answers[entry_id],
            f"the answer should be the entry '{entry_id}', it was: {answer.text}",
        )
        expect(answer.entry == self.titles[entry_id], f"it names the entry '{answer.entry}'")

    async def intent(self, name: str, **fields: object) -> None:
        """Do what a button does."""
        await self.stage.desk.ask(do="intent", name=name, fields=fields)

    async def row(self, conversation_id: str, wanted: Callable[[Fact], bool], what: str) -> Fact:
        """Wait until the inbox shows the conversation as wanted, and still does now."""
        return await self.stage.desk.wait_for(
            lambda fact: (
                fact.get("event") == "row"
                and fact["conversation"] == conversation_id
                and wanted(fact)
            ),
            what,
            REPLY_SECONDS,
        )

    async def show(self, conversation_id: str) -> None:
        """Open a conversation in the app, as a click on its row does."""
        mark = self.stage.desk.since()
        await self.stage.desk.ask(do="show", conversation=conversation_id)
        await self.stage.desk.wait_for(
            lambda fact: fact.get("event") == "shown" and fact["conversation"] == conversation_id,
            "conversation in the app's window",
            REPLY_SECONDS,
            after=mark,
        )

    async def screenshot(self, name: str) -> None:
        """Write a picture of the app to the output folder."""
        file = self.out / f"{name}.png"
        await self.stage.desk.ask(do="screenshot", file=str(file))
        self.transcript.fact(f"picture of the app: {file.name}")


def expect(condition: bool, otherwise: str) -> None:
    """Raise ``DemoError`` with what was seen, unless the condition holds."""
    if not condition:
        raise DemoError(otherwise)
