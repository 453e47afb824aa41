"""Looks at the words around a match to tell a time from a name, a verb or a count."""

import re
from functools import lru_cache

from timeline_app.temporal import tense
from timeline_app.temporal.engine import Found
from timeline_app.temporal.scanner import Tokens

_CURRENCY = set("$£€¥₹#№@+=<>")
_SENTENCE_END = {".", "!", "?", "\n", ""}
_COMMON = (
    "MONTH",
    "WEEKDAY",
    "HOLIDAY",
    "IN_WORD",
    "NEAR_WORD",
    "FUNCTION_WORD",
    "SEASON",
    "BETWEEN",
    "YEAR_WORD",
    "PART",
    "APPROX",
    "THE",
    "OF",
)
_OPENING = {'"', "“", "'", "‘", "(", "[", "«", "-", "*", "•"}


def starts_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a token is the first of a sentence, as far as punctuation tells."""
    before = index - 1
    while before >= 0 and tokens.words[before] in _OPENING:
        before -= 1
    return before < 0 or tokens.words[before] in _SENTENCE_END


def is_word(tokens: Tokens, index: int) -> bool:
    return tokens.word(index)[:1].isalpha()


def is_name(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word stands there that a sentence's start does not explain."""
    if not is_word(tokens, index) or not tokens.is_capital(index):
        return False
    return is_capital_word(tokens, index) and not starts_sentence(tokens, index)


def is_capital_word(tokens: Tokens, index: int) -> bool:
    """Like :func:`is_name`, the first word of a sentence included unless it is a common one."""
    if not is_word(tokens, index) or not tokens.is_capital(index):
        return False
    return not any(tokens.has(index, name) for name in _COMMON)


def _follows_currency(tokens: Tokens, index: int) -> bool:
    return tokens.word(index - 1) in _CURRENCY


@lru_cache(maxsize=8)
def _persons(text: str) -> bool:
    """Whether somebody called May is spoken of."""
    return (
        re.search(r"\b(?:Mrs|Ms|Miss|Theresa|Minister|Brian|Sir|Secretary)\.? May\b", text)
        is not None
    )


def is_bare_month(found: Found) -> bool:
    """May, March, June are months where a preposition or a fitting neighbour says so."""
    tokens, at = found.tokens, found.first
    word, raw = tokens.word(at), tokens.raw(at)
    if not raw[0].isupper():
        return not (tokens.has(at, "PERSON_MONTH") or tokens.has(at, "SHORT_NAME"))
    if (
        tokens.has(at - 1, "PERSON_TITLE")
        or tokens.has(at + 1, "NOT_BEFORE_YEAR")
        and raw.isupper()
    ):
        return False
    if tokens.has(at, "SHORT_NAME") and word != "may" and not word.endswith("."):
        is_led = tokens.has(at - 1, "IN_WORD") or tokens.has(at - 1, "ON_WORD")
        return is_led and not is_name(tokens, at + 1)
    if not tokens.has(at, "PERSON_MONTH"):
        return not (is_name(tokens, at + 1) and is_name(tokens, at - 1))
    return _is_person_month(tokens, at, word, raw)


def _is_person_month(tokens: Tokens, at: int, word: str, raw: str) -> bool:
    if tokens.has(at - 1, "IN_WORD"):
        return True
    if is_name(tokens, at + 1) or raw.isupper() or is_name(tokens, at - 1):
        return False
    if (
        word == "march"
        and tokens.has(at - 1, "THE")
        and tokens.word(at + 1) in {"of", "on", "to", "for", "through"}
    ):
        return False
    if starts_sentence(tokens, at):
        follower = tokens.word(at + 1)
        return follower in {"was", "is", "saw", "brought", "and", ",", "-"} and word != "may"
    if word == "may" and _persons(tokens.text):
        return False
    return tokens.has(at - 1, "NEAR_WORD") or word not in {"may", "march"}


