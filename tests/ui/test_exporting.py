"""One export in a thread: which events, which stretch, which lanes, and how it is given up."""

from dataclasses import replace

import pytest

from timeline_app import errors, formats, store
from timeline_app.formats import Cancelled, FormatKind, Options
from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui import exporting
from timeline_app.ui.exporting import ExportChoice, Request
from timeline_app.ui.work import Cancellation

CSV = next(one for one in formats.OWN if one.suffix == ".csv")
PICTURE = next(one for one in formats.OWN if one.kind is FormatKind.PICTURE)
ACCIDENTS = EventFilter(kinds=frozenset({"accident"}))


@pytest.fixture
def request_for(opened, chronology, tmp_path):
    def made(choice, wanted=ACCIDENTS):
        target = tmp_path / f"out{choice.format.suffix}"
        made_of = opened.shown.chronology
        return Request(chronology, target, choice, wanted, made_of, (10, 20), "The bridge")

    return made


def walk(request, cancellation=None):
    cancellation = cancellation or Cancellation()
    told = []
    cancellation.tell = told.append
    running = exporting.exporting(request)(cancellation)
    while True:
        try:
            told.append(next(running))
        except StopIteration as stop:
            return stop.value, told


@pytest.mark.parametrize(("is_everything", "count"), [(False, 2), (True, 6)])
def test_what_is_shown_or_everything_is_written(request_for, is_everything, count):
    request = request_for(ExportChoice(CSV, Options(), is_everything=is_everything))
    warnings, told = walk(request)
    rows = request.target.read_text(encoding="utf-8-sig").splitlines()
    assert (len(rows), warnings) == (count + 1, ())
    assert told[0] == (0, 0)
    assert told[-1] == (count, count)


@pytest.mark.parametrize(
    ("form", "is_whole", "stretch"),
    [(PICTURE, False, (10, 20)), (PICTURE, True, (None, None)), (CSV, False, (None, None))],
)
def test_only_a_picture_is_of_a_stretch(request_for, chronology, form, is_whole, stretch):
    request = request_for(ExportChoice(form, Options(), is_whole=is_whole))
    with store.open_store(chronology, read_only=True) as reader:
        options = exporting._outgoing(request, reader, lambda *_: None).options
    assert (options.since, options.until) == stretch
    assert options.title == "The bridge"


@pytest.mark.parametrize("has_own", [False, True])
def test_lanes_are_the_windows_unless_others_are_chosen(request_for, chronology, has_own):
    choice = ExportChoice(CSV, Options(lanes="place", title="Mine"), has_own_lanes=has_own)
    request = request_for(choice)
    with store.open_store(chronology, read_only=True) as reader:
        outgoing = exporting._outgoing(request, reader, lambda *_: None)
    assert outgoing.options.lanes == ("place" if has_own else str(LaneBy.KIND))
    assert outgoing.options.title == "Mine"
    assert (outgoing.pictured is None) is has_own


def test_what_is_given_up_leaves_the_old_file(request_for):
    request = request_for(ExportChoice(CSV, Options()))
    request.target.write_text("the one before", encoding="utf-8")
    cancelled = Cancellation()
    cancelled.set()
    with pytest.raises(Cancelled):
        walk(request, cancelled)
    assert request.target.read_text(encoding="utf-8") == "the one before"


def test_a_folder_that_is_gone_is_told(request_for, tmp_path):
    request = replace(
        request_for(ExportChoice(CSV, Options())), target=tmp_path / "gone" / "out.csv"
    )
    with pytest.raises(errors.ExportFailed, match="its folder does not exist"):
        walk(request)
