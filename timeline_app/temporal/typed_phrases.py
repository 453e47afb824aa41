"""Typed phrases around units: doubt, before and after, parts of a unit, two ends."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from timeline_app.message import Message
from timeline_app.model import Precision, When, edtf, moment
from timeline_app.temporal.alone import Impossible, Order, read_alone
from timeline_app.temporal.typed_words import any_of, word_lists

_DEEPEST = 4
"""Phrases within phrases: "perhaps between c. 1911 and early 1912" has three."""
_END = 10
"""From this depth on it is one end of a span, which holds no span itself."""
_MOST_SPLITS = 8

Reader = Callable[[str, Order, int], When | None]


def read_phrase(text: str, order: Order) -> When | None:
    """The date that a tidy text in small letters tells; None if it tells none.

    Raises Impossible for a date that cannot be.
    """
    return _read(text, order, 0)


def _read(text: str, order: Order, depth: int) -> When | None:
    if not text or depth > _DEEPEST + (_END if depth >= _END else 0):
        return None
    found = read_alone(text, order)
    for reader in _READERS if depth < _END else _END_READERS:
        if found is not None:
            return found
        found = reader(text, order, depth + 1)
    return found


@cache
def _after_word(name: str) -> "re.Pattern[str]":
    """One of the words of a list, then the rest; "mid-1990s" has a hyphen between."""
    return re.compile(rf"{any_of(name)}(?:(?<=\.)\s*|[\s-]+)(?P<rest>\S.*)")


def _rest(text: str, name: str) -> str:
    found = _after_word(name).fullmatch(text)
    return found["rest"] if found else ""


@cache
def _before_word(name: str) -> "re.Pattern[str]":
    """Something, then one of the words of a list, in brackets or not."""
    return re.compile(rf"(?P<start>.*\S)\s+\(?{any_of(name)}\)?")


def _start(text: str, name: str) -> str:
    found = _before_word(name).fullmatch(text)
    return found["start"] if found else ""


def _doubtful(text: str, order: Order, depth: int) -> When | None:
    for name, mark in (("approximate", "~"), ("uncertain", "?")):
        rest = _rest(text, name)
        if rest:
            return _marked(_read(rest, order, depth), mark)
    if text.endswith(("?", "(?)")):
        return _marked(_read(text.rstrip("(?) "), order, depth), "?")
    rest = _start(text, "roughly")
    return _marked(_read(rest, order, depth), "~") if rest else None


def _marked(when: When | None, mark: str) -> When | None:
    return None if when is None else edtf.marked(when, mark)


def _filler(text: str, order: Order, depth: int) -> When | None:
    rest = _rest(text, "sometime")
    return _read(rest, order, depth) if rest else None


def _styled(text: str, order: Order, depth: int) -> When | None:
    """5 November 1688 O.S.: as written."""
    rest = _start(text, "styles")
    return _read(rest, order, depth) if rest else None


_INTERPRETED = re.compile(r"int\.?\s+(?P<rest>\S[^()]*?)\s*\([^()]*\)")


def _southern(text: str, order: Order, depth: int) -> When | None:
    """Southern winter 2019: the season of the other half of the globe, four codes further."""
    rest = _rest(text, "southern")
    when = _read(rest, order, depth) if rest else None
    if when is None or when.precision is not Precision.SEASON:
        return None
    year, _, season = when.edtf.rpartition("-")
    return edtf.parse(f"{year}-{int(season) + 8}") if season.isdigit() else None


_TWO_YEARS = re.compile(r"(\d\d)(\d\d)/(\d\d)")


def _two_years(text: str, _: Order, __: int) -> When | None:
    """2019/20; but 2019/11 is a month."""
    found = _TWO_YEARS.fullmatch(text)
    if not found or not found[3] > max("12", found[2]):
        return None
    return edtf.parse(f"{found[1]}{found[2]}/{found[1]}{found[3]}")


def _interpreted(text: str, order: Order, depth: int) -> When | None:
    """GEDCOM's INT 17 APR 1917 (Easter Sunday 1917): the date, and the words it was read from."""
    found = _INTERPRETED.fullmatch(text)
    return _read(found["rest"], order, depth) if found else None


def _one_sided(text: str, order: Order, _: int) -> When | None:
    for name, build in _SIDES.items():
        rest = _rest(text, name)
        if name == "since" and rest:
            rest = _start(rest, "onwards") or rest
        if not rest and f"{name}_after" in word_lists():
            rest = _start(text, f"{name}_after")
        when = _read(rest, order, _END) if rest else None
        if when:
            return build(when)
    return None


def leads_to_more(text: str) -> bool:
    """Whether a word stands first that changes what a date says: before, early, between."""
    return any(_rest(text, name) for name in (*_SIDES, *_SHARES, "between"))


