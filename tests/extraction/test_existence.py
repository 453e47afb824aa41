"""What holds a date of its own is an event: in prose, in fragments, in rows and messages."""

import pytest

from timeline_app import readers
from timeline_app.model import Factuality
from timeline_app.model.when import day
from timeline_app.pipeline.digest import digest


def told(text, published=None):
    """Title and date of what is shown."""
    found = digest(readers.from_text(text, published=published))
    shown = [m for m in found.mentions if m.is_candidate]
    return {(m.title, m.when.edtf if m.when else None) for m in shown}


SENTENCES = [
    ("The council convened on 3 May 2019.", "2019-05-03"),
    ("The ship docked on 5 June 1911.", "1911-06-05"),
    ("The inquiry concluded in July 2004.", "2004-07"),
    ("She moved to Wend in 1949, and he stayed.", "1949"),
    ("It was over on 9 June 1916.", "1916-06-09"),
    ("Harvest was poor in 1816.", "1816"),
]


@pytest.mark.parametrize(("text", "date"), SENTENCES)
def test_no_verb_and_no_title_stands_in_the_way(text, date):
    assert date in {when for _, when in told(text)}


FRAGMENTS = [
    ("Plenderly Medal (2008); Fellow of the Institute (2001).", {"2008", "2001"}),
    ("seized in 1793;", {"1793"}),
    ("Enamel consolidated, June 2004.", {"2004-06"}),
    ("appendicectomy 1971; right hip replaced Nov 2018.", {"1971", "2018-11"}),
]


@pytest.mark.parametrize(("text", "dates"), FRAGMENTS)
def test_each_stretch_of_a_fragment_tells_something(text, dates):
    assert {when for _, when in told(text)} == dates


def test_a_question_tells_nothing():
    assert told("Did the well run dry on 3 May 1902?") == set()


def test_a_law_dates_nothing():
    assert told("The claim relies on the Housing Act 1988, as amended.") == set()


MAIL = """From: Ana Roy <ana@example.org>
Date: Tue, 4 Jun 2019 10:12:00 +0000
Subject: inspection

The inspectors arrived yesterday.

On Mon, 13 May 2019 at 17:20, Bo Lind <bo@example.org> wrote:
> The council met yesterday and approved the inspection.
"""


def test_yesterday_in_a_quotation_counts_from_the_quotation():
    found = told(MAIL, day(2019, 6, 4))
    assert ("The inspectors arrived", "2019-06-03") in found
    assert "2019-05-12" in {when for title, when in found if "council" in title}
    assert ("Bo Lind wrote to Ana Roy: inspection", "2019-05-13T17:20") in found


def test_a_row_tells_what_was_the_case():
    text = "LOG\n\n2016-12-01 18:02  Van booked.\n2016-12-02 05:55  Van not returned.\n"
    found = digest(readers.from_text(text))
    rows = [m for m in found.mentions if m.entry is not None]
    assert [(m.title, m.factuality) for m in rows] == [
        ("Van booked", Factuality.HAPPENED),
        ("Van not returned", Factuality.HAPPENED),
    ]
    assert all(m.passage.of(text).startswith("2016-12-0") for m in rows)


def test_what_heads_a_record_is_no_event_of_it():
    text = (
        "Baptisms in the year 1687\n\nApr. 3     Thomas Carver\nApr. 10    Jane Pell\n"
        "May 1      Eliz. Stokes\n"
    )
    read = digest(readers.from_text(text, path="a.txt"))
    told = [mention for mention in read.mentions if mention.is_candidate]
    assert [mention.when.edtf for mention in told] == ["1687-04-03", "1687-04-10", "1687-05-01"]


def test_a_row_is_sure_and_counts_from_what_stands_above():
    text = "Log, May 1901\n\n3rd  Pump fitted\n4th  Pump failed\n5th  Pump sold\n"
    read = digest(readers.from_text(text, path="a.txt"))
    told = [mention for mention in read.mentions if mention.is_candidate]
    assert [mention.when.edtf for mention in told] == ["1901-05-03", "1901-05-04", "1901-05-05"]
    assert all(mention.score >= 0.9 for mention in told)
    assert {read.expressions[mention.expression].anchor for mention in told} == {"1901-05"}


def test_one_word_is_no_item_of_a_sitting():
    text = "MINUTES\n\n4 May 1931\n\nThe pump was repaired. Carried.\n"
    read = digest(readers.from_text(text, path="a.txt"))
    assert "Carried" not in {m.title for m in read.mentions if m.is_candidate}


def test_a_message_of_a_chat_tells_of_the_day_it_names():
    text = (
        "[10/06/2012, 09:30:00] Pat: They cut down the trees yesterday.\n"
        "[10/06/2012, 09:31:00] Sid: The fence has fallen too.\n"
        "[11/06/2012, 09:31:00] Sid: The council sent a man.\n"
    )
    found = dict(told(text))
    assert [when for title, when in found.items() if "trees" in title] == ["2012-06-09"]
    assert [when for title, when in found.items() if "ence" in title] == ["2012-06-10T09:31:00"]


def test_a_comment_below_a_page_counts_from_its_own_day():
    text = (
        "The mill\n\nPosted by Sid on 9 June 2012 at 14:02\n\nI agree with this entirely.\n\n"
        "Posted by Pat on 11 June 2012 at 09:30\n\nThey cut down the trees yesterday.\n"
    )
    found = told(text)
    assert {when for title, when in found if "trees" in title} == {"2012-06-10"}
    assert not [title for title, _ in found if "agree" in title]


@pytest.mark.parametrize(
    "text",
    [
        "Diary kept on board the bark Ellen, Capt. Wren\n\nMay 4th, 1871. Left Holm at noon.\n",
        "Harbour Log - Week of June 3, 2019\n\nMonday, June 3\n\n0615 hrs - A boat sank.\n",
    ],
)
def test_what_a_document_is_is_no_event_of_it(text):
    name = text.partition("\n")[0][:11]
    titles = {title for title, _ in told(text)}
    assert titles
    assert not any(title.startswith(name) for title in titles)


@pytest.mark.parametrize("text", ["Tomorrow is the 15th.", "On March 18, 2014."])
def test_a_day_alone_tells_nothing(text):
    assert not told(text, day(2014, 3, 1))


def test_a_heading_within_its_paragraph_is_no_entry():
    text = (
        "# Minutes of the meeting of 3 May 2019\n\nPresent: Ann Lee\n\n"
        "**Election of officers.** Bo Hale was elected.\n\nThe motion was carried.\n"
    )
    titles = {title for title, _ in told(text)}
    assert "Bo Hale was elected" in titles
    assert "Election of officers" not in titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Breaking news: explosion in Kabul on 3 May 2019", "Explosion in Kabul"),
        ("Bulletin: fire at the pump house, 3 May 2019", "Bulletin: fire at the pump house"),
    ],
)
def test_news_before_a_colon_only_say_who_tells(text, title):
    assert (title, "2019-05-03") in told(text)


@pytest.mark.parametrize("noun", ["opening", "trial"])
def test_what_was_moved_says_to_which_day(noun):
    text = f"The {noun} was moved to 2 June 2019."
    assert told(text) == {(text[:-1], "2019-06-02")}
