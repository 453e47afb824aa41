"""Which format a file has that comes in: as it is named, else as suffix and contents say."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data.reading import sha256_of
from timeline_app.formats.format import Late, Read
from timeline_app.formats.incoming import Incoming
from timeline_app.formats.mapping import Mapping
from timeline_app.formats.table import formats, named
from timeline_app.wording import ENGLISH

TABLES = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
"""Files of rows and columns, which are read by a mapping."""
_TABLE = cast("Read", Late("data.from_table", "read", ENGLISH))


def can_come_in() -> tuple[str, ...]:
    """Every suffix of a file that may hold a chronology."""
    others = [one.suffix for one in formats() if one.read is not None]
    return tuple(dict.fromkeys([*TABLES, *others]))


def is_table(path: Path) -> bool:
    """Whether a mapping says how the file is read."""
    return path.suffix.lower() in TABLES


def incoming_of(path: Path, name: str = "", mapping: Mapping | None = None) -> Incoming:
    """What a file holds, read in the format of that name, else in the first that can.

    Raises UnreadableDocument with what the last of them said, and MappingUnfit.
    """
    refusal = UnreadableDocument(path, f"no format that can be read ends in {path.suffix!r}")
    before = sha256_of(path)
    for read in _readers(path, name, mapping):
        try:
            return replace(read(path, mapping), sha256=before)
        except UnreadableDocument as error:
            refusal = error
    raise refusal


def known_of(path: Path) -> Incoming | None:
    """What a format reads that knows what is what in its files; None where a person says it."""
    before = sha256_of(path)
    for read in _of_suffix(path):
        try:
            return replace(read(path, None), sha256=before)
        except UnreadableDocument:
            continue
    return None


def _readers(path: Path, name: str, mapping: Mapping | None) -> Sequence[Read]:
    if name:
        chosen = named(name)
        return () if chosen is None or chosen.read is None else (chosen.read,)
    if not is_table(path):
        return _of_suffix(path)
    return (_TABLE,) if mapping is not None else (*_of_suffix(path), _TABLE)


def _of_suffix(path: Path) -> Sequence[Read]:
    """Those that no mapping helps, in the order in which they are tried."""
    suffix = path.suffix.lower()
    found = [one.read for one in formats() if one.suffix == suffix and one.read is not None]
    return [read for read in found if read != _TABLE]
