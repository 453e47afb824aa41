"""Parts a page's story from what stands around it: each block keeps its words, or becomes muted.

Another reader tells the story (``page_story``); what it leaves out becomes furniture, with three
exceptions: what stands within a list, a table or a section of the story belongs to it; rows of
dates are a record, whatever surrounds them; and what readers wrote below is a comment.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from timeline_app.model import Part, PartKind, PassageKind, Span
from timeline_app.readers.lexicon import words
from timeline_app.readers.page_story import PageStory
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import Reading
from timeline_app.readers.story_blocks import in_story
from timeline_app.syntax import either

_LISTED = frozenset({PassageKind.HEADING, PassageKind.LIST_ITEM, PassageKind.TABLE_ROW})
_SHORT = 100
"""Characters of a line with a date in it that may stand alone between two of the story."""
_LEAST_STORY = 250
"""Characters; less is no story where the page has more."""
_LEAST_SHARE = 0.1
"""Of what is neither link nor menu; a story that is less of its page is doubted."""
_FEW_LINKS = 0.002
"""A page of which no more are links has no menus: nothing needs to be taken away."""
_HEAD_OF_ROW = 40
"""Characters at the beginning of a row in which its date stands, if it has one there."""
_LEAST_IN_RECORD = 0.3
"""So many of the blocks of a story begin with a date where it is a record."""
_LEAST_ROWS, _LEAST_DATED, _LEAST_OF_ROW = 4, 0.6, 25
"""So many rows, so many of them dated, and so many characters of each, make a record."""
_HEAD = 12
"""Blocks between a title and its story: who wrote it, where and when."""


def parted(page: Reading, story: PageStory | None) -> Reading:
    """The page with all that is not its story as furniture; the text stays as it is."""
    blocks = page.blocks or ()
    if story is None or not blocks:
        return page
    view = _view(page.text, blocks, story)
    told = in_story([block.span.of(page.text) for block in blocks], story.text)
    if not _is_believed(view, told):
        return page
    told = _with_rows(view, _with_what_is_within(view, told))
    said = _comments(page.text, blocks, story, told)
    title = _title(view, told, story.title)
    is_kept = [is_told or at == title for at, is_told in enumerate(told)]
    kinds = [
        _kind(block, is_kept=kept, is_comment=comment)
        for block, kept, comment in zip(blocks, is_kept, said, strict=True)
    ]
    named = " ".join(view[title].text.split()) if title is not None else page.title
    return replace(
        page,
        title=named,
        blocks=tuple(replace(b, kind=k) for b, k in zip(blocks, kinds, strict=True)),
        apart=tuple(_apart(blocks, is_kept, title)),
        parts=(*page.parts, *_parts(blocks, said)),
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    """A block as a reader's eye takes it."""

    text: str
    kind: PassageKind | None
    is_link: bool

    @property
    def is_plain(self) -> bool:
        """Whether it is neither a link nor what the page itself sets apart."""
        return not self.is_link and self.kind is not PassageKind.FURNITURE


def _view(text: str, blocks: Sequence[TextBlock], story: PageStory) -> list[_Shown]:
    said = (block.span.of(text) for block in blocks)
    return [
        _Shown(shown, block.kind, " ".join(shown.split()) in story.links)
        for shown, block in zip(said, blocks, strict=True)
    ]


def _is_believed(view: Sequence[_Shown], told: Sequence[bool]) -> bool:
    """Whether so much was told that the rest may be taken for furniture."""
    whole = sum(len(shown.text) for shown in view)
    plain = sum(len(shown.text) for shown in view if shown.is_plain)
    links = sum(len(shown.text) for shown in view if shown.is_link)
    story = sum(len(shown.text) for shown, is_told in zip(view, told, strict=True) if is_told)
    if links <= _FEW_LINKS * whole:
        return False
    return story >= _LEAST_SHARE * plain and (story >= _LEAST_STORY or 2 * story >= plain)


def _with_what_is_within(view: Sequence[_Shown], told: Sequence[bool]) -> list[bool]:
    """Add rows, items and headings that stand among those of the story, and dates.

    Where the story itself is a record, one entry under the other, all plain text within is of it.
    """
    found = list(told)
    is_record = _is_dated([shown for shown, is_told in zip(view, told, strict=True) if is_told])
    for start, end in _gaps(told):
        inner = view[start:end]
        is_listed = all(shown.kind in _LISTED and not shown.is_link for shown in inner)
        is_line = end - start == 1 and inner[0].is_plain and _is_short_and_dated(inner[0].text)
        for at in range(start, end):
            found[at] = is_listed or is_line or (is_record and view[at].is_plain)
    return found


