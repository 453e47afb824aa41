"""Finds letters that no font on this machine can draw, before they are printed as boxes."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QTextLayout

from timeline_app.chart import TextStyle
from timeline_app.message import Message
from timeline_app.painting import fonts
from timeline_app.wording import worded

ALWAYS_THERE = 0x250
"""Latin letters below this code point are in the bundled typeface."""
MOST_NAMED = 12


def warnings(texts: Iterable[str]) -> tuple[str, ...]:
    """A sentence if letters are missing, naming some of them; else nothing."""
    missing = sorted(
        {letter for text in texts for letter in _doubtful(text) if is_missing(letter)}
    )
    if not missing:
        return ()
    named = " ".join(missing[:MOST_NAMED]) + (" …" if len(missing) > MOST_NAMED else "")
    return (worded(Message("font.missing", (str(len(missing)), named))),)


def _doubtful(text: str) -> set[str]:
    return {letter for letter in text if ord(letter) >= ALWAYS_THERE and not letter.isspace()}


@lru_cache(maxsize=20_000)
def is_missing(letter: str) -> bool:
    """Whether this letter comes out as the box that stands for unknown ones."""
    layout = QTextLayout(letter, fonts.font(TextStyle.EVENT))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    indexes = [index for run in runs for index in run.glyphIndexes()]
    return not indexes or 0 in indexes
