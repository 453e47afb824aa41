"""Layout and talk of the writing itself are no events of a document."""

import pytest

from timeline_app.extraction import trifles, wording

STORY = "The Lund dam burst on 3 May 2020.\n"


@pytest.mark.parametrize(
    "line",
    [
        "http: / / www. torpnews. example / story / 2019 / 04 / dam - burst - killed - two /",
        "https://www.torpnews.example/2019/04/11/dam-burst.htm",
        "A 2017 Harbour Office map of the old dam. Image: Harbour Office.",
        "Workers with Mayor Ida Roth on the old dam, 2018. Photo: Otto Meyer.",
        "The Lund Post first broke the news about the crack on 2 May 2020.",
        "Sadly, that day has come.",
    ],
)
def test_what_is_no_news_is_no_candidate(read, line):
    found = [m for m in read(STORY + line) if m.passage.start >= len(STORY)]
    assert not [m.title for m in found if m.is_candidate]


def test_half_a_clause_is_no_candidate(read):
    text = (
        "The Lund milling company Torp has reached 78 percent increase in its profits during the"
        " last quarter, which ended on December 30, 2006."
    )
    titles = [m.title for m in read(text, "2007-01-18") if m.is_candidate]
    assert any("Torp reached" in title for title in titles)
    assert not [title for title in titles if title.startswith("Which")]


def test_the_head_of_a_quoted_mail_comes_last(read):
    line = "On Sat, 2 Mar 2019 at 08:03, Ida Roth <ida@example.org> wrote:"
    found = [m for m in read(STORY + line) if m.passage.start >= len(STORY)]
    assert all(m.importance == trifles.LEAST for m in found)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Otto Meyer wrote a letter to the king on 4 May 1801.", "letter"),
        ("The storm broke the mast on 4 May 2019.", "mast"),
        ("Lund Post bought the web site www.torp.example on 4 May 2019.", "bought"),
        ("Workers photographed the dam on 4 May 2019.", "photographed"),
    ],
)
def test_what_only_looks_like_it_is_told(read, line, title):
    found = [m for m in read(STORY + line) if m.passage.start >= len(STORY) and m.is_candidate]
    assert any(title in m.title for m in found)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("**No. 9.** To the Mayor", "No. 9. To the Mayor"),
        ("The *Sea Wolf* sank", "The Sea Wolf sank"),
        ("sold `lot 4` to Voss", "Sold lot 4 to Voss"),
        ("**Dam** burst", "Dam burst"),
    ],
)
def test_marks_of_layout_are_no_words(line, title):
    assert wording.of_line(line) == title
