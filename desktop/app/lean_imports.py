"""Loads the embedding model's libraries and LanceDB without the parts of them that no answer uses.

sentence-transformers imports what training, compiling and several machines need, LanceDB a client
for catalogues on the internet: half of the seconds until the first answer, a fifth of the worker's
memory. While ``lean_imports`` is open, those parts are stand-ins. Not a fork and not a list of
what may run: whoever does call into one later gets the real part, imported then.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

UNUSED = (
    "lance_namespace_urllib3_client",
    "scipy",
    "sklearn",
    "torch._dynamo",
    "torch.distributed.tensor",
)
"""Stood in for where nobody has imported them yet."""


@contextmanager
def lean_imports(names: Sequence[str] = UNUSED) -> Iterator[None]:
    """Let stand-ins take the place of ``names`` and all below them in what is imported meanwhile.

    Imports nothing by itself. For a process whose only thread that imports is the caller.
    """
    wanted = tuple(name for name in names if name not in sys.modules)
    finder = _Finder(wanted)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        finder.is_open = False
        sys.meta_path.remove(finder)
        for name, module in list(sys.modules.items()):
            if isinstance(module, _StandIn):
                del sys.modules[name]
                above, _, own = name.rpartition(".")
                if vars(sys.modules.get(above, module)).get(own) is module:
                    # Left in its package it would be taken for the real one.
                    delattr(sys.modules[above], own)


class _Finder(MetaPathFinder, Loader):
    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.is_open = True

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.startswith(self._names) and any(
            f"{fullname}.".startswith(f"{name}.") for name in self._names
        ):
            return ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _StandIn(spec.name, self)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: names are made when they are asked for."""


class _StandIn(ModuleType):
    """A module of which every name is a class that nothing is an instance of."""

    def __init__(self, name: str, finder: _Finder) -> None:
        super().__init__(name)
        self._finder = finder

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        if not self._finder.is_open:
            return getattr(import_module(self.__name__), name)
        made = _named(self.__name__, name, self._finder)
        setattr(self, name, made)
        return made


def _named(module: str, name: str, finder: _Finder) -> type:
    def called(kind: type, *given: Any, **named: Any) -> Any:
        if not finder.is_open:
            return getattr(import_module(module), name)(*given, **named)
        # While a module is being imported, only its decorators call anything: '@name' and
        # '@name(…)' leave what they stand before as it is.
        return given[0] if given and callable(given[0]) else _unchanged

    return type(name, (), {"__module__": module, "__new__": called})


def _unchanged(decorated: Callable[..., Any]) -> Callable[..., Any]:
    return decorated
