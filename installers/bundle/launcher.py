"""What starts first in a built Deskbell: it becomes the app, the relay or one of the app's children.

In a checkout the app starts its children as ``python -m MODULE``. In a build there is no
``python``: the program itself is started as ``deskbell -m MODULE`` and does the same, for the
modules below and no others.
"""

import os
import runpy
import sys

CHILDREN = frozenset(
    {
        "desktop.app.doctor.tray",
        "desktop.app.main",
        "desktop.app.reading",
        "desktop.app.worker",
        "desktop.app.writer",
        "server_stub.server",
    }
)


def main() -> int:
    """Run what the program's name and first words ask for; returns the exit code."""
    if sys.platform == "win32":
        # The installer looks for this name before it replaces a program that runs (deskbell.iss).
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, "DeskbellRuns")
    words = sys.argv[1:]
    if len(words) >= 2 and words[0] == "-m":
        if words[1] not in CHILDREN:
            print(f"deskbell: There is no part named {words[1]}.", file=sys.stderr)
            return 2
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
        return 0
    if os.path.splitext(os.path.basename(sys.argv[0]))[0] == "deskbell-relay":
        from server_stub.server import main as relay

        return int(relay() or 0)
    from desktop.app.main import main as desk

    return desk()


if __name__ == "__main__":
    sys.exit(main())
