"""Packed RTF, as Outlook keeps it ([MS-OXRTFCP]): back references into a ring of 4,096 bytes."""

import struct

_RING = 4_096
_FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the ring holds at the beginning."""
_PACKED, _PLAIN = b"LZFu", b"MELA"
_MOST = 50_000_000


def unpacked(data: bytes) -> bytes:
    """The RTF itself; what there is of it where the end is missing, b"" where it is none."""
    if len(data) < 16:
        return b""
    size = min(struct.unpack_from("<I", data, 4)[0], _MOST)
    if data[8:12] == _PLAIN:
        return data[16 : 16 + size]
    return _expanded(data[16:], size) if data[8:12] == _PACKED else b""


def _expanded(data: bytes, size: int) -> bytes:
    ring = bytearray(_FIRST.ljust(_RING, b"\0"))
    write, at, told = len(_FIRST), 0, bytearray()
    while at < len(data) and len(told) < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                piece = data[at : at + 1]
                at += 1
            else:
                pair = int.from_bytes(data[at : at + 2], "big")
                at += 2
                start, length = pair >> 4, (pair & 15) + 2
                if start == write or at > len(data):
                    return bytes(told)
                piece = _copied(ring, start, length, write)
            for byte in piece:
                ring[write] = byte
                write = (write + 1) % _RING
            told += piece
            if at >= len(data):
                break
    return bytes(told[:size])


def _copied(ring: bytearray, start: int, length: int, write: int) -> bytes:
    """So many bytes from the ring; those that the copy itself writes count too."""
    piece = bytearray()
    for step in range(length):
        place = (start + step) % _RING
        behind = (place - write) % _RING
        piece.append(piece[behind] if behind < len(piece) else ring[place])
    return bytes(piece)
