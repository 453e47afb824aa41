"""Crude tags and trees by rule, when the weights are missing or a line is no language.

Common words take their most frequent tag, others are judged by shape and ending; the first finite
verb governs the sentence, the noun phrases before and behind it are its subject and object.
"""

from collections.abc import Sequence
from functools import cache

from timeline_app import syntax
from timeline_app.parsing import Parse

EVENT_SCORE = 0.55
"""What a main verb scores: an event, but barely."""
_MARKS = {
    ".": (".", "PUNCT"), "!": (".", "PUNCT"), "?": (".", "PUNCT"), ",": (",", "PUNCT"),
    "(": ("-LRB-", "PUNCT"), ")": ("-RRB-", "PUNCT"), "“": ("``", "PUNCT"), "”": ("''", "PUNCT"),
    '"': ("''", "PUNCT"), "-": ("HYPH", "PUNCT"), "$": ("$", "SYM"), "£": ("$", "SYM"),
    "%": ("NN", "SYM"),
}  # fmt: skip
_ENDINGS = (
    ("ly", ("RB", "ADV")), ("ing", ("VBG", "VERB")), ("ed", ("VBD", "VERB")),
    ("ous", ("JJ", "ADJ")),
    ("ful", ("JJ", "ADJ")), ("ive", ("JJ", "ADJ")), ("able", ("JJ", "ADJ")), ("al", ("JJ", "ADJ")),
    ("ic", ("JJ", "ADJ")), ("ss", ("NN", "NOUN")), ("s", ("NNS", "NOUN")),
)  # fmt: skip
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_MODIFIERS = {
    "DET": "det",
    "ADJ": "amod",
    "NUM": "nummod",
    "PROPN": "compound",
    "NOUN": "compound",
}


@cache
def _common() -> dict[str, tuple[str, str]]:
    """Word to its Penn tag and universal part of speech."""
    known = {}
    for tags, entry in syntax.table("language_words").items():
        xpos, upos = tags.split("/")
        known.update(dict.fromkeys(entry["words"], (xpos, upos)))
    return known


def _by_shape(word: str) -> tuple[str, str]:
    if not any(map(str.isalnum, word)):
        return _MARKS.get(word, (":", "PUNCT"))
    if word[0].isdigit():
        return "CD", "NUM"
    if word[0].isupper():
        return "NNP", "PROPN"
    return next((tags for ending, tags in _ENDINGS if word.endswith(ending)), ("NN", "NOUN"))


def _tag(word: str, *, is_first: bool) -> tuple[str, str]:
    known = _common().get(word.lower().replace("’", "'"))
    if known and (is_first or not word[0].isupper() or len(word) == 1):
        return known
    return _by_shape(word)


def _tags(words: Sequence[str]) -> list[tuple[str, str]]:
    tags = [_tag(word, is_first=place == 0) for place, word in enumerate(words)]
    for place in range(1, len(tags)):
        tags[place] = _retagged(tags[place - 1], tags[place])
    return tags


def _retagged(before: tuple[str, str], tag: tuple[str, str]) -> tuple[str, str]:
    """The tag in view of the word before it: "to visit", "has visited", "the visit"."""
    if before[0] in {"TO", "MD"} and tag[0] in {"NN", "VBP", "VBD"}:
        return "VB", "VERB"
    if tag[0] in {"VBD", "VBN"}:
        return ("VBN" if before[1] in {"AUX", "ADV"} else "VBD"), tag[1]
    if before[1] in {"DET", "ADJ"} and tag[0] in {"VB", "VBP"}:
        return "NN", "NOUN"
    return tag


def _root(tags: Sequence[tuple[str, str]]) -> int:
    """The first finite verb that no conjunction or relative pronoun has made a dependent one."""
    is_under = False
    for place, (xpos, upos) in enumerate(tags):
        if upos == "SCONJ" or xpos in {"WDT", "WP", "WRB"}:
            is_under = True
        elif upos == "VERB" and (xpos in _FINITE or (place and tags[place - 1][1] == "AUX")):
            if not is_under:
                return place
            is_under = False
    verbs = (place for place, tag in enumerate(tags) if tag[1] in {"VERB", "AUX"})
    return next(verbs, next((p for p, tag in enumerate(tags) if tag[1] in _NOUNS), 0))


def _phrase_heads(tags: Sequence[tuple[str, str]]) -> list[int]:
    """For each word of a noun phrase its last noun, else -1."""
    heads, head = [-1] * len(tags), -1
    for place in range(len(tags) - 1, -1, -1):
        upos = tags[place][1]
        if upos in {"NOUN", "PROPN", "PRON"} and head < 0:
            head = place
        if upos not in _MODIFIERS and upos != "PRON":
            head = -1
        heads[place] = head
    return heads


class _Tree:
    """One sentence's heads and relations while they are laid down."""

    def __init__(self, words: Sequence[str], tags: Sequence[tuple[str, str]]) -> None:
        self.words, self.tags = words, tags
        self.root = _root(tags)
        self.phrase = _phrase_heads(tags)
        self.heads = [self.root] * len(tags)
        self.relations = ["dep"] * len(tags)
        self.heads[self.root], self.relations[self.root] = -1, "root"

    def put(self, place: int, head: int, relation: str) -> None:
        if place not in (self.root, head):
            self.heads[place], self.relations[place] = head, relation

    def lay(self) -> None:
        for place, (_, upos) in enumerate(self.tags):
            head = self.phrase[place]
            if upos == "PUNCT":
                self.put(place, self.root, "punct")
            elif upos == "AUX":
                self.put(place, self.root, "aux")
            elif head > place:
                self.put(place, head, _MODIFIERS.get(upos, "dep"))
        for head in sorted(set(self.phrase) - {-1}):
            self._lay_phrase(head)

    def _lay_phrase(self, head: int) -> None:
        first = self.phrase.index(head)
        if first and self.tags[first - 1][1] == "ADP":
            self._lay_prepositional(first, head)
        elif head < self.root:
            self._core("nsubj:pass" if self._is_passive() else "nsubj", head)
        else:
            self._core("obj", head)

    def _lay_prepositional(self, first: int, head: int) -> None:
        before = self.phrase[first - 2] if first > 1 else -1
        self.put(first - 1, head, "case")
        if before >= 0 and self.words[first - 1].lower() == "of":
            self.put(head, before, "nmod")
        else:
            self.put(head, self.root, "obl")

    def _core(self, relation: str, head: int) -> None:
        """Subject or object: the nearest phrase behind another verb or clause is neither."""
        between = range(min(head, self.root) + 1, max(head, self.root))
        is_near = not any(self.tags[p][1] in {"VERB", "SCONJ"} for p in between)
        self.put(head, self.root, relation if is_near else "dep")

    def _is_passive(self) -> bool:
        before = [word.lower() for word in self.words[max(0, self.root - 3) : self.root]]
        is_be = any(word in _BE for word in before)
        return self.tags[self.root][0] == "VBN" and is_be


def read(words: Sequence[str]) -> Parse:
    """Read one sentence by rule; every score is low or zero."""
    tags = _tags(words)
    tree = _Tree(words, tags)
    tree.lay()
    return Parse(
        upos=[upos for _, upos in tags],
        xpos=[xpos for xpos, _ in tags],
        heads=tree.heads,
        relations=tree.relations,
        names=["O"] * len(words),
        events=[EVENT_SCORE if upos == "VERB" else 0.0 for _, upos in tags],
        vectors=[b""] * len(words),
    )
