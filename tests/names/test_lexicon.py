"""What is known beforehand of names."""

import pytest

from timeline_app.names import lexicon


@pytest.mark.parametrize(
    ("name", "found"),
    [("U.S.", ("United States", "place")), ("the US", ("United States", "place")),
     ("the EU", ("European Union", "organisation")), ("IRAN", ("Iran", "place")),
     ("iran", ("Iran", "place")), ("Us", ("", "")), ("us", ("", "")), ("who", ("", "")),
     ("Holm", ("", "")), ("", ("", ""))],
)  # fmt: skip
def test_countries_and_well_known_initials(name, found):
    assert lexicon.known(name) == found


def test_words_that_are_no_part_of_a_name():
    assert {"inc", "plc"} <= lexicon.forms()
    assert "mr" in lexicon.titles()
    assert "king" not in lexicon.titles()
    assert "CEO" in lexicon.posts()
    assert "jr" in lexicon.closers()
    assert "Belgian" in lexicon.peoples()
    assert "premier" in lexicon.offices()
    assert "Treaty" in lexicon.neither()
