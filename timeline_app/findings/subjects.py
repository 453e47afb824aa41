"""Of whom or of what a word is said: the subject of its clause, pronouns followed back.

A pronoun may mean several: all of them are given, so that a check may ask whether any fits.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from timeline_app.findings import lexicon
from timeline_app.findings.told import AnalysedDocument
from timeline_app.model import NameType, Sentence

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_NOMINAL = frozenset({"acl", "acl:relcl", "amod", "appos", "nmod", "parataxis"})
_PERSONS = lexicon.words("for_a_person")
_THINGS = lexicon.words("for_a_thing")
_SPEAKER = lexicon.words("for_the_speaker")
_MEASURES = lexicon.words("measures") | frozenset(lexicon.entry("jubilees"))
"""Nouns that only measure whom or what they are said of."""
_RELATIVE = lexicon.words("relative")
SPEAKER = "I"
"""Whoever speaks in a document, where nothing tells the name."""
_FARTHEST = 12
"""Steps up a tree."""
_SIGNATURE = re.compile(r"^[ \t]*((?:[A-Z][\w'’.-]*[ \t]*){1,4})[ \t]*$", re.MULTILINE)
_LONGEST = 300
"""Tokens of a sentence; what is longer is a list."""
_NEAR = 4
"""Code points between a name and what stands in brackets behind it."""
_CLOSING = 200
"""Code points at the end of a letter in which it is signed."""


@dataclass(frozen=True, slots=True)
class _Topics:
    """What was spoken of last: a person, a thing, whatever was a subject, a name of a person."""

    person: str = ""
    thing: str = ""
    subject: str = ""
    named: str = ""


Names = tuple[str, ...]


class Subjects:
    """Asked for words in the order of the text; each sentence is read once."""

    def __init__(self, told: AnalysedDocument) -> None:
        self._sentences = told.analysis.sentences
        self._starts = [one.span.start for one in self._sentences]
        self.author = _author(told)
        self._main = _main_person(self._sentences)
        self._persons = {
            _words(one, name.first, name.last)
            for one in self._sentences
            for name in one.names
            if name.type is NameType.PERSON
        }
        self._in_full = _given_names(self._persons)
        self._before: list[_Topics] = []
        topics = _Topics()
        for sentence in self._sentences:
            self._before.append(topics)
            topics = self._after(sentence, topics)

    def _after(self, sentence: Sentence, topics: _Topics) -> _Topics:
        before = topics
        for name in sentence.names:
            if name.type is NameType.PERSON:
                topics = replace(topics, named=_words(sentence, name.first, name.last))
        for at, token in enumerate(sentence.tokens[:_LONGEST]):
            if token.relation in _SUBJECTS and token.upos in {"PROPN", "NOUN"}:
                found = self._called(sentence, at, before)
                if found and _is_person(sentence, at):
                    topics = replace(topics, person=found[0], subject=found[0])
                elif found:
                    topics = replace(topics, thing=found[0], subject=found[0])
        return topics

    def of(self, offset: int) -> Names:
        """Who or what the word at this place may be said of, the likeliest first."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return ()
        sentence, topics = self._sentences[number], self._before[number]
        tokens = sentence.tokens
        if len(tokens) > _LONGEST:
            return ()
        at = next((i for i, token in enumerate(tokens) if token.span.end > offset), -1)
        found = _subject(sentence, at) if at >= 0 else None
        if found is None:
            return self._once(topics.person, topics.named)
        return self._once(*self._called(sentence, found, topics))

    def called(self, offset: int) -> Names:
        """What the noun or pronoun at this place may be called, the likeliest first."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or len(self._sentences[number].tokens) > _LONGEST:
            return ()
        tokens = self._sentences[number].tokens
        at = next((i for i, token in enumerate(tokens) if token.span.end > offset), -1)
        if at < 0:
            return ()
        return self._once(*self._called(self._sentences[number], at, self._before[number]))

    def _once(self, *names: str) -> Names:
        return _once(*(self._in_full.get(name, name) for name in names))

    def is_person(self, name: str) -> bool:
        """Whether it names a person, or kin of one."""
        return name in self._persons or "'s " in name

    def named_before(self, offset: int) -> Names:
        """The name right before a bracket that opens here; else what the sentence is about."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return ()
        sentence = self._sentences[number]
        before = [n for n in sentence.names if sentence.tokens[n.last - 1].span.end <= offset]
        if not before:
            return ()
        last = before[-1]
        is_near = offset - sentence.tokens[last.last - 1].span.end <= _NEAR
        return (_words(sentence, last.first, last.last),) if is_near else ()

    def _called(self, sentence: Sentence, at: int, topics: _Topics) -> Names:
        """What a noun or pronoun is called."""
        word = sentence.tokens[at].text.lower()
        if word in _SPEAKER:
            return _once(self.author, SPEAKER)
        if word in _PERSONS:
            here = self._earlier(sentence, at, topics, is_person=True)
            found = (*here, topics.person, topics.named, self._main)
            return found if any(found) else ("the one spoken of",)
        if word in _THINGS:
            here = self._earlier(sentence, at, topics, is_person=False)
            return (*here, topics.thing, topics.subject)
        if word in _RELATIVE:
            return self._relative(sentence, at, topics)
        return self._named(sentence, at, topics)

    def _relative(self, sentence: Sentence, at: int, topics: _Topics) -> Names:
        """The noun that a relative clause describes."""
        verb = sentence.tokens[at].head
        noun = sentence.tokens[verb].head if verb >= 0 else -1
        if noun < 0 or noun >= at:
            return ()
        return self._named(sentence, noun, topics)

    def _earlier(
        self, sentence: Sentence, at: int, topics: _Topics, *, is_person: bool
    ) -> Iterator[str]:
        """Subjects before the pronoun in its own sentence, the nearest first."""
        for place in range(at - 1, -1, -1):
            token = sentence.tokens[place]
            is_noun = token.relation in _SUBJECTS and token.upos in {"PROPN", "NOUN"}
            if is_noun and _is_person(sentence, place) is is_person:
                yield from self._named(sentence, place, topics)

    def _named(self, sentence: Sentence, at: int, topics: _Topics) -> Names:
        """By its name, or the name beside it; else by the noun and whose it is."""
        tokens = sentence.tokens
        if tokens[at].upos not in {"NOUN", "PROPN", "ADJ", "X"}:
            return ()
        beside = [i for i, one in enumerate(tokens) if one.head == at and one.relation == "appos"]
        names = [found for i in (at, *beside) if (found := _name_at(sentence, i))]
        if names:
            return tuple(names)
        owners = [i for i, t in enumerate(tokens) if t.head == at and t.relation == "nmod:poss"]
        lemma = tokens[at].lemma.lower()
        if not owners:
            return (f"the {lemma}",)
        word = tokens[owners[0]].text.lower()
        if word in _SPEAKER:
            return (f"{SPEAKER}'s {lemma}",)
        owner = _name_at(sentence, owners[0]) or topics.person or self._main
        return (f"{owner}'s {lemma}",)


