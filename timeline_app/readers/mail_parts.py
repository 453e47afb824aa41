"""The parts and headers of a mail, however broken: what the library raises never leaves here."""

import email
import email.header
import email.policy
import re
from collections.abc import Callable, Iterator
from email.message import Message
from itertools import islice
from typing import TypeVar

from timeline_app import message as messages
from timeline_app.readers.encoding import decode

MOST_PARTS = 10_000
DEEPEST = 60
"""Parts within parts; a forwarded mail within a forwarded mail takes two."""
_LONGEST_HEADER = 2_000
_MOST_HEADERS = 100
"""Of one name; a mail passes through a dozen servers."""
_MULTIPART = "multipart/"
_UNFIT = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_Answer = TypeVar("_Answer")


class _Bounded(email.policy.Compat32):
    """The old policy, which never raises on a broken head; no header is longer than is read."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


class _Beyond(Exception):
    """There are more parts, or they lie deeper, than are looked at."""

    def __init__(self, top: "_Part", note: messages.Message) -> None:
        self.top, self.note = top, note


class _Part(Message):
    """One part; the library hangs each on its parent as soon as it begins."""

    def __init__(self, policy: email.policy.Policy) -> None:
        super().__init__(policy)
        self.top, self.depth, self.count = self, 0, [0]

    def attach(self, payload: Message) -> None:  # type: ignore[override] # as the library calls it
        """Take a part in; stops the parsing of what has no end."""
        super().attach(payload)
        if not isinstance(payload, _Part):
            return
        payload.top, payload.depth, payload.count = self.top, self.depth + 1, self.count
        self.count[0] += 1
        if self.count[0] > MOST_PARTS:
            note = messages.Message("note.too-many-parts", (MOST_PARTS,))
            raise _Beyond(self.top, note)
        if payload.depth > DEEPEST:
            note = messages.Message("note.parts-too-deep")
            raise _Beyond(self.top, note)


def _begun(policy: email.policy.Policy = email.policy.compat32) -> Message:
    return _Part(policy)


def parse(data: bytes) -> tuple[Message, messages.Message | None]:
    """The mail, and a note where not all of it was taken."""
    try:
        return email.message_from_bytes(data, _class=_begun, policy=_Bounded()), None
    except _Beyond as beyond:
        return beyond.top, beyond.note


def tried(ask: Callable[[], _Answer], otherwise: _Answer) -> _Answer:
    """What the library answers; on a broken head it raises errors of every kind."""
    try:
        return ask()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - HeaderParseError, CharsetError, TypeError, ValueError, ...
        return otherwise


def header(message: Message, name: str) -> str:
    """A header as a line of readable text, "" where there is none."""
    return next(iter(headers(message, name)), "")


def headers(message: Message, name: str) -> list[str]:
    """All headers of a name, as :func:`header`, in their order."""
    raw = (str(value) for key, value in message.raw_items() if key.lower() == name)
    return [readable(value) for value in islice(raw, _MOST_HEADERS)]


def readable(raw: str) -> str:
    """The words of a header, whatever they were wrapped in to pass through the servers."""
    text = tried(lambda: decode(raw.encode("ascii", "surrogateescape")).text, "") or raw
    return one_line(tried(lambda: _unencoded(text), text))


def _unencoded(text: str) -> str:
    return str(email.header.make_header(email.header.decode_header(text)))


def one_line(words: str) -> str:
    """Fit to be shown and kept: no half characters, no controls, no breaks."""
    return " ".join(_CONTROLS.sub("", _UNFIT.sub("\ufffd", words)).split())


def kind_of(part: Message) -> str:
    """As in ``text/plain``; a "multipart" that has no parts is the text that it holds."""
    kind = tried(part.get_content_type, "text/plain")
    return "text/plain" if kind.startswith(_MULTIPART) and not part.is_multipart() else kind


def is_attached(part: Message) -> bool:
    """Whether the sender meant it to be saved, not shown."""
    return tried(part.get_content_disposition, None) == "attachment"


def file_name(part: Message) -> str:
    """What an attachment is called, "" where nothing says."""
    return one_line(tried(lambda: part.get_filename() or "", ""))[:120]


def inner_parts(part: Message) -> list[Message]:
    """The parts of a part, none for a leaf."""
    payload = part.get_payload() if part.is_multipart() else []
    return [inner for inner in payload if isinstance(inner, Message)]


def leaves(part: Message) -> Iterator[Message]:
    """Every part that holds no others, in order; those of attached mails too."""
    stack = [part]
    while stack:
        found = stack.pop()
        within = inner_parts(found)
        if within:
            stack += reversed(within)
        else:
            yield found


def charset_of(part: Message) -> str:
    """The encoding that a part names, "" where it names none, or nonsense."""
    return str(tried(lambda: part.get_content_charset() or "", ""))


def bytes_of(part: Message) -> bytes:
    """What a part holds.  Its type is taken off: the library would decode by any charset named."""
    del part["Content-Type"]
    payload = tried(lambda: part.get_payload(decode=True), None)
    if isinstance(payload, bytes):
        return payload
    ask: Callable[[], object] = part.get_payload
    raw = tried(ask, None)
    return raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""
