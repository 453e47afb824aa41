"""Sentences that do not fit, and sentences beside them that do."""

import pytest
from heaps import found_in

from timeline_app.findings.checks import LONGEST_QUOTE
from timeline_app.wording import worded

MONTHLY = "\n".join(
    f"{month} 1990: 40 pupils"
    for month in ("January", "February", "March", "May", "June", "July", "August")
)
WRONG = (
    ("impossible", "He came on the 31st of April 1990."),
    ("impossible", "The alarm went off at 23:75."),
    ("impossible", "The train left at 25.10 and came back at 13.20."),
    ("impossible", "On 29 February 1900 he wrote to her."),
    ("impossible", "- 14:10 Signal\n- 15:02 Camera\n- 25:10 Director woken\n- 16:40 Press"),
    ("impossible", "At 25 o'clock the bell rang."),
    ("weekday", "It was a Sunday, 4 May 1990."),
    ("weekday", "4 May 1990 fell on a Sunday."),
    ("weekday", "On Tuesday (4 May 1990) he left."),
    ("weekday", "1990-05-04, Sunday: rain"),
    ("age", "Anna Berg was born in 1920. She was 45 when she became mayor in 1950."),
    ("age", "Anna Berg, who was born on 3 May 1920, died on 4 June 1990 at the age of 92."),
    ("age", "Captain John Reed (1820-1880) was a sailor. He died aged 75 at sea."),
    ("age", "The bridge was built in 1890. In 1990 it celebrated its 80th anniversary."),
    ("age", "She served as headmistress for twenty years, from 1921 to 1931."),
    ("age", "Between 1901 and 1911 he was mayor for six years."),
    ("age", "Mary Poole, 34, was arrested on 3 May 1999. She was born in 1940."),
    ("order", "A week after the flood of 3 May 1960, on 20 May, the bridge was closed."),
    ("order", "The dam broke on 5 June 1972. Two days later, on 10 June, the army came."),
    ("order", "3 June 1950\n\nDear Tom,\n\nI have your letter of 12 June before me.\n\nAda"),
    ("order", "Paul Stern died on 3 May 1930. On 6 June 1930 he signed the contract."),
    ("order", "She left the house at 10:30 and arrived at the station at 9:45."),
    ("order", "The trial began on 5 June 1950 and ended on 3 June 1950."),
    ("gap", "Log\n\nEntry 1: rain.\nEntry 2: rain.\nEntry 4: sun.\nEntry 5: sun.\nEntry 6: sun."),
    (
        "gap",
        MONTHLY,
    ),
)
RIGHT = (
    "The watch ended at 24:00 on 3 May 1990.",
    "On 29 February 1988 the stone was set.",
    "They won 26:15 at home. The ratio was 30:70. See Psalm 26:15.",
    "The price is equal to about 1.65 times the book value. The train left at 10.15.",
    "It was a Friday, 4 May 1990.",
    "On 25 October 1917, a Wednesday, the palace in Petrograd was taken.",
    "20 January 2010\n\nOn Tuesday, 29 December, we met.",
    "Anna Berg was born in 1920. She was 30 when she became mayor in 1950.",
    "Anna Berg was born in 1920. She was about 45 when she became mayor in 1950.",
    "Her father, Joris Berg, drowned in 1934 when she was fourteen. Anna Berg was born in 1920.",
    "The bridge was built in 1890. In 1990 it celebrated its 100th anniversary.",
    "She served as headmistress for ten years, from 1921 to 1931.",
    "It rained for six days, from 4 to 9 June 1990.",
    "Three days after the fire of 3 May 1960, on 6 May, a fund was opened.",
    "12 June 1950\n\nDear Tom,\n\nI have your letter of 3 June before me.\n\nAda",
    "The third volume was printed in 1934, long after Paul Stern died in 1930.",
    "She left the house at 9:45 and arrived at the station at 10:30.",
    "6 May 1912. All quiet.\n11 May. Procession.\n3 June. Agent hissed.\n10 July. Fire.",
    (
        "Weekly returns\n\n| week ending | pupils |\n|---|---|\n| 5 February 1892 | 7 |\n"
        "| 12 February 1892 | 8 |\n| 19 February 1892 | 8 |\n| 4 March 1892 | 9 |\n"
        "| 11 March 1892 | 9 |\n\nThere are no figures for 26 February 1892: measles."
    ),
)


