"""Takes the strings to translate out of the code into the Qt Linguist files, and compiles them.

``python -m installers.translations update`` after changing a visible string; ``build`` makes the
``.qm`` files that the app loads (set-up does that too). Standard library only. Not lupdate: it
can't see ``say`` and ``Sentence``, nor the second of two strings in one ``tr`` (6.11.3).
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "desktop" / "ui" / "translations"
LANGUAGES = ("de", "fr", "es", "pt_BR", "ko")
_SAY = {"say": "wording", "Sentence": "sentences"}
_MAKERS = ("desktop/domain/sentence.py", "desktop/ui/spoken.py")
"""Where strings are passed through, not written."""


@dataclass(frozen=True, order=True)
class Found:
    """One string in the code. ``context`` is the class of ``self.tr``, or a name of ours."""

    context: str
    source: str
    file: str
    line: int


class UnreadableStringError(Exception):
    """A string that is to be translated is not a literal; the text says where."""


def strings(root: Path = ROOT) -> list[Found]:
    """Return every string to translate below ``root/desktop``, in the order of the files.

    Raises:
        UnreadableStringError: If one is glued together or computed.
    """
    found: list[Found] = []
    for path in sorted((root / "desktop").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name in _MAKERS:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        in_ui = name.startswith(("desktop/ui/", "desktop/app/"))
        found += _in(tree, "", name, in_ui)
    return found


def _in(node: ast.AST, cls: str, file: str, in_ui: bool) -> Iterator[Found]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _in(child, child.name, file, in_ui)
            continue
        if isinstance(child, ast.FunctionDef) and child.name == "say":
            continue
        if isinstance(child, ast.Call):
            yield from _call(child, cls, file, in_ui)
        yield from _in(child, cls, file, in_ui)


def _call(call: ast.Call, cls: str, file: str, in_ui: bool) -> Iterator[Found]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
    arguments = call.args
    if name == "tr" and in_ui and len(arguments) == 1:
        context = cls
    elif name in _SAY and len(arguments) == 1 and (in_ui or name == "Sentence"):
        context = _SAY[name]
    elif name == "translate" and in_ui and _of_qt(call):
        context = next(_literals(arguments[0]), "")
        arguments = arguments[1:]
    else:
        return
    texts = list(_literals(arguments[0]))
    if not texts:
        raise UnreadableStringError(
            f"{file}:{call.lineno}: only whole literals can be translated, nothing computed"
        )
    for text in texts:
        yield Found(context, text, file, call.lineno)


def _of_qt(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(ast.Name("QCoreApplication" | "QApplication")) | ast.Name():
            return True
    return False


def _literals(node: ast.expr) -> Iterator[str]:
    """Give the string, or each of them where a condition or a table chooses one."""
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.IfExp(_, one, other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.Subscript(ast.Dict(_, values)):
            for value in values:
                yield from _literals(value)


def update(root: Path = ROOT, folder: Path = FOLDER) -> list[str]:
    """Write the strings into the files: new ones unfinished, gone ones left out.

    Returns a line for each language with its number of unfinished strings.
    """
    found = strings(root)
    folder.mkdir(parents=True, exist_ok=True)
    told = []
    for language in LANGUAGES:
        path = folder / f"deskbell_{language}.ts"
        text, unfinished = renewed(found, language, read(path))
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        told.append(f"{language}: {unfinished} unfinished")
    return told


def read(path: Path) -> dict[tuple[str, str], str]:
    """Return (context, source) to translation of a file; unfinished ones are left out."""
    if not path.is_file():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.get("type") is None and said.text:
                known[name, message.findtext("source") or ""] = said.text
    return known


def renewed(
    found: list[Found], language: str, known: dict[tuple[str, str], str]
) -> tuple[str, int]:
    """Return the text of a file with exactly the strings found, and how many lack a translation.

    Places are files without lines, which would change with every edit.
    """
    places: dict[str, dict[str, list[str]]] = {}
    for one in found:
        files = places.setdefault(one.context, {}).setdefault(one.source, [])
        if one.file not in files:
            files.append(one.file)
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    unfinished = 0
    for name in sorted(places):
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for source, files in places[name].items():
            message = ET.SubElement(context, "message")
            for file in files:
                ET.SubElement(message, "location", filename=f"../../../{file}")
            ET.SubElement(message, "source").text = source
            said = ET.SubElement(message, "translation")
            said.text = known.get((name, source))
            if said.text is None:
                said.set("type", "unfinished")
                unfinished += 1
    ET.indent(top, "    ")
    body = ET.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', unfinished


def stale(folder: Path = FOLDER, into: Path | None = None) -> list[Path]:
    """Return the files that have changed since they were compiled."""
    return [one for one in sorted(folder.glob("deskbell_*.ts")) if _is_stale(one, into or folder)]


def _is_stale(source: Path, into: Path) -> bool:
    target = into / f"{source.stem}.qm"
    return not target.is_file() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def build(folder: Path = FOLDER, into: Path | None = None) -> list[Path]:
    """Compile each file that has changed; return what was made.

    Raises:
        subprocess.CalledProcessError: If Qt's compiler refuses a file.
    """
    made = []
    for source in stale(folder, into):
        target = (into or folder) / f"{source.stem}.qm"
        line = [str(_compiler()), "-silent", str(source), "-qm", str(target)]
        subprocess.run(line, check=True, capture_output=True)
        made.append(target)
    return made


def _compiler() -> Path:
    """Return lrelease, which comes with PySide6."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    ending = ".exe" if sys.platform == "win32" else ""
    return folder / f"lrelease{ending}"


def main(arguments: list[str]) -> int:
    """Do what the line says and return the exit code."""
    if arguments == ["update"]:
        print(*update(), sep="\n")
        build()
    elif arguments == ["build"]:
        build()
    else:
        print("usage: python -m installers.translations update|build", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
