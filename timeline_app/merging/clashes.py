"""What two tellings can never both be: one happening on two days, to two people, in two places."""

from collections.abc import Sequence

from timeline_app.merging import lexicon, similarity
from timeline_app.merging.mention_features import Actor, MentionFeatures
from timeline_app.model import Role
from timeline_app.model.moment import DAY
from timeline_app.syntax import SAME

_SLIP = 2 * DAY
"""Firm dates this far apart may be a slip of one source, if all else agrees."""
_SOFT = 7 * DAY
"""Dates taken from the story or the document are wrong by no more."""
_SAME_CONTENT = 0.4
"""Statements share so many of the words of their titles."""
_SAME_THINGS = 0.5
"""Titles share so many of their words where one thing is called by two names."""
_SURE_KINDS = frozenset({"person", "place"})
"""Of organisations one may stand for another; of people and places not."""


def _entries_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Two rows of one record are two happenings; of two records only what is of one day is one."""
    if a.entry is None and b.entry is None:
        return False
    if a.document == b.document:
        return a.entry != b.entry
    days = [one.when for one in (a, b) if one.when is not None and one.when.is_exact_day]
    return len(days) < 2 or not similarity.overlap(*days)


def _dates_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Whether the dates of two tellings keep them apart."""
    if a.when is None or b.when is None or similarity.overlap(a.when, b.when):
        return False
    if a.is_fact != b.is_fact:
        return True  # a plan for another time is another matter
    apart = similarity.distance(a.when, b.when)
    if not (a.is_firm and b.is_firm):
        return apart > _SOFT
    return apart > _SLIP or a.document == b.document or not _agree_otherwise(a, b)


def _agree_otherwise(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Everything but the date: the word, and at least two of agent, patient, place."""
    found = similarity.features(a, b)
    wanted = ("same patient", "same agent", "same place")
    same = [name for name in wanted if name in found]
    clashes = ("other patient", "other agent", "other place")
    has_word = "same word" in found or "near word" in found
    return has_word and len(same) >= 2 and not any(name in found for name in clashes)


def _known(facts: MentionFeatures, role: Role) -> list[Actor]:
    return [x for x in facts.actors if x.role is role and x.is_named and x.kind in _SURE_KINDS]


def _none_agree(ours: Sequence[Actor], theirs: Sequence[Actor]) -> bool:
    """Both sides name somebody, and no name agrees."""
    if not ours or not theirs:
        return False
    return not any(similarity.same_actor(x, y) for x in ours for y in theirs)


def _persons_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Different people were killed, other countries visited: two happenings."""
    return _none_agree(_known(a, Role.PATIENT), _known(b, Role.PATIENT))


def _doers_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Different people did it, and nobody whom one names is named by the other."""
    ours, theirs = ([x for x in _known(one, Role.AGENT) if x.kind == "person"] for one in (a, b))
    return _none_agree(ours, theirs) and _none_agree(
        [x for x in a.actors if x.is_named], [x for x in b.actors if x.is_named]
    )


def _speakers_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Two statements of different people, or about different things."""
    if not (a.is_statement and b.is_statement):
        return False
    speakers = [[x for x in similarity.in_role(one, Role.AGENT) if x.is_named] for one in (a, b)]
    if _none_agree(*speakers):
        return True
    return similarity.share(a.content, b.content) < _SAME_CONTENT


def _sorts_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """A climber from Australia and one from Britain, a man of 36 and one of 32: two people."""
    found = dict(similarity.of_which(a, b))
    return "other age" in found or "other origin" in found


def _destinations_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Journeys to two places are two journeys."""
    is_visit = a.kind == b.kind == "visit" and a.places and b.places
    return bool(is_visit) and not similarity.same_places(a, b)


def _things_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """One thing was released and another sold: neither head nor words agree."""
    wanted = lexicon.by_object()
    if a.lemma not in wanted or b.lemma not in wanted or not (a.undergoers and b.undergoers):
        return False
    if any(similarity.agree(x, y) > 0 for x in a.undergoers for y in b.undergoers):
        return False
    return similarity.share(a.content, b.content) < _SAME_THINGS


def _counts_clash(a: MentionFeatures, b: MentionFeatures) -> bool:
    """26 dead and 2,100 dead, and no name or place in common: a toll that grew keeps its place."""
    if not (a.numbers and b.numbers) or a.numbers & b.numbers:
        return False
    named = [[x for x in one.actors if x.is_named] for one in (a, b)]
    is_shared = any(similarity.same_actor(x, y) for x in named[0] for y in named[1])
    return not is_shared and not similarity.same_places(a, b)


def _turned_around(a: MentionFeatures, b: MentionFeatures) -> bool:
    """A did to B what B did to A."""

    def same(one: MentionFeatures, role: Role, other: MentionFeatures, its_role: Role) -> bool:
        return any(
            similarity.agree(x, y) >= SAME
            for x in one.actors
            for y in other.actors
            if x.role is role and y.role is its_role and x.is_named and y.is_named
        )

    if a.kind in {"meeting", "agreement"} or not a.near & b.near:
        return False
    crossed = same(a, Role.AGENT, b, Role.PATIENT) and same(a, Role.PATIENT, b, Role.AGENT)
    return crossed and not same(a, Role.AGENT, b, Role.AGENT)


def _one_and_several(a: MentionFeatures, b: MentionFeatures) -> bool:
    """A game and several games: what happened once and what happened again and again."""
    nouns = a.mention.tense == b.mention.tense == "NONE" and a.lemma == b.lemma
    return nouns and a.is_plural != b.is_plural


def apart(a: MentionFeatures, b: MentionFeatures, story: float) -> bool:
    """Whether two tellings can never be of one happening; ``story``: how alike documents are."""
    if story < similarity.SAME_STORY and _counts_clash(a, b):
        return True
    return any(clash(a, b) for clash in _CLASHES)


_CLASHES = (
    _entries_clash,
    _dates_clash,
    _persons_clash,
    _doers_clash,
    _sorts_clash,
    _speakers_clash,
    _destinations_clash,
    _things_clash,
    _turned_around,
    _one_and_several,
)


def of_whom(a: MentionFeatures, b: MentionFeatures) -> bool:
    """Whether two tellings of one sort are told of different people."""
    return any(clash(a, b) for clash in (_persons_clash, _doers_clash, _sorts_clash))
