"""Who took part: the arguments of a verb or noun, by the names the document gives them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline_app.extraction import places
from timeline_app.extraction.names import Naming, spell
from timeline_app.extraction.references import References
from timeline_app.model import NameType, Participant, Role, Span
from timeline_app.syntax import Tree

_LONGEST = 5
_APART = 6
"""Words between a noun and the name that it introduces."""
_FAR_APART = 14
"""The same for a person's name between commas."""
_MOST = 8


@dataclass(frozen=True, slots=True)
class Argument:
    """The head of a phrase that takes part, and as what."""

    head: int
    role: Role


def arguments(tree: Tree, index: int) -> list[Argument]:
    """Heads of the phrases that take part, before coordination is spread out."""
    if tree.is_verbal(index) or tree.of(index, "cop"):
        return list(_of_verb(tree, index))
    return list(_of_noun(tree, index))


def subject_of(tree: Tree, index: int) -> int | None:
    """The logical subject: the verb's own, or that of the clause which controls it."""
    own = tree.subject(index)
    if own is not None:
        return own
    at = index
    for above in tree.ancestors(index):
        if tree.relations[at] == "acl":
            # What explains a noun follows it; before it the tree is wrong.
            return above if above < at and not _is_named_deed(tree, at) else None
        if not _is_controlled(tree, at):
            return None
        found = _controller(tree, above, at)
        if found is not None:
            return found
        at = above
    return None


def _is_named_deed(tree: Tree, index: int) -> bool:
    """As in "charges of running a racket": no charge runs one, but who is convicted of it did."""
    above = tree.head(tree.head(index))
    if above >= 0 and tree.lemma(above) in tree.words("event_triggers", "accusing"):
        return False
    is_gerund = tree.tokens[index].xpos == "VBG"
    return is_gerund and any(tree.tokens[m].xpos == "IN" for m in tree.of(index, "mark", "case"))


def _is_controlled(tree: Tree, index: int) -> bool:
    """Whether a clause without subject takes that of the verb above."""
    relation = tree.relations[index]
    marks = tree.lemmas(index, "mark") & tree.closed("participants", "infinitive")
    if relation == "advcl" and is_passive(tree, index) and marks:
        return False
    is_finite = tree.tokens[index].xpos in {"VBD", "VBZ", "VBP"}
    return relation in {"xcomp", "advcl", "conj"} or (relation == "ccomp" and not is_finite)


def _controller(tree: Tree, above: int, clause: int) -> int | None:
    """Who does it: the object of "ordered troops to leave", else the subject."""
    # "organised them to become a front"; only who promises somebody something does it himself
    is_ordered = tree.relations[clause] == "xcomp" and (
        tree.lemma(above) not in tree.words("event_triggers", "subject_control")
    )
    # "troops that he ordered to leave", but not "Rome, which he is set to visit"
    is_known = tree.lemma(above) in tree.words("event_triggers", "object_control")
    # "accused him of lying", "kept them from voting", "arrested two men for selling it"
    links = tree.lemmas(clause, "mark", "case") & tree.closed("participants", "handed_on")
    if is_ordered or (links and tree.tokens[clause].xpos == "VBG"):
        controlled = tree.first(above, "obj", "iobj")
        if controlled is not None and (-1 if is_known else above) < controlled < clause:
            is_self = tree.tokens[controlled].text.endswith(("self", "selves"))
            return tree.subject(above) if is_self else controlled
    return None if _is_anybodys(tree, above, clause) else tree.subject(above)


def _is_anybodys(tree: Tree, above: int, clause: int) -> bool:
    """As in "was pleased by the help of two states in finding it": who finds is open."""
    field = tree.closed("participants", "field")
    marks = [m for m in tree.of(clause, "mark", "case") if tree.lemma(m) in field]
    if not marks or tree.tokens[clause].xpos != "VBG":
        return False
    return any(c < marks[0] for c in tree.of(above, "obl") if c > above)


def antecedent(tree: Tree, index: int) -> int:
    """The noun that a relative pronoun stands for; any other token stands for itself."""
    token = tree.tokens[index]
    is_relative = token.text.lower() in tree.closed("participants", "relative")
    if token.xpos not in {"WDT", "WP", "WP$"} and not is_relative:
        return index
    at = index
    for above in tree.ancestors(index):
        if tree.tokens[at].relation == "acl:relcl":
            return _nearest_conjunct(tree, above, index)
        at = above
    return index


