"""Text inside elements of a page that are not shown, kept until it is known where they end."""

import re
from dataclasses import dataclass, field

from timeline_app.readers.grids import Kind

CODE = frozenset({"script", "style"})
FOREIGN = frozenset({"svg", "math"})
ALONE = frozenset({"button", "select", "textarea", "iframe", "canvas", "noscript", "math"})
"""These never stand inside their like: the next one shows that the one before was left open."""
_LONG = 40
"""So many characters are more than the label of a button."""
_PARAGRAPHS = 3
_PLEA = re.compile(r"java\s?script|\bscripts?\b|\bbrowser|\bcookies?\b", re.IGNORECASE)
_LONGEST_PLEA = 400


@dataclass(slots=True)
class Held:
    """A stretch of a page: finished blocks, and the pieces of the one that is open."""

    name: str
    """The element's, "" for the page itself."""
    pieces: list[str] = field(default_factory=list)
    texts: list[tuple[str, Kind]] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Characters that are more than white space between them."""
        inline = sum(len(piece.strip()) for piece in self.pieces)
        return inline + sum(len(text) for text, _ in self.texts)

    @property
    def is_long(self) -> bool:
        """Whether the open block is more than a label."""
        return sum(len(piece.strip()) for piece in self.pieces) >= _LONG

    @property
    def is_plain_code(self) -> bool:
        """Whether it is a script with no paragraphs of a page in it, which it would swallow."""
        return self.name in CODE and sum(p.count("</p>") for p in self.pieces) < _PARAGRAPHS


def is_content(held: Held) -> bool:
    """Whether what is shown without scripts is text, not the plea to switch them on."""
    text = " ".join(text for text, _ in held.texts)
    return bool(text) and not (len(text) < _LONGEST_PLEA and _PLEA.search(text))
