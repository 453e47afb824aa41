"""The shape classes of words: how case, digits and signs reach an encoder that ignores case."""

UNKNOWN, LOWER, TITLE, UPPER, CAPITAL, MIXED, DIGITS, ALPHANUMERIC, SIGNS, OTHER = range(10)
SHAPES = 10
_WITHIN_WORDS = str.maketrans("", "", "-'’.")


def shape(word: str) -> int:
    """Return the shape class of a word."""
    if word.isalpha() or word.translate(_WITHIN_WORDS).isalpha():
        return _letters(word)
    if any(c.isdigit() for c in word):
        return ALPHANUMERIC if any(c.isalpha() for c in word) else DIGITS
    return OTHER if any(c.isalnum() for c in word) else SIGNS


def _letters(word: str) -> int:
    if word.islower():
        return LOWER
    if word.isupper():
        return UPPER if sum(c.isalpha() for c in word) > 1 else CAPITAL
    return TITLE if word[0].isupper() and word[1:].islower() else MIXED
