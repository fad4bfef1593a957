"""Every promise of F1 on every kind of page, in a real Chromium and a real Firefox ESR.

Says for each row and browser whether it held, and whether a question is answered beside some real
libraries from npm, which are not part of the project. Not a measurement of speed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.bench.rivals.widgets import unpacked
from tests.widget_browser.house import Premises, premises
from tests.widget_browser.row import visit
from tests.widget_browser.rows import ROWS, Row
from tests.widget_browser.rows_pages_of_others import WATCH, answered
from tests.widget_browser.tabs import Driver, Way, chromium, firefox

LIBRARIES = {
    "zone.js@0.16.3": "bundles/zone.umd.js",
    "mootools@1.5.2": "lib/mootools-core-1.5.2-server.js",
    "core-js-bundle@3.50.0": "minified.js",
    "es6-shim@0.35.8": "es6-shim.js",
    "jquery@1.12.4": "dist/jquery.js",
}


def measure() -> dict[str, object]:
    """Return row to what was seen in each browser."""
    figures: dict[str, object] = {}
    with chromium() as chrome, firefox() as fox:
        browsers: list[Driver] = [one for one in (chrome, fox) if one is not None]
        for row in ROWS:
            seen = {one.name: _run(row, one) for one in browsers}
            figures[f"{row.of} {row.name}"] = ", ".join(
                f"{name} {how}" for name, how in seen.items()
            )
            print(f"{row.of} {row.name}: {seen}", file=sys.stderr, flush=True)
        figures |= _beside_libraries(browsers)
        figures["browsers"] = ", ".join(f"{one.name} {one.version}" for one in browsers)
        broken = sum("BROKEN" in str(how) for how in figures.values())
        figures["rows"] = f"{len(ROWS)}, broken {broken}"
    return figures


def _beside_libraries(browsers: list[Driver]) -> dict[str, object]:
    npm = shutil.which("npm")
    if npm is None:
        return {"beside libraries": "npm is not here"}
    figures: dict[str, object] = {}
    for package, file in LIBRARIES.items():
        with tempfile.TemporaryDirectory(prefix="deskbell-pages-") as folder:
            try:
                code = (unpacked(npm, package, Path(folder)) / file).read_text(encoding="utf-8")
            except (subprocess.SubprocessError, OSError):
                figures[f"beside {package}"] = "not to be had from npm"
                continue
        row = Row("F1.4", package, partial(_beside, code=code))
        seen = {one.name: _run(row, one) for one in browsers}
        figures[f"beside {package}"] = ", ".join(f"{name} {how}" for name, how in seen.items())
    return figures


def _beside(place: Premises, browser: Driver, *, code: str) -> None:
    """The library is a script of the page, in front of ours."""
    place.site.headers.clear()
    place.site.files = {"/library.js": code}
    place.site.pages["/"] = (
        "<!doctype html><html lang=en><title>Casa do Rio</title><script src=/library.js></script>"
        "<h1>Casa do Rio</h1>{tag}"
    )
    with browser.visitor(Way(before=(WATCH,))) as visitor:
        tab = visitor.open()
        visit(place, tab)
        answered(place, tab, "beside a library")
        assert tab.js("errors.length === 0") is True, tab.js("errors.join()")


def _run(row: Row, browser: Driver) -> str:
    with (
        tempfile.TemporaryDirectory(prefix="deskbell-pages-") as folder,
        premises(Path(folder)) as place,
    ):
        try:
            row.run(place, browser)
        except Exception as error:
            return f"BROKEN ({str(error).splitlines()[0][:200] if str(error) else type(error).__name__})"
    return "holds"
