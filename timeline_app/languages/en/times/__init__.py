"""English times: the rules that find them, the words that join them, what sentences tell."""

from timeline_app.languages.en.times import (
    alone,
    joints_of_text,
    names_guard,
    ranges,
    rules,
    tense,
    yearless,
)
from timeline_app.languages.en.times.numerals import NUMERALS
from timeline_app.temporal import Joints, Kinds, Outlook, Times

__all__ = ["TIMES"]

TIMES = Times(
    rules=rules.RULES,
    alone=alone.RULES,
    macros=rules.MACROS,
    kinds=Kinds(
        numeric=frozenset({"numeric.date", "numeric.weekday_date"}),
        month=frozenset({"named.month"}),
        period=frozenset({"duration.the_counted", "duration.spoken", "duration.spoken_bare"}),
        two_days=frozenset({ranges.TWO_DAYS}),
    ),
    numerals=NUMERALS,
    outlook=Outlook(
        tense.direction, tense.is_surely_past, tense.is_outset, names_guard.says_which_sort
    ),
    joints=Joints(
        joints_of_text.between,
        joints_of_text.frames,
        joints_of_text.lengths,
        joints_of_text.opening,
        joints_of_text.goes_on,
        joints_of_text.names_month_alone,
        joints_of_text.is_definite,
    ),
    combine=yearless.combined,
)
