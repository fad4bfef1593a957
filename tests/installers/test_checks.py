"""What ``run.py test`` runs, and what it says at the end."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from installers import checks
from installers.checks import Check, Outcome
from installers.venv_folder import Venv


def names(plan: Sequence[Check]) -> list[str]:
    return [check.name for check in plan]


def test_everything_is_checked_in_order(tmp_path: Path) -> None:
    (tmp_path / "tests" / "widget").mkdir(parents=True)
    (tmp_path / "tests" / "widget" / "state.test.js").write_text("")
    assert names(checks.plan(Venv(tmp_path), [])) == [
        "ruff format",
        "ruff check",
        "mypy",
        "import-linter",
        "pytest",
        "node --test",
    ]


def test_arguments_are_pytests_and_run_pytest_alone(tmp_path: Path) -> None:
    (plan,) = checks.plan(Venv(tmp_path), ["-k", "relay"])
    assert plan.name == "pytest"
    assert plan.arguments[-2:] == ("-k", "relay")


def test_mypy_reads_only_the_packages_that_exist(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "tests" / "bench").mkdir(parents=True)
    mypy = next(check for check in checks.plan(Venv(tmp_path), []) if check.name == "mypy")
    assert mypy.arguments[3:] == ("-p", "desktop", "-p", "tests.bench")


def test_a_failed_check_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran: list[str] = []

    def runner(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
        ran.append(arguments[0])
        assert environment["QT_QPA_PLATFORM"] == "offscreen"
        return 1 if arguments[0] == "a" else 0

    outcomes = checks.run_all([Check("first", ("a",)), Check("second", ("b",))], tmp_path, runner)
    assert ran == ["a", "b"]
    assert [outcome.code for outcome in outcomes] == [1, 0]
    assert checks.exit_code(outcomes) == 1
    assert checks.summary(outcomes).endswith("Failed: first.")


def test_all_good_is_zero_and_says_so() -> None:
    outcomes = [Outcome("pytest", 0, 3.0)]
    assert checks.exit_code(outcomes) == 0
    assert checks.summary(outcomes).endswith("All checks passed.")


def test_pytest_finding_no_test_is_a_failure() -> None:
    assert checks.exit_code([Outcome("pytest", 5, 0.1)]) == 1


def test_a_program_that_is_not_there_is_a_failed_check(capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.call(["no-such-program-here"], {}) == 127
    assert "no such program" in capfd.readouterr().out
