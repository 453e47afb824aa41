"""What a chronology was made with: program, weights, word lists, libraries, by hash or version."""

import hashlib
import json
import platform
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path

from timeline_app import __version__, resources

_LIBRARIES = (
    "dateparser",
    "htmldate",
    "lxml",
    "numpy",
    "olefile",
    "onnxruntime",
    "pypdfium2",
    "python-calamine",
    "tesserocr",
    "trafilatura",
)
"""Those that have a part in what is read and found."""
_WEIGHTS = frozenset({".json", ".onnx", ".txt"})
_CARDS = frozenset({"APACHE-2.0.txt"})

Versions = dict[str, str | dict[str, str]]


@cache
def versions() -> Versions:
    """All of it; weights and word lists by their SHA-256."""
    models, lexicons = resources.path("models"), resources.path("lexicons")
    weights = (one for one in models.rglob("*") if one.suffix in _WEIGHTS)
    return {
        "program": __version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "libraries": _libraries(),
        "weights": _hashes(models, (one for one in weights if one.name not in _CARDS)),
        "lexicons": _hashes(lexicons, lexicons.rglob("*.toml")),
    }


@cache
def fingerprint() -> str:
    """One word for all of it: equal on two machines where the same is found in the same text."""
    return hashlib.sha256(json.dumps(versions(), sort_keys=True).encode()).hexdigest()


def differences(made_with: Versions, here: Versions) -> list[str]:
    """In words, what is another here; empty where nothing is."""
    found = []
    for name, told in made_with.items():
        mine = here.get(name)
        if isinstance(told, dict) and isinstance(mine, dict):
            others = sorted(
                key for key in told.keys() | mine.keys() if told.get(key) != mine.get(key)
            )
            found += [f"{name}: {key} is another here" for key in others]
        elif told != mine:
            found.append(f"{name}: {told} there, {mine} here")
    return found


def _libraries() -> dict[str, str]:
    found = {}
    for name in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _hashes(top: Path, files: Iterable[Path]) -> dict[str, str]:
    return {
        one.relative_to(top).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in sorted(files)
    }
