"""Name spans and their types: the network's, made whole, and the capitalised spans it missed.

The network says person, organisation or place of what it knows; every other span of proper nouns
is a name of type OTHER.  Titles stand outside the name, as do a possessive 's and the calendar.
"""

from collections.abc import Iterable, Sequence

from timeline_app.model import Name, NameType
from timeline_app.parsing.reading import Parse
from timeline_app.parsing.words import NameWords

_TYPES = {"PER": NameType.PERSON, "ORG": NameType.ORGANISATION, "LOC": NameType.PLACE}
_INSIDE_NAME = frozenset({"flat", "compound", "goeswith", "nmod:desc", "amod"})
_EQUATING = frozenset({"appos", "nmod:desc", "flat", "compound"})


def labelled(labels: Sequence[str]) -> list[Name]:
    """The spans of a sequence of ``O``, ``B-PER``, ``I-PER``, ... labels."""
    names: list[Name] = []
    first = None
    for place, label in enumerate([*labels, "O"]):
        if first is not None and not label.startswith("I-"):
            names.append(Name(first, place, _TYPES[labels[first][2:]]))
            first = None
        if label.startswith("B-"):
            first = place
    return names


class _Finder:
    """One sentence, while its names are put together."""

    def __init__(self, words: Sequence[str], reading: Parse, known: NameWords) -> None:
        self.words = words
        self.reading = reading
        self.known = known

    def is_proper(self, place: int) -> bool:
        return self.reading.xpos[place].startswith(self.known.proper)

    def is_hyphen(self, place: int) -> bool:
        """A hyphen between two parts of a name ("al-Kadhimi")."""
        return (
            self.words[place] in "-‐‑"
            and 0 < place < len(self.words) - 1
            and self.is_proper(place - 1)
            and self.is_proper(place + 1)
        )

    def with_missed(self, names: list[Name]) -> list[Name]:
        """The names and, as OTHER, the spans of proper nouns outside them."""
        taken = {place for name in names for place in range(name.first, name.last)}
        found, first = list(names), None
        for place in range(len(self.words) + 1):
            is_free = place < len(self.words) and place not in taken
            if is_free and (
                self.is_proper(place) or (first is not None and self.is_hyphen(place))
            ):
                first = place if first is None else first
            elif first is not None:
                found.append(Name(first, place, NameType.OTHER))
                first = None
        return sorted(found, key=lambda name: name.first)

    def joined(self, names: Iterable[Name]) -> list[Name]:
        """Neighbours that the tree holds to be parts of one name, made one."""
        found: list[Name] = []
        for name in names:
            if found and self._is_one(found[-1], name):
                found[-1] = self._union(found[-1], name)
            else:
                found.append(name)
        return found

    def _is_one(self, left: Name, right: Name) -> bool:
        if left.last != right.first:
            return False
        if left.type != right.type and NameType.OTHER not in (left.type, right.type):
            return False
        return self._hangs(left, right) or self._hangs(right, left)

    def with_of(self, names: Sequence[Name]) -> list[Name]:
        """The names, those in two parts made one: "Republic" of "China"."""
        found: list[Name] = []
        for name in names:
            if found and self._is_of(found[-1], name):
                left = found.pop()
                kind = name.type if left.type == NameType.OTHER else left.type
                found.append(Name(left.first, name.last, kind))
            else:
                found.append(name)
        return found

    def _is_of(self, left: Name, right: Name) -> bool:
        return (
            left.last + 1 == right.first
            and self.words[left.last] in self.known.joiners
            and self.words[left.last - 1] in self.known.joined_firsts
        )

    def _hangs(self, part: Name, whole: Name) -> bool:
        return any(
            whole.first <= self.reading.heads[place] < whole.last
            and self.reading.relations[place] in _INSIDE_NAME
            for place in range(part.first, part.last)
        )

    def _union(self, left: Name, right: Name) -> Name:
        types = {left.type, right.type} - {NameType.OTHER}
        kind = types.pop() if types else NameType.OTHER
        if left.type == NameType.PLACE and right.type == NameType.OTHER:
            kind = NameType.OTHER  # "Paris Agreement" is no place
        return Name(left.first, right.last, kind)

    def trimmed(self, name: Name) -> Name | None:
        """Without titles before it, common nouns after it; None if nothing else is left."""
        first, last = name.first, name.last
        while last - 1 > first and self._is_common(last - 1) and self.is_proper(last - 2):
            last -= 1
        if name.type in (NameType.PERSON, NameType.OTHER):
            first = self._after_titles(first, last)
        is_name = any(map(self.is_proper, range(first, last)))  # "the Mexican coast" has none
        if not is_name or self._is_calendar(first, last):
            return None
        return Name(first, last, name.type)

    def _is_common(self, place: int) -> bool:
        return self.words[place].islower() and not self.is_proper(place)

    def _after_titles(self, first: int, last: int) -> int:
        weak = self.known.weak_titles
        start = first
        while start < last and self.words[start] in self.known.titles:
            start += 1
        if start == last and all(self.words[place] in weak for place in range(first, last)):
            return first
        return start

    def _is_calendar(self, first: int, last: int) -> bool:
        calendar = self.known.calendar
        return all(word in calendar or not word[0].isalpha() for word in self.words[first:last])

    def closed(self, name: Name, limit: int) -> Name:
        """With what closes a person's name: "Jr.", "III", "the Great"."""
        if name.type not in (NameType.PERSON, NameType.OTHER):
            return name
        last = name.last
        if last < limit and self.words[last] in self.known.closers:
            return Name(name.first, last + 1, NameType.PERSON)
        if last + 1 < limit and self._closes_after_comma(last + 1):
            return Name(name.first, last + 2, NameType.PERSON)
        return name

    def _closes_after_comma(self, place: int) -> bool:
        return self.words[place - 1] == "," and self.words[place].startswith(
            self.known.closers_after_comma
        )

    def without_closers(self, names: Sequence[Name]) -> list[Name]:
        """The names without the "Jr." of "King, Jr.", which the tags hold to be one as well."""
        found: list[Name] = []
        for name in names:
            is_closer = (
                bool(found)
                and found[-1].last + 1 == name.first == name.last - 1
                and found[-1].type in (NameType.PERSON, NameType.OTHER)
                and self.words[name.first] in self.known.closers
                and self._closes_after_comma(name.first)
            )
            if not is_closer:
                found.append(name)
        return found

    def typed(self, name: Name) -> Name:
        """With the type that the gazetteer, or the words beside it, know better."""
        text = " ".join(self.words[name.first : name.last])
        if name.type != NameType.ORGANISATION and text in self.known.places:
            return Name(name.first, name.last, NameType.PLACE)
        if name.type == NameType.OTHER:
            return Name(name.first, name.last, self._type_by_context(name))
        return name

    def _type_by_context(self, name: Name) -> NameType:
        """The type of a span that the network left without one."""
        for kind, last_words in self.known.last_words.items():
            if name.last - name.first > 1 and self.words[name.last - 1] in last_words:
                return kind
        nouns = {self.words[place].lower() for place in self._beside(name)}
        for kind, known in self.known.nouns.items():
            if nouns & known:
                return kind
        return NameType.OTHER

    def _beside(self, name: Name) -> list[int]:
        """The common nouns to which the tree ties the name as one of their kind."""
        tied = []
        for place in range(name.first, name.last):
            head = self.reading.heads[place]
            if head >= 0 and self.reading.relations[place] in _EQUATING:
                tied.append(head)
        within = range(name.first, name.last)
        tied += [
            place
            for place, head in enumerate(self.reading.heads)
            if head in within and self.reading.relations[place] in _EQUATING
        ]
        return [place for place in tied if place not in within and not self.is_proper(place)]


def find_names(words: Sequence[str], reading: Parse, known: NameWords) -> list[Name]:
    """All names of one sentence in order, without overlap."""
    finder = _Finder(words, reading, known)
    spans = finder.with_of(finder.joined(finder.with_missed(labelled(reading.names))))
    names = finder.without_closers([name for span in spans if (name := finder.trimmed(span))])
    limits = [name.first for name in names[1:]] + [len(words)]
    return [
        finder.typed(finder.closed(name, limit))
        for name, limit in zip(names, limits, strict=False)
    ]
