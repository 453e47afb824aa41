"""A chronology in Markdown: a heading for each year, the passages as real footnotes."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app import wording
from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells, marks
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, Review, Status, When, moment, shown
from timeline_app.wording import date_words


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the text.  Raises ExportFailed."""
    count, notes, heading = 0, 0, ""
    with replacing(path) as file:
        file.write(f"# {marks.line(shown.title(outgoing.title))}\n")
        for event in outgoing.events():
            year = _year(event.when)
            if year != heading:
                heading = year
                file.write(f"\n## {year}\n")
            file.writelines(f"{line}\n" for line in _lines(event, notes, outgoing))
            notes += len(proofs(event))
            count += 1
    return Written(count)


def _year(when: When | None) -> str:
    """What the events of a year stand under."""
    if when is None:
        return "Without a date"
    known = when.earliest if when.earliest > moment.DISTANT_PAST else when.latest
    if known >= moment.DISTANT_FUTURE:
        return "Without a date"
    return str(date_words.of_year(moment.civil(known).year))


def _lines(event: Event, notes: int, outgoing: Outgoing) -> Iterator[str]:
    """The event as a paragraph, its note as a quotation, its passages as footnotes."""
    passages = proofs(event)
    numbers = range(notes + 1, notes + 1 + len(passages))
    cited = "".join(f"[^{number}]" for number in numbers)
    date = f"**{marks.line(wording.in_words(event.when))}** " if event.when else ""
    yield ""
    yield f"{date}{_title(event, is_first=not date)}{cited}{_remarks(event)}"
    if event.note:
        yield ""
        yield from (f"> {line}" for line in marks.lines(event.note))
    for number, one in zip(numbers, passages, strict=True):
        place = marks.line(cells.cited(one, outgoing.names))
        yield ""
        yield f"[^{number}]: “{marks.line(one.quote)}” ({place})"


def _title(event: Event, *, is_first: bool) -> str:
    title = shown.title(event.title)
    return marks.lines(title)[0] if is_first else marks.line(title)


def _remarks(event: Event) -> str:
    """What is not as usual: planned, denied, disputed, rejected, and the tags."""
    told = [
        event.status.value if event.status is not Status.HAPPENED else "",
        "rejected" if event.review is Review.REJECTED else "",
        *(f"disputed by {one}" for one in cells.disputes(event)),
        f"tags: {', '.join(cells.tags(event))}" if event.tags else "",
    ]
    words = marks.line("; ".join(filter(None, told)))
    return f" ({words})" if words else ""
