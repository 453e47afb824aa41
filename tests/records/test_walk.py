"""Shapes of records that people really have: each case is a kind of line, heading or list."""

import pytest

from timeline_app import readers, records
from timeline_app.model import PartKind, PassageKind


def entries(text, published=None, suffix=""):
    """What is told on which date, in the order of the text."""
    document = readers.from_text(text, path=f"a{suffix}", published=published)
    found = records.read(document.text, document.passages, published)
    return [(e.when.edtf if e.when else None, e.title or e.body.of(text)) for e in found.entries]


def dated(text):
    """The same without what has no date."""
    return [item for item in entries(text) if item[0]]


ROWS = {
    "a diary whose first day is written in full": (
        "Mon 7 Mar 1921. Frost.\nTue 8. Ewe lost.\nThu 10. Roof mended.\n",
        [("1921-03-07", "Frost."), ("1921-03-08", "Ewe lost."), ("1921-03-10", "Roof mended.")],
    ),
    "years cut short below one in full": (
        "Diary of the battery, June 1916\n\n1.6.16  Moved up.\n2.6.16  Two guns hit.\n",
        [("1916-06-01", "Moved up."), ("1916-06-02", "Two guns hit.")],
    ),
    "years cut short by themselves": (
        "3.6.16  Pump fitted.\n4.6.16  Pump failed.\n",
        [("2016-06-03", "Pump fitted."), ("2016-06-04", "Pump failed.")],
    ),
    "hours without a mark": (
        "14/02/2017 0735  Seen by surgeon\n14/02/2017 1310  To theatre\n",
        [("2017-02-14T07:35", "Seen by surgeon"), ("2017-02-14T13:10", "To theatre")],
    ),
    "hours with points below a day": (
        (
            "Hut book\n\nHut, Monday 2 July 1979\n05.15   Left for the ridge\n"
            "09.40   Rope frayed\n12.05   Back at hut\n\nHut, Tuesday 3 July 1979\n07.00   Rain\n"
        ),
        [
            ("1979-07-02T05:15", "Left for the ridge"),
            ("1979-07-02T09:40", "Rope frayed"),
            ("1979-07-02T12:05", "Back at hut"),
            ("1979-07-03T07:00", "Rain"),
        ],
    ),
    "hours without a mark below a day": (
        (
            "Tues 3rd Nov 1992\n0830: Met the surveyor\n1830: Site shut\n"
            "Wed 4th\n0015: Fire at the gate\n"
        ),
        [
            ("1992-11-03T08:30", "Met the surveyor"),
            ("1992-11-03T18:30", "Site shut"),
            ("1992-11-04T00:15", "Fire at the gate"),
        ],
    ),
    "years of four digits are no hours": (
        "1745  Born at Ware.\n1751  Cross taken down.\n1815  Bridge rebuilt.\n",
        [("1745", "Born at Ware."), ("1751", "Cross taken down."), ("1815", "Bridge rebuilt.")],
    ),
    "months and years in numbers": (
        "09/2016 - today: Head of Lab\n03/2011 - 08/2016: Chemist\n",
        [("2016-09/..", "Head of Lab"), ("2011-03/2016-08", "Chemist")],
    ),
    "a month by name between strokes": (
        "[03/Feb/2014 09:10] Gate shut\n[04/Feb/2014 10:00] Gate open\n",
        [("2014-02-03T09:10", "Gate shut"), ("2014-02-04T10:00", "Gate open")],
    ),
    "the year in the title": (
        (
            "Marriages in the year 1702\n\n"
            "Apr. 9       Jn. Ash & M. Poe\n     21      Tho. Eve & A. Rye\n"
        ),
        [("1702-04-09", "Jn. Ash & M. Poe"), ("1702-04-21", "Tho. Eve & A. Rye")],
    ),
    "a number below the day above is no later day": (
        (
            "Marriages in the year 1702\n\nApr. 9       Jn. Ash & M. Poe\n"
            "     21      Tho. Eve & A. Rye\n      5      Wm. Low & B. Day\n"
        ),
        [
            ("1702-04-09", "Jn. Ash & M. Poe"),
            ("1702-04-21", "Tho. Eve & A. Rye"),
            ("1702-04-21", "Wm. Low & B. Day"),
        ],
    ),
    "months alone above numbered days": (
        "Voyage of the Teal, 1803\n\nMarch\n4th. Sailed.\n9th. Gale.\nApril\n2d. Landed.\n",
        [("1803-03-04", "Sailed."), ("1803-03-09", "Gale."), ("1803-04-02", "Landed.")],
    ),
    "numbered days of a journey": (
        (
            "Tour, May 2015\n\nDay 1 - Mon 4 May\n08:10  Train to Bath\n"
            "Day 2 - Tue 5 May\n09:00  Walk to Wells\n"
        ),
        [("2015-05-04T08:10", "Train to Bath"), ("2015-05-05T09:00", "Walk to Wells")],
    ),
    "eras that are spelled": (
        "An. 530. The minster burnt.\nAn. 534. Two kings met.\n",
        [("0530", "The minster burnt."), ("0534", "Two kings met.")],
    ),
    "days of one month, not the first of three": (
        "05/02/2016  Seen\n05/03/2016  Fell\n05/06/2016  Home\n",
        [("2016-05-02", "Seen"), ("2016-05-03", "Fell"), ("2016-05-06", "Home")],
    ),
    "several labels in a row": (
        "Admitted: 02/11/2019    Discharged: 18/11/2019\n",
        [("2019-11-02", "Admitted"), ("2019-11-18", "Discharged")],
    ),
    "a clock that passes midnight, and says so": (
        "14/02/2017 22:10  Boarded\n14/02/2017 00:20 (+1)  Landed\n14/02/2017 21:00 (+2d)  Home\n",
        [
            ("2017-02-14T22:10", "Boarded"),
            ("2017-02-15T00:20", "Landed"),
            ("2017-02-16T21:00", "Home"),
        ],
    ),
    "a clock below its day that passes midnight, and says so": (
        "14/02/2017\n22:10  Boarded\n23:20  Ate\n04:20  (+1)  Home\n",
        [
            ("2017-02-14T22:10", "Boarded"),
            ("2017-02-14T23:20", "Ate"),
            ("2017-02-15T04:20", "Home"),
        ],
    ),
    "numbered deeds of one day": (
        (
            "12 May 1911    1  Rain fell\n               2  Roof leaked\n"
            "               3  Roof mended\n"
        ),
        [("1911-05-12", what) for what in ("Rain fell", "Roof leaked", "Roof mended")],
    ),
    "days and months below their year, three of them": (
        "1911\n\n19/10  Rain\n20/10  Sun\n22/10  Hail\n",
        [("1911-10-19", "Rain"), ("1911-10-20", "Sun"), ("1911-10-22", "Hail")],
    ),
    "years of three digits, four of them": (
        "961  Shed\n962  Barn\n963  Gate\n970  Wall\n",
        [("0961", "Shed"), ("0962", "Barn"), ("0963", "Gate"), ("0970", "Wall")],
    ),
    "a month that no year has": (
        (
            "| Year | Month | Day | Event |\n|---|---|---|---|\n| 1911 | 5 | 3 | Rain |\n"
            "| 1911 | 6 | 4 | Sun |\n| 1911 | 13 | 4 | Snow |\n"
        ),
        [("1911-05-03", "Rain"), ("1911-06-04", "Sun"), ("1911", "Snow")],
    ),
    "a column that tells figures, and one of words": (
        (
            "| Date | Event | Person |\n|---|---|---|\n| 3 May 1911 | 12 | Ann Smith |\n"
            "| 5 May 1911 | Roof mended | Bo |\n"
        ),
        [("1911-05-03", "Ann Smith"), ("1911-05-05", "Roof mended · Bo")],
    ),
    "a table in Markdown without bars at its ends": (
        "Event | Date\n--- | ---\nKiln lit | 4 May 2001\nKiln cracked | 6 May 2001\n",
        [("2001-05-04", "Kiln lit"), ("2001-05-06", "Kiln cracked")],
    ),
}


