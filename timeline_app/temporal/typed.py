"""What people type into a date field, read without ever inventing a part that was not typed."""

from dataclasses import dataclass, field

from timeline_app.model import When, edtf, wording
from timeline_app.temporal.fallback import read_absolute
from timeline_app.temporal.typed_phrases import (
    lacks_a_year,
    names_a_weekday_only,
    read_phrase,
    relative_words,
    tidy,
)
from timeline_app.temporal.typed_units import Impossible

_LONGEST = 200
_EXAMPLES = "3 May 2004, May 2004, c. 1911, between 3 and 9 May 2004, 1914–18"


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
        return _refused("This is too long for one date.")
    try:
        return _read(text.strip(), day_first)
    except Impossible as error:
        return _refused(str(error))


def _read(text: str, day_first: bool | None) -> Typed:  # noqa: FBT001
    plain = tidy(text)
    spelled = _as_edtf(text)
    if spelled:
        return _taken(spelled, _also_years(plain, spelled))
    readings = _by_rules(plain, day_first)
    if len(readings) > 1:
        return _open_question(readings)
    if readings:
        return _taken(readings[0])
    return _by_dateparser(plain, day_first)


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
    years = read_phrase(f"{first}–{last}", is_day_first=True) if last > first[2:] else None
    return (years,) if years and years != spelled else ()


def _by_rules(plain: str, day_first: bool | None) -> list[When]:  # noqa: FBT001
    """One reading, or two where day and month could change places.  Raises Impossible."""
    orders = (True, False) if day_first is None else (day_first,)
    found: list[When] = []
    refusal: Impossible | None = None
    for is_day_first in orders:
        try:
            when = read_phrase(plain, is_day_first=is_day_first)
        except Impossible as error:
            refusal = refusal or error
            continue
        except ValueError:
            # The ends of a span in the wrong order, or beyond all bounds.
            refusal = refusal or Impossible("The second date comes before the first.")
            continue
        if when and when not in found:
            found.append(when)
    if refusal and not found:
        raise refusal
    return found


def _by_dateparser(plain: str, day_first: bool | None) -> Typed:  # noqa: FBT001
    if names_a_weekday_only(plain):
        return _refused("A weekday alone names no date; add day, month and year.")
    if lacks_a_year(plain):
        return _refused("Which year? Add it; the year is never guessed.")
    relative = relative_words(plain)
    if relative:
        return _refused(
            f"“{relative}” counts from a day that the field does not know; type the date itself."
        )
    when = read_absolute(plain, languages=("en",), day_first=day_first)
    return _taken(when) if when else _refused(f"No date could be read. Examples: {_EXAMPLES}.")


def _taken(when: When, alternatives: tuple[When, ...] = ()) -> Typed:
    words = echo(when)
    if alternatives:
        words += ", or " + " or ".join(map(wording.in_words, alternatives))
    return Typed(when, alternatives, words)


def _open_question(readings: list[When]) -> Typed:
    words = " or ".join(wording.in_words(when, weekday=False) for when in readings)
    problem = f"This can be {words}; type the month as a word to decide."
    return Typed(None, tuple(readings), words, problem)


def _refused(problem: str) -> Typed:
    return Typed(None, problem=problem)


def echo(when: When) -> str:
    """The reading in words, and its bounds where they say more."""
    words, bounds = wording.in_words(when), wording.bounds_in_words(when)
    return words if words.endswith(bounds) else f"{words} ({bounds})"


def read_metadata(text: str) -> When | None:
    """A date in a file's metadata or a header line: its day, or less if less was said."""
    if len(text) > _LONGEST:
        return None
    text = text.strip()
    stamp = _as_edtf(text[:10]) if len(text) > 10 and text[10] in "T " else None
    if stamp:
        return stamp
    typed = read_typed(text.partition(";")[0])
    return typed.when
