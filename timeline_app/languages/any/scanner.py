"""Text to tokens: the words, numbers and signs that a date may be made of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline_app.languages.any import lexicon, tables
from timeline_app.languages.any.tables import Classes
from timeline_app.model import Span

_ORDINAL = (
    r"(?:º|ª|°|er|re|ère|e|ème|nd|te|de|ste|:e|:a"
    r"|-?(?:го|му|м|й|е|х|ого|ий|ті|тих|ые|ых)|['’]\w{1,5})?"
)
_FULL = (
    r"(?P<full>(?<![\w./-])(?:\d{4}([-/.])\d{1,2}\2\d{1,2}"
    r"|\d{1,2}([-/.])\ ?\d{1,2}\3\ ?(?:\d{4}|\d{2})(?!\d))(?![\w/-]|\.\d))"
)
_DAY_MONTH = r"(?P<daymonth>(?<![\w./-])\d{1,2}\.\ ?\d{1,2}\.(?!\d|\ ?\d{2}))"
_CLOCK = r"(?P<clock>(?<![\w./:-])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\w:%]|[.,]\d)(?:['’]\w{1,4})?)"
_HAN = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "兩": 2,
}  # fmt: skip
_GAPS = {"": "", ",": "COMMA", "،": "COMMA", "，": "COMMA", "/": "SLASH", ".": "DOT"}
_CLOSERS = tuple(",.;:)»”")
_DASHES = frozenset("-–—~～")
_LONGEST_GAP = 4


@dataclass(frozen=True, slots=True)
class ScannedToken:
    """A word, number or sign with all that it may be."""

    span: Span
    classes: Classes


_BREAK: Classes = {}
_SAME: dict[str, str] = {
    "ا": "[\u064b-\u0652]?[اأإآ]",
    "'": "['’ʼ]",
    " ": r"[ \t\n\u00a0]{1,2}",
    "i": "[iıİI]",
}


def trie(phrases: Iterable[str]) -> str:
    """One pattern for many phrases, the longest first, that never tries a letter twice.

    >>> trie(["mar", "marzo"])
    'mar(?:zo)?'
    """
    root: dict[str, Any] = {}
    for phrase in phrases:
        node = root
        for sign in phrase:
            node = node.setdefault(sign, {})
        node[""] = {}
    return _spelled(root)


def _spelled(root: dict[str, Any]) -> str:
    branches = []
    for sign, node in root.items():
        if not sign:
            continue
        text, below = _SAME.get(sign, re.escape(sign)), node
        while len(below) == 1 and "" not in below:
            only, below = next(iter(below.items()))
            text += _SAME.get(only, re.escape(only))
        branches.append(text + (_spelled(below) if set(below) - {""} else ""))
    joined = "|".join(branches)
    if "" in root:
        return f"(?:{joined})?"
    return joined if len(branches) == 1 else f"(?:{joined})"


@cache
def _finder(language: str) -> "re.Pattern[str]":
    """The one regular expression of a language; see trie."""
    known = trie(sorted(tables.words(language), key=len))
    full = f"{_FULL}|{_CLOCK}"
    if language in tables.day_month_dotted():
        full = f"{_FULL}|{_DAY_MONTH}|{_CLOCK}"
    if language in tables.SPACELESS:
        number = r"(?P<number>(?<!\d)(?<!\d[.,])\d{1,4}(?!\d|[.,]\d|[%％]))"
        return re.compile(
            rf"{full}|{number}|(?P<junk>\d[\d.,]*)|(?P<word>{known or '(?!)'})"
            r"|(?P<han>[〇零一二三四五六七八九十两兩]{1,4})",
            re.IGNORECASE,
        )
    endings = "|".join(map(re.escape, sorted(lexicon.words(language, "suffixes"), key=len)[::-1]))
    suffix = rf"(?P<suffix>['’]?(?:{endings}))?" if endings else ""
    prefixes = "|".join(lexicon.words(language, "prefixes"))
    prefix = f"(?:{prefixes})?" if prefixes else ""
    # Where particles are glued to the next word they are to its number too.
    before = r"(?<!\d)(?<!\d[.,])" if prefixes else r"(?<![\w.,])"
    elided = r"(?:[dl]['’])?" if language in ("fr", "it", "ca") else ""
    return re.compile(
        rf"{full}|(?P<number>{before}\d{{1,4}}(?P<nth>{_ORDINAL})(?!\w|[.,]\d|\s?%))"
        r"|(?P<junk>\d[\d.,:]*)"
        rf"|(?<!\w){prefix}{elided}(?P<word>{known or '(?!)'}){suffix}(?:(?<=['’])|(?!\w))"
        r"|(?<!\w)(?P<roman>(?-i:[IVX]{1,6}))(?:e|er|ème)?(?!\w)",
        re.IGNORECASE,
    )


def scan(text: str, start: int, end: int, language: str) -> list[ScannedToken]:
    """The tokens of a stretch, and between them the signs that join or part them."""
    found: list[ScannedToken] = []
    last = start
    for match in _finder(language).finditer(text, start, end):
        if found:
            found.extend(_gap(text, last, match.start()))
        found.append(ScannedToken(Span(*match.span()), _classes(match, language)))
        last = match.end()
    return found


def _gap(text: str, start: int, end: int) -> Iterator[ScannedToken]:
    between = text[start:end]
    sign = between.strip() if end - start <= _LONGEST_GAP and "\n\n" not in between else "|"
    if sign in _DASHES:
        yield ScannedToken(Span(start, end), {"DASH": ""})
    elif sign in _GAPS:
        if sign:
            yield ScannedToken(Span(start, end), {_GAPS[sign]: ""})
    else:
        yield ScannedToken(Span(start, end), _BREAK)


def _classes(match: "re.Match[str]", language: str) -> Classes:
    name = match.lastgroup or ""
    if match["full"]:
        return {"FULL": match["full"]}
    if "daymonth" in match.re.groupindex and match["daymonth"]:
        return {"DAYMONTH": match["daymonth"]}
    if match["clock"]:
        return {"CLOCK": re.sub(r"[.h]", ":", match["clock"][:5])}
    if match["number"]:
        return _number(match, language)
    if name == "han":
        return _small(_han(match["han"]))
    if name == "roman":
        return {"ROMAN": match["roman"].upper()}
    if match["word"]:
        return _word(match, language)
    return _BREAK


def _word(match: "re.Match[str]", language: str) -> Classes:
    classes = tables.words(language).get(tables.fold(match["word"]), _BREAK)
    is_cased = "suffix" in match.re.groupindex and match["suffix"]
    if is_cased and ("MONTH" in classes or "SEASON" in classes):
        return {**classes, "CASED": ""}
    return classes


def _number(match: "re.Match[str]", language: str) -> Classes:
    digits = re.match(r"\d+", match["number"])
    assert digits  # noqa: S101 - the pattern begins with digits
    value = int(digits[0])
    is_cased = "nth" in match.re.groupindex and match["nth"]
    if len(digits[0]) < 4:
        classes = _small(value)
        if len(digits[0]) == 2 and value % 10 == 0 and value >= 20:
            classes["TENS" if is_cased else "TEN"] = str(1900 + value)
        return classes
    if not 1000 <= value <= 2199:
        return _BREAK
    classes = {"YEAR": str(value)}
    if is_cased and value % 10 == 0:
        classes["TENS"] = str(value)
    if 1900 <= value <= 2099 and match.string[match.end() : match.end() + 1] in _CLOSERS:
        classes["ENDED"] = ""
    if is_cased or _is_enclosed(match) or _stands_bare(match, value, language):
        classes["CASED"] = ""
    return classes


def _is_enclosed(match: "re.Match[str]") -> bool:
    """``(1985)``: such a number is a year."""
    text = match.string
    return text[match.start() - 1 : match.start()] in tuple("(（") and text[
        match.end() : match.end() + 1
    ] in tuple(")）–-,")


def _stands_bare(match: "re.Match[str]", value: int, language: str) -> bool:
    """Where a year needs no preposition ("1945 wurde …"); a noun after it speaks against it."""
    if not lexicon.has(language, "bare_year") or not 1800 <= value <= 2099:
        return False
    after = match.string[match.end() : match.end() + 2]
    return after[:1] != " " or after[1:].islower()


def _small(value: int) -> Classes:
    classes = {"NUMBER": str(value)}
    if 1 <= value <= 31:
        classes["DAY"] = str(value)
    if 1000 <= value <= 2199:
        classes = {"YEAR": str(value)}
    return classes


def _han(signs: str) -> int:
    """``二十三`` is 23, ``二〇二四`` 2024."""
    if "十" not in signs:
        return int("".join(str(_HAN[sign]) for sign in signs))
    tens, _, ones = signs.partition("十")
    read = [_HAN.get(part[-1:], 0) if part else 0 for part in (tens, ones)]
    return (read[0] if tens else 1) * 10 + read[1]
