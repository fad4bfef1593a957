"""Reads an Inno Setup script as far as can be told without its compiler, and says what is wrong.

Knows the sections, keys, flags and constants that Deskbell's script uses and no others: a new one
is looked up in Inno Setup's help and added here.
"""

from __future__ import annotations

import re

DIRECTIVES = frozenset(
    [
        "AppId",
        "AppName",
        "AppVersion",
        "AppPublisher",
        "AppMutex",
        "DefaultDirName",
        "DefaultGroupName",
        "DisableProgramGroupPage",
        "PrivilegesRequired",
        "ArchitecturesAllowed",
        "ArchitecturesInstallIn64BitMode",
        "MinVersion",
        "Compression",
        "SolidCompression",
        "LicenseFile",
        "SetupIconFile",
        "UninstallDisplayIcon",
        "ChangesAssociations",
        "WizardStyle",
    ]
)
KEYS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "AppUserModelID", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags", "Tasks"},
    "Run": {"Filename", "Description", "Flags"},
}
FLAGS = {
    "Tasks": {"unchecked"},
    "Files": {"recursesubdirs", "createallsubdirs", "ignoreversion"},
    "Registry": {"uninsdeletekey", "uninsdeletevalue"},
    "Run": {"nowait", "postinstall", "skipifsilent"},
}
CONSTANTS = frozenset({"app", "autodesktop", "autoprograms", "localappdata"})
LANGUAGE_FILES = frozenset(
    {
        "compiler:Default.isl",
        *(
            rf"compiler:Languages\{name}.isl"
            for name in ("BrazilianPortuguese", "French", "German", "Korean", "Spanish")
        ),
    }
)
_PART = re.compile(r'(\w+): ("(?:[^"]|"")*"|[^";]*)(?:; |$)')
_OPENING, _CLOSING = re.compile(r"\b(begin|case|try)\b"), re.compile(r"\bend\b")


def complaints(script: str) -> list[str]:
    """Return what is wrong with a script, each with its line."""
    found: list[str] = []
    section = ""
    tasks: set[str] = set()
    code: list[str] = []
    for number, line in enumerate(script.splitlines(), 1):
        if section == "Code" and not line.startswith("["):
            code.append(line)
            continue
        if not line.strip() or line.startswith(";"):
            continue
        if head := re.fullmatch(r"\[(\w+)\]", line):
            section = head[1]
            continue
        wrong = _line(section, line, tasks) + _constants(line)
        found += [f"line {number}: {one}" for one in wrong]
    return found + _code("\n".join(code))


def _line(section: str, line: str, tasks: set[str]) -> list[str]:
    if section == "Setup":
        name, equals, value = line.partition("=")
        sound = equals and value and name in DIRECTIVES
        return [] if sound else [f"{name} is no directive with a value"]
    if section == "CustomMessages":
        return [] if re.fullmatch(r"\w+\.\w+=.+", line) else ["this is no message"]
    if section not in KEYS:
        return [f"there is no section {section}"]
    parts = _PART.findall(line)
    if "; ".join(f"{key}: {value}" for key, value in parts) != line:
        return ["this can't be read as keys and values"]
    values = {key: value.strip('"') for key, value in parts}
    wrong = [f"{section} has no {key}" for key in values.keys() - KEYS[section]]
    flags = set(values.get("Flags", "").split()) - FLAGS.get(section, set())
    wrong += [f"{section} has no flag {one}" for one in flags]
    if section == "Tasks":
        tasks.add(values["Name"])
    elif values.get("Tasks", "") not in {"", *tasks}:
        wrong.append(f"there is no task {values['Tasks']}")
    if section == "Languages" and values["MessagesFile"] not in LANGUAGE_FILES:
        wrong.append(f"Inno Setup brings no {values['MessagesFile']}")
    return wrong


def _constants(line: str) -> list[str]:
    if re.search(r"=\{\{", line):
        # An AppId in braces begins with one that is doubled.
        return []
    named = re.findall(r"\{(?![#])(\w+)(?::[^}]*)?\}", line)
    return [f"there is no {{{one}}}" for one in named if one not in CONSTANTS | {"cm"}]


def _code(text: str) -> list[str]:
    bare = re.sub(r"'[^']*'|//.*", "", text)
    wrong = []
    if len(_OPENING.findall(bare)) != len(_CLOSING.findall(bare)):
        wrong.append("Code: 'begin' and 'end' don't match")
    if bare.count("(") != bare.count(")"):
        wrong.append("Code: a bracket is missing")
    unknown = set(re.findall(r"(?<!')\{(\w+)\}", text)) - CONSTANTS
    return wrong + [f"Code: there is no {{{one}}}" for one in unknown]
