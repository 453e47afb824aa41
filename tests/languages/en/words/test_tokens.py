"""Words in the treebanks' conventions, with offsets that hold for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import parsing

CONVENTIONS = {
    "He didn't go.": "He did n't go .",
    "They can’t, won’t.": "They ca n’t , wo n’t .",
    "Iran´s leader met Iraq’s.": "Iran ´s leader met Iraq ’s .",
    "the travellers' guide": "the travellers ' guide",
    "I'm sure they'll say you've lost": "I 'm sure they 'll say you 've lost",
    "You cannot; she's gonna.": "You can not ; she 's gon na .",
    "al-Qaeda's US-based group": "al - Qaeda 's US - based group",
    "He was re-elected in mid-August.": "He was re-elected in mid-August .",
    "state-controlled TV, 18-year-old": "state - controlled TV , 18 - year - old",
    "Mr. Smith of Acme Inc. left.": "Mr. Smith of Acme Inc. left .",
    "J. K. Rowling met U.S. officials": "J. K. Rowling met U.S. officials",
    "at 5 p.m. on Sept. 3": "at 5 p.m. on Sept. 3",
    "at 5:30pm, 10km away": "at 5:30 pm , 10 km away",
    "It cost $1,250.50, up 3.5%.": "It cost $ 1,250.50 , up 3.5 % .",
    "£3m or €5bn": "£ 3 m or € 5 bn",
    "in the 1990s and '60s, the 21st century": "in the 1990s and '60s , the 21st century",
    "on 2020-07-22, 12/25/2000 or 22-07-2020": "on 2020-07-22 , 12/25/2000 or 22-07-2020",
    "2013-2014": "2013 - 2014",
    "since 9/11": "since 9/11",
    "and/or": "and / or",
    "Wait... what?!": "Wait ... what ?!",
    "expects... (the Iraqi)": "expects ... ( the Iraqi )",
    "“Yes,” he said—twice -- no.": "“ Yes , ” he said — twice -- no .",
    "at https://a.org/x?y=1, or me@b.co.uk.": "at https://a.org/x?y=1 , or me@b.co.uk .",
    "AT&T's results": "AT&T 's results",
    "No. 5 of no. The end": "No. 5 of no . The end",
    "School of Art. He": "School of Art . He",
    "Rock 'n' roll O'Brien's": "Rock ' n ' roll O'Brien 's",
    "naïve café": "naïve café",
    "10\u00a0000 people\u00a0left": "10 000 people left",
    "": "",
    " \n\t ": "",
}


def words(text):
    return [span.of(text) for span in parsing.split_words(text)]


@pytest.mark.parametrize("text", CONVENTIONS)
def test_conventions(text):
    assert words(text) == CONVENTIONS[text].split()


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_words_cover_all_but_white_space_in_order(text):
    spans = parsing.split_words(text)
    end = 0
    for span in spans:
        assert span.start >= end
        assert text[end : span.start].strip() == ""
        assert span.end > span.start
        assert not any(c.isspace() for c in span.of(text))
        end = span.end
    assert text[end:].strip() == ""


@pytest.mark.parametrize(
    "unit",
    ["a.", "a-", "x'", "1,", "1.", "@", "a@", ".", "'", "#a", "http://", "a.b@", "re-", "(", "é́"],
)
def test_any_repetition_ends(unit):
    text = unit * 20_000
    spans = parsing.split_words(text)
    assert spans[-1].end == len(text)


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole():
    text = "One two. Three four."
    assert [s.of(text) for s in parsing.split_words(text)][3:] == ["Three", "four", "."]
