"""What broke a question: the file where it is damaged, our own bug where it is not."""

import sqlite3

import pytest

from timeline_app import errors
from timeline_app.store.guard import guard

SYMPTOMS = [
    ValueError, TypeError, KeyError, IndexError, AttributeError, ZeroDivisionError,
    AssertionError, RecursionError, sqlite3.DatabaseError,
]  # fmt: skip


class Asking:
    """A part whose questions fail as they are told to."""

    def __init__(self, connection):
        self.connection = connection

    def ask(self, error, *, again=None):
        raise again or error

    def several(self, error):
        yield 1
        raise error

    def answer(self, one, *, other):
        """What is well."""
        return one, other

    def answers(self, number):
        yield from range(number)
        return "done"

    def _private(self, error):
        raise error


guard(Asking)


@pytest.fixture
def asking(store):
    return Asking(store.connection)


def damage(store):
    store.connection.run("UPDATE events SET status = 'gone'")


def test_an_answer_goes_through_as_it_is(asking):
    assert asking.answer(1, other=2) == (1, 2)
    assert Asking.answer.__doc__ == "What is well."
    steps = asking.answers(2)
    assert (next(steps), next(steps)) == (0, 1)
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert end.value.value == "done"


@pytest.mark.parametrize("symptom", SYMPTOMS, ids=lambda kind: kind.__name__)
def test_a_whole_file_is_not_blamed(asking, symptom):
    with pytest.raises(symptom):
        asking.ask(symptom("ours"))
    with pytest.raises(symptom):
        list(asking.several(symptom("ours")))


@pytest.mark.parametrize("symptom", SYMPTOMS, ids=lambda kind: kind.__name__)
def test_a_damaged_file_is(store, asking, symptom):
    damage(store)
    with pytest.raises(errors.DamagedChronology, match="unknown status") as told:
        asking.ask(symptom("its"))
    assert isinstance(told.value.__cause__, symptom)
    with pytest.raises(errors.DamagedChronology, match="unknown status"):
        list(asking.several(symptom("its")))


def test_what_is_gone_is_gone_unless_the_file_lost_it(store, asking):
    with pytest.raises(errors.Gone):
        asking.ask(errors.Gone())
    with pytest.raises(errors.Gone):
        list(asking.several(errors.Gone()))
    damage(store)
    with pytest.raises(errors.DamagedChronology):
        asking.ask(errors.Gone())
    with pytest.raises(errors.DamagedChronology):
        list(asking.several(errors.Gone()))


@pytest.mark.parametrize("kind", [errors.ChronologyBusy, errors.NotAChronology])
def test_what_a_person_is_told_anyway_stays(store, asking, path, kind):
    damage(store)
    with pytest.raises(kind):
        asking.ask(kind(path))
    with pytest.raises(kind):
        list(asking.several(kind(path)))


def test_an_error_of_another_kind_is_never_the_files(store, asking):
    damage(store)
    with pytest.raises(KeyboardInterrupt):
        asking.ask(KeyboardInterrupt())


def test_a_closed_file_is_not_asked(store, asking):
    store.close()
    with pytest.raises(ValueError, match="ours"):
        asking.ask(ValueError("ours"))


def test_what_is_not_public_is_not_guarded(store, asking):
    damage(store)
    with pytest.raises(ValueError, match="ours"):
        asking._private(ValueError("ours"))
