"""A real Firefox ESR, driven over WebDriver BiDi by its own port: no geckodriver in between.

Only what the widget's pages need of the standard, by its own names
(https://www.w3.org/TR/webdriver-bidi/).
"""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

FIREFOX = ("firefox-esr", "firefox")
_LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
_START_SECONDS = 40.0
_ANSWER_SECONDS = 40.0

# Nothing of the browser's own may be asked for or shown while it is measured.
_QUIET: dict[str, object] = {
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "app.update.disabledForTesting": True,
    "browser.aboutwelcome.enabled": False,
    "browser.contentblocking.report.hide_vpn_banner": True,
    "browser.newtabpage.enabled": False,
    "browser.region.network.url": "",
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.search.update": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.disable_open_during_load": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.dns.localDomains": "hotel.example",
    # It waits longer after each failure, up to a minute: too slow for a clock that runs ahead.
    "network.websocket.delay-failed-reconnects": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "toolkit.telemetry.server": "",
}

KEYS = {
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Tab": "\ue004",
    "Space": " ",
    "Shift": "\ue008",
    "Backspace": "\ue003",
}
"""Names of keys as Playwright has them, to WebDriver's code points."""


class BidiError(Exception):
    """Firefox answered that something could not be done; the text is its own."""


def find_firefox() -> str | None:
    """Return where Firefox is, the extended-support release first."""
    return next(filter(None, map(shutil.which, FIREFOX)), None)


class Firefox:
    """One Firefox with a profile of its own; ``call`` speaks BiDi."""

    def __init__(self, prefs: Mapping[str, object] | None = None) -> None:
        program = find_firefox()
        assert program is not None, "there is no Firefox"
        self._folder = tempfile.TemporaryDirectory(prefix="deskbell-firefox-")
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
            for name, value in {**_QUIET, **(prefs or {})}.items()
        ]
        (Path(self._folder.name) / "user.js").write_text("".join(lines))
        self.process = subprocess.Popen(
            [
                program,
                "--headless",
                "--no-remote",
                "--remote-debugging-port",
                "0",
                "--profile",
                self._folder.name,
            ],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        self._open = contextlib.ExitStack()
        self._numbers = itertools.count(1)
        self._reader: threading.Thread | None = None
        self.events: list[dict[str, Any]] = []
        """What Firefox told without being asked, oldest first."""
        try:
            address = self._address()
            # No pings: a Firefox that was stopped for a while answers none and is not lost.
            self._socket = self._open.enter_context(
                connect(f"{address}/session", max_size=None, compression=None, ping_interval=None)
            )
            self.about = self.call("session.new", capabilities={})["capabilities"]
            self.call("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        except BaseException:
            self.close()
            raise

    def _address(self) -> str:
        assert self.process.stderr is not None
        watch = threading.Timer(_START_SECONDS, self.process.kill)
        watch.start()
        said = []
        try:
            for line in self.process.stderr:
                said.append(line)
                if found := _LISTENING.search(line):
                    # Read on, or Firefox would wait for room in the pipe.
                    self._reader = threading.Thread(target=self.process.stderr.read, daemon=True)
                    self._reader.start()
                    return found[1]
        finally:
            watch.cancel()
        raise BidiError(f"Firefox did not start: {''.join(said)[-2000:]}")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return the result of a command.

        Raises:
            BidiError: If Firefox refuses it.
        """
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._socket.recv(_ANSWER_SECONDS))
            if answer.get("type") == "event":
                self.events.append(answer)
            elif answer.get("id") == number:
                if answer["type"] == "error":
                    raise BidiError(f"{method}: {answer['error']}: {answer['message']}")
                result: dict[str, Any] = answer["result"]
                return result

    def evaluate(self, context: str, expression: str) -> Any:
        """Return the value of an expression, or of what it promises."""
        answer = self.call(
            "script.evaluate",
            expression=f"(async () => await ({expression}))()",
            target={"context": context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise BidiError(answer["exceptionDetails"]["text"])
        return _value(answer["result"])

    def node(self, context: str, expression: str) -> dict[str, Any]:
        """Return what the other commands take for the element of an expression."""
        answer = self.call(
            "script.evaluate",
            expression=expression,
            target={"context": context},
            awaitPromise=False,
        )
        if answer["type"] == "exception" or "sharedId" not in answer["result"]:
            raise BidiError(f"no element: {expression}")
        return {"sharedId": answer["result"]["sharedId"]}

    def has_role(self, context: str, expression: str, role: str) -> bool:
        """Return whether the element of an expression has this role for assistive technology."""
        wanted = self.node(context, expression)
        found = self.call(
            "browsingContext.locateNodes",
            context=context,
            locator={"type": "accessibility", "value": {"role": role}},
            startNodes=[wanted],
        )
        return wanted["sharedId"] in {one["sharedId"] for one in found["nodes"]}

    def picture(self, context: str, path: Path) -> None:
        """Write what is in the window."""
        answer = self.call("browsingContext.captureScreenshot", context=context)
        path.write_bytes(base64.b64decode(answer["data"]))

    def close(self) -> None:
        """End it and drop its profile."""
        self._open.close()
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(15)
        if self._reader is not None:
            self._reader.join(15)
        if self.process.stderr is not None:
            self.process.stderr.close()
        self._folder.cleanup()


def _value(told: Mapping[str, Any]) -> Any:
    """Return what BiDi tells of a value; a node, or anything else of the browser's, is an empty object.

    Not JSON made in the page: a hostile page may have spoilt that.
    """
    match told["type"]:
        case "array":
            return [_value(one) for one in told.get("value", ())]
        case "object":
            return {name: _value(one) for name, one in told.get("value", ())}
        case "string" | "boolean" | "number":
            return told["value"]
        case "undefined" | "null":
            return None
        case _:
            return {}


def pressed(text: str) -> Iterator[dict[str, str]]:
    """Yield the key actions that type ``text``."""
    for letter in text:
        yield {"type": "keyDown", "value": letter}
        yield {"type": "keyUp", "value": letter}
