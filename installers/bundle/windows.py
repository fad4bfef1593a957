"""The installer for Windows, made with Inno Setup. Per person, no administrator.

Not run on the machines this was written on; the script is checked by tests for what it names.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.errors import SetUpError

SCRIPT = Path(__file__).with_name("deskbell.iss")
_PLACES = (
    r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe",
    r"C:\Program Files\Inno Setup 6\ISCC.exe",
)


def make(folder: Path, out: Path, version: str) -> Path:
    """Compile the installer; returns the ``.exe``.

    Raises:
        SetUpError: If Inno Setup 6 is missing or fails.
    """
    compiler = shutil.which("iscc") or next((one for one in _PLACES if Path(one).is_file()), None)
    if compiler is None:
        raise SetUpError(
            "Inno Setup 6 is not here. Install it (winget install JRSoftware.InnoSetup) and run "
            "the same line again with --keep-folder."
        )
    name = f"deskbell-{version}-windows-setup"
    line = [compiler, f"/DVersion={version}", f"/DFolder={folder}", f"/O{out}", f"/F{name}"]
    icons = out / "work" / "icons" / "deskbell.ico"
    if subprocess.run([*line, f"/DIcon={icons}", str(SCRIPT)], check=False).returncode:
        raise SetUpError("Inno Setup could not make the installer; what it said stands above.")
    return out / f"{name}.exe"
