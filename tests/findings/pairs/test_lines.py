"""Sentences where they stand."""

from parts import counted, figure


def test_what_stands_in_a_line_tells_what_the_line_tells():
    one = counted(figure(3), document=7, words=("quay",))
    assert (one.document, one.number) == (7, 0)
    assert one.sentence is one.line.sentence
    assert one.around == one.line.around == {"quay"}
