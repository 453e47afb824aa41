"""Messages within a text: heads, quotations by mark or by line, each with its own day."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice

from timeline_app.model import (
    Part,
    PartKind,
    Published,
    PublishedFrom,
    RecordEntry,
    Span,
    When,
)
from timeline_app.model.nesting import OUTSIDE, stretches
from timeline_app.model.when import day
from timeline_app.records import heads
from timeline_app.records.context import Above, Dated, complete
from timeline_app.records.lines import TextLine
from timeline_app.records.words import pattern

_QUOTE = re.compile(r"(?:[ \t]?>)+[ \t]?")
_MOST_DEPTH = 30
"""Marks of quotation that are counted; deeper is as deep."""
_FIELDS = ("from", "date", "to", "subject")
_WROTE = re.compile(
    r"\bwrote(?:\s+(?:on|at)\b[^\n]{0,80})?\s*:\s*$"
    r"|\d[^\n]{0,160}\b(?:schrieb|a écrit|escribió|ha scritto|schreef|skrev)\b"
    r"[^\n]{0,80}:\s*$"
)
_LONGEST_ATTRIBUTION = 240
_LONGEST_HEAD, _LONGEST_TITLE = 20, 90
"""Lines of the head of a message."""
_OTHER_FIELD = re.compile(
    r"\*{0,2}(?:[A-Z][a-z]{1,14}|X)(?:-[A-Za-z]{1,14}){0,3}:\*{0,2}[ \t]+(?=\S)"
)
_ADDRESS = re.compile(r"\s*(?:<[^<>]*>|\[mailto:[^\]]*\]|\([^()]*@[^()]*\))")
_STARTS = re.compile(r"(?<![\w.:-])(?=\w)")
_MOST_STARTS = 40
_MOST_ABOVE, _LONGEST_GREETING, _MOST_BELOW = 25, 60, 6
MOST = 2_000
"""Messages of one text that are read apart."""
_LINE = re.compile(r"[^\r\n]+")
_ANSWERING = re.compile(r"^(?:(?:re|aw|antw|fw|fwd|wg|sv|vs|vb|rv|odp)\s*:\s*)+", re.IGNORECASE)
"""What a mail program puts before the subject of the message that is answered."""
_WRITING = "write"
_OFFSET = re.compile(r"\s*[+-]\d{4}\b")


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message: where its text stands, who wrote it to whom and when."""

    body: Span
    head: Span
    kind: PartKind
    dated: Dated | None
    date: Span | None
    author: str = ""
    to: tuple[str, ...] = ()
    subject: Span | None = None
    is_attribution: bool = False


