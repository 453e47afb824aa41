"""What is taken from single lines: rows, labels with a day, messages, answers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.message import Message
from timeline_app.model import Fate, Fated, PartKind, Passage, RecordEntry, Span, When
from timeline_app.records import heads, seeking, talk
from timeline_app.records.accepting import Accepting
from timeline_app.records.context import Dated, complete, expression, later, parsed
from timeline_app.records.found import DATES_ROW, DatedSection, FoundEntries
from timeline_app.records.lines import TextLine
from timeline_app.records.words import words

SHORT_PARAGRAPH = 240
_LONGEST_TITLE = 250
"""Characters of a line that says who met where and when."""
_MOSTLABELS = 20
_NEXT = re.compile(r"\b(?:next|following) (?:day|morning)\b", re.IGNORECASE)
LABEL = re.compile(r"\**(?P<label>[A-Z][^\W\d]+(?: [^\W\d]+){0,3}):\**[ \t]+(?=\w)")
_OF = re.compile(r"^(?:date|day) of (?:the )?", re.IGNORECASE)
_GAP = re.compile(r"[.;,]?(?:\s{2,}|\t)")
_MADE = Message("ledger.made")


class Gathering(Accepting):
    """Takes entries."""

    def __init__(self, text: str, passages: Sequence[Passage], published: When | None) -> None:
        super().__init__(text, passages, published)
        self._asked: Dated | None = None
        self._question: Span | None = None
        """The last one, while nobody has answered it."""
        self._section: DatedSection | None = None
        self.found = FoundEntries()

    def _take(self, entry: RecordEntry, dated: Dated, head: Span | None = None) -> None:
        self.found.entries.append(entry)
        span = head or entry.head
        if span is not None:
            self._head(dated, span)
            self.found.fated.append(Fated(span, Fate.ROW, DATES_ROW))

    def _head(self, dated: Dated, span: Span) -> None:
        self.found.heads.append(expression(self._text, span, dated))

    def _labelled(self, line: TextLine) -> bool:
        """As in "Date Filed: 08/14/2019": a label that says what was done that day."""
        label = LABEL.match(self._text, line.span.start, line.span.end)
        if label is None:
            return False
        if label["label"].lower() in words("labels", "own"):
            self._own_date(Span(label.end(), line.span.end))
            return False
        if (
            self._is_sitting
            and self._section is None
            and label["label"].lower() in words("sittings", "held_on")
        ):
            return False
        found = label
        for _ in range(_MOSTLABELS):
            end = self._told_by(found, line.span.end)
            gap = _GAP.match(self._text, end, line.span.end) if end else None
            following = LABEL.match(self._text, gap.end(), line.span.end) if gap else None
            if following is None:
                return found is not label or end > 0
            found = following
        return True

    def _told_by(self, label: "re.Match[str]", end: int) -> int:
        """Take what a label says was done on the day behind it; returns where that ends, or 0."""
        for head in heads.read(self._text, label.end(), end):
            dated = complete(head, self._above) if head.is_full else None
            rest = self._text[head.end : min(end, head.end + _LONGEST_TITLE)].strip(" .;")
            if dated is None or (rest and not _GAP.match(self._text, head.end, end)):
                continue
            said = Span(label.start("label"), label.end("label"))
            title = _OF.sub("", label["label"])
            title = title[:1].upper() + title[1:]
            span = Span(label.start("label"), head.end)
            date = Span(label.end(), head.end)
            self._take(RecordEntry(span, said, PartKind.ROW, dated.when, date, title), dated)
            if self._above.point is None:
                self._above = self._above.below_heading(dated.point)
            return head.end
        return 0

    def _own_date(self, span: Span) -> None:
        """What a label says of the document itself tells nothing of the record."""
        found = seeking.full_date(self._text, span, self._above)
        if found is not None:
            self.found.fated.append(Fated(found[1], Fate.DOCUMENT, _MADE))

    def _message(self, at: int) -> int:
        """The line after a message below the line that says who wrote it and when; 0 for none."""
        said = self._talk.get(at)
        dated = complete(said.head, self._above) if said else None
        if said is None or dated is None:
            return self._answer(at)
        end = at + 1
        while end < len(self._lines) and end not in self._talk and not self._heads_day(end):
            end += 1
        self._above = self._above.below_row(dated)
        if end > at + 1:
            body = Span(self._lines[at + 1].span.start, self._lines[end - 1].span.end)
            is_told = not talk.is_noise(body.of(self._text))
            span = Span(self._lines[at].span.start, body.end)
            entry = RecordEntry(
                span, body, PartKind.COMMENT if said.is_comment else PartKind.CHAT_LINE,
                dated.when if is_told else None, said.date,
                is_whole=len(body) <= SHORT_PARAGRAPH and not said.is_comment, people=(said.name,),
            )  # fmt: skip
            self._take(entry, dated, said.date)
        return end

    def _answer(self, at: int) -> int:
        """An answer tells of the day that its question names; 0 where there is none."""
        line = self._lines[at]
        asked = talk.question(self._text, line)
        if asked is not None:
            self._asked, self._question = self._day_asked(asked), asked
            return 0
        day = talk.day_answered(self._text, line, self._above) if self._question else None
        if day is not None and self._question is not None:
            self._answered(self._question, *day)
            return at + 1
        told = talk.answer(self._text, line) if self._asked else None
        if told is None or self._asked is None:
            return 0
        self.found.entries.append(
            RecordEntry(line.span, told, PartKind.ITEM, self._asked.when, None, is_whole=False)
        )
        return at + 1

    def _answered(self, asked: Span, dated: Dated, date: Span, rest: Span) -> None:
        """As in "When did you learn of it? On 18 March 2014. He left it on my desk."."""
        span = Span(asked.start, date.end)
        self._take(RecordEntry(span, asked, PartKind.ITEM, dated.when, date), dated)
        if rest:
            self.found.entries.append(
                RecordEntry(rest, rest, PartKind.ITEM, dated.when, None, is_whole=False)
            )
        self._asked, self._question = dated, None

    def _day_asked(self, asked: Span) -> Dated | None:
        found = seeking.full_date(self._text, asked, self._above)
        before = self._asked
        if found is None and before is not None and before.point.is_full:
            if not _NEXT.search(self._text, asked.start, asked.end):
                return replace(before, is_own=False) if before.is_own else None
            point = later(before.point, 1)
            when = parsed(point.edtf)
            return replace(before, point=point, when=when) if when else None
        return found[0] if found else None
