"""All sentences of one document in one short text: they are many, and are read together."""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline_app.findings import cells
from timeline_app.findings.statements.reading import find
from timeline_app.findings.statements.records import Sentence
from timeline_app.findings.told import Told

_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Sayings:
    """What the sentences of a document say, packed."""

    cell: str

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The inverse of ``packed``."""
        rows = json.loads(zlib.decompress(base64.b85decode(self.cell)))
        return tuple(cells.record(Sentence, row) for row in rows)


def packed(sentences: Iterable[Sentence]) -> Sayings:
    """The sentences as one claim."""
    rows = [cells.plain(one) for one in sentences]
    whole = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return Sayings(base64.b85encode(zlib.compress(whole.encode(), _LEVEL)).decode("ascii"))


def sayings(told: Told) -> Iterator[Sayings]:
    """The one claim of a document that says something."""
    found = list(find(told))
    if found:
        yield packed(found)
