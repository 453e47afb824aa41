"""What the reader of one format makes of a file's bytes, before passages and dates are found."""

from collections.abc import Callable
from dataclasses import dataclass, field

from timeline_app.model import Span
from timeline_app.readers.candidates import Candidate
from timeline_app.readers.passages import Block


@dataclass(frozen=True, slots=True)
class Reading:
    """The text, and what the format itself says about it.

    ``blocks`` is None where the text alone tells its passages.  ``metadata`` are the days that the
    format's own fields name; ``last_resort`` looks for one more where neither they nor the text
    tell for sure, and takes its time over it.
    """

    text: str
    notes: tuple[str, ...] = field(default=())
    title: str = ""
    metadata: tuple[Candidate, ...] = ()
    blocks: tuple[Block, ...] | None = None
    is_markdown: bool = False
    apart: tuple[Span, ...] = ()
    """Menus, side columns, the foot of a page: no day there is the document's."""
    last_resort: Callable[[], Candidate | None] | None = None
