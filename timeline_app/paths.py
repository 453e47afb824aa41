"""Paths as text: a file's name is bytes, and not every name is a text that can be kept."""

import os
import re
from pathlib import Path

_HALVES = re.compile("[\ud800-\udfff]")
_WRITTEN = re.compile(r"\\x([89a-f][0-9a-f])|\\u(d[89a-f][0-9a-f]{2})")
_BYTE = 0xDC00
"""Python shows a byte that is no text as this and its number."""


def as_text(path: Path | str) -> str:
    r"""A path that can be stored, printed and read: what is no text in it is written out.

    >>> as_text("caf\udce9.txt")
    'caf\\xe9.txt'
    """
    return _HALVES.sub(_written, str(path))


def within(path: Path | str, member: str) -> str:
    """The path that goes on into a file, as a document in it has it; the file's own for "".

    >>> within("letters.zip", "1997/first.txt")
    'letters.zip/1997/first.txt'
    """
    whole = as_text(path)
    return f"{whole}/{member}" if member else whole


def on_disk(text: str) -> Path:
    r"""The file that a stored path means, with the bytes that were written out.

    A file whose name really holds a backslash and such letters is meant before any other.
    """
    path = Path(text)
    if not _WRITTEN.search(text) or os.path.lexists(path):
        return path
    return Path(_WRITTEN.sub(_unwritten, text))


def _written(found: "re.Match[str]") -> str:
    number = ord(found[0])
    is_byte = _BYTE + 0x80 <= number <= _BYTE + 0xFF
    return f"\\x{number - _BYTE:02x}" if is_byte else f"\\u{number:04x}"


def _unwritten(found: "re.Match[str]") -> str:
    return chr(_BYTE + int(found[1], 16) if found[1] else int(found[2], 16))
