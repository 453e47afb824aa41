"""Records are told from other texts."""

import pytest

from timeline_app.readers.entries import entries_of

DIARY = "A diary\n\n" + "\n".join(f"{n} May 1911\nRain again.\n" for n in range(3, 8))
LOG = "Log\n\n" + "\n".join(f"1{n}:1{n} Pump on" for n in range(5))
LETTER = "Holm, 3 May 1911\n\nDear Tom,\n\nall is well.\n\n9 May 1911\n\nAda"


@pytest.mark.parametrize(
    ("text", "is_record"),
    [(DIARY, True), (LOG, True), (LETTER, False), ("", False),
     ("1911 was long.\n1912 was short.\n1913 was dry.\n", False),
     ("1911: long\n1912: short\n1913: dry\n", True),
     ("3 May 1911: a\n3 May 1911: b\n3 May 1911: c\n", False)],
)  # fmt: skip
def test_lines_that_begin_with_days_make_a_record(text, is_record):
    assert entries_of(text).is_record == is_record


def test_a_list_far_below_is_of_other_stories():
    story = "Rain fell. " * 200
    text = "3 May 1911: rain\n" + story + "\n4 May 1911: a\n5 May 1911: b\n"
    assert not entries_of(text).is_record


def test_a_day_of_an_entry_is_known_where_it_stands_and_where_it_is_told_again():
    found = entries_of(DIARY)
    assert found.holds(DIARY.index("3 May"), "3 May 1911")
    assert found.holds(1, "5 May  1911")
    assert not found.holds(1, "9 May 1911")
    letter = entries_of(LETTER)
    assert not letter.holds(LETTER.index("9 May"), "9 May 1911")
