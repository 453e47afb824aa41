"""Words into the parts of a Word file: paragraphs, runs, marks of footnotes, places and ways.

Nothing that anybody wrote can open an element or a field: all of it is the text of runs.
(WordprocessingML, ISO/IEC 29500-1.)
"""

from collections.abc import Iterable
from unicodedata import bidirectional

from timeline_app.formats.report.html_words import words
from timeline_app.formats.report.model import Footnote
from timeline_app.wording.language import spoken_language

SPACE = 'xml:space="preserve"'
BOLD, RAISED, SMALL = "Strong", "footnotereference", "fine"
"""Styles of letters, by their numbers in the file."""
_FROM_RIGHT = {"R", "AL"}


def run(text: str, style: str = "") -> str:
    """Words of one look; lines are kept."""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    look += "<w:rtl/>" * _is_from_right(text)
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    lines = (f"<w:t {SPACE}>{words(line)}</w:t>" for line in text.split("\n"))
    return f"<w:r>{look}{'<w:br/>'.join(lines)}</w:r>"


def _is_from_right(text: str) -> bool:
    """Word sets letters from the right only where a run is told to be so."""
    return not text.isascii() and any(bidirectional(letter) in _FROM_RIGHT for letter in text)


def paragraph(style: str, *runs: str, place: str = "") -> str:
    """A paragraph; ``place`` is a name that ways lead to."""
    told = "".join(runs)
    if place:
        told = f"{_place(place)}{told}"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{told}</w:p>\n'


def _place(name: str) -> str:
    """A place without length.  Names are a letter and digits: so is their number made."""
    number = (ord(name[0]) - ord("@")) * 16_000_000 + int(name[1:])
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


def way(place: str, text: str) -> str:
    """Words that lead to a place of the file."""
    return f'<w:hyperlink w:anchor="{place}" w:history="1">{run(text)}</w:hyperlink>'


def ways(numbers: Iterable[int]) -> str:
    """``1, 5, 9``, each leading to its entry."""
    return run(", ").join(way(f"e{number}", str(number)) for number in numbers)


def mark(told: Footnote) -> str:
    """The raised number of a footnote."""
    return (
        f'<w:r><w:rPr><w:rStyle w:val="{RAISED}"/></w:rPr>'
        f'<w:footnoteReference w:id="{told.number}"/></w:r>'
    )


def footnote(told: Footnote) -> str:
    """A footnote itself."""
    look = f'<w:rPr><w:rStyle w:val="{RAISED}"/></w:rPr>'
    raised = f"<w:r>{look}<w:footnoteRef/></w:r>"
    body = paragraph("footnotetext", raised, run(f" {told.words}"))
    return f'<w:footnote w:id="{told.number}">{body}</w:footnote>\n'


def table(widths: tuple[int, ...], rows: Iterable[str]) -> Iterable[str]:
    """A table of such widths in twentieths of a point; see ``row``."""
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>'
    yield "<w:bidiVisual/>" * spoken_language().is_from_right
    yield f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    yield '<w:tblLook w:firstRow="1" w:noVBand="1"/></w:tblPr><w:tblGrid>'
    yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield "</w:tblGrid>\n"
    yield from rows
    # Between two tables, and at the end of the body, Word wants a paragraph.
    yield "</w:tbl>\n" + paragraph("fineline")


def row(widths: tuple[int, ...], cells: tuple[str, ...], *, is_head: bool = False) -> str:
    """A row that no page parts; each cell is one paragraph or several."""
    head = "<w:tblHeader/>" if is_head else ""
    told = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{told}</w:tr>\n"


def field(instruction: str, shown: str) -> str:
    """What Word works out anew, and what stands there until then."""
    return f'<w:fldSimple w:instr="{instruction}">{run(shown)}</w:fldSimple>'
