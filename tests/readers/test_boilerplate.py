"""What is no sentence of the text."""

import pytest

from timeline_app.readers import boilerplate


@pytest.mark.parametrize(
    "line",
    [
        ("Updated: Wed, 22-07-2020 00:51 IST"),
        "22 July 2020",
        "https://example.com/a",
        "Page 3 of 9",
        "- 7 -",
        "By Ann Lee and Bo Chan, Staff Writers",
        ("Reuters | Tehran | Updated: 22-07-2020"),
        "(Reuters)",
        "ann@example.com",
        "* * *",
        "",
        "#news #rain",
        "Home",
        "Share",
    ],
)
def test_furniture(line):
    assert boilerplate.is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        ("The crane fell on 22 July 2020."),
        "By noon the crane had fallen.",
        "Rain",
        "Ann Lee said so.",
        "Updated figures were told by the mayor.",
        "x" * 301,
        "| 3 May | Rain |",
    ],
)
def test_sentences(line):
    assert not boilerplate.is_furniture(line)


def test_further_down_a_day_beside_fields_is_a_row_of_a_table():
    line = "22-07-2020 | Holm | Rain"
    assert boilerplate.is_furniture(line)
    assert not boilerplate.is_furniture(line, is_top=False)
    assert boilerplate.is_furniture("Reuters | Tehran", is_top=False)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("WASHINGTON, Jan. 4 (Reuters) - The crane fell.", 31),
        ("HOLM — The crane fell.", 7),
        ("Holm (Reuters) - The crane fell.", 17),
        ("London, 3 May 1912", 18),
        ("NATO - the alliance - said so.", 0),
        ("HOLM - THE CRANE FELL", 0),
        ("The crane fell - again.", 0),
        ("A - B", 0),
    ],
)
def test_a_dateline_reaches_to_its_dash(text, length):
    assert boilerplate.dateline_length(text) == length


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("date 2020-07-22 Left Menu", 25),
        ("22 July 2020 The crane fell.", 13),
        ("The crane fell.", 0),
    ],
)
def test_metadata_reaches_over_labelled_days_and_navigation(line, length):
    assert boilerplate.header_length(line) == length


def test_a_label_may_be_asked_for():
    assert boilerplate.header_length("22 July 2020 Rain", needs_label=True) == 0
    assert boilerplate.header_length("Updated: 22 July 2020 Rain", needs_label=True) > 0


@pytest.mark.parametrize(
    ("line", "is_bare"),
    [
        ("22 July 2020", True),
        ("Wed, 22 July 2020", True),
        ("Updated: 22 July 2020", False),
        ("22 July 2020 Rain", False),
    ],
)
def test_a_bare_day_heads_an_entry(line, is_bare):
    assert boilerplate.is_bare_day(line) == is_bare


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Posted: 22 July 2020", "posted"),
        ("Updated on Wed, 22 July 2020", "updated on"),
        ("He came 22 July 2020", ""),
    ],
)
def test_the_label_before_a_day(text, label):
    assert boilerplate.label_before(text, text.index("22")) == label
