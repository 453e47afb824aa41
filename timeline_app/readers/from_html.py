"""Web pages: text only, with the blocks, headings and list items that the tags tell."""

from timeline_app.model import PassageKind, Span, When
from timeline_app.readers.days import find_days
from timeline_app.readers.encoding import declared_charset, decode
from timeline_app.readers.markup import Tag, pieces
from timeline_app.readers.passages import Block
from timeline_app.readers.reading import Reading


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


_UNSEEN = _set(
    "script style noscript template svg math iframe object canvas select textarea button"
)
_AROUND = _set("nav footer aside form menu dialog")
"""Their text is furniture."""
_HEADINGS = _set("h1 h2 h3 h4 h5 h6")
_BLOCKS = (
    _set(
        "address article blockquote body center dd details div dl dt fieldset figcaption "
        "figure header hr html li main ol p pre section summary table tbody td tfoot th thead "
        "tr ul title head option caption"
    )
    | _HEADINGS
    | _AROUND
)
_DEEPEST = 400
"""Tags open within each other; beyond it the outermost are forgotten."""
_ENDED_BY_NEXT = _set("p li dt dd tr td th option")
"""Half of all pages leave these open; the next block ends them."""
_DATES = _set(
    "article:published_time datepublished date dc.date dc.date.issued dcterms.created "
    "pubdate publish-date publishdate parsely-pub-date sailthru.date og:published_time"
)
_VOID = _set("area base br col embed hr img input link meta source track wbr")


def read_page(data: bytes) -> Reading:
    """The text of an HTML page.  Raises NotText."""
    decoded = decode(data, declared=declared_charset(data))
    page = parse_page(decoded.text)
    return Reading(page.text, decoded.notes, page.title, page.metadata, page.blocks)


def parse_page(markup: str) -> Reading:
    """The text and blocks of HTML markup, however broken."""
    page = _Page()
    for piece in pieces(markup):
        if isinstance(piece, str):
            page.take_text(piece)
        elif piece.is_end:
            page.end(piece.name)
        else:
            page.start(piece)
    return page.reading()


class _Page:
    """Collects blocks of text; remembers what is open only as far as it matters."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._unseen = 0
        self._pieces: list[str] = []
        self._texts: list[tuple[str, PassageKind | None]] = []
        self._title = ""
        self._metadata: When | None = None

    def start(self, tag: Tag) -> None:
        if tag.attributes:
            self._take_date(tag)
        if tag.name == "br":
            self._pieces.append("\n")
        if tag.name in _BLOCKS:
            self._end_block()
            if self._open and self._open[-1] in _ENDED_BY_NEXT:
                self._open.pop()
        if tag.name not in _VOID:
            self._open.append(tag.name)
            self._unseen += tag.name in _UNSEEN
        if len(self._open) > _DEEPEST:
            self._unseen -= self._open.pop(0) in _UNSEEN

    def end(self, name: str) -> None:
        if name in _BLOCKS:
            self._end_block()
        # An end without its start, as in half of all pages, closes nothing.
        if name in self._open:
            while (closed := self._open.pop()) != name:
                self._unseen -= closed in _UNSEEN
            self._unseen -= name in _UNSEEN

    def take_text(self, text: str) -> None:
        if not self._unseen:
            self._pieces.append(text if "pre" in self._open else " ".join(_spaced(text)))

    def _take_date(self, tag: Tag) -> None:
        given = tag.attributes
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        is_named = name.lower() in _DATES or (tag.name == "time" and "pubdate" in given)
        value = given.get("content") or given.get("datetime") or ""
        found = next(find_days(value[:40]), None) if is_named else None
        if found and len(found.readings) == 1 and self._metadata is None:
            self._metadata = found.readings[0]

    def _end_block(self) -> None:
        if not self._pieces:
            return
        text = "".join(self._pieces)
        self._pieces.clear()
        if "pre" not in self._open:
            text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        if "title" in self._open:
            self._title = self._title or " ".join(text.split())
            return
        # Two breaks part paragraphs on pages that know no others.
        parts = [text] if "pre" in self._open else text.split("\n\n")
        self._texts += [(part.strip(), self._kind()) for part in parts if part.strip()]

    def _kind(self) -> PassageKind | None:
        if not _AROUND.isdisjoint(self._open):
            return PassageKind.FURNITURE
        inner = next((tag for tag in reversed(self._open) if tag in _BLOCKS), "")
        if inner in _HEADINGS:
            return PassageKind.HEADING
        return PassageKind.LIST_ITEM if "li" in self._open[-6:] else None

    def reading(self) -> Reading:
        self._end_block()
        blocks: list[Block] = []
        at = 0
        for text, kind in self._texts:
            blocks.append(Block(Span(at, at + len(text)), kind))
            at += len(text) + 2
        joined = "\n\n".join(text for text, _ in self._texts)
        heading = next((t for t, kind in self._texts if kind is PassageKind.HEADING), "")
        title = " ".join((heading or self._title).split())
        return Reading(joined, (), title, self._metadata, tuple(blocks))


def _spaced(data: str) -> list[str]:
    """The words of a stretch, with "" at either end where white space stood."""
    found = data.split()
    if not found:
        return ["", ""] if data else []
    return [""] * data[:1].isspace() + found + [""] * data[-1:].isspace()
