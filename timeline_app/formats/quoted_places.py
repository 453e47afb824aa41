"""Where the passages that another file names stand in the documents that are here."""

import re
from collections import OrderedDict, defaultdict
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from timeline_app.formats.incoming import IncomingPassage
from timeline_app.model import Span

if TYPE_CHECKING:
    from timeline_app.store import Store

_MOST_KEPT = 16
"""Texts of documents held at a time: rows name the same few one after another."""


class Sources:
    """The documents by how others may call them."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._by_hash: dict[str, int] = {}
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for row in store.documents.all():
            self._by_hash[row.sha256] = row.id
            for name in {_called(row.title), *_names_of(row.path)} - {""}:
                self._by_name[name].append(row.id)

    def place_of(self, passage: IncomingPassage) -> tuple[int, Span] | None:
        """The document and where the quote stands in it; None where that is not sure.

        The same bytes are the same document; a name alone counts where the quote stands there.
        """
        if not passage.quote.strip():
            return None
        known = self._by_hash.get(passage.sha256)
        wanted = [known] if known else self._named(passage.document)
        for document in wanted:
            span = _found(self._text(document), passage)
            if span is not None:
                return document, span
        return None

    def _named(self, name: str) -> list[int]:
        for called in _names_of(name):
            if called in self._by_name:
                return self._by_name[called]
        return self._by_name.get(_called(name), [])

    def _text(self, document: int) -> str:
        if document not in self._texts:
            self._texts[document] = self._store.documents.one(document).text
            if len(self._texts) > _MOST_KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(document)
        return self._texts[document]


def _called(name: str) -> str:
    return " ".join(name.casefold().split())


def _names_of(path: str) -> list[str]:
    """The name of a file, and the same without its ending."""
    file = PurePosixPath(path.replace("\\", "/"))
    return [_called(file.name), _called(file.stem)]


def _found(text: str, passage: IncomingPassage) -> Span | None:
    """At the place that is told, else wherever the words stand, however they are spaced."""
    quote = passage.quote
    if passage.start is not None and passage.end is not None:
        span = Span(passage.start, passage.end) if passage.start < passage.end else None
        if span is not None and text[span.start : span.end] == quote:
            return span
    at = text.find(quote)
    if at >= 0:
        return Span(at, at + len(quote))
    spaced = re.search(r"\s+".join(map(re.escape, quote.split())), text)
    return Span(*spaced.span()) if spaced else None
