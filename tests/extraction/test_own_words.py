"""A clause in the words of its sentence, from its subject to where it ends."""

import pytest
from sentences_read import at, reads, times, tree

from timeline_app.extraction.own_words import of_clause, of_nearest
from timeline_app.extraction.wording import LONGEST_CUT

pytestmark = reads

CLAUSES = [
    ("The bridge fell.", "fell", "The bridge fell"),
    ("The council closed the mill, and the bridge fell.", "closed", "The council closed the mill"),
    ("The council closed the mill, and the bridge fell.", "fell", "The bridge fell"),
    ("He took the prize and spent it.", "spent", ""),
    ("Anna Berg took the prize and spent it.", "spent", "Anna Berg spent it"),
    ("She asked what role he played.", "played", ""),
    ("The man who sold it left.", "sold", ""),
    ("To close the mill was wrong.", "close", ""),
    ("The act the council passed was old.", "passed", "The act the council passed"),
    ("The mayor (of Lund) said it fell; then she left.", "fell", "It fell"),
]


@pytest.mark.parametrize(("text", "word", "title"), CLAUSES)
def test_a_clause_reads_from_its_subject_to_its_end(text, word, title):
    one = tree(text)
    assert of_clause(one, at(one, word)) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bridge fell on 3 May 2020.", "The bridge fell"),
        ("On 3 May 2020 the bridge fell.", "The bridge fell"),
        ("The bridge fell on 3 May 2020 in Lund.", "The bridge fell on 3 May 2020 in Lund"),
    ],
)
def test_its_own_date_at_the_end_goes_without_saying(text, title):
    one = tree(text)
    dates = {i for _, e in times(text) for i in one.cover(e.span)}
    assert of_clause(one, at(one, "fell"), dates) == title


def test_what_does_not_read_alone_is_told_by_the_clause_around_it():
    text = "The council planned to close the mill."
    one = tree(text)
    assert of_clause(one, at(one, "close")) == ""
    assert of_nearest(one, at(one, "close"), ()) == "The council planned to close the mill"
    assert of_nearest(tree("Closing time."), 0, ()) == ""


LONG = (
    "The harbour board of the old town sold three ferries and two old tugs to the new company "
    "from the north, which had been founded by the mayor of Lund after the war against Vesk."
)


def test_a_long_clause_ends_before_a_phrase_that_can_be_spared():
    one = tree(LONG)
    title = of_clause(one, at(one, "sold"))
    assert title.startswith("The harbour board of the old town sold three ferries")
    assert len(title) <= LONGEST_CUT
    plain = title.removesuffix("…")
    assert LONG.startswith(plain)
    assert LONG[len(plain)] in " ,.", "no word is torn"


def test_marks_that_were_opened_elsewhere_go():
    text = "She said: “the bridge fell and the mill burned”."
    one = tree(text)
    title = of_clause(one, at(one, "burned"))
    assert title.count("“") == title.count("”")
    assert "mill burned" in title


def test_a_list_is_kept_whole_or_not_at_all():
    one = tree(LONG)
    title = of_clause(one, at(one, "sold"))
    assert ("ferries and two old tugs" in title) or ("ferries" not in title)


SPARED = (
    "The harbour board of the old northern town found the wreckage of the old ferry near the "
    "cold beach of Lund before the hard winter storm of the last days of the year."
)


def test_the_longest_beginning_that_has_room_is_kept():
    one = tree(SPARED)
    title = of_clause(one, at(one, "found"))
    assert title == (
        "The harbour board of the old northern town found the wreckage of the old ferry"
    )


def test_a_clause_with_a_little_too_much_is_shown_as_it_is():
    text = (
        "The harbour board of the old northern town said that it had found the old wreckage at "
        "the coast."
    )
    one = tree(text)
    title = of_clause(one, at(one, "said"))
    assert title == text.rstrip(".")
    assert 90 < len(title) <= LONGEST_CUT
