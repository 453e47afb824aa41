"""One measure, two figures."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log2, log10

from timeline_app.findings.pairs.comparing import Line
from timeline_app.findings.pairs.stories import Stories
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Figure, Sentence
from timeline_app.findings.statements.figures import OPEN
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import Span, When
from timeline_app.model.moment import DAY

_MOST = 30
_LEAST = 2.0
_ROUNDING = 0.02
_ENOUGH = 8.0
_RARE_UNIT = 5.0
_COMMON_UNIT = -2.0
_COMMON = 6
_FEW, _TEN, _NEARLY = 3, 10.0, 0.3
_OTHER_SORT, _OTHER_DEED, _LOOSE = 3.0, 2.0, 2.0
_NEAR_DEED, _MOST_AROUND = 2.0, 3.0
_MOST_BESIDE = 6.0
_FAR = 0.7
_BESIDE = 7.0
_MONTH, _HALF_A_YEAR = 30 * DAY, 200 * DAY
_LONG, _LONG_APART = 45 * DAY, 3.0
_MOST_RIVALS = 2


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure and where it stands; ``published`` is the day of its document."""

    line: Line
    figure: Figure
    published: When | None = None

    @property
    def document(self) -> int:
        """The id of its document."""
        return self.line.document

    @property
    def sentence(self) -> Sentence:
        """The sentence in which it stands."""
        return self.line.sentence

    @property
    def around(self) -> frozenset[str]:
        """Stems of that sentence and of those beside it."""
        return self.line.around


def pairs(ordered: Sequence[Counted], weights: Weights) -> Iterator[tuple[Counted, Counted]]:
    """Figures of one unit that share a word that tells something."""
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(ordered):
        for word in {*one.figure.sort, *one.figure.words, *one.figure.deeds, *one.sentence.words}:
            if word[0] in "=+" or weights(word) >= _LEAST:
                buckets[one.figure.unit, word].append(number)
                if not one.figure.unit:
                    buckets["*", word].append(number)
        if one.figure.unit:
            buckets["*", one.figure.unit].append(number)
    seen = {
        pair
        for bucket in buckets.values()
        if len(bucket) <= _MOST
        for pair in combinations(bucket, 2)
    }
    for left, right in sorted(seen):
        yield ordered[left], ordered[right]


def differ(a: Figure, b: Figure) -> bool:
    """Whether both cannot be right: beyond what they leave open and beyond rounding."""
    if "other" in (a.hedge, b.hedge) or "more" in (a.hedge, b.hedge):
        return False
    if a.low <= b.high and b.low <= a.high:
        return False
    if OPEN in (a.high, b.high) or 0.0 in (a.low, b.low):
        return False
    return not (_rounds_to(a.low, b.low) or _rounds_to(b.low, a.low))


def _rounds_to(rough: float, exact: float) -> bool:
    """Whether a figure with zeros at its end may be the other one rounded."""
    if abs(rough - exact) <= _ROUNDING * min(rough, exact):
        return True
    if rough < 20 or rough != int(rough) or int(rough) % 10:
        return False
    unit = float("1" + "0" * (len(str(int(rough))) - len(str(int(rough)).rstrip("0"))))
    return abs(rough - exact) <= unit / 2 and unit < rough


def _is_rare(one: Figure, other: Figure, units: Mapping[str, Sequence[float]]) -> bool:
    """Whether hardly anything else is measured so, and the two are of one size."""
    is_one = (
        bool(one.unit)
        and one.unit == other.unit
        and len(set(units[one.unit])) == 2
        and len(units[one.unit]) <= _FEW
    )
    return is_one and min(one.low, other.low) >= _TEN and magnitude(one, other) < _NEARLY


def sameness(a: Counted, b: Counted, weights: Weights, least: float = _LEAST) -> float:
    """How much speaks for one measure; 0 where less than ``least`` is shared."""
    one, other = a.figure, b.figure
    near = [{*f.sort, *f.words, *f.deeds[:1]} for f in (one, other)]
    units = {one.unit, other.unit}
    shared = near[0] & near[1] - units
    total = weights.of(shared)
    if total < least and weights.of(_beside(a, b)) < _BESIDE:
        return 0.0
    if one.unit != other.unit and not units & (near[0] | near[1]):
        return 0.0
    beside = _beside(a, b) - shared - units
    around = (a.around & b.around) - beside - shared - units
    total += min(_MOST_BESIDE, 0.5 * weights.of(beside))
    total += min(_MOST_AROUND, 0.25 * weights.of(around))
    return total + _of_deeds(one, other) - _unlike(one, other)


def _of_deeds(one: Figure, other: Figure) -> float:
    """Points for near synonyms, against other deeds; the same word is weighed as a word."""
    if not one.deeds or not other.deeds or one.deeds[0] == other.deeds[0]:
        return 0.0
    return _NEAR_DEED if set(one.deeds) & set(other.deeds) else -_OTHER_DEED


