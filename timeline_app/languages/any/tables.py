"""dateparser's own tables, and what the lexicon adds, as one dictionary of words per language."""

import re
import warnings
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any

from timeline_app.languages.any import lexicon

Classes = dict[str, str]
"""What a word may be, each with its value: ``{"WEEKDAY": "2", "ABBR": "3"}``."""

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("day", "week", "month", "year")
_READY = {"day": "RDAY", "week": "RWEEK", "month": "RMONTH", "year": "RYEAR"}
_RELATIVE = re.compile(r"(?:(\d) (day|week|month|year) ago|in (\d) (day|week|month|year))")
_SIGNS = {"年": "YSIGN", "月": "MSIGN", "日": "DSIGN", "号": "DSIGN"}
_HANGUL = {"년": "YSIGN", "월": "MSIGN", "일": "DSIGN"}
"""Signs that turn a number into a year, a month or a day."""
_PLAIN = {
    "LAST": "last", "NEXT": "next", "THIS": "this", "FOLLOWING": "following", "AGO": "ago",
    "BEFOREHAND": "ago_before", "LATER": "later", "EARLIER": "earlier", "AHEAD": "ahead",
    "IN": "in", "OF": "of", "UNTIL": "until", "BOUND": "bounds", "BCE": "bce", "ABOUT": "about",
    "EVERY": "every", "TO": "to", "AND": "and", "AT": "at", "UHOUR": "hours",
    "UDECADE": "decade_units", "DECADESIGN": "decade_signs",
    "UWEEKEND": "weekend", "BETWEEN": "between", "SINCE": "since",
    "PREVIOUS": "previous", "SAMEDAY": "sameday", "PREVDAY": "prevday",
    "NEXTDAY": "nextday", "BSEASON": "seasons_bare",
}  # fmt: skip
_VALUED = {
    "NUMBER": "numbers", "UNIT": "units", "DUAL": "duals", "SEASON": "seasons", "PART": "parts",
    "RDAY": "days", "RWEEK": "weeks", "TENS": "tens",
    "ALONE": "alone", "FEAST": "feasts",
    "RYEAR": "years", "MONTH": "months", "WEEKDAY": "weekdays",
}  # fmt: skip
SPACELESS = frozenset({"zh", "ja", "th", "ko", "yue", "my", "km", "lo"})
"""Languages that write no blanks between words, or glue their particles to them."""
_HARAKAT = re.compile("[\u064b-\u0652\u0640\u0307]")
_ALEFS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "’": "'", "ʼ": "'", "ı": "i", "\xa0": " "})
_NUMBERED = re.compile(r"[\d一二三四五六七八九十]")
_LATIN = re.compile(r"[a-z]{1,3}\.?")


def fold(word: str) -> str:
    """The form under which a word is kept: small letters, one blank, one kind of apostrophe."""
    return _HARAKAT.sub("", " ".join(word.lower().translate(_ALEFS).split()))


@cache
def words(language: str) -> dict[str, Classes]:
    """Every word or phrase of a language that a date may hold, folded."""
    found: dict[str, Classes] = {}
    for word, name, value in (*_from_lexicon(language), *_from_dateparser(language)):
        folded = fold(word)
        if folded:
            found.setdefault(folded, {}).setdefault(name, value)
    _mark(found, language)
    if lexicon.has(language, "compounds"):
        found = {**dict(_compounds(found, language)), **found}
    return found


def day_comes_first(language: str) -> bool:
    """Whether ``03/04/2019`` is in April."""
    return str(_info(language).get("date_order", "DMY")) != "MDY"


def day_month_dotted() -> frozenset[str]:
    """Languages in which ``15.1.`` is a day and a month."""
    return frozenset({"de", "fi", "cs", "sk", "da", "nb", "no", "hr", "sl", "sr", "bg", "et"})


@cache
def dotted_months() -> frozenset[str]:
    """The months of the languages that write ``15. März``, folded."""
    return frozenset(
        word
        for language in sorted(day_month_dotted())
        for word, classes in words(language).items()
        if "MONTH" in classes
    )


def _from_lexicon(language: str) -> Iterator[tuple[str, str, str]]:
    for name, key in _VALUED.items():
        for word, value in lexicon.valued(language, key):
            yield word, name, value
    for name, key in _PLAIN.items():
        for word in lexicon.words(language, key):
            yield word, name, ""
    for word, value in lexicon.valued(language, "seasons"):
        if word in lexicon.words(language, "seasons_bare"):
            yield word, "BSEASON", value


@cache
def _info(language: str) -> dict[str, Any]:
    """The table that dateparser has of a language; {} for one that it does not know."""
    if not re.fullmatch("[a-z]{2,3}", language):
        return {}
    try:
        # dateparser warns of its own dependencies, which is no concern of the person who reads.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module = import_module(f"dateparser.data.date_translation_data.{language}")
    except ImportError:
        return {}
    info: dict[str, Any] = module.info
    return info


