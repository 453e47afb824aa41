"""The language of the faces: one for the process, another for a while, English for machines."""

from threading import Thread

import pytest

from timeline_app import wording


@pytest.fixture(autouse=True)
def _english_again():
    yield
    wording.speak(wording.ENGLISH)


def test_english_is_spoken_where_nobody_asks_for_another():
    assert wording.spoken() == wording.ENGLISH


@pytest.mark.parametrize("language", ["", "xx", "../de", "c.utf-8", "zz_ZZ"])
def test_a_language_without_a_table_is_spoken_as_english(language):
    wording.speak(language)
    assert wording.spoken() == wording.ENGLISH


def test_another_language_for_a_while_is_that_of_one_thread():
    heard = []
    with wording.told_in("later"):
        assert wording.spoken() == "later"
        listener = Thread(target=lambda: heard.append(wording.spoken()))
        listener.start()
        listener.join()
    assert (heard, wording.spoken()) == ([wording.ENGLISH], wording.ENGLISH)
