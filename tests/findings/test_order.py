"""What is dated against its own order: stages, causes, rows, the dead; and what only looks so."""

import pytest
from heaps import found_in, told_of

from timeline_app.findings import order
from timeline_app.wording import worded

REPORT = "Report on the crane\n\nHolm, 20 May 1930\n\nIt was rust.\n\nIvar Foss"
WRONG = (
    ("The ferry Astrid was launched in 1931. She was laid down in 1933 at Holm.",),
    ("The bridge was opened on 3 May 1960. Work on the bridge began on 4 June 1961.",),
    ("The court sentenced Karl Voss on 4 May 1990.",
     "The trial of Karl Voss opened on 12 June 1990."),
    ("He took office in 1920 and resigned in 1918.",),
    ("The patient was admitted on 5 May 2017. She was discharged on 3 May 2017.",),
    ("Because of the storm of 4 May 1990, the ferry was cancelled on 2 May 1990.",),
    ("The harbour was closed on 2 May 1990 after the explosion of 4 May 1990.",),
    ("Before the vote of 4 May 1990, on 6 May, the members met in the hall.",),
    ("The flood came on 3 May 1960.",
     "A week after the flood, on 20 May 1960, the school opened again in the barn."),
    ("The first inspection took place in 1990, the second in 1988 and the third in 1994.",),
    ("Log\n\n09:10 Pump on\n09:25 Valve open\n08:40 Leak seen\n09:50 Pump off\n10:15 All dry",),
    (("Meeting 22, 13 February 2017\n\nAll well.\n\nMeeting 23, 6 February 2017\n\nAll well."
     "\n\nMeeting 24, 27 February 2017\n\nAll well."),),
    ("Report of the surveyor\n\n3 May 1960\n\nThe north pier was repaired on 12 May 1960.",),
    ("They reached the summit on 5 June 1910. They had left the base camp on 9 June 1910.",),
    ("Paul Stern was buried on 3 May 1930 at Holm.",
     "On 6 June 1930 the commission heard Paul Stern for an hour."),
    ("Mrs Ada Holm's funeral was held on 3 May 1930.",
     "Minutes\n\n6 June 1930\n\nAda Holm moved that the path be mended."),
    ("Port News, 4 May 1930\n\nOlaf Brandt was killed when the crane fell.",
     "Letter\n\nHolm, 9 June 1930\n\nDear Sir,\n\nthe crane is mended.\n\nOlaf Brandt"),
    ("Port News, 4 May 1930\n\nThe funeral of Olaf Brandt was large.",
     "Minutes of 9 June 1930\n\nPresent: Olaf Brandt, Eva Lind, Jon Moe.\n\nThe bill was paid."),
    ("Elias Monk was buried on 3 May 1894.", "The Board heard Engineer Monk on 6 June 1894."),
    ("Sir Roderick Hallam died on 9 December 1888.",
     "Old Hallam's letter of 3 June 1890 lies in my desk."),
    ("Axel Thorne died on 3 February 1934.",
     ("From a diary\n\nprinted in 1979\n\n20 July 1934. Rain.\n\n"
      "22 July. Old Thorne put the cup into my arms.\n\n25 July. My hands hurt.")),
    (("Harbour book\n\n3 May 1930. Fog.\n\n9 May 1930. Dr Foss's report has come.\n\n"
     "12 May 1930. Sun."), REPORT),
)  # fmt: skip
RIGHT = (
    ("The bridge was opened on 3 May 1960. Work on the bridge began on 4 June 1958.",),
    ("He resigned in 1918 and took office again in 1920.",),
    ("The patient was discharged on 3 May 2017 and admitted again on 5 May 2017.",),
    ("The ferry was cancelled on 5 May 1990 because of the storm of 4 May 1990.",),
    ("The hall was closed on 2 May 1990 because of the concert planned for 4 May 1990.",),
    ("The flood came on 3 May 1960.", "A week after the flood, on 10 May 1960, school began."),
    ("The first inspection took place in 1990, the second in 1992 and the third in 1994.",),
    ("Log\n\n21:10 Pump on\n22:25 Valve open\n23:40 Leak seen\n00:50 Pump off\n01:15 All dry",),
    ("Report of the surveyor\n\n3 May 1960\n\nThe north pier is to be repaired on 12 May 1960.",),
    ("Report of the surveyor\n\n3 May 1960\n\nThe meeting was postponed to 12 May 1960.",),
    ("Ann Lee died on 3 May 1930 at Holm.", "Ann Lee was buried at Holm on 9 May 1930."),
    ("Sir Roderick Hallam died on 9 December 1888.",
     "Hallam's letter of 3 June 1880 lies in my desk."),
    ("Rhona Pell was buried on 3 May 1930.", "On 6 June 1930 Davy Pell signed the contract."),
    (("Harbour book\n\n3 May 1930. Fog.\n\n9 May 1930. We await Dr Foss's report.\n\n"
     "12 May 1930. Sun."), REPORT),
)  # fmt: skip


@pytest.mark.parametrize("texts", WRONG, ids=lambda texts: texts[0][:40])
def test_what_is_dated_against_its_order_is_found(tmp_path, texts):
    found = [one for one in found_in(tmp_path, *texts) if one.kind == "order"]
    assert found
    assert {w.document for w in found[0].witnesses} == set(range(1, len(texts) + 1))


