"""Pedigrees: "b. 3 Apr 1702, m. 1728 Ann Pole", and the numbered lines of GEDCOM."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from timeline_app.model import PartKind, RecordEntry, Span
from timeline_app.records import seeking
from timeline_app.records.context import Dated
from timeline_app.records.lines import TextLine
from timeline_app.records.words import pattern, table

_FEWEST = 3
"""Dated words of life and death that make a pedigree of a text."""
_MOST_STARTS, _FAR = 12, 80
_LONGEST_LINE, _LONGEST_NAME = 2_000, 48
_NAME = re.compile(
    r"(?:(?:[ivxlc]{1,6}|\d{1,3}|[A-Z])[.)]\s+)*(?P<name>[^\W\d_][^,;:(\d\n]{1,48}?)(?=\s*[,;:(—–]|\s+$)"
)
_NUMBERED = re.compile(
    r"(?P<level>\d)\s+(?:@[\w-]{1,24}@\s+)?(?P<tag>[A-Z_]{3,5})(?:\s+(?P<value>.*))?$"
)
_SENTENCE_END = re.compile(r"\.\s+(?=[A-Z])")
_LOOSE = " \t,;:.–—-()"

Told = tuple[RecordEntry, Dated]


@dataclass(frozen=True, slots=True)
class _Piece:
    """From one word of life and death to the next."""

    span: Span
    verb: str
    rest: int
    """Where the word ends."""


def registered(line: str, above: str | None, *, is_heading: bool = False) -> str | None:
    """The register that the rows below a line belong to: "baptisms" below "BAPTISMS".

    A heading of another kind, or a line of capitals, ends the one ``above``; others keep it.
    """
    said = line.strip(" #*_:=-.")
    if said.lower() in table()["registers"]:
        return said.lower()
    return None if is_heading or (said.isupper() and len(said) > 1) else above


def titled(register: str, said: str) -> tuple[str, str]:
    """A row of a register with what was done, "Baptised: Ann Pole", and the word for its kind."""
    done, deed = table()["registers"][register]
    return f"{done[:1].upper()}{done[1:]}: {' '.join(said.split())}", str(deed)


@cache
def _word() -> "re.Pattern[str]":
    short, long = pattern("vitals", "short"), pattern("vitals", "long")
    return re.compile(
        rf"(?:(?<=[\s,;(–—])|^)(?:(?P<short>{short})\.\s?|(?P<long>{long})\s)(?=[\w(~<>])",
        re.IGNORECASE,
    )


def find(text: str, all_lines: Sequence[TextLine], taken: Sequence[Span]) -> list[Told]:
    """The dated births, marriages and deaths of a pedigree; none of a text that is none."""
    free = set(range(len(all_lines))) - touched(all_lines, taken)
    numbered = [at for at in free if _NUMBERED.match(text, *all_lines[at].span.ends)]
    if len(numbered) > max(_FEWEST, len(all_lines) // 2):
        return list(_gedcom(text, [all_lines[at] for at in sorted(numbered)]))
    found = [told for at in sorted(free) for told in _line(text, all_lines[at])]
    return found if len(found) >= _FEWEST else []


def touched(all_lines: Sequence[TextLine], taken: Sequence[Span]) -> set[int]:
    """The numbers of the lines that are entries already."""
    touched, at = set(), 0
    for span in sorted(taken):
        while at < len(all_lines) and all_lines[at].span.end <= span.start:
            at += 1
        number = at
        while number < len(all_lines) and all_lines[number].span.start < span.end:
            touched.add(number)
            number += 1
    return touched


def _line(text: str, line: TextLine) -> Iterator[Told]:
    if len(line.span) > _LONGEST_LINE:
        return
    name = _NAME.match(text, *line.span.ends)
    who = name["name"].strip() if name else ""
    for piece in _pieces(text, line):
        end = max(piece.rest, min(piece.span.end, piece.rest + _FAR))
        dated = _dated(text, Span(piece.rest, end))
        if dated is not None:
            stop = _SENTENCE_END.search(text, dated[1].end, piece.span.end)
            if stop:
                piece = replace(piece, span=Span(piece.span.start, stop.start()))  # noqa: PLW2901
            title = _title(text, piece, dated[1], who if name and who[:1].isupper() else "")
            entry = RecordEntry(
                piece.span, piece.span, PartKind.ROW, dated[0].when, dated[1], title
            )  # fmt: skip
            yield entry, dated[0]


def _pieces(text: str, line: TextLine) -> Iterator[_Piece]:
    found = [
        match for match in _word().finditer(text, *line.span.ends) if _is_apart(text, match, line)
    ]
    starts = [match.start() for match in found] + [line.span.end]
    verbs = table()["vitals"]["verbs"]
    for match, (start, end) in zip(found, pairwise(starts), strict=True):
        mark = text.find(";", start, end)
        stop = end if mark < 0 else mark
        words_there = text[start:stop].rstrip(_LOOSE)
        word = (match["short"] or match["long"]).lower()
        yield _Piece(Span(start, start + len(words_there)), verbs.get(word, word), match.end())


def _is_apart(text: str, match: "re.Match[str]", line: TextLine) -> bool:
    """Whether the word follows a mark or begins the line, as no verb of a sentence does."""
    if match["short"]:
        return True
    before = text[line.span.start : match.start()].rstrip()[-1:]
    return not before or before in ",;(–—"


def _dated(text: str, span: Span) -> tuple[Dated, Span] | None:
    """The first date after such a word that says a year."""
    for start, head in seeking.heads_in(text, span, most=_MOST_STARTS):
        dated = seeking.with_year(head)
        if dated is not None:
            return dated, Span(start, head.end)
    return None


def _title(text: str, piece: _Piece, date: Span, who: str) -> str:
    before = text[piece.rest : date.start].strip(_LOOSE)
    after = text[date.end : max(date.end, piece.span.end)].strip(_LOOSE)
    said = " ".join(f"{before} {after}".split())
    title = " ".join(part for part in (who, piece.verb, said) if part)
    return title[:1].upper() + title[1:]


def _gedcom(text: str, numbered: Sequence[TextLine]) -> Iterator[Told]:
    """Each event of a person or family: a tag with a date below it."""
    named, name, tag, begun = table()["vitals"]["tags"], "", "", 0
    place_of: list[Told] = []
    for line in numbered:
        found = _NUMBERED.match(text, *line.span.ends)
        if found is None:
            continue
        level, said = found["level"], (found["value"] or "").strip()
        if level == "0":
            name = ""
        elif level == "1":
            name = " ".join(said.replace("/", " ").split()) if found["tag"] == "NAME" else name
            tag, begun = found["tag"], line.span.start
        elif found["tag"] == "DATE" and tag in named:
            dated = _dated(text, Span(found.start("value"), line.span.end)) if said else None
            if dated is not None:
                span = Span(begun, line.span.end)
                title = f"{name} {named[tag]}".strip()
                title = title[:1].upper() + title[1:]
                entry = RecordEntry(span, span, PartKind.ROW, dated[0].when, dated[1], title)
                place_of.append((entry, dated[0]))
        elif found["tag"] == "PLAC" and said and place_of and place_of[-1][0].span.start == begun:
            entry, dated_by = place_of.pop()
            span = Span(begun, line.span.end)
            title = f"{entry.title}, {said[:_LONGEST_NAME]}"
            place_of.append((replace(entry, span=span, body=span, title=title), dated_by))
    yield from place_of
