"""What two spellings of one name share whatever their document: the key of a name.

A person's key has no titles and no particles, that of an organisation no article and no legal
form; case, accents and points count in neither.  A country has the key of its one name.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.model import NameType
from timeline_app.names import lexicon
from timeline_app.syntax import plain as _plain
from timeline_app.syntax import same_word, skeleton

_SPLIT = re.compile(r"[\s\-‐‑–/,]+")
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’´`]s|(?<=s)['’´`])\Z")
_RUN_TOGETHER = re.compile(r"\b([A-Z]\.)(?=[A-Z])")
_AND = "and"
_PARTICLE = re.compile(
    r"\b(?:(?:al|el|ul|as|ad|ar|bin|ibn|bint|abu)[\s\-‐‑]|(?:Al|El|Ul|As|Ad|Ar)[\-‐‑])"
)
"""Before a surname; "Al" that stands alone is a given name."""
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Of persons the words of the name and what closes it; of all else the words."""

    is_person: bool
    words: tuple[str, ...]
    closer: str = ""

    @property
    def mark(self) -> str:
        """What spellings of one surname share, to find each other by."""
        last = self.words[-1]
        return skeleton(last) if len(last) > 3 else last

    @property
    def is_full(self) -> bool:
        """Whether it is a person's with a given name, spelled out."""
        return self.is_person and len(self.words) > 1 and len(self.words[0]) > 1


def without_possessive(name: str) -> str:
    """A name as it is called: "Apple's" is Apple."""
    return _POSSESSIVE.sub("", name.strip())


def bare(name: str) -> str:
    """A name without a possessive, an article and the titles before it, as it is shown.

    >>> bare("President Obama"), bare("the European Union’s"), bare("Mr. Smith")
    ('Obama', 'European Union', 'Smith')
    """
    words = without_possessive(name).split()
    while len(words) > 1 and (words[0].lower() in lexicon.articles() or _is_title(words[0])):
        del words[0]
    return " ".join(words)


def _is_title(word: str) -> bool:
    return bool({_plain(word), _plain(word).removesuffix("s")} & lexicon.titles())


@lru_cache(maxsize=50_000)
def key_of(name: str, kind: str) -> Key | None:
    """The key of a name of a type (a NameType value); None where nothing is left of it."""
    if kind == NameType.PERSON:
        return _of_person(bare(name))
    name = without_post(without_possessive(name))
    words = _words(lexicon.known(name)[0] or name)
    if len(words) > 1 and words[0] in lexicon.articles():
        words = words[1:]
    last = len(words)
    while last > 1 and words[last - 1] in lexicon.forms() | {_AND, ""}:
        last -= 1
    return Key(is_person=False, words=words[:last]) if words else None


def without_post(name: str) -> str:
    """An organisation or a country without who holds a post in it.

    >>> without_post("Apple CEO"), without_post("Office of the President")
    ('Apple', 'Office of the President')
    """
    words = name.split()
    while len(words) > 1 and words[-1] in lexicon.posts() and not words[-2].islower():
        del words[-1]
    return " ".join(words)


def _words(name: str) -> tuple[str, ...]:
    words = (_plain(_AND if word == "&" else word) for word in _SPLIT.split(name))
    return tuple(word for word in words if word)


def _of_person(name: str) -> Key | None:
    words = list(_words(_RUN_TOGETHER.sub(r"\1 ", _PARTICLE.sub("", name))))
    closer = words.pop() if len(words) > 1 and words[-1] in lexicon.closers() else ""
    return Key(is_person=True, words=tuple(words), closer=closer) if words else None


def is_variant(one: Key, other: Key) -> bool:
    """Whether two full names of persons are two transliterations of one, word by word.

    >>> is_variant(Key(True, ("qasem", "soleimani")), Key(True, ("qassem", "suleimani")))
    True
    >>> is_variant(Key(True, ("maria", "rossi")), Key(True, ("mario", "rossi")))
    False
    """
    if not (one.is_full and other.is_full) or one.closer != other.closer:
        return False
    pairs = list(zip(one.words, other.words, strict=False))
    return (
        len(one.words) == len(other.words)
        and all(same_word(a, b) for a, b in pairs)
        and not any(_differ_in_gender(a, b) for a, b in pairs[:-1])
    )


def _differ_in_gender(one: str, other: str) -> bool:
    """Given names that part at their last vowel: Mario and Maria, Daniel and Daniele."""
    return one != other and (one[-1] in _VOWELS or other[-1] in _VOWELS) and one[-1] != other[-1]


def is_short(short: Key, full: Key) -> bool:
    """Whether a person's name is a fuller one with words left out or cut to initials."""
    if not (short.is_person and full.is_person) or short == full:
        return False
    if short.closer and short.closer != full.closer:
        return False
    if not full.is_full or not same_word(short.words[-1], full.words[-1]):
        return False
    return len(short.words) <= len(full.words) and _stand_in(short.words[:-1], full.words[:-1])


def _stand_in(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether given names stand in fuller ones, the first at the first; something is left out."""
    if short and not _agree(short[0], full[0]):
        return False
    rest = iter(full)
    stand = all(any(_agree(word, other) for other in rest) for word in short)
    is_less = len(short) < len(full) or any(
        len(word) < len(other) and len(word) == 1 for word, other in zip(short, full, strict=False)
    )
    return stand and is_less


def _agree(short: str, full: str) -> bool:
    return short == full[:1] if len(short) == 1 else same_word(short, full)


def initials(name: str) -> frozenset[str]:
    """The letters that a name of several words may be called by, with its small words or without.

    >>> sorted(initials("Bank of England plc")), sorted(initials("Apple"))
    (['BE', 'BOE'], [])
    """
    words = [word for word in _SPLIT.split(name) if word[:1].isalpha()]
    words = [word for word in words if _plain(word) not in lexicon.forms() | lexicon.articles()]
    great = [word for word in words if word[0].isupper()]
    if len(great) < _FEWEST_INITIALS:
        return frozenset()
    return frozenset("".join(word[0] for word in some).upper() for some in (words, great))


_FEWEST_INITIALS = 2


def as_initials(name: str) -> str:
    """A name that is nothing but initials, without points; "" for any other."""
    letters = name.replace(".", "")
    return letters if letters.isalpha() and letters.isupper() and 1 < len(letters) < 7 else ""
