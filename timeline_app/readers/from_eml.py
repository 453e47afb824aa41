"""Mails: every text in them in order, with subject and date from the head; their attachments."""

import email.utils
import mimetypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from functools import partial

from timeline_app import message as messages
from timeline_app.model import PublishedFrom, Span, When, moment
from timeline_app.model.when import day
from timeline_app.readers import mail_parts as parts
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.days import FoundDay
from timeline_app.readers.encoding import NotText, declared_charset, decode
from timeline_app.readers.from_html import parse_page
from timeline_app.readers.passages import TextBlock, plain_blocks
from timeline_app.readers.reading import NOTHING, About, Member, Reading

_TEXTS = frozenset({"text/plain", "text/html"})
_HEAD = (
    ("From", "from"),
    ("To", "to"),
    ("Cc", "cc"),
    ("Date", "date"),
    ("Subject", "subject"),
)
_MOST_NAMED = 10
_UNREAD = ("note.attachments-unread", "note.attachments-unread-and-more")
_ATTACHED = ("note.attachments-apart", "note.attachments-apart-and-more")
"""What is told of few and of many."""
_OF_MAIL = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/pgp-encrypted"}
    | {"application/x-pkcs7-signature", "application/ms-tnef"}
)
"""Kinds of parts that belong to the mail and hold nothing to be read."""
_STUB, _TIMES = 400, 4
"""Plain text shorter than this, beside a page so many times as long, only says "see the page"."""
_LONG_PREAMBLE = 300
_GAP = "\n\n"
_SENT, _RECEIVED = 0.98, 0.92


@dataclass(slots=True)
class _Found:
    """What a mail, or a part of one, holds."""

    texts: list[Reading] = field(default_factory=list)
    heads: int = 0
    """So many of the texts are only the head lines of attached mails."""
    later: list[Message] = field(default_factory=list)
    """Texts that the sender attached as files: read where there is no other text."""
    attached: list[messages.Message] = field(default_factory=list)
    """Files that are documents of their own."""
    unread: list[messages.Message] = field(default_factory=list)
    """What was not read, and why."""
    notes: list[messages.Message] = field(default_factory=list)

    def add(self, other: "_Found") -> None:
        """Take in what another part holds."""
        self.texts += other.texts
        self.heads += other.heads
        self.later += other.later
        self.attached += other.attached
        self.unread += other.unread
        self.notes += other.notes

    @property
    def length(self) -> int:
        """Characters of text."""
        return sum(len(text.text) for text in self.texts)


def read_mail(data: bytes, about: About = NOTHING) -> Reading:
    """All texts of a mail, the attached mails' too; notes name what is attached.

    Of a text told twice, plain and as a page, one is taken.  Raises NotText.
    """
    message, beyond = parts.parse(_mail_alone(data, about))
    subject, date = parts.header(message, "subject"), _date(message)
    found = _part(message)
    if len(found.texts) == found.heads:
        for part in found.later:
            found.add(_text(part))
    else:
        found.attached += map(_called, found.later)
    told = (*_told(found.unread, _UNREAD), *_told(found.attached, _ATTACHED))
    notes = [*found.notes, *filter(None, [beyond]), *told]
    if not found.texts and not found.attached:
        raise NotText(_no_text(notes))
    head = _head(message)
    return joined([*([Reading(head)] if head else []), *found.texts], notes, subject, date)


def attachments(data: bytes, about: About = NOTHING) -> Iterator[Member]:
    """The files that are attached to a mail, and to the mails attached to it."""
    message, _ = parts.parse(_mail_alone(data, about))
    has_text = len((found := _part(message)).texts) > found.heads
    for number, part in enumerate(parts.leaves(message), start=1):
        is_text = parts.kind_of(part) in _TEXTS
        if _is_file(part) if not is_text else (has_text and parts.is_attached(part)):
            guess = mimetypes.guess_extension(parts.kind_of(part)) or ""
            name = parts.file_name(part) or f"attachment {number}{guess}"
            yield Member(name.replace("/", "_").replace("\\", "_"), partial(parts.bytes_of, part))


def _mail_alone(data: bytes, about: About) -> bytes:
    """Apple keeps each mail with its length above it, and with notes of its own below."""
    first, _, rest = data.partition(b"\n")
    is_apples = about.name.lower().endswith(".emlx") and first.strip().isdigit()
    return rest[: int(first)] if is_apples else data


def _is_file(part: Message) -> bool:
    """Whether a part is a file of its own; not the pictures and signatures of the mail itself."""
    kind = parts.kind_of(part)
    if kind.startswith("message/") or kind in _OF_MAIL:
        return False
    is_shown = kind.startswith("image/") and not parts.is_attached(part)
    return not is_shown


def _part(part: Message) -> _Found:
    kind, inner = parts.kind_of(part), parts.inner_parts(part)
    if kind == "multipart/alternative":
        return _alternative(inner)
    if kind.startswith("multipart/"):
        return _all(part, inner)
    if kind.startswith("message/") and kind != "message/delivery-status" and inner:
        return _mail(inner[0])
    if kind not in _TEXTS:
        called = [_called(part)]
        return _Found(attached=called) if _is_file(part) else _Found(unread=called)
    return _Found(later=[part]) if parts.is_attached(part) else _text(part)


def _all(part: Message, inner: Sequence[Message]) -> _Found:
    found = _Found()
    for one in inner:
        found.add(_part(one))
    around = sum(len(text or "") for text in (part.preamble, part.epilogue))
    if around > _LONG_PREAMBLE:
        found.notes.append(messages.Message("note.outside-parts", (around,)))
    return found


