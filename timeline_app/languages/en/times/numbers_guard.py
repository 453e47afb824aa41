"""Years, days and dates in digits told from counts, codes, versions and prices."""

import re

from timeline_app.languages.en.times.context import (
    follows_currency,
    is_capital_word,
    is_word,
    starts_sentence,
)
from timeline_app.temporal import RuleMatch, Tokens


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Whether a month follows that a day can be of: next month, that month, the month."""
    starts = ("THE", "THAT", "THIS", "LAST", "NEXT", "SAME")
    is_month = any(tokens.word(i) == "month" for i in (at + 1, at + 2))
    return is_month and any(tokens.has(at, name) for name in starts)


def is_bare_ordinal(found: RuleMatch) -> bool:
    """The 30th is a day where nothing follows that it could count."""
    tokens, at, after = found.tokens, found.first, found.last
    if tokens.word(after) == "of" and _is_whole(tokens, after + 1):
        return tokens.raw(after - 1)[0].isdigit()
    if not tokens.has(at - 1, "ON_WORD") or not tokens.raw(after - 1)[0].isdigit():
        return False
    return not is_word(tokens, after) or tokens.has(after, "FUNCTION_WORD")


_PHONE_MARK = {"-", ".", ":", "/", "_", "@", "#", "+", "="}


def _is_part_of_code(tokens: Tokens, at: int) -> bool:
    if tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK:
        before = tokens.raw(at - 2)
        if tokens.word(at - 1) != "-" or (
            before[-1:].isdigit() and not _is_date_end(tokens, at - 2)
        ):
            return True
    return _is_code_on_right(tokens, at)


def _is_date_end(tokens: Tokens, at: int) -> bool:
    return tokens.has(at, "YEAR") or tokens.has(at - 1, "MONTH") or tokens.has(at + 2, "MONTH")


def _is_code_on_right(tokens: Tokens, at: int) -> bool:
    """Whether more digits follow, glued on or, as telephone numbers have them, three by three."""
    after = tokens.raw(at + 1)
    if after.isdigit() and len(after) == 3:
        return True
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


def is_numbered(found: RuleMatch) -> bool:
    """No. 2020-02-30, case #2020-13-45: a number, whatever its form."""
    tokens, at = found.tokens, found.first
    is_led = tokens.has(at - 1, "NOT_BEFORE_YEAR") or follows_currency(tokens, at)
    return is_led or (tokens.word(at - 1) == "." and tokens.has(at - 2, "NOT_BEFORE_YEAR"))


def counts_what_follows(found: RuleMatch) -> bool:
    """In Feb 30 people died: a number of people, no day."""
    return found.tokens.has(found.last, "COUNTED_THING") or _is_plural(found.tokens, found.last)


def is_bare_year(found: RuleMatch) -> bool:
    """Four digits are a year unless they count, number or name something."""
    tokens, at = found.tokens, found.first
    year = int(tokens.value(at, "YEAR") or 0)
    if follows_currency(tokens, at) or _is_part_of_code(tokens, at):
        return False
    if tokens.has(at + 1, "COUNTED_THING") or tokens.has(at + 1, "UNITS"):
        return False
    if tokens.has(at - 1, "IN_WORD") or _is_led_year(tokens, at):
        return True
    if any(is_other(tokens, at) for is_other in _OTHER_NUMBERS):
        return False
    if tokens.has(at - 1, "NOT_BEFORE_YEAR") or _is_numbered_name(tokens, at):
        return False
    is_common = 1800 <= year <= 2050
    if not is_common and not (1400 <= year < 1800 and tokens.has(at - 1, "NEAR_WORD")):
        return _is_led_rare_year(tokens, at)
    return tokens.has(at - 1, "THE") or bool(year % 100) or not _is_plural(tokens, at + 1)


def _is_led_rare_year(tokens: Tokens, at: int) -> bool:
    """The end of 1349, after 1200."""
    if tokens.word(at - 1) == "of" and tokens.has(at - 2, "PART_OF"):
        return not _is_plural(tokens, at + 1)
    is_led = tokens.word(at - 1) in {"by", "before", "after", "between", "from"}
    return is_led and not is_word(tokens, at + 1)


def _is_led_year(tokens: Tokens, at: int) -> bool:
    """In approximately 1850, no later than 1850, ABT 1850."""
    before = tokens.word(at - 2)
    is_family_tree = tokens.has(at - 1, "GEDCOM") or tokens.word(at - 1) == "bet"
    if is_family_tree and tokens.raw(at - 1).isupper():
        return True
    if tokens.has(at - 1, "APPROX"):
        if tokens.word(at - 1).startswith(("in or", "at or")):
            return not is_word(tokens, at + 1)
        return tokens.has(at - 2, "IN_WORD") and not is_word(tokens, at + 1)
    return tokens.word(at - 1) == "than" and before in {"later", "earlier"}


