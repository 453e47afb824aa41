"""The report as a Word file: headings, real footnotes, a table of contents, ways that lead on.

The body is written event by event into the packed file, so that a large report needs no more
memory than its footnotes, and these lie on the disk beyond some megabytes.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO, TextIOWrapper
from itertools import chain
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from timeline_app import painting
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.pictures import png_file
from timeline_app.formats.pictures.to_png import to_image
from timeline_app.formats.report import method
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.docx_frame import BODY, NOTES, DocxFrame, PageTexts, frame
from timeline_app.formats.report.docx_words import (
    BOLD,
    SMALL,
    footnote,
    mark,
    paragraph,
    row,
    run,
    table,
    way,
    ways,
)
from timeline_app.formats.report.html_words import clean
from timeline_app.formats.report.model import (
    AnnexSource,
    Chapter,
    Contradiction,
    ContradictionPassage,
    CoverRow,
    Footnote,
    NameKind,
    Omission,
    Quote,
    ReportEntry,
    ReportHeading,
)
from timeline_app.formats.whole_file import replaced
from timeline_app.formats.zip_member import member
from timeline_app.wording import counted, said, term

WIDE, HIGH, SCALE = 1_400, 620, 2.0
"""Pixels of the cover's picture, and of its file for each of them."""
IN_MEMORY = 8_000_000
"""Bytes of footnotes that stay in memory."""
FACTS = 2_000, 7_300
SOURCES = 1_000, 8_300
OMISSIONS = 2_300, 4_300, 2_700
"""Widths of columns, in twentieths of a point."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the report.  Raises ExportFailed; lets Cancelled pass."""
    building = Building(outgoing)
    paper = "Letter" if outgoing.options.paper == "Letter" else "A4"
    cover = building.cover
    page = PageTexts(
        clean(cover.title), paper, building.now, _picture(building),
        clean(said("report.the-timeline", cover.subtitle)),
    )  # fmt: skip
    made = frame(page)
    with (
        replaced(path) as part,
        ZipFile(part, "w", ZIP_DEFLATED) as packed,
        SpooledTemporaryFile(IN_MEMORY, "w+", encoding="utf-8") as notes,
    ):
        for name, content in made.members.items():
            packed.writestr(member(name), content)
        _put(packed, BODY, made.body, _Body(building, made, notes).parts())
        notes.seek(0)
        _put(packed, NOTES, made.notes, notes)
    return Written(building.count)


def _put(packed: ZipFile, name: str, about: tuple[str, str], parts: Iterable[str]) -> None:
    with (
        packed.open(member(name), "w", force_zip64=True) as file,
        TextIOWrapper(file, "utf-8", newline="\n") as text,
    ):
        text.write(about[0])
        text.writelines(parts)
        text.write(about[1])


def _picture(building: Building) -> bytes:
    """The whole timeline as a PNG."""
    picture = painting.compose(
        building.pictured, building.outgoing.store.reading.lines, width=WIDE, height=HIGH,
        legend=False, whole=True,
    )  # fmt: skip
    file = BytesIO()
    png_file.write(file, to_image(picture, SCALE))
    return file.getvalue()


class _Body:
    """The text from the cover to the end, in pieces; footnotes go to a file of their own."""

    def __init__(self, building: Building, made: DocxFrame, notes: IO[str]) -> None:
        self._building = building
        self._made = made
        self._notes = notes

    def parts(self) -> Iterator[str]:
        """All of it, in the order in which footnotes are numbered."""
        building = self._building
        yield from self._cover()
        yield from _contents(building)
        yield _opened(Chapter.METHOD)
        yield from (paragraph("Normal", run(told)) for told in method.paragraphs())
        yield _opened(Chapter.CHRONOLOGY)
        yield from self._chronology()
        yield _opened(Chapter.UNDATED)
        yield from map(self._entry, building.undated())
        if not building.ordering.undated:
            yield paragraph("Normal", run(said("report.all-dated")))
        yield _opened(Chapter.CONTRADICTIONS)
        yield from map(self._contradiction, building.contradictions)
        if building.without_contradiction:
            yield paragraph("Normal", run(building.without_contradiction))
        yield _opened(Chapter.INDEX)
        yield from _index(building)
        yield _opened(Chapter.SOURCES)
        yield from table(SOURCES, map(_source, building.sources))
        yield _opened(Chapter.OMISSIONS)
        yield from _omissions(building.omissions())

    def _cover(self) -> Iterator[str]:
        cover = self._building.cover
        yield paragraph("over", run(method.chapter(Chapter.CHRONOLOGY)))
        yield paragraph("Title", run(cover.title))
        yield paragraph("Subtitle", run(cover.subtitle))
        yield self._made.picture
        yield from table(FACTS, map(_fact, cover.facts))

    def _chronology(self) -> Iterator[str]:
        is_empty = True
        for one in self._building.entries():
            is_empty = False
            yield _heading(one) if isinstance(one, ReportHeading) else self._entry(one)
        if is_empty:
            yield paragraph("Normal", run(said("report.none-dated")))

    def _entry(self, told: ReportEntry) -> str:
        edtf = run(f"  {told.edtf}", SMALL) if told.edtf else ""
        parts = [
            paragraph("date", run(told.date), edtf, place=f"e{told.number}"),
            paragraph("event", run(f"{told.number}  "), run(told.title)),
            *self._quotes(told.quotes),
            paragraph("about", run(" · ".join((*told.about, told.review)))),
        ]
        for one in told.remarks:
            where = one.contradiction
            link = (
                (run(" "), way(f"c{where}", said("report.contradiction", where))) if where else ()
            )
            parts.append(paragraph("remark", run(one.words), *link))
        if told.note:
            parts.append(paragraph("note", run(told.note)))
        return "".join(parts)

    def _quotes(self, quotes: tuple[Quote, ...]) -> Iterator[str]:
        quoted = [quote for quote in quotes if quote.words]
        for quote in quoted:
            yield paragraph("passage", run(f"“{quote.words}”"), self._mark(quote.footnote))
        others = [self._mark(quote.footnote) for quote in quotes if not quote.words]
        if others:
            words = said("report.also-told-at" if quoted else "report.told-at")
            yield paragraph("about", run(words), *(run(" ") + other for other in others))
        if not quotes:
            yield paragraph("about", run(said("report.added-by-hand")))

    def _mark(self, told: Footnote) -> str:
        self._notes.write(footnote(told))
        return mark(told)

    def _contradiction(self, told: Contradiction) -> str:
        head = f"{told.number}  {told.message}"
        parts = [
            paragraph("Heading3", run(head), place=f"c{told.number}"),
            paragraph("about", run(f"{told.kind} · {term('state', told.state.value)}")),
        ]
        if told.explanation:
            parts.append(paragraph("Normal", run(told.explanation)))
        parts += map(self._side, told.sides)
        if told.outcome:
            parts.append(paragraph("remark", run(told.outcome)))
        return "".join(parts)

    def _side(self, told: ContradictionPassage) -> str:
        says = run(f"{told.says}: ", BOLD) if told.says else ""
        entry = (
            run(" ") + way(f"e{told.entry}", said("report.event", told.entry))
            if told.entry
            else ""
        )
        return paragraph("passage", says, run(f"“{told.quote}”"), self._mark(told.footnote), entry)


