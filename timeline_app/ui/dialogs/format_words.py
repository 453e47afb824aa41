"""Formats and their options in the language of the window; their own room has them in English."""

from timeline_app.formats import CARRIED, Carried, Format
from timeline_app.ui.speech import later, tr

WORDS = frozenset(
    (
        # Kinds of formats, in the list.
        later("Reports to hand in"), later("Packages to check"), later("Pictures"),
        later("Tables"), later("For other programs"), later("Text with marks"),
        # Formats.
        later("Picture (PNG)"), later("Drawing (SVG)"), later("Page (PDF)"),
        later("Pictures in a ZIP (PNG)"), later("Table (CSV)"), later("Workbook (Excel)"),
        later("Table of facts (CaseMap)"), later("Table of facts (CaseFleet)"),
        later("Table of events (Everlaw)"), later("Table of a legal chronology"),
        later("Data (JSON)"), later("Table of events (Timesketch)"),
        later("Sheet for TimelineJS"), later("Report (web page)"), later("Report (PDF)"),
        later("Report (Word)"), later("Lines of events (Timesketch)"),
        later("Package to be checked (ZIP)"), later("Calendar (iCalendar)"),
        later("Annotations of documents (W3C)"), later("Timeline for the web (TimelineJS)"),
        later("Timeline (The Timeline Project)"), later("Graph for archives (CIDOC CRM)"),
        later("Sources, to be cited (RIS)"), later("Sources, to be cited (CSL)"),
        later("Timeline for the web (SIMILE)"), later("Text of a timeline (markwhen)"),
        later("Text with footnotes (Markdown)"), later("Notes that link to each other (Obsidian)"),
        # Options.
        later("&Title"), later("&Paths"), later("&Notes"), later("Names of &reviewers"),
        later("&Width"), later("&Height"), later("&Scale"), later("The&me"), later("&Lanes"),
        later("W&ithin"), later("Pap&er"), later("&Order"), later("Prepared &for"),
        later("Files of the so&urces"),
        # What they mean.
        later("What the chronology is called; else as its file."),
        later(
            "Of documents: below the folder that was added (the default), or in full, which tells "
            "the names of your folders."
        ),
        later("Also notes, and reasons of decisions, of those who reviewed."),
        later("Also the names of those who reviewed."),
        later("Pixels of a picture."),
        later("Pixels of a picture; else as high as the lanes need."),
        later("Pixels of the file for one of the layout."),
        later("Of a picture."),
        later("What the lanes of a picture stand for."),
        later("What parts each lane once more."),
        later("Sheets of a PDF or a report."),
        later("Of a report."),
        later("Whom a report is made for."),
        later("A package also holds the documents' files."),
        # What a format carries.
        later("plain dates"), later("bounds of inexact dates"), later("doubt about a date"),
        later("years BCE"), later("open ends"), later("times of day"), later("undated events"),
        later("passages"), later("all sources"), later("people and places"), later("kinds"),
        later("status"), later("confidence"), later("notes and tags"),
    )
)  # fmt: skip
"""What the table of formats says; another package's format is called as it calls itself."""


def meant(help_words: str) -> str:
    """What an option means, as a sentence."""
    return tr(f"{help_words[:1].upper()}{help_words[1:]}.")


def loss_told(one: Format) -> str:
    """What becomes of the events in a format, in sentences."""
    lost, as_text = (
        ", ".join(tr(CARRIED[name]) for name in one.loss.what(carried))
        for carried in (Carried.LOST, Carried.AS_TEXT)
    )
    said = [tr("Left out: {what}.", what=lost) if lost else tr("Nothing is left out.")]
    if as_text and one.loss.what(Carried.WHOLE):
        said.append(tr("As words only: {what}.", what=as_text))
    if one.read is not None:
        said.append(tr("The file can be brought in again."))
    return " ".join(said)
