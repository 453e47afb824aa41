"""The room's word lists, each read once."""

import tomllib
from functools import cache
from typing import Any

from timeline_app import resources


@cache
def table(name: str) -> dict[str, Any]:
    """One file of ``resources/lexicons/en``, e.g. ``table("language_lemmas")``."""
    path = resources.path("lexicons", "en", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One list of such a file as a set."""
    return frozenset(table(name)[key])
