"""What Qt writes into, so that a file takes its place whole; what the pictures of it leave out."""

import pytest

from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.pictures import device
from timeline_app.formats.pictures.device import (
    BEYOND,
    MISSING,
    PictureTally,
    device_for,
    tally_of,
)
from timeline_app.model import EventFilter, edits
from timeline_app.model.when import day
from timeline_app.painting import compose
from timeline_app.store import open_store


def test_a_file_takes_its_place_whole(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"before")
    with device_for(path) as buffer:
        buffer.write(b"after")
        assert path.read_bytes() == b"before"
    assert path.read_bytes() == b"after"


def test_what_fails_leaves_what_was_there_and_nothing_else(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"before")

    def stopped():
        with device_for(path) as buffer:
            buffer.write(b"half")
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped()
    assert [one.name for one in tmp_path.iterdir()] == ["a.png"]
    assert path.read_bytes() == b"before"


@pytest.fixture
def pictures(town, lines):
    return [compose(town, lines, width=900), compose(town, lines, width=700)]


def test_pictures_are_added_up_after_they_were_used(pictures):
    told = []
    tally = PictureTally(12, lambda done, total: told.append((done, total)))
    titles = [picture.titles for picture in pictures]
    assert list(tally.counted(pictures)) == pictures
    assert tally.titles == sum(titles)
    assert told == [(0, 12), (titles[0], 12), (sum(titles), 12)]


def test_who_cancels_stops_before_the_next_picture(pictures):
    used = []

    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        used.extend(PictureTally(12, stop).counted(pictures))
    assert len(used) <= 1


@pytest.mark.parametrize(
    ("total", "titles", "on_sheets", "said"),
    [
        (6, 6, False, ()),
        (6, 7, False, ()),
        (1_200, 6, False, (MISSING.format(1_194, 1_200),)),
        (1_200, 6, True, (BEYOND.format(1_194, 1_200),)),
    ],
)
def test_titles_without_room_are_told(total, titles, on_sheets, said):
    tally = PictureTally(total, on_sheets=on_sheets)
    tally.titles = titles
    assert tally.warnings == said


def test_a_warning_of_several_pictures_is_told_once(pictures):
    from dataclasses import replace

    tally = PictureTally(0)
    list(tally.counted([replace(one, warnings=("No font.",)) for one in pictures]))
    assert tally.warnings == ("No font.",)


def test_what_lies_outside_a_stretch_of_time_is_not_missed(town, pictures):
    tally = tally_of(town, device.silent, {"since": 0})
    assert tally.is_stretch
    list(tally.counted(pictures[:1]))
    assert tally.total == min(len(town), pictures[0].events)
    whole = tally_of(town, device.silent, {"since": 0, "whole": True})
    assert not whole.is_stretch
    assert not tally_of(town, device.silent, {}).is_stretch
    assert tally_of(town, device.silent, {"until": 9}, on_sheets=True).on_sheets


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "The pump.db", create=True) as opened:
        opened.apply(edits.AddEvent("The bridge opened", day(2020, 5, 3)))
        opened.apply(edits.AddEvent("Nobody knows when", None))
        yield opened


def test_options_are_told_as_the_painter_takes_them(store):
    plain = device.picture_options(Outgoing(store, EventFilter.everything()))
    assert plain["title"] == "The pump"
    assert plain["whole"]
    assert plain["every"]
    some = Options(width=700, theme="dark", since=5, title="T")
    told = device.picture_options(Outgoing(store, EventFilter.everything(), some))
    assert (told["width"], told["theme"], told["title"]) == (700, "dark", "T")
    assert (told["since"], told["until"], told["whole"]) == (5, None, False)


def test_what_no_picture_can_show_is_told(store):
    outgoing = Outgoing(store, EventFilter.everything())
    found = device.written(outgoing, ("No font.",))
    assert found.count == 1
    assert found.warnings == (
        "No font.",
        "1 event without a date: no picture shows them, but tables and reports do.",
    )
    store.apply(edits.SetWhen(2, day(2020, 5, 4)))
    assert device.written(Outgoing(store, EventFilter.everything()), ()).warnings == ()
