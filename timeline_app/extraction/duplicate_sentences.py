"""Sentences that stand twice in a document: one counts, the others are its repeats.

The field calls it duplicate sentences.
"""

from collections.abc import Sequence

from timeline_app.model import Sentence, Span

_SHORTEST = 5
"""Words below which equal sentences are no copies but chance: "He agreed."."""


def find(sentences: Sequence[Sentence]) -> tuple[list[bool], dict[int, tuple[Span, ...]]]:
    """For each sentence whether it is a copy, and for the one that counts where copies stand.

    The last one counts: a teaser above the text and a caption repeat what the text tells in
    its place.
    """
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, sentence in enumerate(sentences):
        words = tuple(t.text.lower() for t in sentence.tokens if t.text[:1].isalnum())
        if len(words) >= _SHORTEST:
            groups.setdefault(words, []).append(number)
    is_copy = [False] * len(sentences)
    repeats: dict[int, tuple[Span, ...]] = {}
    for numbers in groups.values():
        for number in numbers[:-1]:
            is_copy[number] = True
        if len(numbers) > 1:
            repeats[numbers[-1]] = tuple(sentences[n].span for n in numbers[:-1])
    return is_copy, repeats
