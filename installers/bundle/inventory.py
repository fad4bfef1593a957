"""What a build ships of others: each package with version and licence, and its texts.

Written into the build: ``licences/copyright`` (a list to read), ``licences/<package>/`` (their
texts) and ``licences/sbom.cdx.json`` (the same for machines, CycloneDX 1.6).
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from installers import locks
from installers.bundle import contents

ROOT = Path(__file__).resolve().parents[2]
TEXTS = Path(__file__).with_name("texts")
LOCKS = ("run", "model")
"""The locks whose packages a build may hold."""

_TEXT_NAMES = re.compile(r"^(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_QT = ("pyside6-essentials", "shiboken6")
# Their wheels carry no text of the licence that their metadata names.
_STANDARD = {"Apache-2.0": "Apache-2.0.txt", "LGPL-3.0-only": "LGPL-3.0.txt"}
_NAMED = {
    "Apache License 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0 License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
}

QT_NOTICE = """Qt and PySide6 (Qt for Python) are used under the GNU Lesser General Public License, version 3,
whose text and that of the GNU General Public License, version 3, lie in this folder. They are
separate library files (folders PySide6 and shiboken6 of the program) which you may replace by
your own builds of the same version. Their source is published by the Qt Project:
https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/
Nothing in Deskbell prevents that, and you may look into it as far as debugging such a
replacement needs. The same holds for python-stdnum (folder stdnum, ordinary Python files).
"""


@dataclass(frozen=True)
class Shipped:
    """One package of others. ``licence`` is an SPDX expression where its metadata allows one."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    kind: str = "pypi"
    """How its package URL begins: 'pypi', 'deb/debian', 'generic', 'huggingface'."""

    @property
    def purl(self) -> str:
        """Its package URL."""
        return f"pkg:{self.kind}/{self.name}@{self.version}"


OTHERS = (
    Shipped("cpython", platform.python_version(), "PSF-2.0", (TEXTS / "PSF-2.0.txt",), "generic"),
    Shipped("inter", "4", "OFL-1.1", (ROOT / "assets/fonts/OFL.txt",), "generic"),
    Shipped(
        "sentence-transformers/all-minilm-l6-v2",
        "main",
        "Apache-2.0",
        (TEXTS / "Apache-2.0.txt",),
        "huggingface",
    ),
)
"""What no package of Python's brings: Python itself, the typeface, the embedding model."""


def shipped(names: Iterable[str]) -> list[Shipped]:
    """Return what is known of these installed distributions, by name."""
    return [_of(distribution(name)) for name in sorted(names)]


def packages() -> list[Shipped]:
    """Return the packages that belong to a build on this system."""
    return shipped(pin.name for lock in LOCKS for pin in locks.read(lock))


def write(libraries: Path, found: Sequence[Shipped]) -> Path:
    """Write the folder ``licences`` beside the libraries of a build; returns it."""
    folder = libraries / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    for one in found:
        place = folder / one.name.rpartition("/")[2]
        place.mkdir(parents=True)
        for number, text in enumerate(one.texts):
            name = text.name if not (place / text.name).exists() else f"{number}-{text.name}"
            shutil.copy(text, place / name)
    (folder / "copyright").write_text(_to_read(found), encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(
        json.dumps(bill(found, contents.version(str(ROOT))), indent=1, sort_keys=True) + "\n",
        encoding="utf-8",
    )
    return folder


def bill(found: Sequence[Shipped], version: str) -> dict[str, Any]:
    """Return the bill of materials as CycloneDX 1.6 wants it.

    Source: https://cyclonedx.org/docs/1.6/json/
    """
    purls = [one.purl for one in found]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # The same packages give the same number, so that two builds can be compared.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, ' '.join([version, *purls]))}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "deskbell",
                "name": "deskbell",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [
            {
                "type": "library",
                "bom-ref": purl,
                "name": one.name,
                "version": one.version,
                "purl": purl,
                "licenses": [{"license": {"name": one.licence}}],
            }
            for one, purl in zip(found, purls, strict=True)
        ],
        "dependencies": [{"ref": "deskbell", "dependsOn": purls}],
    }


def _of(found: Distribution) -> Shipped:
    name = locks.normalise(str(found.metadata["Name"]))
    licence = _licence(found)
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _TEXT_NAMES.match(file.name)
    ] or [
        # onnxruntime's lie beside its code.
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if len(file.parts) == 2 and re.match(r"licen[cs]e|thirdparty", file.name, re.IGNORECASE)
    ]
    if name in _QT:
        texts += [TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"]
    elif not texts and licence in _STANDARD:
        texts = [TEXTS / _STANDARD[licence]]
    return Shipped(name, found.version, licence, tuple(texts))


def _licence(found: Distribution) -> str:
    """Return the licence as the package names it: expression, classifier or free text."""
    if expression := found.metadata.json.get("license_expression"):
        return str(expression)
    classifiers = [
        str(one).rpartition(" :: ")[2]
        for one in found.metadata.get_all("Classifier") or ()
        if str(one).startswith("License ::") and not str(one).endswith("OSI Approved")
    ]
    free = str(found.metadata.json.get("license") or "").strip().partition("\n")[0][:80]
    named = " OR ".join(dict.fromkeys(classifiers)) or free or "not named in its metadata"
    return _NAMED.get(named, named)


def _to_read(found: Sequence[Shipped]) -> str:
    lines = [
        "Deskbell is licensed under the Apache License 2.0 (LICENSE). It ships the packages below;",
        "the texts of their licences lie in the folders of their names.",
        "",
        *(f"{one.name} {one.version}: {one.licence}" for one in found),
        "",
        QT_NOTICE,
    ]
    return "\n".join(lines)
