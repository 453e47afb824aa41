"""What an import tells while it runs: where it stands, and nothing it does not know."""

import dataclasses

import pytest

from timeline_app.pipeline.progress import Phase, Progress


def test_an_import_tells_where_it_stands_and_begins_with_nothing():
    told = Progress(0, 3, "", Phase.LOOKING)
    assert (told.problem, told.documents, told.events, told.known, told.share) == (
        None, 0, 0, 0, 0.0,
    )  # fmt: skip
    with pytest.raises(dataclasses.FrozenInstanceError):
        told.done = 1


def test_every_phase_is_told_in_words_of_its_own():
    words = [str(phase) for phase in Phase]
    assert len(set(words)) == len(words) == 6
    assert all(word == word.lower() and word for word in words)