@pytest.mark.parametrize("texts", RIGHT, ids=lambda texts: texts[0][:40])
def test_what_comes_in_its_order_is_left_alone(tmp_path, texts):
    assert found_in(tmp_path, *texts) == []


def test_two_days_of_one_death_are_two_dates(tmp_path):
    found = found_in(
        tmp_path,
        "Ilse Maravec (2 March 1834 - 19 November 1891) was a composer.",
        "Ilse Maravec died on 3 March 1892 at Holm.",
    )
    assert [one.kind for one in found] == ["date"]


@pytest.mark.parametrize(
    ("act", "told"),
    [("On 6 June 1934 Paul Stern signed the contract.", "to act on 6 June 1934."),
     ("In June 1934 Paul Stern signed the contract.", "to act in June 1934."),
     ("In 1934 Paul Stern signed the contract.", "to act in 1934.")],
)  # fmt: skip
def test_a_day_is_told_with_on_and_a_month_or_year_with_in(tmp_path, act, told):
    found = found_in(tmp_path, "Paul Stern died on 3 May 1930.", act)
    assert [one for one in found if worded(one.message).endswith(told)]


def reversed_in(text, published=""):
    """What one document has against its order: the code, and the words of both passages."""
    found = list(order.find(told_of(text, published)))
    assert all(0 < one.likelihood < 1 for one in found)
    return [
        (one.why.code.removeprefix("finding."), one.words.of(text), one.other_words.of(text))
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("Holm, 6 May 1960\n\nThank you for your letter of 11 May 1960.", "",
         ("speaks-of-writing", "11 May 1960", "6 May 1960")),
        ("Holm, 6 May 1960\n\nThank you for your letter of 7 May.", "",
         ("speaks-of-writing", "7 May", "6 May 1960")),
        # The day of writing stands nowhere in the text: what is cited is shown alone.
        ("Thank you for your letter of 11 May 1960.", "1960-05-06",
         ("speaks-of-writing", "11 May 1960", "11 May 1960")),
        ("The mill burnt down in 1957. The one to replace it was opened in 1955.", "",
         ("told-before", "1957", "1955")),
        ("Begun at 21:20, ended at 09:21.", "", ("clock-ended-before", "21:20", "09:21")),
        ("Begun at 09:20.\nEnded at 09:19.", "", ("clock-ended-before", "09:20", "09:19")),
        ("The trial began on 5 June 1990 and ended on 4 June 1990.", "",
         ("ended-before", "5 June 1990", "4 June 1990")),
        ("The pier was repaired on 4 May 1960.", "1960-05-03",
         ("tells-ahead", "4 May 1960", "4 May 1960")),
        ("The pier was repaired in May 1961.", "1960-05-03",
         ("tells-ahead", "May 1961", "May 1961")),
        ("The pier was repaired on 12 May.", "1960-05-03", ("tells-ahead", "12 May", "12 May")),
        ("They reached the top on 5 June 1910. They had left the camp on 6 June 1910.", "",
         ("had-been-before", "5 June 1910", "6 June 1910")),
    ],
)  # fmt: skip
def test_each_order_is_shown_by_both_its_passages(text, published, found):
    assert reversed_in(text, published) == [found]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Holm, 6 May 1960\n\nThank you for your letter of 6 May 1960.", ""),
        ("Thank you for your letter of May 1961.", "1960-05-06"),
        ("Thank you for your letter of 11 May 1960.", "1960-05"),
        ("The mill burnt down in 1957. The one to replace it was opened in 1957.", ""),
        # Half a day is as likely the next day, or the other half of the clock.
        ("Begun at 21:20, ended at 09:20.", ""),
        ("Begun at 09:20, ended at 09:20.", ""),
        ("Begun at 09:20.\n\nEnded at 08:55.", ""),
        ("Begun at 09:20, ended at 09:50, ended at 08:55.", ""),
        ("The trial began on 5 June 1990 and ended on 5 June 1990.", ""),
        ("The trial began on 5 June 1990. It ended on 3 June 1990.", ""),
        ("The trial began on 5 June 1990, the next began on 3 June 1990, when that ended.", ""),
        ("The pier was repaired on 3 May 1960.", "1960-05-03"),
        ("The pier was repaired in 1961.", "1960-05-03"),
        ("The pier was not repaired on 12 May 1960.", "1960-05-03"),
        ("The pier was repaired on 12 May 1960.", "1960-05"),
        # What lies far behind was misread, and a day without a year is of another one.
        ("The pier was repaired on 12 May 1990.", "1960-05-03"),
        ("The pier was repaired on 12 November.", "1960-05-03"),
        ("They reached the top on 5 June 1910. They had left the camp on 5 June 1910.", ""),
        ("They reached the top on 5 June 1910.\n\nThey had left the camp on 9 June 1910.", ""),
        ("They reached the top on 5 June 1910. It was so. They had left it on 9 June 1910.", ""),
        ("They reached the top on 5 June 1910. They had not left it on 9 June 1910.", ""),
    ],
)  # fmt: skip
def test_what_is_as_near_as_that_and_in_order_is_none(text, published):
    assert reversed_in(text, published) == []
