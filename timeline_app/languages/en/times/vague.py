"""Now, recently, soon: times that no calendar holds."""

from timeline_app.languages.en.times import context, words_guard
from timeline_app.temporal import Reading, Rule, RuleMatch, fixed


def _now(found: RuleMatch) -> Reading | None:
    return fixed(found.text("now")) if words_guard.is_now(found) else None


def _past(found: RuleMatch) -> Reading | None:
    return fixed(found.text("word", "PAST_WORD")) if words_guard.is_past_word(found) else None


def _future(found: RuleMatch) -> Reading | None:
    return fixed(found.text("word", "FUTURE_WORD"))


def _adjective(found: RuleMatch) -> Reading | None:
    value = found.text("timeless")
    if value == "FUTURE_REF" and words_guard.is_somebodys(found):
        return None
    return fixed(value) if words_guard.is_time_adjective(found) else None


def _the_past(found: RuleMatch) -> Reading | None:
    return fixed("PAST_REF") if words_guard.is_past_word(found) else None


def _the_future(found: RuleMatch) -> Reading | None:
    is_future = found.text("timeless") == "FUTURE_REF"
    return fixed("FUTURE_REF") if is_future and context.stands_alone(found) else None


def _the_moment(found: RuleMatch) -> Reading | None:
    return fixed("PRESENT_REF") if words_guard.is_now(found) else None


def _the_present(found: RuleMatch) -> Reading | None:
    return fixed("PRESENT_REF") if context.stands_alone(found) else None


def _soon(found: RuleMatch) -> Reading | None:
    return fixed("FUTURE_REF") if words_guard.is_soon(found) else None


RULES = (
    Rule("vague.the_past", "THE (RECENT)? PAST", _the_past),
    Rule("vague.the_future", "THE timeless=TIMELESS", _the_future),
    Rule("vague.the_present", "THE PRESENT", _the_present),
    Rule("vague.the_moment", "(THE|THIS) MOMENT", _the_moment),
    Rule("vague.soon", "SOON", _soon),
    Rule("vague.now", "now=NOW", _now),
    Rule("vague.past", "word=PAST_WORD", _past),
    Rule("vague.future", "word=FUTURE_WORD", _future),
    Rule("vague.adjective", "timeless=TIMELESS", _adjective),
)
