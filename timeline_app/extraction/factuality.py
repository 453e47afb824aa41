"""Whether the text says that it happened: modals, negation, conditions, governing words."""

from dataclasses import dataclass, replace

from timeline_app.extraction.grammar import Grammar, is_finite
from timeline_app.extraction.participants import is_appointment
from timeline_app.extraction.triggers import is_set_for_a_day
from timeline_app.model import Factuality, When
from timeline_app.syntax import Tree

_CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "acl", "csubj"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RANK = (
    Factuality.HAPPENED,
    Factuality.PLANNED,
    Factuality.HYPOTHETICAL,
    Factuality.DENIED,
)


@dataclass(frozen=True, slots=True)
class SourcedFactuality:
    """What the text says of a mention; ``reporter`` is the token of who is quoted for it."""

    factuality: Factuality
    reporter: int | None = None
    """The governing verb of saying."""


def is_to_be_done(tree: Tree, index: int, modality: str, verdict: SourcedFactuality) -> bool:
    """As in "must file", "was ordered to pay": with a last day named, it is planned."""
    if verdict.factuality is not Factuality.HYPOTHETICAL:
        return False
    if modality in tree.closed("factuality", "obliging"):
        return True
    above = tree.head(index)
    is_infinitive = tree.tokens[index].xpos == "VB" and above >= 0
    return is_infinitive and tree.lemma(above) in tree.words("event_modality", "ordering")


def judge(tree: Tree, index: int, grammar: Grammar) -> SourcedFactuality:
    """Whether the mention with this trigger happened, and which verb of saying stands above."""
    if _is_headline_plan(tree, index) or _has_until(tree, index):
        return SourcedFactuality(Factuality.PLANNED)
    verdict = _own(tree, index, grammar)
    above, reporter = _from_above(tree, index)
    return SourcedFactuality(max(verdict, above, key=_RANK.index), reporter)


def on_its_day(
    verdict: SourcedFactuality, when: When | None, published: When | None, *, is_due: bool = False
) -> SourcedFactuality:
    """What its document dates ahead of itself, or calls due, has not happened: it is planned."""
    if is_due:
        return replace(verdict, factuality=Factuality.PLANNED)
    if verdict.factuality is not Factuality.HAPPENED or when is None or published is None:
        return verdict
    is_ahead = when.earliest > published.latest
    return replace(verdict, factuality=Factuality.PLANNED) if is_ahead else verdict


def _is_marked(tree: Tree, index: int, *relations: str) -> bool:
    """Whether an infinitive's mark hangs on it: "*to* respond"."""
    return bool(tree.lemmas(index, *relations) & tree.closed("factuality", "infinitive"))


def _has_until(tree: Tree, index: int) -> bool:
    """As in "has until 3 May to respond"."""
    if tree.tokens[index].xpos != "VB" or not _is_marked(tree, index, "mark"):
        return False
    for above in tree.ancestors(index):
        if tree.lemma(above) in {"have", "give"} and above < index:
            return any(
                tree.lemma(i) in tree.closed("factuality", "until")
                for i in range(above + 1, index)
            )
    return False


def is_not_until(tree: Tree, index: int) -> bool:
    """As in "did not return until 1994": then he did."""
    circumstances = tree.of(index, "obl", "advcl", "advmod", "nmod")
    return any(
        tree.lemmas(c, "case", "mark") & tree.closed("factuality", "until")
        for c in circumstances
        if c > index
    )


def _own(tree: Tree, index: int, grammar: Grammar) -> Factuality:
    if grammar.polarity == "NEG":
        is_past = grammar.tense == "PAST" and not grammar.modality
        is_told = is_past and is_not_until(tree, index)
        return Factuality.HAPPENED if is_told else Factuality.DENIED
    is_near_miss = tree.lemmas(index, "advmod") & tree.words("event_modality", "near_misses")
    if is_near_miss or _is_conditional(tree, index):
        return Factuality.HYPOTHETICAL
    is_plan = _is_to_be(tree, index) or _is_due(tree, index)
    if grammar.tense == "FUTURE" or is_plan:
        return Factuality.PLANNED
    # "would have won" is over, and was not so.
    is_future = grammar.modality in tree.closed(
        "factuality", "past_future"
    ) and not grammar.aspect.startswith("PERFECTIVE")
    if is_future and _is_reported_future(tree, index):
        return Factuality.PLANNED
    if grammar.modality in tree.words("event_modality", "hypothetical_modals"):
        return Factuality.HYPOTHETICAL
    return _from_adjectives(tree, index)


def _is_to_be(tree: Tree, index: int) -> bool:
    """As in "is to be presented on Friday"."""
    marks = [
        m
        for m in tree.of(index, "mark")
        if tree.lemma(m) in tree.closed("factuality", "infinitive")
    ]
    helpers = [h for h in tree.of(index, "aux", "cop") if tree.lemma(h) == "be"]
    return bool(marks) and any(h < marks[0] for h in helpers)


