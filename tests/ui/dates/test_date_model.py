"""The rows of the list of dates as Qt asks for them."""

from array import array

from timeline_app import store
from timeline_app.ui.dates.date_model import DateModel
from timeline_app.ui.dates.loading import read
from timeline_app.ui.dates.rows import Dates


def test_the_model_is_sound(qtmodeltester, chronology):
    with store.open_store(chronology) as opened:
        dates = read(opened)
        model = DateModel(opened.reading.lines)
        model.show_dates(dates, dates.of_document(0), with_document=True)
        qtmodeltester.check(model)
        model.show_dates(Dates(), array("l"), with_document=False)
        qtmodeltester.check(model)
