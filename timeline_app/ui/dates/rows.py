"""What a row of the list of dates says, and by what the rows are filtered: pure, no Qt."""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from timeline_app.model import Fate, LedgerEntry, shown
from timeline_app.ui.naming import capitalised, uncapitalised
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.wording import worded
from timeline_app.wording.ledger_words import fate_in_words, read_as

LONGEST_TEXT = 200
NOTHING = "–"


class DateColumn(IntEnum):
    """Columns of the list."""

    WRITTEN = 0
    READ = 1
    FATE = 2
    WHICH = 3
    PLACE = 4


HEADINGS = {
    DateColumn.WRITTEN: tr("As written"),
    DateColumn.READ: tr("Read as"),
    DateColumn.FATE: tr("What became of it"),
    DateColumn.WHICH: tr("Which"),
    DateColumn.PLACE: tr("Place", "where words stand in a document"),
}


class DateGroup(StrEnum):
    """What the chips filter by; every date is in exactly one but ALL."""

    ALL = tr("All")
    EVENTS = tr("In events")
    DOCUMENT = tr("Of the document")
    DURATIONS = tr("Durations")
    REFERENCES = tr("References")
    OTHER = tr("Other")
    LOOK = tr("To look at")


_GROUPS = {
    Fate.EVENT: DateGroup.EVENTS,
    Fate.DOCUMENT: DateGroup.DOCUMENT,
    Fate.DURATION: DateGroup.DURATIONS,
    Fate.REFERENCE: DateGroup.REFERENCES,
}


def group_of(entry: LedgerEntry) -> DateGroup:
    """The chip under which a date is found."""
    return DateGroup.LOOK if entry.needs_look else _GROUPS.get(entry.fate, DateGroup.OTHER)


@dataclass(frozen=True, slots=True)
class Dates:
    """The ledger as the window holds it: entries in document order, and where each stands."""

    entries: Sequence[LedgerEntry] = ()
    lines: "array[int]" = field(default_factory=lambda: array("l"))
    """The line of the text in which each begins, from 1."""
    around: Mapping[int, str] = field(default_factory=dict)
    """The words around what is told of nothing, by its number."""
    names: Mapping[int, str] = field(default_factory=dict)
    """Documents by id, in the order of the list."""
    unaccounted: int = 0
    """How many documents were read before there was a ledger."""

    def __len__(self) -> int:
        return len(self.entries)

    def of_document(self, document: int) -> "array[int]":
        """The numbers of a document's dates; 0 for those of all."""
        return array(
            "l",
            (n for n, e in enumerate(self.entries) if not document or e.document == document),
        )

    def counts(self, numbers: Iterable[int]) -> "Counter[DateGroup]":
        """How many of these dates each chip would show."""
        found = Counter(group_of(self.entries[number]) for number in numbers)
        found[DateGroup.ALL] = sum(found.values())
        return found

    def chosen(self, numbers: "array[int]", group: DateGroup) -> "array[int]":
        """Those that a chip shows."""
        if group is DateGroup.ALL:
            return numbers
        return array("l", (n for n in numbers if group_of(self.entries[n]) is group))


@dataclass(frozen=True, slots=True)
class DateRow:
    """One row as it is shown."""

    entry: LedgerEntry
    texts: tuple[str, ...]
    document: str
    """What stands before the line in the last column, where documents stand together."""
    tip: str

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join(text for text in self.texts if text != NOTHING)


def row_of(
    dates: Dates, number: int, titles: Mapping[int, str], *, with_document: bool
) -> DateRow:
    """A row from an entry of the ledger."""
    entry = dates.entries[number]
    text = written(entry)
    which = _which(entry, titles, dates.around.get(number, ""))
    name = dates.names.get(entry.document, "") if with_document else ""
    texts = (
        text,
        read_as(entry) or NOTHING,
        fate_in_words(entry),
        which,
        tr("l. {line}", line=grouped(dates.lines[number])),
    )
    return DateRow(entry, texts, name, f"{text}\n{told(entry)}\n{which}".strip())


def written(entry: LedgerEntry) -> str:
    """The words of the document, in quotes."""
    return f"“{shown.line(entry.text, LONGEST_TEXT)}”"


def _which(entry: LedgerEntry, titles: Mapping[int, str], around: str) -> str:
    if entry.events and entry.fate is Fate.EVENT:
        known = [shown.title(titles[event]) for event in entry.events if event in titles]
        more = len(entry.events) - 1
        first = known[0] if known else ""
        return tr("{title} and {rest} more", title=first, rest=grouped(more)) if more else first
    return around or worded(entry.reason).rstrip(".")


def told(entry: LedgerEntry) -> str:
    """What became of it, with its reason, as a sentence."""
    words = capitalised(fate_in_words(entry))
    settled = " " + tr("You said that it is right so.") if entry.is_settled else ""
    reason = uncapitalised(worded(entry.reason))
    return (f"{words}: {reason}" if reason else f"{words}.") + settled


def in_short(counts: Mapping[DateGroup, int]) -> str:
    """``312 dates · 241 in events · 9 to look at``."""
    total = counts.get(DateGroup.ALL, 0)
    parts = [tr_n("{n} date", "{n} dates", total)]
    parts.append(tr("{n} in events", n=grouped(counts.get(DateGroup.EVENTS, 0))))
    parts.append(tr("{n} to look at", n=grouped(counts.get(DateGroup.LOOK, 0))))
    return " · ".join(parts)