def _given_names(persons: set[str]) -> Mapping[str, str]:
    """Full names by the given name, where one person only bears it."""
    found: dict[str, set[str]] = {}
    for name in persons:
        if " " in name:
            found.setdefault(name.split()[0], set()).add(name)
    return {given: next(iter(some)) for given, some in found.items() if len(some) == 1}


def _once(*names: str) -> Names:
    return tuple(dict.fromkeys(name for name in names if name))


def _words(sentence: Sentence, first: int, last: int) -> str:
    return " ".join(token.text for token in sentence.tokens[first:last])


def _name_at(sentence: Sentence, at: int) -> str:
    found = next((n for n in sentence.names if n.first <= at < n.last), None)
    return _words(sentence, found.first, found.last) if found else ""


def _is_person(sentence: Sentence, at: int) -> bool:
    found = next((n for n in sentence.names if n.first <= at < n.last), None)
    if found is not None:
        return found.type is NameType.PERSON
    tokens = sentence.tokens
    if tokens[at].lemma.lower() in lexicon.words("persons"):
        return True
    return any(t.head == at and t.relation == "nmod:poss" for t in tokens)


def _main_person(sentences: tuple[Sentence, ...]) -> str:
    """The person who is named most often, by the first full name."""
    names = [
        _words(sentence, name.first, name.last)
        for sentence in sentences
        for name in sentence.names
        if name.type is NameType.PERSON
    ]
    count = Counter(name.split()[-1] for name in names)
    most = max(count, key=lambda last: count[last], default="")
    return max((name for name in names if name.split()[-1] == most), key=len, default="")


def _author(told: AnalysedDocument) -> str:
    """Who signs, in the last lines of a text."""
    start = max(0, len(told.text) - _CLOSING)
    signed = [found[1].strip() for found in _SIGNATURE.finditer(told.text, start)]
    full = [name for name in signed if " " in name]
    return full[-1] if full else signed[-1] if signed else ""


def _subject(sentence: Sentence, at: int) -> int | None:
    """The subject of the nearest clause above a word, or the noun that the word describes."""
    tokens = sentence.tokens
    for _ in range(_FARTHEST):
        own = _own_subject(sentence, at)
        if own is not None:
            return own
        token = tokens[at]
        if token.lemma.lower() in _MEASURES:
            owner = _owner(sentence, at)
            if owner is not None:
                return owner
        if not 0 <= token.head < len(tokens):
            return None
        above = tokens[token.head]
        is_described = token.relation in _NOMINAL and above.lemma.lower() not in _MEASURES
        if is_described and above.upos in {"NOUN", "PROPN", "PRON"}:
            # "He was a lad of seventeen": what is said of the noun is said of its subject.
            higher = _own_subject(sentence, token.head)
            return token.head if higher is None else higher
        at = token.head
    return None


def _owner(sentence: Sentence, at: int) -> int | None:
    """Whose it is, as in "its sixtieth year", "the centenary of the school"."""
    own = {one.relation: i for i, one in enumerate(sentence.tokens) if one.head == at}
    is_feast = sentence.tokens[at].lemma.lower() not in {"age", "year"}
    return own.get("nmod:poss", own.get("nmod") if is_feast else None)


def _own_subject(sentence: Sentence, at: int) -> int | None:
    found = (
        i for i, one in enumerate(sentence.tokens) if one.head == at and one.relation in _SUBJECTS
    )
    return next(found, None)
