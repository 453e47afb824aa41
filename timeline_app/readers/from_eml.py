"""Mails: the text part, with subject and date from the head."""

import email
import email.errors
import email.header
import email.utils
from collections.abc import Callable
from email.message import Message

from timeline_app.model import When, moment
from timeline_app.model.when import day
from timeline_app.readers.encoding import NotText, decode
from timeline_app.readers.from_html import parse_page
from timeline_app.readers.reading import Reading

_MOST_PARTS = 1_000
_LONGEST_HEADER = 2_000


def read_mail(data: bytes) -> Reading:
    """The first plain text of a mail, else its first page of HTML.  Raises NotText."""
    try:
        # The old policy reads any head in linear time and never raises on a broken one.
        message = email.message_from_bytes(data)
        parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False)]
    except RecursionError as error:
        raise NotText("its parts lie too deep within each other") from error
    found = _body(parts, "text/plain") or _body(parts, "text/html")
    if found is None:
        raise NotText("this mail holds no text; save its attachments and add those")
    return Reading(found.text, found.notes, _subject(message), _date(message), found.blocks)


def _body(parts: "list[Message]", kind: str) -> Reading | None:
    for part in parts:
        if part.get_content_type() != kind or _told(part.get_filename):
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload.strip():
            decoded = decode(payload, declared=_told(part.get_content_charset))
            if kind == "text/plain":
                return Reading(decoded.text, decoded.notes)
            page = parse_page(decoded.text)
            return Reading(page.text, decoded.notes, blocks=page.blocks)
    return None


def _told(parameter: Callable[[], str | None]) -> str:
    """A parameter of a part's head; "" where it is missing, or spelled so that none is meant.

    The library raises almost anything on parameters that break the rules of RFC 2231.
    """
    try:
        return parameter() or ""
    except (email.errors.MessageError, LookupError, ValueError, TypeError, AttributeError):
        return ""


def _subject(message: Message) -> str:
    raw = str(message.get("Subject", ""))[:_LONGEST_HEADER]
    try:
        words = str(email.header.make_header(email.header.decode_header(raw)))
    except (email.errors.MessageError, LookupError, ValueError, TypeError):
        words = raw
    return " ".join(words.split())


def _date(message: Message) -> When | None:
    """The day in the sender's own time zone."""
    parts = email.utils.parsedate_tz(str(message.get("Date", ""))[:_LONGEST_HEADER])
    if not parts or not 1 <= parts[1] <= 12:
        return None
    year, month, number = parts[:3]
    is_real = 1970 <= year <= 2199 and 1 <= number <= moment.days_in_month(year, month)
    return day(year, month, number) if is_real else None
