"""What the lines of a document have in common, seen before anyone walks down them."""

import pytest

from timeline_app import readers, records
from timeline_app.model import Passage, PassageKind, Span
from timeline_app.model.when import day
from timeline_app.records.survey import SPEAKER, Survey
from timeline_app.records.walk import SHORT_PARAGRAPH


def survey(text, published=None, **kinds):
    """Of a text; ``kinds`` tells of what kind the passages are that begin with these words."""
    passages = [
        Passage(Span(text.index(words), text.index(words) + len(words)), kind)
        for words, kind in kinds.items()
    ]
    return Survey(text, passages, published)


@pytest.mark.parametrize(
    ("text", "is_day_first"),
    [
        ("14/08/2019 Complaint\n05/09/2019 Waiver\n", True),
        ("08/14/2019 Complaint\n09/05/2019 Waiver\n", False),
        ("All dates dd/mm/yyyy\n05/09/2019 Waiver\n", True),
        ("All dates MM/DD/YYYY\n05/09/2019 Waiver\n", False),
        ("Nothing of the kind\n", None),
    ],
)
def test_one_number_that_is_no_month_tells_the_order_of_all(text, is_day_first):
    assert survey(text)._above.is_day_first is is_day_first


def test_the_year_of_the_document_is_the_default_and_those_written_are_known():
    found = survey("Minutes of 1911 and 1912, no. 31911.\n", day(2019, 5, 3))._above
    assert found.default_year == 2019
    assert found.years == (1911, 1912)
    assert survey("Minutes\n")._above.default_year is None


def test_headings_of_days_are_counted():
    assert survey("3 May 1911\n\nIt rained.\n\n4 May 1911\n\nIt did not.\n")._days == 2
    assert survey("May 1911\n\nIt rained on 3 May 1911.\n")._days == 0


@pytest.mark.parametrize(
    ("lines", "are_speakers"),
    [
        (("10:02 Tove: Boats loaded", "10:05 Ravi: All home"), True),
        (("10:02 Tove: Boats loaded",), False),
        (("10:02 Tove: Loaded", "10:05 Ravi: Home", "10:09 rain began"), True),
        (
            ("10:02 Tove: Loaded", "10:05 Ravi: Home", "10:09 rain began", "10:10 it stopped"),
            False,
        ),
        (("10:02 rain began", "10:05 it stopped"), False),
    ],
)
def test_lines_are_of_speakers_where_three_fifths_of_those_with_a_clock_are(lines, are_speakers):
    assert survey("\n".join(lines))._speakers is are_speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tove: Boats", "Tove"),
        ("Ana Maria Roy: yes", "Ana Maria Roy"),
        ("O’Neil-B.: yes", "O’Neil-B."),
        ("\u200eTove\u200e: \u200eBoats", "Tove"),
        ("One Two Three Four: no", None),
        ("Tove:Boats", None),
        ("Tove: ", None),
        ("12: no", None),
    ],
)
def test_a_speaker_is_up_to_three_words_before_a_colon(text, name):
    found = SPEAKER.match(text)
    assert (found and found["name"]) == name


@pytest.mark.parametrize(
    ("lines", "are_hours"),
    [
        (("0705 Stand to.", "1130 Relieved."), True),
        (("0705 Stand to.",), False),
        (("1914 War.", "1918 Peace."), False),
    ],
)
def test_hours_are_told_from_years_by_one_that_can_be_no_year(lines, are_hours):
    assert survey("\n".join(lines))._has_hours is are_hours


def test_rows_of_a_table_have_no_readings_of_their_own():
    row = "3 May 1911  It rained."
    assert survey(row)._readings[0]
    assert survey(row, **{row: PassageKind.TABLE_ROW})._readings == [[]]
    assert survey("| 3 May 1911 | It rained. |")._readings == [[]]


def test_kinds_of_lines_are_those_of_the_passages_that_begin_with_them():
    found = survey("Works\n  1914 – Founded\n", Works=PassageKind.HEADING)
    assert [found._kind(line) for line in found._lines] == [PassageKind.HEADING, None]


@pytest.mark.parametrize(
    ("title", "below", "is_heading"),
    [
        ("Baptisms in the year 1687", "May 3. Ann Low.", True),
        ("Baptisms in the year 1687.", "May 3. Ann Low.", True),
        ("1687 – baptisms", "May 3. Ann Low.", True),
        ("Baptisms in the year 1687", "It rained.", False),
        ("Baptisms in the year 1687", "3 May 1688. Ann Low.", False),
        ("Baptisms in 1687 and after", "May 3. Ann Low.", False),
        ("a b c d e f g h i j k l 1687", "May 3. Ann Low.", False),
    ],
)
def test_a_title_that_ends_in_a_year_heads_days_without_one(title, below, is_heading):
    found = survey(f"{title}\n{below}\n")
    assert found._ends_in_year(found._lines[0]) is is_heading


