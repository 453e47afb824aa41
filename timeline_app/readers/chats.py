"""Messages of a chat, whatever program exported them: who said what on which day."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline_app.model import PartKind, PassageKind, Published, Span
from timeline_app.readers.building import Builder, in_line


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message; ``published`` is None where nothing says when it was sent."""

    text: str
    author: str = ""
    published: Published | None = None
    clock: str = ""
    """The time of day, as it is shown: ``09:15``."""


def tell(messages: Iterable[ChatMessage], builder: Builder) -> None:
    """Each message as a passage and a part, with its author before it."""
    for message in messages:
        author = in_line(message.author)
        start = builder.lead(f"{author}: " if author else "")
        span = builder.add(message.text, PassageKind.PARAGRAPH)
        if span is not None:
            whole = Span(span.start - start, span.end)
            builder.set_apart(whole, PartKind.MESSAGE, message.published, author, message.clock)
