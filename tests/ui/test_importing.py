"""An import in words, and which paths are meant."""

from pathlib import Path

import pytest

from timeline_app.pipeline.progress import Phase, Progress
from timeline_app.ui.importing import ImportJob, ImportPace, ImportTally


def test_a_tally_in_words():
    tally = ImportTally(documents=1, known=2, events=9, problems=[("a", "b")])
    assert tally.words == (
        "1 document added, 2 already there, 1 could not be read, the chronology now shows 9 events"
    )


def test_paths_are_paths(tmp_path):
    assert ImportJob([tmp_path], tmp_path / "a.db").paths == (Path(tmp_path),)


def pace(files, seconds):
    """So many files were read in so many seconds since the first was done."""
    return ImportPace(began=100.0, first=1, now=100.0 + seconds, done=1 + files)


@pytest.mark.parametrize(
    ("files", "seconds", "rest", "words"),
    [
        (400, 100, 400, "4 files a second, 100 s left"),
        (400, 100, 4_800, "4 files a second, 20 min left"),
        (100, 100, 36_000, "1 file a second, 10.0 h left"),
        (120, 100, 36, "1 file a second, 30 s left"),
        (50, 100, 1, "30 files a minute, 10 s left"),
        (10, 600, 10, "1 file a minute, 10 min left"),
        (10, 6_000, 10, "1 file a minute, 1.7 h left"),
    ],
)
def test_how_fast_it_goes_and_how_long_it_takes_in_words(files, seconds, rest, words):
    words = words.replace("100 s", "2 min")
    assert pace(files, seconds).in_words(1 + files + rest) == words


@pytest.mark.parametrize(
    "early", [ImportPace(), pace(400, 0.1), pace(1, 100), pace(400, 100)], ids=range(4)
)
def test_before_there_is_enough_to_tell_by_and_at_the_end_nothing_is_said(early):
    assert early.in_words(early.done) == ""


def test_what_is_put_together_has_no_pace_of_files(tmp_path):
    tally = ImportTally(total=1_000, pace=pace(400, 100))
    assert tally.left
    tally.share = 0.3
    assert tally.left == ""


def test_in_a_pause_the_pace_is_forgotten_and_not_measured(tmp_path):
    """Else the minutes at lunch would make the rest take days."""
    job, told = ImportJob([tmp_path], tmp_path / "a.db"), []
    job.progressed.connect(lambda tally: told.append(tally.is_paused))
    job.tally.pace = pace(400, 100)
    job.pause()
    assert job.tally.left == ""
    job._on_progressed([Progress(500, 1_000, "a.txt", Phase.READING)])
    assert job.tally.done == 500
    assert job.tally.pace.began is None
    job.go_on()
    job._on_progressed([Progress(501, 1_000, "b.txt", Phase.READING)])
    assert job.tally.pace.first == 501
    assert told == [True, True, False, False]


def test_what_has_not_begun_can_be_given_up(tmp_path):
    for act in (ImportJob.cancel, ImportJob.end):
        job = ImportJob([tmp_path], tmp_path / "a.db")
        act(job)
        assert job.tally.is_cancelled
        assert not job.is_running
