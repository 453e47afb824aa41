"""Every date is under one chip, and is told without what is not there."""

from array import array

from ledger import OF_REPORT

from timeline_app.model import Fate, LedgerEntry, Span
from timeline_app.ui.dates import rows
from timeline_app.ui.dates.rows import DateGroup, Dates


def test_every_date_is_under_one_chip():
    spans = [Span(n, n + 1) for n in range(len(Fate))]
    entries = [
        LedgerEntry(span, "x", "DATE", "", fate) for span, fate in zip(spans, Fate, strict=True)
    ]
    dates = Dates(entries)
    counts = dates.counts(range(len(entries)))
    assert counts[DateGroup.ALL] == len(Fate)
    assert sum(counts[group] for group in DateGroup if group is not DateGroup.ALL) == len(Fate)
    for group in DateGroup:
        assert len(dates.chosen(dates.of_document(0), group)) == counts[group]


def test_spoken_words_leave_out_what_is_not_there():
    dates = Dates([OF_REPORT[2]], array("l", [3]))
    row = rows.row_of(dates, 0, {}, with_document=False)
    assert row.spoken == "“1 July”, impossible, No calendar has this day, l. 3"