def _before(when: When) -> When:
    return _keeping_doubt(edtf.from_bounds(moment.DISTANT_PAST, when.earliest - 1), when)


def _after(when: When) -> When:
    return _keeping_doubt(edtf.from_bounds(when.latest + 1, moment.DISTANT_FUTURE), when)


def _no_later(when: When) -> When:
    return _keeping_doubt(edtf.from_bounds(moment.DISTANT_PAST, when.latest), when)


def _no_earlier(when: When) -> When:
    return _keeping_doubt(edtf.from_bounds(when.earliest, moment.DISTANT_FUTURE), when)


def _since(when: When) -> When | None:
    return edtf.parse(f"{when.edtf}/..") if _is_simple(when) else _no_earlier(when)


def _until(when: When) -> When | None:
    return edtf.parse(f"/{when.edtf}") if _is_simple(when) else _no_later(when)


_SIDES: dict[str, Callable[[When], When | None]] = {
    "no_later": _no_later,
    "no_earlier": _no_earlier,
    "before": _before,
    "after": _after,
    "since": _since,
    "until": _until,
}


def _keeping_doubt(when: When, source: When) -> When:
    for mark, is_so in (("~", source.approximate), ("?", source.uncertain)):
        when = (_marked(when, mark) or when) if is_so else when
    return when


def _is_simple(when: When) -> bool:
    return not set(when.edtf) & set("[{/T")


def _part(text: str, order: Order, depth: int) -> When | None:
    for name, (share, total) in _SHARES.items():
        rest = _rest(text, name)
        when = _read(rest, order, depth) if rest else None
        if when and when.precision in _DIVISIBLE:
            return _keeping_doubt(edtf.from_bounds(*_share(when, share, total)), when)
    return None


_SHARES = {
    "early": (0, 3),
    "mid": (1, 3),
    "late": (2, 3),
    "first_half": (0, 2),
    "second_half": (1, 2),
}
_MONTH_STEPS = {Precision.YEAR: 1, Precision.DECADE: 12, Precision.CENTURY: 12}
_MONTH_STEPS |= {Precision.MILLENNIUM: 12, Precision.SEASON: 1}
_DIVISIBLE = frozenset({*_MONTH_STEPS, Precision.MONTH})


