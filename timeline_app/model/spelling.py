"""When two spellings are one name: skeletons, edit distance, initials, first names."""

import unicodedata


def skeleton(name: str) -> str:
    """The consonants of a name as transliterations share them: Kadhimi and Kadhemi are "kdhm"."""
    plain = unicodedata.normalize("NFD", name).lower()
    return "".join(c for c in plain if c.isalpha() and c not in "aeiouy")


def same_name(a: str, b: str) -> float:
    """0 to 1: how surely ``a`` and ``b`` name the same; for now, equality but for case."""
    return float(a.casefold() == b.casefold())
