"""Why tellings were merged, and in what they disagree, in sentences for people."""

from collections.abc import Sequence

from timeline_app import wording
from timeline_app.merging import similarity
from timeline_app.merging.facts import Facts
from timeline_app.model import When
from timeline_app.syntax import SAME

_MOST = 6
_MOST_ASKED = 24
"""So many of a crowd are asked."""


def _names(a: Facts, b: Facts) -> list[str]:
    return [
        x.name
        for x in a.actors
        if x.is_named and any(y.is_named and similarity.agree(x, y) >= SAME for y in b.actors)
    ]


def _listed(names: Sequence[str]) -> str:
    unique = list(dict.fromkeys(names))[:3]
    return " and ".join([", ".join(unique[:-1]), unique[-1]] if len(unique) > 1 else unique)


def why(a: Facts, b: Facts) -> str:
    """One sentence for one pair: "Same day, same place, both name Qassem Soleimani."."""
    found = similarity.features(a, b)
    parts = []
    if "same day" in found:
        parts.append("same day")
    elif "same time" in found or "near time" in found:
        parts.append("dates that agree")
    if places := similarity.same_places(a, b):
        parts.append(f"same place ({_listed(places)})")
    if names := _names(a, b):
        parts.append(f"both name {_listed(names)}")
    if a.lemma == b.lemma:
        parts.append(f"same word “{a.lemma}”")
    elif a.near & b.near or a.wide & b.wide:
        parts.append(f"“{a.lemma}” and “{b.lemma}” may tell one happening")
    elif found.get("meaning", 0) > 0.5:
        parts.append(f"“{a.lemma}” and “{b.lemma}” mean much the same here")
    sentence = ", ".join(parts) or "told in much the same words"
    return sentence[0].upper() + sentence[1:] + "."


def reasons(members: Sequence[Facts]) -> tuple[str, ...]:
    """Why each member stands with the first, each reason once."""
    found = dict.fromkeys(why(members[0], other) for other in members[1 : 1 + _MOST_ASKED])
    return tuple(found)[:_MOST]


def disagreement(whens: Sequence[When]) -> str:
    """Says which dates the sources give, when they give more than one."""
    words = dict.fromkeys(wording.in_words(when) for when in sorted(whens, key=_by_start))
    return f"The sources differ on the date: {'; '.join(words)}."


def _by_start(when: When) -> tuple[int, int]:
    return when.earliest, when.latest
