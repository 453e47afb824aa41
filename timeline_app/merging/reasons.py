"""Why tellings were merged, and in what they disagree, as messages."""

from collections.abc import Iterator, Mapping, Sequence

from timeline_app.merging import similarity
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.message import Message
from timeline_app.model import When
from timeline_app.model.dated import dated
from timeline_app.syntax import SAME

_MOST = 6
_MOST_ASKED = 24
"""So many of a crowd are asked."""


def _names(a: MentionFeatures, b: MentionFeatures) -> list[str]:
    return [
        x.name
        for x in a.actors
        if x.is_named and any(y.is_named and similarity.agree(x, y) >= SAME for y in b.actors)
    ]


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:3]


def why(a: MentionFeatures, b: MentionFeatures) -> Message:
    """For one pair: "Same day, same place, both name Qassem Soleimani."."""
    found = similarity.features(a, b)
    parts = (*_by_place_and_time(a, b, found), *_by_names(a, b), *_by_words(a, b, found))
    return Message("text.sentence", (parts or (Message("merging.same-words"),),))


def _by_place_and_time(
    a: MentionFeatures, b: MentionFeatures, found: Mapping[str, float]
) -> Iterator[Message]:
    if "same day" in found:
        yield Message("merging.same-day")
    elif "same time" in found or "near time" in found:
        yield Message("merging.agreeing-dates")
    if places := similarity.same_places(a, b):
        yield Message("merging.same-place", (_unique(places),))


def _by_names(a: MentionFeatures, b: MentionFeatures) -> Iterator[Message]:
    if names := _names(a, b):
        yield Message("merging.both-name", (_unique(names),))


def _by_words(
    a: MentionFeatures, b: MentionFeatures, found: Mapping[str, float]
) -> Iterator[Message]:
    if a.lemma == b.lemma:
        yield Message("merging.same-word", (a.lemma,))
    elif a.near & b.near or a.wide & b.wide:
        yield Message("merging.one-happening", (a.lemma, b.lemma))
    elif found.get("meaning", 0) > 0.5:
        yield Message("merging.same-meaning", (a.lemma, b.lemma))


def reasons(members: Sequence[MentionFeatures]) -> tuple[Message, ...]:
    """Why each member stands with the first, each reason once."""
    found = dict.fromkeys(why(members[0], other) for other in members[1 : 1 + _MOST_ASKED])
    return tuple(found)[:_MOST]


def disagreement(whens: Sequence[When]) -> Message:
    """Says which dates the sources give, when they give more than one."""
    dates = dict.fromkeys(dated(when) for when in sorted(whens, key=_by_start))
    return Message("merging.dates-differ", (tuple(dates),))


def _by_start(when: When) -> tuple[int, int]:
    return when.earliest, when.latest
