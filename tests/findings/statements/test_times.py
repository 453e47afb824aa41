"""When a clause says that it was."""

import pytest

from timeline_app.model import edtf


def clause(said, text, deed):
    return next(one for sentence in said(text) for one in sentence.statements if one.deed == deed)


@pytest.mark.parametrize(
    ("text", "deed", "when"),
    [
        ("The lamp was lit on 14 May 1887.", "light", "1887-05-14"),
        ("On 14 May 1887 the keeper lit the lamp.", "light", "1887-05-14"),
        ("The lamp was lit in May 1887 and it fell on 3 June 1888.", "fall", "1888-06-03"),
        ("The lamp was lit in May 1887 and it fell on 3 June 1888.", "light", "1887-05"),
    ],
)
def test_its_own_date_is_its_time(said, text, deed, when):
    found, date = clause(said, text, deed), edtf.parse(when)
    assert (found.first, found.last) == (date.earliest, date.latest)
    assert found.is_dated
    assert found.when is not None


@pytest.mark.parametrize("text", ["The lamp was lit.", "The lamp was lit then."])
def test_without_a_date_it_is_not_dated(said, text):
    found = clause(said, text, "light")
    assert not found.is_dated
    assert found.when is None


def test_what_was_told_is_dated_by_the_sentence_that_says_when_that_was(said):
    text = "The keeper lit the lamp. That was on 9 May 1887."
    dated = [one for sentence in said(text) for one in sentence.statements if one.is_dated]
    assert [one.deed for one in dated if one.deed == "light"] == ["light"]
