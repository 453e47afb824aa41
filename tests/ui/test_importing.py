"""An import in words, and which paths are meant."""

from pathlib import Path

from timeline_app.ui.importing import ImportJob, ImportTally


def test_a_tally_in_words():
    tally = ImportTally(documents=1, known=2, events=9, problems=[("a", "b")])
    assert tally.words == (
        "1 document added, 2 already there, 1 could not be read, the chronology now shows 9 events"
    )


def test_paths_are_paths(tmp_path):
    assert ImportJob([tmp_path], tmp_path / "a.db").paths == (Path(tmp_path),)
