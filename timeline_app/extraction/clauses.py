"""What extraction asks of a language: trees that the parser tore made whole, clauses as titles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from timeline_app.extraction.draft import MentionDraft
from timeline_app.extraction.references import References
from timeline_app.extraction.time_words import TimeWords
from timeline_app.languages import part
from timeline_app.model import Sentence
from timeline_app.syntax import Tree


class Titler(Protocol):
    """Writes the titles of one document's mentions."""

    def title(self, draft: MentionDraft, own: int | None = None) -> str:
        """The title of one mention; "" if nothing readable can be made of it.

        ``own`` is the number of the time expression that dates it: it goes without saying.
        """


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one language."""

    mended: Callable[[Sentence], Sentence]
    """The sentence with what parsers are known to tear put together; always a tree."""
    titler: Callable[[Sequence[Tree], References, TimeWords], Titler]
    """For one document: its trees, who is meant by what, and which words tell a time."""
    is_readable: Callable[[str], bool]
    """Whether a title says something by itself."""


def clauses_of(language: str) -> Clauses:
    """The clauses of a language, loaded when they are first asked for.

    Raises KeyError for a language that has no row in ``languages.LANGUAGES``.
    """
    return part(language, "clauses", Clauses)


def is_readable(tree: Tree, title: str) -> bool:
    """Whether a title made of words of this tree says something by itself."""
    return clauses_of(tree.language).is_readable(title)
