"""Rows that lack a member, lengths by the clock, and jubilees."""

import pytest
from heaps import found_in, told_of

from timeline_app.findings import rows
from timeline_app.wording import worded

WRONG = (
    ("gap", "The bridge was inspected every two years: in 1980, 1982, 1984, 1988 and 1990."),
    (
        "gap",
        "They met every month: on 4 January, 1 February, 1 March, 3 May and 7 June 1960.",
    ),
    ("gap", "Sheets\n\n1. Rain.\n2. Rain.\n3. Sun.\n5. Sun.\n6. Rain."),
    ("gap", "| No. | What |\n|---|---|\n| 1 | lamp |\n| 2 | oil |\n| 3 | rope |\n| 5 | bell |"),
    (
        "gap",
        "First day\n\nWe left.\n\nSecond day\n\nRain.\n\nThird day\n\nSun.\n\nFifth day\n\nIce.",
    ),
    (
        "gap",
        (
            "The council meets every month.\n\n- Meeting on 4 January 1960: six\n"
            "- Meeting on 1 February 1960: six\n- Meeting on 7 March 1960: six\n"
            "- Meeting on 2 May 1960: six"
        ),
    ),
    ("gap", "March: 610\nApril: 566\nMay: 520\nJuly: 431\nAugust: 389"),
    ("gap", "Monday: 3\nTuesday: 4\nWednesday: 4\nFriday: 6\nSaturday: 6"),
    ("gap", "Readings every hour\n\n08:00 12\n09:00 13\n10:00 14\n12:00 15\n13:00 16"),
    ("age", "The operation took three hours, from 10.15 to 11.30."),
    ("age", "The hearing lasted two hours: it began at 10:00 and ended at 13:30."),
    ("age", "The centenary of the school, founded in 1880, was kept in 1970."),
    ("age", "The ferry, built in 1931, sank in 1951 after forty years of service."),
    ("age", "Twenty-five years ago, in 1950, the bridge was opened.\n\nHolm, 3 May 1985"),
    ("impossible", "| Year | Day | Item |\n|---|---|---|\n| 1425 | 31 April | to the eel men |"),
)
RIGHT = (
    "The bridge was inspected every two years: in 1980, 1982, 1984, 1986 and 1988.",
    "The bridge was inspected every two years: in 1980, 1982, 1984, 1988, except in the war.",
    "Sheets\n\n1. Rain.\n2. Rain.\n3. Sun.\n4. Sun.\n6. Rain.\n9. Sun.",
    "Sheets\n\n1. Rain.\n2. Rain.\n3. Sun.\n5. Sun.\n\nSheet 4 was torn out.",
    "November: 610\nDecember: 566\nJanuary: 520\nFebruary: 431\nMarch: 389",
    "Monday: 3\nTuesday: 4\nWednesday: 4\nFriday: 6\nSaturday: 6\n\nThursday: closed.",
    "The operation took three hours, from 10.15 to 1.15.",
    "The hearing lasted about two hours: it began at 10:00 and ended at 13:30.",
    "The crossing takes 20 minutes. The bus left at 10:00, and another at 11:30.",
    "The centenary of the school, founded in 1880, was kept in 1980.",
    "Thirty-five years ago, in 1950, the bridge was opened.\n\nHolm, 3 May 1985",
)


@pytest.mark.parametrize(("kind", "text"), WRONG, ids=lambda cell: cell[:40])
def test_what_lacks_or_does_not_add_up_is_found(tmp_path, kind, text):
    assert kind in {one.kind for one in found_in(tmp_path, text)}


@pytest.mark.parametrize("text", RIGHT, ids=lambda text: text[:40])
def test_what_is_whole_or_explained_is_left_alone(tmp_path, text):
    assert found_in(tmp_path, text) == []


def test_the_rule_of_a_series_is_shown_beside_the_gap(tmp_path):
    text = "Wax is entered every two years.\n\nIn 1424, 1426, 1430 and 1432: 40 pounds."
    (found,) = found_in(tmp_path, text)
    assert any("every two years" in witness.quote for witness in found.witnesses)


def lacking(text):
    """What lacks, between which members."""
    return [
        (worded(one.what), one.words.of(text), one.other_words.of(text))
        for one in rows.find(told_of(text))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no. 3: a\nno. 4: b\nno. 5: c\nno. 7: d", ("6", "5", "7")),
        ("1. Rain.\n2. Rain.\n3. Sun.\n5. Sun.", ("4", "3", "5")),
        ("Sheet A: rain\nSheet B: rain\nSheet D: sun\nSheet E: sun",
         ("sheet C", "B", "D")),
        ("First day\n\nIce.\n\nSecond day\n\nIce.\n\nThird day\n\nIce.\n\nFifth day\n\nIce.",
         ("day 4", "Third", "Fifth")),
        ("March: 6\nApril: 5\nMay: 5\nJuly: 4\nAugust: 3", ("June", "May", "July")),
        # The year goes on, and so does the week.
        ("October: 6\nNovember: 5\nJanuary: 5\nFebruary: 4\nMarch: 3",
         ("December", "November", "January")),
        ("Friday: 6\nSaturday: 5\nMonday: 5\nTuesday: 4\nWednesday: 3",
         ("Sunday", "Saturday", "Monday")),
        ("Seen every two years: in 1980, 1982, 1986 and 1988.", ("1984", "1982", "1986")),
        ("Seen every two years: in 1980, 1982 and 1990.", ("1984", "1982", "1990")),
        ("Seen every day: on 3 May, 4 May and 6 May 1960.", ("5 May 1960", "4 May", "6 May 1960")),
        ("Readings every hour\n\n08:00 1\n09:00 2\n10:00 3\n11:00 3\n14:00 4",
         ("12:00", "11:00", "14:00")),
        ("Hourly\n\n22:00 1\n23:00 2\n01:00 3\n02:00 3\n03:00 4", ("00:00", "23:00", "01:00")),
    ],
)  # fmt: skip
def test_the_one_that_lacks_is_named_between_its_neighbours(text, found):
    assert lacking(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        # Too few of them; two that lack; a list that does not begin at its beginning.
        "1. Rain.\n2. Rain.\n4. Sun.",
        "1. Rain.\n2. Rain.\n5. Sun.\n6. Sun.",
        "1. Rain.\n3. Rain.\n5. Sun.\n6. Sun.",
        "2. Rain.\n3. Rain.\n5. Sun.\n6. Sun.",
        "Sheet B: rain\nSheet C: rain\nSheet E: sun\nSheet F: sun",
        "March: 6\nApril: 5\nMay: 5\nJuly: 4",
        # Told elsewhere why, or beside them.
        "1. Rain.\n2. Rain.\n3. Sun.\n5. Sun.\n\nNo. 4 is missing.",
        "Seen every two years: in 1980, 1982 and 1992.",
        "Seen every two years: in 1980, 1981, 1985 and 1987.",
        "Seen every two years: in 1980 and 1984.",
        "Seen: in 1980, 1982, 1986 and 1988.",
        "Seen every two years: in 1980, 1984, 1988 and 1990.",
        "Readings every hour\n\n08:00 1\n09:00 2\n10:00 3\n11:00 3\n15:00 4",
        "Readings every hour\n\n08:00 1\n09:00 2\n10:00 3\n12:00 3",
        "Readings every hour\n\n08:00 1\n09:00 2\n10:00 3\n11:00 3\n12:30 3",
        "Readings\n\n08:00 1\n09:00 2\n10:00 3\n11:00 3\n13:00 4",
    ],
)
def test_what_may_be_no_row_or_lacks_more_is_left_alone(text):
    assert lacking(text) == []
