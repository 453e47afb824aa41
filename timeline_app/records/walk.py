"""Walks down a document and finds its entries: dated lines, rows, what stands below a date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.message import Message
from timeline_app.model import (
    Fate,
    Fated,
    PartKind,
    Passage,
    PassageKind,
    RecordEntry,
    Span,
    When,
    moment,
)
from timeline_app.model.when import day
from timeline_app.records import lines, rows, seeking, sittings, tables, talk, vitals
from timeline_app.records.context import Dated, complete, later, parsed
from timeline_app.records.found import DATES_ROW, DatedSection, FoundEntries
from timeline_app.records.gathering import LABEL, SHORT_PARAGRAPH, Gathering
from timeline_app.records.lines import HeadedLine, TextLine
from timeline_app.records.survey import SPEAKER
from timeline_app.records.words import words

_FEW = 3
"""Lines of one shape that make a record of them, where one alone proves nothing."""
_TOP = 4
_HEAD_LINES = 12
"""Within so many lines a sitting says when it was held."""
_LONGEST_HEADING = 90
_DATE_LINE_WORDS = 6
_LONGEST_TITLE = 250
"""Characters of a line that says who met where and when."""
_NEXT_DAY = re.compile(r"\(\s*\+\s*(\d)\s*(?:d(?:ays?)?)?\)\s*")
_COLUMN_NUMBER = re.compile(r"(?:\d{1,5}|[-–—])(?:\s{2,}|\t)")
_CONTINUED = re.compile(r"(?P<number>\d{1,5})(?:\s{2,}|\t)")
_MEETS = re.compile(
    r"(?:at|minutes of)\s(?:a|the|our)\s[^.;\n]{0,40}?\b(?:meeting|sitting|session|vestry)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"(?:to|from)\s(?=[A-Z]|the\b|my\b)", re.IGNORECASE)
_MARKS = re.compile(r"\W*")
_NUMBER = re.compile(r"\W*\w{0,3}[.)]?\s*")
_WIDE = re.compile(r"\S {3,}\S|\S\t+\S")
_HEADS = Message("ledger.heads")


class Walk(Gathering):
    """Goes through the lines of one document."""

    def __init__(self, text: str, passages: Sequence[Passage], published: When | None) -> None:
        super().__init__(text, passages, published)
        self._column: int | None = None
        self._register: str | None = None
        """What was done to those whose names stand in the rows: "baptisms"."""

    def run(self) -> FoundEntries:
        """All entries in text order."""
        at = 0
        while at < len(self._lines):
            at = self._table(at) or self._message(at) or self._line(at)
        return self.found

    # ---- tables

    def _table(self, at: int) -> int:
        """The line after a table that begins there; 0 where none does."""
        line = self._lines[at]
        after = self._lines[at + 1].span if at + 1 < len(self._lines) else None
        is_row = self._kind(line) is PassageKind.TABLE_ROW
        is_plain = not is_row and tables.is_unbarred(self._text, line.span, after)
        if is_row or is_plain or tables.is_barred(self._text, line.span):
            found, end = self._barred(at, is_plain=is_plain)
        else:
            columns = tables.columns_of(self._text, line)
            if columns is None:
                return 0
            found, end = self._columned(at, columns)
        if found is None:
            return end if end > at + 1 else 0
        told, self._above = rows.read(self._text, found, self._above)
        for entry, dated in told:
            self._take(entry, dated)
        named = [found.header] if found.header else found.rows[: rows.headers(self._text, found)]
        self.found.furniture += [row.span for row in named if told]
        for row in found.rows if told else ():
            self.found.fated += [
                Fated(cell, Fate.ROW, DATES_ROW)
                for cell in row.cells
                if cell and rows.cover(self._text, cell)
            ]
        return end

    def _barred(self, at: int, *, is_plain: bool = False) -> tuple[tables.TextTable | None, int]:
        taken: list[tables.TableRow] = []
        end = at
        while end < len(self._lines):
            line = self._lines[end]
            is_row = self._kind(line) is PassageKind.TABLE_ROW
            is_next = end == at or line.gap <= (1 if is_row else 0)
            is_row |= is_plain and " | " in line.span.of(self._text)
            is_row |= tables.is_barred(self._text, line.span) or (is_plain and end == at + 1)
            if not is_next or not is_row:
                break
            is_made = self._kind(line) is PassageKind.TABLE_ROW
            tabbed = tables.tabbed_row(self._text, line) if is_made else None
            row = tabbed or tables.barred_row(self._text, line.span)
            taken += [row] if row is not None else []
            end += 1
        return tables.made(taken), end

    def _columned(self, at: int, columns: list[int]) -> tuple[tables.TextTable | None, int]:
        header = tables.column_row(self._text, self._lines[at], columns)
        taken: list[tables.TableRow] = []
        end = at + 1
        while end < len(self._lines):
            line = self._lines[end]
            row = tables.column_row(self._text, line, columns)
            if line.gap and (row is None or not taken or line.gap > 1):
                break
            taken += [row] if row is not None else []
            end += 1
        return (tables.TextTable(tuple(taken), header) if taken and header else None), end

    # ---- lines

    def _line(self, at: int) -> int:
        line = self._lines[at]
        if self._is_titled(at):
            return at + 1
        for reading in self._readings[at]:
            if self._accepts(reading):
                dated = complete(reading.head, self._above)
                if dated is not None:
                    self._dated(reading, dated)
                    return at + 1
        if self._continued(line):
            return at + 1
        if self._labelled(line):
            return at + 1
        if self._is_in_columns(at):
            self.found.rows.append(line.span)
        self._register = vitals.registered(
            line.span.of(self._text), self._register, is_heading=self._is_headed(line)
        )
        self._heading(at, line)
        self._below(line)
        return at + 1

    def _is_titled(self, at: int) -> bool:
        """One of several headings that say a day: what follows was done then."""
        found = self._titled.get(at)
        if found is None or any(reading.separator == "end" for reading in self._readings[at]):
            return False
        kind = PartKind.DAY if found.is_plain else PartKind.CHAPTER
        kind = PartKind.ITEM if self._is_sitting else kind
        self._above = replace(self._above.below_heading(found.dated.point), when=None)
        when, depth = _day_of(found.dated.when), self._depth(self._lines[at])
        self._section = DatedSection(when, found.date, kind, is_fine=True, depth=depth)
        self._head(found.dated, found.date)
        if self._is_sitting:
            self._sitting(self._lines[at], found.dated)
        self.found.fated.append(Fated(found.date, Fate.HEADING, _HEADS))
        return True

    def _dated(self, reading: HeadedLine, dated: Dated) -> None:
        if reading.separator in {"end", ","}:
            self._open(reading, dated)
            return
        next_day = _NEXT_DAY.match(self._text, reading.body.start, reading.body.end)
        body = reading.body
        if next_day and dated.point.is_full:
            above = None if dated.is_own else self._above.point
            point = later(above or dated.point, int(next_day[1]))
            when = parsed(f"{point.edtf}T{dated.head.clock}" if dated.head.clock else point.edtf)
            dated = replace(dated, when=when or dated.when, point=point)
            body = Span(next_day.end(), body.end)
        entry = self._entry(reading, body, dated)
        self._above = self._above.below_row(dated)
        self._take(entry, dated, reading.span)
        if self._is_addressed(body) and dated.when.is_exact_day:
            self._section = DatedSection(
                _day_of(dated.when), reading.span, PartKind.CHAPTER, is_fine=True
            )

    def _is_addressed(self, body: Span) -> bool:
        """As in "4 Sept. 1821. To Mr. Pratt.": a letter follows."""
        said = body.of(self._text)
        return len(said.split()) <= _DATE_LINE_WORDS and _TO.match(said) is not None

    def _open(self, reading: HeadedLine, dated: Dated) -> None:
        """A date alone on its line: what follows stands below it."""
        is_day = dated.when.is_exact_day
        if self._is_of_heading(reading):
            self._role(reading, dated)
            return
        if is_day and not self._are_days_heads(reading):
            self._above = self._above.below_heading(dated.point)
            return
        kind = PartKind.ITEM if self._is_sitting else PartKind.DAY
        self._above = replace(self._above.below_heading(dated.point), when=None)
        when = _day_of(dated.when) if is_day else dated.when
        depth = self._depth(reading.line)
        self._section = DatedSection(when, reading.span, kind, is_day, depth)
        self._head(dated, reading.span)
        if self._is_sitting:
            self._sitting(reading.line, dated)
        self.found.fated.append(Fated(reading.span, Fate.HEADING, _HEADS))

    def _is_of_heading(self, reading: HeadedLine) -> bool:
        """A stretch of time right below a heading, as that of a post in a course of life."""
        at = self._place[reading.line.start]
        if not self._are_roles:
            return False
        is_range = reading.head.last is not None or reading.head.is_open
        return (
            is_range
            and at > 0
            and self._kind(self._lines[at - 1]) is PassageKind.HEADING
            and not self._readings[at - 1]
        )

    def _role(self, reading: HeadedLine, dated: Dated) -> None:
        above = self._lines[self._place[reading.line.start] - 1]
        body = lines.bare(self._text, above.span)
        span = Span(above.span.start, reading.line.span.end)
        self._take(
            RecordEntry(span, body, PartKind.ROW, dated.when, reading.span), dated, reading.span
        )

    def _sitting(self, line: TextLine, dated: Dated) -> None:
        """The sitting itself, once: it was held on that day."""
        if any(entry.kind is PartKind.MESSAGE for entry in self.found.entries):
            return
        first = lines.bare(self._text, self._lines[0].span).of(self._text)
        title = sittings.title(" ".join(first.split()), line.span.of(self._text))
        self.found.entries.append(
            RecordEntry(
                line.span, line.span, PartKind.MESSAGE, dated.when, line.span,
                title[:_LONGEST_HEADING], deed=sittings.DEED,
            )
        )  # fmt: skip

    def _entry(self, reading: HeadedLine, body: Span, dated: Dated) -> RecordEntry:
        kind = PartKind.LOG_LINE
        people: tuple[str, ...] = ()
        number = _COLUMN_NUMBER.match(self._text, body.start, body.end)
        if number and number.end() < body.end:
            body = Span(number.end(), body.end)
        self._column = body.start - reading.line.start
        self._head_column = None if number or dated.point.day is None else self._column
        said = SPEAKER.match(self._text, body.start, body.end) if dated.head.clock else None
        if said and self._speakers and said.end() < body.end:
            kind, people = PartKind.CHAT_LINE, (said["name"],)
            body = Span(said.end(), body.end)
        is_said = not self._speakers or not talk.is_noise(body.of(self._text))
        is_long = len(body) > SHORT_PARAGRAPH
        title, deed = "", ""
        if self._register:
            title, deed = vitals.titled(self._register, body.of(self._text))
        return RecordEntry(
            reading.line.span,
            body,
            kind,
            dated.when if is_said else None,
            reading.span,
            title=title,
            is_whole=not is_long,
            deed=deed,
            people=people,
        )

    def _is_in_columns(self, at: int) -> bool:
        """Whether it is one of several lines with wide gaps, as in an index of exhibits."""
        near = self._lines[max(0, at - 1) : at + 2]
        wide = [bool(_WIDE.search(self._text, one.span.start, one.span.end)) for one in near]
        return sum(wide) > 1 and bool(_WIDE.search(self._text, *self._lines[at].span.ends))

    def _continued(self, line: TextLine) -> bool:
        """A numbered line below a row whose date it shares."""
        above = self._above
        if self._column is None or line.gap or line.indent < 2 or above.when is None:
            self._column = None if line.gap else self._column
            return False
        number = _CONTINUED.match(self._text, line.span.start, line.span.end)
        if not number or abs(number.end() - line.start - self._column) > 2:
            return False
        body = Span(number.end(), line.span.end)
        self.found.entries.append(
            RecordEntry(line.span, body, PartKind.LOG_LINE, above.when, None)
        )
        return True

    def _is_short(self, line: TextLine) -> bool:
        return len(line.span) <= _LONGEST_HEADING and self._text[line.span.end - 1] not in ".;,?!"

    def _is_headed(self, line: TextLine) -> bool:
        """Whether another part begins there: with a heading, or what stands apart like one."""
        return self._kind(line) is PassageKind.HEADING or (line.gap > 0 and self._is_short(line))

    def _heading(self, at: int, line: TextLine) -> None:
        """A heading that says a date among other words gives it to the rows below."""
        is_short = self._is_short(line)
        is_heading = self._kind(line) is PassageKind.HEADING
        if is_heading and not self._is_sitting and not self._is_below_section(line):
            self._section = None
        is_first = self._section is None and at < _HEAD_LINES
        is_next = self._section is not None and line.gap and self._meets(line)
        if self._is_sitting and (is_first or is_next):
            self._convene(line)
        if not is_heading and not (is_short and (at < _TOP or line.gap)):
            return
        if self._is_month(at):
            return
        least = 1 if is_heading or self._ends_in_year(line) else 2
        found = seeking.fullest(self._text, line.span, least=least)
        if found is not None:
            point, span = found
            self._above = self._above.below_heading(point)
            self.found.fated.append(Fated(span, Fate.HEADING, _HEADS))

    def _is_month(self, at: int) -> bool:
        """A month alone above numbered days, below a year."""
        here = [r.head.first for r in self._readings[at] if r.separator == "end" and r.head.first]
        below = [r.head.first for found in self._readings[at + 1 : at + 2] for r in found]
        is_above = any(p and p.day is not None and p.month is None for p in below)
        for point in here:
            if point.month is not None and point.day is None and point.year is None and is_above:
                self._above = self._above.below_heading(point)
                return self._above.point is not None and self._above.point.year is not None
        return False

    def _depth(self, line: TextLine) -> int:
        """Marks of a heading: ``##``."""
        said = self._text[line.span.start : line.span.start + 6]
        return len(said) - len(said.lstrip("#"))

    def _is_below_section(self, line: TextLine) -> bool:
        return self._section is not None and 0 < self._section.depth < self._depth(line)

    def _meets(self, line: TextLine) -> bool:
        """As in "At the meeting on Thursday, November 26th, 1857,"."""
        return _MEETS.match(self._text, line.span.start, line.span.end) is not None

    def _convene(self, line: TextLine) -> None:
        """As in "Minutes of the meeting held on 4 March 2019": what follows was done that day."""
        found = seeking.full_date(self._text, line.span, self._above)
        if found is not None and len(line.span) <= _LONGEST_TITLE:
            dated, span = found
            self._above = replace(self._above.below_heading(dated.point), when=None)
            when = _day_of(dated.when)
            self._section = DatedSection(when, span, PartKind.ITEM, is_fine=True)
            self._head(dated, span)
            self._sitting(line, dated)

    def _below(self, line: TextLine) -> None:
        """What stands below a date, line by line; passages tell where a paragraph ends."""
        section, passage = self._section, self._passage_at(line)
        if section is None or passage is None or passage.span.start < line.span.start:
            return
        if passage.kind in {PassageKind.HEADING, PassageKind.FURNITURE}:
            return
        if not section.is_fine and len(passage.span) > SHORT_PARAGRAPH:
            return
        if not re.search(r"[^\W\d_]{2}", passage.span.of(self._text)) or self._is_label(passage):
            return
        self.found.entries.append(
            RecordEntry(
                passage.span, passage.span, section.kind, section.when, section.head,
                is_whole=not section.is_fine,
            )
        )  # fmt: skip

    def _is_label(self, passage: Passage) -> bool:
        """As in "LABS", "Issue:": it names what stands below it."""
        said = passage.span.of(self._text)
        label = LABEL.match(self._text, passage.span.start, passage.span.end)
        if self._is_sitting and (
            (label and label["label"].lower() in words("sittings", "labels"))
            or (len(said.split()) < _FEW and said[-1] not in ".!")
        ):
            return True
        return len(said.split()) < _FEW and (said.isupper() or said.endswith(":"))

    def _passage_at(self, line: TextLine) -> Passage | None:
        for at in (line.span.start, *self._near(line)):
            if at in self._passages:
                return self._passages[at]
        return None

    def _near(self, line: TextLine) -> Iterator[int]:
        said = self._text[line.span.start : line.span.start + _LONGEST_HEADING]
        for shape in (_MARKS, _NUMBER):
            marked = shape.match(said)
            if marked:
                yield line.span.start + marked.end()


def _day_of(when: When) -> When:
    """The day of a moment."""
    return day(*moment.civil_day(when.earliest // moment.DAY))