def _nearest_conjunct(tree: Tree, noun: int, pronoun: int) -> int:
    """Of "Riyadh and Washington, which" the last, where the pronoun follows it at once."""
    conjuncts = [c for c in tree.of(noun, "conj") if c < pronoun]
    return conjuncts[-1] if conjuncts and pronoun - conjuncts[-1] <= 2 else noun


def is_passive(tree: Tree, index: int) -> bool:
    """Whether the verb is in the passive."""
    if tree.of(index, "nsubj:pass", "aux:pass"):
        return True
    token = tree.tokens[index]
    is_bare_participle = token.xpos == "VBN" and not tree.lemmas(index, "aux") & {"have"}
    if is_bare_participle and token.relation == "conj" and not tree.of(index, "aux"):
        return token.head != index and is_passive(tree, token.head)
    return is_bare_participle and token.relation in {"acl", "advcl"}


def is_appointed(tree: Tree, index: int) -> bool:
    """As in "is scheduled for release": a plan by its own word."""
    return tree.lemma(index) in {"schedule", "slate"} and is_passive(tree, index)


def is_appointment(tree: Tree, index: int) -> bool:
    """Whether a noun is what something "is scheduled for"."""
    governor = tree.head(index)
    cases = tree.lemmas(index, "case") & tree.closed("participants", "set_for")
    return (
        bool(cases)
        and tree.relations[index] == "obl"
        and governor >= 0
        and is_appointed(tree, governor)
    )


def _of_verb(tree: Tree, index: int) -> Iterator[Argument]:
    subject = subject_of(tree, index)
    passive = is_passive(tree, index)
    if subject is not None:
        yield Argument(antecedent(tree, subject), Role.PATIENT if passive else Role.AGENT)
    for child in tree.of(index, "obj", "iobj"):
        yield Argument(antecedent(tree, child), Role.PATIENT)
    lent = lent_object(tree, index)
    if lent is not None:
        yield Argument(lent, Role.PATIENT)
    agents = tree.closed("participants", "agent")
    for child in tree.of(index, "obl"):
        cases = tree.lemmas(child, "case")
        if tree.tokens[child].relation == "obl:agent" or (passive and cases & agents):
            yield Argument(antecedent(tree, child), Role.AGENT)
        elif cases & tree.closed("participants", "other_cases"):
            yield Argument(antecedent(tree, child), Role.OTHER)


def _of_noun(tree: Tree, index: int) -> Iterator[Argument]:
    yield from _of_office(tree, index)
    for child in tree.of(index, "nmod:poss", "compound", "amod"):
        yield Argument(child, Role.AGENT)
    for child in tree.of(index, "nmod"):
        cases = tree.lemmas(child, "case")
        if cases & tree.closed("participants", "agent"):
            yield Argument(antecedent(tree, child), Role.AGENT)
        elif cases & tree.closed("participants", "undergone"):
            yield Argument(antecedent(tree, child), Role.PATIENT)
        elif cases & tree.closed("participants", "other_cases"):
            yield Argument(antecedent(tree, child), Role.OTHER)
    yield from _of_governor(tree, index)


def _of_office(tree: Tree, index: int) -> Iterator[Argument]:
    """As in "in Kadhimi's first months in office": it is his."""
    if tree.lemma(index) in {"office", "power"} and tree.head(index) >= 0:
        for child in tree.of(tree.head(index), "nmod:poss"):
            yield Argument(child, Role.AGENT)
            yield Argument(index, Role.PATIENT)


def _of_governor(tree: Tree, index: int) -> Iterator[Argument]:
    """As in "forces carried out a raid": who does it stands with the verb."""
    governor = tree.head(index)
    is_done = governor >= 0 and tree.relations[index] == "obj" and tree.is_verbal(governor)
    if is_done or is_appointment(tree, index):
        subject = subject_of(tree, governor)
        if subject is not None:
            yield Argument(antecedent(tree, subject), Role.AGENT)


def lent_object(tree: Tree, index: int) -> int | None:
    """As in "which he is set to visit": the object hangs on the verb above."""
    above = tree.head(index)
    if tree.relations[index] != "xcomp" or above < 0 or tree.of(index, "obj"):
        return None
    for child in tree.of(above, "obj"):
        if tree.tokens[child].xpos in {"WDT", "WP"} and child < above:
            return antecedent(tree, child)
    return None


