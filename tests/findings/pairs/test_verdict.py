"""A clash with the figures to judge it by."""

from parts import clash


def test_what_two_sentences_share_is_added_and_replaces_nothing():
    one = clash(deed=0.5)
    beside = one.beside({"deed": 1.0, "near": 0.25})
    assert beside.features == {"deed": 0.5, "near": 0.25}
    assert one.features == {"deed": 0.5}
    assert beside.lines == one.lines
