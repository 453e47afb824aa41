"""What parsing asks of a language: how text falls into words, and what their base forms are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.languages import part
from timeline_app.model import NameType, Span
from timeline_app.parsing.reading import Parse


@dataclass(frozen=True, slots=True)
class NameWords:
    """What is known beforehand of the names of a language; nothing need be."""

    proper: str = "PROPN"
    """How the tags of proper nouns begin, where the language has tags of its own."""
    places: frozenset[str] = frozenset()
    """Places by name: "New York"."""
    titles: frozenset[str] = frozenset()
    """What stands before a name without being a part of it: "Prime", "Minister"."""
    weak_titles: frozenset[str] = frozenset()
    """Those of the titles that are names by themselves: "Prime"."""
    calendar: frozenset[str] = frozenset()
    """Words with capitals that name days, months, hours, and no more."""
    closers: frozenset[str] = frozenset()
    """What closes a person's name: "III"."""
    closers_after_comma: tuple[str, ...] = ()
    """How words begin that do so behind a comma: "King, Jr."."""
    joiners: frozenset[str] = frozenset()
    """What joins two parts of one name, "of", where it begins with one of ``joined_firsts``."""
    joined_firsts: frozenset[str] = frozenset()
    """As "Republic" in "Republic of China"."""
    last_words: Mapping[NameType, frozenset[str]] = field(default_factory=dict)
    """Last words of longer names that tell their type: "Ministry"."""
    nouns: Mapping[NameType, frozenset[str]] = field(default_factory=dict)
    """Common nouns beside a name that tell its type: "spokesman"."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; offsets are into the text that was given."""

    split: Callable[[str, int, int], list[Span]]
    """The words of ``text[start:end]``, as the trees of the language part them."""
    sentences: Callable[[str, Span], list[list[Span]]]
    """The words of a stretch that no sentence leaves, sentence by sentence; none is empty."""
    quoted: Callable[[str, Sequence[Sequence[Span]]], list[list[bool]]]
    """Of the sentences of one stretch, whether each word is quoted."""
    lemma: Callable[[str, str], str]
    """The base form of a word under a tag, as the reader gives tags."""
    rules: Callable[[Sequence[str]], Parse]
    """Tags and a tree by rule, where no weights are; scores are low."""
    names: NameWords = NameWords()


def words_of(language: str) -> Words:
    """The words of a language, loaded when they are first asked for.

    Raises KeyError for a language that has no row in ``languages.LANGUAGES``.
    """
    return part(language, "words", Words)
