"""The entries of a page, and their footnotes, which lead back to them."""

from collections.abc import Iterator

from timeline_app.formats.report.html_words import colour, phrase, turned, words
from timeline_app.formats.report.model import Footnote, Quote, Remark, ReportEntry, ReportHeading
from timeline_app.wording import counted


def heading(told: ReportHeading) -> str:
    """Over the entries of a month, a lane or a document; its section stays open."""
    count = counted(told.count, "event")
    return (
        f'<section aria-labelledby="h{told.number}"><h3 id="h{told.number}" dir="auto">'
        f'{words(told.words)} <span class="count">{count}</span></h3>\n<ol class="entries">\n'
    )


HEADING_END = "</ol></section>\n"


def entry(told: ReportEntry, level: int = 4) -> str:
    """One event: its date, its title, the passages, and what is said of it.

    ``level``: of its title among the headings of the page.
    """
    return "".join(_entry(told, level))


def _entry(told: ReportEntry, level: int) -> Iterator[str]:
    edtf = f'<span class="edtf">{words(told.edtf)}</span>' if told.edtf else ""
    yield f'<li id="e{told.number}" value="{told.number}">'
    yield f'<p class="date">{words(told.date)}{edtf}</p>'
    yield f'<div class="told {colour(told.colour, "b")}"><div class="head">'
    yield f'<h{level} class="title" dir="auto">{words(told.title)}</h{level}>'
    yield f'<a class="number" href="#e{told.number}">{told.number}</a></div>'
    yield from _quotes(told.quotes)
    about = " · ".join(map(turned, (*told.about, told.review)))
    yield f'<p class="about">{about}</p>'
    yield from map(_remark, told.remarks)
    if told.note:
        yield f'<p class="note" dir="auto">{words(told.note)}</p>'
    yield "</div></li>\n"


def _quotes(quotes: tuple[Quote, ...]) -> Iterator[str]:
    quoted = [quote for quote in quotes if quote.words]
    for quote in quoted:
        yield f'<blockquote><p class="quote" dir="auto">“{words(quote.words)}”'
        yield f"{mark(quote.footnote)}</p></blockquote>"
    others = [mark(quote.footnote) for quote in quotes if not quote.words]
    if others:
        at = phrase("report.also-told-at" if quoted else "report.told-at")
        yield f'<p class="about">{at} {" ".join(others)}</p>'
    if not quotes:
        yield f'<p class="about">{phrase("report.added-by-hand")}</p>'


def mark(told: Footnote) -> str:
    """The raised number that leads to a footnote."""
    number = told.number
    name = phrase("report.note-number", number)
    link = f'<a id="r{number}" href="#n{number}" aria-label="{name}">{number}</a>'
    return f"<sup>{link}</sup>"


def _remark(told: Remark) -> str:
    where = told.contradiction
    link = f' <a href="#c{where}">{phrase("report.contradiction", where)}</a>' if where else ""
    return f'<p class="remark" dir="auto">{words(told.words)}{link}</p>'


def footnote(told: Footnote) -> str:
    """A footnote at the end, with the way back."""
    number, source = told.number, told.source
    place = f", {words(told.place)}" if told.place else ""
    back = phrase("report.back-to-note", number)
    return (
        f'<li id="n{number}" value="{number}"><bdi>{words(told.title)}</bdi> '
        f'(<a href="#{words(source.mark)}">{words(source.mark)}</a>){place}. '
        f'<a class="back" href="#r{number}" aria-label="{back}">↩</a></li>\n'
    )
