"""What comes in: what a file does not tell is empty, and nothing is made up."""

import dataclasses

import pytest

from timeline_app.formats.data import from_table
from timeline_app.formats.incoming import (
    Incoming,
    IncomingEvent,
    IncomingPassage,
    IncomingProblem,
)
from timeline_app.model import EvidenceRole


def test_of_a_row_only_title_number_and_text_need_be_told():
    bare = IncomingEvent("The bridge opened", 3, "3 May | The bridge opened")
    told = dataclasses.asdict(bare)
    assert {name for name, value in told.items() if value not in ("", None, ())} == {
        "title", "row", "text"
    }  # fmt: skip


def test_a_passage_proves_and_stands_nowhere_unless_it_is_said():
    passage = IncomingPassage("log.pdf")
    assert passage.role is EvidenceRole.PROVES
    assert (passage.start, passage.end, passage.quote, passage.sha256) == (None, None, "", "")


def test_a_file_without_problems_has_none():
    assert Incoming(()).problems == ()
    assert Incoming(()) == Incoming((), (), "", "")
    with pytest.raises(dataclasses.FrozenInstanceError):
        Incoming(()).title = "x"


def test_what_cannot_be_taken_is_a_problem_of_its_row_and_column(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,title\n2020-05-03,It opened\nsoon,It closed\n", encoding="utf-8")
    found = from_table.read(path)
    assert [one.title for one in found.events] == ["It opened", "It closed"]
    assert [one.when and one.when.edtf for one in found.events] == ["2020-05-03", None]
    (problem,) = found.problems
    assert isinstance(problem, IncomingProblem)
    assert problem.row == found.events[1].row
    assert problem.column == "date"
    assert found.events[1].date == "soon"
