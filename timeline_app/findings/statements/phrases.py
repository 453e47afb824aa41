"""A phrase that has part in a deed: what it is called, and whether it says who."""

from functools import cache

from timeline_app import syntax
from timeline_app.extraction import antecedent
from timeline_app.findings.statements.context import CONTENT, SentenceContext
from timeline_app.findings.statements.records import Slot
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import NameType, Participant, Span

CUT = frozenset({"acl", "acl:relcl", "appos", "conj", "parataxis", "punct", "cc", "advcl"})
"""What hangs on a phrase and is none of its words."""
_OPEN = words("open")
_PERSONS = tuple(words("endings_of_persons"))
_LONGEST = 9


def slot(context: SentenceContext, head: int, role: str) -> Slot:
    """The phrase of a head in a role."""
    tree = context.tree
    head = antecedent(tree, head)
    named, inside = context.named(head), phrase(context, head)
    token = tree.tokens[head]
    span = Span(tree.tokens[inside[0]].span.start, tree.tokens[inside[-1]].span.end)
    called = _called(context, head, named)
    name = _inside(context, inside[0], span)
    said = [*inside, *(i for i in tree.of(head, "appos") if tree.tokens[i].upos == "NOUN")]
    stems = [stem(tree.lemma(i)) for i in said if tree.tokens[i].upos in CONTENT]
    is_pointing = token.upos == "PRON" and named is not None
    if is_pointing and named is not None:
        name, stems = named.name, []
    if called or is_pointing:
        stems += [stem(word) for word in (called or name).split() if word[0].isalpha()]
    return Slot(
        role,
        stems[-1] if is_pointing and stems else stem(tree.lemma(head)),
        name,
        tuple(dict.fromkeys(stems)),
        span,
        called,
        _kind(called, named),
        is_many=token.xpos in {"NNS", "NNPS"} or bool(tree.of(head, "conj")),
        is_open=_is_open(token.text.lower(), called, is_pronoun=token.upos == "PRON"),
        is_none=_is_none(context, head),
        is_indefinite=_is_indefinite(context, head),
        is_person=_is_person(tree.lemma(head), named),
    )


def _inside(context: SentenceContext, first: int, span: Span) -> str:
    """The words as they stand within a sentence: "the sluice", though it opens one."""
    text = context.text(span)
    is_article = context.tree.tokens[first].upos in {"DET", "PRON"}
    return text[:1].lower() + text[1:] if first == 0 and is_article else text


def _kind(called: str, named: Participant | None) -> str:
    if not called:
        return ""
    return str(named.type) if named is not None else str(NameType.OTHER)


def _is_open(text: str, called: str, *, is_pronoun: bool) -> bool:
    """Whether it does not say who: a pronoun, unless a name is known for it."""
    return (text in _OPEN or is_pronoun) and (not called or called.lower() in _OPEN)


def _is_none(context: SentenceContext, head: int) -> bool:
    """As in "nobody", "no soldiers", "a single match"."""
    tree = context.tree
    if tree.tokens[head].text.lower() in tree.closed("phrases", "none") or "single" in tree.lemmas(
        head, "amod"
    ):
        return True
    return bool(tree.lemmas(head, "det") & words("none_of"))


def _is_person(lemma: str, named: Participant | None) -> bool:
    if named is not None and named.type == NameType.PERSON:
        return True
    return lemma in people() or (lemma.endswith(_PERSONS) and lemma not in words("things"))


@cache
def people() -> frozenset[str]:
    """Words for what people are, and for the offices they hold."""
    return syntax.joined("event_roles", "people", "offices")


def _is_indefinite(context: SentenceContext, head: int) -> bool:
    """As in "a page", "positions": which one is not told."""
    tree = context.tree
    if tree.tokens[head].upos == "PROPN":
        return False
    if tree.lemmas(head, "det", "nummod") & tree.closed("phrases", "indefinite"):
        return True
    is_bare = not tree.of(head, "det", "nmod:poss", "nummod")
    return tree.tokens[head].xpos == "NNS" and is_bare


def _called(context: SentenceContext, head: int, named: Participant | None) -> str:
    """The name by which somebody is called; a word that only opens a sentence is none."""
    is_first = head == 0 and (named is None or " " not in named.name)
    if is_first and (named is None or named.type == NameType.OTHER):
        return ""
    if named is not None and named.name[:1].isupper():
        return named.name
    tree = context.tree
    near = [head, *tree.of(head, "flat", "compound", "appos")]
    near += [i for child in near[1:] for i in tree.of(child, "flat")]
    proper = [i for i in sorted(near) if tree.tokens[i].upos == "PROPN"]
    is_beside = any(tree.relations[i] == "appos" for i in proper)
    if tree.tokens[head].upos != "PROPN" and not is_beside:
        return ""
    return " ".join(tree.tokens[i].text for i in proper)


def phrase(context: SentenceContext, head: int) -> list[int]:
    """The tokens of the head's phrase without clauses, times and what stands beside it."""
    ordered = sorted(_below(context, head))
    first = last = ordered.index(head)
    while first and ordered[first] - ordered[first - 1] <= 1:
        first -= 1
    while last + 1 < len(ordered) and ordered[last + 1] - ordered[last] <= 2:
        last += 1
    kept = ordered[first : last + 1]
    return kept[: max(kept.index(head) + 1, _LONGEST)]


def _below(context: SentenceContext, head: int) -> set[int]:
    tree, found, waiting = context.tree, {head}, [head]
    while waiting:
        for child in tree.children[waiting.pop()]:
            is_case = tree.relations[child] == "case" and tree.head(child) == head
            if child in found or context.is_time[child] or is_case or _is_out(context, child):
                continue
            found.add(child)
            waiting.append(child)
    return found


def _is_out(context: SentenceContext, child: int) -> bool:
    token = context.tree.tokens[child]
    is_name = token.relation == "appos" and token.upos == "PROPN"
    return token.relation in CUT and not is_name
