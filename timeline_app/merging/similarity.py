"""How alike two tellings are, in words for people: their agreements and clashes."""

from collections.abc import Iterator

from timeline_app.merging import lexicon
from timeline_app.merging.mention_features import Actor, MentionFeatures
from timeline_app.model import Precision, Role, When, moment
from timeline_app.model.moment import DAY
from timeline_app.syntax import SAME, same_name

Features = dict[str, float]
TOLERANCE = 2 * DAY
"""Dates taken from the story or the document may be off by so much."""
_LEAST_COSINE = 0.3
SAME_STORY = 0.4
"""Documents as alike as this tell one story, where a word alone may mean one happening."""
FINE = frozenset(
    {Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.WEEK}
)


def overlap(a: When, b: When) -> bool:
    """Whether one moment may lie in both."""
    a_first, a_last = told(a)
    b_first, b_last = told(b)
    return a_first <= b_last and b_first <= a_last


def told(when: When) -> tuple[int, int]:
    """The bounds that are told: "since 2018" began then, "before March" was over by then."""
    bounds = (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    told = [at for at in bounds if moment.DISTANT_PAST < at < moment.DISTANT_FUTURE]
    return (min(told), max(told)) if told else (when.earliest, when.latest)


def distance(a: When, b: When) -> int:
    """Seconds between two dates; 0 if they touch."""
    a_first, a_last = told(a)
    b_first, b_last = told(b)
    return max(0, a_first - b_last, b_first - a_last)


def _trigger(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    if a.is_light or b.is_light:
        yield "light verb", 1.0
    elif a.lemma == b.lemma:
        yield "same word", 1.0
    elif a.near & b.near:
        yield "near word", 1.0
    elif a.wide & b.wide:
        yield "wide word", 1.0
    elif a.kind == b.kind != "other":
        yield "same kind", 1.0
    if a.vector is not None and b.vector is not None and len(a.vector) == len(b.vector):
        cosine = float(a.vector @ b.vector)
        yield "meaning", max(0.0, cosine - _LEAST_COSINE) / (1 - _LEAST_COSINE)


def _sort(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    if a.is_fact != b.is_fact:
        yield "plan and fact", 1.0
    if a.is_statement and b.is_statement:
        yield "statements", 1.0
        yield "same statement", share(a.content, b.content)
    elif a.is_statement or b.is_statement:
        yield "statement and deed", 1.0


def _time(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    if a.when is None or b.when is None:
        yield "undated", 1.0
    elif overlap(a.when, b.when):
        is_fine = a.when.precision in FINE and b.when.precision in FINE
        yield ("same day" if is_fine else "same time"), 1.0
    elif not (a.is_firm and b.is_firm) and distance(a.when, b.when) <= TOLERANCE:
        yield "near time", 1.0
    else:
        yield "other time", 1.0


def agree(a: Actor, b: Actor) -> float:
    """0 to 1: whether two participants may be one; common nouns never weigh as much as names."""
    if a.is_named and b.is_named:
        return same_name(a.name, b.name)
    return 0.5 if a.head and a.head == b.head else 0.0


def same_actor(a: Actor, b: Actor) -> bool:
    """Whether two names may mean one, a capital standing for its country."""
    if agree(a, b) >= SAME:
        return True
    return a.kind == b.kind == "place" and _contains(a.name, b.name)


def _best(ours: list[Actor], theirs: list[Actor]) -> float:
    return max((agree(x, y) for x in ours for y in theirs), default=0.0)


def in_role(facts: MentionFeatures, role: Role) -> list[Actor]:
    """Who does it, or to whom it is done."""
    return [actor for actor in facts.actors if actor.role is role]


def _clash(ours: list[Actor], theirs: list[Actor]) -> bool:
    """Both name somebody here, and not one name agrees."""
    left, right = [x for x in ours if x.is_named], [x for x in theirs if x.is_named]
    return bool(left and right) and _best(left, right) < SAME


def _who(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    for role, name in ((Role.PATIENT, "patient"), (Role.AGENT, "agent")):
        ours, theirs = in_role(a, role), in_role(b, role)
        found = _best(ours, theirs)
        if found >= SAME:
            yield f"same {name}", found
        elif found > 0:
            yield f"alike {name}", 1.0
        elif _clash(ours, theirs):
            yield f"other {name}", 1.0
    if _best(list(a.actors), list(b.actors)) >= SAME:
        yield "same name", 1.0
    if not a.actors or not b.actors:
        yield "nobody", 1.0


def of_which(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    """What tells apart people of one sort: how many, how old, of which country."""
    if a.undergoers and b.undergoers and is_of_many(a) != is_of_many(b):
        yield "one and many", 1.0
    for name, ours, theirs in (
        ("other age", a.ages, b.ages),
        ("other origin", a.origins, b.origins),
    ):
        if ours and theirs and not ours & theirs:
            yield name, 1.0


def is_of_many(facts: MentionFeatures) -> bool:
    """Whether it befalls several of a sort."""
    return any(actor.is_many for actor in facts.undergoers)


def _where(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    if not a.places or not b.places:
        return
    if same_places(a, b):
        yield "same place", 1.0
    else:
        yield "other place", 1.0


def same_places(a: MentionFeatures, b: MentionFeatures) -> list[str]:
    """The places of ``a`` that ``b`` names too, or that lie in a country named by the other."""
    return [
        place
        for place in a.places
        if any(same_name(place, other) >= SAME or _contains(place, other) for other in b.places)
    ]


def _contains(place: str, other: str) -> bool:
    return bool(lexicon.country_of(place)) and (
        lexicon.country_of(place) == lexicon.country_of(other)
        and lexicon.country_of(place) in (place, other)
    )


def share(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """How much of the smaller set of words the other has."""
    return len(ours & theirs) / min(len(ours), len(theirs)) if ours and theirs else 0.0


def _text(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[str, float]]:
    yield "title", share(a.words, b.words)
    if a.numbers and b.numbers and not a.numbers & b.numbers:
        yield "other number", 1.0
    if a.document == b.document:
        yield "same document", 1.0
        if a.passage == b.passage:
            yield "same sentence", 1.0


def features(a: MentionFeatures, b: MentionFeatures) -> Features:
    """All agreements and clashes of two tellings, as a person would name them."""
    found: Features = {}
    for part in (_trigger, _sort, _time, _who, of_which, _where, _text):
        found.update(part(a, b))
    return found
