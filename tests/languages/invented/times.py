"""Times of an invented language: the day, the month by its name, the year."""

from timeline_app.temporal import (
    UNKNOWN,
    Joints,
    Kinds,
    Numerals,
    Opening,
    Outlook,
    Partial,
    Rule,
    Times,
    date,
)


def _day(found):
    point = Partial(
        year=found.number("year"), month=found.number("month"), day=found.number("day")
    )
    return date(point)


def _numeral(word):
    if not word.isdigit():
        return None
    return {"YEAR": int(word)} if len(word) == 4 else {"DAY": int(word)}


def _always(answer):
    return lambda *_, **__: answer


TIMES = Times(
    rules=(Rule("day", "day=DAY month=MONTH year=YEAR", _day),),
    alone=(),
    macros={},
    kinds=Kinds(frozenset(), frozenset(), frozenset(), frozenset()),
    numerals=Numerals(
        pattern=r"\d+",
        signed=r"(?!)",
        read=_numeral,
        class_sets=(frozenset({"YEAR"}), frozenset({"DAY"})),
    ),
    outlook=Outlook(
        direction=_always(UNKNOWN),
        is_surely_past=_always(False),
        is_outset=_always(False),
        says_which_sort=_always(False),
    ),
    joints=Joints(
        between=_always(None),
        frames=_always(False),
        lengths=_always(None),
        opening=_always(Opening.NOTHING),
        goes_on=_always(False),
        names_month_alone=_always(False),
        is_definite=_always(False),
    ),
    combine=lambda _, found: list(found),
)
