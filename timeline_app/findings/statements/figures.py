"""Numbers that count or measure: their bounds, what they count, and how exact they mean to be."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from timeline_app.findings.statements.records import Figure
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import table, words
from timeline_app.model import Span
from timeline_app.syntax import Tree

_NOMINAL = frozenset({"NOUN", "PROPN"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_SCALES = frozenset({"hundred", "dozen"})
"""Words that multiply what stands before them, if anything does."""
_SORT_RELATIONS = ("amod", "compound", "acl", "nmod", "obl")
_NEAR = 4
_BEHIND = 2
"""So many tokens before it at most stands what a number names: "Ward No. 6"."""
_ACROSS = 5
"""Of so many tokens behind "of" one names what is counted: "seven of the old men"."""
OPEN = 1e300
"""The bound of what has none."""
_STREET = 4
"""Of so many capitalised words behind a house's number the last names the street."""
_JOINTS = frozenset({":", "/", "_", "=", "&", "#", "+", "@"})
_HOUR = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d$")
_HOURS = 24
_ROUND = 0.1
"""A figure that says it is about so much may be off by this share."""
_IDENTIFYING = frozenset({"flat", "appos", "dep", "list", "nummod", "nmod"})

Deeds = Callable[[int], tuple[tuple[str, ...], tuple[str, ...]]]
"""For a token: the stems of the deed it belongs to, and of what else takes part in it."""


def find(tree: Tree, source: str, taken: Sequence[Span], deeds: Deeds) -> Iterator[Figure]:
    """The figures of a sentence; ``taken`` are the words of its dates."""
    for first, last in _runs(tree):
        span = Span(tree.tokens[first].span.start, tree.tokens[last - 1].span.end)
        value = value_of([tree.tokens[i].text for i in range(first, last)])
        is_date = any(one.overlaps(span) for one in taken)
        if _is_code(tree, first, last):
            continue
        is_article = last - first == 1 and tree.tokens[first].text.lower() == "one"
        if (
            value is None
            or is_article
            or is_date
            or _is_identifier(tree, first, last)
            or _is_age(tree, first, last)
        ):
            continue
        span = _with_sign(tree, first, last, span)
        text = " ".join(source[span.start : span.end].split())
        yield _figure(tree, (first, last), value, (text, span), deeds)


def _with_sign(tree: Tree, first: int, last: int, span: Span) -> Span:
    """The figure with the sign that stands at it: "£40", "5%"."""
    for index in (first - 1, last):
        if 0 <= index < len(tree) and tree.tokens[index].text in words("signs"):
            span = span.joined(tree.tokens[index].span)
    return span


def _runs(tree: Tree) -> Iterator[tuple[int, int]]:
    """Stretches of tokens that spell one number."""
    index = 0
    while index < len(tree):
        if not _is_number(tree, index):
            index += 1
            continue
        last = index + 1
        while last < len(tree) and _goes_on(tree, last):
            last += 1
        yield index, last
        index = last


def _is_number(tree: Tree, index: int) -> bool:
    text = tree.tokens[index].text.lower()
    return text[0].isdigit() or text in table("numbers") or text == "dozen"


def _is_link(word: str) -> bool:
    """As "and" in "a hundred and six", the hyphen in "twenty-six"."""
    return word in _HYPHENS or word in words("number_links")


def _goes_on(tree: Tree, index: int) -> bool:
    if _is_number(tree, index):
        return True
    text = tree.tokens[index].text.lower()
    is_link = _is_link(text) and index + 1 < len(tree) and _is_number(tree, index + 1)
    if not is_link:
        return False
    before, after = tree.tokens[index - 1].text.lower(), tree.tokens[index + 1].text.lower()
    if text in words("number_links"):
        return before in {"hundred", "thousand"} and not after[0].isdigit()
    return not before[0].isdigit() and before.endswith("ty")


def value_of(texts: Sequence[str]) -> float | None:
    """What number words or digits come to; None where they are no plain number.

    >>> value_of(["nine", "hundred", "and", "twenty", "-", "two"]), value_of(["two", "dozen"])
    (922.0, 24.0)
    """
    total = current = 0.0
    for text in texts:
        plain = text.lower().replace(",", "")
        if _is_link(plain):
            continue
        value = _single(plain)
        if value is None:
            return None
        if value >= 1000 and not plain[0].isdigit():
            total, current = total + max(current, 1.0) * value, 0.0
        elif plain in _SCALES:
            current = max(current, 1.0) * value
        else:
            current += value
    return total + current


