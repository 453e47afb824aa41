"""Text to paragraphs, headings, list items and furniture; each span true to the text."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.languages import any as any_language
from timeline_app.model import Passage, PassageKind, Span
from timeline_app.readers import boilerplate
from timeline_app.readers.lexicon import words

_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*+•‣▪◦–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)])\s+(?=\S)")
_DOTTED_DAY = re.compile(r"\s*\d{1,2}\.\s+([^\W\d_]{3,14})\.?\s+\d{4}(?!\d)")
_NUMBER = re.compile(r"\d[.)]\s+\Z")
_LABEL = re.compile(r"[^\W\d_][\w ]{1,24}:\s")
_ENDS_SENTENCE = re.compile(r"[.!?…:;,]\s?['\"”’»)\]]*\s*$")
_MARKDOWN_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?=\S)")
_NARROWEST_WRAP, _WIDEST_WRAP = 50, 120
"""Characters; longer lines were not wrapped, shorter ones are verses or a list."""
_LONGEST_HEADING = 120
_TOP_LINES, _TOP_CHARACTERS = 12, 1_500
"""Within so many lines a bare date is the document's own, not a heading of the text."""
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?:[^\r\n]*\r?\n){1,100}?(?P=fence)[ \t]*(?=[\r\n])"
)
"""Title and date between two lines of dashes, as site generators want them; TOML between +++."""
_DATELINE_PARAGRAPHS, _DATELINE_BLOCKS = 4, 30
_MOST_HEADINGS = 3
_NEVER_HEADINGS = frozenset(
    {PassageKind.FURNITURE, PassageKind.TABLE_ROW, PassageKind.FOOTNOTE}
    | {PassageKind.COMMENT, PassageKind.CAPTION}
)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A stretch that belongs together; ``kind`` None where the text alone must tell.

    What is called a paragraph stays one, however short: a message, a line of a talk.
    """

    span: Span
    kind: PassageKind | None = None


def split(text: str) -> tuple[Passage, ...]:
    """The passages of plain text: blank lines part blocks, wrapped lines are joined."""
    return _dressed(text, plain_blocks(text))


def split_markdown(text: str) -> tuple[Passage, ...]:
    """As :func:`split`, with the headings of Markdown."""
    return _dressed(text, _markdown_blocks(text))


def from_blocks(text: str, blocks: Sequence[TextBlock]) -> tuple[Passage, ...]:
    """As :func:`split`, for a text whose blocks are known, such as a page of HTML."""
    return _dressed(text, (_looked_at(text, block) for block in blocks))


def _looked_at(text: str, block: TextBlock) -> TextBlock:
    return TextBlock(block.span, block.kind or _line_kind(text, block.span))


def plain_blocks(text: str) -> Iterator[TextBlock]:
    """The blocks of plain text, for one that becomes a part of another."""
    for lines in _line_groups(text):
        yield from _blocks_of(text, lines)


def _line_groups(text: str) -> Iterator[list[Span]]:
    """Runs of lines with no blank line between them; white space at the ends cut off."""
    group: list[Span] = []
    last_end = 0
    for found in _LINE.finditer(text):
        line = _trimmed(text, found.start(), found.end())
        if line is None or _has_blank_line(text, last_end, found.start()):
            if group:
                yield group
            group = []
        if line is not None:
            group.append(line)
        last_end = found.end()
    if group:
        yield group


def _has_blank_line(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return len(gap) > 1 and gap != "\r\n"


def _trimmed(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    cut = line.strip()
    if not cut:
        return None
    start += len(line) - len(line.lstrip())
    return Span(start, start + len(cut))


def _blocks_of(text: str, lines: list[Span]) -> Iterator[TextBlock]:
    """Joins the lines that were only wrapped; every other line stands by itself."""
    width = max(len(line) for line in lines)
    current = lines[0]
    kind = _line_kind(text, current)
    for previous, line in pairwise(lines):
        own = _line_kind(text, line)
        if (
            kind in (None, PassageKind.LIST_ITEM)
            and own is None
            and _is_wrapped(previous.of(text), line.of(text), width)
        ):
            current = current.joined(line)
            continue
        yield TextBlock(current, kind)
        current, kind = line, own
    yield TextBlock(current, kind)


def _line_kind(text: str, line: Span) -> PassageKind | None:
    is_top = line.start < _TOP_CHARACTERS
    is_short = len(line) <= boilerplate.LONGEST_LINE
    if is_short and boilerplate.is_furniture(line.of(text), is_top=is_top):
        return PassageKind.FURNITURE
    return PassageKind.LIST_ITEM if _bullet(text, line) else None


def _bullet(text: str, span: Span) -> "re.Match[str] | None":
    """The mark of a list before an item; the day in "3. Mai 1911" is none."""
    day = _DOTTED_DAY.match(text, span.start, span.end)
    if day and (day[1].lower() in words().months or any_language.is_dotted_month(day[1])):
        return None
    return _BULLET.match(text, span.start, span.end)


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether the break is the typewriter's: the next word would not have fitted."""
    if following[0].islower() and not _ENDS_SENTENCE.search(line[-4:]):
        return True
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or _LABEL.match(following):
        return False
    return len(line) + 1 + len(following.split(None, 1)[0]) > width


def _markdown_blocks(text: str) -> Iterator[TextBlock]:
    head = FRONT_MATTER.match(text)
    head_end = head.end() if head else 0
    for block in plain_blocks(text):
        if block.span.end <= head_end or _FENCE.match(text, block.span.start):
            yield TextBlock(block.span, PassageKind.FURNITURE)
        else:
            yield from _markdown_block(text, block)