@pytest.mark.parametrize(("text", "told"), ROWS.values(), ids=ROWS)
def test_rows(text, told):
    assert dated(text) == told


def test_a_recipe_is_no_record():
    text = "3. Add 250 g flour.\n4. Add 120 g sugar.\n1/2 tsp salt\n3/4 cup milk\n1/4 cup oil\n"
    assert entries(text) == []


def test_what_came_true_of_a_plan(tmp_path):
    file = tmp_path / "plan.csv"
    file.write_text(
        "Step,Planned,Actual\nRoof on,2019-03-01,2019-03-14\nDoors hung,2019-04-01,\n",
        encoding="utf-8",
    )
    document = readers.read(file)
    found = records.read(document.text, document.passages, None).entries
    assert [(e.when.edtf, e.title) for e in found] == [
        ("2019-03-14", "Roof on"),
        ("2019-04-01", "Doors hung"),
    ]


def test_both_ends_and_the_order_of_day_and_month(tmp_path):
    file = tmp_path / "faults.csv"
    file.write_text(
        "id,Date opened,Date closed,summary\n1,03/01/2015,03/04/2015,Window broken\n"
        "2,03/17/2015,03/18/2015,Lift stuck\n3,04/02/2015,,Boiler out\n",
        encoding="utf-8",
    )
    document = readers.read(file)
    found = records.read(document.text, document.passages, None)
    assert [(e.when.edtf, e.title) for e in found.entries] == [
        ("2015-03-01/2015-03-04", "Window broken"),
        ("2015-03-17/2015-03-18", "Lift stuck"),
        ("2015-04-02/..", "Boiler out"),
    ]
    header = next(p for p in found.passages if p.span.start == 0)
    assert header.kind is PassageKind.FURNITURE