def _from_dateparser(language: str) -> Iterator[tuple[str, str, str]]:
    info = _info(language)
    places = (info, *info.get("locale_specific", {}).values())
    yield from _calendar(places, _MONTHS, "MONTH", "ABBR", 1)
    yield from _calendar(places, _WEEKDAYS, "WEEKDAY", "SHORT", 0)
    yield from _ready(places)
    for unit in _UNITS:
        for word in info.get(unit, ()):
            if not _LATIN.fullmatch(word.lower()) or unit == "day" or len(word) > 2:
                yield word, "UNIT", unit
    if not lexicon.has(language, "in"):
        for word in info.get("skip", ()):
            if word.isalpha():
                yield word, "OF", ""
    if not lexicon.has(language, "last"):
        yield from _turning(info)


def _calendar(
    places: tuple[dict[str, Any], ...], names: tuple[str, ...], full: str, short: str, first: int
) -> Iterator[tuple[str, str, str]]:
    for number, name in enumerate(names, first):
        for place in places:
            forms = {form.lower().rstrip(".") for form in place.get(name, ())}
            for form in sorted(forms):
                is_cut = any(other != form and other.startswith(form) for other in forms)
                # Numbered months are read by their numbers.
                if full != "MONTH" or not _NUMBERED.match(form):
                    yield form, short if is_cut or len(form) < 3 else full, str(number)


def _ready(places: tuple[dict[str, Any], ...]) -> Iterator[tuple[str, str, str]]:
    """``ayer``, ``la semana pasada``: phrases whose meaning the table itself tells."""
    for place in places:
        for meaning, phrases in place.get("relative-type", {}).items():
            told = _RELATIVE.fullmatch(meaning)
            if not told:
                continue
            offset, unit = (f"-{told[1]}", told[2]) if told[1] else (told[3], told[4])
            for phrase in phrases:
                if len(phrase) > 1 and not any(sign.isdigit() for sign in phrase):
                    yield phrase, _READY[unit], str(int(offset))


_MODIFIED = (("1 {} ago", "LAST"), ("0 {} ago", "THIS"), ("in 1 {}", "NEXT"))


def _turning(info: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What "last week" has beside the week: the words for last, this and next."""
    phrases = info.get("relative-type", {})
    for unit in ("week", "month", "year"):
        names = {fold(name) for name in info.get(unit, ())}
        for key, turned in _MODIFIED:
            for phrase in phrases.get(key.format(unit), ()):
                rest = [word for word in fold(phrase).split() if word not in names]
                if len(rest) == 1 and len(rest[0]) > 3 and len(rest) < len(phrase.split()):
                    yield rest[0], turned, ""
    for name, turned in (("ago", "AGO"), ("ago", "BEFOREHAND"), ("in", "AHEAD")):
        for word in info.get(name, ()):
            yield word, turned, ""


def _mark(found: dict[str, Classes], language: str) -> None:
    """Classes that follow from others, so that patterns stay short."""
    signs = _HANGUL if language == "ko" else _SIGNS if language in ("zh", "ja", "yue") else {}
    company = {fold(word) for word in lexicon.words(language, "company")}
    solo = lexicon.has(language, "bare_units")
    for word, classes in found.items():
        if "UNIT" in classes:
            _mark_unit(classes, solo=solo)
        if word in signs:
            classes[signs[word]] = ""
        if word in company:
            _mark_shy(classes)
        if "ALONE" in classes:
            classes.setdefault("PART", classes["ALONE"])
        if "MONTH" in classes:
            classes.pop("ABBR", None)
        if classes.get("NUMBER") == "1":
            classes["DAY"] = "1"


def _mark_unit(classes: Classes, *, solo: bool) -> None:
    unit = classes["UNIT"]
    classes[f"U{unit.upper()}"] = ""
    if unit not in _UNITS:
        del classes["UNIT"]
    elif solo:
        classes["SOLO"] = ""


def _mark_shy(classes: Classes) -> None:
    """A common word that is a weekday or month only beside other words of a date."""
    if "WEEKDAY" in classes:
        classes["SHYDAY"] = classes["WEEKDAY"]
    for full, short in (("MONTH", "ABBR"), ("WEEKDAY", "SHORT")):
        if full in classes:
            classes[short] = classes.pop(full)


def _compounds(found: dict[str, Classes], language: str) -> Iterator[tuple[str, Classes]]:
    """``dinsdagavond``, ``上周五``: words that are written as one."""
    parts = [(word, classes["PART"]) for word, classes in found.items() if "PART" in classes]
    turned = [
        (word, offset)
        for word, classes in found.items()
        for name, offset in (("LAST", "-1"), ("THIS", "0"), ("NEXT", "1"))
        if name in classes
    ]
    for word, classes in list(found.items()):
        if "WEEKDAY" not in classes:
            continue
        weekday = classes["WEEKDAY"]
        if language in SPACELESS:
            for before, offset in turned:
                yield before + word, {"WWEEKDAY": f"{offset},{weekday}"}
        else:
            for (after, part), join in product(parts, ("", "s")):
                yield word + join + after, {"WEEKDAY": weekday + part}
