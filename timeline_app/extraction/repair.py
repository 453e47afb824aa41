"""Mends what parsers get wrong about participles before nouns: "Iraq's visiting premier"."""

from dataclasses import replace

from timeline_app.extraction.lexicon import words
from timeline_app.model import Sentence, Token

_PARTICIPLES = frozenset({"VBG", "VBN"})
_OPENERS = frozenset({"POS", "DT", "PRP$", "CD"})
_LEFT = frozenset({"det", "nmod:poss", "amod", "nummod"})


def mended(sentence: Sentence) -> Sentence:
    """The sentence with such participles hung on their nouns, as adjectives."""
    tokens = list(sentence.tokens)
    for index in range(len(tokens) - 1):
        if _stands_before_noun(tokens, index):
            _turn(tokens, index)
    changed = any(new is not old for new, old in zip(tokens, sentence.tokens, strict=True))
    return replace(sentence, tokens=tuple(tokens)) if changed else sentence


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


def _turn(tokens: list[Token], index: int) -> None:
    """The noun takes the participle's place in the tree; the rest goes to the verb above."""
    token, noun = tokens[index], index + 1
    above = token.head
    if tokens[noun].head != index:
        tokens[index] = replace(token, head=noun, relation="amod", upos="ADJ", event=0.0)
        return
    relation = "obj" if token.relation in {"ccomp", "xcomp", "advcl"} else token.relation
    tokens[noun] = replace(tokens[noun], head=above, relation=relation)
    tokens[index] = replace(token, head=noun, relation="amod", upos="ADJ", event=0.0)
    for number, other in enumerate(tokens):
        if other.head == index and number not in {index, noun}:
            to_noun = number < index and other.relation in _LEFT
            goal = noun if to_noun or above < 0 else above
            tokens[number] = replace(other, head=goal)
