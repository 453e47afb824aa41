"""Mailboxes: one file of many mails, each of which is a document of its own."""

import re
from collections.abc import Iterator

from timeline_app.message import Message
from timeline_app.readers import mail_parts as parts
from timeline_app.readers.encoding import NotText
from timeline_app.readers.reading import NOTHING, About, Member

_START = re.compile(rb"From [^\r\n]*\d\d:\d\d[^\r\n]*\r?\n(?=[A-Za-z][\w-]{1,60}:)")
"""The line before each mail; what only looks like it stands in a text, after no empty line."""
_ANY_START = re.compile(rb"\AFrom [^\r\n]*\r?\n")
_LINE = b"\nFrom "
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_SUBJECT = re.compile(rb"^Subject:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)
_HEAD = 20_000
"""Bytes of a mail in which its subject stands."""
_LONGEST_NAME = 80
_UNFIT = re.compile(r"[/\\:*?\"<>|]+")


def mails(data: bytes, _about: About = NOTHING) -> Iterator[Member]:
    """The mails of a mailbox in order, named by number and subject.  Raises NotText."""
    starts = list(_starts(data))
    first = _ANY_START.match(data)
    if first and (not starts or starts[0][0] > 0):
        starts.insert(0, (0, first.end()))
    if not starts:
        raise NotText(Message("read.no-mail"))
    ends = [start for start, _ in starts[1:]] + [len(data)]
    digits = len(str(len(starts)))
    for number, ((_, begin), end) in enumerate(zip(starts, ends, strict=True), start=1):
        yield _mail(data, begin, end, f"{number:0{digits}d}")


def _starts(data: bytes) -> Iterator[tuple[int, int]]:
    """Where the line before each mail begins and ends."""
    at = 0 if data.startswith(b"From ") else data.find(_LINE) + 1
    is_found = bool(at) or data.startswith(b"From ")
    while is_found:
        found = _START.match(data, at)
        if found:
            yield found.span()
        at = data.find(_LINE, at) + 1
        is_found = at > 0


def _mail(data: bytes, begin: int, end: int, number: str) -> Member:
    found = _SUBJECT.search(data, begin, min(end, begin + _HEAD))
    subject = parts.readable(found[1].decode("ascii", "surrogateescape")) if found else ""
    name = " ".join(f"{number} {_UNFIT.sub(' ', subject)}".split())[:_LONGEST_NAME].rstrip(" .")
    return Member(f"{name}.eml", lambda: _QUOTED.sub(rb"\1", data[begin:end]))
