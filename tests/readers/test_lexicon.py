"""The words of headers, bylines and navigation."""

from timeline_app.readers.lexicon import words


def test_words_are_written_small_and_months_have_their_numbers():
    known = words()
    assert known.months["july"] == known.months["jul"] == 7
    assert set(known.months.values()) == set(range(1, 13))
    for some in (known.weekdays, known.navigation, known.agencies, known.title_labels):
        assert all(word == word.lower() for word in some)
    assert set(known.zones.values()) == {True, False}