def _is_dated(story: Sequence[_Shown]) -> bool:
    """Whether so many blocks begin with a date that it is a record."""
    dated = sum(_dated().search(shown.text, 0, _HEAD_OF_ROW) is not None for shown in story)
    return dated >= max(_LEAST_ROWS, _LEAST_IN_RECORD * len(story))


def _is_short_and_dated(text: str) -> bool:
    return len(text) <= _SHORT and _dated().search(text) is not None


@cache
def _dated() -> "re.Pattern[str]":
    """A year, a day in figures, a day of a month, or a time of the day."""
    month = f"(?:{either(words().months)})"
    return re.compile(
        r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d(?:\d\d)?(?!\d)"
        rf"|(?<!\d)\d{{1,2}}:\d\d(?!\d)|\b{month}\b\.?\s{{0,2}}\d{{1,2}}(?!\d)"
        rf"|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s{{0,2}}{month}\b",
        re.IGNORECASE,
    )


def _gaps(told: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Runs of blocks between two of the story."""
    start: int | None = None
    for at, is_told in enumerate(told):
        if is_told and start is not None and at > start:
            yield start, at
        if is_told:
            start = at + 1


def _with_rows(view: Sequence[_Shown], told: Sequence[bool]) -> list[bool]:
    """Add the rows of records: dated rows of a table or a list that say more than a link does."""
    found = list(told)
    for kind, run in groupby(range(len(view)), key=lambda at: view[at].kind):
        rows = list(run)
        if kind in (PassageKind.TABLE_ROW, PassageKind.LIST_ITEM) and (
            _is_record([view[at] for at in rows]) or _goes_on(view, found, rows)
        ):
            for at in rows:
                found[at] = True
    return found


def _is_record(rows: Sequence[_Shown]) -> bool:
    if len(rows) < _LEAST_ROWS or any(row.is_link for row in rows):
        return False
    dated = sum(_dated().search(row.text, 0, _HEAD_OF_ROW) is not None for row in rows)
    length = sum(len(row.text) for row in rows)
    return dated >= _LEAST_DATED * len(rows) and length >= _LEAST_OF_ROW * len(rows)


def _goes_on(view: Sequence[_Shown], told: Sequence[bool], rows: Sequence[int]) -> bool:
    """Whether most of a run of rows is told already, and none is a link."""
    is_plain = not any(view[at].is_link for at in rows)
    return is_plain and 2 * sum(told[at] for at in rows) > len(rows)


def _comments(
    text: str, blocks: Sequence[TextBlock], story: PageStory, told: Sequence[bool]
) -> list[bool]:
    """Which of the blocks that are not told are what readers wrote."""
    if not story.comments:
        return [False] * len(blocks)
    said = in_story([block.span.of(text) for block in blocks], story.comments)
    return [is_said and not is_told for is_said, is_told in zip(said, told, strict=True)]


def _title(view: Sequence[_Shown], told: Sequence[bool], name: str) -> int | None:
    """Which block is the story's title: a heading that the page is named after, or the nearest."""
    first = next((at for at, is_told in enumerate(told) if is_told), 0)
    above = [at for at, shown in enumerate(view[: first + 1]) if shown.kind is PassageKind.HEADING]
    squeezed = _letters(name)
    named = [at for at in above if (said := _letters(view[at].text)) and said in squeezed]
    longest = max(named, key=lambda at: (len(view[at].text), at), default=None)
    if longest is not None and " " in view[longest].text.strip():
        return longest
    return above[-1] if above else None


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _kind(block: TextBlock, *, is_kept: bool, is_comment: bool) -> PassageKind | None:
    if is_comment:
        return PassageKind.COMMENT
    if not is_kept:
        return PassageKind.FURNITURE
    return None if block.kind is PassageKind.FURNITURE else block.kind


def _apart(
    blocks: Sequence[TextBlock], is_kept: Sequence[bool], title: int | None
) -> Iterator[Span]:
    """What tells no day of the page: all that is left out but the lines about the story itself."""
    kept = [at for at, is_one in enumerate(is_kept) if is_one]
    first = next((at for at in kept if at != title), 0)
    top = max(title if title is not None else 0, first - _HEAD)
    for at, block in enumerate(blocks):
        if not is_kept[at] and (not top <= at < first or block.kind is PassageKind.FURNITURE):
            yield block.span


def _parts(blocks: Sequence[TextBlock], said: Sequence[bool]) -> Iterable[Part]:
    for is_said, run in groupby(zip(said, blocks, strict=True), key=lambda pair: pair[0]):
        if is_said:
            spans = [block.span for _, block in run]
            yield Part(Span(spans[0].start, spans[-1].end), PartKind.COMMENT)
