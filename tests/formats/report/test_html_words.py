"""Words into a page: nothing that anybody wrote can open a tag, leave an attribute or steer."""

from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import HOSTILE

from timeline_app.formats.report.html_words import clean, colour, links, turned, words

texts = st.text(st.characters(), max_size=60) | st.sampled_from(HOSTILE)


class Reader(HTMLParser):
    """What a reader of the page meets."""

    def __init__(self):
        super().__init__()
        self.tags, self.values, self.said = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.values += [value for _, value in attrs]

    def handle_data(self, data):
        self.said += data


def read(page):
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader


@given(texts)
def test_inside_an_element_it_is_read_back_as_it_was(text):
    reader = read(f"<p>{words(text)}</p>")
    assert reader.tags == ["p"]
    assert reader.said == clean(text)


@given(texts)
def test_inside_quotes_it_stays_there(text):
    for quote in "\"'":
        reader = read(f"<p title={quote}{words(text)}{quote}></p>")
        assert reader.tags == ["p"]
        assert reader.values == [clean(text)]


@given(texts)
def test_it_is_always_utf_8_and_cleaning_twice_is_cleaning_once(text):
    words(text).encode()
    assert clean(clean(text)) == clean(text)
    assert unescape(words(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\x1bb", "a\ufffdb"),
        ("a\x85b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\ufdd0b\ufdefc", "a\ufffdb\ufffdc"),
        ("a\U0010ffffb\U0001fffec", "a\ufffdb\ufffdc"),
        ("a\tb\nc", "a\tb\nc"),
        ("e\u0301 日本 \u202e", "e\u0301 日本 \u202e"),
    ],
)
def test_letters_that_no_page_may_hold_have_a_sign(text, cleaned):
    assert clean(text) == cleaned


def test_a_piece_within_a_line_keeps_its_direction_to_itself():
    assert turned("مجلس <b>") == "<bdi>مجلس &lt;b&gt;</bdi>"


@pytest.mark.parametrize(
    ("numbers", "told"),
    [((), ""), ((3,), '<a href="#e3">3</a>'),
     ((1, 12), '<a href="#e1">1</a>, <a href="#e12">12</a>')],
)  # fmt: skip
def test_numbers_lead_to_their_entries(numbers, told):
    assert links(numbers) == told


@pytest.mark.parametrize(
    ("number", "name"), [(-1, "fx"), (0, "f0"), (7, "f7"), (8, "f0"), (17, "f1")]
)
def test_lanes_take_their_eight_colours_in_turn(number, name):
    assert colour(number, "f") == name
    assert colour(number, "b") == f"b{name[1:]}"
