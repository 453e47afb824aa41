"""Lists that are no rows."""

import pytest

from timeline_app.records import lines, listed


def told(found, text):
    return [(entry.body.of(text), entry.when.edtf) for entry, _ in found]


def members(text, taken=()):
    return told(listed.find(text, lines.lines(text), set(taken)), text)


LIST = "The steps were:\na plan of May 2001;\na permit of 3 June 2002;\nthe opening in 2003.\n"


def test_members_that_end_with_semicolons_the_last_as_it_likes():
    assert members(LIST) == [
        ("a plan of May 2001;", "2001-05"), ("a permit of 3 June 2002;", "2002-06-03"),
        ("the opening in 2003.", "2003"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [LIST.replace(";", "."), "a plan of 2001;\n\nRain fell.\n",
     "a plan;\na permit;\nan opening;\na close of 2003.\n"],
)  # fmt: skip
def test_what_is_no_list_of_dates_is_left_alone(text):
    assert members(text) == []


@pytest.mark.parametrize(("undated", "found"), [(["a", "b"], 2), (["a", "b", "c"], 0)])
def test_half_of_the_members_have_a_date(undated, found):
    said = [*(f"the {name} of the works;" for name in undated), "a permit of 3 June 2002;",
            "the opening in 2003."]  # fmt: skip
    assert len(members("The steps were:\n" + "\n".join(said) + "\n")) == found


def test_lines_that_are_taken_are_left_out():
    at = LIST.index("a permit")
    assert [body for body, _ in members(LIST, [at])] == [
        "a plan of May 2001;",
        "the opening in 2003.",
    ]


def test_the_fullest_date_of_a_member_counts():
    text = "x of 2001, done on 3 May 2002;\ny of 2002;\nz of 2003.\n"
    assert members(text)[0][1] == "2002-05-03"


def in_one_line(text):
    return told(listed.in_one_line(text, lines.lines(text), set()), text)


def test_a_list_in_one_line_behind_its_name():
    text = "Works: a plan of 2001; a permit of 2002; the opening in 2003.\n"
    assert in_one_line(text) == [("a plan of 2001", "2001"), ("a permit of 2002", "2002"),
                                 ("the opening in 2003.", "2003")]  # fmt: skip
    assert in_one_line("Works: a plan of 2001; a permit of 2002.\n") == []
    assert in_one_line("Works: a plan; a permit; an end of 2003.\n") == []
    assert in_one_line("works a plan of 2001; b of 2002; c of 2003.\n") == []


def posts(text):
    return told(listed.posts(text, lines.lines(text), set()), text)


def test_posts_end_with_their_months():
    two = "Clerk, Holm, May 2001 – June 2003\nHead, Holm, July 2003 – present\n"
    assert posts(two) == [("Clerk, Holm", "2001-05/2003-06"), ("Head, Holm", "2003-07/..")]
    assert posts(two.splitlines()[0]) == []
    assert posts("Clerk, Holm, 2001 – 2003\nHead, Holm, 2003 – 2004\n") == []
    assert posts(two.replace(",", " at")) == []
