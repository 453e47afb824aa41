"""Names that may be one but were not joined: a person is asked."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from timeline_app.names.keys import key_of

LEAST = 0.84
"""How alike two spellings are at the least, of 1."""
_SHORTEST = 4
_GIVEN = 0.7
"""How alike two given names of one surname are at the least."""


def alike(name: str, others: Iterable[str], kind: str) -> list[str]:
    """Those of the others that are spelled much alike, or are the same surname and initial.

    The likest first; ``kind`` is a NameType value.

    >>> alike("Maren Oakley", ["Marian Oakley", "M. Oakley", "Peter Lund"], "person")
    ['Marian Oakley', 'M. Oakley']
    """
    key = key_of(name, kind)
    found = []
    for other in others:
        theirs = key_of(other, kind) if other != name else None
        if key is None or theirs is None:
            continue
        is_person = key.is_person and theirs.is_person
        share = _ratio(" ".join(key.words), " ".join(theirs.words))
        if is_person and _same_surname(key.words, theirs.words):
            share = max(share, LEAST) + 0.1
        if share >= LEAST:
            found.append((-share, other))
    return [other for _, other in sorted(found)]


def _ratio(one: str, other: str) -> float:
    if min(len(one), len(other)) < _SHORTEST:
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < LEAST:
        return 0.0
    return matcher.ratio()


def _same_surname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """The same last word, and given names that begin alike; one of them may have none."""
    if one[-1] != other[-1]:
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    if min(len(first), len(second)) == 1:
        return first[0] == second[0]
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _GIVEN