def is_month_name(found: Found, name: str = "month") -> bool:
    """May and March after this and that: only with a capital."""
    tokens, at = found.tokens, found.where(name)[0]
    return tokens.is_capital(at) or not (
        tokens.has(at, "PERSON_MONTH") or tokens.has(at, "SHORT_NAME")
    )


def is_short_weekday_fine(found: Found, name: str) -> bool:
    """Sun, Sat, Wed need a capital and company."""
    if not found.has(name):
        return True
    tokens, at = found.tokens, found.where(name)[0]
    if tokens.has(at, "SHORT_NAME"):
        return _is_short_weekday(found, tokens, at)
    if found.last - found.first > 1:
        return True
    return not (tokens.has(at + 1, "AFTER_NAME") and tokens.is_capital(at + 1))


def _is_short_weekday(found: Found, tokens: Tokens, at: int) -> bool:
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


def is_bare_ordinal(found: Found) -> bool:
    """The 30th is a day where nothing follows that it could count."""
    tokens, at, after = found.tokens, found.first, found.last
    if not tokens.has(at - 1, "ON_WORD") or not tokens.raw(after - 1)[0].isdigit():
        return False
    if tokens.word(after) == "of":
        return any(
            tokens.has(after + 1, n) for n in ("THE", "THAT", "THIS", "LAST", "NEXT", "SAME")
        )
    return not is_word(tokens, after) or tokens.has(after, "FUNCTION_WORD")


_PHONE_MARK = {"-", ".", ":", "/", "_", "@", "#", "+", "="}


def _is_part_of_code(tokens: Tokens, at: int) -> bool:
    if tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK:
        before = tokens.raw(at - 2)
        if (
            tokens.word(at - 1) != "-"
            or before[-1:].isdigit()
            and not _is_date_end(tokens, at - 2)
        ):
            return True
    return _is_code_on_right(tokens, at)


def _is_date_end(tokens: Tokens, at: int) -> bool:
    return tokens.has(at, "YEAR") or tokens.has(at - 1, "MONTH") or tokens.has(at + 2, "MONTH")


def _is_code_on_right(tokens: Tokens, at: int) -> bool:
    if not tokens.is_glued(at + 1) or not tokens.is_glued(at + 2):
        return False
    is_digit = tokens.raw(at + 2)[:1].isdigit()
    return tokens.word(at + 1) in _PHONE_MARK and is_digit


