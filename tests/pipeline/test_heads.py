"""The heads of a record put among the time expressions of its text."""

from dataclasses import replace

from timeline_app.model import Span, TimeExpression, TimexType
from timeline_app.model.edtf import parse
from timeline_app.pipeline.heads import with_heads


def told(start, end, *, part_of=None):
    found = TimeExpression(Span(start, end), "x" * (end - start), TimexType.DATE, "2020", "rule")
    return replace(found, part_of=part_of)


def test_without_heads_all_stays():
    read, impossible = [told(4, 6), told(0, 2)], [told(8, 9)]
    assert with_heads(read, impossible, []) == (read, impossible)


def test_heads_come_in_text_order_and_hide_what_they_overlap():
    before, under, touching, after = told(0, 2), told(3, 6), told(8, 10), told(12, 14)
    head = told(5, 8)
    found, impossible = with_heads(
        [before, under, touching, after], [told(7, 9), told(15, 16)], [head]
    )
    assert found == [before, head, touching, after]
    assert impossible == [told(15, 16)]


def test_parts_go_on_pointing_at_their_whole():
    whole, part = told(10, 12), told(14, 16, part_of=0)
    found, _ = with_heads([whole, part], [], [told(0, 3), told(12, 13)])
    assert [one.span.start for one in found] == [0, 10, 12, 14]
    assert [one.part_of for one in found] == [None, None, None, 1]


def test_a_part_whose_whole_is_gone_is_one_of_its_own():
    whole, part = told(10, 12), told(14, 16, part_of=0)
    found, _ = with_heads([whole, part], [], [told(9, 11)])
    assert [one.part_of for one in found] == [None, None]


def test_a_range_whose_ends_the_words_tell_stays_two():
    whole = parse("1917/1918")
    first, last = replace(told(0, 4), whole=whole), told(5, 9, part_of=0)
    found, _ = with_heads([first, last], [], [replace(told(0, 9), when=whole)])
    assert found == [first, last]
    other, _ = with_heads([first, last], [], [replace(told(0, 9), when=parse("1917"))])
    assert [one.span for one in other] == [Span(0, 9)]
