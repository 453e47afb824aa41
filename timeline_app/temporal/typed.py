"""What people type into a date field, read without ever inventing a part that was not typed."""

import re
from dataclasses import dataclass, field

from timeline_app import wording
from timeline_app.message import Message
from timeline_app.model import When, edtf, edtf_parts
from timeline_app.model.dated import dated
from timeline_app.temporal.alone import Impossible, Order, read_part
from timeline_app.temporal.fallback import read_absolute
from timeline_app.temporal.typed_phrases import leads_to_more, read_phrase
from timeline_app.temporal.typed_problems import relative_problem, what_is_missing
from timeline_app.temporal.typed_words import tidy, word_lists

_LONGEST = 200
Orders = tuple[Order, ...]
_ORDERS: dict[bool | None, Orders] = {
    None: (Order.DAY_FIRST, Order.MONTH_FIRST),
    True: (Order.DAY_FIRST,),
    False: (Order.MONTH_FIRST,),
}
_LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru")
"""Whose months may be typed; all that dateparser knows would take two seconds to load."""


@dataclass(frozen=True, slots=True)
class Typed:
    """How a typed text was read.

    ``words`` echoes the reading and its bounds.  ``alternatives`` are other readings; where
    nothing decides between several, ``when`` is None and ``problem`` names them all.  ``problem``
    is a sentence for the person who types, "" where there is none.
    """

    when: When | None
    alternatives: tuple[When, ...] = field(default=())
    words: str = ""
    problem: str = ""


def read_typed(text: str, *, day_first: bool | None = None) -> Typed:
    """Read one date as typed: EDTF, words, or a spelling that dateparser knows.

    ``day_first`` settles 03/04/2019; None leaves it open.  Never raises.

    >>> read_typed("between 3 and 9 May 2004").when.edtf
    '[2004-05-03..2004-05-09]'
    """
    if not text.strip():
        return Typed(None)
    if len(text) > _LONGEST:
        return _refused(Message("typed.too-long"))
    try:
        return _read(text.strip(), _ORDERS[day_first])
    except Impossible as error:
        return _refused(error.message)


def _read(text: str, orders: Orders) -> Typed:
    plain = tidy(text)
    if plain in word_lists()["undated"]:
        return Typed(None, words=wording.NO_DATE)
    spelled = _as_edtf(text)
    if spelled:
        return _taken(spelled, _also_years(plain, spelled))
    readings = _by_rules(plain, orders)
    if len(readings) > 1:
        return _open_question(readings)
    if readings:
        return _taken(readings[0])
    return _by_others(plain, orders)


def _as_edtf(text: str) -> When | None:
    try:
        return edtf.parse(text)
    except ValueError:
        return None


def _also_years(plain: str, spelled: When) -> tuple[When, ...]:
    """2004-06 is June to the format and may be 2004 to 2006 to a person."""
    first, dash, last = plain.partition("-")
    if not (dash and len(first) == 4 and len(last) == 2 and (first + last).isdigit()):
        return ()
    years = read_phrase(f"{first}–{last}", Order.DAY_FIRST) if last > first[2:] else None
    return (years,) if years and years != spelled else ()


def _by_rules(plain: str, orders: Orders) -> list[When]:
    """One reading, or two where day and month could change places.  Raises Impossible."""
    found: list[When] = []
    refusal: Impossible | None = None
    for order in orders:
        try:
            when = read_phrase(plain, order)
        except Impossible as error:
            refusal = refusal or error
            continue
        if when and when not in found:
            found.append(when)
    if refusal and not found:
        raise refusal
    return found


def _by_others(plain: str, orders: Orders) -> Typed:
    """What the grammar of texts or dateparser make of it, where nothing is missing."""
    problem = what_is_missing(plain)
    when = None if problem else read_part(plain, orders[0])
    problem = problem or (None if when else relative_problem(plain))
    if problem:
        return _refused(problem)
    # Two orders are none: numbers that could change places were read, or refused, before.
    day_first = orders[0] is Order.DAY_FIRST if len(orders) == 1 else None
    if when is None and not leads_to_more(plain):
        when = read_absolute(plain, languages=_LANGUAGES, day_first=day_first)
    return _taken(when) if when else _refused(Message("typed.none"))


def _taken(when: When, alternatives: tuple[When, ...] = ()) -> Typed:
    words = echo(when)
    if alternatives:
        words = wording.worded(Message("typed.or", (words, tuple(map(dated, alternatives)))))
    return Typed(when, alternatives, words)


def _open_question(readings: list[When]) -> Typed:
    either = Message("typed.either", tuple(map(dated, readings)))
    problem = Message("typed.which", (either,))
    return Typed(None, tuple(readings), wording.worded(either), wording.worded(problem))


def _refused(problem: Message) -> Typed:
    return Typed(None, problem=wording.worded(problem))


def echo(when: When) -> str:
    """The reading in words, and its bounds where they say more."""
    words = wording.in_words(when)
    if all(date.day for date in edtf.dates(edtf_parts.read(when.edtf))):
        return words
    return f"{words} ({wording.outer_bounds_in_words(when)})"


_STAMP = re.compile(
    r"(?:D:)?(\d{4})([-:/.]?)(\d{2})\2(\d{2})(?=$|[T ]|\d{4,6}\b|\d{6}[+-Z])", re.ASCII
)
_ASCTIME = re.compile(r"^\w{3} (\w{3}) {1,2}(\d{1,2}) [\d:]{5,8}(?: \w{1,5})? (\d{4})$")
_FROM_CLOCK_ON = re.compile(r",?\s+\d{1,2}:\d{2}.*$")


def read_metadata(text: str) -> When | None:
    """A date in a file's metadata or a header line: its day, or less if less was said.

    >>> read_metadata("Mon, 6 Jan 2020 10:00:00 +0000").edtf
    '2020-01-06'
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    stamp = _STAMP.match(text)
    text = _ASCTIME.sub(r"\2 \1 \3", text)
    if stamp:
        return _as_edtf(f"{stamp[1]}-{stamp[3]}-{stamp[4]}")
    return read_typed(_FROM_CLOCK_ON.sub("", text)).when
