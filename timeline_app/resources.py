"""Finds lexicons, models, icons, fonts and themes, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder that holds the resources: inside the wheel, else beside the package.

    Raises FileNotFoundError if neither is there (a broken installation).
    """
    for place in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("the program's resources are missing: install it again")


def path(*parts: str) -> Path:
    """The path of one resource, e.g. ``path("lexicons", "en", "months.toml")``."""
    return root().joinpath(*parts)


@cache
def seeds() -> Path:
    """The folder with the sample's documents, in a checkout and in a wheel."""
    for place in (_PACKAGE / "_seeds", _PACKAGE.parent / "seeds"):
        if place.is_dir():
            return place
    raise FileNotFoundError("the sample documents are missing: install the program again")
