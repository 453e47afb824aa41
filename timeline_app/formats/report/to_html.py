"""The report as one page that needs no script and nothing from elsewhere; dark where one likes it.

Its words cannot do anything either: what anybody wrote is escaped, and the page's own policy
forbids scripts and connections.  Of all forms of the report this is the accessible one.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from timeline_app import resources
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.report import html_entries, html_strip, method
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.html_words import links, phrase, turned, words
from timeline_app.formats.report.model import (
    AnnexSource,
    Chapter,
    Contradiction,
    ContradictionPassage,
    Footnote,
    NameKind,
    Omission,
    ReportCover,
    ReportEntry,
    ReportHeading,
)
from timeline_app.formats.whole_file import replacing
from timeline_app.wording import said, spoken, term
from timeline_app.wording.language import spoken_language

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_PAGES = """@page { size: %s; margin: 20mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font-size: 8pt; } }"""  # noqa: E501 - one rule


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the page.  Raises ExportFailed; lets Cancelled pass."""
    building = Building(outgoing)
    with replacing(path) as file:
        _Page(building, file).write()
    return Written(building.count)


class _Page:
    """Writes the page from top to bottom; what is still to come is only the footnotes."""

    def __init__(self, building: Building, file: TextIO) -> None:
        self._building = building
        self._file = file
        self._footnotes: list[Footnote] = []

    def write(self) -> None:
        building, put = self._building, self._file.writelines
        put(_head(building))
        put(_cover(building.cover))
        put(html_strip.drawing(building.strip(html_strip.WIDTH)))
        put(_contents(building))
        put(_method())
        put(self._chronology())
        put(self._undated())
        put(self._contradictions())
        put(_index(building))
        put(_sources(building.sources))
        put(_omissions(building.omissions()))
        put(self._notes())
        put("</main>\n</body>\n</html>\n")

    def _chronology(self) -> Iterator[str]:
        yield _opened(Chapter.CHRONOLOGY)
        is_open = False
        for one in self._building.entries():
            if isinstance(one, ReportHeading):
                yield html_entries.HEADING_END * is_open + html_entries.heading(one)
                is_open = True
            else:
                yield self._entry(one)
        yield html_entries.HEADING_END if is_open else f"<p>{phrase('report.none-dated')}</p>\n"
        yield "</section>\n"

    def _undated(self) -> Iterator[str]:
        yield _opened(Chapter.UNDATED)
        if self._building.ordering.undated:
            yield '<ol class="entries">\n'
            for one in self._building.undated():
                yield self._entry(one, 3)
            yield "</ol></section>\n"
        else:
            yield f"<p>{phrase('report.all-dated')}</p></section>\n"

    def _entry(self, entry: ReportEntry, level: int = 4) -> str:
        self._footnotes += [quote.footnote for quote in entry.quotes]
        return html_entries.entry(entry, level)

    def _contradictions(self) -> Iterator[str]:
        yield _opened(Chapter.CONTRADICTIONS)
        for number, one in enumerate(self._building.contradictions):
            self._footnotes += [side.footnote for side in one.sides]
            yield '<ol class="plain">\n' if not number else ""
            yield "".join(_contradiction(one))
        yield "</ol>\n" if self._building.contradictions else ""
        without = self._building.without_contradiction
        yield f"<p>{without}</p></section>\n" if without else "</section>\n"

    def _notes(self) -> Iterator[str]:
        yield _opened(Chapter.NOTES)
        if self._footnotes:
            yield '<ol class="plain">\n'
            yield from map(html_entries.footnote, self._footnotes)
            yield "</ol></section>\n"
        else:
            yield f"<p>{phrase('report.no-passage')}</p></section>\n"


def _head(building: Building) -> Iterator[str]:
    cover, paper = building.cover, building.outgoing.options.paper
    style = resources.path("report", "report.css").read_text("utf-8")
    size = "letter" if paper == "Letter" else "A4"
    side = ' dir="rtl"' if spoken_language().is_from_right else ""
    yield f'<!DOCTYPE html>\n<html lang="{spoken()}"{side}>\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{phrase('report.of-title', cover.title)}</title>\n"
    yield f"<style>\n{style}{_PAGES % size}\n</style>\n</head>\n<body>\n"
    yield f'<a class="skip" href="#chronology">{phrase("report.to-chronology")}</a>\n'


def _cover(cover: ReportCover) -> Iterator[str]:
    over = method.chapter(Chapter.CHRONOLOGY)
    yield f'<header>\n<p class="over">{over}</p>\n<h1 dir="auto">{words(cover.title)}</h1>\n'
    yield f'<p class="subtitle">{words(cover.subtitle)}</p>\n</header>\n<main>\n'
    yield '<dl class="facts">\n'
    for fact in cover.facts:
        told = turned(fact.words)
        if fact.chapter:
            told = f'<a href="#{fact.chapter}">{told}</a>'
        yield f"<div><dt>{words(fact.name)}</dt><dd>{told}</dd></div>\n"
    yield "</dl>\n"


