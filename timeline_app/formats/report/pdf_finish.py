"""What Qt leaves out of a PDF: bookmarks, ways within it, its language, spaces one can search for.

All is appended as the format has it for what is changed later (ISO 32000-1, 7.5.6): nothing
that Qt wrote is moved.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

_LETTERS = re.compile(rb"\[( ?<[0-9A-F]{4}>)+ ?\]")
_TAB, _SPACE = b"<0009>", b"<0020>"
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_INFO = re.compile(rb"/Info \d+ 0 R")
_ID = re.compile(rb"/ID \[.*?\]", re.DOTALL)
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_ANNOTATIONS = re.compile(rb"/Annots (\d+) 0 R")
_REFERENCE = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One line of the outline."""

    title: str
    page: int
    """From 1."""
    inner: tuple["Bookmark", ...] = ()

    @property
    def size(self) -> int:
        """How many lines it is with those in it."""
        return 1 + sum(one.size for one in self.inner)


@dataclass(frozen=True, slots=True)
class PageLink:
    """A way from a place on a page to another page, both from 1."""

    page: int
    box: tuple[float, ...]
    """Left, foot, right and head in points from the page's lower left corner."""
    target: int


LANGUAGE = b"en"


def with_spaces(document: bytes) -> bytes:
    """Space and tab are one glyph in the bundled face, and Qt takes it for the tab."""
    return _LETTERS.sub(lambda found: found[0].replace(_TAB, _SPACE), document)


def update(
    document: bytes, bookmarks: Sequence[Bookmark], links: Sequence[PageLink] = ()
) -> bytes:
    """What is to be appended to a document that Qt wrote.

    Raises LookupError or ValueError where it is no such document.
    """
    start = int(_found(_START, document)[1])
    trailer = document[document.rindex(b"trailer") :]
    root, size = int(_found(_ROOT, trailer)[1]), int(_found(_SIZE, trailer)[1])
    catalog = _object(document, start, root)
    kids = _found(_KIDS, _object(document, start, int(_found(_PAGES, catalog)[1])))[1]
    pages = [int(found[1]) for found in _REFERENCE.finditer(kids)]
    objects = _outline(bookmarks, pages, size)
    for number, held in groupby(sorted(links, key=_page_of), key=_page_of):
        page = _object(document, start, pages[number - 1])
        objects[int(_found(_ANNOTATIONS, page)[1])] = _ways(held, pages)
    added = b"/Outlines %d 0 R\n/PageMode /UseOutlines\n/Lang (%s)\n" % (size, LANGUAGE)
    added += b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    objects[root] = catalog[: catalog.rindex(b">>")] + added + b">>"
    kept = b"\n".join(found[0] for found in (_INFO.search(trailer), _ID.search(trailer)) if found)
    return _appended(objects, len(document), (root, start, kept))


_page_of = attrgetter("page")


def _ways(links: Iterable[PageLink], pages: Sequence[int]) -> bytes:
    return b"[ %s ]" % b"\n".join(
        b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [%s] /Dest [%d 0 R /Fit] >>"
        % (" ".join(f"{side:.1f}" for side in link.box).encode(), pages[link.target - 1])
        for link in links
    )


def _found(pattern: re.Pattern[bytes], text: bytes) -> re.Match[bytes]:
    found = pattern.search(text)
    if found is None:
        raise LookupError(pattern.pattern)
    return found


def _object(document: bytes, table: int, number: int) -> bytes:
    """The words of an object, found by the table of places at ``table``; 20 bytes a row."""
    head = re.compile(rb"xref\s+0 \d+\s*\n").match(document, table)
    if head is None:
        raise LookupError("xref")
    row = head.end() + 20 * number
    place = int(document[row : row + 10])
    begin = document.index(b"obj", place) + 3
    return document[begin : document.index(b"endobj", begin)].strip()


def _outline(bookmarks: Sequence[Bookmark], pages: Sequence[int], root: int) -> dict[int, bytes]:
    """The objects by their numbers, from ``root`` on."""
    objects: dict[int, bytes] = {}
    first, last = _put(objects, bookmarks, pages, root)
    count = len(bookmarks)
    objects[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
        first, last, count,
    )  # fmt: skip
    return objects


def _put(
    objects: dict[int, bytes], bookmarks: Sequence[Bookmark], pages: Sequence[int], parent: int
) -> tuple[int, int]:
    """Put the lines under a parent; returns the numbers of the first and the last."""
    number = max(objects, default=parent) + 1
    numbers = []
    for one in bookmarks:
        numbers.append(number)
        number += one.size
    for place, (one, own) in enumerate(zip(bookmarks, numbers, strict=True)):
        parts = [b"/Title <%s>" % _hexadecimal(one.title), b"/Parent %d 0 R" % parent]
        parts.append(b"/Dest [%d 0 R /Fit]" % pages[one.page - 1])
        parts += [b"/Prev %d 0 R" % numbers[place - 1]] * (place > 0)
        parts += [b"/Next %d 0 R" % numbers[place + 1] for _ in numbers[place + 1 : place + 2]]
        objects[own] = b""
        if one.inner:
            ends = _put(objects, one.inner, pages, own)
            parts.append(b"/First %d 0 R /Last %d 0 R /Count -%d" % (*ends, len(one.inner)))
        objects[own] = b"<< %s >>" % b" ".join(parts)
    return numbers[0], numbers[-1]


def _hexadecimal(text: str) -> bytes:
    """A text that can break out of nothing."""
    return ("\ufeff" + text).encode("utf-16-be", "replace").hex().upper().encode("ascii")


def _appended(objects: dict[int, bytes], start: int, told: tuple[int, int, bytes]) -> bytes:
    root, before, kept = told
    body = bytearray(b"\n")
    places = {}
    for number in sorted(objects):
        places[number] = start + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = start + len(body)
    body += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        body += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(objects) + 1
    body += b"trailer\n<<\n/Size %d\n/Root %d 0 R\n%s\n/Prev %d\n>>\n" % (size, root, kept, before)
    body += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(body)
