"""The scripted demo, as a newcomer starts it: real relay, app, worker, browser and visitors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app.places import ROOT

PICTURES = {
    "inbox-needs-you-light.png",
    "inbox-needs-you-dark.png",
    "inbox-yours-light.png",
    "inbox-offline-reply-waits.png",
    "knowledge-light.png",
    "knowledge-dark.png",
    "site.png",
    "widget-handed-over.png",
    "widget-person.png",
}


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.browser
def test_every_visitor_of_the_demo_is_served(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.app.main", "demo", "--script", "--out", str(tmp_path)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "9 of 9 scenes served" in done.stdout
    assert {file.name for file in tmp_path.glob("*.png")} >= PICTURES
    assert all((tmp_path / name).stat().st_size > 10_000 for name in PICTURES)