def _place(chapter: Chapter) -> str:
    return f"t{tuple(Chapter).index(chapter)}"


def _opened(chapter: Chapter) -> str:
    return paragraph("Heading1", run(method.chapter(chapter)), place=_place(chapter))


def _heading(told: ReportHeading) -> str:
    count = counted(told.count, "event")
    return paragraph(
        "Heading2", run(told.words), run(f"  {count}", SMALL), place=f"h{told.number}"
    )


def _fact(told: CoverRow) -> str:
    words = run(told.words)
    if told.chapter:
        words = way(_place(told.chapter), told.words)
    cells = paragraph("facts", run(told.name, BOLD)), paragraph("facts", words)
    return row(FACTS, cells)


def _contents(building: Building) -> Iterator[str]:
    """A field that Word fills with pages; until then the ways are there without them."""
    ways_there = [
        ("toc1", way(_place(chapter), method.chapter(chapter)))
        for chapter in Chapter
        if chapter is not Chapter.NOTES
    ]
    within = sorted(building.ordering.headings.values(), key=lambda one: one.number)
    place = [chapter for chapter in Chapter if chapter is not Chapter.NOTES]
    after = place.index(Chapter.CHRONOLOGY) + 1
    ways_there[after:after] = [("toc2", way(f"h{one.number}", one.words)) for one in within]
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>'
    apart = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    yield (
        "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>"
        + run(said("report.contents"), BOLD)
        + "</w:p>\n"
    )
    for number, (style, told) in enumerate(ways_there):
        yield paragraph(style, begin + code + apart if not number else "", told)
    yield f"<w:p>{end}</w:p>\n"


def _index(building: Building) -> Iterator[str]:
    is_empty = True
    for kind in NameKind:
        rows = building.index(kind)
        if rows:
            is_empty = False
            yield paragraph("Heading2", run(term("names", kind.value)))
            yield from (paragraph("cell", run(f"{one.name}: "), ways(one.numbers)) for one in rows)
    if is_empty:
        yield paragraph("Normal", run(said("report.no-name")))


def _source(told: AnnexSource) -> str:
    written = said("report.day-not-told")
    if told.published:
        written = said("report.written", told.published, told.published_from)
    lines = [
        paragraph("cell", run(told.title, BOLD)),
        paragraph("cell", run(told.path)),
        paragraph("cell", run(". ".join(filter(None, (written, told.note))))),
        paragraph("hash", run(f"SHA-256 {told.sha256}")),
    ]
    number = paragraph("cell", run(told.mark, BOLD), place=f"D{told.mark[1:]}")
    return row(SOURCES, (number, "".join(lines)))


def _omissions(omissions: Iterator[Omission]) -> Iterator[str]:
    first = next(omissions, None)
    if first is None:
        yield paragraph("Normal", run(said("report.nothing-left-out")))
        return
    names = (said(f"omission-columns.{name}") for name in ("date", "event", "why"))
    heads = (paragraph("cell", run(name, BOLD)) for name in names)
    yield from table(
        OMISSIONS,
        chain(
            [row(OMISSIONS, tuple(heads), is_head=True), _omission(first)],
            map(_omission, omissions),
        ),
    )


def _omission(told: Omission) -> str:
    cells = (paragraph("cell", run(words)) for words in (told.date, told.title, told.reason))
    return row(OMISSIONS, tuple(cells))
