"""What the program is made of: each part with its version, its licence and the licence's text.

Read from what is installed, so that it is true of a checkout, of a wheel and of a package alike.
"""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from timeline_app import __version__, resources

NAME = "timeline-app"
_REQUIRED = re.compile(r"\s*([\w.-]+)")
_EXTRA = re.compile(r"""extra\s*==\s*["']([\w-]+)""")
_OF_USERS = frozenset({"cluster", "ocr"})
"""Extras for those who use the program; the others are for those who make it."""
_TERMS = re.compile(r"(?i)(.*/)?(licen[cs]e|copying|notice|copyright|thirdpartynotices)[^/]*$")
_WITH_DOTS = re.compile(r"\.dist-info/(licenses|license_files)/.+")
_CODE = frozenset({".py", ".pyc", ".so", ".pyd", ".json"})
_COMMON = (
    ("LGPL", ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")),
    ("Apache", ("models/en/APACHE-2.0.txt",)),
)
"""Texts of licences that some packages name and do not bring; the first that fits."""
_OURS = (
    ("Model of English", "CC-BY-SA-4.0", ("models/en/LICENSE", "models/en/ATTRIBUTION.md")),
    ("Typeface Inter", "OFL-1.1", ("fonts/OFL.txt",)),
)


class LicensedPart(NamedTuple):
    """One part and the terms under which it stands."""

    name: str
    version: str
    """As its makers number it; "" where they do not."""
    licence: str
    """SPDX where its makers say it so, else their words."""
    texts: tuple[Path, ...]
    kind: str = "library"
    """``program``, ``data``, ``interpreter``, ``library``, or ``system`` for a system's own."""


@cache
def parts() -> tuple[LicensedPart, ...]:
    """All parts of this installation: ours, the interpreter, the libraries by name."""
    own = LicensedPart(NAME, __version__, "Apache-2.0", _own_terms(), "program")
    ours = [
        LicensedPart(
            name, __version__, licence, tuple(resources.path(text) for text in texts), "data"
        )
        for name, licence, texts in _OURS
    ]
    return (own, *ours, interpreter(), *libraries(), *_of_the_system())


def libraries() -> list[LicensedPart]:
    """The distributions that the program asks for, and those that these ask for, as installed."""
    found: dict[str, LicensedPart] = {}
    known = {plain_name(one.name): one for one in metadata.distributions()}
    waiting = [NAME]
    while waiting:
        name = plain_name(waiting.pop())
        one = known.get(name)
        if one is None or name in found:
            continue
        found[name] = of_distribution(one)
        waiting += required(one)
    found.pop(NAME, None)
    return sorted(found.values(), key=lambda part: part.name.casefold())


def required(one: metadata.Distribution) -> list[str]:
    """The names that a distribution asks for; by an extra only where it is one for users."""
    rows = [(row, _EXTRA.search(row)) for row in one.requires or ()]
    return [
        found[1]
        for row, extra in rows
        if (extra is None or extra[1] in _OF_USERS) and (found := _REQUIRED.match(row))
    ]


def _said(told: metadata.PackageMetadata, field: str) -> str:
    return next(iter(told.get_all(field) or ()), "")


def of_distribution(one: metadata.Distribution) -> LicensedPart:
    """A part as the metadata of its package tell of it."""
    told = one.metadata
    listed = [row for row in told.get_all("Classifier") or () if row.startswith("License ::")]
    short = _said(told, "License").strip().splitlines()
    said = _said(told, "License-Expression") or (short[0] if len(short) == 1 else "")
    licence = said or ", ".join(row.rpartition(" :: ")[2] for row in listed) or "see its text"
    return LicensedPart(one.name, one.version, licence, tuple(_texts(one)) or _common(licence))


def _texts(one: metadata.Distribution) -> Iterator[Path]:
    for file in one.files or ():
        name = file.as_posix()
        if (_TERMS.match(name) or _WITH_DOTS.search(name)) and file.suffix not in _CODE:
            path = Path(str(file.locate()))
            if path.is_file():
                yield path


def _common(licence: str) -> tuple[Path, ...]:
    texts = next((texts for word, texts in _COMMON if word in licence), ())
    return tuple(resources.path(text) for text in texts)


def _own_terms() -> tuple[Path, ...]:
    """The program's own: beside a checkout, else where the wheel was installed."""
    beside = resources.root().parent / "LICENSE"
    if beside.is_file():
        return (beside,)
    try:
        return tuple(_texts(metadata.distribution(NAME)))
    except metadata.PackageNotFoundError:
        return ()


def interpreter() -> LicensedPart:
    """Python itself, with the licence that lies among its modules."""
    version = ".".join(map(str, sys.version_info[:3]))
    folder = Path(json.__file__).parents[1]
    text = folder / "LICENSE.txt"
    return LicensedPart(
        "Python", version, "PSF-2.0", (text,) if text.is_file() else (), "interpreter"
    )


def is_packed() -> bool:
    """Whether this is a package for a bare system: it lists what it brings with it."""
    return (_brought_along() / _LIST).is_file()


def _brought_along() -> Path:
    return Path(sys.prefix, "licences")


_LIST = "parts.json"


def _of_the_system() -> list[LicensedPart]:
    """The system's libraries that a package for a bare system brings with it."""
    if not is_packed():
        return []
    folder = _brought_along()
    rows = json.loads((folder / _LIST).read_text(encoding="utf-8"))
    return [
        LicensedPart(
            row["name"], row["version"], "see its text", (folder / f"{row['name']}.txt",), "system"
        )
        for row in rows
    ]


def plain_name(name: str) -> str:
    """As programs compare the names of packages (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def folder_of(name: str) -> str:
    """Where an installed library lies; "" if it is none."""
    try:
        return str(metadata.distribution(name).locate_file(""))
    except metadata.PackageNotFoundError:
        return ""
