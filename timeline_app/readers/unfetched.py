"""Loads libraries that would like to fetch pages, without anything to fetch with.

They ask for the network's libraries while they are loaded, and those ask the system for sockets; a
reader may do neither.  Empty stand-ins take their place until the loading is over.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_NETWORK = ("urllib3", "certifi")


@contextmanager
def without_network(*more: str) -> Iterator[None]:
    """While this lasts, the network's libraries, and ``more``, load as modules that do nothing."""
    names = [name for name in (*_NETWORK, *more) if name not in sys.modules]
    finder = _Finder(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if finder.stands_in_for(name)]:
            del sys.modules[name]


class _Finder(MetaPathFinder, Loader):
    """Finds a stand-in for each of some libraries and for all that is in them."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def stands_in_for(self, name: str) -> bool:
        return any(name == one or name.startswith(f"{one}.") for one in self._names)

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return (
            ModuleSpec(fullname, self, is_package=True) if self.stands_in_for(fullname) else None
        )

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Nothing(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing in it to run."""


class _Nothing(ModuleType):
    """Stands in for a library: every name in it is there, and does nothing when called.

    Names that begin as those of classes do are classes, since types are made of them.
    """

    def __getattr__(self, name: str) -> "_Nothing | type[_Anything]":
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (_Anything,), {}) if name[:1].isupper() else _Nothing(name)

    def __call__(self, *_given: object, **_named: object) -> "_Nothing":
        return self


class _Anything:
    """The parent of all classes of a stand-in; its instances do nothing."""

    def __init__(self, *_given: object, **_named: object) -> None:
        pass
