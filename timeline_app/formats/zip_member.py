"""Members of ZIP archives: the same content is the same bytes whenever it is made."""

from zipfile import ZIP_DEFLATED, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""That an archive can tell: the day of making is nobody's business here."""
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3
"""Else an archive would tell on which system it was made."""


def member(name: str, packing: int = ZIP_DEFLATED) -> ZipInfo:
    """A plain file that everybody may read; ``packing`` is a method of zipfile."""
    told = ZipInfo(name, _FIRST_DAY)
    told.external_attr, told.create_system = _PLAIN_FILE, _UNIX
    told.compress_type = packing
    return told