def _is_plural(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if tokens.has(index, "COUNTED_THING"):
        return True
    is_plain = word.isalpha() and not tokens.is_capital(index)
    return is_plain and len(word) > 3 and word.endswith("s") and not tokens.has(index, "NO_PLURAL")


def is_bare_year(found: Found) -> bool:
    """Four digits are a year unless they count, number or name something."""
    tokens, at = found.tokens, found.first
    year = int(tokens.value(at, "YEAR") or 0)
    if _follows_currency(tokens, at) or _is_part_of_code(tokens, at):
        return False
    if tokens.has(at + 1, "COUNTED_THING") or tokens.has(at + 1, "UNITS"):
        return False
    if tokens.has(at - 1, "IN_WORD"):
        return True
    if tokens.has(at - 1, "NOT_BEFORE_YEAR") or _is_numbered_name(tokens, at):
        return False
    is_common = 1800 <= year <= 2050
    if not is_common and not (1400 <= year < 1800 and tokens.has(at - 1, "NEAR_WORD")):
        return tokens.word(at - 1) in {"by", "before", "after", "between", "from"} and not is_word(
            tokens, at + 1
        )
    return tokens.has(at - 1, "THE") or bool(year % 100) or not _is_plural(tokens, at + 1)


def _is_numbered_name(tokens: Tokens, at: int) -> bool:
    if tokens.has(at - 1, "NOT_BEFORE_YEAR"):
        return True
    if tokens.word(at - 1) == "." and tokens.has(at - 2, "NOT_BEFORE_YEAR"):
        return True
    if (
        tokens.raw(at - 1)[:1].isdigit()
        or tokens.word(at - 1) == "-"
        and _is_numbered_name(tokens, at - 2)
    ):
        return True
    return is_capital_word(tokens, at - 1) and not tokens.has(at - 1, "EVENT_NAME")


@lru_cache(maxsize=8)
def _ancient_era(text: str) -> int:
    """How many more years before than after Christ a text names; 0 if it names neither."""
    before = len(re.findall(r"\b\d{1,4}s? ?(?:B\.? ?C\b|BCE\b)", text))
    after = len(re.findall(r"\b(?:A\.?D\.? \d{1,4}|\d{1,4} (?:A\.?D\b|CE\b))", text))
    return before - after


def is_in_ancient_text(tokens: Tokens) -> bool:
    return _ancient_era(tokens.text) > 0


def is_ancient_year(found: Found) -> bool:
    """Three digits are a year where the text counts its years before Christ."""
    tokens, at = found.tokens, found.first
    if _ancient_era(tokens.text) < 2 or _is_part_of_code(tokens, at):
        return False
    if tokens.has(at + 1, "COUNTED_THING") or _is_plural(tokens, at + 1):
        return False
    before = tokens.word(at - 1)
    return (
        tokens.has(at - 1, "IN_WORD")
        or before in {"by", "of", "before", "after"}
        and not is_word(tokens, at + 1)
    )


def is_era(found: Found) -> bool:
    """Whether AD and CE are written as an era, in capitals."""
    tokens = found.tokens
    return any(
        tokens.raw(i).isupper() for i in range(found.first, found.last) if is_word(tokens, i)
    )


def is_short_decade(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    if tokens.has(at - 1, "POSSESSIVE"):
        return False
    return found.last - at > 1 or tokens.has(at - 1, "PART")


def is_decade_word(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    if (
        tokens.has(at - 1, "POSSESSIVE")
        or tokens.has(at - 1, "PART")
        and tokens.has(at - 2, "POSSESSIVE")
    ):
        return False
    return found.last - at > 1 or tokens.has(at - 1, "PART")


def is_season(found: Found) -> bool:
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
        return has_the or tokens.has(at - 1, "BARE_SEASON_WORD") and tokens.word(at - 1) != "to"
    return True


def is_quarter(found: Found) -> bool:
    """The second quarter of a year, not of a match or of a town."""
    return found.tokens.word(found.last) not in {"century", "mile"}


def is_compact_date(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    year = int(tokens.word(at)[:4])
    return (
        1900 <= year <= 2100
        and not _is_numbered_name(tokens, at)
        and not _is_part_of_code(tokens, at)
    )


_VERSION_WORD = {"version", "v", "release", "section", "python", "chapter", "ip", "no", "build"}


def is_numeric_date(found: Found) -> bool:
    """Three numbers with dots or dashes are a date, not a version, an address or a record."""
    tokens, at = found.tokens, found.last - 1
    if tokens.word(at - 1) in _VERSION_WORD or _follows_currency(tokens, at):
        return False
    if tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK:
        return False
    parts = re.split(r"[/.-]", tokens.word(at))
    if len(parts) == 3 and len(parts[2]) == 2 and len(parts[0]) < 4:
        return "/" in tokens.word(at) or all(len(part) == 2 for part in parts)
    return not (len(parts) == 3 and len(parts[2]) in {1, 3} and len(parts[0]) < 4)


def is_year_pair(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    if _is_numbered_name(tokens, at) or _is_part_of_code_left(tokens, at):
        return False
    return 1000 <= int(tokens.value(at, "YEAR") or 0) <= 2100


def _is_part_of_code_left(tokens: Tokens, at: int) -> bool:
    return tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK


def is_counted_time(found: Found) -> bool:
    """Two days; not three quarters of something, nor what costs so many."""
    tokens, at = found.tokens, found.first
    if _follows_currency(tokens, at):
        return False
    last = tokens.word(found.last - 1)
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


_UNSAFE_ONE = {"second", "quarter", "night"}


def is_one_unit(found: Found, unit: str) -> bool:
    """A week is a duration; a second (time), a quarter (of it), a night (out) may be none."""
    after = found.last
    is_noun = is_word(found.tokens, after) and not found.tokens.entries[after].values
    if unit == "minute" and is_noun:
        return False
    is_compound = found.tokens.word(found.last) == "-" and found.tokens.is_glued(found.last)
    return unit not in _UNSAFE_ONE and not is_compound


def is_bare_plural(found: Found) -> bool:
    tokens, at, after = found.tokens, found.first, found.last
    word = tokens.word(after - 1)
    if word in {"quarters", "nights", "weekends"}:
        return tokens.has(after - 2, "RECENT") or tokens.has(after - 2, "COMING")
    if tokens.word(after) == "old" or tokens.raw(at - 1)[:1].isdigit():
        return False
    if tokens.has(at - 1, "NOT_HOURS") and word in {"hours", "days"}:
        return False
    return not tokens.is_capital(after - 1) or starts_sentence(tokens, after - 1)


def is_now(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    if tokens.word(found.last - 1) in {"moment", "this moment", "this time", "the time being"}:
        return tokens.word(at - 1) in {"at", "for", "by", "until", "to", "before", "since"} and (
            tokens.word(found.last) not in {"of", "the", "when", "he", "she", "they", "it"}
        )
    return True


def is_past_word(found: Found) -> bool:
    return found.tokens.has(found.first, "PAST_WORD") or stands_alone(found)


def stands_alone(found: Found) -> bool:
    """Whether no noun follows that the words could belong to."""
    after = found.last
    return not is_word(found.tokens, after) or found.tokens.has(after, "FUNCTION_WORD")


def ends_phrase(found: Found) -> bool:
    """Whether a stop, a verb or nothing follows: no noun and no clause to lean on."""
    after = found.last
    return not is_word(found.tokens, after) and found.tokens.word(after) not in {'"', "“"}


def is_soon(found: Found) -> bool:
    """Soon points ahead of now only where the sentence does."""
    return tense.direction(found.tokens, found.first, found.last) == tense.FUTURE


def is_time_adjective(found: Found) -> bool:
    return not found.tokens.is_capital(found.first) or starts_sentence(found.tokens, found.first)


def is_daily(found: Found) -> bool:
    """Weekly and the like, not as the adjective of a noun: a quarterly dividend is no time."""
    if found.text("daily") != "P1D" and not stands_alone(found):
        return False
    return not found.tokens.is_capital(found.first) or starts_sentence(found.tokens, found.first)


def is_holiday(found: Found) -> bool:
    """Feasts are written with a capital and do not begin the name of an island."""
    tokens, after = found.tokens, found.last
    at = found.where("holiday")[0]
    if not any(tokens.raw(at)[i : i + 1].isupper() for i in (0, 4)):
        return False
    if is_name(tokens, found.first - 1):
        return False
    return not (tokens.has(after, "AFTER_NAME") and tokens.is_capital(after))


def is_noon(found: Found) -> bool:
    at = found.first
    return not found.tokens.is_capital(at) or starts_sentence(found.tokens, at)


def is_named_day(found: Found) -> bool:
    tokens, at, after = found.tokens, found.first, found.last
    if (
        tokens.raw(after)[:1].isdigit()
        or tokens.has(after, "COUNTED_THING")
        or _follows_currency(tokens, at)
    ):
        return False
    if tokens.word(at) == "7/7":
        return tokens.word(after) in {"attacks", "bombings", "bombing", "attack"}
    return not tokens.raw(at - 1)[-1:].isdigit()


def is_clock(found: Found) -> bool:
    """10:30 is a time after at or before a zone; elsewhere it may be a score or a verse."""
    tokens, at, after = found.tokens, found.first, found.last
    if after - at > 1 or tokens.has(at - 1, "CLOCK_WORD"):
        return True
    return False


def is_lone_daypart(found: Found) -> bool:
    """At night, in the morning: a part of the day that needs no date beside it."""
    return found.tokens.has(found.first - 1, "DAYPART_WORD")


def is_daypart(found: Found) -> bool:
    tokens, at = found.tokens, found.first
    return not (tokens.is_capital(found.last - 1) and is_name(tokens, found.last))
