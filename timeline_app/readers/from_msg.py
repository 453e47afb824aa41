"""Outlook's mails: properties in a compound file, whatever form their text is kept in."""

import codecs
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.parser import HeaderParser
from functools import partial

from timeline_app.message import Message
from timeline_app.readers import mail_parts as parts
from timeline_app.readers import office_fields
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.encoding import NotText, declared_charset, decode
from timeline_app.readers.from_eml import joined, sent
from timeline_app.readers.from_html import parse_page
from timeline_app.readers.from_rtf import read_rtf
from timeline_app.readers.guarding import damaged
from timeline_app.readers.ole import Compound
from timeline_app.readers.reading import NOTHING, About, Member, Reading
from timeline_app.readers.refusals import Refused
from timeline_app.readers.rtf_packed import unpacked

_SUBJECT, _BODY, _HTML, _RTF, _HEADERS = "0037", "1000", "1013", "1009", "007D"
_SENDER, _SENDER_ADDRESS, _TO, _CC = "0C1A", "0C1F", "0E04", "0E03"
_CODE_PAGES = ("3FDE", "3FFD")
_SUBMITTED, _DELIVERED, _BEGUN = 0x00390040, 0x0E060040, 0x30070040
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = "3701", "3707", "3704", "3001"
_CONTENT_ID, _MIME = "3712", "370E"
_ATTACHMENT = "__attach_version1.0_"
_PROPERTIES = "__properties_version1.0"
_SENT = 0.97
_DEEPEST = 5
_FILE_TIME = datetime(1601, 1, 1, tzinfo=UTC)


class _Properties:
    """What one message, or one attachment, in a folder of the file says."""

    def __init__(self, compound: Compound, folder: tuple[str, ...], head: int) -> None:
        self._compound, self._folder = compound, folder
        raw = compound.stream(*folder, _PROPERTIES)[head:]
        self._fixed = {
            struct.unpack_from("<I", raw, at)[0]: raw[at + 8 : at + 16]
            for at in range(0, len(raw) - 15, 16)
        }

    def binary(self, tag: str) -> bytes:
        """A property of bytes."""
        return self._compound.stream(*self._folder, f"__substg1.0_{tag}0102")

    def text(self, tag: str) -> str:
        """A property of text, in either of the two ways in which they are kept."""
        wide = self._compound.stream(*self._folder, f"__substg1.0_{tag}001F")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._compound.stream(*self._folder, f"__substg1.0_{tag}001E").rstrip(b"\0")
        return decoded(narrow, self.encoding) if narrow else ""

    def number(self, tag: int) -> int:
        """A whole number, 0 where there is none."""
        raw = self._fixed.get(tag, b"")
        return int(struct.unpack_from("<I", raw)[0]) if len(raw) >= 4 else 0

    def moment(self, tag: int) -> datetime | None:
        """A time in universal time: tenths of microseconds since 1601."""
        raw = self._fixed.get(tag, b"")
        ticks = struct.unpack("<Q", raw)[0] if len(raw) == 8 else 0
        try:
            return _FILE_TIME + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    @property
    def encoding(self) -> str:
        """Of the text that is no Unicode: the first code page named that is known."""
        for tag in _CODE_PAGES:
            name = f"cp{self.number(int(f'{tag}0003', 16))}"
            name = {"cp65001": "utf-8", "cp20127": "ascii", "cp28591": "cp1252"}.get(name, name)
            try:
                return codecs.lookup(name).name
            except LookupError:
                continue
        return ""


