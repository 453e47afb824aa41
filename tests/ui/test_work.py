"""Work in a thread: every report arrives, results and failures come home, cancelling stops it."""

import threading
import time

from timeline_app.ui import work


def counting(upto):
    def steps(cancellation):
        for number in range(upto):
            if cancellation.is_set():
                return "stopped"
            yield number
        return "counted"

    return steps


def test_all_progress_and_the_result_come_back_in_this_thread(qtbot):
    seen, threads, results = [], set(), []

    def progressed(bunch):
        seen.extend(bunch)
        threads.add(threading.get_ident())

    work.start(counting(1_000), progressed=progressed, done=results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert seen == list(range(1_000))
    assert threads == {threading.get_ident()}
    assert results == ["counted"]


def test_a_failure_is_handed_over(qtbot):
    failures = []
    work.start(work.call(lambda: 1 / 0), failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def endless(cancellation):
    while not cancellation.is_set():
        time.sleep(0.001)
        yield 1
    return "stopped"


def test_cancelling_ends_it_and_interrupts_what_it_waits_for(qtbot):
    results, interrupted = [], []
    running = work.start(endless, done=results.append)
    running.cancellation.interrupt = lambda: interrupted.append(True)
    running.cancel()
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["stopped"]
    assert interrupted == [True]


def test_abandoned_work_is_never_heard_of(qtbot):
    results = []
    running = work.start(endless, done=results.append, ended=lambda: results.append("ended"))
    running.abandon()
    qtbot.waitUntil(running.isFinished)
    qtbot.wait(20)
    assert results == []


def test_everything_ends_with_the_program(qtbot):
    running = [work.start(endless) for _ in range(3)]
    assert work.end_all()
    assert all(one.isFinished() for one in running)


def test_one_long_call_tells_how_far_it_is(qtbot):
    def steps(cancellation):
        yield 0
        for number in range(1, 4):
            cancellation.tell(number)
        return "counted"

    seen, results = [], []
    work.start(steps, progressed=seen.extend, done=results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert seen == [0, 1, 2, 3]