def _share(when: When, share: int, total: int) -> tuple[int, int]:
    """The bounds of one of three thirds, or of two halves, in whole days, months or years.

    Thirds of a month are 1-10, 11-20, 21-end; of a decade 0-3, 4-6, 7-9.
    """
    step = _MONTH_STEPS.get(when.precision)
    if step is None:
        return _share_of_month(when, share, total)
    start = moment.civil(when.earliest)
    end = moment.civil(when.latest + 1)
    steps = ((end.year - start.year) * 12 + end.month - start.month) // step
    cuts = [0, *(-(-steps * part // total) for part in range(1, total)), steps]
    if total == 3:
        cuts[2] = steps - steps // 3
    first, last = (start.month - 1 + cuts[share + end] * step for end in (0, 1))
    return (_month(start.year, first), _month(start.year, last) - 1)


def _month(year: int, months: int) -> int:
    return moment.at(year + months // 12, months % 12 + 1)


def _share_of_month(when: When, share: int, total: int) -> tuple[int, int]:
    days = 10 if total == 3 else 15
    first = when.earliest + share * days * moment.DAY
    is_last = share == total - 1
    return first, when.latest if is_last else first + days * moment.DAY - 1


def _between(text: str, order: Order, _: int) -> When | None:
    rest = _rest(text, "between")
    for left, right in _splits(rest, _joint("and")):
        ends = _two_ends(left, right, order)
        if ends:
            return _one_of(*ends)
    return None


def _one_of(first: When, last: When) -> When:
    if _is_simple(first) and _is_simple(last):
        return edtf.parse(f"[{first.edtf}..{last.edtf}]")
    made = edtf.from_bounds(first.earliest, last.latest)
    return _keeping_doubt(_keeping_doubt(made, first), last)


def _span(text: str, order: Order, _: int) -> When | None:
    rest = _rest(text, "from") or text
    for left, right in _splits(rest, _joint("to")):
        if right in word_lists()["present"]:
            when = _read(left, order, _END)
            return _since(when) if when else None
        ends = _two_ends(left, right, order)
        if ends:
            return _from_to(*ends)
    return None


def _spaced_span(text: str, order: Order, depth: int) -> When | None:
    """In ``c. 1911 – 1914`` the doubt is of the first year, in ``c. 1911–14`` of both."""
    return _span(text, order, depth) if " – " in text else None


def _from_to(first: When, last: When) -> When:
    if _is_simple(first) and _is_simple(last):
        return edtf.parse(f"{first.edtf}/{last.edtf}")
    start = (first.earliest, min(first.latest, last.latest))
    end = (max(first.earliest, last.earliest), last.latest)
    approximate = first.approximate or last.approximate
    uncertain = first.uncertain or last.uncertain
    made = When(*start, *end, Precision.INTERVAL, "", approximate, uncertain)
    text = edtf.write(made)
    if edtf.parse(text).iso_bounds != made.iso_bounds:
        # "Mid 2019 to 2019": a third of a year has no spelling as an end.
        return edtf.from_bounds(first.earliest, last.latest)
    return replace(made, edtf=text)


def _listed(text: str, order: Order, _: int) -> When | None:
    """``1667, 1668 or 1670–1672`` is one of them, ``1 and 2 May 2004`` both."""
    for name, brackets in (("or", "[]"), ("and", "{}")):
        for left, right in _splits(text, _joint(name)):
            texts = _members([*left.split(", "), right], order)
            if texts:
                return edtf.parse(f"{brackets[0]}{','.join(texts)}{brackets[1]}")
    return None


def _members(parts: list[str], order: Order) -> list[str]:
    """EDTF of all parts of a list; none if one of them is no date or a set itself."""
    if len(parts) == 2:
        ends = _two_ends(parts[0], parts[1], order, in_order=False)
        whens: Sequence[When | None] = ends or ()
    else:
        whens = [_read(part, order, _END) or _span(part, order, _END) for part in parts]
    texts = [when.edtf.replace("/", "..") for when in whens if when]
    is_whole = len(texts) == len(parts) and not any(set(text) & set("[{T") for text in texts)
    return texts if is_whole else []


@cache
def _joint(name: str) -> "re.Pattern[str]":
    dash = r"|\s*[-–]\s*" if name == "to" else ""
    return re.compile(rf"\s+{any_of(name)}\s+{dash}")


def _splits(text: str, joint: "re.Pattern[str]") -> Iterator[tuple[str, str]]:
    for found, _ in zip(joint.finditer(text), range(_MOST_SPLITS), strict=False):
        left, right = text[: found.start()].strip(" ,"), text[found.end() :].strip(" ,")
        if left and right:
            yield left, right


def _two_ends(
    left: str, right: str, order: Order, *, in_order: bool = True
) -> tuple[When, When] | None:
    """Both dates, each completed by what the other says: ``3`` and ``9 May 2004``."""
    is_reversed = False
    for one, other in _completions(left, right):
        first, last = _read(one, order, _END), _read(other, order, _END)
        if first and last and (not in_order or first.earliest <= last.latest):
            return first, last
        is_reversed = is_reversed or bool(first and last)
    if is_reversed:
        raise Impossible(Message("typed.reversed"))
    return None


_DAY_FIRST = re.compile(r"(\d{1,2}(?:st|nd|rd|th)?\s+)?([a-z]+\.?,?\s+)?(\d{1,4}.*)")
_MONTH_FIRST = re.compile(r"(?:([a-z]+\.?)\s+)?(\d{1,2}(?:st|nd|rd|th)?)(,?\s+\d{4}.*)")
_HUNDREDS = re.compile(r"\S+(?:\s\S+)?(\s(?:centur|millenni)\S+.*)")
_ERA = re.compile(r"\d\s?([abce.]{2,6})$")


def _completions(left: str, right: str) -> Iterator[tuple[str, str]]:
    """The two as they stand, then with what one lends the other."""
    if left.isdigit() and right.isdigit() and len(right) < len(left) == 4:
        yield left, left[: -len(right)] + right
        return
    if _ERA.search(left):
        yield left, right
        return
    era = _ERA.search(right)
    if era and left.isdigit():
        yield f"{left} {era[1]}", right
    lent = _DAY_FIRST.fullmatch(right)
    if lent and lent[2]:
        yield f"{left} {lent[2]}{lent[3]}", right
    if lent:
        yield f"{left} {lent[3]}", right
    lent = _MONTH_FIRST.fullmatch(right)
    if lent:
        month = lent[1] or left.split(maxsplit=1)[0]
        yield f"{left}{lent[3]}", f"{month} {lent[2]}{lent[3]}"
    ending = _HUNDREDS.fullmatch(right)
    if ending:
        yield f"{left}{ending[1]}", right
    yield left, right


_READERS: tuple[Reader, ...] = (
    _interpreted,
    _styled,
    _southern,
    _two_years,
    _spaced_span,
    _doubtful,
    _between,
    _part,
    _listed,
    _span,
    _one_sided,
    _filler,
)
_END_READERS: tuple[Reader, ...] = (_styled, _southern, _two_years, _doubtful, _part, _filler)
