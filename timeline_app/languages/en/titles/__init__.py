"""English clauses: how torn trees are mended, and how a clause becomes a title."""

from collections.abc import Sequence

from timeline_app.extraction import Clauses, References, TimeWords
from timeline_app.languages.en.titles.phrases import Phraser
from timeline_app.languages.en.titles.readable import is_readable
from timeline_app.languages.en.titles.titles import Titler
from timeline_app.languages.en.words.repair import mended
from timeline_app.syntax import Tree

__all__ = ["CLAUSES"]


def _titler(trees: Sequence[Tree], references: References, times: TimeWords) -> Titler:
    return Titler(Phraser(trees, references, times), times)


CLAUSES = Clauses(mended=mended, titler=_titler, is_readable=is_readable)
