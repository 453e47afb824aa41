"""What a file is by its first bytes, whatever its name says."""

import re
import zipfile
from io import BytesIO

HEAD = 4096
"""Bytes at the beginning that tell a format."""
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", ".rtf"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
    (b"\x1f\x8b", ".gz"),
)
_IN_ZIP = (
    ("word/document.xml", ".docx"),
    ("xl/workbook.xml", ".xlsx"),
    ("xl/workbook.bin", ".xlsb"),
    ("ppt/presentation.xml", ".pptx"),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
    b"application/epub+zip": ".epub",
}
_STREAMS = (
    ("__properties_version1.0", ".msg"),
    ("EncryptedPackage", ".locked"),
    ("WordDocument", ".doc"),
    ("Workbook", ".xls"),
    ("PowerPoint Document", ".ppt"),
)
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_TAR = slice(257, 262)
LOCKED = ".locked"
"""An Office file that a password locks looks like an old one from outside."""


def suffix_of(data: bytes) -> str:
    """The suffix that these bytes should have; "" where they do not say.

    ``data`` may be the head of a file alone: what lies in an archive is then told by its first
    names only.
    """
    head = data[:HEAD]
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    if head.startswith(_ZIP):
        return _in_zip(data)
    if head.startswith(_OLE):
        return _in_ole(data)
    if head[_TAR] == b"ustar":
        return ".tar"
    found = next((suffix for mark, suffix in _SIGNATURES if head.startswith(mark)), "")
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ".webp"
    return found or (".html" if _PAGE.match(head) else "")


def _in_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                kind = archive.open("mimetype").read(100).strip()
                return _MIMETYPES.get(kind, ".zip")
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError):
        return ".zip"
    return next((suffix for member, suffix in _IN_ZIP if member in names), ".zip")


def _in_ole(data: bytes) -> str:
    """By the names in its directory, which stand there in UTF-16."""
    return next((suffix for name, suffix in _STREAMS if name.encode("utf-16-le") in data), ".ole")
