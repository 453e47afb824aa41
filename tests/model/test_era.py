"""An era begins and ends, in this order."""

import pytest

from timeline_app.model import Era, edtf, moment


def test_it_runs_from_the_first_second_to_the_last():
    era = Era(1, "War", edtf.parse("1914"), edtf.parse("1918-11"))
    assert era.since == moment.at(1914)
    assert era.until == moment.at(1918, 12) - 1


@pytest.mark.parametrize(
    ("first", "last"), [("1918", "1914"), ("../1914", "1918"), ("1914", "1918/..")]
)
def test_nonsense_is_refused(first, last):
    with pytest.raises(ValueError, match="War"):
        Era(1, "War", edtf.parse(first), edtf.parse(last))
