"""Mends what parsers get wrong: "Iraq's visiting premier", "the report, the result of, named".

The field calls it parse correction.
"""

from dataclasses import replace

from timeline_app.languages.en.words.phrase_repair import attach, is_tree, trimmed, uncross
from timeline_app.model import Name, NameType, Sentence, Token
from timeline_app.syntax import words

_PARTICIPLES = frozenset({"VBG", "VBN"})
_OPENERS = frozenset({"POS", "DT", "PRP$", "CD"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_LEFT = frozenset({"det", "nmod:poss", "amod", "nummod"})


def mended(sentence: Sentence) -> Sentence:
    """The sentence with participles before nouns as adjectives, second subjects as appositions.

    Its phrases hold together, and its names begin where the names begin.  What was a tree stays
    one: where mending should tear it, the parser's own is taken.
    """
    roots = sum(token.head < 0 for token in sentence.tokens)
    if not is_tree(sentence.tokens, roots):
        return replace(sentence, tokens=_flat(sentence.tokens))
    tokens = list(sentence.tokens)
    names = tuple(trimmed(name, tokens) for name in sentence.names)
    uncross(tokens, names)
    _mend(tokens, names)
    if not is_tree(tokens, roots):
        tokens = list(sentence.tokens)
    changed = any(new is not old for new, old in zip(tokens, sentence.tokens, strict=True))
    if not changed and names == sentence.names:
        return sentence
    return replace(sentence, tokens=tuple(tokens), names=names)


def _flat(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """All words on the first: no reader of ours says what is no tree, but walks rely on it."""
    first, *others = tokens
    hung = (replace(token, head=0, relation="dep") for token in others)
    return (replace(first, head=-1, relation="root"), *hung)


def _mend(tokens: list[Token], names: tuple[Name, ...]) -> None:
    for index in range(len(tokens) - 1):
        if _stands_before_noun(tokens, index):
            _turn(tokens, index)
    for index in range(1, len(tokens) - 1):
        first = _first_subject(tokens, index)
        if first is not None:
            attach(tokens, index, first, "appos")
    for index in range(1, len(tokens) - 1):
        _pair_nouns(tokens, index)
    for name in names:
        if name.type is NameType.PERSON and name.last < len(tokens):
            _give_speaker(tokens, name.first, name.last)


def _stands_before_noun(tokens: list[Token], index: int) -> bool:
    token, noun = tokens[index], tokens[index + 1]
    if token.xpos not in _PARTICIPLES or noun.upos != "NOUN" or token.relation == "amod":
        return False
    if noun.head != index:
        # Both hang on the verb: "faces increasing pressure".
        is_side_by_side = noun.head == token.head and noun.relation == "obj"
        return is_side_by_side and token.text.lower() in words("event_triggers", "attributive")
    if noun.relation.partition(":")[0] not in {"obj", "nsubj", "compound", "obl"}:
        return False
    if token.head >= 0 and tokens[token.head].lemma in words("event_classes", "aspectual"):
        return False
    is_opened = index > 0 and tokens[index - 1].xpos in _OPENERS
    return is_opened or token.text.lower() in words("event_triggers", "attributive")


def _first_subject(tokens: list[Token], index: int) -> int | None:
    """As in "The report, the result of a search, named him": what the second subject explains."""
    token = tokens[index]
    if token.relation not in _SUBJECTS or token.head <= index or token.upos != "NOUN":
        return None
    subjects = [
        i
        for i in range(index)
        if tokens[i].head == token.head and tokens[i].relation == token.relation
    ]
    if len(subjects) != 1 or tokens[subjects[0]].upos not in {"NOUN", "PROPN"}:
        return None
    inside = [i for i in range(subjects[0] + 1, index) if tokens[i].text == ","]
    is_closed = any(tokens[i].text == "," for i in range(index + 1, token.head))
    opens = set(range(inside[0] + 1, index)) if len(inside) == 1 else set()
    is_whole = bool(opens) and all(_hangs_on(tokens, i, index) for i in opens)
    return subjects[0] if is_closed and is_whole else None


def _pair_nouns(tokens: list[Token], index: int) -> None:
    """As in "of the attorney general": the first noun goes with the second, its words too."""
    noun, after = tokens[index], tokens[index + 1]
    if noun.relation != "nmod" or after.relation != "nmod" or noun.head != after.head:
        return
    below = [i for i, token in enumerate(tokens) if token.head == index]
    cased = any(t.head == index + 1 and t.relation == "case" for t in tokens[: index + 1])
    if cased or {noun.upos, after.upos} != {"NOUN"} or any(i > index for i in below):
        return
    for child in below:
        attach(tokens, child, index + 1, tokens[child].relation)
    attach(tokens, index, index + 1, "compound")


def _give_speaker(tokens: list[Token], first: int, verb: int) -> None:
    """As in "in a reaction Commissioner Ann Lee said": the name before the verb is its subject."""
    is_speech = tokens[verb].xpos == "VBD" and tokens[verb].lemma in words(
        "event_classes", "reporting"
    )
    has_own = any(t.head == verb and t.relation in _SUBJECTS for t in tokens)
    if not is_speech or has_own or tokens[verb].relation != "conj":
        return
    heads = [i for i in range(first, verb) if not first <= tokens[i].head < verb]
    if len(heads) != 1 or tokens[heads[0]].relation.partition(":")[0] != "nmod":
        return
    if not any(t.head == heads[0] and t.relation == "case" for t in tokens):
        attach(tokens, heads[0], verb, "nsubj")


def _hangs_on(tokens: list[Token], index: int, head: int) -> bool:
    return tokens[index].head == head or tokens[tokens[index].head].head == head


def _turn(tokens: list[Token], index: int) -> None:
    """The noun takes the participle's place in the tree; the rest goes to the verb above."""
    token, noun = tokens[index], index + 1
    above = token.head
    if tokens[noun].head == index:
        relation = "obj" if token.relation in {"ccomp", "xcomp", "advcl"} else token.relation
        attach(tokens, noun, above, relation)
        for number, other in enumerate(tokens):
            if other.head == index:
                to_noun = number < index and other.relation in _LEFT
                goal = noun if to_noun or above < 0 else above
                attach(tokens, number, goal, other.relation)
    attach(tokens, index, noun, "amod")
    tokens[index] = replace(tokens[index], upos="ADJ", event=0.0)