def _is_counting(tokens: Tokens, at: int) -> bool:
    """It has 2019 inhabitants; a 2000-seat hall; a population of 1950."""
    if tokens.is_glued(at + 2) and tokens.word(at + 1) == "-" and tokens.has(at + 2, "MEASURE"):
        return True
    if tokens.word(at - 1) == "of" and tokens.has(at - 2, "AMOUNT_WORD"):
        return True
    if tokens.word(at + 1) == "of" and tokens.word(at + 2) in _THEM:
        return True
    if tokens.word(at - 2) == "there" and tokens.word(at - 1) in _THERE_ARE:
        return True
    if _PERSONS.search(tokens.word(at + 1)) and not tokens.has(at - 1, "THE"):
        return tokens.word(at + 1).islower() and tokens.word(at - 1) not in {",", "(", "since"}
    return tokens.has(at - 1, "HAVING") and _is_plural(tokens, at + 1)


_PERSONS = re.compile(r"^(?!events)[a-z]{2,}(?:ers|ors|ants|ents|ists|ees|men)$")
"""Who is counted: tenants, voters, residents."""
_THEM = {"them", "these", "those", "us", "whom", "which"}
_THERE_ARE = {"were", "are", "was", "is"}
_PAYING_REACH = 6
_CHAINED = 8


def _is_paid(tokens: Tokens, at: int) -> bool:
    """Pay the roofer 2000, who paid 1790 in cash: money, where no preposition leads to a time."""
    if tokens.word(at - 1) in _COSTING:
        return True
    if any(tokens.has(at - 1, name) for name in _NOT_A_SUM):
        return False
    for i in range(at - 1, max(-1, at - _PAYING_REACH), -1):
        if tokens.word(i) in _SENTENCE_STOPS or tokens.has(i, "IN_WORD"):
            return False
        if tokens.has(i, "PAYING"):
            return True
    return False


_COSTING = {"costs", "charges"}
_NOT_A_SUM = ("NEAR_WORD", "POSSESSIVE", "MONTH", "DAY", "ORDINAL_DAY", "SEASON", "HOLIDAY", "S")
_SENTENCE_STOPS = {".", ";", "!", "?", "\n"}


def _goes_on_numbering(tokens: Tokens, at: int) -> bool:
    """Sections 1981 and 1982, pages 1901, 1915 to 1925: what the first number is, all are."""
    i = at - 1
    for _ in range(_CHAINED):
        if tokens.word(i) not in _CHAIN or not tokens.raw(i - 1)[:1].isdigit():
            return False
        before = i - 2 if tokens.word(i - 2) != "." else i - 3
        if tokens.has(before, "NOT_BEFORE_YEAR") and is_word(tokens, before):
            return tokens.word(before) not in _NO_NUMBERING
        i -= 2
    return False


_CHAIN = {",", "and", "or", "to", "-", "through", "&"}
_NO_NUMBERING = {"over", "some", "only", "nearly", "almost", "roughly", "approximately", "these"}


def _is_house_number(tokens: Tokens, at: int) -> bool:
    """1600 Pennsylvania Avenue; not the 1929 Wall Street crash."""
    if tokens.has(at - 1, "THE") or tokens.has(at - 1, "A"):
        return False
    for i in range(at + 1, at + 6):
        is_stop = tokens.word(i) == "." and len(tokens.word(i - 1)) < 3
        if not (tokens.is_capital(i) or tokens.has(i, "ORDINAL") or is_stop):
            return False
        if tokens.has(i, "STREET_WORD"):
            return i > at + 1
    return False


_OTHER_NUMBERS = (_is_house_number, _is_counting, _is_paid, _goes_on_numbering)


def is_surely_year(found: RuleMatch) -> bool:
    """Whether the words before say that a year follows; else it may be a count."""
    tokens, at = found.tokens, found.first
    return any(
        tokens.has(at - 1, name) for name in ("IN_WORD", "PART", "APPROX", "BETWEEN", "OPEN")
    )


def _is_numbered_name(tokens: Tokens, at: int) -> bool:
    """Flight 1549, Windows 2000, pp. 1990-1995."""
    if _follows_a_name(tokens, at):
        return True
    return tokens.word(at - 1) == "-" and _follows_a_name(tokens, at - 2)


def _is_participle(word: str) -> bool:
    return word in {"born", "died", "built", "begun", "made"} or (
        len(word) > 4 and word.endswith("ed")
    )


def _follows_a_name(tokens: Tokens, at: int) -> bool:
    if tokens.has(at - 1, "NOT_BEFORE_YEAR") or tokens.raw(at - 1)[:1].isdigit():
        return True
    if tokens.word(at - 1) == "." and tokens.has(at - 2, "NOT_BEFORE_YEAR"):
        return True
    if starts_sentence(tokens, at - 1) and _is_participle(tokens.word(at - 1)):
        # "Founded 1923", as lists write it.
        return False
    return is_capital_word(tokens, at - 1) and not tokens.has(at - 1, "EVENT_NAME")


def is_ancient_year(found: RuleMatch) -> bool:
    """Three digits after a word that leads to a time, and nothing that they count."""
    tokens, at = found.tokens, found.first
    if _is_part_of_code(tokens, at):
        return False
    if tokens.has(at + 1, "COUNTED_THING") or _is_plural(tokens, at + 1):
        return False
    before = tokens.word(at - 1)
    return tokens.has(at - 1, "IN_WORD") or (
        before in {"by", "of", "before", "after"}
        and (not is_word(tokens, at + 1) or tokens.word(at + 1) in _SUBJECTS)
    )


