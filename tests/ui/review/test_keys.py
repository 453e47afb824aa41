"""Every key of review is there once; what a person chose goes before."""

from timeline_app.ui.review.keys import KEYS, bound


def test_every_key_is_there_once_and_every_row_has_one():
    keys = bound()
    every = [key for some in keys.values() for key in some]
    assert len(every) == len(set(every))
    assert all(keys[row.id] for row in KEYS)


def test_a_key_that_a_person_chose_goes_before_those_of_review_alone():
    chosen = {"event.accept": ("D",)}
    keys = bound(lambda action: chosen.get(action, ("F12",)))
    assert keys["accept"] == ("D",)
    assert keys["date"] == ()
