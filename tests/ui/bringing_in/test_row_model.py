"""Under every date stands how it is read."""

from seen import cell_of


def test_under_every_date_stands_how_it_is_read(dialog):
    assert cell_of(dialog, 0) == ("5/2/19", "Tue 5 February 2019", True)
    assert cell_of(dialog, 2) == ("31/4/19", "There is no 31 April 2019", False)
    assert cell_of(dialog, 3) == ("tbc", "not a date", False)
    assert dialog.sums.read.text() == "2 of 4 dates are read"
    assert dialog.sums.undated.text() == "2 rows have no date that can be read"
    assert dialog.bring.words == "Bring in 4 rows"


def test_only_the_rows_without_a_date(dialog):
    dialog.sums.undated_only.click()
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == [
        "31/4/19", "tbc",
    ]  # fmt: skip
