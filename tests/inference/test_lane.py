from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.inference.gguf import ModelFileError, read_model_file
from desktop.inference.grammar import draft_grammar
from desktop.inference.lane import Lane, Wish, Written, settings_for
from desktop.inference.runtime import RuntimeSettings
from desktop.inference.scheduler import BusyError, End, Priority
from tests.inference.gguf_files import random_model, scripted_model

SMALL = RuntimeSettings(cells=6000, sequences=4, batch=128, threads=1)
SCRIPT = [
    '{"status":"',
    'answer","entries":["',
    'parking"],"quote":"',
    "12 € a day",
    '","reply":"',
    "Parking is ",
    "12 €",
    ' a day."}',
]
DRAFT = {
    "status": "answer",
    "entries": ["parking"],
    "quote": "12 € a day",
    "reply": "Parking is 12 € a day.",
}


@pytest.fixture(scope="module")
def scripted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lane]:
    folder = tmp_path_factory.mktemp("lane")
    lane = Lane(scripted_model(folder / "scripted.gguf", SCRIPT), folder / "prefixes", SMALL)
    yield lane
    lane.close()


def ask(lane: Lane, number: int, **more: object) -> tuple[list[str], Written]:
    pieces: list[str] = []
    ended: queue.SimpleQueue[Written] = queue.SimpleQueue()
    wish = Wish("What does parking cost?", draft_grammar(["parking"]), **more)  # type: ignore[arg-type]
    lane.ask(number, wish, pieces.append, ended.put)
    return pieces, ended.get(timeout=30)


def serve(lane: Lane, system: str) -> None:
    ready: queue.SimpleQueue[None] = queue.SimpleQueue()
    lane.serve(system, lambda: ready.put(None))
    ready.get(timeout=30)


def wait_until_idle(lane: Lane) -> None:
    idle: queue.SimpleQueue[None] = queue.SimpleQueue()
    lane._scheduler.call(lambda: idle.put(None), when_idle=True)
    idle.get(timeout=30)


def test_a_draft_appears_piece_by_piece_and_is_read_as_a_whole(scripted: Lane) -> None:
    pieces, written = ask(scripted, 1)
    assert len(pieces) == len(SCRIPT)
    assert "".join(pieces) == "".join(SCRIPT)
    assert (written.end, written.object) == (End.DONE, DRAFT)
    assert 0 < written.first <= written.seconds


def test_it_is_the_same_after_rules_were_read_and_after_they_changed(scripted: Lane) -> None:
    serve(scripted, "Answer from the entries of the house.")
    assert ask(scripted, 2)[1].object == DRAFT
    serve(scripted, "Answer from the entries of the house. Be brief.")
    assert ask(scripted, 3, priority=Priority.OPERATOR)[1].object == DRAFT


def test_too_few_tokens_give_no_draft(scripted: Lane) -> None:
    written = ask(scripted, 4, most=3)[1]
    assert (written.end, written.object, written.tokens) == (End.LENGTH, None, 3)


def test_time_over_gives_no_draft(scripted: Lane) -> None:
    assert ask(scripted, 5, seconds=0.0)[1].end is End.TIME


def test_a_question_or_a_knowledge_that_is_too_long_is_refused(scripted: Lane) -> None:
    with pytest.raises(BusyError, match="too long"):
        scripted.ask(6, Wish("x" * 4000, draft_grammar([])), print, print)
    with pytest.raises(BusyError, match="too many"):
        scripted.serve("x" * 4000)


def test_a_prefix_is_read_from_disk_after_a_restart(tmp_path: Path, random_gguf: Path) -> None:
    system = "The house and its rules. " * 8
    for count in (1, 2):
        lane = Lane(random_gguf, tmp_path, SMALL)
        serve(lane, system)
        wait_until_idle(lane)
        lane.close()
        files = list(tmp_path.glob("*.prefix"))
        assert len(files) == 1
        if count == 1:
            written = files[0].stat().st_ino
    assert files[0].stat().st_ino == written, "the second start read it and wrote none"


def test_a_cancelled_text_ends_and_the_lane_goes_on(tmp_path: Path, random_gguf: Path) -> None:
    lane = Lane(random_gguf, tmp_path, SMALL)
    ended: queue.SimpleQueue[Written] = queue.SimpleQueue()
    wish = Wish("Is there parking?", draft_grammar(["parking"]), most=1000)

    def cancel_at_once(_piece: str) -> None:
        lane.cancel(7)

    lane.ask(7, wish, cancel_at_once, ended.put)
    assert ended.get(timeout=30).end is End.CANCELLED
    lane.ask(8, Wish("Is there parking?", draft_grammar([])), lambda _: None, ended.put)
    assert ended.get(timeout=30).object == {"status": "hand_off"}
    lane.close()


def test_a_template_that_fails_is_found_when_the_model_is_loaded(tmp_path: Path) -> None:
    path = random_model(tmp_path / "odd.gguf", template="{{ raise_exception('never') }}")
    with pytest.raises(ModelFileError, match="another file"):
        Lane(path, tmp_path, SMALL)


def test_settings_follow_the_memory_that_is_free(random_gguf: Path) -> None:
    file = read_model_file(random_gguf)
    plenty = settings_for(random_gguf, 10**10)
    assert plenty.sequences == 10
    tight = 400 * 1024**2 + file.size + (plenty.cells - 3000) * file.memory_per_token
    assert settings_for(random_gguf, tight).sequences < 10
    with pytest.raises(ModelFileError, match="of memory"):
        settings_for(random_gguf, 100 * 1024**2)


def test_after_the_knowledge_changed_the_memory_lies_as_after_a_start(
    tmp_path: Path, random_gguf: Path
) -> None:
    lane = Lane(random_gguf, tmp_path, SMALL)
    cleared = []
    clear = lane._runtime.clear
    lane._runtime.clear = lambda: cleared.append(clear())  # type: ignore[method-assign]
    for system in ("The house and its rules. " * 8, "Another house with other rules. " * 8):
        serve(lane, system)
        wait_until_idle(lane)
        assert lane._scheduler.resident_sequence == 0
    assert len(cleared) == 2
    changed = ask(lane, 1, most=30)[0]
    lane.close()
    started = Lane(random_gguf, tmp_path, SMALL)
    serve(started, "Another house with other rules. " * 8)
    assert ask(started, 1, most=30)[0] == changed
    started.close()
