"""Variations of an example: letter case, hidden words and other names in the same place."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from timeline_app.training.examples import Example
from timeline_app.training.names import bio, spans

# How often a sentence is seen without its case, in capitals, as a headline, in small letters.
WITHHELD, CAPITALS, HEADLINE, SMALL = 0.06, 0.02, 0.03, 0.01
HIDDEN_WORDS = 0.04
OTHER_NAMES = 0.4

_CASES: tuple[tuple[float, Callable[[str], str]], ...] = (
    (CAPITALS, str.upper),
    (HEADLINE, lambda word: word.capitalize() if word.islower() else word),
    (SMALL, str.lower),
)


def other_case(example: Example, random: Random) -> Example:
    """Return the sentence, now and then as capitals, as a headline or in small letters."""
    drawn = random.random()
    for share, change in _CASES:
        if drawn < share:
            return replace(example, words=tuple(change(word) for word in example.words))
        drawn -= share
    return example


class NameBank:
    """Names by kind, to stand in for one another."""

    def __init__(self, examples: Iterable[Example]) -> None:
        """Collect the names of the examples; a name met often is drawn often."""
        self._names: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for example in examples:
            for start, end, kind in spans(example.names or ()):
                self._names[kind].append(example.words[start:end])

    def exchange(self, example: Example, random: Random) -> Example:
        """Return an example that knows nothing but names, with some of them exchanged."""
        if example.upos or example.events or not example.names:
            return example
        words, labels = list(example.words), list(example.names)
        for start, end, kind in reversed(spans(example.names)):
            if random.random() < OTHER_NAMES:
                other = random.choice(self._names[kind])
                words[start:end] = other
                labels[start:end] = bio(len(other), kind)
        return replace(example, words=tuple(words), names=tuple(labels))
