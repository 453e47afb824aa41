"""What a file is by its first bytes, whatever its name says."""

import re
import zipfile
from io import BytesIO

from timeline_app.readers import ole

HEAD = 4096
"""Bytes at the beginning that tell a format."""
_ZIP = b"PK\x03\x04"
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", ".rtf"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
    (b"\x1f\x8b", ".gz"),
    (b"BZh", ".bz2"),
    (b"\xfd7zXZ\x00", ".xz"),
    (b"PK\x05\x06", ".zip"),
    (b"7z\xbc\xaf\x27\x1c", ".7z"),
    (b"Rar!\x1a\x07", ".rar"),
    (b"\xffWPC", ".wpd"),
    (b"!BDN", ".pst"),
    (b"\x09\x04\x06\x00", ".xls4"),
    (b"\x09\x02\x06\x00", ".xls4"),
    (b"\x09\x00\x04\x00", ".xls4"),
    (b"\x31\xbe\x00\x00", ".wri"),
)
_IN_ZIP = (
    ("word/document", ".docx"),
    ("xl/workbook.bin", ".xlsb"),
    ("xl/workbook", ".xlsx"),
    ("ppt/presentation", ".pptx"),
    ("META-INF/container.xml", ".epub"),
    ("Index/Document.iwa", ".pages"),
    ("Index/Slide", ".pages"),
    ("index.apxl", ".pages"),
    ("content.xml", ".odt"),
)
"""How the name of a member begins that only such files have."""
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.text-template": ".odt",
    b"application/vnd.oasis.opendocument.text-master": ".odt",
    b"application/vnd.oasis.opendocument.presentation": ".odp",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
    b"application/vnd.sun.xml.writer": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet-template": ".ods",
    b"application/epub+zip": ".epub",
}
_STREAMS = (
    ("__properties_version1.0", ".msg"),
    ("EncryptedPackage", ".locked"),
    ("WordDocument", ".doc"),
    ("Workbook", ".xls"),
    ("Book", ".xls"),
    ("PowerPoint Document", ".ppt"),
    ("MatOST", ".wps"),
)
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_MAILBOX = re.compile(rb"From \S+[^\r\n]*\d\d:\d\d[^\r\n]*\r?\n[A-Za-z-]{2,40}: ")
_TAR = slice(257, 262)
_SHAPES = ((_MAILBOX, ".mbox"), (_PAGE, ".html"))
LOCKED = ".locked"
"""An Office file that a password locks looks like an old one from outside."""


def suffix_of(data: bytes) -> str:
    """The suffix that these bytes should have; "" where they do not say.

    ``data`` may be the head of a file alone: what lies in an archive is then told by its first
    names only.
    """
    head = data[:HEAD]
    if head.startswith(_ZIP):
        return _in_zip(data)
    if head.startswith(ole.MARK):
        return _in_ole(data)
    if head[_TAR] == b"ustar":
        return ".tar"
    # After the archives: the first file in one that is not pressed may be a PDF.
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    found = next((suffix for mark, suffix in _SIGNATURES if head.startswith(mark)), "")
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ".webp"
    return found or next((suffix for shape, suffix in _SHAPES if shape.match(head)), "")


def _in_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                kind = archive.open("mimetype").read(100).strip()
                return _MIMETYPES.get(kind, ".zip")
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError):
        return ".zip"
    found = (suffix for start, suffix in _IN_ZIP if any(n.startswith(start) for n in names))
    return next(found, ".zip")


def _in_ole(data: bytes) -> str:
    """By the names in its directory; by what stands there in UTF-16 where it is not whole."""
    outer = {name[0].lower() for name in ole.Compound(data).names}
    found = next((suffix for name, suffix in _STREAMS if name.lower() in outer), "")
    if found or outer:
        return found or ".ole"
    return next((suffix for name, suffix in _STREAMS if name.encode("utf-16-le") in data), ".ole")
