"""Texts that were read here are searched by an executor that sees none of this machine's files."""

from concurrent.futures import BrokenExecutor, Executor, Future

import pytest
from articles import told

from timeline_app import pipeline
from timeline_app.pipeline import digest, jobs
from timeline_app.pipeline.elsewhere import searched_elsewhere
from timeline_app.pipeline.jobs import Failure, Job
from timeline_app.settings import Settings


class Lazy(Executor):
    """An executor that works when it is asked for the answer, or not at all."""

    def __init__(self, fault=None):
        self.given, self.fault = [], fault

    def submit(self, task, *given):
        future = Future()
        self.given.append(given)
        if self.fault is not None:
            future.set_exception(self.fault)
        else:
            future.set_result(task(*given))
        return future


def test_texts_searched_elsewhere_are_the_same(few, tmp_path):
    list(pipeline.import_paths([few[0]], tmp_path / "c.db", elsewhere=Lazy()))
    assert told(tmp_path / "c.db") == few[1]


def test_what_travels_holds_no_password(folder, tmp_path):
    lazy, secret = Lazy(), "open sesame"
    file = folder / "bridge.txt"
    list(pipeline.import_paths([file], tmp_path / "c.db", elsewhere=lazy, password=secret))
    ((edition, text),) = lazy.given
    assert secret not in repr(text)
    assert text.document.text.startswith("date")
    assert len(edition) == 64


def test_where_nobody_is_left_all_of_it_is_done_here(few, tmp_path):
    list(pipeline.import_paths([few[0]], tmp_path / "c.db", elsewhere=Lazy(BrokenExecutor())))
    assert told(tmp_path / "c.db") == few[1]


def test_a_task_that_fails_there_is_done_here(folder, tmp_path):
    (job,) = [Job(folder / "bridge.txt", Settings())]
    (found,) = searched_elsewhere([job], Lazy(ValueError("there")))
    assert found == digest(job.path)


def test_another_program_is_not_asked(folder):
    text = jobs.read_text(Job(folder / "bridge.txt", Settings()))
    with pytest.raises(jobs.OtherProgram):
        jobs.search_there("another", text)


def jobs_of(folder):
    return [Job(path, Settings()) for path in sorted(folder.iterdir())]


def test_answers_come_in_the_order_of_the_documents_and_failures_among_them(folder):
    (folder / "empty.txt").touch()
    wanted = jobs_of(folder)
    found = list(searched_elsewhere(wanted, Lazy()))
    names = [one.path if isinstance(one, Failure) else one.document.path for one in found]
    assert names == [job.whole_path for job in wanted]
    assert [isinstance(one, Failure) for one in found] == [False, True, False, False]


def test_what_is_cancelled_ends_early_and_leaves_nothing_waiting(folder):
    lazy = Lazy()
    assert list(searched_elsewhere(jobs_of(folder), lazy, lambda: True)) == []


class Slow(Lazy):
    """One that never answers, and says from some time on that nobody is left."""

    is_lost = True

    def submit(self, *_given):
        self.given.append(Future())
        return self.given[-1]


def test_where_nobody_is_left_who_could_answer_all_is_done_here(folder):
    slow, job = Slow(), Job(folder / "letter.md", Settings())
    (found,) = searched_elsewhere([job], slow)
    assert found == digest(job.path)


def test_only_so_many_are_handed_over_at_once(folder):
    for number in range(9):
        (folder / f"x{number}.txt").write_text(f"The bridge fell in {1990 + number}.")

    class Counting(Lazy):
        width, most, open_ones = 1, 0, 0

        def submit(self, _task, *given):
            self.open_ones += 1
            self.most = max(self.most, self.open_ones)
            self.given.append(given)
            answered = Future()
            answered.set_result(known)
            return answered

    known, counting = digest(folder / "letter.md"), Counting()
    for _ in searched_elsewhere(jobs_of(folder), counting):
        counting.open_ones -= 1
    assert len(counting.given) == 12
    assert counting.most < 12
