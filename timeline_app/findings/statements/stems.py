"""Words as they are compared: verb and noun of one deed, singular and plural are one."""

from functools import lru_cache

_ENDINGS = (
    *("izations", "ization", "ations", "ation", "ances", "ance", "ences", "ence"),
    *("ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ers", "er", "ors", "or"),
    *("ants", "ant", "ies", "ed", "es", "y", "s"),
)
_SHORTEST = 4
_AGENTS = frozenset({"er", "ers", "or", "ors", "ant", "ants"})
_LONG = 5


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What a verb shares with its noun and a noun with its plural.

    >>> stem("performance"), stem("performed"), stem("men")
    ('perform', 'perform', 'men')
    """
    plain = word.lower()
    for ending in _ENDINGS:
        least = _SHORTEST + 1 if ending in _AGENTS else _SHORTEST
        if plain.endswith(ending) and len(plain) - len(ending) >= least:
            plain = plain[: -len(ending)]
            break
    if len(plain) > _LONG and plain.endswith("at"):
        plain = plain[:-2]
    if len(plain) >= _LONG and plain[-1] == plain[-2] and plain[-1] not in "lsfz":
        plain = plain[:-1]
    return plain.rstrip("e") if len(plain) >= _LONG else plain