def _alternative(inner: Sequence[Message]) -> _Found:
    """The plain text, else the page; the page too where the text only points to it."""
    options = [_part(one) for one in inner]
    told = [option for option in options if option.texts]
    if not told:
        return _sum(options)
    plain = next((one for one in told if all(t.blocks is None for t in one.texts)), told[0])
    longest = max(told, key=lambda option: option.length)
    is_stub = plain.length < _STUB and longest.length > _TIMES * plain.length
    chosen = longest if is_stub else plain
    # The others say the same; but what they carry besides may be said nowhere else.
    rest = _sum([option for option in options if option is not chosen])
    more = _Found(later=rest.later, attached=rest.attached, unread=_files(rest.unread))
    return _sum([chosen, more])


def _files(unread: Sequence[messages.Message]) -> list[messages.Message]:
    """Of what other forms of the text carry, what has a name: a picture, a sheet."""
    return [one for one in unread if _is_named(one)]


def _is_named(part: messages.Message) -> bool:
    if part.code == "note.part-with-why":
        return any(isinstance(one, messages.Message) and _is_named(one) for one in part.args)
    return part.code == "text.quoted"


def _sum(found: Sequence[_Found]) -> _Found:
    whole = _Found()
    for one in found:
        whole.add(one)
    return whole


def _mail(message: Message) -> _Found:
    """An attached mail: its head in lines, then what it holds."""
    head = _head(message)
    found = _Found([Reading(head)] if head else [], int(bool(head)))
    found.add(_part(message))
    return found


def _head(message: Message) -> str:
    """Who wrote to whom, when and of what, a line each."""
    lines = [(label, " ".join(parts.header(message, name).split())) for label, name in _HEAD]
    return "\n".join(f"{label}: {value}" for label, value in lines if value)


def _text(part: Message) -> _Found:
    called, is_page = _called(part), parts.kind_of(part) == "text/html"
    charset, data = parts.charset_of(part), parts.bytes_of(part)
    if not data.strip():
        return _Found()
    try:
        decoded = decode(data, declared=charset or (declared_charset(data) if is_page else ""))
    except NotText as error:
        return _Found(unread=[messages.Message("note.part-with-why", (called, error.reason))])
    if not is_page:
        return _Found([Reading(decoded.text, decoded.notes)])
    page = parse_page(decoded.text)
    if not page.text.strip():
        return _Found(notes=list(page.notes))
    return _Found([Reading(page.text, decoded.notes + page.notes, blocks=page.blocks)])


def _no_text(notes: Sequence[messages.Message]) -> messages.Message:
    if not notes:
        return messages.Message("read.mail-no-text")
    return messages.Message("read.mail-no-text-but", (tuple(notes),))


def _called(part: Message) -> messages.Message:
    name = parts.file_name(part)
    if name:
        return messages.Message("text.quoted", (name,))
    return messages.Message("note.nameless-part", (parts.kind_of(part),))


def _told(named: Sequence[messages.Message], codes: tuple[str, str]) -> Iterator[messages.Message]:
    """What became of attachments, the first of many by their names."""
    more = len(named) - _MOST_NAMED
    if more > 0:
        yield messages.Message(codes[1], (tuple(named[:_MOST_NAMED]), more))
    elif named:
        yield messages.Message(codes[0], (tuple(named),))


def joined(
    texts: Sequence[Reading],
    notes: Sequence[messages.Message],
    title: str,
    date: tuple[CreationTimeCandidate, ...],
) -> Reading:
    """One text of several, with an empty line between two."""
    said = tuple(dict.fromkeys([note for text in texts for note in text.notes] + [*notes]))
    whole = _GAP.join(text.text for text in texts)
    if all(text.blocks is None for text in texts):
        return Reading(whole, said, title, date)
    blocks: list[TextBlock] = []
    at = 0
    for text in texts:
        own = plain_blocks(text.text) if text.blocks is None else text.blocks
        blocks += [TextBlock(Span(at + b.span.start, at + b.span.end), b.kind) for b in own]
        at += len(text.text) + len(_GAP)
    return Reading(whole, said, title, date, tuple(blocks))


def _date(message: Message) -> tuple[CreationTimeCandidate, ...]:
    """The day in the sender's own time zone; else when the first server took the mail."""
    found = sent(parts.header(message, "date"))
    if found:
        return found
    for way in reversed(parts.headers(message, "received")):
        when = _day_of(way.rpartition(";")[2])
        if when:
            return (_candidate(when, PublishedFrom.RECEIVED, _RECEIVED),)
    return ()


def sent(said: str) -> tuple[CreationTimeCandidate, ...]:
    """The day that the date line of a mail names, as it was where it was sent."""
    when = _day_of(said)
    return (_candidate(when, PublishedFrom.METADATA, _SENT),) if when else ()


def _candidate(when: When, source: PublishedFrom, score: float) -> CreationTimeCandidate:
    return CreationTimeCandidate(FoundDay(Span(0, 0), (when,)), source, score, has_span=False)


def _day_of(said: str) -> When | None:
    found = parts.tried(lambda: email.utils.parsedate_tz(said), None)
    if not found or not 1 <= found[1] <= 12:
        return None
    year, month, number = found[:3]
    is_real = 1970 <= year <= 2199 and 1 <= number <= moment.days_in_month(year, month)
    return day(year, month, number) if is_real else None
