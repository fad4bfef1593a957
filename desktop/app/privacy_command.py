"""``deskbell privacy report``: the privacy report as a PDF, without a window."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.app import business as owner
from desktop.app.owner_mail import OwnerMail
from desktop.app.passphrase import vault_for
from desktop.app.privacy_source import PrivacySource
from desktop.app.profile import open_store
from desktop.engine.privacy_page import facts
from desktop.privacy.papers import report

LANGUAGES = ("en", "de", "fr", "es", "pt_BR", "ko")
"""Those of the app; ``desktop.ui.spoken`` would bring Qt along."""


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
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        kept = owner.load_business(store)
        mail = OwnerMail(store)
        made = report(
            facts(
                store,
                PrivacySource(arguments.profile, store, mail.server),
                business=kept.name,
                zone=kept.zone,
                keep=kept.keep_times(),
                now=datetime.now(UTC),
            )
        )
    finally:
        store.close()
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
