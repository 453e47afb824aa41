"""How a file is to be written: one record of values, one table of how each is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline_app.model import FACETS

PAPERS = ("A4", "A3", "A2", "A1", "A0", "Letter")


@dataclass(frozen=True, slots=True)
class Options:
    """What may be asked of a format; a format heeds those that its row names.

    Defaults are the safe ones: nothing private leaves unless somebody asks for it.
    """

    title: str = ""
    """What the chronology is called; "" for the name of its file."""
    paths: str = "relative"
    """Of documents: ``relative`` to the folder that was added, or ``absolute``."""
    notes: bool = False
    """Also the notes that reviewers wrote."""
    hands: bool = False
    """Also the names of those who reviewed."""
    width: int = 1_600
    """Pixels of a picture."""
    height: int = 0
    """Pixels; 0 for as high as the lanes need."""
    scale: float = 1.0
    """Pixels of the file for one of the layout."""
    theme: str = "light"
    lanes: str = "kind"
    within: str = ""
    """What parts each lane once more."""
    paper: str = ""
    """"" for one sheet of the picture's own size; a report takes A4 for it."""
    since: int | None = None
    """Seconds since 1970: where the picture begins; None for the whole."""
    until: int | None = None
    order: str = "time"
    """How a report is put in order: ``time``, ``lane`` or ``document``."""
    prepared_for: str = ""
    """Whom a report is made for."""
    sources: bool = False
    """A package holds the files of the documents, not only their text and hashes."""


@dataclass(frozen=True, slots=True)
class Option:
    """How a person is asked for one of the values."""

    title: str
    """In the window, with the letter of its key."""
    help: str
    """On the command line."""
    choices: tuple[str, ...] = ()
    """All that may be said; empty where any word or number may be."""
    is_for_all: bool = False
    """Heeded by every format."""


THEMES = ("light", "dark", "light-contrast", "dark-contrast")
OPTIONS: Mapping[str, Option] = {
    "title": Option("&Title", "what the chronology is called; else as its file", is_for_all=True),
    "paths": Option(
        "&Paths",
        "of documents: below the folder that was added (the default), or in full, which "
        "tells the names of your folders",
        ("relative", "absolute"),
        is_for_all=True,
    ),
    "notes": Option(
        "&Notes", "also notes, and reasons of decisions, of those who reviewed", is_for_all=True
    ),
    "hands": Option("Names of &reviewers", "also the names of those who reviewed"),
    "width": Option("&Width", "pixels of a picture"),
    "height": Option("&Height", "pixels of a picture; else as high as the lanes need"),
    "scale": Option("&Scale", "pixels of the file for one of the layout"),
    "theme": Option("The&me", "of a picture", THEMES),
    "lanes": Option("&Lanes", "what the lanes of a picture stand for", tuple(map(str, FACETS))),
    "within": Option("W&ithin", "what parts each lane once more", tuple(map(str, FACETS))),
    "paper": Option("Pap&er", "sheets of a PDF or a report", PAPERS),
    "order": Option("&Order", "of a report", ("time", "lane", "document")),
    "prepared_for": Option("Prepared &for", "whom a report is made for"),
    "sources": Option("Files of the so&urces", "a package also holds the documents' files"),
}
"""By the field of Options.  ``since`` and ``until`` are asked for with the events themselves."""
