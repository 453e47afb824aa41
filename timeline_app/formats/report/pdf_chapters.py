"""The chapters of the printed report, put on pages in their order."""

from collections.abc import Iterator, Mapping, Sequence

from timeline_app.formats.report import method, pdf_rows, pdf_strip
from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.model import (
    AnnexSource,
    Chapter,
    Contradiction,
    ContradictionPassage,
    CoverRow,
    IndexRow,
    NameKind,
    Omission,
    ReportCover,
    ReportEntry,
    ReportHeading,
)
from timeline_app.formats.report.ordering import lane_words
from timeline_app.formats.report.pdf_pages import PdfPages, PdfStrip, leading, named
from timeline_app.formats.report.pdf_rows import BODY, WHOLE, beside, boxed, paragraph, rule, space
from timeline_app.formats.report.pdf_type import Run, lines
from timeline_app.wording import said, term
from timeline_app.wording.language import spoken_language

_FACT = 1_290.0
_MOST_LINES = 4
"""Of a title on the cover."""
_COMPANY = 3
"""Lines of the index that stay together under a heading and at the end."""
_PRINTED = tuple(chapter for chapter in Chapter if chapter is not Chapter.NOTES)


class Chapters:
    """Puts one report on pages.  ``known`` are the pages of an earlier round, to refer to."""

    def __init__(self, building: Building, pages: PdfPages, known: Mapping[str, int]) -> None:
        self._building, self._pages, self._known = building, pages, known
        self._room = pages.sheet.room
        self.letters: set[str] = set()
        """That stand in titles, names and quotes."""

    def put(self) -> None:
        """All of them."""
        self._cover(self._building.cover)
        self._contents()
        self._method()
        self._chronology()
        self._undated()
        self._contradictions()
        self._index()
        self._sources()
        self._omissions()
        self._pages.end()

    # The first pages

    def _cover(self, cover: ReportCover) -> None:
        pages, room = self._pages, self._room
        pages.mark_cover()
        pages.put(
            [
                space(100.0),
                *paragraph(method.chapter(Chapter.CHRONOLOGY), face.SUBTITLE, room),
                space(40.0),
            ]
        )
        title = lines(cover.title, face.COVER_TITLE, room)
        if len(title) > _MOST_LINES:
            title = lines(cover.title, face.HEADING, room)
        pages.put([pdf_rows.row_of(line) for line in title])
        pages.put([space(50.0), *paragraph(cover.subtitle, face.SUBTITLE, room), space(240.0)])
        if cover.strip.lanes:
            note = paragraph(cover.strip.note, face.SMALL, room)
            pages.put([pdf_strip.picture(cover.strip, room), space(60.0), *note, space(240.0)])
        for fact in cover.facts:
            pages.put(self._fact(fact))

    def _fact(self, fact: CoverRow) -> list[PdfStrip]:
        page = self._known.get(fact.chapter or "", 0)
        words = f"{fact.words} {said('report.see-page', page)}" if fact.chapter else fact.words
        left = lines(fact.name, face.FACT, _FACT - 80)
        right = lines(words, face.PLAIN, self._room - _FACT)
        rows = beside(left, right, _FACT)
        return [rule(self._room), *leading(rows, fact.chapter or ""), space(60.0)]

    def _contents(self) -> None:
        self._pages.begin(said("report.contents"))
        self._pages.turn()
        self._pages.hold(
            [*paragraph(said("report.contents"), face.CHAPTER, self._room), space(80.0)]
        )
        for chapter in _PRINTED:
            page = lines(str(self._known.get(chapter, 0)), face.PLAIN, 400)
            told = lines(method.chapter(chapter), face.PLAIN, self._room - 500)
            self._pages.put(leading(beside(told, page, self._room - page[0].width), chapter))

    def _method(self) -> None:
        self._opened(Chapter.METHOD)
        for words in method.paragraphs():
            self._pages.put([*paragraph(words, face.PLAIN, self._room), space(70.0)])

    # The events

    def _chronology(self) -> None:
        self._opened(Chapter.CHRONOLOGY, is_apart=True)
        is_empty = True
        for one in self._building.entries():
            is_empty = False
            if isinstance(one, ReportHeading):
                again = pdf_rows.continued(one.words, self._room)
                self._pages.begin(one.words, again)
                self._pages.hold(pdf_rows.heading(one, self._room))
            else:
                self._entry(one)
        self._say(said("report.none-dated"), is_said=is_empty)

    def _undated(self) -> None:
        self._opened(Chapter.UNDATED)
        is_empty = True
        for one in self._building.undated():
            is_empty = False
            self._entry(one)
        self._say(said("report.all-dated"), is_said=is_empty)

    def _entry(self, told: ReportEntry) -> None:
        for text in (told.title, *told.about, *(quote.words for quote in told.quotes)):
            self.letters.update(text)
        for group in pdf_rows.entry(told, self._room, self._known):
            self._pages.put(group)

    # What does not fit

    def _contradictions(self) -> None:
        self._opened(Chapter.CONTRADICTIONS, is_apart=True)
        for one in self._building.contradictions:
            groups = list(_contradiction(one, self._room))
            rows = [row for group in groups for row in group]
            is_whole = sum(row.height for row in rows) <= WHOLE
            for group in [rows] if is_whole else groups:
                self._pages.put(group)
        without = self._building.without_contradiction
        self._say(without, is_said=bool(without))

    # What one looks up

    def _index(self) -> None:
        self._opened(Chapter.INDEX)
        is_empty = True
        for kind in NameKind:
            rows = self._building.index(kind)
            if rows:
                is_empty = False
                head = paragraph(term("names", kind.value), face.TITLE, self._room)
                self._pages.hold([space(90.0), *head, space(30.0)])
            told = [line for row in rows for line in self._name(row)]
            for group in in_company(told):
                self._pages.put(group)
        self._say(said("report.no-name"), is_said=is_empty)

    def _name(self, row: IndexRow) -> list[PdfStrip]:
        numbers = ", ".join(f"{number:,}" for number in row.numbers)
        runs = [Run(f"{row.name}   "), Run(numbers, face.SMALL)]
        return paragraph(runs, face.PLAIN, self._room)

    def _sources(self) -> None:
        self._opened(Chapter.SOURCES)
        for one in self._building.sources:
            self._pages.put(_source(one, self._room))

    def _omissions(self) -> None:
        self._opened(Chapter.OMISSIONS)
        is_empty = True
        for one in self._building.omissions():
            is_empty = False
            self._pages.put(_omission(one, self._room))
        self._say(said("report.nothing-left-out"), is_said=is_empty)

    def _opened(self, chapter: Chapter, *, is_apart: bool = False) -> None:
        """The heading of a chapter, which waits for what comes under it."""
        title = method.chapter(chapter)
        self._pages.begin(title, None)
        if is_apart:
            self._pages.turn()
        rows = paragraph(title, face.CHAPTER, self._room)
        above = [] if is_apart else [space(260.0)]
        self._pages.hold([*above, named(rows[0], chapter), *rows[1:], space(60.0)])

    def _say(self, words: str, *, is_said: bool) -> None:
        if is_said:
            self._pages.put(paragraph(words, face.PLAIN, self._room))