def test_a_part_of_a_date_that_goes_on_is_cut_short():
    whole, cut = survey("February 9: He sued.")._readings[0]
    found = survey("February 9: He sued.")
    assert [found._is_cut_short(one) for one in (whole, cut)] == [False, True]
    assert cut.body.of("February 9: He sued.") == "9: He sued."


def test_stretches_of_time_below_headings_are_roles():
    text = "Clerk\n1961–1964\n\nMayor\n1964–1970\n"
    heads = {"Clerk": PassageKind.HEADING, "Mayor": PassageKind.HEADING}
    assert survey(text, **heads)._are_roles
    assert not survey(text)._are_roles
    assert not survey("1961–1964\n\n1964–1970\n")._are_roles


@pytest.mark.parametrize("text", ["", "\n\n", "\u202e\u2066", "x" * 5_000, "1/1/1/1/1\n" * 50])
def test_any_text_is_surveyed(text):
    found = survey(text)
    assert len(found._readings) == len(found._lines)


def dated(text):
    """What is told on which date, in the order of the text."""
    document = readers.from_text(text, path="a")
    found = records.read(document.text, document.passages, None)
    return [(e.when.edtf, e.title or e.body.of(text)) for e in found.entries if e.when]


@pytest.mark.parametrize(
    "text",
    [
        "961  Shed\n962  Barn\n963  Gate\n",
        "- 961  Shed\n- 962  Barn\n- 963  Gate\n- 970  Wall\n",
        "1911\n1912\n1913\n",
    ],
)
def test_numbers_that_may_be_no_dates_are_none(text):
    assert dated(text) == []


def test_an_attribution_wrapped_before_the_name_is_one():
    text = (
        "I agree.\n\nOn Tue, 3 May 2011 at 10:15, the roofer\n"
        "Ann Smith <a@b.example> wrote:\n> The roof leaks.\n"
    )
    assert [when for when, _ in dated(text)] == ["2011-05-03T10:15"] * 2


DAYS = "3 May 1911\n\nRain fell on the roof.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day that stands alone may be that of the document; two of them head what follows.
        (DAYS, []),
        (
            DAYS + "\n4 May 1911\n\nThe roof was mended.\n",
            [("1911-05-03", "Rain fell on the roof."), ("1911-05-04", "The roof was mended.")],
        ),
        # No year is one before 1000 or after 2199.
        (
            "1000  Fire\n1001  Flood\n2199  Rain\n2200  Snow\n",
            [("1000", "Fire"), ("1001", "Flood"), ("2199", "Rain")],
        ),
        (
            "- May 1000: Fire\n- May 2199: Flood\n- May 2200: Snow\n",
            [("1000-05", "Fire"), ("2199-05", "Flood")],
        ),
        # An end that cannot be read is no open one, one that is left out is.
        (
            (
                "| Start | End | Post |\n|---|---|---|\n| 3 May 1911 | 5 June 1911 | Clerk |\n"
                "| 5 May 1912 | unknown | Mate |\n| 6 May 1913 | | Master |\n"
                "| 6 May 1914 | 7 May 1914 | Cook |\n"
            ),
            [
                ("1911-05-03/1911-06-05", "Clerk"),
                ("1912-05-05", "Mate"),
                ("1913-05-06/..", "Master"),
                ("1914-05-06/1914-05-07", "Cook"),
            ],
        ),
    ],
)
def test_what_is_a_row(text, told):
    assert dated(text) == told


@pytest.mark.parametrize(
    ("above", "first"),
    [
        ("", "2016-02-05"),
        ("Dates are DD/MM/YYYY.\n\n", "2016-02-05"),
        ("Dates are mm/dd/yyyy.\n\n", "2016-05-02"),
    ],
)
def test_a_document_may_say_in_which_order_its_days_are_written(above, first):
    text = above + "05/02/2016  Seen\n07/02/2016  Fell\n"
    assert dated(text)[0] == (first, "Seen")


@pytest.mark.parametrize(
    ("second", "whens"),
    [
        ("  21         Tho. Eve & A. Rye", ["1702-04-09", "1702-04-21"]),
        # It must stand in the column, a space further in than the margin at least.
        ("  21        Tho. Eve & A. Rye", ["1702-04-09", "1702-04-09"]),
        (" 21          Tho. Eve & A. Rye", ["1702-04-09"]),
    ],
)
def test_a_number_is_the_next_day_in_the_column_of_the_rows_above(second, whens):
    text = f"Marriages in the year 1702\n\nApr. 9       Jn. Ash & M. Poe\n{second}\n"
    assert [when for when, _ in dated(text)] == whens


@pytest.mark.parametrize(
    ("heads", "more", "is_told"),
    [
        (("May 1911", "June 1911"), 0, True),
        (("May 1911", "June 1911"), 1, False),
        (("3 May 1911", "4 June 1911"), 1, True),
    ],
)
def test_below_a_month_only_short_paragraphs_are_told(heads, more, is_told):
    said = ("Rain fell on the old roof " * 99)[: SHORT_PARAGRAPH - 1 + more] + "."
    text = "\n\n".join(part for head in heads for part in (head, said)) + "\n"
    assert len(dated(text)) == (2 if is_told else 0)
