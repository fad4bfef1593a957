"""``deskbell privacy report``: the privacy report as a PDF, without a window."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.app import business as owner
from desktop.app.owner_mail import OwnerMail
from desktop.app.passphrase import vault_for
from desktop.app.privacy_source import PrivacySource
from desktop.app.profile import open_store
from desktop.app.side_door import SideDoorError, ask_running, shared_key
from desktop.app.wordbook import LANGUAGES
from desktop.domain.privacy_report import Facts
from desktop.engine.privacy_page import facts
from desktop.privacy.papers import report
from desktop.storage.codec import decode
from desktop.storage.lock_file import is_held


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell privacy``."""
    parser.add_argument("do", choices=("report",))
    parser.add_argument("--out", type=Path, required=True, help="the PDF to write")
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="of the report; else that of the app",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the report of the profile's state; return the exit code."""
    try:
        made = report(_facts(arguments.profile))
    except SideDoorError as problem:
        print(f"deskbell: {problem}", file=sys.stderr)
        return 1
    if sys.platform not in ("win32", "darwin"):
        # Setting a PDF needs no display; with one, nothing of it is used.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Only now: no other command needs Qt.
    from PySide6.QtGui import QGuiApplication

    from desktop.app.window import kept_look
    from desktop.ui.privacy_pdf import write_report
    from desktop.ui.spoken import SYSTEM, speak

    app = QGuiApplication.instance() or QGuiApplication(["deskbell"])
    speak(arguments.language or kept_look(arguments.profile).get("language", SYSTEM))
    write_report(arguments.out, made)
    print(f"The report was written to {arguments.out}.")
    del app
    return 0


def _facts(profile: Path) -> Facts:
    """Return the state of this PC, from the desk that runs where one does."""
    vault = vault_for(profile)
    if is_held(profile):
        answer = ask_running(profile, shared_key(vault.database_key()), {"do": "privacy"})
        kept = decode(Facts, str(answer["facts"]))
        return replace(kept, made_at=kept.made_at.astimezone(ZoneInfo(str(answer["zone"]))))
    store = open_store(profile, vault)
    try:
        business = owner.load_business(store)
        return facts(
            store,
            PrivacySource(profile, store, OwnerMail(store).server),
            business=business.name,
            zone=business.zone,
            keep=business.keep_times(),
            now=datetime.now(UTC),
        )
    finally:
        store.close()
