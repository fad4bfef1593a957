"""Whether the line on the owner's website is right and unchanged: ``deskbell doctor --site URL``.

Reads one page as the web server sends it, and its Content-Security-Policy. Runs no script, so a
line that a tag manager puts in later is not seen. Asks nothing of the relay: what the script's
hash must be is known from our own copies.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from desktop.app.business import PLAIN_ACCENT, Business, check_website, looks
from desktop.app.doctor import Finding
from desktop.app.places import WIDGETS, newest_widget
from desktop.knowledge.reading.pages import Page

_SCRIPTS = {"", "text/javascript", "application/javascript"}
_PASTE = "Copy the line from Settings → Your website and paste it before </body> again."


@dataclass(frozen=True, slots=True)
class Expected:
    """What this desk would have on the page; ``site`` is '' where the profile is not open to us."""

    site: str = ""
    relay: str = ""
    """``wss://relay.example.com``."""
    websites: tuple[str, ...] = ()
    business: Business | None = None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[dict[str, str]] = []
        self.policies: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "script" and ("data-site" in found or "widget.js" in found.get("src", "")):
            self.tags.append(found)
        if tag == "meta" and found.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(found.get("content", ""))


def examine_page(page: Page, expected: Expected) -> list[Finding]:
    """Return what was found on a page, the first thing to mend first."""
    reader = _Reader()
    reader.feed(page.body.decode(page.encoding or "utf-8", "replace"))
    findings = [_reached(page), *_listed(page, expected)]
    if not reader.tags:
        means = "the page as it is sent has no line of Deskbell's"
        mend = f"{_PASTE} If a tag manager adds it later, put it into the page itself instead."
        return [*findings, Finding("Line", False, means, mend)]
    tag = reader.tags[0]
    address = urljoin(page.address, tag.get("src", ""))
    findings += [_form(reader.tags), _whose(tag, expected), _script(tag, address)]
    findings += _relay(address, expected)
    findings += _dress(tag, expected)
    return [*findings, _policy([*page.policies, *reader.policies], tag, address)]


def _reached(page: Page) -> Finding:
    host = urlsplit(page.address).hostname or ""
    if page.address.startswith("https://") or host in ("localhost", "127.0.0.1", "::1"):
        return Finding("Page", True, f"{page.address} was read")
    means = "the page comes without encryption (http), where messages can't be sealed"
    return Finding(
        "Page", False, means, "Let your website be served by https only; its host can turn it on."
    )


def _listed(page: Page, expected: Expected) -> list[Finding]:
    if not expected.websites:
        return []
    here = check_website(page.address)
    if here in expected.websites:
        return [Finding("Address", True, "it is one of your websites in Settings")]
    means = f"{here} is not among your websites in Settings, so the relay refuses its visitors"
    return [Finding("Address", False, means, f"Add {here} in Settings → Your website.")]


def _form(tags: Sequence[Mapping[str, str]]) -> Finding:
    tag = tags[0]
    if len(tags) > 1:
        means = f"the page has {len(tags)} lines; only the first one counts"
        return Finding("Line", False, means, "Take the others out.")
    if tag.get("type", "").lower() not in _SCRIPTS or not tag.get("src"):
        means = (
            "something on the website has rewritten the line, such as a plug-in that delays scripts"
        )
        mend = "Take widget.js out of what the plug-in optimises, delays or combines."
        return Finding("Line", False, means, mend)
    if tag.get("crossorigin", "missing") not in ("", "anonymous"):
        means = 'crossorigin="anonymous" is missing, so browsers refuse the script'
        return Finding("Line", False, means, _PASTE)
    return Finding("Line", True, "it is there, once and in its form")


def _whose(tag: Mapping[str, str], expected: Expected) -> Finding:
    site = tag.get("data-site", "")
    if len(site) != 43:
        return Finding("Desk", False, "data-site is missing or was cut off", _PASTE)
    if not expected.site:
        means = f"not compared, because Deskbell is running or not set up here (it names {site})"
        return Finding("Desk", True, means)
    if site != expected.site:
        means = "the line belongs to another desk: its visitors' messages can't be read here"
        return Finding("Desk", False, means, _PASTE)
    return Finding("Desk", True, "it is this desk's")


