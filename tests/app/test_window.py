"""The app's process: what it must not load, and that it ends in order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT

# Runs the real app until its desk is up, then says which modules are loaded and quits.
PROBE = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
started = []
def look():
    from desktop.domain.snapshots import Status
    window = next(one for one in app.topLevelWidgets() if hasattr(one, "receive"))
    if "desktop.app.wiring" in sys.modules and window._status.business == "Casa do Rio":
        timer.stop()
        print(json.dumps(sorted(sys.modules)), flush=True)
        app.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
from desktop.app.main import main
sys.exit(main(["--profile", sys.argv[1]]))
"""
HEAVY = {"torch", "lancedb", "llama_cpp", "sentence_transformers", "transformers", "pyarrow"} | {
    "pypdf",
    "docx",
    "lxml",
    "markdown_it",
    "charset_normalizer",
}


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, THROW_AWAY: "11" * 32, "QT_QPA_PLATFORM": "offscreen"}


def deskbell(*words: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_no_model_and_no_index_is_loaded_into_the_windows_process(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    profile = str(tmp_path / "profile")
    hotel = str(ROOT / "assets" / "demo" / "hotel.json")
    words = ("-m", "desktop.app.main", "--profile", profile, "setup", "--business", hotel)
    made = deskbell(*words, environment=environment)
    assert made.returncode == 0, made.stderr
    assert "data-site=" in made.stdout
    shown = deskbell("-c", PROBE, profile, environment=environment)
    assert shown.returncode == 0, shown.stderr
    loaded = {name.split(".")[0] for name in json.loads(shown.stdout.splitlines()[-1])}
    assert "apsw" in loaded
    assert not loaded & HEAVY


def test_a_profile_that_cannot_be_opened_ends_the_app_with_a_sentence(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    file = tmp_path / "profile"
    file.write_text("not a folder", encoding="utf-8")
    # A closed standard input would end the app at once, so it is held open.
    app = subprocess.Popen(
        [sys.executable, "-m", "desktop.app.main", "--profile", str(file), "--control"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert app.wait(60) == 1
        assert app.stderr is not None
        said = app.stderr.read()
    finally:
        app.kill()
        app.communicate()
    assert "Traceback" not in said
    assert str(file) in said
