"""When two spellings are one name: skeletons, edit distance, initials, first names.

A skeleton alone is not enough (Khamenei and Khomeini are two men, Salman and Sulaiman two names):
the vowels must nearly agree too, and no first name may contradict.
"""

import re
import unicodedata
from functools import cache, lru_cache

from timeline_app.syntax.lexicon import words

SAME = 0.75
"""From this value of ``same_name`` on, two spellings may be held to be one name."""
_VOWELS = frozenset("aeiou")
_NUMERAL = re.compile(r"(?:[ivx]{1,5}|jr|sr)\Z")
_SPLIT = re.compile(r"[\s\-‐‑–/,]+")
_NOT_LETTERS = re.compile(r"[^\w]+")
_POSSESSIVE = re.compile(r"(?:['’´`]s|['’´`])\Z")
_FOLDS = (
    ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
    ("q", "k"), ("ck", "k"), ("tch", "ch"), ("dj", "j"), ("y", "i"), ("w", "v"),
)  # fmt: skip
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


def plain(word: str) -> str:
    """A word without case, accents, points and the like: "U.S." and "US" are both "us"."""
    small = unicodedata.normalize("NFKD", word).casefold().translate(_LETTERS)
    return _NOT_LETTERS.sub("", "".join(c for c in small if not unicodedata.combining(c)))


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    """The word as most transliterations would agree on it, double letters made single."""
    for old, new in _FOLDS:
        word = word.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", word)


@lru_cache(maxsize=50_000)
def skeleton(name: str) -> str:
    """The consonants that transliterations share: Kadhimi and Kadhemi are both "kdhm"."""
    return "".join(c for c in _folded(plain(name)) if c.isalpha() and c not in _VOWELS)


def edit_distance(a: str, b: str, limit: int = 3) -> int:
    """How many letters to change, insert or drop; ``limit`` + 1 stands for anything more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return min(row[-1], limit + 1)


@cache
def _titles() -> frozenset[str]:
    """What is left out of a name before it is compared with another: titles, and "the"."""
    titles = words("names_titles", "titles") - words("names_titles", "compared")
    return frozenset(map(plain, titles)) | words("names_titles", "not_compared")


@cache
def _particles() -> frozenset[str]:
    return words("names_titles", "particles")


def _outline(word: str) -> str:
    return "".join("a" if c in _VOWELS else c for c in word)


@lru_cache(maxsize=20_000)
def same_word(a: str, b: str) -> bool:
    """Whether two plain words may be two spellings of one: skeleton and vowels nearly agree."""
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or skeleton(a) != skeleton(b):
        return False
    left, right = _folded(a), _folded(b)
    return edit_distance(left, right) <= 1 or _outline(left) == _outline(right)


@lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """The plain words of a name, without titles, particles and a possessive 's."""
    told = [plain(word) for word in _SPLIT.split(_POSSESSIVE.sub("", name.strip())) if word]
    told = [word for word in told if word]
    core = [word for word in told if word not in _titles()]
    bare = [word for word in core if word not in _particles()]
    return tuple(bare or core or told)


def _without_numeral(name: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    if len(name) > 1 and _NUMERAL.match(name[-1]):
        return name[:-1], name[-1]
    return name, ""


def _given_agree(a: str, b: str) -> bool:
    return same_word(a, b) or ((len(a) == 1 or len(b) == 1) and a[0] == b[0])


def _is_acronym(short: str, long: str) -> bool:
    """Whether one shortens the other: "FBI", "Federal Bureau of Investigation"."""
    letters = short.replace(".", "")
    capitals = "".join(word[0] for word in re.split(r"[\s\-]+", long) if word[:1].isupper())
    return len(letters) > 1 and letters.isupper() and " " in long and letters == capitals


def _alone(single: str, full: tuple[str, ...]) -> float:
    """One word against a longer name: surnames stand for people more often than first names."""
    if same_word(single, full[-1]):
        return 0.85 if single == full[-1] else SAME
    return 0.7 if single == full[0] else 0.0


def _both_full(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if not same_word(a[-1], b[-1]):
        return 0.0
    agreeing = any(_given_agree(x, y) for x in a[:-1] for y in b[:-1])
    if not agreeing or (len(a) == len(b) and not _given_agree(a[0], b[0])):
        return 0.0
    return 0.95


@lru_cache(maxsize=50_000)
def same_name(a: str, b: str) -> float:
    """0 to 1: how surely two spellings are one name; from SAME on they may be merged.

    >>> same_name("Qassem Soleimani", "General Qasem Suleimani") > SAME
    True
    >>> same_name("Ali Khamenei", "Ruhollah Khomeini")
    0.0
    """
    left, left_numeral = _without_numeral(name_words(a))
    right, right_numeral = _without_numeral(name_words(b))
    if not left or not right or (left_numeral and right_numeral and left_numeral != right_numeral):
        return 0.0
    if left == right:
        return 1.0 if left_numeral == right_numeral else 0.85
    if _is_acronym(a, b) or _is_acronym(b, a):
        return 0.9
    if len(left) == 1 and len(right) == 1:
        return 0.9 if same_word(left[0], right[0]) else 0.0
    if len(left) == 1 or len(right) == 1:
        return _alone(left[0], right) if len(left) == 1 else _alone(right[0], left)
    return _both_full(left, right)
