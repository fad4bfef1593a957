"""The lines a waiting person sees."""

import threading

import pytest

from installers.progress import Progress


def test_a_line_begins_with_the_seconds_since_set_up_began() -> None:
    lines: list[str] = []
    moments = iter([100.0, 112.4])
    Progress(lines.append, lambda: next(moments)).say("Making .venv")
    assert lines == ["[  12 s] Making .venv"]


def test_a_step_that_takes_long_is_shown_while_it_runs() -> None:
    lines: list[str] = []
    seen = threading.Event()

    def write(line: str) -> None:
        lines.append(line)
        if "3 of 80" in line:
            seen.set()

    progress = Progress(write, tick_seconds=0.01)

    def step() -> None:
        progress.watch("packages", lambda: "3 of 80 in place")
        assert seen.wait(30)

    progress.together({"packages": step})
    assert any("packages: 3 of 80 in place" in line for line in lines)
    assert lines[-1].endswith("packages: done")


def test_a_failing_step_lets_the_others_end_first() -> None:
    lines: list[str] = []
    failed = threading.Event()
    ended = threading.Event()

    def fail() -> None:
        failed.set()
        raise RuntimeError("no network")

    def go_on() -> None:
        assert failed.wait(30)
        ended.set()

    with pytest.raises(RuntimeError, match="no network"):
        Progress(lines.append).together({"pip": fail, "apt": go_on})
    assert ended.is_set()
    assert any(line.endswith("pip: failed") for line in lines)
    assert any(line.endswith("apt: done") for line in lines)


def test_no_steps_are_no_work() -> None:
    lines: list[str] = []
    Progress(lines.append).together({})
    assert lines == []
