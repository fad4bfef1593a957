"""The disk image for macOS, made with Apple's own tools.

Signed with the hardened runtime where ``DESKBELL_SIGN_AS`` names an identity, else for this Mac
only (ad hoc). Notarising needs an Apple account: ``DESKBELL_NOTARY_PROFILE`` names the stored
one. Not run on the machines this was written on.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from installers.errors import SetUpError

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")


def make(folder: Path, out: Path, version: str) -> Path:
    """Sign the app beside the folder and put it into an image; returns the ``.dmg``.

    Raises:
        SetUpError: If one of Apple's tools fails.
    """
    app = folder.with_name("Deskbell.app")
    identity = os.environ.get("DESKBELL_SIGN_AS", "-")
    sign = ["codesign", "--force", "--deep", "--options", "runtime", "--sign", identity]
    sign += ["--entitlements", str(ENTITLEMENTS)]
    if identity != "-":
        sign.append("--timestamp")
    _run(*sign, str(app))
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    tree = out / "work" / "dmg"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(app, tree / "Deskbell.app", symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    image = out / f"deskbell-{version}-macos-{platform.machine()}.dmg"
    make_image = ["hdiutil", "create", "-volname", "Deskbell", "-srcfolder", str(tree)]
    _run(*make_image, "-ov", "-format", "ULMO", str(image))
    if profile := os.environ.get("DESKBELL_NOTARY_PROFILE"):
        _run("xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait")
        _run("xcrun", "stapler", "staple", str(image))
    return image


def _run(*line: str) -> None:
    try:
        code = subprocess.run(line, check=False).returncode
    except FileNotFoundError:
        code = 127
    if code:
        raise SetUpError(f"{' '.join(line[:2])} failed with {code}; what it said stands above.")
