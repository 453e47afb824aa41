"""Which documents tell the same story in the same words: wire copy is one source, not many."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

SHARE = 0.5
"""Documents that share half the sentences of the shorter one are copies."""
_COMMON = 50
"""A sentence found in more documents than this is a formula, no sign of copying."""
_WORD = re.compile(r"\w+")


def groups(sentences: Mapping[int, Iterable[str]]) -> dict[int, int]:
    """For each document the smallest id among its copies.

    >>> groups({1: ["It rained.", "Ana left."], 2: ["Ana left!", "it rained"], 3: ["Rui stayed."]})
    {1: 1, 2: 1, 3: 3}
    """
    prints = {document: _prints(found) for document, found in sentences.items()}
    leader = {document: document for document in sentences}
    for (one, other), shared in sorted(_shared(prints).items()):
        if shared >= SHARE * min(len(prints[one]), len(prints[other])):
            smaller, larger = sorted((_first(leader, one), _first(leader, other)))
            leader[larger] = smaller
    return {document: _first(leader, document) for document in sentences}


def _prints(sentences: Iterable[str]) -> set[str]:
    return {" ".join(_WORD.findall(sentence.lower())) for sentence in sentences} - {""}


def _shared(prints: Mapping[int, set[str]]) -> Counter[tuple[int, int]]:
    where: defaultdict[str, list[int]] = defaultdict(list)
    for document in sorted(prints):
        for sentence in prints[document]:
            where[sentence].append(document)
    return Counter(
        pair
        for documents in where.values()
        if len(documents) <= _COMMON
        for pair in combinations(documents, 2)
    )


def _first(leader: dict[int, int], document: int) -> int:
    while leader[document] != document:
        document = leader[document]
    return document
