"""Which words of a sentence say when, and which of them a title leaves to the axis."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_app.model import AnchorKind, TimeExpression, TimexType
from timeline_app.syntax import Tree

Numbered = Sequence[tuple[int, TimeExpression]]


@dataclass(frozen=True, slots=True)
class _Words:
    tokens: tuple[int, ...]
    is_full: bool
    """The words say the date without help: "in May 2007"."""
    is_pointing: bool
    """They say it from where the author stands: "yesterday", "on Friday"."""


class TimeWords:
    """The dates of one document's sentences, by the number of their expression."""

    def __init__(
        self,
        trees: Sequence[Tree],
        numbered: Sequence[Numbered],
        impossible: Sequence[Numbered] = (),
    ) -> None:
        self._never = [
            {i for _, expression in here for i in tree.cover(expression.span)}
            for tree, here in zip(trees, impossible, strict=False)
        ] or [set() for _ in trees]
        self._found = [
            {
                number: _words(tree, expression)
                for number, expression in here
                if _is_date(tree, expression)
            }
            for tree, here in zip(trees, numbered, strict=True)
        ]
        self.of: list[set[int]] = [
            {i for words in here.values() for i in words.tokens} | never
            for here, never in zip(self._found, self._never, strict=True)
        ]
        """Per sentence: the tokens that say when, be it a day that no calendar has."""

    def full(self, sentence: int, own: int | None) -> set[int]:
        """Dates in full that are not the event's own: "a breach of the *1991* settlement"."""
        return _tokens(
            words for n, words in self._found[sentence].items() if n != own and words.is_full
        )

    def told(self, sentence: int, own: int | None, inside: Iterable[int]) -> set[int]:
        """What is part of the words said: "said it would open *in June*"."""
        clause = set(inside)
        return _tokens(
            words
            for n, words in self._found[sentence].items()
            if n != own and not words.is_pointing and clause.issuperset(words.tokens)
        )

    def own(self, sentence: int, number: int | None) -> set[int]:
        """The words of one expression of a sentence."""
        return _tokens(words for n, words in self._found[sentence].items() if n == number)

    def whole(self, sentence: int, token: int) -> tuple[int, ...]:
        """All tokens of the expression that one token belongs to."""
        here = self._found[sentence].values()
        never = self._never[sentence]
        alone = tuple(sorted(never)) if token in never else (token,)
        return next((words.tokens for words in here if token in words.tokens), alone)


def _tokens(found: Iterable[_Words]) -> set[int]:
    return {i for words in found for i in words.tokens}


def _is_date(tree: Tree, expression: TimeExpression) -> bool:
    """Whether it is for the axis to show; "a *future* meeting" is no date."""
    is_date = expression.type in {TimexType.DATE, TimexType.TIME}
    tokens = tree.cover(expression.span)
    is_adjective = all(tree.relations[i] in {"amod", "advmod"} for i in tokens)
    return is_date and not (is_adjective and expression.value.endswith("_REF"))


def _words(tree: Tree, expression: TimeExpression) -> _Words:
    tokens = tuple(tree.cover(expression.span))
    texts = {tree.tokens[i].text.lower() for i in tokens}
    is_weekday = any(text.endswith("day") for text in texts)
    is_full = expression.anchor_kind is AnchorKind.NONE and expression.when is not None
    return _Words(
        tokens, is_full, is_weekday or bool(texts & tree.closed("time_words", "pointing"))
    )
