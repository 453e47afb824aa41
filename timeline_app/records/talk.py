"""Who speaks: lines that say a name and a time above what was written, questions and answers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model import Span
from timeline_app.records import heads, seeking
from timeline_app.records.context import Above, Dated
from timeline_app.records.heads import Head
from timeline_app.records.lines import TextLine
from timeline_app.records.words import words

_LONGEST, _FEWEST = 80, 2
_WHO = r"[^\W\d_][\w.'’-]{0,24}(?: [\w.'’()-]{1,24}){0,3}?"
_BY = r"(?:posted|written|submitted|comment(?:ed)?|reply|replied)\s(?:by|from)\s"
_NAME = re.compile(rf"(?P<name>(?i:{_BY}){_WHO}(?:\s(?:on|at))?|{_WHO}),?\s{{1,8}}[\[(]?\s?(?=\d)")
_POSTED = re.compile(
    r"^(?:(?:posted|written|submitted|comment(?:ed)?|reply|replied)\s)?(?:by|from)\s|^posted\s",
    re.IGNORECASE,
)
_AT_END = re.compile(r"\s(?:on|at|says|said|wrote)$", re.IGNORECASE)
_CLOSE = " \t])|:"
_QUESTION = re.compile(r"(?:\d{1,2}\s{1,12})?(?:Q|QUESTION)[.:]?\s{1,12}(?=\S)")
_ANSWER = re.compile(r"(?:\d{1,2}\s{1,12})?(?:A|ANSWER|THE WITNESS)[.:]?\s{1,12}(?=\S)")
_AGREED = re.compile(r"(?:yes|yeah|yep|correct|right|sure)\b[,.;]?\s*", re.IGNORECASE)
_REFUSED = re.compile(r"(?:no|not|i don['’]t|i do not|i (?:can['’]t|cannot))\b", re.IGNORECASE)
_FEWEST_WORDS = 4
_DAY_ENDS = re.compile(r"\s*(?:[.;!]+\s*|$)")


@dataclass(frozen=True, slots=True)
class Speaker:
    """The line above a message: who wrote it, and when."""

    name: str
    head: Head
    date: Span
    is_comment: bool = False
    """Posted below a page: each sentence counts, not each comment."""


def speakers(text: str, all_lines: Sequence[TextLine]) -> Mapping[int, Speaker]:
    """The lines that say nothing but a name and a time, by number; one alone is none."""
    found = {}
    for at, line in enumerate(all_lines):
        said = _speaker(text, line.span) if len(line.span) <= _LONGEST else None
        is_followed = at + 1 < len(all_lines) and all_lines[at + 1].gap <= 1
        if said is not None and is_followed:
            found[at] = said
    return found if len(found) >= _FEWEST else {}


def _speaker(text: str, span: Span) -> Speaker | None:
    name = _NAME.match(text, span.start, span.end)
    if name is None:
        return None
    for head in heads.read(text, name.end(), span.end):
        if head.clock and not head.is_dotted and not text[head.end : span.end].strip(_CLOSE):
            said = _POSTED.sub("", name["name"])
            who = _AT_END.sub("", said)
            return Speaker(who, head, Span(name.end(), head.end), said != name["name"])
    return None


def is_noise(said: str) -> bool:
    """Whether a line of a chat says nothing: a word alone, or what the program wrote."""
    plain = "".join(c for c in said if c.isalnum() or c in " '-").strip().lower()
    if plain in words("chats", "system"):
        return True
    is_written = any(plain.startswith(start) for start in words("chats", "starts"))
    return is_written or len(plain.split()) < 2


def question(text: str, line: TextLine) -> Span | None:
    """What a line of a deposition asks."""
    found = _QUESTION.match(text, line.span.start, line.span.end)
    return Span(found.end(), line.span.end) if found else None


def day_answered(text: str, line: TextLine, above: Above) -> tuple[Dated, Span, Span] | None:
    """The day that is all a line of a deposition first answers: "On 18 March 2014."

    With it the words of the day, and what the line says after it.
    """
    found = _ANSWER.match(text, line.span.start, line.span.end)
    day = seeking.full_date(text, Span(found.end(), line.span.end), above) if found else None
    if found is None or day is None:
        return None
    dated, date = day
    end = _DAY_ENDS.match(text, date.end, line.span.end)
    before = text[found.end() : date.start].lower().split()
    is_alone = end is not None and words("answers", "leading").issuperset(before)
    return (dated, date, Span(end.end() if end else 0, line.span.end)) if is_alone else None


def answer(text: str, line: TextLine) -> Span | None:
    """What a line of a deposition answers, if that tells something."""
    found = _ANSWER.match(text, line.span.start, line.span.end)
    if found is None:
        return None
    agreed = _AGREED.match(text, found.end(), line.span.end)
    start = agreed.end() if agreed else found.end()
    said = text[start : line.span.end]
    is_told = len(said.split()) >= _FEWEST_WORDS and not _REFUSED.match(said)
    return Span(start, line.span.end) if is_told else None