def is_plain_year(found: RuleMatch) -> bool:
    """In 31 Octavian won; not in 31 cities, nor in 31 days."""
    tokens, at = found.tokens, found.first
    if tokens.word(at - 1) not in {"in", "until", "since"} or _is_part_of_code(tokens, at):
        return False
    after = tokens.word(at + 1)
    if is_word(tokens, at + 1):
        return is_capital_word(tokens, at + 1) or after in _SUBJECTS
    return after in {".", ",", ";", ")", "\n", ""}


_SUBJECTS = {"he", "she", "they", "it", "the", "his", "her", "their", "and", "but", "when"}


def is_early_year(found: RuleMatch) -> bool:
    """Rome was sacked in 410: nothing follows that could be counted."""
    tokens, at = found.tokens, found.first
    if tokens.word(at - 1) != "in" or not 100 <= int(tokens.value(at, "THREE") or 0) < 1000:
        return False
    return tokens.word(at + 1) in _CLAUSE_END and any(
        tokens.has(i, "PAST_CUE") or tokens.words[i].endswith("ed")
        for i in range(max(0, at - 8), at - 1)
    )


_CLAUSE_END = {".", ",", ";", "when", "by", "after", "and", "but", "under", "\n", ""}


def is_century_name(found: RuleMatch) -> bool:
    """20th Century Fox."""
    tokens, after = found.tokens, found.last
    return tokens.raw(after - 1).istitle() and is_capital_word(tokens, after)


def is_called_year(found: RuleMatch) -> bool:
    """The year 800; not a year 800 people long."""
    tokens, after = found.tokens, found.last
    return not is_word(tokens, after) or tokens.has(after, "FUNCTION_WORD")


def is_era(found: RuleMatch) -> bool:
    """Whether AD and CE are written as an era, in capitals."""
    tokens = found.tokens
    return any(
        tokens.raw(i).isupper() for i in range(found.first, found.last) if is_word(tokens, i)
    )


def is_short_decade(found: RuleMatch) -> bool:
    """The 90s, but not a person's, and not bare."""
    tokens, at = found.tokens, found.first
    if tokens.has(at - 1, "POSSESSIVE"):
        return False
    return found.last - at > 1 or tokens.has(at - 1, "PART")


def is_short_year(found: RuleMatch) -> bool:
    """An apostrophe glued to two digits, after a word that leads to a time."""
    tokens, at = found.tokens, found.first
    if not tokens.is_glued(at + 1) or tokens.is_glued(at):
        return False
    return tokens.has(at - 1, "IN_WORD") or tokens.word(at - 1) in {
        "of",
        "by",
        "from",
        "after",
        "before",
    }


def is_decade_word(found: RuleMatch) -> bool:
    """The nineties, but not a person's."""
    tokens, at = found.tokens, found.first
    if tokens.has(at - 1, "POSSESSIVE") or (
        tokens.has(at - 1, "PART") and tokens.has(at - 2, "POSSESSIVE")
    ):
        return False
    return found.last - at > 1 or tokens.has(at - 1, "PART")


def is_compact_date(found: RuleMatch) -> bool:
    """Eight digits that no name or code explains."""
    tokens, at = found.tokens, found.first
    year = int(tokens.word(at)[:4])
    return (
        1900 <= year <= 2100
        and not _is_numbered_name(tokens, at)
        and not _is_part_of_code(tokens, at)
    )


_VERSION_WORD = {"version", "v", "release", "section", "python", "chapter", "ip", "no", "build"}


def is_numeric_date(found: RuleMatch) -> bool:
    """Three numbers with dots or dashes are a date, not a version, an address or a record."""
    tokens, at = found.tokens, found.last - 1
    if tokens.word(at - 1) in _VERSION_WORD or follows_currency(tokens, at):
        return False
    if tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK:
        return False
    parts = re.split(r"[/.-]", tokens.word(at))
    if len(parts) == 3 and len(parts[2]) == 2 and len(parts[0]) < 4:
        return "/" in tokens.word(at) or all(len(part) == 2 for part in parts)
    return not (len(parts) == 3 and len(parts[2]) in {1, 3} and len(parts[0]) < 4)


def is_year_pair(found: RuleMatch) -> bool:
    """1990-95, unless pages or a code."""
    tokens, at = found.tokens, found.first
    if tokens.has(at - 1, "NOT_BEFORE_YEAR") or _is_part_of_code_left(tokens, at):
        return False
    if tokens.word(at - 1) == "." and tokens.has(at - 2, "NOT_BEFORE_YEAR"):
        return False
    if counts_what_follows(found) and not tokens.has(at - 1, "THE"):
        return tokens.has(at - 1, "IN_WORD") and not tokens.has(found.last, "COUNTED_THING")
    return 1000 <= int(tokens.value(at, "YEAR") or 0) <= 2100


def _is_part_of_code_left(tokens: Tokens, at: int) -> bool:
    return tokens.is_glued(at) and tokens.word(at - 1) in _PHONE_MARK
