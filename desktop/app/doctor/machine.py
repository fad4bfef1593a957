"""This PC: system, processor, memory, disk, keyring, starts, what the desktop shows. Each call is short."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from desktop.app.starting import last_start
from desktop.domain.checkup import Facts, Finding, Part, State
from desktop.domain.sentence import Sentence
from desktop.inference.cpu import instructions, lacking_of

NEEDED_DISK = 2 * 1024**3
NEEDED_MEMORY = 4 * 1024**3
SPARE_MEMORY = 512 * 1024**2
TRAY = (sys.executable, "-m", "desktop.app.doctor.tray")
_SECONDS = 20.0
"""How long a desktop may take to say what it offers."""


def system() -> Finding:
    """Look at Python and the operating system."""
    fine = sys.version_info[:2] == (3, 11)
    facts: Facts = {
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "built": hasattr(sys, "_MEIPASS"),
    }
    if fine:
        return Finding(
            Part.SYSTEM, State.FINE, Sentence("Deskbell runs as it was made to."), facts=facts
        )
    return Finding(
        Part.SYSTEM,
        State.WRONG,
        Sentence(
            "Deskbell is made for Python 3.11 and runs on {version}.", version=facts["python"]
        ),
        Sentence("Install Deskbell anew with its installer."),
        facts,
    )


def processor() -> Finding:
    """Look whether a language model can run here."""
    found = instructions()
    lacking = sorted(one.upper() for one in lacking_of(platform.machine(), found))
    facts: Facts = {
        "cores": os.cpu_count() or 0,
        "lacking": " ".join(lacking),
        "read": found is not None,
    }
    if not lacking:
        means = Sentence("It can run a language model.")
        return Finding(Part.PROCESSOR, State.FINE, means, facts=facts)
    # No reason to do anything: the desk works without a language model.
    return Finding(
        Part.PROCESSOR,
        State.NOTE,
        Sentence(
            "It is too old for a language model: it lacks {lacking}. Deskbell answers word for word"
            " from your knowledge, and the rest goes to people.",
            lacking=", ".join(lacking),
        ),
        facts=facts,
    )


def memory() -> Finding:
    """Look at how much there is, and how much of it is free now."""
    import psutil

    found = psutil.virtual_memory()
    facts: Facts = {"total_mb": found.total >> 20, "free_mb": found.available >> 20}
    free = round(found.available / 1024**3, 1)
    if found.total < NEEDED_MEMORY:
        return Finding(
            Part.MEMORY,
            State.WRONG,
            Sentence("This PC has less than the 4 GB that Deskbell needs."),
            Sentence("Add memory, or use another PC."),
            facts,
        )
    if found.available < SPARE_MEMORY:
        return Finding(
            Part.MEMORY,
            State.NOTE,
            Sentence("Only {free} GB are free, so answers may be slow.", free=free),
            Sentence("Close programs that you don't need."),
            facts,
        )
    return Finding(Part.MEMORY, State.FINE, Sentence("{free} GB are free.", free=free), facts=facts)


def disk(profile: Path) -> Finding:
    """Look whether there is room where the conversations are, and whether they can be written."""
    place = next(one for one in (profile, *profile.parents) if one.exists())
    free = shutil.disk_usage(place).free
    writable = os.access(place, os.W_OK)
    facts: Facts = {"free_mb": free >> 20, "writable": writable}
    if not writable:
        return Finding(
            Part.DISK,
            State.WRONG,
            Sentence("Nothing can be written to {folder}.", folder=place),
            Sentence("Give the person who starts Deskbell the right to write there."),
            facts,
        )
    amount = round(free / 1024**3, 1)
    if free < NEEDED_DISK:
        return Finding(
            Part.DISK,
            State.WRONG,
            Sentence("Only {free} GB are free where the conversations are.", free=amount),
            Sentence(
                "Free at least 2 GB. On a full disk new messages can't be kept and wait at the"
                " relay."
            ),
            facts,
        )
    means = Sentence("{free} GB are free where the conversations are.", free=amount)
    return Finding(Part.DISK, State.FINE, means, facts=facts)


def keyring(profile: Path) -> Finding:
    """Look where the key of the conversations is, and whether that place is there."""
    from desktop.storage.keyrings import name_of, real_keyring
    from desktop.storage.vault import NAME

    try:
        kind = str(json.loads((profile / NAME).read_text(encoding="utf-8"))["kind"])
    except (OSError, ValueError, KeyError, TypeError):
        kind = ""
    found = real_keyring()
    facts: Facts = {"kind": kind, "keyring": name_of(found) if found is not None else ""}
    if kind == "keyring" and found is None:
        return Finding(
            Part.KEYRING,
            State.WRONG,
            Sentence("The key of your conversations is in a keyring that can't be reached now."),
            Sentence(
                "Log in to this computer's desktop, not only over the network, and unlock the"
                " keyring."
            ),
            facts,
        )
    if kind == "passphrase":
        means = Sentence("Your passphrase protects the conversations.")
    elif found is not None:
        means = Sentence("This computer's keyring keeps the keys.")
    else:
        means = Sentence(
            "There is no keyring here that Deskbell trusts, so a passphrase protects the"
            " conversations."
        )
    return Finding(Part.KEYRING, State.FINE, means, facts=facts)


def starts(profile: Path) -> Finding:
    """Look at what the count of starts says."""
    failed, mode = last_start(profile)
    facts: Facts = {"failed": failed, "mode": mode.value}
    if not mode.is_safe:
        means = Sentence("Deskbell starts as usual.")
        return Finding(Part.STARTS, State.FINE, means, facts=facts)
    return Finding(
        Part.STARTS,
        State.NOTE,
        Sentence(
            "Deskbell started in safe mode the last time, because the starts before did not get"
            " through. The AI is left out, and everything goes to people."
        ),
        Sentence(
            "Choose 'Start normally' in the app. If it comes to this again, send the report to"
            " support."
        ),
        facts,
    )


def notifications() -> Finding:
    """Look whether the desktop shows an icon in the tray and notifications."""
    # In a process of its own: with a broken display Qt ends the process it is in.
    try:
        ended = subprocess.run(
            TRAY,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        offered = json.loads(ended.stdout)
        display, tray, messages = (bool(offered[name]) for name in ("display", "tray", "messages"))
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        display = tray = messages = False
    facts: Facts = {"display": display, "tray": tray, "messages": messages}
    if messages:
        means = Sentence("This desktop shows notifications.")
        return Finding(Part.NOTIFICATIONS, State.FINE, means, facts=facts)
    if not display:
        means = Sentence("There is no desktop here, so nothing can be shown when somebody waits.")
        mend = Sentence("Set up e-mail, so that you hear of it.")
    else:
        means = Sentence(
            "This desktop shows no notifications. Somebody who waits is heard by the bell and seen"
            " in the window only."
        )
        mend = Sentence(
            "Leave Deskbell's window open, or turn on the tray in this desktop's settings."
        )
    return Finding(Part.NOTIFICATIONS, State.NOTE, means, mend, facts)