def _is_headline_plan(tree: Tree, index: int) -> bool:
    """As in "Carmaker to cut 30,000 jobs"."""
    if tree.tokens[index].xpos != "VB" or not _is_marked(tree, index, "mark", "aux"):
        return False
    root = index if tree.relations[index] == "root" else tree.head(index)
    is_top = root >= 0 and tree.relations[root] == "root" and tree.relations[index] != "xcomp"
    is_told = tree.subject(index) is not None or not tree.is_verbal(root)
    return is_top and is_told and not any(t.xpos in _FINITE for t in tree.tokens)


def _is_due(tree: Tree, index: int) -> bool:
    """As in "due to be released on Friday", where "due" hangs on the verb."""
    helpers = tree.of(index, "aux", "aux:pass", "cop")
    is_infinitive = any(tree.tokens[h].xpos == "VB" for h in helpers)
    return is_infinitive and "due" in tree.lemmas(index, "case", "mark", "advmod", "amod")


def _from_adjectives(tree: Tree, index: int) -> Factuality:
    near = tree.lemmas(index, "amod")
    for name, factuality in (
        ("denied_adjectives", Factuality.DENIED),
        ("hypothetical_adjectives", Factuality.HYPOTHETICAL),
        ("planned_adjectives", Factuality.PLANNED),
    ):
        if near & tree.words("event_modality", name):
            return factuality
    return Factuality.HAPPENED


def _is_conditional(tree: Tree, index: int) -> bool:
    marks = tree.words("event_modality", "conditional_marks")
    if tree.lemmas(index, "mark") & marks:
        return True
    if _is_asked(tree, index):
        return True
    if tree.relations[index] == "root" and tree.tokens[-1].text == "?":
        return True
    return _is_order(tree, index)


def _is_order(tree: Tree, index: int) -> bool:
    """As in "Call us and bring a friend", "Let us go": asked for, and not told as done."""
    relation, above = tree.relations[index], tree.head(index)
    if tree.tokens[index].xpos != "VB" or tree.auxiliaries(index):
        return False
    if relation == "xcomp":
        return tree.lemma(above) == "let" and _is_order(tree, above)
    if tree.subject(index) is not None or _is_marked(tree, index, "mark"):
        return False
    return relation == "root" or (relation in {"conj", "parataxis"} and _is_order(tree, above))


def _is_asked(tree: Tree, index: int) -> bool:
    """As in "investigate what role it played": an open question."""
    relation = tree.tokens[index].relation
    if relation == "acl:relcl":
        return bool(tree.lemmas(tree.head(index), "det") & tree.closed("factuality", "asking"))
    marks = tree.lemmas(index, "mark")
    return relation == "ccomp" and bool(marks & tree.closed("factuality", "open"))


def _is_reported_future(tree: Tree, index: int) -> bool:
    """As in "said it would visit": a future seen from the past, unless a condition hangs below."""
    governor = tree.head(index)
    if tree.relations[index] != "ccomp" or governor < 0:
        return False
    return not any(_is_conditional(tree, child) for child in tree.of(index, "advcl"))


def _from_above(tree: Tree, index: int) -> tuple[Factuality, int | None]:
    """What the governing words make of it, and the nearest verb that reports it."""
    worst, reporter, at = Factuality.HAPPENED, None, index
    for above in tree.ancestors(index):
        relation = tree.relations[at]
        # "rejected the plan after talks collapsed": the collapse is not rejected.
        if relation == "parataxis" or (relation == "advcl" and is_finite(tree, at)):
            break
        worst = max(worst, _under(tree, above, at), key=_RANK.index)
        if relation == "ccomp" and tree.is_verbal(above) and reporter is None:
            reporter = above
        if relation in {"acl", "root"} and tree.tokens[at].relation == "acl:relcl":
            break
        at = above
    return worst, reporter


def _under(tree: Tree, above: int, below: int) -> Factuality:
    """What the governor does to its dependent."""
    relation = tree.relations[below]
    if tree.tokens[below].relation == "acl:relcl":
        return Factuality.HAPPENED
    if relation in _CLAUSES:
        return _clause_under(tree, above, below)
    if relation in {"obj", "nmod", "obl", "nsubj"}:
        return _noun_under(tree, above, below)
    return Factuality.HAPPENED


def _clause_under(tree: Tree, above: int, below: int) -> Factuality:
    lemma = tree.lemma(above)
    is_infinitive = _is_marked(tree, below, "mark") or tree.tokens[below].xpos == "VB"
    is_gerund = tree.tokens[below].xpos == "VBG" and tree.relations[below] == "advcl"
    aims = tree.lemmas(below, "mark") & tree.closed("factuality", "aiming")
    is_open = is_infinitive or (is_gerund and bool(aims))
    if tree.lemmas(above, "advmod") & tree.closed("factuality", "not") and is_open:
        return Factuality.DENIED
    if tree.lemmas(below, "mark", "case", "cc") & tree.closed("factuality", "instead"):
        return Factuality.DENIED
    if _is_mere_thought(tree, below):
        return Factuality.HYPOTHETICAL
    is_reached = _is_marked(tree, below, "mark") and _is_past_ability(tree, above)
    if is_reached or lemma in tree.words("event_modality", "implicative"):
        return Factuality.HAPPENED
    if tree.relations[below] == "ccomp" and not is_infinitive:
        return (
            Factuality.DENIED
            if lemma in tree.closed("factuality", "denying")
            else _doubted(tree, lemma)
        )
    if not is_infinitive:
        # "declined, with crude dropping": what goes along is not declined.
        beside = tree.lemmas(below, "mark", "case") & tree.closed("factuality", "beside")
        return Factuality.HAPPENED if beside else _gerund_under(tree, lemma)
    return _infinitive_under(tree, above, below)


