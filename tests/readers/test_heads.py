"""The days in heads and feet, and the days that begin the entries of a record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.readers.entries import entries_of
from timeline_app.readers.from_plain import read_markdown
from timeline_app.readers.heads import days_in_heads

BODY = (
    "\n\nThe ministers of both countries met in Geneva for talks on the border on Monday."
    " Nothing was decided, and the talks go on.\n"
)


def published(text):
    found = readers.from_text(text).published
    return (found.when.edtf, found.span.of(text)) if found else None


def of_markdown(text, tmp_path):
    path = tmp_path / "x.md"
    path.write_text(text, encoding="utf-8")
    found = readers.read(path).published
    return found.when.edtf if found else None


FRONT = [
    "---\ntitle: Bridge\ndate: 2019-03-04\nauthor: Ann\n---\n",
    "---\ntitle: \"Bridge\"\nlastmod: 2020-01-01\npublished: '2019-03-04T10:00:00+02:00'\n---\n",
    '---\npubDate: "Mar 04 2019"\nupdated: 2020-01-02\n---\n',
    '+++\ntitle = "Bridge"\ndate = 2019-03-04T07:32:00Z\ndraft = false\n+++\n',
    '+++\ndate = "2019-03-04"\n+++\n',
    "# Bridge\n\n**Date:** 4 March 2019\n**Author:** Ann",
    "# Bridge\n\n**Date**: 2019-03-04",
    "# Bridge\n\n- Author: Ann\n- Date: 2019-03-04",
    "# Bridge\n\n*Published on March 4, 2019*",
    "# Minutes – Parish Council, 4 March 2019\n",
    "# Plan – version 2 (status 4 March 2019)\n",
]


@pytest.mark.parametrize("head", FRONT)
def test_heads_of_markdown(head, tmp_path):
    assert of_markdown(head + BODY, tmp_path) == "2019-03-04"


def test_front_matter_is_no_sentence_and_its_other_days_are_not_the_documents(tmp_path):
    text = "+++\nbirthdate = 1960-03-04\n+++\n" + BODY
    assert of_markdown(text, tmp_path) is None
    assert of_markdown("---\nborn: 1960-03-04\n---\n" + BODY, tmp_path) is None
    assert read_markdown(text.encode()).text == text


HEADS = [
    "TO:\tAnn Lee\nFROM:\tBo Chan\nDATE:\t4 March 2019\nRE:\tBridge closed on 1 March 2019",
    "MEMO\nTo      Ann Lee\nFrom    Bo Chan\nDate    4 March 2019\nSubject Bridge",
    "              12 Harbour Lane,\n              Pell.\n              4th March 2019\n\nSir,",
    "Vienna, the 4th of March 2019\n\nDear Sir,",
    "Minutes of the meeting held on 4 March 2019\n\nPresent: Ann, Bo",
    "BOARD\nMinutes of the Ordinary Meeting held at the Hall on Monday, 4 March 2019 at 7 pm",
    "Parish Council\nMeeting of 4 March 2019",
    "Ordinary Meeting of the Council\nMonday 4 March 2019, 7.30 pm, Memorial Hall",
    "Transcript of proceedings, hearing of 4 March 2019",
    "Press release – 4 March 2019",
    "R v Pell\n\nJudgment handed down on 4 March 2019\nHearing dates: 1 and 2 February 2019",
    "SUPREME COURT\n\nJudgment delivered: 4 March 2019\nHearing: 4 February 2019",
    "This judgment was handed down remotely at 10.30am on 4 March 2019 by circulation.",
    "PELL v. HARLOW\nArgued January 7, 2019—Decided March 4, 2019",
    "This Agreement is made on 4 March 2019 between Norvik and the Port of Pell.",
    "THIS LEASE is made the 4th day of March 2019 BETWEEN Pell and Harlow.",
    'THIS AGREEMENT (the "Agreement") dated as of March 4, 2019, is by and between',
    "Inspected: 6 February 2019 by N. A. Report issued: 4 March 2019.",
    "All times UTC. Written 2019-03-04.",
    "Served on 4 March 2019 by the Defendant",
    "FOR IMMEDIATE RELEASE: March 4, 2019",
]


@pytest.mark.parametrize("head", HEADS)
def test_heads(head):
    assert published(head + BODY)[0] == "2019-03-04"


FEET = [
    "DATED this 4th day of March 2019\n\nJ. Smith",
    "Dated this 4th day of March, 2019.",
    "Given under my hand at Pell this 4th day of March 2019.",
    "Done at Geneva, 4 March 2019, in two copies.",
    "Sworn at Harlow on 4 March 2019\nBefore me",
    "ORDERED this 4th day of March, 2019.",
    "Signed: A. Lee\nDate: 4 March 2019",
]


@pytest.mark.parametrize("foot", FEET)
def test_feet(foot):
    text = "PLEADING\n\n1. The claimant paid on 1 May 2018." + BODY * 3 + "\n" + foot
    assert published(text)[0] == "2019-03-04"


NOT_OWN = [
    "In Smith v Jones, handed down on 4 March 2019, the court held that the bridge was public.",
    "The minutes of the meeting of 4 March 2019 were approved.",
    "The order of 4 March 2019 was quashed.",
    "On 4 March 2019 the ministers met.",
    "Meeting of 4 March 2019 was the last of the year.",
    "Ilse Marwick\n\nBorn 4 March 2019, Dundee",
    "Patient: R. L.   DOB: 4 March 2019",
    "Name: R. L.\nDate of birth: 4 March 2019",
    "| Date | 4 March 2019 |\n|---|---|",
    "The landlord served this notice on 4 March 2019.",
]


@pytest.mark.parametrize("text", NOT_OWN)
def test_what_is_not_the_documents_own_day(text):
    assert published(text + BODY) is None


RECORDS = {
    "a log": "2019-03-04 10:00 start\n2019-03-05 11:00 stop\n2019-03-06 12:00 start again\n",
    "a docket": "Pell v. Harlow\nDate Filed: 03/14/2019\n\n03/14/2019   1   COMPLAINT\n"
    "03/15/2019   2   Summons issued\n03/29/2019   3   Answer\n",
    "a diary": "3 May 2004\n\nThe dam opened.\n\n7 June 2005\n\nIt burst.\n\n9 June 2005\n\n.\n",
    "a journey": "ITINERARY\n\nMon 06 May 2019\n  07:55  Depart\nTue 07 May\n  10:00  Visit\n"
    "Thu 09 May\n  18:30  Train\n",
    "a night": "LOG of 12/09\n\n22:47  call\n22:49  dispatched\n23:58  at scene\n"
    "--- Sunday 08/09/2013 ---\n00:12  evacuated\n",
    "terms": "Milestones\n\n1851\n\nAct got\n\n9 September 1854\n\nOpened\n\n1866\n\nDoubled\n",
    "a chart": "RECORD   DOB: 11/08/1954\n\nADMISSION NOTE  -  03 Feb 2020  14:20\nChest pain.\n\n"
    "NURSING NOTES\n03 Feb 2020\n15:05  ECG.\n04 Feb 2020\n02:10  VT.\n05 Feb 2020\n09:00  Off.\n",
}


@pytest.mark.parametrize("text", RECORDS.values(), ids=RECORDS)
def test_a_record_bears_no_day_of_its_own(text):
    assert published(text) is None
    assert entries_of(text).is_record


def test_a_record_with_a_head_of_its_own_has_one():
    head = "Report issued: 9 May 2019\n\n"
    assert published(head + RECORDS["a log"])[0] == "2019-05-09"


def test_a_list_in_a_letter_leaves_the_letters_day():
    text = (
        "3 May 2012\n\nDear Sir,\n\nwe paid\n\n"
        "4 June 2011   £20\n5 July 2011   £30\n6 August 2011   £40\n"
    )
    assert published(text) == ("2012-05-03", "3 May 2012")


def test_other_stories_below_leave_the_storys_day():
    below = "\n\n1 May 2012\n\nA flood\n\n2 May 2012\n\nA fire\n"
    assert published("3 May 2012\n\n" + BODY * 9 + below)[0] == "2012-05-03"


lines = st.lists(
    st.sampled_from(
        ["Date: ", "4 March 2019", "DATED this ", "4th day of May 1912", "Minutes", " on ", "+++"]
    )
    | st.text(max_size=8),
    max_size=8,
)


@given(st.lists(lines.map("".join), max_size=12).map("\n".join), st.booleans())
def test_every_day_stands_where_it_is_said_to(text, is_record):
    for found in days_in_heads(text, is_record=is_record):
        assert any(c.isdigit() for c in found.day.span.of(text))
        assert found.day.span.of(text) == found.day.span.of(text).strip()
