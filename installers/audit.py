"""``python3 installers/run.py audit``: looks the locked packages up in a list of known vulnerabilities.

pip-audit asks OSV (https://osv.dev) for each pin of each lock, for all systems; nothing but names
and versions leaves this computer. Not a check of ``run.py test``: what others find out overnight
must not turn an unchanged commit red.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from installers import locks
from installers.locks import Pin

CLEAN = 0
VULNERABLE = 1
UNKNOWN = 3
"""Nothing was learned: the service could not be reached, or did not answer for every package."""

OSV = "https://api.osv.dev/v1/query"
_UNREACHABLE = re.compile(
    r"ConnectionError|NameResolutionError|Max retries exceeded|ConnectTimeout|ReadTimeout|"
    r"Could not connect|ProxyError|SSLError"
)


def main(arguments: Sequence[str]) -> int:
    """Ask for every pin, print what is known; returns CLEAN, VULNERABLE or UNKNOWN."""
    parser = argparse.ArgumentParser(prog="installers/run.py audit", description=__doc__)
    parser.add_argument("--osv-url", default=OSV, help="a mirror of OSV's query address")
    parser.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="ID",
        help="a vulnerability that was looked into and does not concern Deskbell",
    )
    wanted = parser.parse_args(arguments)
    pins = locks.everything()
    host = wanted.osv_url.split("/")[2]
    print(f"Asking {host} about {len(pins)} packages …", flush=True)
    with tempfile.TemporaryDirectory(prefix="deskbell-audit-") as folder:
        requirements, out = Path(folder) / "pins.txt", Path(folder) / "found.json"
        requirements.write_text("".join(f"{pin}\n" for pin in pins), encoding="utf-8")
        line = [sys.executable, "-m", "pip_audit", "--requirement", str(requirements)]
        line += ["--no-deps", "--disable-pip", "--progress-spinner", "off"]
        line += ["--vulnerability-service", "osv", "--osv-url", wanted.osv_url]
        line += ["--format", "json", "--output", str(out)]
        line += [word for one in wanted.accept for word in ("--ignore-vuln", one)]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        found = json.loads(out.read_text(encoding="utf-8")) if out.is_file() else None
    if found is None:
        print(_why_not(host, done.stderr), file=sys.stderr)
        return UNKNOWN
    code, text = verdict(found, pins)
    print(text, file=sys.stdout if code == CLEAN else sys.stderr)
    return code


def verdict(found: Mapping[str, Any], pins: Sequence[Pin]) -> tuple[int, str]:
    """Return the exit code and what to say of pip-audit's report (its JSON) on these pins."""
    answered: dict[str, Mapping[str, Any]] = {
        f"{locks.normalise(one['name'])}=={one['version']}": one
        for one in found["dependencies"]
        if "version" in one
    }
    bad = [_line(pin, hole) for pin, one in answered.items() for hole in one["vulns"]]
    if bad:
        return VULNERABLE, "\n".join(["Known vulnerabilities:", *bad])
    if missing := [str(pin) for pin in pins if str(pin) not in answered]:
        return UNKNOWN, f"Nothing was said about {', '.join(missing)}; the others are clean."
    return CLEAN, f"No known vulnerability in {len(pins)} packages."


def _line(pin: str, hole: Mapping[str, Any]) -> str:
    names = ", ".join([hole["id"], *hole["aliases"]])
    mended = ", ".join(hole["fix_versions"]) or "no version yet"
    return f"  {pin}: {names}; mended in {mended}. {hole['description'][:200]}"


def _why_not(host: str, said: str) -> str:
    last = next((line for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
    if _UNREACHABLE.search(said):
        return (
            f"{host} could not be reached, so nothing is known about vulnerabilities. Try again "
            f"where the internet can be reached. ({last[:300]})"
        )
    return f"pip-audit failed, so nothing is known about vulnerabilities: {last[:300]}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
