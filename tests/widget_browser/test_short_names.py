"""What the build makes short must be ours: no name of it may be one that a browser has by itself."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from tests.widget_browser.house import Premises
from tests.widget_browser.row import visit
from tests.widget_browser.site import ROOT
from tests.widget_browser.tabs import Chromium, Driver, Tab

pytestmark = pytest.mark.browser

_ASK = """
import { readFileSync, readdirSync } from "node:fs";
import { shortNames, tokensOf } from "./assets/widget/minify.mjs";
const src = "assets/widget/src/";
const texts = readdirSync(src).filter((one) => one.endsWith(".js")).map((one) => readFileSync(src + one, "utf8"));
const names = (code) => [...shortNames(tokensOf(code.replace(/^import .*$/gm, "").replace(/^export /gm, ""))).keys()];
console.log(JSON.stringify([...texts, texts.join("\\n")].flatMap(names).filter((one) => one[0] !== "#")));
"""


@pytest.fixture(scope="module")
def names() -> list[str]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("There is no Node to build the widget with.")
    told = subprocess.run(
        [node, "--input-type=module", "-e", _ASK],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    found = json.loads(told.stdout)
    assert len(found) > 300
    return sorted(set(found))


def browsers_own(tab: Tab, names: list[str]) -> object:
    return tab.js(f"{json.dumps(names)}.filter((one) => one in window)")


def test_no_short_name_is_chromiums_own(
    place: Premises, chrome: Chromium, names: list[str]
) -> None:
    with chrome.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert browsers_own(tab, names) == []


def test_no_short_name_is_firefoxs_own(place: Premises, fox: Driver, names: list[str]) -> None:
    with fox.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert browsers_own(tab, names) == []
