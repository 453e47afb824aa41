"""The chronology that this program wrote as data, read back whole; what is spoiled is told."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data import from_json
from timeline_app.model import EventFilter, EvidenceRole, Review, Status, edtf

ALL = EventFilter.everything()


@pytest.fixture
def written(store, tmp_path):
    out = tmp_path / "out.json"
    formats.export_of(store, ALL, out, notes=True)
    return out


def changed(path, change):
    """The file with its JSON altered by a function."""
    told = json.loads(path.read_text(encoding="utf-8"))
    change(told)
    path.write_text(json.dumps(told), encoding="utf-8")
    return from_json.read(path)


def test_every_event_comes_back_with_what_proves_it(store, written):
    found = from_json.read(written)
    assert found.problems == ()
    assert found.title == "out"
    events = list(store.events(ALL))
    assert [one.row for one in found.events] == [1, 2, 3]
    for event, read in zip(events, found.events, strict=True):
        assert (read.title, read.kind, read.status) == (event.title, event.kind, event.status)
        assert read.when == event.when
        assert read.note == event.note
        assert read.confidence == pytest.approx(event.confidence, abs=0.01)
        (passage,), (told,) = read.passages, event.evidence
        assert (passage.start, passage.end) == told.span.ends
        assert passage.quote == told.quote
        assert passage.role is EvidenceRole.PROVES
        assert len(passage.sha256) == 64
    assert found.events[0].people == ("Ana Silva",)
    assert "@home" in {name for one in found.events for name in one.organisations}


def test_an_event_is_told_in_one_line_as_a_person_reads_it(written):
    line = from_json.read(written).events[0].text
    assert "\n" not in line
    assert "Ana Silva" in line
    assert "-1 to check" in line
    assert "“" in line


def test_a_date_that_links_have_narrowed_keeps_its_bounds(written):
    def narrow(told):
        one = told["events"][0]
        one["edtf"], one["precision"] = "2020", "interval"
        one["start"] = {"earliest": "2020-03-01", "latest": "2020-06-30"}
        one["end"] = {"earliest": "2020-03-01", "latest": None}

    when = changed(written, narrow).events[0].when
    assert when.edtf == "2020"
    assert when.earliest == edtf.parse("2020-03-01").earliest
    assert when.start_latest == edtf.parse("2020-06-30").latest
    assert when.is_open


def test_without_a_date_there_is_none(written):
    found = changed(written, lambda told: told["events"][0].update(edtf=None))
    assert found.events[0].when is None
    assert found.events[0].date == ""
    assert found.problems == ()


@pytest.mark.parametrize(
    "spoil",
    [
        {"status": "dreamt"}, {"edtf": "no date"}, {"evidence": [{}]},
        {"review": "perhaps"}, {"participants": [{"name": "a"}]}, {"start": None}, {"stars": "x"},
        {"evidence": 3}, {"confidence": "high"}, {"disputed_by": [3]},
    ],
)  # fmt: skip
def test_an_event_that_is_not_as_we_write_it_is_left_out_and_told(written, spoil):
    found = changed(written, lambda told: told["events"][1].update(spoil))
    assert [one.row for one in found.events] == [1, 3]
    (problem,) = found.problems
    assert problem.row == 2
    assert problem.reason.startswith("it was left out")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", "{}", '{"schema": "other"}', '{"schema": 7}', "[" * 100_000]
)
def test_what_this_program_did_not_write_is_refused(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableDocument):
        from_json.read(path)


def test_a_file_of_no_events_is_empty(tmp_path):
    path = tmp_path / "x.json"
    path.write_text('{"schema": "timeline-app-export-9"}', encoding="utf-8")
    assert from_json.read(path).events == ()


def test_reviews_stars_and_disputes_come_back(written):
    def decide(told):
        told["events"][0] |= {
            "review": "accepted", "stars": 3, "tags": ["key"], "status": "planned",
            "disputed_by": [{"who": "Ben", "what": "4 May"}],
        }  # fmt: skip

    one = changed(written, decide).events[0]
    assert (one.review, one.stars, one.tags) == (Review.ACCEPTED, 3, ("key",))
    assert one.status is Status.PLANNED
    assert one.disputed_by == ("Ben: 4 May",)


spoiled = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@settings(max_examples=60)
@given(st.sampled_from(["title", "edtf", "status", "evidence", "participants", "places", "start",
                        "tags", "note", "stars", "kind", "disputed_by"]), spoiled)  # fmt: skip
def test_whatever_stands_in_a_field_the_event_comes_in_or_is_told(tmp_path_factory, field, value):
    bare = {
        "title": "T", "edtf": None, "status": "happened", "kind": "works", "evidence": [],
        "participants": [], "places": [], "start": {}, "end": {},
    }  # fmt: skip
    path = tmp_path_factory.mktemp("spoiled") / "x.json"
    told = {"schema": "timeline-app-export-1", "events": [bare | {field: value}]}
    path.write_text(json.dumps(told), encoding="utf-8")
    found = from_json.read(path)
    assert len(found.events) + len(found.problems) == 1