def _script(tag: Mapping[str, str], address: str) -> Finding:
    version = next((part for part in urlsplit(address).path.split("/") if part[:1].isdigit()), "")
    manifest = WIDGETS / version / "manifest.json"
    if not version.replace(".", "").isdigit() or not manifest.is_file():
        means = "the line names a script that no version of Deskbell known here has made"
        return Finding("Script", False, means, _PASTE)
    wanted = json.loads(manifest.read_text(encoding="utf-8"))["integrity"]
    said = tag.get("integrity", "")
    if not said:
        means = "the integrity hash is missing, so a browser would run a changed script"
        return Finding("Script", False, means, _PASTE)
    if wanted not in said.split() or len(said.split()) > 1:
        means = f"the integrity hash is not that of version {version}; browsers refuse it, or worse"
        return Finding("Script", False, means, _PASTE)
    newest = newest_widget().name
    if version != newest:
        means = f"unchanged, version {version}; {newest} is newer, the old one goes on working"
        return Finding("Script", True, means)
    return Finding("Script", True, f"unchanged, version {version}")


def _relay(address: str, expected: Expected) -> list[Finding]:
    if not expected.relay:
        return []
    there, ours = urlsplit(address), urlsplit(expected.relay)
    scheme = {"ws": "http", "wss": "https"}.get(ours.scheme, ours.scheme)
    if (there.scheme, there.netloc) == (scheme, ours.netloc):
        return [Finding("Relay", True, "it is the one in Settings")]
    means = f"the line uses {there.netloc}, but Settings names {ours.netloc}"
    return [Finding("Relay", False, means, _PASTE)]


def _dress(tag: Mapping[str, str], expected: Expected) -> list[Finding]:
    if expected.business is None:
        return []
    plain = {"data-accent": PLAIN_ACCENT, "data-side": "end", "data-icon": ""}
    wanted = {**plain, **looks(expected.business)}
    said = {name: tag.get(name, one) for name, one in plain.items()}
    if all(said[name].lower() == wanted[name].lower() for name in plain):
        return [Finding("Looks", True, "as in Settings, also before the first click")]
    means = "before the first click the button looks otherwise than in Settings; it still works"
    return [Finding("Looks", True, means)]


def _policy(policies: Sequence[str], tag: Mapping[str, str], address: str) -> Finding:
    """Look whether every policy lets script, connection and Trusted Types through."""
    there = urlsplit(address)
    origin = f"{there.scheme}://{there.netloc}"
    socket = origin.replace("http", "ws", 1)
    missing: list[str] = []
    for one in policies:
        rules = _rules(one)
        script = _first(rules, "script-src-elem", "script-src", "default-src")
        if script is not None and not _script_allowed(script, tag, origin):
            missing.append(f"script-src {origin}")
        connect = _first(rules, "connect-src", "default-src")
        if connect is not None:
            missing += [
                f"connect-src {wanted}"
                for wanted in (origin, socket)
                if not _allows(connect, wanted)
            ]
        types = rules.get("trusted-types")
        if types is not None and not {"deskbell", "*"} & set(types):
            missing.append("trusted-types deskbell")
    if missing:
        means = "the page's Content-Security-Policy keeps the widget out"
        return Finding("Policy", False, means, "Add to it: " + "; ".join(dict.fromkeys(missing)))
    return Finding("Policy", True, "it lets the widget work" if policies else "the page has none")


def _rules(policy: str) -> dict[str, list[str]]:
    rules: dict[str, list[str]] = {}
    for part in policy.split(";"):
        name, *values = part.split() or [""]
        rules.setdefault(name.lower(), values)
    return rules


def _first(rules: Mapping[str, list[str]], *names: str) -> list[str] | None:
    return next((rules[name] for name in names if name in rules), None)


def _script_allowed(sources: Sequence[str], tag: Mapping[str, str], origin: str) -> bool:
    if tag.get("nonce") and f"'nonce-{tag['nonce']}'" in sources:
        return True
    # With it, addresses in the list no longer count.
    return "'strict-dynamic'" not in sources and _allows(sources, origin)


def _allows(sources: Sequence[str], wanted: str) -> bool:
    target = urlsplit(wanted)
    for one in sources:
        source = one.lower().rstrip("/")
        if source in ("*", f"{target.scheme}:", wanted):
            return True
        if "://" not in source:
            source = f"{target.scheme}://{source}"
        said = urlsplit(source)
        # A path in a source: the owner may have named the widget's folder alone.
        if said.scheme != target.scheme or not "/w/".startswith(said.path):
            continue
        host = said.netloc
        if host == target.netloc or (host.startswith("*.") and target.netloc.endswith(host[1:])):
            return True
    return False
