"""Records: which lines, rows and messages are entries, and on which day."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers, records
from timeline_app.model import Passage, PassageKind, Span
from timeline_app.model.when import day


def entries(text, published=None, suffix=""):
    """What is told on which date, in the order of the text."""
    document = readers.from_text(text, path=f"a{suffix}", published=published)
    found = records.read(document.text, document.passages, published)
    return [(e.when.edtf if e.when else None, e.title or e.body.of(text)) for e in found.entries]


CASES = {
    "a log below a day": (
        (
            "GATE LOG\nOpened Friday 03/05/2019 (dd/mm/yyyy)\n\n22:10  Alarm at door 3.\n"
            "23:55  Guard called.\n00:20  Police on site.\n"
        ),
        [
            ("2019-05-03T22:10", "Alarm at door 3."),
            ("2019-05-03T23:55", "Guard called."),
            ("2019-05-04T00:20", "Police on site."),
        ],
    ),
    "a docket with numbers": (
        (
            "In re Varga\n\n  97/03/24   1     Petition\n  97/04/02   5     Order on [1]\n"
            "             6     Bond filed\n  97/04/09   -     Hearing held\n"
        ),
        [
            ("1997-03-24", "Petition"),
            ("1997-04-02", "Order on [1]"),
            ("1997-04-02", "Bond filed"),
            ("1997-04-09", "Hearing held"),
        ],
    ),
    "months before days, as the numbers themselves say": (
        "08/14/2019  Complaint\n09/05/2019  Waiver\n11/30/2019  Order\n",
        [("2019-08-14", "Complaint"), ("2019-09-05", "Waiver"), ("2019-11-30", "Order")],
    ),
    "a year heads its days": (
        "1911\n\nJan. 9. Walked to Wend.\nFeb. 2. The mare foaled.\n\n1912\n\nMar. 4. Pit shut.\n",
        [
            ("1911-01-09", "Walked to Wend."),
            ("1911-02-02", "The mare foaled."),
            ("1912-03-04", "Pit shut."),
        ],
    ),
    "bullets with years, ranges and doubts": (
        (
            "# Works\n\n* 1914 – Founded by the Askes\n* 1926 (May) – Gates shut\n"
            "* 1939–45 – Made shells\n* c. 1961 – Shed re-roofed\n* early 1950s – School\n"
        ),
        [
            ("1914", "Founded by the Askes"),
            ("1926-05", "Gates shut"),
            ("1939/1945", "Made shells"),
            ("1961~", "Shed re-roofed"),
            ("1950/1953", "School"),
        ],
    ),
    "annals": (
        "793. Portents in the north.\n794. Adrian died.\n806. Eardulf fled.\n878. Peace made.\n",
        [
            ("0793", "Portents in the north."),
            ("0794", "Adrian died."),
            ("0806", "Eardulf fled."),
            ("0878", "Peace made."),
        ],
    ),
    "eras, and a year that only they make one": (
        (
            "c. 900 BCE: Herders came to the lake.\n612/611 BCE: The Tarsi burned the gate.\n"
            "9 May 48 BCE: Tribune Gall was slain.\n31 BCE to 9 CE: Prince Ulm ruled.\n"
            "c. 410: Abbot Wend built a cell.\n1099: The keep fell.\n"
        ),
        [
            ("-0899~", "Herders came to the lake."),
            ("-0611/-0610", "The Tarsi burned the gate."),
            ("-0047-05-09", "Tribune Gall was slain."),
            ("-0030/0009", "Prince Ulm ruled."),
            ("0410~", "Abbot Wend built a cell."),
            ("1099", "The keep fell."),
        ],
    ),
    "years before Christ as old as writing": (
        "3100 BC: Narmer united the land.\n44 BC: Caesar was slain.\n",
        [("-3099", "Narmer united the land."), ("-0043", "Caesar was slain.")],
    ),
    "a province and no era": (
        "2001 BC election: Liberals win\n2005 BC Ferries strike ends\n2009 BC wildfires\n",
        [
            ("2001", "BC election: Liberals win"),
            ("2005", "BC Ferries strike ends"),
            ("2009", "BC wildfires"),
        ],
    ),
    "years of two digits behind their era": (
        "AD 43: Romans land\nAD 61: Revolt\n410 AD: Romans leave\n",
        [("0043", "Romans land"), ("0061", "Revolt"), ("0410", "Romans leave")],
    ),
    "rooms below years of an era": (
        (
            "44 BC: Caesar was slain\n27 BC: Augustus\n101: War with Dacia\n\nRooms\n\n"
            "102: Hall\n450: Attic\n"
        ),
        [("-0043", "Caesar was slain"), ("-0026", "Augustus"), ("0101", "War with Dacia")],
    ),
    "days of years that begin in March": (
        (
            "3 February 1741/2: Bishop died\nMarch 12, 1699/1700: Fleet sailed\n"
            "25 December 1742: Feast\n"
        ),
        [
            ("1742-02-03", "Bishop died"),
            ("1700-03-12", "Fleet sailed"),
            ("1742-12-25", "Feast"),
        ],
    ),
    "a register that another part ends": (
        (
            "Baptisms\n\n3 May 1801: Ann Pole\n4 May 1801: Bo Lind\n\nOther matters\n\n"
            "4 June 1801: Roof mended\n"
        ),
        [
            ("1801-05-03", "Baptised: Ann Pole"),
            ("1801-05-04", "Baptised: Bo Lind"),
            ("1801-06-04", "Roof mended"),
        ],
    ),
    "a day that is answered behind a yes": (
        (
            "Q. When did you learn of it?\nA. On 18 March 2014.\nQ. Did you call him?\n"
            "A. Yes, on 19 March 2014.\n"
        ),
        [("2014-03-18", "When did you learn of it?"), ("2014-03-19", "Did you call him?")],
    ),
    "what the writer doubts": (
        "# Mill\n\n1605?: The wheel broke.\n1611 (?) – The dam broke.\n1620: It was sold.\n",
        [("1605?", "The wheel broke."), ("1611?", "The dam broke."), ("1620", "It was sold.")],
    ),
    "a register, and years that begin in March": (
        (
            "CHRISTENINGS\n\n1738/9\nFeb 3  Ann dau. of Tom Pole\n\nBURIALS\n\n1740\n"
            "May 9  Old Bess\n\nNOTES\n\n1741\nJune 2  The roof was mended\n"
        ),
        [
            ("1739-02-03", "Christened: Ann dau. of Tom Pole"),
            ("1740-05-09", "Buried: Old Bess"),
            ("1741-06-02", "The roof was mended"),
        ],
    ),
    "posts with their years": (
        "Posts\n\n1999-2003  Clerk, Holm\n2004-2009  Reeve, Ash\n2012-present  Warden, Elm\n",
        [
            ("1999/2003", "Clerk, Holm"),
            ("2004/2009", "Reeve, Ash"),
            ("2012/..", "Warden, Elm"),
        ],
    ),
    "a day that is the whole answer": (
        (
            "Q. When did you see the list?\nA. It was on May 3, 2011. He had left it there.\n"
            "Q. What did you do?\nA. I resigned on June 9, 2011.\n"
        ),
        [
            ("2011-05-03", "When did you see the list?"),
            ("2011-05-03", "He had left it there."),
            ("2011-05-03", "I resigned on June 9, 2011."),
        ],
    ),
    "a chat": (
        (
            "[14/07/2022, 08:02:11] Tove: Boats loaded\n[14/07/2022, 13:51:02] Ravi: Mast broken\n"
            "[15/07/2022, 00:14:33] Tove: all home\n"
        ),
        [
            ("2022-07-14T08:02:11", "Boats loaded"),
            ("2022-07-14T13:51:02", "Mast broken"),
            ("2022-07-15T00:14:33", "all home"),
        ],
    ),
    "columns below a header, blank cells go with the row above": (
        (
            "DIARY OF THE UNIT   Month and year: JULY 1916\n\n"
            "Place       Date  Hour    Summary\n"
            "BRESLE        1   4 am    Moved into reserve.\n"
            "              1   9 pm    Orders cancelled.\n"
            "TRENCHES      4   6.15pm  Captain hit.\n"
            "            9-13          Rest and baths.\n"
        ),
        [
            ("1916-07-01T04:00", "BRESLE · Moved into reserve."),
            ("1916-07-01T21:00", "Orders cancelled."),
            ("1916-07-04T18:15", "TRENCHES · Captain hit."),
            ("1916-07-09/1916-07-13", "Rest and baths."),
        ],
    ),
    "day headings and what stands below": (
        (
            "Sunday, 3 September 1939\n\nWe heard it on the set. Father dug.\n\nMonday 4th\n\n"
            "The first siren.\n\nOctober 1st\n\nLetter from Jack.\n"
        ),
        [
            ("1939-09-03", "We heard it on the set. Father dug."),
            ("1939-09-04", "The first siren."),
            ("1939-10-01", "Letter from Jack."),
        ],
    ),
    "same day": (
        "2019\n\n- March 22 – Felling paused.\n- Same day – Fence removed.\n",
        [("2019-03-22", "Felling paused."), ("2019-03-22", "Fence removed.")],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_entries(text, told):
    assert entries(text) == told


def test_a_markdown_table():
    text = (
        "| City | Dates | Show | State |\n|:--|:-:|:--|:--|\n"
        "| Leeds | 4–28 May 1956 | Twelve Painters at the Hall | done |\n"
        "| York | Nov 1957 | New Larkfield show | done |\n| Hull | | Talk at the Guild | |\n"
    )
    assert entries(text, suffix=".md") == [
        ("1956-05-04/1956-05-28", "Twelve Painters at the Hall"),
        ("1957-11", "York · New Larkfield show"),
        ("1957-11", "Talk at the Guild"),
    ]


def test_a_page_with_a_merged_cell(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(
        "<table><caption>1953</caption><tr><td rowspan=2>31 Jan</td><td>Maud</td>"
        "<td>Stern doors burst; many lost</td></tr><tr><td>Siward</td>"
        "<td>Grounded off the point</td></tr><tr><td>2 Feb</td><td>-</td>"
        "<td>Inquiry ordered by the board</td></tr></table>",
        encoding="utf-8",
    )
    document = readers.read(path)
    found = records.read(document.text, document.passages, None)
    assert [(e.when.edtf, e.body.of(document.text)) for e in found.entries] == [
        ("1953-01-31", "Stern doors burst; many lost"),
        ("1953-01-31", "Grounded off the point"),
        ("1953-02-02", "Inquiry ordered by the board"),
    ]


def test_a_table_of_cells(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        'date;time;from;note\n2016-12-01;18:02;A. Crole;"Asks; at once, for the van"\n'
        "2016-12-02;05:55;Depot;Van was not returned today\n",
        encoding="utf-8",
    )
    document = readers.read(path)
    found = records.read(document.text, document.passages, None)
    assert [(e.when.edtf, e.body.of(document.text)) for e in found.entries] == [
        ("2016-12-01T18:02", "Asks; at once, for the van"),
        ("2016-12-02T05:55", "Van was not returned today"),
    ]


PROSE = """The council met on 3 May 2019 and heard the mayor.