def _contents(building: Building) -> Iterator[str]:
    contents = said("report.contents")
    yield f'<nav aria-label="{contents}"><h2>{contents}</h2>\n<ul>\n'
    for name, title in method.chapters():
        yield f'<li><a href="#{name}">{title}</a></li>\n'
    yield "</ul>\n"
    headings = sorted(building.ordering.headings.values(), key=lambda one: one.number)
    if headings:
        yield f"<h3>{phrase('report.within')}</h3>\n<ul>\n"
        for one in headings:
            yield f'<li><a href="#h{one.number}">{turned(one.words)}</a> '
            yield f'<span class="count">{one.count:,}</span></li>\n'
        yield "</ul>\n"
    yield "</nav>\n"


def _opened(name: Chapter) -> str:
    """A chapter, up to its heading."""
    title = method.chapter(name)
    return (
        f'<section id="{name}" aria-labelledby="{name}-title"><h2 id="{name}-title">{title}</h2>\n'
    )


def _method() -> Iterator[str]:
    yield _opened(Chapter.METHOD)
    yield from (f"<p>{words(paragraph)}</p>\n" for paragraph in method.paragraphs())
    yield "</section>\n"


def _contradiction(told: Contradiction) -> Iterator[str]:
    yield f'<li id="c{told.number}" value="{told.number}"><h3 dir="auto">'
    yield f'<span class="number">{told.number}</span> {words(told.message)}</h3>'
    yield f'<p class="about">{words(told.kind)} · {words(term("state", told.state.value))}</p>'
    if told.explanation:
        yield f'<p dir="auto">{words(told.explanation)}</p>'
    yield f"<ul>{''.join(map(_side, told.sides))}</ul>"
    if told.outcome:
        yield f'<p class="remark" dir="auto">{words(told.outcome)}</p>'
    yield "</li>\n"


def _side(told: ContradictionPassage) -> str:
    says = f"{turned(told.says)}: " if told.says else ""
    entry = (
        f' <a href="#e{told.entry}">{phrase("report.event", told.entry)}</a>' if told.entry else ""
    )
    return f"<li>{says}“{turned(told.quote)}”{html_entries.mark(told.footnote)}{entry}</li>"


def _index(building: Building) -> Iterator[str]:
    yield _opened(Chapter.INDEX)
    is_empty = True
    for kind in NameKind:
        rows = building.index(kind)
        if rows:
            is_empty = False
            yield f'<h3>{term("names", kind.value)}</h3>\n<ul class="plain names">\n'
            for row in rows:
                yield f"<li>{turned(row.name)}: {links(row.numbers)}</li>\n"
            yield "</ul>\n"
    yield f"<p>{phrase('report.no-name')}</p>\n" * is_empty + "</section>\n"


_COLUMNS = ("number", "title", "file", "written", "sha-256")


def _sources(sources: tuple[AnnexSource, ...]) -> Iterator[str]:
    yield _opened(Chapter.SOURCES)
    yield f"<table><caption>{phrase('report.sources-told')}</caption>\n"
    heads = "".join(
        f'<th scope="col">{phrase("source-columns." + name)}</th>' for name in _COLUMNS
    )
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    for one in sources:
        written = said("report.not-told")
        if one.published:
            written = f"{one.published} ({one.published_from})"
        note = f'<br><span class="about">{words(one.note)}</span>' if one.note else ""
        yield f'<tr id="{words(one.mark)}"><th scope="row">{words(one.mark)}</th>'
        yield f"<td>{turned(one.title)}{note}</td><td>{turned(one.path)}</td>"
        yield f'<td>{words(written)}</td><td class="hash">{words(one.sha256)}</td></tr>\n'
    yield "</tbody></table></section>\n"


def _omissions(omissions: Iterator[Omission]) -> Iterator[str]:
    yield _opened(Chapter.OMISSIONS)
    first = next(omissions, None)
    if first is None:
        yield f"<p>{phrase('report.nothing-left-out')}</p></section>\n"
        return
    yield f"<table><caption>{phrase('report.omissions-told')}</caption>\n"
    heads = (said(f"omission-columns.{name}") for name in ("date", "event", "why"))
    cells = "".join(f'<th scope="col">{name}</th>' for name in heads)
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>\n"
    yield _omission(first)
    yield from map(_omission, omissions)
    yield "</tbody></table></section>\n"


def _omission(told: Omission) -> str:
    cells = words(told.date), turned(told.title), words(told.reason)
    return f"<tr><td>{'</td><td>'.join(cells)}</td></tr>\n"
