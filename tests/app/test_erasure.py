"""What is erased can't be read in any file of the profile with its keys, nor after a restore.

The short form of ``python -m tests.bench erasure``, which does it with 1,000 conversations.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage import backup_file
from desktop.storage.argon import Argon2Cost
from tests.bench.erasure import PLACES, prove

STATES = (
    "after erasing",
    "older copy of the folder put back",
    "older backup file restored",
    "older own copy restored",
)


def test_erased_conversations_are_gone_from_every_file_and_the_others_are_all_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_file, "Argon2Cost", lambda: Argon2Cost(1, 8, 1))
    figures = prove(tmp_path, 60)
    for state in STATES:
        assert figures[f"{state}: markers of the erased"] == 0, figures
        assert figures[f"{state}: keys of the erased"] == 0, figures
        whole = 30 * len(PLACES)
        # Restoring leaves out what the line needs to open messages, and makes it anew.
        left_out = 0 if state in STATES[:2] else 30 * 2
        assert figures[f"{state}: markers of the kept, of {whole}"] == whole - left_out, figures
