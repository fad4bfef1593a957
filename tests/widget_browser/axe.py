"""axe-core in any tab: what it finds wrong with a page, the widget's shadow root included."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from tests.widget_browser.tabs import Tab

_RUN = """axe.run(document, { resultTypes: ['violations', 'incomplete'],
  rules: { 'target-size': { enabled: true } } })
  .then(({ violations }) => JSON.stringify(violations.map((one) => one.id + ': '
    + one.nodes.map((node) => node.target.flat().join(' ') + ' ' + (node.failureSummary ?? '')).join(' | '))))"""


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(tab: Tab) -> list[str]:
    """Return axe's violations: all of its rules, WCAG 2.2's target sizes as well."""
    tab.js(f"(() => {{ if (!window.axe) {{ {_script()} }} }})()")
    found = json.loads(tab.js(_RUN))
    assert isinstance(found, list)
    return found
