"""Which documents tell the same story in the same words: wire copy is one source, not many."""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import combinations

SHARE = 0.5
"""Documents that share half the sentences of the shorter one are copies."""
_COMMON = 50
"""A sentence found in more documents than this is a formula, no sign of copying."""
_DIGEST = 12
"""Bytes by which a sentence is known again."""
_WORD = re.compile(r"\w+")
Prints = frozenset[bytes]


def leaders(prints: Mapping[int, Prints]) -> dict[int, int]:
    """For each document the smallest id among its copies, by the prints of its sentences."""
    leader = {document: document for document in prints}
    for (one, other), shared in sorted(_shared(prints).items()):
        if shared >= SHARE * min(len(prints[one]), len(prints[other])):
            smaller, larger = sorted((_first(leader, one), _first(leader, other)))
            leader[larger] = smaller
    return {document: _first(leader, document) for document in prints}


def prints(sentences: Iterable[str]) -> Prints:
    """What is kept of the sentences of one document: that of each by which it is known again."""
    told = {" ".join(_WORD.findall(sentence.lower())) for sentence in sentences} - {""}
    return frozenset(blake2b(one.encode(), digest_size=_DIGEST).digest() for one in told)


def _shared(prints: Mapping[int, Prints]) -> Counter[tuple[int, int]]:
    where: dict[bytes, array[int]] = {}
    for document in sorted(prints):
        for sentence in prints[document]:
            where.setdefault(sentence, array("q")).append(document)
    return Counter(
        pair
        for documents in where.values()
        if 1 < len(documents) <= _COMMON
        for pair in combinations(documents, 2)
    )


def _first(leader: dict[int, int], document: int) -> int:
    while leader[document] != document:
        document = leader[document]
    return document
