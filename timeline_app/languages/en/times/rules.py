"""The rules of English time expressions, each a record of name, pattern and production."""

from timeline_app.languages.en.times import (
    amounts,
    clock,
    durations,
    eras,
    holidays,
    impossible,
    legal,
    lists,
    named,
    numeric,
    old_style,
    ranges,
    relative,
    seasons,
    sets,
    vague,
)

MACROS = amounts.MACROS
RULES = (
    *numeric.RULES,
    *old_style.RULES,
    *ranges.RULES,
    *lists.RULES,
    *holidays.RULES,
    *named.RULES,
    *legal.RULES,
    *impossible.RULES,
    *seasons.RULES,
    *eras.RULES,
    *clock.RULES,
    *sets.RULES,
    *durations.RULES,
    *relative.RULES,
    *vague.RULES,
)
