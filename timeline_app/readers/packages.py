"""Office files are archives of XML: opened within limits, parsed with nothing fetched."""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Any

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.guarding import damaged
from timeline_app.readers.refusals import Refused

Element = Any
"""An element of lxml, which has no types."""
MOST_XML = 100_000_000
"""Bytes of one part of a file, unpacked."""
_MOST_IN_ALL = 400_000_000
_PASSWORD = Message("read.file-locked")
BROKEN = (
    zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError,
    ValueError, EOFError, KeyError,
)  # fmt: skip
"""What the library raises on an archive that is none, or is damaged."""
_RELATION = "Relationship"


def locked() -> Refused:
    """What is told of a file that a password locks."""
    return Refused(_PASSWORD, ProblemCode.PASSWORD)


def local(element: Element) -> str:
    """The name of an element without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute whatever its namespace: Strict files have others; "" if none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: Element | None, name: str) -> Element | None:
    """The first child of this name."""
    return next((one for one in inner(element) if local(one) == name), None)


def inner(element: Element | None) -> list[Element]:
    """Its children; none where there is no element."""
    return [] if element is None else list(element)


def every(element: Element | None) -> Iterator[Element]:
    """It and all below it in order; none where there is no element."""
    return iter(()) if element is None else element.iter()


def grown(data: bytes) -> tuple[Element | None, bool]:
    """The tree of an XML text, and whether it was whole; entities stay unresolved."""
    from lxml import etree  # noqa: PLC0415 - loaded when the first such file comes

    library: Any = etree
    parser = library.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        tree = library.fromstring(data, parser=parser)
    except (library.XMLSyntaxError, ValueError):
        tree = None
    return tree, not parser.error_log


@dataclass(slots=True)
class Package:
    """The parts of an Office file by name."""

    archive: zipfile.ZipFile
    names: dict[str, str] = field(default_factory=dict)
    """In small letters to as they are written: programs do not agree on it."""
    notes: list[Message] = field(default_factory=list)
    _left: int = _MOST_IN_ALL

    def bytes_of(self, name: str) -> bytes:
        """What a part holds, b"" where there is none.  Raises Refused."""
        written = self.names.get(name.lower())
        if written is None:
            return b""
        most = min(MOST_XML, self._left)
        try:
            if self.archive.getinfo(written).flag_bits & 1:
                raise locked()
            with self.archive.open(written) as part:
                data = part.read(most + 1)
        except Refused:
            raise
        except BROKEN:
            self.notes.append(Message("note.partly-broken", (written,)))
            return b""
        if len(data) > most:
            told = Message("read.part-too-large", (MOST_XML // 1_000_000,))
            raise Refused(told, ProblemCode.TOO_LARGE)
        self._left -= len(data)
        return data

    def tree(self, name: str) -> Element | None:
        """The tree of a part; None where there is none, or nothing of it can be read."""
        data = self.bytes_of(name)
        if not data:
            return None
        tree, is_whole = grown(data)
        if not is_whole or tree is None:
            self.notes.append(Message("note.partly-broken", (name,)))
        return tree

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Of a part: the number of each relation to its kind (last word) and the part it means."""
        folder = PurePosixPath(name).parent
        tree = self.tree(f"{folder}/_rels/{PurePosixPath(name).name}.rels".removeprefix("./"))
        found: dict[str, tuple[str, str]] = {}
        for one in inner(tree):
            if local(one) == _RELATION and one.get("TargetMode") != "External":
                target = str(one.get("Target") or "")
                path = target if target.startswith("/") else f"{folder}/{target}"
                kind = str(one.get("Type") or "").rpartition("/")[2]
                found[str(one.get("Id"))] = kind, normpath(path).lstrip("/")
        return found

    def related(self, name: str, kind: str) -> list[str]:
        """The parts that a part is related to in this way, in order."""
        return [target for found, target in self.relations(name).values() if found == kind]


def opened(data: bytes) -> Package:
    """The archive that these bytes are.  Raises Refused."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        names = {name.lower(): name for name in archive.namelist()}
    except BROKEN as error:
        raise damaged(Message("read.no-archive")) from error
    return Package(archive, names)
