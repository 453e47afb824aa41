"""Compound files, as old office programs and Outlook write them: streams by their names."""

import struct
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any, TypeVar

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST = 100_000_000
"""Bytes of one stream."""
_FILE_PASS, _END = 0x2F, 0x0A
_MOST_RECORDS = 2_000
_Answer = TypeVar("_Answer")


def tried(ask: Callable[[], _Answer], otherwise: _Answer) -> _Answer:
    """What the library answers; on a damaged file it raises errors of every kind."""
    try:
        return ask()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - OleFileError, struct.error, IndexError, ...
        return otherwise


class Compound:
    """One compound file, open in memory; a damaged one has what can still be found."""

    def __init__(self, data: bytes) -> None:
        import olefile  # noqa: PLC0415 - loaded when the first such file comes

        library: Any = olefile
        self._file = tried(lambda: library.OleFileIO(BytesIO(data)), None)
        listed: list[list[str]] = tried(
            lambda: self._file.listdir(streams=True, storages=True), []
        )
        self.names: tuple[tuple[str, ...], ...] = tuple(tuple(name) for name in listed)

    def _listed(self) -> tuple[tuple[str, ...], ...]:
        names = self._file.listdir(streams=True, storages=True)
        return tuple(tuple(name) for name in names)

    def stream(self, *name: str) -> bytes:
        """What a stream holds, b"" where there is none."""
        return tried(lambda: bytes(self._file.openstream(list(name)).read(_MOST)), b"")

    @property
    def is_sound(self) -> bool:
        """Whether each chain of sectors ends: a circle would never, and libraries follow it."""
        return bool(self.names) and tried(self._chains_end, otherwise=False)

    def _chains_end(self) -> bool:
        file = self._file
        starts = [(file.first_dir_sector, file.fat), (file.first_mini_fat_sector, file.fat)]
        for entry in file.direntries:
            if entry is not None and entry.size:
                is_small = entry.size < file.mini_stream_cutoff_size and entry.sid
                starts.append((entry.isectStart, file.minifat if is_small else file.fat))
        return all(_ends(start, sectors or ()) for start, sectors in starts)

    def within(self, *folder: str) -> dict[str, tuple[str, ...]]:
        """What lies right in a folder, by its last name."""
        depth = len(folder)
        return {
            name[depth]: name
            for name in self.names
            if len(name) == depth + 1 and name[:depth] == folder
        }


def _ends(sector: int, following: Sequence[int]) -> bool:
    for _ in range(len(following) + 1):
        if sector >= len(following):
            return True
        sector = following[sector]
    return False


def is_locked_workbook(compound: Compound) -> bool:
    """Whether the cells of an old Excel file are enciphered: its first records say so."""
    records = compound.stream("Workbook") or compound.stream("Book")
    at = 0
    for _ in range(_MOST_RECORDS):
        if at + 4 > len(records):
            return False
        kind, size = struct.unpack_from("<HH", records, at)
        if kind in (_FILE_PASS, _END):
            return bool(kind == _FILE_PASS)
        at += 4 + size
    return False
