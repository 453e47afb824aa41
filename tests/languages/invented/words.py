"""Words of an invented language: blanks and points part them, verbs end in -u, "no" is "on"."""

import re

from timeline_app.model import Span
from timeline_app.parsing import NameWords, Parse, Words

_WORD = re.compile(r"\w+|[^\w\s]")
_END = "."
_CASE = "no"


def _split(text, start, end):
    return [Span(*found.span()) for found in _WORD.finditer(text, start, end)]


def _sentences(text, segment):
    found = [[]]
    for word in _split(text, segment.start, segment.end):
        found[-1].append(word)
        if word.of(text) == _END:
            found.append([])
    return [words for words in found if words]


def _tag(word):
    if word == _CASE:
        return "ADP"
    if word.isdigit():
        return "NUM"
    if not word.isalpha():
        return "PUNCT"
    if word[0].isupper():
        return "PROPN"
    return "VERB" if word.endswith("u") else "NOUN"


def _read(words):
    """The verb governs who stands before it, what behind it, and the time behind "no"."""
    tags = [_tag(word) for word in words]
    root = tags.index("VERB") if "VERB" in tags else 0
    case = words.index(_CASE) if _CASE in words else len(words)
    heads, relations = [root] * len(words), ["dep"] * len(words)
    heads[root], relations[root] = -1, "root"
    for place, tag in enumerate(tags):
        if place == root:
            continue
        if tag == "PUNCT":
            relations[place] = "punct"
        elif place > case:
            is_first = place == case + 1
            heads[place], relations[place] = (root, "obl") if is_first else (case + 1, "nmod")
        elif place == case:
            heads[place], relations[place] = min(case + 1, len(words) - 1), "case"
        else:
            relations[place] = "nsubj" if place < root else "obj"
    penn = {"VERB": "VBD", "PROPN": "NNP", "NOUN": "NN", "NUM": "CD", "ADP": "IN"}
    return Parse(
        upos=tags,
        xpos=[penn.get(tag, ".") for tag in tags],
        heads=heads,
        relations=relations,
        names=["O"] * len(words),
        events=[0.9 if tag == "VERB" else 0.0 for tag in tags],
        vectors=[b""] * len(words),
    )


WORDS = Words(
    split=_split,
    sentences=_sentences,
    quoted=lambda _, sentences: [[False] * len(words) for words in sentences],
    lemma=lambda word, _: word.removesuffix("ru"),
    rules=_read,
    names=NameWords(proper="NNP", places=frozenset({"Brena"})),
)
