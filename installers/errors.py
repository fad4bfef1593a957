"""What can go wrong while setting up, in the words the person reads. Not crash reports."""

from __future__ import annotations

import re
from collections.abc import Sequence


class SetUpError(Exception):
    """Set-up can't go on. The text says what failed and what to do about it."""


_CAUSES: tuple[tuple[str, str], ...] = (
    (
        r"No space left on device|Errno 28|not enough free space",
        "The disk is full. Free about 4 GB and run the same line again; it goes on where it stopped.",
    ),
    (
        r"Permission denied|Errno 13|Read-only file system|Errno 30",
        "A folder can't be written to (see the lines above). Put the checkout into a folder of "
        "your own, or mend its permissions, and run the same line again.",
    ),
    (
        r"Could not get lock|dpkg frontend lock|is another process using it",
        "Another program is installing system packages just now. Let it finish and run the same "
        "line again.",
    ),
    (
        r"name resolution|Name or service not known|Failed to establish a new connection|"
        r"getaddrinfo failed|Network is unreachable|Connection refused|timed out|ProxyError|"
        r"Connection reset|Could not resolve|Failed to fetch|nodename nor servname",
        "The package index could not be reached. Check the network (and the proxy, if there is "
        "one) and run the same line again; what has arrived is kept.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "The package index's certificate was not accepted. On a network that inspects traffic, "
        "point PIP_CERT at its certificate; check the PC's date too; then run the same line again.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A downloaded package is not the file that was tested, so it was not installed. Run the "
        "same line again; if it happens again, don't install it another way, and report it.",
    ),
    (
        r"No matching distribution found|Could not find a version",
        "A pinned package could not be found (see the lines above). Either the package index "
        "can't be reached from here: check the network and the proxy. Or there is none for this "
        "computer: Deskbell supports 64-bit Windows, macOS and Linux with Python 3.11.",
    ),
    (
        r"CMAKE_CXX_COMPILER|No CMAKE_C_COMPILER|C\+\+ compiler|Microsoft Visual C\+\+",
        "The chat model's runtime is built from source and needs a C++ compiler. Install one "
        "(Debian and Ubuntu: apt-get install g++; Windows: Visual Studio Build Tools; macOS: "
        "xcode-select --install) and run the same line again.",
    ),
)


def explain(what: str, lines: Sequence[str]) -> SetUpError:
    """Return the error for a program that failed, from the last lines it printed.

    The first known cause wins; without one, the lines themselves are all there is to say.
    """
    text = "\n".join(lines)
    shown = "\n".join(f"    {line[:160]}" for line in lines[-12:])
    for pattern, advice in _CAUSES:
        if re.search(pattern, text, re.IGNORECASE):
            return SetUpError(f"{shown}\n{what} failed. {advice}")
    return SetUpError(
        f"{shown}\n{what} failed; the lines above say why. "
        "Run the same line again once that is mended; it goes on where it stopped."
    )


def no_space(folder: str, free_bytes: int, needed_bytes: int) -> SetUpError:
    """Return the error for a disk that is too full before anything was started."""
    return SetUpError(
        f"Only {free_bytes / 1e9:.1f} GB are free on the disk of {folder}, and setting up takes "
        f"{needed_bytes / 1e9:.1f} GB. Free some and run the same line again."
    )
