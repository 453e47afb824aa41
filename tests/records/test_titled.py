"""Headings that say a day among other words."""

from timeline_app.model import PassageKind
from timeline_app.records import lines, titled
from timeline_app.records.context import Above

TEXT = "Visit to Holm, 3 May 2019\n\nRain fell.\n\nVisit to Ware, 9 May 2019\n\nSun shone.\n"


def found(text, headings=()):
    told = titled.find(
        text, lines.lines(text),
        lambda line: PassageKind.HEADING if line.span.of(text) in headings else None, Above(),
    )  # fmt: skip
    return {at: (one.dated.when.edtf, one.date.of(text), one.is_plain) for at, one in told.items()}


def test_two_such_lines_head_what_stands_below_them():
    assert found(TEXT) == {
        0: ("2019-05-03", "3 May 2019", False),
        2: ("2019-05-09", "9 May 2019", False),
    }


def test_one_alone_is_the_title_of_the_document():
    assert found(TEXT[:40]) == {}


def test_a_list_of_days_is_none():
    assert found("Holm, 3 May 2019\n\nWare, 9 May 2019\n\nLima, 12 May 2019\n") == {}


def test_sentences_dates_alone_and_labels_are_none():
    for line in ("He came on {}.", "{}", "Date: {}", "x" * 90 + " {}", "On {} he came"):
        text = "\n\n".join((line.format("3 May 2019"), "Rain.", line.format("9 May 2019"), "Sun."))
        assert found(text) == {}, line


def test_a_heading_may_go_on_behind_its_day():
    head = "Day one, 3 May 2019 (Holm)"
    text = f"{head}\nRain.\n\n{head.replace('3 May', '9 May')}\nSun.\n"
    assert found(text) == {}
    headings = (head, head.replace("3 May", "9 May"))
    assert found(text, headings) == {0: ("2019-05-03", "3 May 2019", True),
                                     2: ("2019-05-09", "9 May 2019", True)}  # fmt: skip