In 1998 he had bought the mill. On February 9, 2015, Dunmore sued. May 3 was a Friday.

12 people came, 450 stayed. Flight 793 landed at 9:15."""


def test_prose_is_no_record():
    assert entries(PROSE) == []


THREAD = """From: Ana Roy <ana@example.org>
To: Bo Lind <bo@example.org>
Date: Tue, 05 Mar 2019 10:12:00 +0000
Subject: pump house

The pump stopped yesterday.

On Mon, 4 Mar 2019 at 17:20, Bo Lind <bo@example.org> wrote:
> We replaced the seal.
>
> On Sat, 2 Mar 2019 at 08:03, Ana Roy <ana@example.org> wrote:
>> Water in the cellar.
"""


def test_messages_count_from_their_own_day():
    document = readers.from_text(THREAD)
    found = records.read(THREAD, document.passages, None)
    days = {
        part.span.of(THREAD).strip().splitlines()[0]: part.published.when.edtf
        for part in found.parts
    }
    assert days == {
        "The pump stopped yesterday.": "2019-03-05",
        "> We replaced the seal.": "2019-03-04",
        ">> Water in the cellar.": "2019-03-02",
    }
    assert [e.title for e in found.entries if e.title] == [
        "Ana Roy to Bo Lind: pump house",
        "Bo Lind wrote to Ana Roy: pump house",
        "Ana Roy wrote to Bo Lind: pump house",
    ]


def test_a_quotation_of_unknown_day_has_no_anchor():
    text = (
        "Fwd\n\n-----Original Message-----\nFrom: Bo\nSubject: pump\nSent: some day\n\nIt failed."
    )
    found = records.read(text, readers.from_text(text).passages, day(2019, 3, 5))
    assert [part.published for part in found.parts] == [None]


REFERENCES = [
    "the Housing Act 1988",
    "Regulation (EU) 2016/679 of 27 April 2016",
    "Marsh v Dole [1999] 1 AC 1806",
    "SI 2015/1646",
    "Ames, T. (1991) Waters. London.",
    "(accessed 3 May 2015)",
    "(2nd edn, 1999)",
    "version 1.6.2021",
    "DOB: 11/08/1954",
]


@pytest.mark.parametrize("said", REFERENCES)
def test_what_only_names_a_thing(said):
    text = f"It relies on {said}"
    found = records.read(text, readers.from_text(text).passages, None)
    digits = max(i for i, letter in enumerate(text) if letter.isdigit())
    assert any(one.span.start <= digits < one.span.end for one in found.fated)


_BITS = st.sampled_from(
    [
        "3 May 2019",
        "12:40",
        "1911",
        "Jan. 9.",
        "|",
        " | ",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "> ",
        "- ",
        "# ",
        "From: Bo",
        "Date: 3 May 2019",
        "Subject: x",
        "\nwrote:",
        "The pump failed.",
        '"',
        "---",
        "Date  Hour  Text",
        "[06:12] jo: on my way",
        "Dear Sir,",
        "(2006)",
        "Same day",
        "\n\r\n",
        "\u2028",
        "é",
        "Notes",
        "Minutes",
        "resolved",
        ". ",
        ", ",
    ]
)


@given(st.lists(_BITS, max_size=40).map("".join))
def test_whatever_the_shape_passages_stay_true(text):
    document = readers.from_text(text)
    found = records.read(document.text, document.passages, day(2019, 5, 3))
    spans = [passage.span for passage in found.passages]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    whole = [p.span for p in document.passages]
    assert all(any(outer.contains(inner) for outer in whole) for inner in spans)
    kept = {i for span in spans for i in range(span.start, span.end)}
    lost = [i for span in whole for i in range(span.start, span.end) if i not in kept]
    assert not "".join(document.text[i] for i in lost).strip()
    for entry in found.entries:
        assert 0 <= entry.body.start <= entry.body.end <= len(document.text)
    for head in found.heads:
        assert head.text == head.span.of(document.text)


def test_the_year_stands_in_a_column_of_its_own(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(
        "<table><tr><th>Year</th><th>Day</th><th>What</th></tr>"
        "<tr><td rowspan=2>1953</td><td>31 Jan</td><td>Doors burst at sea</td></tr>"
        "<tr><td>2 Feb</td><td>Inquiry ordered at once</td></tr>"
        "<tr><td>1954</td><td>11 Jun</td><td>Owners found at fault</td></tr></table>",
        encoding="utf-8",
    )
    document = readers.read(path)
    found = records.read(document.text, document.passages, None)
    assert [e.when.edtf for e in found.entries] == ["1953-01-31", "1953-02-02", "1954-06-11"]


ROWS = "When\tWhat\n1997-01-11\tClosed to all\n\tBarred\tso far\n1997-02-17\tMilan"


def rows_of(text):
    """When and what the entries of rows that a reader made say."""
    spans = [
        Passage(Span(found.start(), found.end()), PassageKind.TABLE_ROW)
        for found in re.finditer(r"[^\t\n][^\n]*", text)
    ]
    found = records.read(text, spans, None).entries
    return [(entry.when.edtf, entry.body.of(text)) for entry in found]


def test_the_cells_of_a_made_row_are_parted_by_tabs_as_well_as_by_bars():
    barred = ROWS.replace("\n\t", "\n| | ").replace("\t", " | ")
    assert rows_of(ROWS) == rows_of(barred)
    assert rows_of(ROWS)[0] == ("1997-01-11", "Closed to all")
    assert rows_of(ROWS)[-1] == ("1997-02-17", "Milan")


def test_a_bar_in_a_row_of_tabs_parts_nothing():
    assert rows_of(ROWS.replace("Milan", "Milan | west"))[-1] == ("1997-02-17", "Milan | west")


def test_tabs_in_plain_lines_part_nothing():
    plain = [Passage(Span(m.start(), m.end())) for m in re.finditer(r"[^\n]+", ROWS)]
    assert records.read(ROWS.replace("\t", " "), plain, None).passages
