"""One measure, two figures."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log2, log10

from timeline_app.findings.pairs.lines import InLine, SentencePlace
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Figure
from timeline_app.findings.statements.figures import OPEN, unit_stem
from timeline_app.findings.statements.phrases import people
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, When
from timeline_app.model.moment import DAY

_ROUNDING = 0.02
_SMALL = 3.0
_MONTH, _HALF_A_YEAR = 30 * DAY, 200 * DAY
_LONG = 45 * DAY


@dataclass(frozen=True, slots=True)
class Counted(InLine):
    """A figure and where it stands; ``published`` is the day of its document."""

    line: SentencePlace
    figure: Figure
    published: When | None = None


def differ(a: Figure, b: Figure) -> bool:
    """Whether both cannot be right: beyond what they leave open and beyond rounding."""
    if "other" in (a.hedge, b.hedge) or "more" in (a.hedge, b.hedge):
        return False
    if a.low <= b.high and b.low <= a.high:
        return False
    if 0.0 in (_told(a), _told(b)):
        return False
    return not (_rounds_to(_told(a), _told(b)) or _rounds_to(_told(b), _told(a)))


def _told(one: Figure) -> float:
    """The number that is told, whatever loosens it."""
    return one.low or (0.0 if one.high == OPEN else one.high)


def _rounds_to(rough: float, exact: float) -> bool:
    """Whether a figure with zeros at its end may be the other one rounded."""
    if abs(rough - exact) <= _ROUNDING * min(rough, exact):
        return True
    if rough < 20 or rough != int(rough) or int(rough) % 10:
        return False
    unit = float("1" + "0" * (len(str(int(rough))) - len(str(int(rough)).rstrip("0"))))
    return abs(rough - exact) <= unit / 2 and unit < rough


def clashes(a: Counted, b: Counted, told: "Units", weights: Weights) -> Iterator[Clash]:
    """The two figures of one measure; nothing where they agree or measure other things."""
    one, other = a.figure, b.figure
    if not differ(one, other) or _agrees(a, other) or _agrees(b, one) or _are_apart(a, b):
        return
    if _is_planned(a) or _is_planned(b) or _are_elsewhere(a, b):
        return
    if one.unit != other.unit and one.unit and other.unit and not _are_people(one, other):
        return
    yield Clash(
        FindingKind.NUMBER,
        "figures",
        (a.line, b.line),
        (one.span, other.span),
        _features(a, b, told, weights),
        counted=(one.thing, other.thing),
    )


class Units:
    """How often each unit is counted in a heap."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._counts = Counter(one.unit for one in figures)

    def rarity(self, unit: str) -> float:
        """From 0, of what is counted often, to 1, of what is counted twice; 0 of no unit."""
        return 1 / log2(max(2, self._counts[unit])) if unit else 0.0


def _are_people(one: Figure, other: Figure) -> bool:
    """As in "eighty-two children" and "sixty-one scholars"."""
    return {one.unit, other.unit} <= _people()


@cache
def _people() -> frozenset[str]:
    return frozenset(unit_stem(word) for word in people() | words("anybody") | words("souls")) | {
        "people"
    }


def _features(a: Counted, b: Counted, told: Units, weights: Weights) -> dict[str, float]:
    one, other = a.figure, b.figure
    units = {one.unit, other.unit}
    near = [{*f.sort, *f.words, *f.deeds[:1]} for f in (one, other)]
    shared = near[0] & near[1] - units
    return {
        "unit": float(bool(one.unit) and one.unit == other.unit),
        "people": float(one.unit != other.unit and bool(one.unit and other.unit)),
        "unitless": float(not one.unit or not other.unit),
        "rarity": told.rarity(one.unit) if one.unit == other.unit else 0.0,
        "shares": min(2.0, weights.of(shared) / 8),
        "beside": min(2.0, weights.of(_beside(a, b) - shared - units) / 8),
        "same_sort": float(bool(set(one.sort) & set(other.sort))),
        "other_sort": float(bool(one.sort and other.sort) and not set(one.sort) & set(other.sort)),
        "same_deed": float(bool(set(one.deeds) & set(other.deeds))),
        "other_deed": float(
            bool(one.deeds and other.deeds) and not set(one.deeds) & set(other.deeds)
        ),
        "magnitude": min(2.0, magnitude(one, other)),
        "loose": float(bool(one.hedge)) + float(bool(other.hedge)),
        "several": min(3.0, _as_many(a) + _as_many(b)),
        "slip": float(
            sorted(f"{_told(one):g}") == sorted(f"{_told(other):g}")
            and min(_told(one), _told(other)) >= 100
        ),
        "bounded": float(bool({one.hedge, other.hedge} & {"least", "most"})),
        "small": float(min(_told(one), _told(other)) < _SMALL),
        "spans": float(one.unit in words("spans")),
        "long_apart": float(_are_long_apart(a, b)),
        "total": float(one.is_total or other.is_total),
        "stated": float(not one.deeds or not other.deeds),
    }


def _agrees(told: Counted, figure: Figure) -> bool:
    """Whether the sentence of the one names the other's figure too."""
    return any(
        one is not told.figure and one.unit == figure.unit and not differ(one, figure)
        for one in told.sentence.figures
    )


def _is_planned(told: Counted) -> bool:
    """As in "planned enrolment: 800": what was meant to be, and no account of it."""
    figure = told.figure
    return bool({*figure.sort, *figure.words, *figure.deeds} & _plans())


@cache
def _plans() -> frozenset[str]:
    return frozenset(stem(word) for word in words("plans"))


def _are_elsewhere(a: Counted, b: Counted) -> bool:
    """Whether the sentences name places, and none in common."""
    ours, theirs = set(a.sentence.sites), set(b.sentence.sites)
    return bool(ours and theirs) and not ours & theirs


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
    if min(_told(a), _told(b)) <= 0:
        return 9.0
    return abs(log10(_told(a)) - log10(_told(b)))


def fit(features: Mapping[str, float]) -> float:
    """Which of the figures of two sentences are most likely of one measure."""
    good = ("unit", "rarity", "shares", "same_sort", "same_deed", "slip")
    bad = ("other_sort", "other_deed", "magnitude", "loose")
    return sum(features[name] for name in good) - sum(features[name] for name in bad)