def _single(plain: str) -> float | None:
    if plain == "dozen":
        return 12.0
    known = table("numbers").get(plain)
    if known is not None:
        return float(known)
    try:
        return float(plain)
    except ValueError:
        return None


def _is_identifier(tree: Tree, first: int, last: int) -> bool:
    """As in "press release 88", "Ward 6", "page 14", "12 Mill Street": a name and no amount."""
    if _is_of_house(tree, first, last):
        return True
    top = tree.top_of(list(range(first, last))) or first
    head = tree.head(top)
    relation = tree.relations[top]
    if any(mark in tree.tokens[first].text for mark in ".,"):
        return False
    is_behind = first - _BEHIND <= head < first and tree.tokens[head].upos in _NOMINAL
    if (
        is_behind
        and relation in _IDENTIFYING
        and tree.tokens[head].text not in table("currencies")
    ):
        return not tree.of(top, "case", "appos")
    before = tree.tokens[first - 1].text.lower() if first else ""
    return before.rstrip(".") in words("identifiers") or before == "#"


def _is_of_house(tree: Tree, first: int, last: int) -> bool:
    """As in "12 Mill Street", "7 St John's Road": digits, then a name that ends as streets do."""
    if not tree.tokens[first].text.isdigit() or last - first > 1:
        return False
    for index in range(last, min(len(tree), last + _STREET)):
        word = tree.tokens[index].text
        if not word[0].isupper():
            return False
        if index > last and word.lower().rstrip(".") in words("streets"):
            return True
    return False


def _is_code(tree: Tree, first: int, last: int) -> bool:
    """As in "5:40", "2013/05/02", "p. 7", an address of a page: no amount."""
    beside = [tree.tokens[i].text for i in (first - 1, last) if 0 <= i < len(tree)]
    is_digits = tree.tokens[first].text[0].isdigit()
    is_joined = is_digits and any(
        tree.tokens[i].text in _JOINTS
        and tree.tokens[i].span.joined(tree.tokens[j].span).end
        - min(tree.tokens[i].span.start, tree.tokens[j].span.start)
        == len(tree.tokens[i].span) + len(tree.tokens[j].span)
        for i, j in ((first - 1, first), (last, last - 1))
        if 0 <= i < len(tree)
    )
    has_zero = tree.tokens[first].text[0] == "0" and "." not in tree.tokens[first].text
    is_clock = len(beside) > 1 and beside[-1].lower().rstrip(".") in tree.closed(
        "figures", "clock"
    )
    return is_joined or has_zero or is_clock or _is_hour(tree, first, last)


def _is_hour(tree: Tree, first: int, last: int) -> bool:
    """As in "at four", "10.00", "twenty past": an hour of the day."""
    texts = [token.text.lower() for token in tree.tokens[max(0, first - 1) : last + 1]]
    top = tree.top_of(list(range(first, last))) or first
    is_bare = tree.relations[top] != "nummod" and not set(texts) & set(table("currencies"))
    is_at = first > 0 and texts[0] in words("before_hour")
    is_written = bool(_HOUR.match(tree.tokens[first].text))
    if texts[-1] == "past" or (is_written and (is_at or is_bare)):
        return True
    value = value_of([tree.tokens[i].text for i in range(first, last)])
    return is_at and is_bare and value is not None and value <= _HOURS


def _end_with(before: Sequence[str], name: str) -> bool:
    """Whether the words end with one of the phrases of a list."""
    phrases = (phrase.split("_") for phrase in words(name))
    return any(list(before[-len(phrase) :]) == phrase for phrase in phrases)


def _is_age(tree: Tree, first: int, last: int) -> bool:
    """As in "aged 41", "twenty-two years old", "was nineteen": how old somebody is."""
    before = [token.text.lower() for token in tree.tokens[max(0, first - 2) : first]]
    after = [token.text.lower() for token in tree.tokens[last : last + 4]]
    is_old = "old" in after and not words("ends_of_ages") & set(after[: after.index("old")])
    if _end_with(before, "before_ages") or is_old or "age" in after:
        return True
    top = tree.top_of(list(range(first, last))) or first
    return bool(tree.of(top, "cop")) and not tree.of(top, "nmod", "obl")


