"""The date is echoed as it is typed."""

import pytest

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
