"""The date is echoed as it is typed."""

import pytest

from timeline_app.ui import typed_dates
from timeline_app.ui.editing.when_field import WhenField


@pytest.fixture
def field(qtbot):
    field = WhenField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("3 May 2020", "2020-05-03"),
        ("Jan 2020", "2020-01"),
        ("1911", "1911"),
        ("2020-07-19", "2020-07-19"),
    ],
)
def test_the_interpretation_is_echoed(qtbot, field, words, edtf):
    with qtbot.waitSignal(field.read):
        qtbot.keyClicks(field._line, words)
    assert field.when.edtf == edtf
    assert field.echo
    assert field.is_fine


def test_what_makes_no_date_says_so(qtbot, field):
    with qtbot.waitSignal(field.read):
        qtbot.keyClicks(field._line, "soonish")
    assert field.when is None
    assert not field.is_fine
    assert field.echo
    assert field._line.property("isWrong") is True


def test_an_empty_field_is_no_date_and_fine(qtbot, field):
    field.show_text("May 2020")
    field.show_text("")
    assert field.when is None
    assert field.is_fine
    assert field.echo == ""


def test_a_date_typed_before_dates_can_be_read_is_read_as_soon_as_they_can(
    qtbot, field, monkeypatch
):
    """The room of dates is loaded in a worker; only the first window of a day meets this."""
    monkeypatch.setattr(typed_dates, "is_ready", lambda: False)
    told = []
    field.read.connect(lambda: told.append(field.when))
    field.show_text("3 May 2020")
    field.read_now()
    assert (field.when, field.echo, told) == (None, "", [])
    monkeypatch.undo()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert [when.edtf for when in told] == ["2020-05-03"]
    assert field.echo == "Sun 3 May 2020"
