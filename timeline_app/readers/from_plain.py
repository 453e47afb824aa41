"""Plain text and Markdown: the text is what the bytes decode to, untouched."""

from timeline_app.readers.encoding import decode
from timeline_app.readers.from_whatsapp import as_chat
from timeline_app.readers.reading import NOTHING, About, Reading


def read_text(data: bytes, _about: About = NOTHING) -> Reading:
    """A plain text, or the chat that it holds.  Raises NotText."""
    decoded = decode(data)
    reading = Reading(decoded.text, decoded.notes)
    return as_chat(reading) or reading


def read_markdown(data: bytes, _about: About = NOTHING) -> Reading:
    """A Markdown text: its marks stay, its headings are known.  Raises NotText."""
    decoded = decode(data)
    return Reading(decoded.text, decoded.notes, is_markdown=True)
