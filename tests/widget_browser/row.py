"""A row: one promise of F1, told as a sentence and shown in any browser. Helpers of the rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.widget_browser.house import Premises
from tests.widget_browser.tabs import Driver, Tab, node, until


@dataclass(frozen=True)
class Row:
    """One promise. ``name`` is a sentence."""

    of: str
    name: str
    run: Callable[[Premises, Driver], None]
    short: tuple[str, ...] = ()
    """The browsers in which each run of the tests shows it; the bench runs it in all."""

    @property
    def id(self) -> str:
        """For a test's name."""
        return re.sub(r"\W+", "-", f"{self.of} {self.name}")


ROWS: list[Row] = []


def row(
    of: str, name: str, *short: str
) -> Callable[[Callable[[Premises, Driver], None]], Callable[[Premises, Driver], None]]:
    """Add the function to the rows; ``short`` names browsers, see ``Row``."""

    def put(run: Callable[[Premises, Driver], None]) -> Callable[[Premises, Driver], None]:
        ROWS.append(Row(of, name, run, short))
        return run

    return put


def open_widget(tab: Tab) -> None:
    """Click the launcher; wait for the desk's greeting, and until the panel stands still."""
    until(tab, node("[part=launcher]"))
    tab.click("[part=launcher]")
    until(tab, node("[data-sender=greeting]"))
    finished(tab)


def write(tab: Tab, text: str) -> None:
    """Type a message and send it."""
    tab.click("[part=input]")
    tab.type(text)
    tab.press("Enter")


def visit(place: Premises, tab: Tab, path: str = "/") -> None:
    """Open the owner's page."""
    tab.goto(f"{place.site.origin}{path}")


def finished(tab: Tab) -> None:
    """Wait until nothing moves any more."""
    tab.js(f"Promise.all({node('[part=panel]')}.getAnimations().map((one) => one.finished))")


def clean(tab: Tab) -> None:
    """The page was not bothered: no violation of its policy, no error, no global of ours."""
    # The browser's own wish for an icon is not ours.
    reported = [one for one in tab.js("violations") if not one.endswith("/favicon.ico")]
    assert reported == [], reported
    ours = "Object.keys(window).filter((one) => /desk|bell|widget/i.test(one))"
    found = tab.js(ours)
    assert found == [], found
    complaints = [one for one in tab.complaints() if "favicon.ico" not in one]
    assert complaints == [], complaints