@pytest.mark.parametrize(("kind", "text"), WRONG, ids=lambda cell: cell[:40])
def test_what_does_not_fit_is_found_where_it_stands(tmp_path, kind, text):
    found = found_in(tmp_path, text)
    assert kind in {one.kind for one in found}
    for witness in (witness for one in found for witness in one.witnesses):
        assert witness.quote == witness.span.of(text)
        assert len(witness.quote) <= LONGEST_QUOTE
        assert witness.words is None or witness.span.overlaps(witness.words)


@pytest.mark.parametrize("text", RIGHT, ids=lambda text: text[:40])
def test_what_fits_is_left_alone(tmp_path, text):
    assert found_in(tmp_path, text) == []


def test_two_documents_are_weighed_against_each_other(tmp_path):
    born = "I was born on 11 August 1912, over the shop, and kept goal.\n\nYours,\nWilf Barrow"
    told = "The final was played in 1934. Wilf Barrow was a lad of seventeen that afternoon."
    (found,) = found_in(tmp_path, born, told)
    assert {witness.document for witness in found.witnesses} == {1, 2}


def test_a_copy_of_a_document_repeats_nothing(tmp_path):
    text = "He came on the 31st of April 1990."
    once, twice = found_in(tmp_path, text), found_in(tmp_path, text, f"{text} It rained.")
    assert [one.key for one in once] == [one.key for one in twice]


def test_a_member_of_a_series_of_documents_is_missed(tmp_path):
    days = ("4 January", "1 February", "1 March", "5 April", "7 June", "5 July")
    texts = [f"Minutes of the parish council\n\n{day} 1990\n\nAll present." for day in days]
    (found,) = found_in(tmp_path, *texts)
    assert (found.kind, "May 1990" in worded(found.message)) == ("gap", True)


def test_a_very_long_passage_is_quoted_around_what_clashes(tmp_path):
    text = f"{'word, ' * 200}and on 31 April 1990 he left, {'word, ' * 200}and no more."
    (found,) = found_in(tmp_path, text)
    assert "31 April 1990" in found.witnesses[0].quote
    assert len(found.witnesses[0].quote) <= LONGEST_QUOTE


_ISSUE = "Bulletin No. {}\n\n{}\n\nThe pump is mended."
_DAYS = ("3 May 1960", "19 May 1960", "2 June 1960", "30 June 1960")


def test_a_number_that_no_document_has_is_a_gap(tmp_path):
    some = [_ISSUE.format(n, day) for n, day in zip((4, 5, 7, 8), _DAYS, strict=True)]
    (found,) = found_in(tmp_path, *some)
    assert (found.kind, "number 6" in worded(found.message)) == ("gap", True)
    assert {witness.document for witness in found.witnesses} == {2, 3}


def test_documents_that_are_numbered_one_by_one_lack_none(tmp_path):
    some = [_ISSUE.format(n, day) for n, day in zip((4, 5, 6, 7), _DAYS, strict=True)]
    assert found_in(tmp_path, *some) == []


def test_a_day_of_birth_is_not_the_day_of_an_undated_text(tmp_path):
    found = found_in(
        tmp_path,
        "Clara Voss, who ran the ferry for years, died in her sleep on Thursday.\n\n"
        "Clara Voss was born on April 22, 1923, in Norden. "
        "In 1950 Clara Voss bought the ferry, and in 2005 Clara Voss sold it.",
    )
    assert "order" not in {one.kind for one in found}
