"""What is said of an event, no longer than a card has use for: titles of any length are stored."""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline_app.chart.scene import EventWords
from timeline_app.model import shown

LONGEST_QUOTE = 1_200


@dataclass(frozen=True, slots=True)
class ShortLine:
    """A line as it can be drawn: cut, and with nothing that turns words round."""

    title: str
    words: str
    quote: str


def shortened(lines: Mapping[int, EventWords]) -> Mapping[int, EventWords]:
    """The same lines; those that are too long or hold what cannot be shown are made anew."""
    return {event: _short(line) for event, line in lines.items()}


def _short(line: EventWords) -> EventWords:
    title = shown.title(line.title)
    quote = shown.paragraphs(line.quote, LONGEST_QUOTE)
    if title == line.title and quote == line.quote:
        return line
    return ShortLine(title, line.words, quote)
