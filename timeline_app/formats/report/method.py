"""What a report says about itself: how it was made, and how it is to be read."""

from collections.abc import Mapping

from timeline_app.formats.report.model import Chapter

HOW_TO_READ = (
    "Each event stands on the words quoted under it. "
    "A date in brackets is worked out, not written."
)
_FOUND = (
    "The events were found in the documents by a program, and every one of them stands on at "
    "least one passage of a document, unless it is said to have been added by hand. Passages are "
    "quoted as they stand there; the footnote names the document, its number in the list of "
    "sources, and the page, row, message, line or paragraph."
)
_DATED = (
    "A date is never told finer than its source tells it. Under the date in words stands the same "
    "in EDTF (ISO 8601-2), which other programs read. A date in brackets was worked out from "
    "other words, such as “three days later”, or from the day of the document."
)
_AGREED = (
    "Passages of several documents that tell one happening are one event. Where they do not "
    "agree, the event is marked, and the passages stand side by side under Contradictions and "
    "gaps, with what was decided and why."
)
_REVIEWED = (
    "“Accepted” means that a person looked at the event and its passages and found it right; "
    "“not yet reviewed” means that nobody did so far."
)
METHOD = (_FOUND, _DATED, _AGREED, _REVIEWED)
"""A paragraph each."""
CHAPTERS: Mapping[Chapter, str] = {
    Chapter.METHOD: "How it was made",
    Chapter.CHRONOLOGY: "Chronology",
    Chapter.UNDATED: "Without a date",
    Chapter.CONTRADICTIONS: "Contradictions and gaps",
    Chapter.INDEX: "Index of names",
    Chapter.SOURCES: "Sources",
    Chapter.OMISSIONS: "What was left out",
    Chapter.NOTES: "Notes",
}
"""What each part is called."""
ALL_DATED = "Every event has a date."
NONE_DATED = "No event has a date."
NO_CONTRADICTION = "None was found. This does not make the documents right."
DISMISSED = "Not told here: {:,} that a person looked at and found to be no conflict."
NO_NAME = "No name stands in the chronology."
NOTHING_LEFT_OUT = "Nothing that meets the scope was left out."
ADDED_BY_HAND = "Added by hand; no passage of a document proves it."
