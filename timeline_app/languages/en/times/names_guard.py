"""Months, weekdays, seasons and feasts told from people, verbs and newspapers."""

import re
from functools import lru_cache

from timeline_app.languages.en.times.context import (
    follows_currency,
    is_capital_word,
    is_name,
    starts_sentence,
)
from timeline_app.temporal import RuleMatch, Tokens


@lru_cache(maxsize=8)
def _persons(text: str) -> bool:
    """Whether somebody called May is spoken of."""
    return (
        re.search(r"\b(?:Mrs|Ms|Miss|Theresa|Minister|Brian|Sir|Secretary)\.? May\b", text)
        is not None
    )


def follows_title(tokens: Tokens, at: int) -> bool:
    """Mrs May, Mr. March, Sgt. Friday."""
    before = at - 2 if tokens.word(at - 1) == "." else at - 1
    return tokens.has(before, "PERSON_TITLE") and tokens.is_capital(before)


def is_bare_month(found: RuleMatch) -> bool:
    """May, March, June are months where a preposition or a fitting neighbour says so."""
    tokens, at = found.tokens, found.first
    word, raw = tokens.word(at), tokens.raw(at)
    if not raw[0].isupper():
        return not (tokens.has(at, "PERSON_MONTH") or tokens.has(at, "SHORT_NAME"))
    if follows_title(tokens, at) or (tokens.has(at + 1, "NOT_BEFORE_YEAR") and raw.isupper()):
        return False
    if tokens.has(at, "SHORT_NAME") and word != "may" and not word.endswith("."):
        is_led = tokens.has(at - 1, "IN_WORD") or tokens.has(at - 1, "ON_WORD")
        return is_led and not is_name(tokens, at + 1)
    if word == "jan .":
        return any(tokens.has(at - 1, name) for name in ("IN_WORD", "ON_WORD", "NEAR_WORD"))
    if not tokens.has(at, "PERSON_MONTH"):
        return not (is_name(tokens, at + 1) and is_name(tokens, at - 1))
    return _is_person_month(tokens, at, word, raw)


def is_surely_month(found: RuleMatch) -> bool:
    """Whether nothing but a month can stand there: no modal verb, no person."""
    tokens, at = found.tokens, found.first
    led = tokens.has(at - 1, "IN_WORD") or tokens.has(at - 1, "PART")
    return led or not tokens.has(at, "PERSON_MONTH")


def _is_person_month(tokens: Tokens, at: int, word: str, raw: str) -> bool:
    if tokens.has(at - 1, "IN_WORD"):
        return True
    if is_name(tokens, at + 1) or raw.isupper() or is_name(tokens, at - 1):
        return False
    if (
        word == "march"
        and (tokens.has(at - 1, "THE") or tokens.word(at - 1) in {"'", '"', "“"})
        and tokens.word(at + 1) in {"of", "on", "to", "for", "through"}
    ):
        return False
    if starts_sentence(tokens, at):
        follower = tokens.word(at + 1)
        if follower == "of" and tokens.has(at + 2, "WHICH_YEAR"):
            return True
        return follower in {"was", "is", "saw", "brought", "and", ",", "-"} and word != "may"
    if tokens.has(at + 1, "FAMILY_WORD") or tokens.has(at - 1, "NAMES_WHOM"):
        return False
    if word == "may" and _persons(tokens.text):
        return False
    return tokens.has(at - 1, "NEAR_WORD") or word not in {"may", "march"}


def is_month_name(found: RuleMatch, name: str = "month") -> bool:
    """May and March after this and that: only with a capital."""
    tokens, at = found.tokens, found.where(name)[0]
    return tokens.is_capital(at) or not (
        tokens.has(at, "PERSON_MONTH") or tokens.has(at, "SHORT_NAME")
    )