def in_company(rows: Sequence[PdfStrip]) -> list[Sequence[PdfStrip]]:
    """Lines of a list in groups, so that fewer than three never stand alone on a page."""
    if len(rows) < 2 * _COMPANY:
        return [rows] if rows else []
    middle = [[row] for row in rows[_COMPANY:-_COMPANY]]
    return [rows[:_COMPANY], *middle, rows[-_COMPANY:]]


def _contradiction(told: Contradiction, room: float) -> Iterator[list[PdfStrip]]:
    """Its sentence with its first passage, then passage by passage, then what was decided."""
    wide = room - BODY
    number = lines(f"{told.number} · {told.kind}", face.SMALL, BODY - 100)
    head = beside(number, lines(told.message, face.TITLE, wide), BODY)
    state = paragraph(lane_words(term("state", told.state.value)), face.SMALL, wide, BODY)
    why = paragraph(told.explanation, face.PLAIN, wide, BODY) if told.explanation else []
    sides = [_side(side, wide) for side in told.sides]
    first = sides[0] if sides else []
    yield [named(rule(room), f"c{told.number}"), *head, *state, *why, *first]
    yield from sides[1:]
    boxes = [space(30.0), *boxed(told.outcome, wide)] if told.outcome else []
    yield [*boxes, space(80.0)]


def _side(told: ContradictionPassage, room: float) -> list[PdfStrip]:
    says = f"{told.says}: " if told.says else ""
    event = (
        f" ({said('report.this-event', spoken_language().figures(told.entry))})"
        if told.entry
        else ""
    )
    raised = Run(str(told.footnote.number), footnote=told.footnote)
    runs = [Run(f"{says}“{told.quote}”"), raised, Run(event)]
    rows = paragraph(runs, face.TEXT, room, BODY)
    return [space(30.0), *leading(rows, f"e{told.entry}" if told.entry else "")]


def _source(told: AnnexSource, room: float) -> list[PdfStrip]:
    wide = room - BODY
    written = (
        said("report.written", told.published, told.published_from) + "." if told.published else ""
    )
    rows = lines(told.title, face.TITLE, wide)
    rows += lines(said("report.file", told.path), face.SMALL, wide)
    for words in (written, f"{told.note}." if told.note else ""):
        rows += lines(words, face.SMALL, wide) if words else []
    rows += lines(f"SHA-256\u00a0{told.sha256}", face.HASH, wide)
    mark = lines(told.mark, face.DATE, BODY - 100)
    first, *rest = beside(mark, rows, BODY)
    return [named(rule(room), told.mark), first, *rest, space(60.0)]


def _omission(told: Omission, room: float) -> list[PdfStrip]:
    runs = [Run(f"{told.title}   "), Run(told.reason, face.SMALL)]
    right = lines(runs, face.PLAIN, room - BODY)
    date = lines(told.date, face.SMALL, BODY - 100)
    return [rule(room), *beside(date, right, BODY), space(30.0)]