@dataclass(slots=True)
class _Head:
    """The lines of a head in the making."""

    first: int
    last: int
    depth: int
    fields: dict[str, Span] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether it says who and when, or when and what about."""
        return "date" in self.fields and ("from" in self.fields or "subject" in self.fields)


@cache
def _field() -> "re.Pattern[str]":
    names = "|".join(rf"(?P<{name}>{pattern('messages', name)})" for name in _FIELDS)
    return re.compile(rf"\*{{0,2}}(?:{names})\*{{0,2}}:\*{{0,2}}[ \t]*", re.IGNORECASE)


def find(text: str, all_lines: Sequence[TextLine], published: When | None) -> list[MessageRecord]:
    """The messages of a text in order, outer ones before those they quote."""
    depths = [_depth(text, line) for line in all_lines]
    heads_there = list(islice(_heads(text, all_lines, depths), MOST))
    found = [_from_head(text, all_lines, depths, head) for head in heads_there]
    found += islice(_attributed(text, all_lines, depths, published), MOST)
    if not found:
        found = list(_letter(text, all_lines, published))
    return sorted(found, key=lambda message: (message.head.start, -message.body.end))[:MOST]


def _depth(text: str, line: TextLine) -> int:
    mark = _QUOTE.match(text, line.span.start, line.span.end)
    return min(mark.group().count(">"), _MOST_DEPTH) if mark else 0


def _said(text: str, line: TextLine) -> Span:
    mark = _QUOTE.match(text, line.span.start, line.span.end)
    return Span(min(mark.end(), line.span.end), line.span.end) if mark else line.span


def _heads(text: str, all_lines: Sequence[TextLine], depths: Sequence[int]) -> Iterator[_Head]:
    head: _Head | None = None
    for at, line in enumerate(all_lines):
        said = _said(text, line)
        found = _field().match(text, said.start, said.end)
        name = found.lastgroup if found else None
        is_next = head is not None and depths[at] == head.depth and at == head.last + 1
        if found and name:
            if head is None or not is_next or _is_again(head, name):
                yield from _if_whole(head)
                head = _Head(at, at, depths[at])
            head.fields.setdefault(name, Span(found.end(), said.end))
            head.last = at
        elif head is not None and not (is_next and _goes_on(text, line, said, head, at)):
            yield from _if_whole(head)
            head = None
    yield from _if_whole(head)


def _if_whole(head: _Head | None) -> Iterator[_Head]:
    if head is not None and head.is_whole:
        yield head


def _is_again(head: _Head, name: str) -> bool:
    """Whether a further head begins: it says for the second time from whom, or when."""
    return name in head.fields and name != "to"


def _goes_on(text: str, line: TextLine, said: Span, head: _Head, at: int) -> bool:
    """Take a further field of a head, as "Importance: High", or the second line of one."""
    if line.gap or at - head.first >= _LONGEST_HEAD or len(said) > _LONGEST_ATTRIBUTION:
        return False
    goes_on = line.indent > 0 or _OTHER_FIELD.match(text, said.start, said.end) is not None
    head.last = at if goes_on else head.last
    return goes_on


def _from_head(
    text: str, all_lines: Sequence[TextLine], depths: Sequence[int], head: _Head
) -> MessageRecord:
    first, last = all_lines[head.first], all_lines[head.last]
    span = Span(_said(text, first).start, last.span.end)
    found = _date(text, head.fields["date"], Above())
    end = _end(text, all_lines, depths, head)
    is_top = head.first == 0 and head.depth == 0
    author = _person(text, head.fields.get("from"))
    others = head.fields.get("to")
    to = tuple(_name(part) for part in others.of(text).split(",") if _name(part)) if others else ()
    return MessageRecord(
        Span(last.span.end, max(end, last.span.end)),
        span,
        PartKind.MESSAGE if is_top else PartKind.FORWARDED if head.depth else PartKind.QUOTED,
        found[0] if found else None,
        found[1] if found else None,
        author,
        to[:4],
        head.fields.get("subject"),
    )


def _end(text: str, all_lines: Sequence[TextLine], depths: Sequence[int], head: _Head) -> int:
    """Up to the next head as far out, or to where the quotation ends."""
    end = all_lines[head.last].span.end
    for at in range(head.last + 1, len(all_lines)):
        if depths[at] < head.depth or (depths[at] == head.depth and _begins(text, all_lines, at)):
            return end
        end = all_lines[at].span.end
    return end


def _begins(text: str, all_lines: Sequence[TextLine], at: int) -> bool:
    """Whether a further message begins there: two lines of a head, one of them From or a date."""
    here, after = (_name_of(text, all_lines, number) for number in (at, at + 1))
    return bool(here and after and {here, after} & {"from", "date"} and here != after)


def _name_of(text: str, all_lines: Sequence[TextLine], at: int) -> str:
    if at >= len(all_lines):
        return ""
    said = _said(text, all_lines[at])
    found = _field().match(text, said.start, said.end)
    return (found.lastgroup or "") if found else ""


def _attributed(
    text: str, all_lines: Sequence[TextLine], depths: Sequence[int], published: When | None
) -> Iterator[MessageRecord]:
    """What "On Monday, 4 March 2019, Bo wrote:" brings in."""
    stops = [at for at, line in enumerate(all_lines) if _attributes(text, _said(text, line))]
    for at in stops:
        line = all_lines[at]
        said = _said(text, line)
        said, at_end = _whole(text, all_lines, at, said)
        year = int(published.edtf[:4]) if published and published.edtf[:4].isdigit() else None
        found = _date(text, said, Above(default_year=year))
        is_quoted = at_end + 1 < len(all_lines) and depths[at_end + 1] > depths[at_end]
        if found is None and not is_quoted:
            continue
        following = bisect_right(stops, at_end)
        until = stops[following] if following < len(stops) else len(all_lines)
        end = _quoted_end(all_lines, depths, at_end, until)
        author = _author(text, said, found[1]) if found else ""
        dated, date = found or (None, None)
        yield MessageRecord(
            Span(line.span.end, end), said, PartKind.QUOTED, dated, date, author,
            is_attribution=True,
        )  # fmt: skip


def _letter(
    text: str, all_lines: Sequence[TextLine], published: When | None
) -> Iterator[MessageRecord]:
    """What follows "Dear Sir," is a letter of the day that stands above it."""
    for at, line in enumerate(all_lines[:_MOST_ABOVE]):
        greeting = _greeting().match(text, line.span.start, line.span.end)
        if not greeting or len(line.span) > _LONGEST_GREETING:
            continue
        span = Span(all_lines[0].span.start, line.span.end)
        year = int(published.edtf[:4]) if published and published.edtf[:4].isdigit() else None
        found = None
        for above in all_lines[:at]:
            found = found or _date(text, above.span, Above(default_year=year))
        found = found or _date_below(text, all_lines[at + 1 :], year)
        if found is None:
            return
        # A day below the name is no line of the letter.
        lower = [line.start for line in all_lines if line.start <= found[1].start]
        end = all_lines[-1].span.end if lower[-1] <= line.start else max(lower[-1], line.span.end)
        to = _name(text[greeting.end() : line.span.end].strip(" ,:"))
        yield MessageRecord(
            Span(line.span.end, end), span, PartKind.MESSAGE, found[0], found[1], "",
            (to,) if to else (), None,
        )  # fmt: skip
        return


def _date_below(
    text: str, below: Sequence[TextLine], year: int | None
) -> tuple[Dated, Span] | None:
    """The day of a letter that is written below its name: a short line that ends with it."""
    for line in reversed(below[-_MOST_BELOW:]):
        found = _date(text, line.span, Above(default_year=year))
        if found and len(line.span) <= _LONGEST_GREETING and found[0].point.is_full:
            rest = text[found[1].end : line.span.end]
            return found if not rest.strip(" .") else None
    return None


@cache
def _greeting() -> "re.Pattern[str]":
    dear, alone = pattern("messages", "dear"), pattern("messages", "greetings")
    return re.compile(
        rf"(?:{dear})\b(?=[^\d\n.]*[,:—-]*$)|(?:{alone})(?=\s*[,:—-]*$)", re.IGNORECASE
    )


def _whole(text: str, all_lines: Sequence[TextLine], at: int, said: Span) -> tuple[Span, int]:
    """An attribution that was wrapped begins on the line before."""
    before = all_lines[at - 1] if at else None
    if (
        before is None
        or all_lines[at].gap
        or not before.span.of(text).lstrip("> ").startswith("On ")
        or _attributes(text, _said(text, before))
    ):
        return said, at
    return Span(_said(text, before).start, said.end), at


def _attributes(text: str, said: Span) -> bool:
    if len(said) > _LONGEST_ATTRIBUTION:
        return False
    return _WROTE.search(text, said.start, said.end) is not None


def _quoted_end(all_lines: Sequence[TextLine], depths: Sequence[int], at: int, until: int) -> int:
    """Where the marks of quotation end; without marks where the next quotation begins."""
    end, depth = all_lines[at].span.end, depths[at]
    is_marked = at + 1 < len(all_lines) and depths[at + 1] > depth
    for number in range(at + 1, len(all_lines)):
        if (depths[number] <= depth) if is_marked else (number >= until):
            break
        end = all_lines[number].span.end
    return end


def _date(text: str, span: Span, above: Above) -> tuple[Dated, Span] | None:
    """The fullest date in a line of a head, with its clock."""
    best: tuple[Dated, Span] | None = None
    for start in list(_STARTS.finditer(text, span.start, span.end))[:_MOST_STARTS]:
        for head in heads.read(text, start.start(), span.end):
            dated = complete(head, above) if head.first and not head.is_bare else None
            if dated is None or dated.point.day is None:
                continue
            if best is None or head.end - start.start() > len(best[1]):
                best = dated, Span(start.start(), head.end)
    return best


def _person(text: str, span: Span | None) -> str:
    return _name(span.of(text)) if span is not None else ""


def _name(written: str) -> str:
    """The name of an address: ``"Karsten Bohl" <k.bohl@example.com>``."""
    return " ".join(_ADDRESS.sub("", written).strip(" \"'*;,").split())


def _author(text: str, said: Span, date: Span) -> str:
    """Who wrote, of an attribution: what stands between its date and "wrote"."""
    rest = text[said.start : date.start] + text[date.end : said.end]
    before = rest.rpartition("wrote")[0]
    name = _name(_OFFSET.sub("", before))
    name = re.sub(r"^(?:On\b|at\b|[,\s])+", "", name)
    return name.strip(" ,") if any(c.isalpha() for c in name) else ""


def entry(
    text: str, message: MessageRecord, around: Sequence[MessageRecord] = ()
) -> RecordEntry | None:
    """A message as an entry of its own: it was sent then.

    ``around`` are the messages that quote it, the innermost first: who quotes it received it.
    """
    dated = message.dated
    if dated is None:
        return None
    reader = next((one.author for one in around[:1] if one.author != message.author), "")
    answered = next((one.subject for one in around if one.subject), None)
    if message.is_attribution and reader:
        message = replace(message, to=(reader,))
    title = _attributed_title(text, message, answered) or _title(text, message)
    body = message.subject or (message.head if message.is_attribution else message.date)
    body = body or message.head
    people = tuple(name for name in (message.author, *message.to) if name)
    return RecordEntry(
        message.head,
        body,
        PartKind.MESSAGE,
        dated.when,
        message.date,
        title,
        deed=_WRITING,
        people=people,
    )


def _attributed_title(text: str, message: MessageRecord, answered: Span | None) -> str:
    """As "Bo Lind wrote to Ana Roy: pump house", of a message that an answer quotes."""
    if not message.is_attribution:
        return ""
    written = f"{message.author or 'Somebody'} wrote"
    if not message.to:
        return written
    subject = _ANSWERING.sub("", " ".join(answered.of(text).split())) if answered else ""
    whole = f"{written} to {message.to[0]}"
    return (
        f"{whole}: {subject}" if subject and len(whole) + len(subject) < _LONGEST_TITLE else whole
    )


def _title(text: str, message: MessageRecord) -> str:
    subject = " ".join(message.subject.of(text).split()) if message.subject else ""
    if not subject:
        return f"Letter to {message.to[0]}" if message.to else "Letter"
    whole = f"{message.author} to {', '.join(message.to[:2])}: {subject}"
    return whole if message.author and message.to and len(whole) <= _LONGEST_TITLE else subject


def part(message: MessageRecord) -> Part:
    """A message as a stretch with its own anchor."""
    dated, published = message.dated, None
    if dated is not None and dated.point.is_full:
        point = dated.point
        when = day(point.year or 0, point.month or 1, point.day or 1)
        published = Published(when, PublishedFrom.HEADER, message.date)
    return Part(message.body, message.kind, published, message.author)


def lines_of(text: str, messages: Sequence[MessageRecord]) -> Iterator[tuple[Span, MessageRecord]]:
    """The lines that tell something, each with the innermost message that it stands in."""
    heads_there = {message.head.start: message.head.end for message in messages}
    bodies = [message.body for message in messages]
    for first, last, owner in stretches(len(text), bodies):
        if owner == OUTSIDE:
            continue
        head_end = 0
        for match in _LINE.finditer(text, first, last):
            mark = _QUOTE.match(text, match.start(), match.end())
            span = Span(mark.end() if mark else match.start(), match.end())
            head_end = max(head_end, heads_there.get(span.start, 0))
            if span.start >= head_end and _says(span.of(text).strip()):
                yield span, messages[owner]


def _says(line: str) -> bool:
    """Whether a line of a message tells anything: no rule, greeting or label."""
    if not any(letter.islower() for letter in line):
        return False
    named = line.strip("-_*= :").lower()
    is_label = len(line.split()) < _FEW_WORDS and line[-1] in ":,;"
    return not is_label and not _rules().fullmatch(named) and not _COUNTED.fullmatch(line)


@cache
def _rules() -> "re.Pattern[str]":
    return re.compile(pattern("messages", "rules"), re.IGNORECASE)


_FEW_WORDS = 4
_COUNTED = re.compile(r"\w+:? #?\d+\W*")
