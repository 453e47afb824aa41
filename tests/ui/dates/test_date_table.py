"""The table of dates asks for the rows that are seen and no others."""

from array import array

from timeline_app.model import Fate, LedgerEntry, Span
from timeline_app.ui.dates.date_model import DateModel
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
