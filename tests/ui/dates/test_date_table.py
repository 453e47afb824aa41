"""The table of dates asks for the rows that are seen and no others."""

from array import array

from timeline_app.model import Fate, LedgerEntry, Span
from timeline_app.ui.dates.date_model import MOST_KEPT, DateModel
from timeline_app.ui.dates.rows import DateColumn, Dates


def test_a_hundred_thousand_rows_ask_only_for_what_is_seen(qtbot, theme, opened):
    many = [
        LedgerEntry(Span(n, n + 1), "May", "DATE", "2020-05", Fate.EVENT, events=(n,), document=1)
        for n in range(100_000)
    ]
    asked = []

    def lines(ids):
        asked.extend(ids)
        return {}

    model = DateModel(lines)
    dates = Dates(many, array("l", range(100_000)))
    model.show_dates(dates, dates.of_document(0), with_document=False)
    assert model.index(99_999, DateColumn.READ).data() == "–"
    assert 0 < len(asked) <= 2 * rows_fetched()


def rows_fetched():
    from timeline_app.ui.table.rows import PAGE

    return PAGE


def test_rows_seen_long_ago_are_forgotten_and_asked_for_again(qtbot, opened):
    many = [
        LedgerEntry(Span(n, n + 1), "May", "DATE", "2020-05", Fate.EVENT, events=(n,), document=1)
        for n in range(MOST_KEPT + 5 * rows_fetched())
    ]
    asked = []

    def lines(ids):
        asked.extend(ids)
        return {}

    model = DateModel(lines)
    dates = Dates(many, array("l", range(len(many))))
    model.show_dates(dates, dates.of_document(0), with_document=False)
    for row in range(0, len(many), rows_fetched()):
        assert model.index(row, DateColumn.WRITTEN).data() == "“May”"
    assert asked.count(0) == 1
    assert model.index(0, DateColumn.WRITTEN).data() == "“May”"
    assert asked.count(0) == 2
