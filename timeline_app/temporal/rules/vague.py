"""Now, recently, soon: times that no calendar holds."""

from timeline_app.temporal import guards
from timeline_app.temporal.engine import Found, Rule
from timeline_app.temporal.reading import Reading, fixed


def _now(found: Found) -> Reading | None:
    return fixed(found.text("now")) if guards.is_now(found) else None


def _past(found: Found) -> Reading | None:
    return fixed(found.text("word", "PAST_WORD")) if guards.is_past_word(found) else None


def _future(found: Found) -> Reading | None:
    return fixed(found.text("word", "FUTURE_WORD"))


def _adjective(found: Found) -> Reading | None:
    return fixed(found.text("timeless")) if guards.is_time_adjective(found) else None




RULES = (
    Rule("vague.now", "now=NOW", _now),
    Rule("vague.past", "word=PAST_WORD", _past),
    Rule("vague.future", "word=FUTURE_WORD", _future),
    Rule("vague.adjective", "timeless=TIMELESS", _adjective),
)