def _markdown_block(text: str, block: TextBlock) -> Iterator[TextBlock]:
    heading = _MARKDOWN_HEADING.match(text, block.span.start, block.span.end)
    if not heading:
        yield block
        return
    line_end = _line_end(text, block.span)
    end = heading.end() + len(text[heading.end() : line_end].rstrip().rstrip("#").rstrip())
    if end > heading.end():
        yield TextBlock(Span(heading.end(), end), PassageKind.HEADING)
    rest = _trimmed(text, line_end, block.span.end)
    if rest:
        yield TextBlock(rest, None)


def _line_end(text: str, span: Span) -> int:
    found = _LINE.match(text, span.start, span.end)
    return found.end() if found else span.end


def _dressed(text: str, blocks: Iterable[TextBlock]) -> tuple[Passage, ...]:
    """Gives each block its kind, and cuts metadata and dateline off the first paragraphs."""
    found: list[Passage] = []
    certain: set[Span] = set()
    paragraphs = 0
    for index, block in enumerate(blocks):
        if block.kind is PassageKind.PARAGRAPH:
            certain.add(block.span)
        if block.kind is None and paragraphs < _DATELINE_PARAGRAPHS and index < _DATELINE_BLOCKS:
            pieces = _cut_furniture(text, block.span, is_top=index < _TOP_LINES)
            found += pieces
            paragraphs += len(pieces[-1].span) > _LONGEST_HEADING
        else:
            found.append(_passage(text, block))
    return tuple(_with_entries(text, _with_headings(text, found, certain)))


def _with_entries(text: str, found: list[Passage]) -> list[Passage]:
    """Days that head the entries of a diary belong to the text; the first may be its own date."""
    is_first = True
    for index, passage in enumerate(found[:-1]):
        if passage.kind is not PassageKind.FURNITURE or not _is_bare_day(text, passage.span):
            continue
        is_own = is_first and index < _TOP_LINES
        if not is_own and found[index + 1].kind is PassageKind.PARAGRAPH:
            found[index] = Passage(passage.span, PassageKind.HEADING)
        is_first = False
    return found


def _is_bare_day(text: str, span: Span) -> bool:
    return len(span) <= _LONGEST_HEADING and boilerplate.is_bare_day(span.of(text))


def _passage(text: str, block: TextBlock) -> Passage:
    if block.kind is PassageKind.LIST_ITEM:
        return Passage(_without_bullet(text, block.span), block.kind)
    return Passage(block.span, block.kind or PassageKind.PARAGRAPH)


def _without_bullet(text: str, span: Span) -> Span:
    bullet = _bullet(text, span)
    return Span(bullet.end(), span.end) if bullet else span


def _cut_furniture(text: str, span: Span, *, is_top: bool) -> list[Passage]:
    """Metadata, then a dateline, then the rest; what is not there is left out."""
    found: list[Passage] = []
    for length_of in (_header_length, boilerplate.dateline_length)[not is_top :]:
        head = text[span.start : min(span.end, span.start + boilerplate.LONGEST_LINE)]
        cut = span.start + length_of(head)
        piece, rest = _trimmed(text, span.start, cut), _trimmed(text, cut, span.end)
        found += [Passage(piece, PassageKind.FURNITURE)] if piece else []
        if rest is None:
            return found
        span = rest
    kind = PassageKind.FURNITURE if found and _is_rest_furniture(text, span) else None
    return [*found, Passage(span, kind or PassageKind.PARAGRAPH)]


def _is_rest_furniture(text: str, span: Span) -> bool:
    return len(span) <= _LONGEST_HEADING and boilerplate.is_furniture(span.of(text))


def _header_length(head: str) -> int:
    """Metadata before a sentence needs its label, and a sentence that begins like one."""
    length = boilerplate.header_length(head, needs_label=True)
    rest = head[length : length + 1]
    return 0 if rest.islower() else length


def _with_headings(text: str, found: list[Passage], certain: Set[Span]) -> list[Passage]:
    """A short line without an end mark is a heading where text follows it.

    Many such lines in a row are a table or a poem; only those right above the text count.
    """
    above = _MOST_HEADINGS
    for index in range(len(found) - 1, -1, -1):
        passage = found[index]
        if passage.kind in _NEVER_HEADINGS:
            continue
        is_item = passage.kind is PassageKind.LIST_ITEM
        is_heading = passage.span not in certain and reads_like_heading(text, passage.span)
        if is_heading and (
            _heads_section(text, found, index) if is_item else above < _MOST_HEADINGS
        ):
            found[index] = Passage(passage.span, PassageKind.HEADING)
        above = above + 1 if is_heading and not is_item else 0
    return found


def _heads_section(text: str, found: list[Passage], index: int) -> bool:
    """``1. Budget`` above a paragraph; above another item it is one of a list."""
    start = found[index].span.start
    is_numbered = _NUMBER.search(text, max(0, start - 8), start) is not None
    following = found[index + 1] if index + 1 < len(found) else None
    return is_numbered and following is not None and following.kind is PassageKind.PARAGRAPH


def reads_like_heading(text: str, span: Span) -> bool:
    """Whether a stretch reads like a heading: short, and no sentence."""
    if len(span) > _LONGEST_HEADING:
        return False
    line = span.of(text)
    starts_well = line[0].isupper() or line[0].isdigit() or line[0] in "'\"“‘«¿¡"
    return starts_well and not _ENDS_SENTENCE.search(line[-4:]) and len(line.split()) <= 18