def decoded(data: bytes, encoding: str) -> str:
    """Bytes in the encoding that is named, if they agree; else as they can be read."""
    try:
        return data.decode(encoding or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return decode(data, declared=encoding).text


def read_message(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of an Outlook mail with its head; attached mails below.  Raises Refused."""
    compound = Compound(data)
    if not compound.names:
        raise damaged(Message("read.why-it-was-cut-off"))
    outer = _Properties(compound, (), 32)
    texts = list(_texts(compound, (), 0))
    if not texts:
        raise NotText(Message("read.mail-no-text"))
    names = [member.name for member in attachments(data)]
    notes = [Message("note.attached", (tuple(names[:10]),))] if names else []
    return joined(texts, notes, parts.one_line(outer.text(_SUBJECT)), _date(outer))


def attachments(data: bytes, _about: About = NOTHING) -> Iterator[Member]:
    """The files that are attached to a mail."""
    compound = Compound(data)
    for number, folder in enumerate(_attached(compound, ()), start=1):
        if f"__substg1.0_{_DATA}0102" in compound.within(*folder):
            held = _Properties(compound, folder, 8)
            if held.text(_CONTENT_ID) and held.text(_MIME).startswith("image/"):
                continue  # shown within the text
            names = (held.text(tag) for tag in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
            name = next((parts.one_line(name) for name in names if name), f"attachment {number}")
            clean = name.replace("/", "_").replace("\\", "_")
            yield Member(clean, partial(held.binary, _DATA))


def _attached(compound: Compound, folder: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    found = compound.within(*folder)
    return (found[name] for name in sorted(found) if name.startswith(_ATTACHMENT))


def _texts(compound: Compound, folder: tuple[str, ...], depth: int) -> Iterator[Reading]:
    """The head and the text of a mail, then those of the mails attached to it."""
    held = _Properties(compound, folder, 24 if depth else 32)
    body = _body(held)
    head = _head(held)
    if body is not None or depth:
        yield from (one for one in (Reading(head), body) if one is not None and one.text.strip())
    for attached in _attached(compound, folder) if depth < _DEEPEST else ():
        inner = (*attached, f"__substg1.0_{_DATA}000D")
        if _PROPERTIES in compound.within(*inner):
            yield from _texts(compound, inner, depth + 1)


def _head(held: _Properties) -> str:
    headers = HeaderParser().parsestr(held.text(_HEADERS)[:100_000])
    date = parts.header(headers, "date") or _spelt(_moment(held))
    sender, address = held.text(_SENDER), held.text(_SENDER_ADDRESS)
    from_ = parts.header(headers, "from") or (
        f"{sender} <{address}>" if "@" in address and address != sender else sender or address
    )
    lines = (
        ("From", from_),
        ("To", parts.header(headers, "to") or held.text(_TO)),
        ("Cc", parts.header(headers, "cc") or held.text(_CC)),
        ("Date", date),
        ("Subject", held.text(_SUBJECT)),
    )
    told = ((label, parts.one_line(value)) for label, value in lines)
    return "\n".join(f"{label}: {value}" for label, value in told if value)


def _moment(held: _Properties) -> datetime | None:
    moments = (held.moment(tag) for tag in (_SUBMITTED, _DELIVERED, _BEGUN))
    return next((moment for moment in moments if moment), None)


def _spelt(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC") if moment else ""


def _date(held: _Properties) -> tuple[CreationTimeCandidate, ...]:
    """The day on which it was sent, where it was sent; else that day in universal time."""
    headers = HeaderParser().parsestr(held.text(_HEADERS)[:100_000])
    found = sent(parts.header(headers, "date"))
    moment = _moment(held)
    if found or moment is None:
        return found
    return office_fields.day_of_field(moment.strftime("%Y-%m-%dT%H:%M:%SZ"), _SENT)


def _body(held: _Properties) -> Reading | None:
    """The text: plain, else the page, else what is kept as packed RTF."""
    for form in (_plain, _page, _rich):
        found = form(held)
        if found is not None and found.text.strip():
            return found
    return None


def _plain(held: _Properties) -> Reading | None:
    return Reading(held.text(_BODY).replace("\r\n", "\n"))


def _page(held: _Properties) -> Reading | None:
    data = held.binary(_HTML)
    text = decoded(data, declared_charset(data) or held.encoding) if data else held.text(_HTML)
    return parse_page(text)


def _rich(held: _Properties) -> Reading | None:
    data = unpacked(held.binary(_RTF))
    try:
        return read_rtf(data) if data else None
    except Refused:
        return None