def _is_mere_thought(tree: Tree, below: int) -> bool:
    """As in "the possibility of travel being denied", whatever the tree hangs it on."""
    content = tree.closed("factuality", "content")
    marks = [m for m in tree.of(below, "mark", "case") if tree.lemma(m) in content and m]
    return any(tree.lemma(m - 1) in tree.words("event_modality", "mere_thoughts") for m in marks)


def _is_past_ability(tree: Tree, above: int) -> bool:
    """As in "was able to escape", "had to resign", "enabled them to flee": it was done."""
    if tree.lemma(above) not in tree.words("event_modality", "achieving"):
        return False
    helpers = tree.of(above, "aux", "cop")
    is_open = any(tree.tokens[h].xpos == "MD" for h in helpers)
    if is_open or tree.lemmas(above, "advmod", "mark") & tree.closed("factuality", "undone"):
        return False
    if tree.tokens[above].upos == "ADJ":
        return any(
            tree.tokens[h].text.lower() in tree.closed("factuality", "past_be") for h in helpers
        )
    return tree.tokens[above].xpos == "VBD"


def _doubted(tree: Tree, lemma: str) -> Factuality:
    is_doubtful = lemma in tree.words("event_modality", "doubting")
    return Factuality.HYPOTHETICAL if is_doubtful else Factuality.HAPPENED


def _gerund_under(tree: Tree, lemma: str) -> Factuality:
    if lemma in tree.words("event_modality", "denied"):
        return Factuality.DENIED
    is_open = lemma in {"consider", "suggest", "propose", "discuss", "recommend", "risk"}
    return Factuality.HYPOTHETICAL if is_open else Factuality.HAPPENED


def _is_past_perfect(tree: Tree, index: int) -> bool:
    """As in "had been scheduled to visit": the plan was overtaken."""
    return any(tree.tokens[h].text.lower() == "had" for h in tree.of(index, "aux"))


def _infinitive_under(tree: Tree, above: int, below: int) -> Factuality:
    lemma = tree.lemma(above)
    if _is_outcome(tree, above, below):
        return Factuality.HAPPENED
    for name, factuality in (
        ("denied", Factuality.DENIED),
        ("planned", Factuality.PLANNED),
        ("hypothetical", Factuality.HYPOTHETICAL),
        # "is alleged to have been involved"
        ("doubting", Factuality.HYPOTHETICAL),
    ):
        if lemma in tree.words("event_modality", name):
            is_given_up = name == "planned" and _is_past_perfect(tree, above)
            return Factuality.HYPOTHETICAL if is_given_up else factuality
    # A purpose ("came to help") or an unknown governor: nobody says it was reached.
    purposes = tree.relations[below] in {"advcl", "acl", "xcomp"}
    return Factuality.HYPOTHETICAL if purposes else Factuality.HAPPENED


def _is_outcome(tree: Tree, above: int, below: int) -> bool:
    """As in "rose three points to close at 512": where it came to, not what for."""
    ends = tree.lemma(below) in tree.words("event_modality", "outcomes")
    is_told = tree.tokens[above].xpos in {"VBD", "VBG"} and tree.tokens[below].xpos == "VB"
    has_figure = any(tree.tokens[i].upos == "NUM" for i in tree.subtree(below))
    return ends and is_told and has_figure


def _noun_under(tree: Tree, above: int, below: int) -> Factuality:
    """An event noun as object: "called for talks", "cancelled the trip"."""
    relation, lemma = tree.relations[below], tree.lemma(above)
    if is_appointment(tree, below) or is_set_for_a_day(tree, below):
        return Factuality.PLANNED
    if relation == "nsubj" or (lemma == "call" and tree.of(above, "xcomp")):
        # "called the move unfair": it is named, not called for.
        return Factuality.HAPPENED
    if relation == "obj" and lemma in tree.words("event_modality", "denied"):
        return Factuality.DENIED
    wanted = tree.words("event_modality", "hypothetical") | tree.words("event_modality", "planned")
    cases = tree.lemmas(below, "case")
    if relation == "obj" and lemma in wanted and tree.tokens[above].upos == "VERB":
        return Factuality.HYPOTHETICAL
    is_thought = cases & tree.closed("factuality", "content") and lemma in tree.words(
        "event_modality", "mere_thoughts"
    )
    is_open = is_thought or (lemma in wanted and cases & tree.closed("factuality", "goal"))
    return Factuality.HYPOTHETICAL if is_open else Factuality.HAPPENED