@cache
def _changes() -> frozenset[str]:
    return frozenset(stem(word) for word in words("changes"))


@cache
def _hedges() -> list[tuple[str, tuple[str, ...]]]:
    """The hedges with their words, the longest first."""
    found = [(kind, tuple(text.split())) for text, kind in table("hedges").items()]
    return sorted(found, key=lambda one: -len(one[1]))


def _hedge(tree: Tree, first: int, last: int, of_deed: Sequence[str]) -> str:
    texts = [token.text.lower() for token in tree.tokens]
    if not _changes().isdisjoint(of_deed[:1]):
        return "more"
    start = first
    while start and texts[start - 1] in table("currencies"):
        start -= 1
    for kind, phrase in _hedges():
        if tuple(texts[max(0, start - len(phrase)) : start]) == phrase:
            return kind
    after = texts[last : last + 4]
    return next((kind for word, kind in table("hedges_after").items() if word in after), "")


def _figure(
    tree: Tree, run: tuple[int, int], value: float, told: tuple[str, Span], deeds: Deeds
) -> Figure:
    first, last = run
    text, span = told
    top = tree.top_of(list(range(first, last))) or first
    unit, thing = _unit(tree, first, last, top)
    carrier = thing if thing is not None else top
    of_deed, others = deeds(carrier)
    hedge = _hedge(tree, first, last, of_deed)
    if tree.lemmas(carrier, "amod") & tree.closed("figures", "others"):
        hedge = "other"
    low, high = _bounds(value, hedge)
    sort = [s for s in _sort(tree, carrier, first, last) if s != unit]
    return Figure(
        low,
        high,
        unit,
        tuple(dict.fromkeys(sort)),
        of_deed,
        tuple(word for word in others if word != unit),
        text,
        tree.tokens[thing].text if thing is not None else "",
        span,
        _is_total(tree, first),
        hedge,
    )


def _is_total(tree: Tree, first: int) -> bool:
    """As in "in all 131", "together £40", "making a total of 12"."""
    near = tree.tokens[max(0, first - _NEAR) : first]
    before = [token.text.lower() for token in near if token.text not in words("signs")]
    return bool(set(before) & words("totals")) or _end_with(before, "before_totals")


def _bounds(value: float, hedge: str) -> tuple[float, float]:
    if hedge == "least":
        return value, OPEN
    if hedge == "most":
        return 0.0, value
    if hedge == "about":
        return value * (1 - _ROUND), value * (1 + _ROUND)
    if hedge == "nearly":
        return value * (1 - _ROUND), value
    return value, value


def _unit(tree: Tree, first: int, last: int, top: int) -> tuple[str, int | None]:
    """What is counted, and which token names it."""
    signs = table("currencies")
    before = tree.tokens[first - 1].text if first else ""
    after = tree.tokens[last].text.lower() if last < len(tree) else ""
    if before in signs:
        return str(signs[before]), first - 1
    if after in signs:
        return str(signs[after]), last
    head = tree.head(top)
    is_counted = head >= 0 and tree.relations[top] in {"nummod", "compound", "det"}
    if is_counted and tree.tokens[head].upos in _NOMINAL | {"SYM"}:
        return unit_stem(tree.lemma(head)), head
    return _of_which(tree, last)


def _of_which(tree: Tree, last: int) -> tuple[str, int | None]:
    """As in "seven of the old men"."""
    if last >= len(tree) or tree.tokens[last].text.lower() not in words("of_which"):
        return "", None
    for index in range(last + 1, min(len(tree), last + 1 + _ACROSS)):
        if tree.tokens[index].xpos == "NNS":
            return unit_stem(tree.lemma(index)), index
    return "", None


def unit_stem(lemma: str) -> str:
    """The unit's stem, spellings and short forms made one."""
    units = table("units")
    return str(units.get(lemma, stem(lemma)))


def _sort(tree: Tree, carrier: int, first: int, last: int) -> Iterator[str]:
    """Stems of what says of which sort the counted things are."""
    for child in tree.of(carrier, *_SORT_RELATIONS):
        if first <= child < last:
            continue
        for index in tree.subtree(child):
            if tree.tokens[index].upos in {"NOUN", "PROPN", "ADJ", "VERB"}:
                yield stem(tree.lemma(index))
