"""Running a program for real: its lines, its code, and a program that is not there."""

import sys

from installers.processes import KEPT_LINES, run


def test_both_streams_arrive_line_by_line() -> None:
    lines: list[str] = []
    code = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(3)"
    finished = run([sys.executable, "-u", "-c", code], on_line=lines.append)
    assert finished.code == 3
    assert sorted(lines) == ["one", "two"]
    assert sorted(finished.lines) == ["one", "two"]


def test_a_program_that_prints_without_end_keeps_only_its_last_lines() -> None:
    finished = run([sys.executable, "-c", "for n in range(500): print(n)"])
    assert finished.lines[-1] == "499"
    assert len(finished.lines) == KEPT_LINES


def test_bytes_that_are_no_text_do_no_harm() -> None:
    code = "import sys; sys.stdout.buffer.write(b'\\xff\\xfe caf\\n')"
    assert run([sys.executable, "-c", code]).lines[0].endswith("caf")


def test_a_program_that_is_not_there_ends_with_127() -> None:
    assert run(["no-such-program-here"]).code == 127


def test_the_environment_is_added_to_not_replaced() -> None:
    code = "import os; print(os.environ['ADDED'], 'PATH' in os.environ)"
    finished = run([sys.executable, "-c", code], environment={"ADDED": "yes"})
    assert finished.lines == ("yes True",)
