"""Bytes to text without loss, and what had to be guessed on the way."""

import codecs
import re
from dataclasses import dataclass, field

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.refusals import Refused


class NotText(Refused):
    """The bytes are no text; the message is a sentence that says what they are."""

    def __init__(self, reason: Message, code: ProblemCode = ProblemCode.ENCODING) -> None:
        super().__init__(reason, code)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the name of its encoding, and notes for the person to see."""

    text: str
    encoding: str
    notes: tuple[Message, ...] = field(default=())


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", Message("sort.pdf-file")),
    (b"PK\x03\x04", Message("sort.zip-archive-or-an-office-document")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Message("sort.old-office-document")),
    (b"\x89PNG\r\n\x1a\n", Message("sort.png-picture")),
    (b"\xff\xd8\xff", Message("sort.jpeg-picture")),
    (b"GIF8", Message("sort.gif-picture")),
    (b"\x1f\x8b", Message("sort.gzip-archive")),
    (b"BZh", Message("sort.bzip2-archive")),
    (b"7z\xbc\xaf", Message("sort.7-zip-archive")),
    (b"\x7fELF", Message("sort.program")),
    (b"SQLite format 3\x00", Message("sort.sqlite-database")),
    (b"{\\rtf", Message("sort.rtf-document")),
)
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROLS = 0.05
"""Share of control characters beyond which bytes are no text."""
_LEAST_NULS = 0.05
"""Share of 16-bit units with a NUL half from which on it is UTF-16: spaces alone give as much."""
_NAMES = (
    "big5 big5hkscs cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 euc_jp euc_kr "
    "gb18030 gb2312 gbk iso2022_jp iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 "
    "iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 "
    "koi8-r koi8-u mac-roman cp866 shift_jis tis-620"
)
_BELIEVED = frozenset(_NAMES.split())
"""Encodings taken at their word.  Latin-1 is not: in practice it is Windows-1252."""
_NAMED = re.compile(r"[A-Za-z0-9_.:-]{2,40}")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")


def decode(data: bytes, *, declared: str = "") -> Decoded:
    """The text that the bytes stand for; its BOM dropped, all else as it is.

    ``declared`` is an encoding that the file itself names; it counts if the bytes agree.
    Raises NotText for binary content.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _noted(_by_name(data[len(bom) :], encoding))
    wide = _wide_encoding(data)
    if wide:
        return _noted(_by_name(data, wide, Message("note.utf-16-guessed")))
    _refuse_binary(data)
    return _noted(_narrow(data, declared))


def declared_charset(data: bytes) -> str:
    """The encoding that an HTML or XML head names, or ""."""
    found = _CHARSET.search(data[:2_048])
    return found[1].decode("ascii") if found else ""


def _by_name(data: bytes, encoding: str, note: Message | None = None) -> Decoded:
    notes: tuple[Message, ...] = (note,) if note else ()
    try:
        return Decoded(data.decode(encoding), encoding, notes)
    except UnicodeDecodeError:
        notes += (Message("note.bytes-shown", (encoding.upper(),)),)
        return Decoded(data.decode(encoding, "replace"), encoding, notes)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark shows as NULs in every other byte, and hardly any elsewhere."""
    sample = data[:65_536]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    if len(sample) < 4 or most < _LEAST_NULS * len(sample) / 2 or least > most / 50:
        return ""
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
    return encoding if _looks_like_text(text) else ""


def _looks_like_text(text: str) -> bool:
    """Words and spaces, not the rare characters that ASCII read in pairs gives."""
    good = sum(character.isalnum() or character.isspace() for character in text)
    return good > 0.6 * len(text) and any(character.isspace() for character in text)


def _refuse_binary(data: bytes) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(Message("read.not-a-text", (name,)))
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS * len(data):
        raise NotText(Message("read.binary"))


def _narrow(data: bytes, declared: str) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _declared(data, declared) or _stray(data)


def _declared(data: bytes, name: str) -> Decoded | None:
    try:
        encoding = codecs.lookup(name).name if _NAMED.fullmatch(name) else ""
        return Decoded(data.decode(encoding), encoding) if encoding in _BELIEVED else None
    except (LookupError, ValueError):
        return None


def _one_byte(byte: int) -> str:
    """A byte of Windows-1252; its five undefined ones keep their number."""
    return bytes((byte,)).decode("cp1252", "ignore") or chr(byte)


_WINDOWS = [_one_byte(byte) for byte in range(256)]


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_WINDOWS[byte] for byte in wrong), error.end


codecs.register_error("timeline_windows", _as_windows)
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


def _stray(data: bytes) -> Decoded:
    """Bytes that are no UTF-8 are read as Windows-1252, one by one."""
    text = data.decode("utf-8", "timeline_windows")
    if _MULTIBYTE.search(data):
        note = Message("note.encodings-mixed")
        return Decoded(text, "utf-8 + cp1252", (note,))
    note = Message("note.windows-guessed")
    return Decoded(text, "cp1252", (note,))


def _noted(decoded: Decoded) -> Decoded:
    nuls = decoded.text.count("\0")
    if not nuls:
        return decoded
    note = Message("note.nuls", (nuls,))
    return Decoded(decoded.text, decoded.encoding, (*decoded.notes, note))
