"""Sample states for the privacy page, as in the design."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.privacy_report import (
    AtDesk,
    Contact,
    Facts,
    Keeper,
    ModelFacts,
    ModelFile,
    Place,
    PrivacyShown,
)
from desktop.domain.summaries import Wish
from desktop.privacy.papers import report
from tests.ui.screens import NOW


def facts() -> Facts:
    """Return a hotel that has set everything up."""
    return Facts(
        made_at=NOW,
        version="0.1.0",
        business="Hotel Lighthouse",
        model=ModelFacts(
            "Qwen3 1.7B",
            "8f1c2d3e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
            ModelFile.UNCHANGED,
            date(2026, 11, 21),
            read_only=True,
        ),
        held=True,
        relay=Place("relay.example.net"),
        keeper=Keeper.HOSTED,
        company="Example Hosting Ltd",
        mail=Place("mail.example.net"),
        summaries=Wish.MORNING,
        due=12,
        operators=(AtDesk("Desk 1", True), AtDesk("Desk 2", True)),
        openings=31,
        contacts=(
            Contact("relay.example.net", "relay", 4_100_000, NOW),
            Contact("mail.example.net", "mail", 212_000, NOW),
            Contact("huggingface.co", "model", 9_000, NOW - timedelta(days=18)),
        ),
    )


def privacy() -> PrivacyShown:
    """Return the report of it."""
    return PrivacyShown(report(facts()))
