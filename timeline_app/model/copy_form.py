"""What an event can become on the clipboard."""

from enum import StrEnum


class CopyForm(StrEnum):
    """A sentence with its source, a footnote in three styles, or a row of a table."""

    SENTENCE = "sentence"
    NOTE = "note"
    """``“Deck log,” 1 January 2019, row 41.``"""
    RECORD = "record"
    """``Deck log, row 41 (Jan. 1, 2019).``"""
    PLAIN = "plain"
    """Document, day and place in plain words, with the quote."""
    ROW = "row"
