"""What a reading process does: whatever happens to one file, the others go on."""

from pathlib import Path

import pytest

from timeline_app import errors
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.pipeline import jobs
from timeline_app.pipeline.jobs import Failure, Job, Listing
from timeline_app.settings import Settings
from timeline_app.wording import worded

WORDS_OF_IT = "a b c"
JOB = Job(Path("a.zip"), Settings(), member="b.txt", password=WORDS_OF_IT)


def refusing(error):
    def refuse(*_args, **_options):
        raise error

    return refuse


def test_a_member_has_the_path_of_its_file_and_its_own():
    assert Path(JOB.whole_path) == Path("a.zip/b.txt")
    assert Path(Job(Path("a.txt"), Settings()).whole_path) == Path("a.txt")


def test_a_password_is_not_told_with_the_job():
    assert WORDS_OF_IT not in repr(JOB)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (
            UnreadableDocument("a", "it is empty.", ProblemCode.DAMAGED),
            ProblemCode.DAMAGED,
            "it is empty.",
        ),
        (MemoryError(), ProblemCode.TOO_LARGE, "too large or too deep (MemoryError)"),
        (RecursionError(), ProblemCode.TOO_LARGE, "too large or too deep (RecursionError)"),
        (KeyError("x"), ProblemCode.UNFORESEEN, "could not read it (KeyError)"),
        (BaseException("panic"), ProblemCode.UNFORESEEN, "could not read it (BaseException)"),
    ],
)
def test_every_failure_is_told_in_words(monkeypatch, error, code, words):
    monkeypatch.setattr(jobs, "digest", refusing(error))
    monkeypatch.setattr(jobs, "pieces", refusing(error))
    for found in (jobs.work(JOB), jobs.look_into(JOB)):
        assert isinstance(found, Failure)
        assert (found.path, found.code) == (JOB.whole_path, code)
        assert words in worded(found.reason)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_what_ends_the_program_ends_it(monkeypatch, error):
    monkeypatch.setattr(jobs, "digest", refusing(error()))
    monkeypatch.setattr(jobs, "pieces", refusing(error()))
    for ask in (jobs.work, jobs.look_into):
        with pytest.raises(error):
            ask(JOB)


def test_what_a_file_holds_is_parted_from_what_cannot_be_read(monkeypatch):
    bad = errors.UnreadableDocument("a.zip/c", "it is locked.", ProblemCode.DAMAGED)
    monkeypatch.setattr(jobs, "pieces", lambda *_args: ["one", bad, "two"])
    found = jobs.look_into(JOB)
    assert found == Listing(
        JOB, ("one", "two"), (Failure("a.zip/c", bad.reason, ProblemCode.DAMAGED),)
    )


def test_a_file_is_read_with_all_that_the_job_knows(monkeypatch):
    told = []
    monkeypatch.setattr(jobs, "digest", lambda *args, **options: told.append((args, options)))
    jobs.work(JOB)
    assert told == [((JOB.path, JOB.settings, None), {"member": "b.txt", "password": WORDS_OF_IT})]
