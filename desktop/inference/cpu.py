"""What this PC's processor can do, read before any native library is loaded. Loads none itself.

The language model's runtime is built for AVX2, FMA, F16C and BMI2 (installers/packages.py). On
an older processor its first step would end the process with an illegal instruction, so it is
asked here first. ARM processors need nothing that they don't all have.
"""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
from pathlib import Path

from desktop.domain.sentence import Sentence

NEEDED = frozenset({"avx2", "fma", "f16c", "bmi2"})
"""Instructions that the build uses on x86-64."""

_WINDOWS_AVX2, _WINDOWS_BMI2 = 40, 60
"""PF_AVX2_INSTRUCTIONS_AVAILABLE and PF_BMI2_INSTRUCTIONS_AVAILABLE of winnt.h."""


class ProcessorError(Exception):
    """The processor of this PC can't run the language model; the text says what goes on without it."""


def check_processor() -> None:
    """Look whether the runtime can run here.

    Raises:
        ProcessorError: With what is lacking, and what the desk does without a language model.
    """
    lacking = lacking_of(platform.machine(), instructions())
    if lacking:
        raise ProcessorError(
            Sentence(
                "The processor of this PC is too old for a language model: it lacks {names}."
                " Deskbell answers word for word from your knowledge, and the rest goes to people.",
                names=", ".join(sorted(one.upper() for one in lacking)),
            )
        )


def lacking_of(machine: str, found: frozenset[str] | None) -> frozenset[str]:
    """Return what is lacking on a kind of ``machine`` where ``found`` is there; None: can't be told.

    What can't be told counts as there: an unknown system is not shut out for our ignorance.
    """
    if machine.lower() not in ("x86_64", "amd64") or found is None:
        return frozenset()
    return NEEDED - found


def instructions() -> frozenset[str] | None:
    """Return the names of the instruction sets in lower case, or None where they can't be read."""
    try:
        if sys.platform == "win32":
            return _on_windows()
        if sys.platform == "darwin":
            return _on_macos()
        return from_cpuinfo(Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace"))
    except (OSError, subprocess.SubprocessError, AttributeError):
        return None


def from_cpuinfo(text: str) -> frozenset[str] | None:
    """Return the flags that every processor in a Linux ``/proc/cpuinfo`` has, None without any."""
    sets = [
        frozenset(line.partition(":")[2].lower().split())
        for line in text.splitlines()
        if line.partition(":")[0].strip() == "flags"
    ]
    return frozenset.intersection(*sets) if sets else None


def _on_windows() -> frozenset[str]:
    has = getattr(ctypes, "windll").kernel32.IsProcessorFeaturePresent  # noqa: B009
    # Windows names no FMA and no F16C. Every processor with AVX2 that was ever sold has both.
    found = {"avx2", "fma", "f16c"} if has(_WINDOWS_AVX2) else set()
    return frozenset(found | ({"bmi2"} if has(_WINDOWS_BMI2) else set()))


def _on_macos() -> frozenset[str]:
    told = subprocess.run(
        ["/usr/sbin/sysctl", "-n", "machdep.cpu.features", "machdep.cpu.leaf7_features"],
        capture_output=True,
        text=True,
        timeout=5,
        check=True,
    ).stdout
    return frozenset(told.lower().split())
