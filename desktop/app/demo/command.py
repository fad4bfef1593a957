"""``deskbell demo``: with a display the app beside the website; without one, a played script."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import shutil
import signal
import tempfile
import time
import webbrowser
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path

from desktop.app.demo import scenes
from desktop.app.demo.browser import seen_in_a_browser
from desktop.app.demo.script import Play
from desktop.app.demo.stage import DemoError, Stage, has_display
from desktop.app.demo.transcript import Transcript
from desktop.app.gate.guard import let_loopback

SCENES: list[tuple[str, Callable[[Play], Awaitable[None]]]] = [
    ("(a) a paraphrased question gets the owner's own words", scenes.paraphrased),
    ("(b) a typo hides the key word", scenes.misspelt),
    ("(c) live availability: hand-off, takeover, reply, hand back", scenes.live_availability),
    ("(f) a message that tries to give the assistant orders", scenes.gives_orders),
    ("(g) two visitors at once never see each other's words", scenes.two_at_once),
    ("(h) a real browser on the demo site", seen_in_a_browser),
    ("(d) the desk is killed while a visitor writes three messages", scenes.killed_desk),
    ("(e) the relay is gone: an entry is edited, a reply written offline", scenes.stopped_relay),
    ("pictures of the knowledge page", scenes.knowledge_page),
]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell demo``."""
    parser.add_argument("--script", action="store_true", help="play visitors, even with a display")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-output"), help="folder for transcript and pictures"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the demo; 0 only if each visitor was served."""
    # This process plays the visitors, who are not the app; the app itself is a child of it.
    let_loopback()
    folder = Path(tempfile.mkdtemp(prefix="deskbell-demo-"))
    try:
        if arguments.script or not has_display():
            return asyncio.run(_ended(_scripted(Stage(folder, shown=False), arguments.out)))
        return asyncio.run(_ended(_shown(Stage(folder, shown=True))))
    except asyncio.CancelledError:
        return 143
    except DemoError as error:
        print(f"The demo could not start: {error}")
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _ended(work: Coroutine[None, None, int]) -> int:
    """Do the work; a request to end is an order to take the stage down first."""
    task = asyncio.current_task()
    assert task is not None
    with contextlib.suppress(NotImplementedError, AttributeError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work


async def _scripted(stage: Stage, out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    transcript = Transcript()
    play = Play(stage, transcript, out)
    transcript.fact(
        "a throw-away profile in a temporary folder; its key is kept nowhere and it is removed "
        "at the end"
    )
    try:
        await _start(stage, transcript)
        for title, scene in SCENES:
            await play.scene(title, lambda scene=scene: scene(play))  # type: ignore[misc]
    finally:
        await stage.close()
        (out / "transcript.txt").write_text("\n".join(transcript.lines) + "\n", encoding="utf-8")
    served = sum(one.served for one in play.outcomes)
    print(f"\n{served} of {len(play.outcomes)} scenes served. Pictures and transcript: {out}/")
    for one in play.outcomes:
        if not one.served:
            print(f"  not served: {one.scene}: {one.why}")
    return 0 if served == len(SCENES) else 1


async def _start(stage: Stage, transcript: Transcript) -> None:
    count = stage.prepare()
    await stage.start_relay()
    stage.name_relay()
    transcript.fact(
        f"the relay listens on loopback, port {stage.port}; the demo site: {stage.page}"
    )
    began = time.monotonic()
    await stage.start_desk()
    seconds = time.monotonic() - began
    transcript.fact(f"the desk knows {count} entries and is ready after {seconds:.1f} s")


async def _shown(stage: Stage) -> int:
    transcript = Transcript()
    transcript.fact("a throw-away profile; nothing of it is kept after you close the window")
    try:
        await _start(stage, transcript)
        transcript.fact(f"the website: {stage.page}  Write there, watch the app. Close it to end.")
        webbrowser.open(stage.page)
        while stage.desk.running:  # noqa: ASYNC110  # a process, not ours to signal
            await asyncio.sleep(0.5)
    finally:
        await stage.close()
    return 0
