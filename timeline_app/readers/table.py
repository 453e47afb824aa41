"""One row a format: its suffixes, and which function reads it."""

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import Any

from timeline_app.readers.reading import About, Member, Reading

Read = Callable[[bytes, About], Reading]
Members = Callable[[bytes, About], Iterable[Member]]
_ENTRY_POINTS = "timeline_app.readers"


@dataclass(frozen=True, slots=True)
class Reader:
    """How one format is read.

    ``read`` and ``members`` name functions as ``module:function``, loaded when the first such
    file comes: one gives the file's own text, the other the files that it holds; a mail has both.
    The first suffix is the one that the format is known by.
    """

    name: str
    suffixes: tuple[str, ...]
    read: str = ""
    members: str = ""
    library: str = ""
    extra: str = ""
    """What to install for it: ``pip install timeline-app[extra]``."""

    def reads(self) -> Read | None:
        """The function that gives the file's own text."""
        return _loaded(self.read) if self.read else None

    def opens(self) -> Members | None:
        """The function that gives the files within."""
        return _loaded(self.members) if self.members else None


_HERE = "timeline_app.readers"
READERS = (
    Reader("plain text", (".txt", ".text", ".log"), f"{_HERE}.from_plain:read_text"),
    Reader("Markdown", (".md", ".markdown"), f"{_HERE}.from_plain:read_markdown"),
    Reader(
        "web page", (".html", ".htm", ".xhtml"), f"{_HERE}.from_html:read_page", library="lxml"
    ),
    Reader("mail", (".eml",), f"{_HERE}.from_eml:read_mail"),
    Reader(
        "PDF",
        (".pdf",),
        f"{_HERE}.pdf.from_pdf:read_pdf",
        f"{_HERE}.pdf.from_pdf:open_attachments",
        library="pypdfium2",
    ),
    Reader("table as text", (".csv", ".tsv"), f"{_HERE}.from_csv:read_csv"),
)
SUFFIXES = frozenset(suffix for reader in READERS for suffix in reader.suffixes)


def reader_of(name: str) -> Reader | None:
    """The reader for a file of this name, ours before those that are installed beside."""
    suffix = PurePath(name).suffix.lower()
    return _by_suffix().get(suffix) or _installed().get(suffix) if suffix else None


@cache
def _by_suffix() -> dict[str, Reader]:
    return {suffix: reader for reader in READERS for suffix in reader.suffixes}


@cache
def _installed() -> dict[str, Reader]:
    """Readers that other packages bring, by the entry point ``timeline_app.readers``.

    Each entry point leads to one :class:`Reader`; asked for only where no own one fits.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - rarely asked for

    found: dict[str, Reader] = {}
    for point in sorted(entry_points(group=_ENTRY_POINTS), key=lambda one: one.name):
        reader = point.load()
        if isinstance(reader, Reader):
            found |= dict.fromkeys(reader.suffixes, reader)
    return found


@cache
def _loaded(where: str) -> Any:  # noqa: ANN401 - a function of either kind
    module, _, name = where.partition(":")
    return getattr(importlib.import_module(module), name)
