"""Documents, their older versions and what could not be read, as rows of one list."""

from dataclasses import replace

import pytest

from timeline_app.errors import ProblemCode
from timeline_app.message import told as as_told
from timeline_app.model import Published, PublishedFrom
from timeline_app.model.when import day
from timeline_app.store import Contents, DocumentRow, Problem
from timeline_app.ui.source.document_rows import IN_SHORT, NOTHING, OLDER, REMEDIES, listed

WHEN = Published(day(2020, 6, 10), PublishedFrom.HEADER)
NOTES = (as_told("two"), as_told("three"))
LETTER = DocumentRow(1, "/papers/letter.txt", "a" * 64, "Letter", WHEN, 90)


def rows(*documents, contents=None, problems=()):
    return list(listed(documents, contents or {}, problems))


def test_a_document_tells_its_file_its_day_and_what_it_holds():
    (row,) = rows(LETTER, contents={1: Contents(events=1_200, pages=3)})
    assert row.texts == ("Letter", "Wed 10 June 2020", "3", "1,200", "Read")
    assert (row.below, row.document, row.needs_look) == ("TXT · letter.txt", 1, False)


@pytest.mark.parametrize(
    ("changes", "texts", "below"),
    [
        ({"title": ""}, ("letter.txt", "Wed 10 June 2020", "Read"), "TXT · letter.txt"),
        ({"published": None}, ("Letter", "unknown", "Read"), "TXT · letter.txt"),
        (
            {"notes": (as_told("two"), as_told("three"))},
            ("Letter", "Wed 10 June 2020", "two; three"),
            None,
        ),
        ({"problem": as_told("half of it")}, ("Letter", "Wed 10 June 2020", "Half of it"), None),
        ({"path": "/papers/letter"}, ("Letter", "Wed 10 June 2020", "Read"), "letter"),
        ({"path": "/p/a.whatever"}, ("Letter", "Wed 10 June 2020", "Read"), "a.whatever"),
    ],
)
def test_what_is_not_known_is_left_out(changes, texts, below):
    (row,) = rows(replace(LETTER, **changes))
    title, written, pages, events, state = row.texts
    assert (title, written, state) == texts
    assert (pages, events) == (NOTHING, NOTHING)
    assert below is None or row.below == below


def test_older_versions_hang_below_the_newest_the_latest_first():
    second = replace(LETTER, id=2, superseded_by=3)
    first = replace(LETTER, id=1, superseded_by=2)
    third = replace(LETTER, id=3)
    (row,) = rows(first, second, third, contents={1: Contents(events=4, pages=0)})
    assert [one.document for one in row.older] == [2, 1]
    assert all(one.is_older and one.state == OLDER for one in row.older)
    assert all(one.events == NOTHING for one in row.older), "they count for no event"
    assert (row.state, row.remedy, row.action) == (
        "Version 3", "What changed", "document.changes",
    )  # fmt: skip


def test_a_newer_version_that_was_withdrawn_leaves_the_older_one():
    (row,) = rows(replace(LETTER, superseded_by=9))
    assert (row.document, row.is_older, row.older) == (1, False, ())


@pytest.mark.parametrize("code", list(ProblemCode))
def test_a_file_that_was_not_read_says_why_and_what_helps(code):
    (row,) = rows(problems=[Problem("/papers/x.pdf", as_told("it is so"), code)])
    remedy, action = REMEDIES.get(code, ("Where it lies", "document.show"))
    assert (row.document, row.needs_look, row.notes) == (None, True, "it is so")
    assert (row.remedy, row.action) == (remedy, action)
    assert row.state == IN_SHORT.get(code, "It is so")


def test_what_was_read_after_all_has_no_problem_any_more():
    there = replace(LETTER, paths=("/copies/letter.txt",))
    problems = [
        Problem(path, as_told("x"), ProblemCode.SCAN) for path in (there.path, *there.paths)
    ]
    assert len(rows(there, problems=problems)) == 1
