"""Whether the line on a page of the owner's website is right and unchanged; one finding for each aspect.

Reads one page as the web server sends it, and its Content-Security-Policy. Runs no script, so a
line that a tag manager puts in later is not seen. Asks nothing of the relay: what the script's
hash must be is known from our own copies.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from desktop.app.business import PLAIN_ACCENT, Business, check_website, looks
from desktop.app.places import WIDGETS, newest_widget
from desktop.domain.checkup import Finding, Part, State
from desktop.domain.sentence import Sentence, together
from desktop.knowledge.reading.pages import Page
from desktop.mail.server import on_this_pc

_SCRIPTS = {"", "text/javascript", "application/javascript"}
_UNSEEN = {"template", "noscript"}
"""What stands in these is no part of the page for a browser that runs scripts."""
_PASTE = Sentence("Copy the line from Settings → Your website and paste it before </body> again.")


@dataclass(frozen=True, slots=True)
class Expected:
    """What this desk would have on the page; ``site`` is '' where the profile is not open to us."""

    site: str = ""
    relay: str = ""
    """``wss://relay.example.com``."""
    websites: tuple[str, ...] = ()
    business: Business | None = None
    older: str = ""
    """The name that the site had before its key was renewed last, '' where it never was."""
    older_until: datetime | None = None
    """How long that works; None where it has ended."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[dict[str, str]] = []
        self.policies: list[str] = []
        self.as_text = False
        """The line stands where visitors read it."""
        self._unseen = 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # To a browser the sign at the end says nothing.
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1

    def handle_data(self, data: str) -> None:
        if not self.cdata_elem:
            self.as_text |= "<script" in data and "data-site=" in data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if self._unseen:
            return
        found = {name: value or "" for name, value in attrs}
        if tag == "script" and ("data-site" in found or "widget.js" in found.get("src", "")):
            self.tags.append(found)
        if tag == "meta" and found.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(found.get("content", ""))


def examine_page(page: Page, expected: Expected) -> list[Finding]:
    """Return what was found on a page, the first thing to mend first."""
    reader = _Reader()
    reader.feed(page.body.decode(page.encoding or "utf-8", "replace"))
    reader.close()
    findings = [_reached(page), *_listed(page, expected)]
    if not reader.tags and reader.as_text:
        means = Sentence("The line stands on the page as words that visitors read.")
        mend = Sentence(
            "Paste it where your website's builder takes code (custom code, code injection, footer"
            " scripts), and take it out of the text."
        )
        return [*findings, _wrong("line", means, mend)]
    if not reader.tags:
        means = Sentence("The page as it is sent has no line of Deskbell's.")
        mend = Sentence("If a tag manager adds it later, put it into the page itself instead.")
        return [*findings, _wrong("line", means, together(_PASTE, mend))]
    tag = reader.tags[0]
    address = urljoin(page.address, tag.get("src", ""))
    findings += [_form(reader.tags), _whose(tag, expected), _script(tag, address)]
    findings += _relay(address, expected)
    findings += _dress(tag, expected)
    return [*findings, _policy([*page.policies, *reader.policies], tag, address, page.address)]


def _fine(aspect: str, means: str, **facts: str) -> Finding:
    return Finding(Part.SITE, State.FINE, means, facts=facts, aspect=aspect)


def _wrong(aspect: str, means: str, mend: str) -> Finding:
    return Finding(Part.SITE, State.WRONG, means, mend, aspect=aspect)


def _reached(page: Page) -> Finding:
    host = urlsplit(page.address).hostname or ""
    if page.address.startswith("https://") or on_this_pc(host):
        return _fine("page", Sentence("{address} was read.", address=page.address))
    return _wrong(
        "page",
        Sentence("The page comes without encryption (http), where messages can't be sealed."),
        Sentence("Let your website be served by https only; its host can turn it on."),
    )


def _listed(page: Page, expected: Expected) -> list[Finding]:
    if not expected.websites:
        return []
    here = check_website(page.address)
    if here in expected.websites:
        return [_fine("address", Sentence("It is one of your websites in Settings."))]
    means = Sentence(
        "{address} is not among your websites in Settings, so the relay refuses its visitors.",
        address=here,
    )
    mend = Sentence("Add {address} in Settings → Your website.", address=here)
    return [_wrong("address", means, mend)]


def _form(tags: Sequence[Mapping[str, str]]) -> Finding:
    tag = tags[0]
    if len(tags) > 1:
        means = Sentence(
            "The page has {number} lines; only the first one counts.", number=len(tags)
        )
        return _wrong("line", means, Sentence("Take the others out."))
    if tag.get("type", "").lower() not in _SCRIPTS or not tag.get("src"):
        means = Sentence(
            "Something on the website has rewritten the line, such as a plug-in that delays scripts."
        )
        mend = Sentence("Take widget.js out of what the plug-in optimises, delays or combines.")
        return _wrong("line", means, mend)
    if tag.get("crossorigin", "missing") not in ("", "anonymous"):
        means = Sentence('crossorigin="anonymous" is missing, so browsers refuse the script.')
        return _wrong("line", means, _PASTE)
    return _fine("line", Sentence("The line is there, once and in its form."))


def _whose(tag: Mapping[str, str], expected: Expected) -> Finding:
    site = tag.get("data-site", "")
    if len(site) != 43:
        return _wrong("desk", Sentence("data-site is missing or was cut off."), _PASTE)
    if not expected.site:
        means = Sentence(
            "Whose line it is was not compared, because the settings here could not be read (it"
            " names {site}).",
            site=site,
        )
        return Finding(Part.SITE, State.NOTE, means, aspect="desk")
    if site == expected.older and expected.older_until is not None:
        means = Sentence(
            "The line is the one from before its key was renewed. It works until {date}, then this"
            " page reaches nobody.",
            date=expected.older_until.date().isoformat(),
        )
        return Finding(Part.SITE, State.NOTE, means, _PASTE, aspect="desk")
    if site == expected.older:
        means = Sentence(
            "The line is the one from before its key was renewed, and it has ended: this page"
            " reaches nobody."
        )
        return _wrong("desk", means, _PASTE)
    if site != expected.site:
        means = Sentence(
            "The line belongs to another desk: its visitors' messages can't be read here."
        )
        return _wrong("desk", means, _PASTE)
    return _fine("desk", Sentence("It is this desk's."))


def _script(tag: Mapping[str, str], address: str) -> Finding:
    version = next((part for part in urlsplit(address).path.split("/") if part[:1].isdigit()), "")
    manifest = WIDGETS / version / "manifest.json"
    if not version.replace(".", "").isdigit() or not manifest.is_file():
        means = Sentence("The line names a script that no version of Deskbell known here has made.")
        return _wrong("script", means, _PASTE)
    wanted = json.loads(manifest.read_text(encoding="utf-8"))["integrity"]
    said = tag.get("integrity", "")
    if not said:
        means = Sentence("The integrity hash is missing, so a browser would run a changed script.")
        return _wrong("script", means, _PASTE)
    if wanted not in said.split() or len(said.split()) > 1:
        means = Sentence(
            "The integrity hash is not that of version {version}; browsers refuse it, or worse.",
            version=version,
        )
        return _wrong("script", means, _PASTE)
    newest = newest_widget().name
    if version != newest:
        means = Sentence(
            "The script is unchanged, version {version}; {newest} is newer, the old one goes on"
            " working.",
            version=version,
            newest=newest,
        )
    else:
        means = Sentence("The script is unchanged, version {version}.", version=version)
    return _fine("script", means, version=version)


def _relay(address: str, expected: Expected) -> list[Finding]:
    if not expected.relay:
        return []
    there, ours = urlsplit(address), urlsplit(expected.relay)
    scheme = {"ws": "http", "wss": "https"}.get(ours.scheme, ours.scheme)
    if (there.scheme, there.netloc) == (scheme, ours.netloc):
        return [_fine("relay", Sentence("The relay is the one in Settings."))]
    means = Sentence(
        "The line uses {host}, but Settings names {other}.", host=there.netloc, other=ours.netloc
    )
    return [_wrong("relay", means, _PASTE)]


def _dress(tag: Mapping[str, str], expected: Expected) -> list[Finding]:
    if expected.business is None:
        return []
    plain = {"data-accent": PLAIN_ACCENT, "data-side": "end", "data-icon": ""}
    wanted = {**plain, **looks(expected.business)}
    said = {name: tag.get(name, one) for name, one in plain.items()}
    if all(said[name].lower() == wanted[name].lower() for name in plain):
        means = Sentence("The button looks as in Settings, also before the first click.")
        return [_fine("looks", means)]
    means = Sentence(
        "Before the first click the button looks otherwise than in Settings; it still works."
    )
    return [Finding(Part.SITE, State.NOTE, means, aspect="looks")]


def _policy(policies: Sequence[str], tag: Mapping[str, str], address: str, page: str) -> Finding:
    """Look whether every policy lets script, connection and Trusted Types through."""
    there, here = urlsplit(address), urlsplit(page)
    origin = f"{there.scheme}://{there.netloc}"
    socket = origin.replace("http", "ws", 1)
    # A relay behind the website's own address is 'self', its socket as well.
    own = {"'self'"} if (there.scheme, there.netloc) == (here.scheme, here.netloc) else set()
    missing: list[str] = []
    for one in policies:
        rules = _rules(one)
        script = _first(rules, "script-src-elem", "script-src", "default-src")
        if script is not None and not (own & set(script) or _script_allowed(script, tag, origin)):
            missing.append(f"script-src {origin}")
        connect = _first(rules, "connect-src", "default-src")
        if connect is not None and not own & set(connect):
            missing += [
                f"connect-src {wanted}"
                for wanted in (origin, socket)
                if not _allows(connect, wanted)
            ]
        types = rules.get("trusted-types")
        if types is not None and not {"deskbell", "*"} & set(types):
            missing.append("trusted-types deskbell")
    if missing:
        means = Sentence("The page's Content-Security-Policy keeps the widget out.")
        rules_missing = "; ".join(dict.fromkeys(missing))
        return _wrong("policy", means, Sentence("Add to it: {rules}", rules=rules_missing))
    if policies:
        return _fine("policy", Sentence("The page's Content-Security-Policy lets the widget work."))
    return _fine("policy", Sentence("The page has no Content-Security-Policy."))


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
