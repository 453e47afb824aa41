"""Web pages: text only, with the blocks, headings and list items that the tags tell."""

from html.parser import HTMLParser

from timeline_app.model import PassageKind, Span, When
from timeline_app.readers.days import find_days
from timeline_app.readers.encoding import declared_charset, decode
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
"""Tags open within each other; deeper ones are read as if they were not there."""
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
    page.feed(markup)
    page.close()
    return page.reading()


class _Page(HTMLParser):
    """Collects blocks of text; remembers what is open only as far as it matters."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._unseen = 0
        self._pieces: list[str] = []
        self._texts: list[tuple[str, PassageKind | None]] = []
        self._title = ""
        self._metadata: When | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("meta", "time"):
            self._take_date(tag, dict(attrs))
        if tag == "br":
            self._pieces.append("\n")
        if tag in _BLOCKS:
            self._end_block()
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(tag)
            self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
        # An end without its start, as in half of all pages, closes nothing.
        if tag in self._open:
            while (closed := self._open.pop()) != tag:
                self._unseen -= closed in _UNSEEN
            self._unseen -= tag in _UNSEEN

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._pieces.append(data if "pre" in self._open else " ".join(_spaced(data)))

    def close(self) -> None:
        super().close()
        self._end_block()

    def _take_date(self, tag: str, attributes: dict[str, str | None]) -> None:
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        value = attributes.get("content") or attributes.get("datetime") or ""
        is_named = (name or "").lower() in _DATES or (tag == "time" and "pubdate" in attributes)
        found = next(find_days(value[:40]), None) if is_named else None
        if found and len(found.readings) == 1 and self._metadata is None:
            self._metadata = found.readings[0]

    def _end_block(self) -> None:
        text = "".join(self._pieces)
        self._pieces.clear()
        lines = text.split("\n") if "pre" not in self._open else [text]
        text = (
            "\n".join(line.strip() for line in lines).strip() if len(lines) > 1 else text.strip()
        )
        if not text:
            return
        if "title" in self._open:
            self._title = self._title or " ".join(text.split())
        else:
            self._texts.append((text, self._kind()))

    def _kind(self) -> PassageKind | None:
        for tag in reversed(self._open):
            if tag in _AROUND:
                return PassageKind.FURNITURE
        inner = next((tag for tag in reversed(self._open) if tag in _BLOCKS), "")
        if inner in _HEADINGS:
            return PassageKind.HEADING
        return PassageKind.LIST_ITEM if "li" in self._open[-6:] else None

    def reading(self) -> Reading:
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
    words = data.split()
    if not words:
        return ["", ""] if data else []
    return [""] * data[:1].isspace() + words + [""] * data[-1:].isspace()
