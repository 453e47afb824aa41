"""Mends phrases that a parser tears: names in two pieces, strangers between "a" and its noun.

The field calls it parse correction, of phrases.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_app.model import Name, NameType, Token
from timeline_app.syntax import words

_NOMINAL = frozenset({"NOUN", "PROPN"})
_ARTICLES = frozenset({"a", "an", "the"})
# Before "the" these belong to the same phrase: "all the men", "such a man".
_BEFORE_ARTICLES = frozenset({"all", "both", "half", "such", "many", "quite", "what", "twice"})
_OPENING = frozenset({"det", "nmod:poss"})
_INSIDE = {
    "NUM": "nummod",
    "SYM": "nummod",
    "ADJ": "amod",
    "NOUN": "compound",
    "PROPN": "compound",
}
_ROLES = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "nmod"})
_DAYS = frozenset(
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
    }
)
_BARE = frozenset({"obl:unmarked", "obl:tmod", "nmod:unmarked"})
_RELATIVE = frozenset({"WDT", "WP"})
Tokens = list[Token]


def uncross(tokens: Tokens, names: Iterable[Name]) -> None:
    """Let every name have one head and every noun phrase hold together, in place."""
    known = [name for name in names if name.last <= len(tokens)]
    for name in known:
        _join(tokens, name.first, name.last)
    for name, after in pairwise(known):
        _let_speak(tokens, name, after)
    for index in range(len(tokens)):
        _free_subject(tokens, index)
        _hang_behind(tokens, index)
        if tokens[index].upos in _NOMINAL:
            _part(tokens, index)
            _adopt(tokens, index)
            _complete(tokens, index)
    for name in known:
        _introduce(tokens, name)
    for index in range(len(tokens)):
        _give_setting(tokens, index)
        _reach_near(tokens, index)
        _keep_low(tokens, index)


def attach(tokens: Tokens, index: int, head: int, relation: str) -> None:
    """Hang a token elsewhere unless it would then hang on itself.

    Nothing else in the mending writes heads: so a tree stays a tree.
    """
    if index not in _line(tokens, head):
        tokens[index] = replace(tokens[index], head=head, relation=relation)


def is_tree(tokens: Sequence[Token], roots: int = 1) -> bool:
    """Whether every word hangs, over others, on one of so many roots, and none on itself."""
    below: list[list[int]] = [[] for _ in tokens]
    reached: list[int] = []
    if any(token.head >= len(tokens) for token in tokens):
        return False
    for index, token in enumerate(tokens):
        (below[token.head] if token.head >= 0 else reached).append(index)
    if len(reached) != roots:
        return False
    for index in reached:  # it grows: those of a ring are never reached, and no one twice
        reached += below[index]
    return len(reached) == len(tokens)


def _line(tokens: Tokens, index: int) -> list[int]:
    """A token and those above it."""
    found: list[int] = []
    while index >= 0 and index not in found:
        found.append(index)
        index = tokens[index].head
    return found


def _below(tokens: Tokens, head: int, fits: Callable[[int], bool]) -> list[int]:
    return [i for i, token in enumerate(tokens) if token.head == head and fits(i)]


def _join(tokens: Tokens, first: int, last: int) -> None:
    """A name hangs together: "Air | France-KLM" is headed by its last part."""
    nominal = [i for i in _tops(tokens, first, last) if _is_nominal(tokens[i])]
    if len(nominal) < 2 or any(_has_case(tokens, i, first) for i in nominal[1:]):
        return
    if any(tokens[i].relation == "nmod" for i in nominal[:-1]):
        return
    for index in nominal[:-1]:
        attach(tokens, index, nominal[-1], "compound")


def _is_nominal(token: Token) -> bool:
    return token.upos in _NOMINAL or token.xpos == "NNP"


def _tops(tokens: Tokens, first: int, last: int) -> list[int]:
    return [i for i in range(first, last) if not first <= tokens[i].head < last]


def _let_speak(tokens: Tokens, name: Name, after: Name) -> None:
    """As in "President Ann Lee adviser Bo Berg said": Berg did, who advises Lee."""
    between = range(name.last, after.first)
    is_office = bool(between) and all(tokens[i].upos == "NOUN" for i in between)
    if not is_office or {name.type, after.type} != {NameType.PERSON}:
        return
    tops = _tops(tokens, name.first, name.last), _tops(tokens, after.first, after.last)
    if len(tops[0]) != 1 or len(tops[1]) != 1 or tops[0][0] not in _line(tokens, tops[1][0]):
        return
    master, speaker = tops[0][0], tops[1][0]
    # The speaker takes the place of whatever governs the phrase, be it the office: else he would
    # hang on the office that is to hang on him.
    line = _line(tokens, speaker)
    top = tokens[[i for i in line if name.first <= i < after.last][-1]]
    attach(tokens, speaker, top.head, _role(tokens, top))
    for index in between:
        attach(tokens, index, speaker, "nmod:desc")
    attach(tokens, master, between[0], "compound")


def _role(tokens: Tokens, top: Token) -> str:
    """What a speaker is to the verb: where that has no subject, no bare noun is a time to it."""
    if top.relation not in _BARE or top.head < 0 or _subjects(tokens, top.head):
        return top.relation
    return "nsubj:pass" if _form(tokens, top.head)[1] else "nsubj"


def _has_case(tokens: Tokens, index: int, first: int) -> bool:
    return bool(_below(tokens, index, lambda i: i >= first and tokens[i].relation == "case"))


def _free_subject(tokens: Tokens, day: int) -> None:
    """As in "The World Court Friday rejected it": the court did, not Friday."""
    is_subject = tokens[day].relation == "nsubj" and tokens[day].text.lower() in _DAYS
    if not is_subject or day == 0 or not _is_nominal(tokens[day - 1]):
        return
    left = _below(tokens, day, lambda i: i < day)
    if day - 1 in left:
        verb, relation = tokens[day].head, tokens[day].relation
        attach(tokens, day - 1, verb, relation)
        tokens[day] = replace(tokens[day], relation="obl:unmarked")
        for index in left[: left.index(day - 1)]:
            attach(tokens, index, day - 1, tokens[index].relation)


def _hang_behind(tokens: Tokens, noun: int) -> None:
    """As in "orders of the new phone": what has a preposition is no part of the first noun."""
    token = tokens[noun]
    is_behind = token.relation == "compound" and 0 <= token.head < noun
    cases = _below(tokens, noun, lambda i: token.head < i < noun and tokens[i].relation == "case")
    if cases and (is_behind or token.relation == "iobj"):
        tokens[noun] = replace(token, relation="nmod" if is_behind else "obl")


def _part(tokens: Tokens, noun: int) -> None:
    """As in "give owners of its phone a case": what stands before an article is another phrase."""
    left = _below(tokens, noun, lambda i: i < noun)
    other = _noun_before_article(tokens, left)
    if other is None:
        return
    inside = [i for i in left if i < other]
    cases = [i for i in inside if tokens[i].relation == "case"]
    for index in inside:
        attach(tokens, index, other, tokens[index].relation)
    goal = cases[0] - 1 if cases else -1
    if goal >= 0 and tokens[goal].upos in _NOMINAL:
        attach(tokens, other, goal, "nmod")
    elif tokens[noun].head >= 0:
        relation = "obl" if cases or _has_case(tokens, other, 0) else "iobj"
        attach(tokens, other, tokens[noun].head, relation)


def _noun_before_article(tokens: Tokens, left: Sequence[int]) -> int | None:
    """The last noun before an article, where nothing there may stand before articles."""
    article = next((i for i in left if tokens[i].text.lower() in _ARTICLES), None)
    if article is None or tokens[article - 1].text.lower() in _BEFORE_ARTICLES:
        return None
    nouns = [i for i in left if i < article and tokens[i].relation == "compound"]
    return nouns[-1] if nouns else None


def _adopt(tokens: Tokens, noun: int) -> None:
    """As in "a $50 million loan": what stands between an article and its noun belongs to it."""
    opening = _below(tokens, noun, lambda i: i < noun and tokens[i].relation in _OPENING)
    if not opening:
        return
    first = opening[0]
    strangers = [i for i in range(first + 1, noun) if not first <= tokens[i].head <= noun]
    if any(tokens[i].upos not in _INSIDE for i in strangers):
        return
    for index in strangers:
        attach(tokens, index, noun, _INSIDE[tokens[index].upos])


def _complete(tokens: Tokens, noun: int) -> None:
    """As in "in response to complaints": "in response" alone says nothing."""
    after = noun + 2
    if tokens[noun].lemma.lower() not in words("event_triggers", "relational"):
        return
    while after < len(tokens) and tokens[after].upos not in _NOMINAL:
        after += 1
    is_pair = after < len(tokens) and tokens[after].head == tokens[noun].head
    if is_pair and {tokens[noun].relation, tokens[after].relation} == {"obl"}:
        cases = _below(tokens, after, lambda i: tokens[i].relation == "case")
        if cases[:1] == [noun + 1]:
            attach(tokens, after, noun, "nmod")


def _introduce(tokens: Tokens, name: Name) -> None:
    """As in "the retailer Best Buy": a noun and the name after it are one, not two objects."""
    noun = name.first - 1
    heads = _tops(tokens, name.first, name.last)
    if noun < 0 or len(heads) != 1 or tokens[noun].upos != "NOUN":
        return
    head = heads[0]
    alike = tokens[head].relation == tokens[noun].relation and tokens[head].relation in _ROLES
    if not alike or tokens[head].head != tokens[noun].head:
        return
    left = _below(tokens, head, lambda i: i < noun)
    if tokens[head].text.islower():
        # "the attorney general", "the word blockade": common words, no name.
        for index in _below(tokens, noun, lambda i: i < head):
            attach(tokens, index, head, tokens[index].relation)
        attach(tokens, noun, head, "compound")
        return
    attach(tokens, head, _bearer(tokens, noun), "appos")
    for index in left:
        attach(tokens, index, noun, tokens[index].relation)


def _bearer(tokens: Tokens, noun: int) -> int:
    """Of "head of state" the head: the bare noun after "of" is part of the office."""
    below = [tokens[i].text.lower() for i in _below(tokens, noun, lambda i: i < noun)]
    return tokens[noun].head if below == ["of"] and tokens[noun].head >= 0 else noun


def _give_setting(tokens: Tokens, verb: int) -> None:
    """As in "It will close, Ann Lee said at a party": she was at the party.

    After a comma the words said go on: "It will rise, she said, from ten to twelve".
    """
    if tokens[verb].lemma.lower() not in words("event_classes", "reporting"):
        return
    above = tokens[verb].head if tokens[verb].relation == "parataxis" else -1
    clauses = _below(tokens, verb, lambda i: i < verb and tokens[i].relation == "ccomp")
    said = clauses[0] if clauses else above
    if not 0 <= said < verb:
        return
    for index in range(verb + 1, len(tokens)):
        head = tokens[index].head
        if not 0 <= head < verb or said not in _line(tokens, head):
            continue
        is_setting = tokens[index].relation.partition(":")[0] in {"obl", "advmod"}
        is_parted = any(tokens[i].text == "," for i in range(verb, index))
        if is_setting and not is_parted:
            attach(tokens, index, verb, tokens[index].relation)


def _reach_near(tokens: Tokens, verb: int) -> None:
    """As in "hurt on the hand in the blast, which shook the city": it is the near noun."""
    noun = tokens[verb].head
    if tokens[verb].relation != "acl:relcl" or not 0 <= noun < verb:
        return
    pronouns = [i for i in range(noun + 1, verb) if tokens[i].xpos in _RELATIVE]
    if not pronouns:
        return
    last = pronouns[0] - 1 - (tokens[pronouns[0] - 1].text == ",")
    is_time = tokens[last].relation in {"obl:unmarked", "nmod:unmarked", "obl:tmod"}
    if tokens[last].upos not in _NOMINAL or last <= noun or is_time:
        return
    top = _phrase(tokens, last)
    is_outside = tokens[top].head < noun and noun not in _line(tokens, top)
    if is_outside or _is_under_verb(tokens, top, noun):
        attach(tokens, verb, top, "acl:relcl")


def _phrase(tokens: Tokens, index: int) -> int:
    """The head of the name or compound that a word ends."""
    while tokens[index].relation in {"flat", "compound"} and tokens[index].head < index:
        index = tokens[index].head
    return index


def _is_under_verb(tokens: Tokens, index: int, noun: int) -> bool:
    """As in "a plan aimed at raising trade, which fell": the near noun is in another clause."""
    between = _line(tokens, index)[1:]
    inside = between[: between.index(noun)] if noun in between else []
    return any(tokens[i].upos == "VERB" for i in inside)


def _keep_low(tokens: Tokens, verb: int) -> None:
    """As in "unveiled a phone that was tested and is sold": "is sold" goes with "was tested".

    So does a verb of a list: "the blast, which killed ten, wounded five and shook the city".
    """
    above = tokens[verb].head
    is_listed = tokens[verb].relation in {"conj", "parataxis"} and above >= 0
    if not is_listed or tokens[verb].upos != "VERB" or _subjects(tokens, verb):
        return
    wanted = _form(tokens, verb)
    low = [
        i
        for i in range(above + 1, verb)
        if tokens[i].relation == "acl:relcl"
        and _form(tokens, i) == wanted
        and any(tokens[s].xpos in _RELATIVE for s in _subjects(tokens, i))
    ]
    if low and wanted != _form(tokens, above) and _is_close(tokens, verb, is_passive=wanted[1]):
        attach(tokens, verb, low[-1], "conj")


def _subjects(tokens: Tokens, verb: int) -> list[int]:
    return _below(tokens, verb, lambda i: tokens[i].relation in {"nsubj", "nsubj:pass"})


def _form(tokens: Tokens, verb: int) -> tuple[str, bool]:
    passive = _below(tokens, verb, lambda i: tokens[i].relation == "aux:pass")
    return tokens[verb].xpos, bool(passive)


def _is_close(tokens: Tokens, verb: int, *, is_passive: bool) -> bool:
    """A list goes on without "and"; a passive with "and" but no comma."""
    links = _below(tokens, verb, lambda i: tokens[i].relation == "cc")
    if not links:
        return tokens[verb - 1].text == ","
    return is_passive and tokens[links[0] - 1].text != ","


def trimmed(name: Name, tokens: Tokens) -> Name:
    """A name without what stands beside it: "Secretary of [State] Ann Lee", "the Senate [Friday]".

    The end of an office is no part of a person's name, nor is the day.
    """
    if name.last > len(tokens):
        return name
    if name.last - name.first > 1 and tokens[name.last - 1].text.lower() in _DAYS:
        return replace(name, last=name.last - 1)
    if name.type is not NameType.PERSON or name.last - name.first < 3:
        return name
    opening = tokens[name.first]
    is_tail = opening.relation == "nmod" and opening.head < name.first
    is_after_of = name.first > 0 and tokens[name.first - 1].text.lower() == "of"
    return replace(name, first=name.first + 1) if is_tail and is_after_of else name
