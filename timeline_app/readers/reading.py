"""What the reader of one format makes of a file's bytes, before passages and dates are found."""

from dataclasses import dataclass, field

from timeline_app.model import When
from timeline_app.readers.passages import Block


@dataclass(frozen=True, slots=True)
class Reading:
    """The text, and what the format itself says about it.

    ``blocks`` is None where the text alone tells its passages.  ``metadata`` is the day that the
    format's own header names.
    """

    text: str
    notes: tuple[str, ...] = field(default=())
    title: str = ""
    metadata: When | None = None
    blocks: tuple[Block, ...] | None = None
    is_markdown: bool = False
