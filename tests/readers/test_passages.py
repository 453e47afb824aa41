"""Text to passages: what is a sentence, what is furniture, and every offset true."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.model import PassageKind
from timeline_app.readers.passages import split, split_markdown

LONG = "The ministers of both countries met in Geneva for talks on the border and its crossings. "


def told(text: str, *, how=split) -> list[tuple[str, str]]:
    return [(p.kind.value, p.span.of(text)) for p in how(text)]


def test_blank_lines_part_paragraphs():
    text = f"{LONG}\n\n  {LONG}\n \t\n{LONG}\r\n\r\nEnd of it."
    assert [kind for kind, _ in told(text)] == ["paragraph"] * 4
    assert told(text)[3][1] == "End of it."


def test_wrapped_lines_are_one_paragraph():
    text = (
        "The ministers of both countries met in Geneva for talks on the\n"
        "border, and agreed that its crossings should be opened again by\n"
        "the end of May. They did not speak to the press.\n"
    )
    assert told(text) == [("paragraph", text.strip())]


def test_lines_of_a_file_that_is_not_wrapped_are_paragraphs():
    text = f"{LONG * 3}\n{LONG * 2}\n{LONG}"
    assert len(told(text)) == 3


def test_a_line_cut_in_the_middle_of_a_sentence_goes_on():
    text = f"{LONG * 3}\n\nThe Reuters story was long and\nwent on in the next line."
    assert len(told(text)) == 2


def test_short_lines_stay_apart():
    assert len(told("Tyger Tyger,\nburning bright,\nIn the forests\nOf the night.\n")) == 4


def test_headings_stand_above_text():
    text = f"Course of the war\n\nWar breaks out in Europe\n\n{LONG}\n\nA last line without a stop"
    assert [kind for kind, _ in told(text)] == ["heading", "heading", "paragraph", "paragraph"]


def test_a_table_is_no_row_of_headings():
    text = "Name\n\nAge\n\nPlace\n\nTown\n\nStreet\n\nNumber\n\n" + LONG
    kinds = [kind for kind, _ in told(text)]
    assert kinds.count("heading") == 3
    assert kinds[0] == "paragraph"


@pytest.mark.parametrize("bullet", ["-", "*", "•", "–", "1.", "12)", "(a)", "iv."])
def test_list_items_lose_their_bullet(bullet):
    text = f"{LONG}\n\n{bullet} First came the vote.\n{bullet} Then the talks.\n"
    assert told(text)[1:] == [
        ("list item", "First came the vote."),
        ("list item", "Then the talks."),
    ]


FURNITURE = [
    "date 2020-07-22 Left Menu",
    "Reuters | Tehran | Updated: 22-07-2020 00:51 IST | Created: 22-07-2020 00:40 IST",
    "AUGUST 2, 2013 | 08:06AM PT",
    "Published: 3 May 2012",
    "Last updated on: November 11, 2011",
    "Tuesday, July 11, 2023",
    "April 10, 2007 - 7:07AM",
    "2 A.M. FEB. 4, 2009",
    "10:30 GMT, Tuesday 3 May 2012",
    "Wed, 22 Jul 2020 10:00:00 +0000",
    "2020-07-22T00:51:00Z",
    "By Ann Lee and Bo Chan",
    "By ANN LEE, Staff Writer",
    "Share Tweet Email Print",
    "Share this article",
    "Home > News > World",
    "Skip to main content",
    "Advertisement",
    "https://www.example.org/2020/07/22/story.html",
    "www.example.org",
    "desk@example.org",
    "@reporter #news",
    "* * *",
    "-----",
    "Page 3 of 12",
    "- 2 -",
    "Date of report: 04/17/2019",
    "(Reporting by Ann Lee; Editing by Bo Chan)",
    "Copyright 2020 Example Press. All rights reserved.",
    "© 2020 Example Press",
    "Photo: Jane Doe",
    "Source: Example Press",
    "From: Ann Lee <ann@example.org>",
    "Subject: Meeting on Monday",
    "(Reuters)",
    "Tags: Iran, Iraq",
    "-----Original Message-----",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line):
    assert told(f"{line}\n\n{LONG}")[0] == ("furniture", line)


SENTENCES = [
    "By May the war was over and the soldiers came home.",
    "By Monday evening no one had been found",
    "Home rule was granted in 1914.",
    "Share prices fell on Monday.",
    "Date palms grow along the river.",
    "Updated rules came into force on 3 May 2012, the ministry said.",
    "Published in 1911, the novel tells of a voyage.",
    "Source code was published later.",
    "On 22 July 2020 the talks began.",
    "22 July 2020 was the day on which the talks began.",
    "May 3, 2004: the talks began in Geneva, and ended there.",
    "Reuters reported on Monday that talks had begun.",
    "More than 300 people died.",
    "Copyrighted works were copied.",
    "From May on, talks were held.",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_are_no_furniture(line):
    passages = told(f"{line}\n\n{LONG}")
    assert passages[0] == ("heading" if line[-1] not in ".:" else "paragraph", line)


@pytest.mark.parametrize(
    "dateline",
    [
        *("TEHRAN:", "WASHINGTON, Jan. 4 (Reuters) -", "PARIS, 3 May 2012 —", "LONDON —"),
        *("NAIROBI, Kenya (AP) _", "NEW YORK --", "BUFFALO, N.Y. (AP) --", "Tehran (Reuters) -"),
        *(
            "Mumbai, Nov 11 -",
            "WASHINGTON, March 12 (Xinhua) --",
            "DAR ES SALAAM, Tanzania (AP) _",
        ),
        *("(Reuters) -", "SÃO PAULO (AFP) –"),
    ],
)
def test_datelines_are_cut_off(dateline):
    assert told(f"{dateline} {LONG}") == [("furniture", dateline), ("paragraph", LONG.strip())]


@pytest.mark.parametrize(
    "line",
    [
        "A plan - and nobody knew it - was made in May.",
        "Doctors Without Borders (MSF) — a charity — left the town.",
        "WAR AND PEACE - A NOVEL OF 1869",
        "U.S. officials said so.",
        "NATO - the alliance of 1949 - met in Geneva.",
    ],
)
def test_what_looks_like_a_dateline_and_is_none(line):
    assert told(f"{line}\n\n{LONG}")[0][1] == line


def test_metadata_and_dateline_are_cut_off_the_first_sentence(seeds):
    document = readers.read(seeds / "003_848ae16a1d989889.txt")
    first = [(p.kind, p.span.of(document.text)) for p in document.passages[:3]]
    assert first[:2] == [
        (PassageKind.FURNITURE, "date 2020-07-22"),
        (PassageKind.FURNITURE, "TEHRAN:"),
    ]
    assert first[2][1].startswith("Iran´s supreme leader told")
    assert len(document.passages) == 5


def test_the_other_sample(seeds):
    document = readers.read(seeds / "000_028be58675b550d2.txt")
    furniture = [
        p.span.of(document.text) for p in document.passages if p.kind is PassageKind.FURNITURE
    ]
    assert furniture == FURNITURE[:2]
    assert [p.kind for p in document.passages].count(PassageKind.PARAGRAPH) == 8


def test_markdown_headings_and_lists():
    text = f"# The War #\n{LONG}\n\n## Its End\n\n- one item\n\n{LONG}"
    assert told(text, how=split_markdown) == [
        ("heading", "The War"),
        ("paragraph", LONG.strip()),
        ("heading", "Its End"),
        ("list item", "one item"),
        ("paragraph", LONG.strip()),
    ]


def test_numbered_headings_and_numbered_items():
    text = f"1. Budget\n\n{LONG}\n\n2. Staff\n\n{LONG}\n\n1. one thing\n2. Another thing\n"
    assert [kind for kind, _ in told(text)] == [
        *("heading", "paragraph", "heading", "paragraph", "list item", "list item"),
    ]


def test_rows_of_a_table_are_text():
    rows = [("paragraph", "| 1950 | Flood |"), ("paragraph", "| 1951 | Fire |")]
    assert [r for r in told("| 1950 | Flood |\n| 1951 | Fire |\n\n" + LONG) if r in rows] == rows
    below = f"{LONG * 20}\n\n3 May 1950 | Flood in the town\n\n{LONG}"
    assert told(below)[1] == ("heading", "3 May 1950 | Flood in the town")


def test_front_matter_is_furniture():
    text = f"---\ntitle: Talks\ndate: 2020-07-22\n---\n\n# Talks\n\n{LONG}"
    assert [kind for kind, _ in told(text, how=split_markdown)][-2:] == ["heading", "paragraph"]
    assert ("heading", "title: Talks") not in told(text, how=split_markdown)


def test_the_days_of_a_diary_are_headings():
    text = f"3 May 1912\n\n{LONG}\n\n4 May 1912\n\n{LONG}\n\n6 May 1912\n\n{LONG}\n"
    kinds = [kind for kind, _ in told(text)]
    assert kinds == ["furniture", "paragraph", "heading", "paragraph", "heading", "paragraph"]


pieces = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            LONG,
            "date 2020-07-22 ",
            "TEHRAN: ",
            "- ",
            "# ",
            "1. ",
        ),
        *(
            "By Ann Lee",
            "| ",
            "\u2028",
            "\x85",
            "\0",
            "🜚",
            "e\u0301",
            "Share ",
            "3 May 2004",
            "(AP) -",
        ),
    ]
)


@given(st.lists(pieces | st.text(max_size=8), max_size=14).map("".join))
def test_passages_are_true_stretches_in_order(text):
    for how in (split, split_markdown):
        passages = how(text)
        for passage in passages:
            words = passage.span.of(text)
            assert words
            assert words == words.strip()
        for one, other in pairwise(passages):
            assert one.span.end <= other.span.start


@given(st.lists(pieces, max_size=14).map("".join))
def test_plain_text_loses_only_bullets_and_white_space(text):
    kept = "".join(p.span.of(text) for p in split(text))
    told = {c for c in kept if c.isalpha()}
    assert told == {c for c in text if c.isalpha()}


@pytest.mark.parametrize(
    ("line", "is_item"),
    [("3. Mai 1911 fiel der Kran um.", False), ("3. maj 1911 faldt kranen.", False),
     ("3. května 1911 spadl jeřáb.", False), ("3. May 1911 brought rain to Holm.", False),
     ("3. Budget 2020 was passed by the board.", True), ("3. Mai fiel der Kran um.", True),
     ("3) Mai 1911 fiel der Kran um.", True), ("3. The crane fell in Holm.", True)],
)  # fmt: skip
def test_the_day_before_a_month_is_no_mark_of_a_list(line, is_item):
    text = f"{line}\n\nThe crane was old, and nobody had looked at its ropes for years.\n"
    document = readers.from_text(text, path="a.txt")
    first = document.passages[0]
    assert (first.kind is PassageKind.LIST_ITEM) == is_item
    assert first.span.of(text).startswith("3") != is_item
