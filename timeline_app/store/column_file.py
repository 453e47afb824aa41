"""Keeps the columns in a file beside the chronology: a cache, safe to delete, useless when old."""

import contextlib
import json
import os
import sys
import threading
from array import array
from pathlib import Path
from typing import Any, BinaryIO

from timeline_app.store.columns import TYPES, EventColumns

_MAGIC = b"timeline_app columns 4\n"
_MOST_HEADER = 64_000_000

Stamp = tuple[str, int]
"""Which chronology, and how many changes old."""


def path_for(chronology: Path) -> Path:
    """Beside the chronology, named after it."""
    return chronology.with_name(chronology.name + ".columns")


def write(chronology: Path, columns: EventColumns, stamp: Stamp) -> None:
    """Keep the columns; where that cannot be done, nothing is lost but time."""
    place = path_for(chronology)
    part = place.with_name(f".{place.name}.{os.getpid()}.{threading.get_ident()}.part")
    with contextlib.suppress(OSError):
        try:
            with part.open("wb") as file:
                _write(file, columns, stamp)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)


def _write(file: BinaryIO, columns: EventColumns, stamp: Stamp) -> None:
    header = {
        "origin": stamp[0],
        "stamp": stamp[1],
        "byteorder": sys.byteorder,
        "columns": TYPES,
        "count": len(columns),
        "dated": columns.dated,
        "names": columns.names,
        "keys": {name: list(codes.items()) for name, codes in columns.keys.items()},
    }
    text = json.dumps(header).encode()
    file.write(_MAGIC + f"{len(text):12d}\n".encode() + text)
    for name in TYPES:
        columns.arrays[name].tofile(file)


def read(chronology: Path, origin: str) -> tuple[EventColumns, int] | None:
    """The columns and their stamp; None where the file is missing, foreign or broken."""
    try:
        with path_for(chronology).open("rb") as file:
            return _read(file, origin)
    except (OSError, ValueError, KeyError, TypeError, EOFError, MemoryError):
        return None


def _read(file: BinaryIO, origin: str) -> tuple[EventColumns, int] | None:
    if file.read(len(_MAGIC)) != _MAGIC:
        return None
    length = int(file.read(13))
    if not 0 < length < _MOST_HEADER:
        return None
    header = json.loads(file.read(length))
    if (header["origin"], header["byteorder"]) != (origin, sys.byteorder):
        return None
    if header["columns"] != TYPES:
        return None
    arrays = _read_arrays(file, int(header["count"]))
    keys = {name: dict(_pairs(codes)) for name, codes in header["keys"].items()}
    return EventColumns(arrays, int(header["dated"]), header["names"], keys), int(header["stamp"])


def _read_arrays(file: BinaryIO, count: int) -> "dict[str, array[Any]]":
    size = sum(array(code).itemsize for code in TYPES.values()) * count
    left = os.fstat(file.fileno()).st_size - file.tell()
    if left != size:
        raise ValueError("the file is cut short")
    arrays = {name: array(code) for name, code in TYPES.items()}
    for column in arrays.values():
        column.fromfile(file, count)
    return arrays


def _pairs(codes: list[list[Any]]) -> list[tuple[Any, int]]:
    return [(key, code) for key, code in codes]