def find(tree: Tree, index: int, references: References) -> tuple[Participant, ...]:
    """Everybody who takes part, each once, in the order subject, object, others."""
    found: dict[str, Participant] = {}
    for argument in arguments(tree, index):
        for head in _with_conjuncts(tree, argument.head, references):
            participant = _participant(tree, head, argument.role, references)
            if participant is not None and len(found) < _MOST:
                found.setdefault(participant.name, participant)
    return tuple(found.values())


def _with_conjuncts(tree: Tree, head: int, references: References) -> list[int]:
    """A phrase's head and what is coordinated with it or with the name it introduces."""
    named = named_head(tree, head, references)
    return [head, *coordinated(tree, head, named)]


def coordinated(tree: Tree, head: int, named: int) -> list[int]:
    """What stands beside a phrase after its name; "boxer and medalist Amir Khan" is one man."""
    found = dict.fromkeys((*tree.of(head, "conj"), *tree.of(named, "conj")))
    return [conjunct for conjunct in found if conjunct > named]


def _participant(tree: Tree, head: int, role: Role, references: References) -> Participant | None:
    span = tree.tokens[head].span
    naming = references.naming(tree, named_head(tree, head, references))
    if naming is not None and naming.text in tree.words("event_roles", "months"):
        return None
    if naming is not None:
        kind = references.register.type_of(naming)
        span = Span(tree.tokens[naming.first].span.start, tree.tokens[naming.last - 1].span.end)
        return Participant(_canonical(references.register.full(naming.text)), kind, role, span)
    referent = references.referent(tree, head)
    if referent is not None and referent.name:
        return Participant(_canonical(referent.name), referent.type, role, span)
    if referent is not None:
        described = _group(references.trees[referent.number], referent.head, role)
        return replace(described, span=span) if described is not None else None
    country = places.country_by_adjective(tree.tokens[head].text)
    if country:
        return Participant(country, NameType.PLACE, role, span)
    return _group(tree, head, role)


def named(tree: Tree, head: int, references: References) -> Participant | None:
    """The participant that a phrase names or describes."""
    return _participant(tree, head, Role.OTHER, references)


def named_head(tree: Tree, head: int, references: References) -> int:
    """Where a phrase names its head: "regional rival Saudi Arabia" is Saudi Arabia."""
    if references.naming(tree, head) is not None:
        return head
    if tree.tokens[head].upos != "NOUN":
        return head
    near = tree.of(head, "appos", "flat", "compound", "nmod:desc")
    if tree.lemma(head) in tree.words("event_roles", "offices") | {"officer"}:
        near += [c for c in tree.of(head, "nmod") if not tree.of(c, "case")]
    for child in near:
        naming = references.naming(tree, child)
        is_near = naming is not None and head < child <= head + _reach(tree, head, naming)
        if naming is not None and is_near and naming.head == child:
            # 'the text "Ann Lee"' is no person.
            return head if tree.tokens[naming.first - 1].xpos == "``" else child
    return head


def _reach(tree: Tree, noun: int, naming: Naming) -> int:
    """How far behind a noun its name may stand: "the head of the bank in Rome, Ann Lee,"."""
    has_comma = tree.tokens[naming.first - 1].text == ","
    is_aside = has_comma or _holds_an_office(tree, tree.lemma(noun))
    return _FAR_APART if is_aside and naming.type is NameType.PERSON else _APART


def _holds_an_office(tree: Tree, lemma: str) -> bool:
    is_office = lemma in tree.words("event_roles", "offices")
    return is_office or lemma in tree.closed("participants", "holders")


def _canonical(name: str) -> str:
    return places.country_of(name) if places.is_country(name) else name.removeprefix("the ")


def _is_no_party(tree: Tree, head: int) -> bool:
    """Of times and amounts: "for twelve years", "raised five dollars"."""
    lemma = tree.lemma(head)
    is_time = lemma != "time" and lemma in tree.words("event_triggers", "time_units")
    return is_time or lemma in tree.joined("event_roles", "currencies", "amounts")


def _group(tree: Tree, head: int, role: Role) -> Participant | None:
    """A common noun with what stands before it: "Iraqi security forces"."""
    if tree.tokens[head].upos != "NOUN" or _is_no_party(tree, head):
        return None
    inside = [c for c in tree.of(head, "amod", "compound", "nummod") if c < head]
    first = min([head, *inside])
    if head - first >= _LONGEST:
        return None
    span = Span(tree.tokens[first].span.start, tree.tokens[head].span.end)
    is_office = tree.lemma(head) in tree.words("event_roles", "offices")
    kind = NameType.PERSON if is_office else NameType.OTHER
    return Participant(spell(tree, first, head + 1), kind, role, span)
