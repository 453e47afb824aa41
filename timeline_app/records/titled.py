"""Headings that say a day among other words: of meetings, letters, days of a journey, versions."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model import PassageKind, Span
from timeline_app.records import seeking
from timeline_app.records.context import Above, Dated
from timeline_app.records.lines import TextLine

_LONGEST, _FEWEST, _FEW_WORDS = 90, 2, 3
_WIDE = re.compile(r"\s{3,}|\t")
_LOOSE = " \t.,;:*_#)]–—-"


@dataclass(frozen=True, slots=True)
class Titled:
    """Such a heading: where its day stands; ``is_plain`` if it says hardly anything else."""

    dated: Dated
    date: Span
    is_plain: bool


def find(
    text: str,
    all_lines: Sequence[TextLine],
    kind_of: Callable[[TextLine], PassageKind | None],
    above: Above,
) -> Mapping[int, Titled]:
    """Them by the number of the line; one alone is the title of a document, and left out."""
    found: dict[int, Titled] = {}
    for at, line in enumerate(all_lines):
        is_heading = kind_of(line) is PassageKind.HEADING
        begins = kind_of(line) is not None
        if is_heading or _may_head(all_lines, at, begins=begins):
            titled = _read(text, line, above, is_heading=is_heading)
            if titled is not None:
                found[at] = titled
    # Lines of a list may end with days too: a heading has something below it.
    found = {at: titled for at, titled in found.items() if at + 1 not in found}
    return found if len(found) >= _FEWEST else {}


def _may_head(all_lines: Sequence[TextLine], at: int, *, begins: bool) -> bool:
    """Apart from what stands before it, with something below."""
    is_apart = at == 0 or all_lines[at].gap > 0 or begins
    return is_apart and at + 1 < len(all_lines) and len(all_lines[at].span) <= _LONGEST


def _read(text: str, line: TextLine, above: Above, *, is_heading: bool) -> Titled | None:
    span = line.span
    said = span.of(text)
    if len(span) > _LONGEST or not any(character.isdigit() for character in said):
        return None
    found = seeking.full_date(text, span, above)
    if found is None:
        return None
    dated, date = found
    rest = text[date.end : span.end].strip(_LOOSE)
    before = text[span.start : date.start]
    if not before.strip(_LOOSE) or before.rstrip().endswith(":") or (rest and not is_heading):
        return None
    # A paragraph ends with a full stop; what stands apart at the right margin does not matter.
    is_apart = _WIDE.search(before[-4:] + " ") is not None or not said.endswith((".", "!", "?"))
    if not is_heading and not is_apart:
        return None
    return Titled(dated, date, is_heading and len((before + rest).split()) <= _FEW_WORDS)
