"""A file's pages to sheets: the stretches of each, and what is wrong with some of them."""

from dataclasses import dataclass, field

from timeline_app.model import Page
from timeline_app.readers.pdf.characters import Characters, characters_of
from timeline_app.readers.pdf.margins import PdfSheet
from timeline_app.readers.pdf.pdfium import OpenPage, OpenPdf
from timeline_app.readers.pdf.stretches import stretches_of

_FEW_LETTERS = 100
_COVERED = 0.5
_SOME_UNMAPPED, _MOST_UNMAPPED = 0.05, 0.25
_FEWEST_RULED = 6
"""Stretches on a page before its drawn lines are asked for."""


@dataclass(slots=True)
class Sheets:
    """The pages of a file; pages are counted from 1."""

    pages: list[Page] = field(default_factory=list)
    sheets: list[PdfSheet] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    """Pages that are a picture, with hardly a letter on it."""
    unmapped: list[int] = field(default_factory=list)
    """Pages whose letters stand for no known characters."""
    doubtful: list[int] = field(default_factory=list)
    """Pages with some such letters."""


def sheets_of(pdf: OpenPdf) -> Sheets:
    """All pages of an opened file."""
    found = Sheets()
    for index in range(pdf.page_count):
        number = index + 1
        with pdf.page(index) as page:
            if page is None:
                found.damaged.append(number)
                found.pages.append(Page(pdf.label(index)))
                continue
            found.pages.append(Page(pdf.label(index), page.width, page.height))
            _add(found, number, page)
    return found


def _add(found: Sheets, number: int, page: OpenPage) -> None:
    characters = characters_of(page.glyphs(), page.width, page.height)
    letters = sum(not one.isspace() for one in characters.text[: 4 * _FEW_LETTERS])
    if letters < _FEW_LETTERS and page.covered_by_pictures() >= _COVERED:
        found.pictures.append(number)
    unmapped = characters.unmapped()
    if unmapped > _MOST_UNMAPPED:
        found.unmapped.append(number)
        return
    if unmapped > _SOME_UNMAPPED:
        found.doubtful.append(number)
    found.sheets.append(_sheet(number, page, characters))


def _sheet(number: int, page: OpenPage, characters: Characters) -> PdfSheet:
    stretches = stretches_of(characters)
    is_lying = characters.turns % 2 == 1
    width, height = (page.height, page.width) if is_lying else (page.width, page.height)
    sheet = PdfSheet(number, width, height, characters, stretches)
    beside = len(stretches) - len({stretch.line for stretch in stretches})
    if characters.turns == 0 and len(stretches) >= _FEWEST_RULED and beside >= 2:
        sheet.rules = [(float(y), float(a), float(b)) for a, y, b, _ in page.rules()]
    return sheet
