"""What the window says, in the language of who reads it: the one seam to Qt Linguist's tables.

English is the source: it stands in the code and needs no file.  Another language is chosen once,
by :func:`speak`, before the rooms of the window are imported, so that tables of words are made in
it and nothing is looked up twice; it holds for the process.

Sentences are whole: what varies stands in braces and is filled with names and numbers, never with
a piece of another sentence.  ``.packages/translations.py`` finds every call here in the sources,
so the words are literals.  What is kept in a file stays English there and is marked by
:func:`later`; it is said in the language where it is shown.

Right to left turns the panels, not time: on the canvas it runs from left to right in every
language, as charts of time with the digits 0 to 9 do in Arabic print, too.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

CONTEXT = "Window"
"""All sentences stand in one context; a comment parts those that English writes alike."""
SOURCE = "en"
_FROM_RIGHT = frozenset({"ar"})
NAMES = {SOURCE: "English", "de": "Deutsch", "ar": "العربية"}
"""What languages call themselves."""
_HOMES = {"ar": "ar_AE"}
"""Where a language is at home, where the language alone would bring other digits than 0 to 9."""
_MOST = 2_000_000_000
"""Qt chooses a plural by a number of 32 bits."""


@dataclass(slots=True)
class _Speech:
    """The language of this process and its table; none for the source."""

    language: str = SOURCE
    table: "QTranslator | None" = None
    between_thousands: str = ","


_speech = _Speech()


def tr(text: str, comment: str = "", /, **words: object) -> str:
    """This sentence in the language that is spoken, its braces filled with these words.

    ``comment`` parts two meanings of one English word, and tells the translator which it is.

    >>> tr("Reading {name}…", name="letter.txt")
    'Reading letter.txt…'
    """
    if _speech.table is not None:
        text = _speech.table.translate(CONTEXT, text, comment) or text
    return text.format_map(words) if words else text


def tr_n(one: str, many: str, number: int, /, **words: object) -> str:
    """The sentence for so many, which stand in it as ``{n}``; languages have one to six forms.

    >>> tr_n("{n} event", "{n} events", 1_204)
    '1,204 events'
    """
    text = one if number == 1 else many
    if _speech.table is not None:
        text = _speech.table.translate(CONTEXT, many, "", min(number, _MOST)) or text
    return text.format_map({"n": grouped(number), **words})


def later(text: str) -> str:
    """The same words, marked for the translators: a file keeps them, ``tr`` says them."""
    return text


def grouped(number: int) -> str:
    """A number as its reader writes it.

    >>> grouped(1_204)
    '1,204'
    """
    return f"{number:,}".replace(",", _speech.between_thousands)


def languages() -> tuple[str, ...]:
    """The codes of all languages that the window can speak, the source first."""
    tables = resources.path("translations").glob("timeline_*.qm")
    return (SOURCE, *sorted(path.stem.removeprefix("timeline_") for path in tables))


def speak(language: str) -> None:
    """Say everything from now on in this language; "" takes the system's, or English.

    Must come before the rooms of the window are imported.  English reads no file.
    """
    from PySide6.QtCore import QLocale, QTranslator  # noqa: PLC0415 - the seam itself is light

    wished = language or QLocale.system().name().partition("_")[0]
    if wished == SOURCE or wished not in languages():
        return
    table = QTranslator()
    if table.load(str(table_of(wished))):
        speak_by(table, wished)


def speak_by(table: "QTranslator", language: str) -> None:
    """Say everything from now on by this table: dates and messages, too, where they are known."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - as above

    from timeline_app import wording  # noqa: PLC0415 - the process that draws pages says nothing

    wording.speak(language)
    home = QLocale(_HOMES.get(language, language))
    QLocale.setDefault(home)
    _speech.language, _speech.table = language, table
    _speech.between_thousands = home.groupSeparator()


def spoken() -> str:
    """The code of the language that the window speaks."""
    return _speech.language


def is_from_right(language: str = "") -> bool:
    """Whether it is written from right to left, or another language is."""
    return (language or _speech.language) in _FROM_RIGHT


def table_of(language: str) -> Path:
    """The file of a language's sentences, compiled."""
    return resources.path("translations", f"timeline_{language}.qm")


def install(application: "QApplication") -> None:
    """Give the application the direction of the language, and Qt's own words in it."""
    if _speech.table is None:
        return
    from PySide6.QtCore import QLibraryInfo, Qt, QTranslator  # noqa: PLC0415 - as above

    if is_from_right():
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    own = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{_speech.language}", folder):
        application.installTranslator(own)
