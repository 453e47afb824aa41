"""The bundled typeface inside a file, cut to the letters that are used: WOFF in a data address.

Outlines of letters that are not used are taken out of the font's table of outlines; all that other
tables say by number stays true, so nothing else has to be written anew.
"""

import struct
import zlib
from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from PySide6.QtGui import QFont, QRawFont

from timeline_app import resources

FACES = {
    QFont.Weight.Normal: "fonts/Inter-Regular.otf",
    QFont.Weight.DemiBold: "fonts/Inter-SemiBold.otf",
}
_DROPPED = {b"DSIG", b"GSUB"}
"""A signature that holds no more, and forms that plain text does not ask for."""
_CHAR_STRINGS = 17
_END = b"\x0e"
"""The outline of nothing (Adobe Technical Note 5177)."""
_WHOLE_FONT = 0xB1B0AFBA
"""Sum of a whole font (OpenType, table head)."""

Tables = dict[bytes, bytes]


def style_sheet(family: str, letters: Mapping[QFont.Weight, Iterable[str]]) -> str:
    """Rules of CSS that bring the family with these letters, by weight."""
    rules = []
    for weight, used in letters.items():
        if weight in FACES and (wanted := "".join(sorted(set(used)))):
            data = b64encode(_woff(FACES[weight], wanted)).decode("ascii")
            rules.append(
                f'@font-face{{font-family:"{family}";font-weight:{weight.value};'
                f'src:url(data:font/woff;base64,{data}) format("woff")}}'
            )
    return "".join(rules)


@lru_cache(maxsize=8)
def _woff(name: str, letters: str) -> bytes:
    path = resources.path(name)
    tables = _tables(path.read_bytes())
    glyphs = QRawFont(str(path), 16.0).glyphIndexesForString(letters)
    tables[b"CFF "] = _cut(tables[b"CFF "], {0, *glyphs})
    head = tables[b"head"]
    tables[b"head"] = head[:8] + bytes(4) + head[12:]
    adjustment = (_WHOLE_FONT - _sum(_font(tables))) & 0xFFFFFFFF
    tables[b"head"] = head[:8] + struct.pack(">I", adjustment) + head[12:]
    return _packed(tables)


def _tables(font: bytes) -> Tables:
    count = struct.unpack_from(">H", font, 4)[0]
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * at) for at in range(count))
    return {
        tag: font[start : start + size]
        for tag, _sum, start, size in sorted(entries)
        if tag not in _DROPPED
    }


def _cut(table: bytes, kept: set[int]) -> bytes:
    """The table of outlines with those of the kept glyphs alone; what follows stays in place."""
    _names, after = _index(table, table[2])
    dictionaries, _after = _index(table, after)
    begun = _operand(dictionaries[0], _CHAR_STRINGS)
    outlines, ended = _index(table, begun)
    left = [one if number in kept else _END for number, one in enumerate(outlines)]
    anew = _as_index(left)
    return table[:begun] + anew.ljust(ended - begun, b"\0") + table[ended:]


def _index(table: bytes, at: int) -> tuple[list[bytes], int]:
    """The members of an index of the format CFF, and where it ends."""
    count = struct.unpack_from(">H", table, at)[0]
    if not count:
        return [], at + 2
    size = table[at + 2]
    first = at + 3
    ends = [
        int.from_bytes(table[place : place + size], "big")
        for place in range(first, first + (count + 1) * size, size)
    ]
    data = first + (count + 1) * size - 1
    members = [table[data + a : data + b] for a, b in pairwise(ends)]
    return members, data + ends[-1]


def _as_index(members: list[bytes]) -> bytes:
    ends = [1]
    for one in members:
        ends.append(ends[-1] + len(one))
    offsets = b"".join(end.to_bytes(4, "big") for end in ends)
    return struct.pack(">HB", len(members), 4) + offsets + b"".join(members)


def _operand(dictionary: bytes, wanted: int) -> int:
    """The number before an operator.  Raises LookupError where it does not occur."""
    at, number = 0, 0
    while at < len(dictionary):
        first = dictionary[at]
        if first <= 21:
            if first == wanted:
                return number
            at += 2 if first == 12 else 1
        else:
            number, at = _number(dictionary, at)
    raise LookupError(wanted)


def _number(dictionary: bytes, at: int) -> tuple[int, int]:
    """A number of a dictionary, and where the next thing begins; real ones count as 0."""
    first = dictionary[at]
    if first == 28:
        return int.from_bytes(dictionary[at + 1 : at + 3], "big", signed=True), at + 3
    if first == 29:
        return int.from_bytes(dictionary[at + 1 : at + 5], "big", signed=True), at + 5
    if first == 30:
        while dictionary[at] & 15 != 15 and dictionary[at] >> 4 != 15:
            at += 1
        return 0, at + 1
    if first <= 246:
        return first - 139, at + 1
    away = (first - 247) * 256 + 108 if first <= 250 else -(first - 251) * 256 - 108
    return away + (dictionary[at + 1] if first <= 250 else -dictionary[at + 1]), at + 2


def _sum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF


def _sum_of(tag: bytes, data: bytes) -> int:
    """A table's sum; the head's own is made before it tells that of the whole font."""
    return _sum(data[:8] + bytes(4) + data[12:] if tag == b"head" else data)


def _font(tables: Tables) -> bytes:
    """The tables as a font file: what the sum in its head is of."""
    at, directory, body = 12 + 16 * len(tables), b"", b""
    for tag, data in tables.items():
        place = at + len(body)
        directory += struct.pack(">4sIII", tag, _sum_of(tag, data), place, len(data))
        body += data + bytes(-len(data) % 4)
    return _head(len(tables)) + directory + body


def _head(count: int) -> bytes:
    power = count.bit_length() - 1
    return struct.pack(">4sHHHH", b"OTTO", count, 16 << power, power, 16 * count - (16 << power))


def _packed(tables: Tables) -> bytes:
    """The tables as WOFF (W3C Recommendation, 13 December 2012)."""
    at, directory, body = 44 + 20 * len(tables), b"", b""
    for tag, data in tables.items():
        small = zlib.compress(data, 9)
        kept = small if len(small) < len(data) else data
        sizes = len(kept), len(data), _sum_of(tag, data)
        directory += struct.pack(">4sIIII", tag, at + len(body), *sizes)
        body += kept + bytes(-len(kept) % 4)
    size = 12 + sum(16 + len(data) + -len(data) % 4 for data in tables.values())
    head = struct.pack(
        ">4s4sIHHIHHIIIII", b"wOFF", b"OTTO", at + len(body), len(tables), 0, size, 1, 0,
        0, 0, 0, 0, 0,
    )  # fmt: skip
    return head + directory + body
