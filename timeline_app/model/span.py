"""Half-open stretches of a text, counted in code points of the untouched document."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``text[start:end]``; never negative, never reversed."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def ends(self) -> tuple[int, int]:
        """Start and end, as a pattern takes them: ``shape.search(text, *span.ends)``."""
        return self.start, self.end

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Self:
        """The same stretch in a text that begins ``by`` code points earlier."""
        return type(self)(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character; touching is not sharing."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def joined(self, other: "Span") -> "Span":
        """The smallest stretch that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def whole_words(text: str, span: Span) -> Span:
    """The selection widened to whole words, without the space around them.

    >>> whole_words("The seal was replaced.", Span(5, 15)).of("The seal was replaced.")
    'seal was replaced'
    """
    start, end = (min(at, len(text)) for at in span.ends)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
