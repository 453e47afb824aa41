"""Web archives: a page saved with its pictures as one mail; the page is read."""

from dataclasses import replace

from timeline_app.message import Message
from timeline_app.readers import mail_parts as parts
from timeline_app.readers import office_fields
from timeline_app.readers.encoding import NotText, decode
from timeline_app.readers.from_html import read_page
from timeline_app.readers.reading import NOTHING, About, Reading

_NO_PAGE = Message("read.no-page")


def read_archive(data: bytes, about: About = NOTHING) -> Reading:
    """The page of a web archive; when it was saved is weak evidence.  Raises NotText."""
    message, _ = parts.parse(data)
    wanted = parts.header(message, "content-location")
    pages = [one for one in parts.leaves(message) if parts.kind_of(one) in _PAGES]
    # The archive names the page that it is of; frames and advertisements are pages too.
    named = (one for one in pages if parts.header(one, "content-location") == wanted)
    page = next(named, None) or next(iter(pages), None)
    if page is None:
        raise NotText(_NO_PAGE)
    charset = parts.charset_of(page)
    text = decode(parts.bytes_of(page), declared=charset).text
    reading = read_page(text.encode("utf-8", "replace"), about)
    saved = office_fields.day_of_field(
        parts.header(message, "date"), office_fields.CHANGED, is_change=True
    )
    title = reading.title or parts.header(message, "subject")
    return replace(reading, title=title, metadata=(*reading.metadata, *saved))


_PAGES = frozenset({"text/html", "application/xhtml+xml"})