def test_headings_with_a_day_among_other_words(tmp_path):
    text = (
        "# Log\n\n## [1.2.0] - 2021-04-09\n\n### Added\n\n- Export of maps\n\n"
        "## [1.1.0] - 2021-02-01\n\n- Fix for empty files\n"
    )
    file = tmp_path / "changes.md"
    file.write_text(text, encoding="utf-8")
    document = readers.read(file)
    found = records.read(document.text, document.passages, None).entries
    assert [(e.when.edtf, e.body.of(document.text)) for e in found] == [
        ("2021-04-09", "Export of maps"),
        ("2021-02-01", "Fix for empty files"),
    ]


def test_each_meeting_of_a_book_of_minutes_has_its_day():
    text = (
        "Wold Parish Council\n\nMeeting of 2nd May 1938\n\nThe pump was repaired. Carried.\n\n"
        "Meeting of 6th June 1938\n\nIt was resolved to sell the cart.\n"
    )
    told = {said: when for when, said in dated(text)}
    assert told["The pump was repaired. Carried."] == "1938-05-02"
    assert told["It was resolved to sell the cart."] == "1938-06-06"


def test_labels_of_minutes_are_no_deeds():
    text = (
        "MINUTES of a meeting of the Board\n\nOn:   5 March 2012\nAt:   10.00 a.m.\n\n"
        "Present:   A. Orme\n\n1   The lease was surrendered.\n"
    )
    told = dated(text)
    assert [when for when, said in told if "surrendered" in said] == ["2012-03-05"]
    assert not [said for _, said in told if said.startswith(("On", "At:", "Present"))]


