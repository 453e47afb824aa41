"""What a name names, where its own words say it better than the reading of one sentence does.

A country is a place, also where it acts: what its government does is told of the place.  A name
that ends in a number or a model's sign is a product, one that ends in "Cup" or "Treaty" neither
a person nor a firm; "Apple executives" are described, not named.
"""

import re
from collections.abc import Callable, Sequence

from timeline_app.model import NameType
from timeline_app.names import lexicon
from timeline_app.names.keys import without_post
from timeline_app.syntax import plain

_MODEL = re.compile(r"(?:[A-Z]{0,3}\d+(?:\.\d+)*[a-z]?)\Z")
_ACTS = frozenset({NameType.PERSON.value, NameType.ORGANISATION.value})
_ANY = _ACTS | {NameType.PLACE.value}


def of(name: str, kind: str) -> str:
    """The type of a name that was told to be of a type, both NameType values.

    >>> of("U.S.", "organisation"), of("Boiler 2", "organisation"), of("World Cup", "organisation")
    ('place', 'other', 'other')
    """
    known = lexicon.known(without_post(name))[1]
    if known and kind != NameType.PERSON:
        return known
    words = name.split()
    found = (to for kinds, holds, to in _RULES if words and kind in kinds and holds(words))
    return next(found, kind)


def _is_people(words: list[str]) -> bool:
    """As in "a Belgian": of a country, and no country."""
    return len(words) == 1 and bool({words[0], words[0].removesuffix("s")} & lexicon.peoples())


def _is_model(words: list[str]) -> bool:
    return len(words) > 1 and bool(_MODEL.match(words[-1]))


def _is_thing(words: list[str]) -> bool:
    if len(words) < 2:
        return False
    is_closed = words[-1].isupper() and plain(words[-1]) in lexicon.closers()
    return words[-2 if is_closed else -1] in lexicon.neither()


def has_legal_form(words: Sequence[str]) -> bool:
    """Whether the last word says that it is a company, as in "Upjohn Co."; Sá is a surname."""
    last = words[-1]
    is_told = last.isupper() or last.endswith(".") or len(last) > _SHORT
    return len(words) > 1 and is_told and plain(last) in lexicon.forms()


_SHORT = 2


def _is_described(words: list[str]) -> bool:
    last = words[-1]
    return last.islower() and (len(words) > 1 or last in lexicon.offices()) and last.isalpha()


def _holds_post(words: list[str]) -> bool:
    """As in "Apple Chief": who that is, it does not say."""
    return len(words) > 1 and words[-1] in lexicon.posts()


_OTHER = NameType.OTHER.value
_RULES: tuple[tuple[frozenset[str], Callable[[list[str]], bool], str], ...] = (
    (_ANY, _is_people, _OTHER),
    (_ACTS, _is_model, _OTHER),
    (_ANY, _is_thing, _OTHER),
    (frozenset({NameType.PERSON.value}), _is_described, _OTHER),
    (frozenset({NameType.PERSON.value}), _holds_post, _OTHER),
    (_ANY | {_OTHER}, has_legal_form, NameType.ORGANISATION.value),
)
"""The types that a name may be told to be of, what shows that it is of another, and which."""
