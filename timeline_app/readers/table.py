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
PAGE = 1_000_000
"""Bytes of a file that count as a page where its format has none."""


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
    page_size: int = PAGE
    """Bytes of a file that count as a page: so many pages, so long may its reading take."""

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
    Reader(
        "PDF",
        (".pdf",),
        f"{_HERE}.pdf.from_pdf:read_pdf",
        f"{_HERE}.pdf.from_pdf:open_attachments",
        library="pypdfium2",
        page_size=100_000,
    ),
    Reader(
        "mail", (".eml", ".emlx"), f"{_HERE}.from_eml:read_mail", f"{_HERE}.from_eml:attachments"
    ),
    Reader("mailbox", (".mbox", ".mbx"), members=f"{_HERE}.from_mbox:mails"),
    Reader(
        "Outlook mail",
        (".msg",),
        f"{_HERE}.from_msg:read_message",
        f"{_HERE}.from_msg:attachments",
        library="olefile",
    ),
    Reader("web archive", (".mhtml", ".mht"), f"{_HERE}.from_mhtml:read_archive", library="lxml"),
    Reader(
        "picture",
        (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"),
        f"{_HERE}.from_picture:read_picture",
        library="tesserocr",
        extra="ocr",
        page_size=15_000,
    ),
    Reader("table as text", (".csv", ".tsv"), f"{_HERE}.from_csv:read_csv"),
    Reader(
        "Word file",
        (".docx", ".docm", ".dotx", ".dotm"),
        f"{_HERE}.from_docx:read_docx",
        library="lxml",
    ),
    Reader(
        "OpenDocument file",
        (".odt", ".ott", ".fodt", ".odp", ".otp", ".fodp", ".sxw", ".stw"),
        f"{_HERE}.from_odf:read_odf",
        library="lxml",
    ),
    Reader(
        "presentation",
        (".pptx", ".pptm", ".ppsx", ".potx"),
        f"{_HERE}.from_slides:read_slides",
        library="lxml",
    ),
    Reader("RTF file", (".rtf",), f"{_HERE}.from_rtf:read_rtf"),
    Reader("book", (".epub",), f"{_HERE}.from_epub:read_book", library="lxml"),
    Reader("subtitles", (".srt", ".vtt"), f"{_HERE}.from_subtitles:read_subtitles"),
    Reader("JSON file", (".json", ".jsonl", ".ndjson"), f"{_HERE}.from_json:read_json"),
    Reader("ZIP archive", (".zip",), members=f"{_HERE}.from_archives:in_zip"),
    Reader(
        "TAR archive",
        (".tar", ".tgz", ".gz", ".bz2", ".tbz2", ".xz", ".txz"),
        members=f"{_HERE}.from_archives:in_tar",
    ),
    Reader(
        "spreadsheet",
        (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx"),
        f"{_HERE}.from_sheets:read_sheets",
        library="python_calamine",
    ),
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