CHATS = {
    "a name and a time above each message": (
        "Monday, May 4th, 2020\n\nnora  9:02 AM\nThe build has failed\n\nlev  9:10 AM\n"
        "I rolled it back\n\nTuesday, May 5th, 2020\n\nnora  8:45 AM\nWe shipped it\n"
    ),
    "brackets": (
        "Nora, [04.05.2020 09:02]\nThe build has failed\n\nLev, [04.05.2020 09:10]\n"
        "I rolled it back\n\nNora, [05.05.2020 08:45]\nWe shipped it\n"
    ),
    "marks of direction": (
        "\u200e[04/05/2020, 09:02:00] \u202aNora\u202c: The build has failed\n"
        "\u200e[04/05/2020, 09:10:00] Lev: I rolled it back\n"
        "\u200e[04/05/2020, 09:11:00] Nora: \u200eimage omitted\n"
        "\u200e[04/05/2020, 09:12:00] Nora: fine\n"
        "\u200e[05/05/2020, 08:45:00] Nora: We shipped it\n"
    ),
}


@pytest.mark.parametrize("text", CHATS.values(), ids=CHATS)
def test_chats(text):
    told = [(when[:16], said) for when, said in dated(text)]
    assert told == [
        ("2020-05-04T09:02", "The build has failed"),
        ("2020-05-04T09:10", "I rolled it back"),
        ("2020-05-05T08:45", "We shipped it"),
    ]


def test_an_answer_tells_of_the_day_that_was_asked_about():
    text = (
        "Q.  Where were you on May 3, 2011?\nA.  I was at the depot all day.\n"
        "Q.  And the next day?\nA.  The driver called in sick.\nQ.  Did you sign?\nA.  No.\n"
    )
    assert dated(text) == [
        ("2011-05-03", "I was at the depot all day."),
        ("2011-05-04", "The driver called in sick."),
    ]


def test_a_pedigree():
    text = (
        "1. JOHN WREN, b. 3 Apr 1702, m. 1728 Ann Pole, d. c. 1781.\n"
        "   i.  MARY, bap. 14 Jan 1730; bur. Bef. 1745.\n"
    )
    assert dated(text) == [
        ("1702-04-03", "JOHN WREN born"),
        ("1728", "JOHN WREN married Ann Pole"),
        ("1781~", "JOHN WREN died"),
        ("1730-01-14", "MARY baptised"),
        ("../1745", "MARY buried"),
    ]


def test_numbered_lines_of_a_pedigree():
    text = (
        "0 @I7@ INDI\n1 NAME Ruth /Holm/\n1 BIRT\n2 DATE 9 MAR 1822\n2 PLAC Ripon\n"
        "1 DEAT\n2 DATE ABT 1890\n"
    )
    assert dated(text) == [
        ("1822-03-09", "Ruth Holm born, Ripon"),
        ("1890~", "Ruth Holm died"),
    ]


def test_prose_with_lives_is_no_pedigree():
    text = "The poet, who was born 3 May 1801 and died in 1870, married twice.\nShe left.\n"
    assert entries(text) == []


def test_members_of_a_list_that_end_with_semicolons():
    text = (
        "The artist's studio, Ghent;\nbought by Pieter Blok, 1659;\n"
        "sale, Amsterdam, 16 April 1722, lot 4;\nwith Lacour, c. 1801.\n"
    )
    assert [when for when, _ in dated(text)] == ["1659", "1722-04-16", "1801~"]


def test_posts_end_with_their_months():
    text = "Lead Engineer, Feb 2014 - Present\nBuilt bridges\nEngineer, Oct 2007 - Jan 2014\n"
    assert dated(text) == [
        ("2014-02/..", "Lead Engineer"),
        ("2007-10/2014-01", "Engineer"),
    ]


def test_a_stretch_below_a_heading_is_that_of_the_post(tmp_path):
    file = tmp_path / "life.md"
    text = "# Work\n\n### Chef, Salt House\n*March 2018 - Present*\n\n- Ran the kitchen\n"
    file.write_text(text, encoding="utf-8")
    document = readers.read(file)
    first = records.read(document.text, document.passages, None).entries[0]
    assert (first.when.edtf, first.body.of(document.text)) == ("2018-03/..", "Chef, Salt House")


def test_a_case_begins_no_row():
    text = "[2010] EWCA Civ 781\nSee Code v Rule [2003] ECR I-14693 and Regulation No 1215/2012.\n"
    assert entries(text) == []


