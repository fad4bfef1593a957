"""``python3 installers/run.py demo|test|setup|build|bench|audit``: set this checkout up, then run it.

Standard library only. Any Python can start it: it looks for Python 3.11 and goes on with that.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
USAGE = """usage: python3 installers/run.py demo [arguments of deskbell demo]
       python3 installers/run.py test [arguments of pytest; then pytest alone]
       python3 installers/run.py setup [demo|model|test|build|audit]
       python3 installers/run.py build [folder|archive|deb|setup|dmg]
       python3 installers/run.py build try DEB ARCHIVE FOLDER
       python3 installers/run.py bench NAME [arguments]
       python3 installers/run.py audit [--accept ID]"""


def _go_on_with_python_311(arguments):  # type: ignore[no-untyped-def]  # read by older Pythons too
    """Start again under Python 3.11, or say what to do. Returns an exit code."""
    if not os.environ.get("DESKBELL_STARTED_AGAIN"):
        for candidate in (["python3.11"], ["py", "-3.11"]):
            program = shutil.which(candidate[0])
            if not program:
                continue
            line = [program, *candidate[1:]]
            probe = [*line, "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 11))"]
            if subprocess.call(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
                environment = dict(os.environ, DESKBELL_STARTED_AGAIN="1")
                return subprocess.call([*line, __file__, *arguments], env=environment)
    print(
        "Deskbell needs Python 3.11 and this is "
        + ".".join(map(str, sys.version_info[:2]))
        + ". Install it (Debian 12: apt-get install python3.11 python3.11-venv; Windows and "
        "macOS: python.org) and run the same line with python3.11.",
        file=sys.stderr,
    )
    return 2


def main(arguments: list[str]) -> int:
    """Do what the line says and return the exit code."""
    if sys.version_info[:2] != (3, 11):
        return int(_go_on_with_python_311(arguments))
    sys.path.insert(0, ROOT)
    from installers import stages

    if not arguments or arguments[0] in ("-h", "--help"):
        print(USAGE)
        return 0 if arguments else 2
    return stages.main(arguments[0], arguments[1:], USAGE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