def _unlike(one: Figure, other: Figure) -> float:
    """Points against: both loose, or of two sorts."""
    is_loose = bool(one.hedge and other.hedge)
    is_other = bool(one.sort and other.sort) and not set(one.sort) & set(other.sort)
    return _LOOSE * is_loose + _OTHER_SORT * is_other


def verdicts(
    ordered: Sequence[Counted], weights: Weights, stories: Stories
) -> Iterator[tuple[float, Counted, Counted]]:
    """Pairs of one measure with two figures, with their scores; a series of figures is none."""
    values: defaultdict[str, list[float]] = defaultdict(list)
    for one in ordered:
        values[one.figure.unit].append(one.figure.low)
    found = [
        (score, a, b)
        for a, b in pairs(ordered, weights)
        if (score := _score(a, b, weights, values)) > 0
        and (score := score + stories.points(a.document, b.document)) >= _ENOUGH
    ]
    rivals: defaultdict[tuple[int, Span], set[float]] = defaultdict(set)
    for _, a, b in found:
        rivals[a.document, a.figure.span].add(b.figure.low)
        rivals[b.document, b.figure.span].add(a.figure.low)
    for score, a, b in found:
        both = (rivals[one.document, one.figure.span] for one in (a, b))
        if max(len(values) for values in both) <= _MOST_RIVALS:
            yield score, a, b


def _score(
    a: Counted, b: Counted, weights: Weights, units: Mapping[str, Sequence[float]]
) -> float:
    """The score of one measure with two figures; 0 where they are none."""
    one, other = a.figure, b.figure
    if a.document == b.document or not differ(one, other) or _are_apart(a, b):
        return 0.0
    if one.unit in words("spans") and one.deeds[:1] != other.deeds[:1]:
        return 0.0
    if _agrees(a, other) or _agrees(b, one):
        return 0.0
    score = sameness(a, b, weights)
    if not score and _is_rare(one, other, units):
        score = _RARE_UNIT + sameness(a, b, weights, least=0.0)
    if score and one.unit and one.unit == other.unit:
        score += max(_COMMON_UNIT, 3.0 - log2(max(2, len(units[one.unit])) / 2))
    score -= 4.0 if magnitude(one, other) > _FAR else 0.0
    is_common = len(units.get(one.unit, ())) > _COMMON
    is_other = bool(one.deeds and other.deeds) and not set(one.deeds) & set(other.deeds)
    score -= _OTHER_DEED if is_common and is_other else 0.0
    score -= 2.0 * max(_as_many(a), _as_many(b))
    score -= _LONG_APART if _are_long_apart(a, b) else 0.0
    is_slip = sorted(f"{one.low:g}") == sorted(f"{other.low:g}")
    return score + (3.0 if is_slip and one.low >= 100 else 0.0)


def _agrees(told: Counted, figure: Figure) -> bool:
    """Whether the sentence of the one names the other's figure too."""
    return any(
        one is not told.figure and one.unit == figure.unit and not differ(one, figure)
        for one in told.sentence.figures
    )


def _as_many(told: Counted) -> int:
    """How many other figures of the unit stand in the sentence."""
    return sum(one.unit == told.figure.unit for one in told.sentence.figures) - 1


def _are_apart(a: Counted, b: Counted) -> bool:
    """Whether the sentences name days, and none in common."""
    if _is_state(a) and _is_state(b) and _are_published_apart(a, b, _MONTH):
        return True
    ours, theirs = a.sentence.days, b.sentence.days
    if not ours or not theirs:
        return False
    return not any(x[0] <= y[1] and y[0] <= x[1] for x in ours for y in theirs)


def _is_state(told: Counted) -> bool:
    """As in "Flexion 100 degrees.": what is so when it is written down."""
    return not told.figure.deeds


def _are_published_apart(a: Counted, b: Counted, gap: int) -> bool:
    if a.published is None or b.published is None:
        return False
    one, other = a.published, b.published
    return max(one.earliest - other.latest, other.earliest - one.latest) > gap


def _are_long_apart(a: Counted, b: Counted) -> bool:
    """Whether what the sentences tell is of times that lie far from each other."""
    times = [
        [(s.first, s.last) for s in one.sentence.statements if s.first is not None and s.last]
        for one in (a, b)
    ]
    gaps = [max(0, x[0] - y[1], y[0] - x[1]) for x in times[0] for y in times[1]]
    if gaps:
        return min(gaps) > _LONG
    are_dated = a.sentence.days or b.sentence.days
    return not are_dated and _are_published_apart(a, b, _HALF_A_YEAR)


def _beside(a: Counted, b: Counted) -> set[str]:
    return set(a.sentence.words) & set(b.sentence.words)


def magnitude(a: Figure, b: Figure) -> float:
    """By how many powers of ten they differ."""
    if min(a.low, b.low) <= 0:
        return 9.0
    return abs(log10(a.low) - log10(b.low))