def test_a_head_of_a_message_with_other_fields():
    text = (
        "From: Ada\nImportance: High\nSent: 11 February 2013 17:05\nTo: Bo;\n  Cy\n"
        "Subject: Bail\n\nThe judge refused it.\n\nBo wrote on 10/02/2013 11:05:\n> Good luck.\n"
    )
    found = dated(text)
    assert ("2013-02-11T17:05", "The judge refused it.") in found
    assert ("2013-02-10T11:05", "Bo wrote") in found


def test_an_attribution_is_no_first_half_of_the_next():
    text = (
        "On Mon, 8 Nov 2004, Kim wrote:\n> On Sun, 7 Nov 2004, Jan wrote:\n"
        ">> We dived on the wreck.\n> I heard.\n"
    )
    assert ("2004-11-07", "We dived on the wreck.") in dated(text)


def test_a_letter_dated_below():
    text = "Sir,\n\nThe boats were lost.\n\nJ. Meer\n\nSpithead, 4th February 1802\n"
    assert ("1802-02-04", "The boats were lost.") in dated(text)
    assert not [said for _, said in dated(text) if said.startswith("Spithead")]


def test_many_labels_in_one_line_are_bounded():
    text = "Filed: 3 May 2019   " * 5_000
    assert 0 < len(entries(text)) < 100


def test_a_log_is_read(tmp_path):
    file = tmp_path / "pump.log"
    file.write_text("2019-05-03 10:00 Pump on\n2019-05-03 10:05 Pump off\n", encoding="utf-8")
    assert readers.read(file).text.startswith("2019-05-03")


def test_months_by_number_and_two_rows_of_names(tmp_path):
    file = tmp_path / "war.csv"
    file.write_text("Year,Month,Day,What\n1944,6,6,Landed\n1944,8,19,Crossed\n", encoding="utf-8")
    document = readers.read(file)
    found = records.read(document.text, document.passages, None).entries
    assert [(e.when.edtf, e.title) for e in found] == [
        ("1944-06-06", "Landed"),
        ("1944-08-19", "Crossed"),
    ]
    page = tmp_path / "ships.html"
    page.write_text(
        '<table><tr><th rowspan="2">Vessel</th><th colspan="2">Voyage</th></tr>'
        "<tr><th>Left</th><th>Arrived</th></tr><tr><td>Clyde to Quebec</td><td>3 May 1832</td>"
        "<td>29 Aug 1832</td></tr><tr><td>Leith to Pictou</td><td>11 Apr 1833</td>"
        "<td>30 June 1833</td></tr></table>",
        encoding="utf-8",
    )
    document = readers.read(page)
    found = records.read(document.text, document.passages, None).entries
    assert [(e.when.edtf, e.title) for e in found] == [
        ("1832-05-03/1832-08-29", "Clyde to Quebec"),
        ("1833-04-11/1833-06-30", "Leith to Pictou"),
    ]


def test_a_quotation_brought_in_by_another_language_has_no_anchor_of_the_mail_around_it():
    text = (
        "See below.\n\nLe mar. 3 mars 2020 \u00e0 10:12, Luc <luc@example.org> a \u00e9crit :\n"
        "> The lab closed yesterday.\n"
    )
    document = readers.from_text(text, path="a.txt")
    found = records.read(document.text, document.passages, None)
    quoted = [part for part in found.parts if "The lab" in part.span.of(text)]
    assert quoted
    assert quoted[0].published is None


@pytest.mark.parametrize(
    ("title", "sits"),
    [
        ("Minutes: Data Group", True),
        ("Draft minutes of the vestry", True),
        ("Two shot within minutes of each other", False),
        ("Bridge falls 10 minutes after storm", False),
        ("Ship sank minutes later", False),
    ],
)
def test_which_titles_are_of_minutes(title, sits):
    text = f"{title}\n\n4 May 2001\n\nThe roof was discussed.\n"
    assert any(e.kind is PartKind.ITEM for e in _found(text).entries) == sits


def _found(text):
    document = readers.from_text(text, path="a.txt")
    return records.read(document.text, document.passages, None)
