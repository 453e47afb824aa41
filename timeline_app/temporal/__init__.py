"""Finds the words that say when and reads them: text to dates, and a form to one date.

The engine is of no language.  ``Times`` is what one brings to it: ``languages/xx/times`` makes its
rules of the records and functions below, from ``Rule`` to ``Partial``; ``find`` and ``read_typed``
ask for those of the language by its code.

Decisions: a form is a mode of the engine (``alone``): the rules of texts, a few of its own before
them, one expression from end to end; doubt, sides and spans are laid around (``typed_phrases``),
for EDTF says them and TIMEX3 does not.  Headers find their days by one expression of ``readers``,
which builds others around it; months, short and dual years are those of here, and a test holds the
three to one reading.  How neighbours join is the language's, not the engine's: it is its grammar.
The lists around a typed date and the sentences of refusals are English still.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline_app.temporal.dates import is_ready, read_date, warm
    from timeline_app.temporal.engine import MatchedExpression, MatchPiece, Rule, RuleMatch
    from timeline_app.temporal.fallback import find_neutral
    from timeline_app.temporal.feasts import feast
    from timeline_app.temporal.lengths import whole_length
    from timeline_app.temporal.partial import (
        Partial,
        is_possible,
        iso_week,
        iso_week_start,
        on_day,
        overlaid,
    )
    from timeline_app.temporal.reading import (
        FUTURE,
        PAST,
        UNKNOWN,
        Origin,
        Reading,
        counted,
        date,
        fixed,
    )
    from timeline_app.temporal.scanner import Numerals, Tokens
    from timeline_app.temporal.tagger import find, find_all
    from timeline_app.temporal.times import Joint, Joints, Kinds, Opening, Outlook, Times
    from timeline_app.temporal.typed import Typed, read_metadata, read_typed
    from timeline_app.temporal.values import timex

_HOMES = {
    **dict.fromkeys(("is_ready", "read_date", "warm"), "dates"),
    **dict.fromkeys(("MatchedExpression", "RuleMatch", "MatchPiece", "Rule"), "engine"),
    **dict.fromkeys(("find_neutral",), "fallback"),
    **dict.fromkeys(("feast",), "feasts"),
    **dict.fromkeys(("whole_length",), "lengths"),
    **dict.fromkeys(
        ("Partial", "is_possible", "iso_week", "iso_week_start", "on_day", "overlaid"), "partial"
    ),
    **dict.fromkeys(
        ("FUTURE", "Origin", "PAST", "Reading", "UNKNOWN", "counted", "date", "fixed"), "reading"
    ),
    **dict.fromkeys(("Numerals", "Tokens"), "scanner"),
    **dict.fromkeys(("find", "find_all"), "tagger"),
    **dict.fromkeys(("Joint", "Joints", "Kinds", "Opening", "Outlook", "Times"), "times"),
    **dict.fromkeys(("Typed", "read_metadata", "read_typed"), "typed"),
    **dict.fromkeys(("timex",), "values"),
}

__all__ = [
    "FUTURE",
    "PAST",
    "UNKNOWN",
    "Joint",
    "Joints",
    "Kinds",
    "MatchPiece",
    "MatchedExpression",
    "Numerals",
    "Opening",
    "Origin",
    "Outlook",
    "Partial",
    "Reading",
    "Rule",
    "RuleMatch",
    "Times",
    "Tokens",
    "Typed",
    "counted",
    "date",
    "feast",
    "find",
    "find_all",
    "find_neutral",
    "fixed",
    "is_possible",
    "is_ready",
    "iso_week",
    "iso_week_start",
    "on_day",
    "overlaid",
    "read_date",
    "read_metadata",
    "read_typed",
    "timex",
    "warm",
    "whole_length",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room's door offers
    """Each half of the room is imported when it is first asked for: they share nothing heavy."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only on the first use of a name

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