def is_short_weekday_fine(found: RuleMatch, name: str) -> bool:
    """Sun, Sat, Wed need a capital and company."""
    if not found.has(name):
        return True
    tokens, at = found.tokens, found.where(name)[0]
    if tokens.has(at, "SHORT_NAME") or tokens.word(at).endswith("."):
        return _is_short_weekday(found, tokens, at)
    if found.last - found.first > 1:
        return True
    if found.first == at and (follows_title(tokens, at) or _begins_a_name(tokens, at)):
        return False
    return not (tokens.has(at + 1, "AFTER_NAME") and tokens.is_capital(at + 1))


def _begins_a_name(tokens: Tokens, at: int) -> bool:
    """Wednesday Addams at the start of a sentence; Friday Night Lights anywhere."""
    if tokens.has(at + 1, "DAYPART"):
        return tokens.is_capital(at + 1) and is_capital_word(tokens, at + 2)
    is_mixed = tokens.raw(at).istitle() and tokens.raw(at + 1).istitle()
    return is_mixed and starts_sentence(tokens, at) and is_capital_word(tokens, at + 1)


def _is_short_weekday(found: RuleMatch, tokens: Tokens, at: int) -> bool:
    if not tokens.is_capital(at):
        return False
    if found.last - found.first > 1:
        return True
    neighbours = (tokens.word(at - 1), tokens.word(at + 1))
    if tokens.has(at - 1, "THE") or is_name(tokens, at + 1):
        return False
    if any(tokens.has(at + 1, name) for name in ("CLOCK", "MERIDIAN", "DAYPART", "HOUR12")):
        return True
    return (
        tokens.word(at - 1) in {"on", "until", "since"} or "-" in neighbours or "/" in neighbours
    )


def is_season(found: RuleMatch) -> bool:
    """Spring and fall are also a source and a verb; summer and winter may be names."""
    tokens, at, after = found.tokens, found.first, found.last
    word = tokens.word(after - 1)
    if tokens.is_capital(after - 1) and (
        is_name(tokens, after) or is_capital_word(tokens, at - 1)
    ):
        return False
    has_the = after - at > 1
    if word == "fall":
        is_led = tokens.has(at - 1, "BARE_SEASON_WORD") and (
            has_the or tokens.word(at - 1) != "to"
        )
        return is_led and tokens.word(after) not in {
            "of",
            "from",
            "into",
            "in",
            "behind",
            "to",
            "back",
        }
    if word == "spring":
        return has_the or (tokens.has(at - 1, "BARE_SEASON_WORD") and tokens.word(at - 1) != "to")
    return True


def is_holiday(found: RuleMatch) -> bool:
    """Feasts are written with a capital and do not begin the name of an island."""
    tokens, after = found.tokens, found.last
    at = found.where("holiday")[0]
    if found.has("n") and tokens.word(at).startswith("new year"):
        return True
    if not re.search(r"\b[A-Z]", tokens.raw(at)):
        return False
    if at == found.first and is_name(tokens, at - 1):
        return False
    return not (tokens.has(after, "AFTER_NAME") and tokens.is_capital(after))


def says_which_sort(tokens: Tokens, after: int) -> bool:
    """A Christmas party, an Easter parade: the feast says of what sort it is, not when."""
    is_common = tokens.raw(after).isalpha() and tokens.raw(after).islower()
    return is_common and not any(
        tokens.has(after, name) for name in ("FUNCTION_WORD", "UNIT", "UNITS", "DAYPART", "AGO")
    )


def is_named_day(found: RuleMatch) -> bool:
    """9/11 is a day unless it is a fraction of something counted."""
    tokens, at, after = found.tokens, found.first, found.last
    if (
        tokens.raw(after)[:1].isdigit()
        or tokens.has(after, "COUNTED_THING")
        or follows_currency(tokens, at)
    ):
        return False
    if tokens.word(at) == "7/7":
        return tokens.word(after) in {"attacks", "bombings", "bombing", "attack"}
    return not tokens.raw(at - 1)[-1:].isdigit()
