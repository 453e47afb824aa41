"""markwhen, out: a line for each event, its facts as a property, its quotes as lines below.

What markwhen cannot spell stands at the days or years from its earliest to its latest, and words
before the title say what is known.  What it cannot place at all is a comment, which our reader
takes in again.  Signs that mean something within its text are put in their wide forms.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from timeline_app import wording
from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells, facts
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, Precision, When, moment, shown

LAST_YEAR = 99_999
_WIDE = str.maketrans({"#": "＃", "@": "＠", "[": "［", "]": "］"})
"""Tags, people, links and boxes to tick begin with these."""
_SIMPLE = (Precision.YEAR, Precision.MONTH, Precision.DAY)


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the text.  Raises ExportFailed."""
    count, left_out = 0, ExportOmissions()
    with replacing(path) as file:
        file.write(f"title: {_json(shown.line(outgoing.title))}\n")
        for event in outgoing.events():
            spelled = _spelled(event.when)
            file.writelines(f"{line}\n" for line in _lines(event, spelled, outgoing))
            count += 1
            if not spelled:
                left_out.lacks("events that markwhen cannot place are comments in the file")
    return Written(count, left_out.sentences)


def _lines(event: Event, spelled: str, outgoing: Outgoing) -> Iterator[str]:
    told = facts.titled(event, outgoing)
    yield ""
    if not spelled:
        yield f"// {_words(event.when)}: {shown.title(event.title)}"
        yield f"// {facts.KEY}: {_json(told)}"
        return
    is_simple = event.when is not None and event.when.edtf == spelled.replace(" ", "T")
    before = "" if is_simple else f"{_words(event.when)} – "
    tags = "".join(f" #{tag}" for tag in filter(None, map(_tag, cells.tags(event))))
    yield f"{spelled}: {before}{_plain(shown.title(event.title))}{tags}"
    yield f"{facts.KEY}: {_json(told)}"
    for one in proofs(event):
        yield f"“{_plain(one.quote)}” ({_plain(cells.cited(one, outgoing.names))})"


def _words(when: When | None) -> str:
    return wording.in_words_or(when, weekday=False)


def _plain(text: str) -> str:
    return shown.line(text, None).translate(_WIDE)


def _tag(text: str) -> str:
    """As markwhen spells tags: letters and digits in one word."""
    return "_".join("".join(c if c.isalnum() else " " for c in text).split())


def _json(told: object) -> str:
    """JSON is YAML too, but for a sign of colours that markwhen looks for within it."""
    return json.dumps(told).replace("#", "\\u0023")


def _spelled(when: When | None) -> str:
    """The date as markwhen has it; "" where it can place none."""
    if when is None or _is_open_on_both(when):
        return ""
    first, last = _ends(when)
    years = [moment.civil(one).year for one in (first, last)]
    if max(map(abs, years)) > LAST_YEAR:
        return ""
    if not all(1 <= year <= 9_999 for year in years):
        told = [_era(year) for year in dict.fromkeys(years)]
        return "–".join(told)
    if when.precision in _SIMPLE and not (when.approximate or when.uncertain):
        return when.edtf
    if when.precision is Precision.MINUTE and len(when.edtf) == len("2020-05-03T10:15"):
        return when.edtf.replace("T", " ")
    days = [moment.iso_day(one) or "" for one in (first, last)]
    return "/".join(dict.fromkeys(days))


def _is_open_on_both(when: When) -> bool:
    return when.earliest <= moment.DISTANT_PAST and when.latest >= moment.DISTANT_FUTURE


def _ends(when: When) -> tuple[int, int]:
    """Its outer bounds; the bound that is known for both where a side is open."""
    if when.earliest <= moment.DISTANT_PAST:
        return when.latest, when.latest
    if when.latest >= moment.DISTANT_FUTURE:
        return when.earliest, when.earliest
    return when.earliest, when.latest


def _era(year: int) -> str:
    return f"{1 - year} BCE" if year < 1 else f"{year} CE"
