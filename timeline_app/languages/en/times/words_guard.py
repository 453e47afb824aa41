"""Durations, parts of the day and vague words told from everything else they may mean."""

from timeline_app.languages.en.times import tense
from timeline_app.languages.en.times.context import (
    follows_currency,
    is_name,
    is_plain,
    is_word,
    stands_alone,
    starts_sentence,
)
from timeline_app.temporal import FUTURE, RuleMatch

_UNSAFE_ONE = {"second", "quarter", "night"}


def is_one_unit(found: RuleMatch, unit: str) -> bool:
    """A week is a duration; a second (time), a quarter (of it), a night (out) may be none."""
    after = found.last
    is_noun = is_word(found.tokens, after) and is_plain(found.tokens, after)
    if unit == "minute" and is_noun:
        return False
    is_compound = found.tokens.word(found.last) == "-" and found.tokens.is_glued(found.last)
    return unit not in _UNSAFE_ONE and not is_compound


def is_bare_plural(found: RuleMatch) -> bool:
    """Days, weeks, years; not office hours, quarters to live in, or ages."""
    tokens, at, after = found.tokens, found.first, found.last
    word = tokens.word(after - 1)
    if word in {"quarters", "nights", "weekends"}:
        return tokens.has(after - 2, "RECENT") or tokens.has(after - 2, "COMING")
    if tokens.word(after) == "old" or tokens.raw(at - 1)[:1].isdigit():
        return False
    if tokens.has(at - 1, "NOT_HOURS") and word in {"hours", "days"}:
        return False
    if word == "minutes" and _are_of_a_meeting(found):
        return False
    return not tokens.is_capital(after - 1) or starts_sentence(tokens, after - 1)


_OF_A_MEETING = {
    "of",
    "from",
    "were",
    "are",
    "record",
    "recorded",
    "show",
    "state",
    "taken",
    ":",
    "",
}
_OF_A_LENGTH = {"within", "in", "for", "of", "only", "just", "mere", "over", "after", "by"}


def _are_of_a_meeting(found: RuleMatch) -> bool:
    """Minutes of the board, the minutes were approved; not within minutes of the call."""
    tokens = found.tokens
    is_length = tokens.word(found.first - 1) in _OF_A_LENGTH
    return not is_length and tokens.word(found.last) in _OF_A_MEETING


def is_now(found: RuleMatch) -> bool:
    """At the moment, by this time; not the moment of something."""
    tokens, at = found.tokens, found.first
    if tokens.word(found.last - 1) in {"moment", "this moment", "this time", "the time being"}:
        return tokens.word(at - 1) in {"at", "for", "by", "until", "to", "before", "since"} and (
            tokens.word(found.last) not in {"of", "the", "when", "he", "she", "they", "it"}
        )
    return True


_DURING = {
    "during",
    "in",
    "throughout",
    "since",
    "until",
    "for",
    "from",
    "around",
    "over",
    "by",
    "at",
}


def is_that_time(found: RuleMatch) -> bool:
    """At that time, during this period; not this time (as an occasion), nor at the same time."""
    tokens, at = found.tokens, found.first
    before, last = tokens.word(at - 1), tokens.word(found.last - 1)
    if before not in _DURING or tokens.word(found.last) in {"zone", "limit", "frame", "bomb"}:
        return False
    return last == "period" or tokens.word(at) == "that" or before == "during"


def is_day_word(found: RuleMatch) -> bool:
    """Today and tonight, but not a newspaper or a programme of that name."""
    tokens, at = found.tokens, found.first
    if tokens.raw(at).istitle() and (
        tokens.has(at - 1, "THE") or tokens.word(found.last) in {"show", "programme"}
    ):
        return False
    if not tokens.is_capital(at) or starts_sentence(tokens, at):
        return True
    return not is_name(tokens, at - 1)


def is_past_word(found: RuleMatch) -> bool:
    """The past, but not the past president."""
    return found.tokens.has(found.first, "PAST_WORD") or stands_alone(found)


def is_time_adjective(found: RuleMatch) -> bool:
    """Current, recent, future: not in a name."""
    return not found.tokens.is_capital(found.first) or starts_sentence(found.tokens, found.first)


_OWNED_WITHIN = 2


def is_somebodys(found: RuleMatch) -> bool:
    """Its future strategy, the company's likely future performance: which, rather than when."""
    tokens, at = found.tokens, found.first
    if stands_alone(found):
        return False
    return tokens.has(at - 1, "THE") or any(
        tokens.has(i, "POSSESSIVE") or tokens.word(i) == "'s"
        for i in range(max(0, at - _OWNED_WITHIN), at)
    )


def is_soon(found: RuleMatch) -> bool:
    """Soon points ahead of now only where the sentence does."""
    return tense.direction(found.tokens, found.first, found.last) == FUTURE


def _is_rate(found: RuleMatch) -> bool:
    """By 20 % annually: how fast, not when."""
    before = found.tokens.words[max(0, found.first - 2) : found.first]
    return bool({"%", "percent"}.intersection(before))


def is_daily(found: RuleMatch) -> bool:
    """Weekly and the like, not as the adjective of a noun: a quarterly dividend is no time."""
    if found.text("daily") != "P1D" and (not stands_alone(found) or _is_rate(found)):
        return False
    if is_name(found.tokens, found.last) and found.text("daily") == "P1D":
        # The party daily Granma: a newspaper.
        return False
    return not found.tokens.is_capital(found.first) or starts_sentence(found.tokens, found.first)


def is_noon(found: RuleMatch) -> bool:
    """Noon, but not the title High Noon."""
    tokens, at = found.tokens, found.first
    if not tokens.is_capital(at):
        return True
    is_title = is_name(tokens, found.last) or (tokens.raw(at).istitle() and " " in tokens.raw(at))
    return starts_sentence(tokens, at) and not is_title


def is_clock(found: RuleMatch) -> bool:
    """10:30 is a time after at or before a zone; elsewhere it may be a score or a verse."""
    tokens, at, after = found.tokens, found.first, found.last
    return after - at > 1 or tokens.has(at - 1, "CLOCK_WORD")


def is_lone_daypart(found: RuleMatch) -> bool:
    """At night, in the morning: a part of the day that needs no date beside it."""
    return found.tokens.has(found.first - 1, "DAYPART_WORD")


def is_daypart(found: RuleMatch) -> bool:
    """Morning and night, but not the Morning Post."""
    tokens = found.tokens
    if tokens.word(found.last) == "of" and tokens.has(found.last - 1, "PART_OF"):
        return False
    return not (tokens.is_capital(found.last - 1) and is_name(tokens, found.last))


def is_counted_time(found: RuleMatch) -> bool:
    """Two days; not three quarters of something, nor what costs so many."""
    tokens, at = found.tokens, found.first
    if follows_currency(tokens, at):
        return False
    last = tokens.word(found.last - 1)
    if tokens.has(found.last - 2, "YEAR") and tokens.has(found.last - 1, "UNIT"):
        return False
    if last in {"quarter", "quarters"} and (
        tokens.word(found.last) == "of" or tokens.word(at) == "some"
    ):
        return False
    if tokens.is_capital(found.last - 1) and not starts_sentence(tokens, found.last - 1):
        return False
    return not (
        tokens.is_glued(at)
        and tokens.word(at - 1) in {"-", ".", "/"}
        and tokens.raw(at)[0].isdigit()
    )


def is_quarter(found: RuleMatch) -> bool:
    """The second quarter of a year, not of a match or of a town."""
    return found.tokens.word(found.last) not in {"century", "mile"}
