"""Who and what has part in a deed, and in what."""

from collections.abc import Iterator

from timeline_app.extraction import Argument, antecedent
from timeline_app.findings.statements.context import SentenceContext
from timeline_app.findings.statements.phrases import slot
from timeline_app.findings.statements.records import Slot
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import NameType, Role, Span


def slots(context: SentenceContext, index: int) -> Iterator[Slot]:
    """The phrases that have part in the deed of a token."""
    if context.is_label(index):
        yield from _holder(context, index + 2)
        return
    office = office_of(context, index)
    if office is not None:
        yield slot(context, index, "agent")
        for child in context.tree.of(office, "nmod", "nmod:poss", "compound"):
            yield slot(context, child, "patient")
        return
    taken: set[int] = set()
    for head, role in _core(context, index):
        if role and head not in taken and not context.is_time[head]:
            taken.add(head)
            yield slot(context, head, role)
    yield from _circumstances(context, index, taken)


def office_of(context: SentenceContext, index: int) -> int | None:
    """The noun that a name is said to be: "driver" in "The driver of the car was Ann Lee"."""
    tree = context.tree
    if tree.tokens[index].upos != "PROPN" or not tree.of(index, "cop"):
        return None
    nouns = (one for one in tree.of(index, "nsubj") if tree.tokens[one].upos == "NOUN")
    return next(nouns, None)


def _core(context: SentenceContext, index: int) -> Iterator[tuple[int, str]]:
    """Who does it and to whom it is done, each with what stands beside it."""
    tree = context.tree
    is_clause = tree.is_verbal(index) or bool(tree.of(index, "cop"))
    for argument in _arguments(context, index):
        if argument.role is Role.OTHER:
            continue
        role = "agent" if argument.role is Role.AGENT else "patient"
        if not is_clause:
            role = _noun_role(context, index, argument.head, role)
        for head in (argument.head, *tree.of(argument.head, "conj")):
            yield head, role


def _circumstances(context: SentenceContext, index: int, taken: set[int]) -> Iterator[Slot]:
    """Where, with what, for what: by the preposition."""
    tree = context.tree
    if context.is_whereabouts(index):
        yield slot(context, index, min(tree.lemmas(index, "case") & words("whereabouts")))
    for child in tree.of(index, "obl", "nmod"):
        cases = [tree.lemma(case) for case in tree.of(child, "case")]
        if cases and child not in taken and not context.is_time[child]:
            yield slot(context, antecedent(tree, child), cases[0])


def _holder(context: SentenceContext, first: int) -> Iterator[Slot]:
    """The name that stands behind a label and its colon."""
    tree, last = context.tree, first
    while last < len(tree) and tree.tokens[last].upos in {"PROPN", "X"}:
        last += 1
    tokens = tree.tokens[first:last]
    if tokens:
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        name = context.text(span).rstrip(".")
        stems = tuple(stem(token.text) for token in tokens)
        yield Slot("agent", stems[-1], name, stems, span, name, str(NameType.PERSON))


def _noun_role(context: SentenceContext, noun: int, head: int, role: str) -> str:
    """A noun's genitives tell whose deed it is; who carries it out stands with the verb."""
    relation = context.tree.tokens[head].relation
    if context.tree.head(head) != noun:
        return role
    if relation == "amod":
        return ""
    return "of" if relation in {"nmod:poss", "compound"} or role == "patient" else role


def _arguments(context: SentenceContext, index: int) -> Iterator[Argument]:
    """Who takes part; "who" just behind a name is that name.

    In "the judge praised the police and named Ann Lee, who had led" it was she who led.
    """
    tree = context.tree
    who = [child for child in tree.of(index, "nsubj") if tree.lemma(child) in words("relatives")]
    named = _name_before(context, who[0]) if who else None
    meant = antecedent(tree, who[0]) if who else None
    for argument in context.arguments(index):
        head = argument.head
        if named is not None and head == meant:
            head = named
        elif context.is_never(head):
            subject = tree.subject(head)
            head = head if subject is None else subject
        yield Argument(head, argument.role)


def _name_before(context: SentenceContext, pronoun: int) -> int | None:
    tree = context.tree
    before = pronoun - 1 - (tree.tokens[pronoun - 1].text == ",")
    if before < 0 or tree.tokens[before].upos != "PROPN":
        return None
    while tree.relations[before] in {"flat", "compound"} and 0 <= tree.head(before) < pronoun:
        before = tree.head(before)
    return before
