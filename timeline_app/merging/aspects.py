"""In what two tellings agree and differ, aspect by aspect: what a person decides by."""

from collections.abc import Iterator

from timeline_app.merging import similarity
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.model import Accord, Aspect, Aspects

_Told = tuple[bool, bool, bool]
"""Whether the one tells it, whether the other does, whether they agree."""


def aspects(a: MentionFeatures, b: MentionFeatures) -> Aspects:
    """Every aspect that at least one of the two tells, in the order of ``Aspect``."""
    return tuple((aspect, _accord(*told)) for aspect, told in _told(a, b) if any(told[:2]))


def _accord(ours: bool, theirs: bool, are_one: bool) -> Accord:  # noqa: FBT001 - a row of three
    if not (ours and theirs):
        return Accord.ONE_TELLS
    return Accord.AGREE if are_one else Accord.DIFFER


def _told(a: MentionFeatures, b: MentionFeatures) -> Iterator[tuple[Aspect, _Told]]:
    touch = a.when is not None and b.when is not None and similarity.overlap(a.when, b.when)
    days = [one.when is not None and one.when.is_exact_day for one in (a, b)]
    yield Aspect.DAY, (days[0], days[1], touch)
    yield Aspect.TIME, (a.when is not None, b.when is not None, touch)
    yield (
        Aspect.PLACE,
        (bool(a.places), bool(b.places), bool(similarity.same_places(a, b))),
    )
    yield Aspect.DEED, (True, True, _is_one_deed(a, b))
    ours, theirs = ([x for x in one.actors if x.is_named] for one in (a, b))
    meet = any(similarity.same_actor(x, y) for x in ours for y in theirs)
    yield Aspect.PEOPLE, (bool(ours), bool(theirs), meet)
    yield Aspect.FIGURES, (bool(a.numbers), bool(b.numbers), bool(a.numbers & b.numbers))


def _is_one_deed(a: MentionFeatures, b: MentionFeatures) -> bool:
    """One word, near words, or one kind of happening."""
    return bool(a.near & b.near or a.wide & b.wide) or a.kind == b.kind != "other"
