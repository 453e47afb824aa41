"""Pages with something left open: no paragraph is lost to it, and what is not read is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.from_html import parse_page
from timeline_app.wording import worded

TOLD = "The bridge at Lodi fell on 3 May 2020, and the mayor resigned."
PARAGRAPH = f"<p>{TOLD}</p>"
UNSEEN = [
    "button",
    "select",
    "svg",
    "iframe",
    "textarea",
    "object",
    "canvas",
    "math",
    "noscript",
    "template",
]
CODE = ["script", "style"]


def told(markup):
    return parse_page(markup).text.count("Lodi")


@pytest.mark.parametrize("name", [*UNSEEN, *CODE, "title", "!-- "])
def test_what_is_left_open_swallows_no_paragraph(name):
    assert told(f"<body>{PARAGRAPH}<{name}>{PARAGRAPH * 20}</body>") == 21
    assert told(f"<body>{PARAGRAPH}<div><{name}>{PARAGRAPH * 5}</div>{PARAGRAPH}") == 7


@pytest.mark.parametrize("name", ["button", "select", "iframe", "canvas", "textarea", "title"])
def test_another_of_its_kind_shows_that_the_first_was_left_open(name):
    assert told(f"{PARAGRAPH}<{name}>{PARAGRAPH * 5}<{name}>x</{name}>{PARAGRAPH}") == 7


@pytest.mark.parametrize("name", [n for n in UNSEEN if n != "noscript"])
def test_what_is_closed_is_left_out(name):
    page = parse_page(f"<p>The <{name}>label</{name}> bridge fell.</p>{PARAGRAPH}")
    assert page.text == f"The bridge fell.\n\n{TOLD}"
    assert tuple(map(worded, page.notes)) == ()


@pytest.mark.parametrize("name", ["button", "template", "object", "canvas"])
def test_much_text_that_is_not_shown_is_told(name):
    page = parse_page(f"{PARAGRAPH}<{name}>{PARAGRAPH * 20}</{name}>{PARAGRAPH}")
    assert page.text.count("Lodi") == 2
    assert f"<{name}>" in worded(page.notes[0])


def test_a_drawing_ends_at_the_first_paragraph():
    assert told(f"<svg><text>a</text>{PARAGRAPH * 3}</svg>{PARAGRAPH}") == 4


def test_a_label_left_open_is_no_text():
    assert parse_page(f"<div><button>Share</div>{PARAGRAPH}").text == TOLD
    assert parse_page(f"<select><option>Lodi<option>Pavia<p>{TOLD}").text == TOLD
    assert parse_page("<p>a</p><div><script>never ends</div>").text == "a"


@pytest.mark.parametrize("name", [*CODE, "textarea"])
def test_what_stands_in_code_left_open_hides_no_paragraph(name):
    assert told(f"<{name}><b>{PARAGRAPH * 3}") == 3
    assert told(f"<div><{name}><b><i>x</i>{PARAGRAPH * 3}</div>{PARAGRAPH}") == 4


def test_what_is_shown_without_scripts_is_read_where_it_is_text():
    assert parse_page(f"<noscript>{PARAGRAPH}</noscript>").text == TOLD
    assert parse_page(f"a<noscript><img src=x></noscript>b{PARAGRAPH}").text == f"ab\n\n{TOLD}"
    plea = "<noscript>Please enable JavaScript to go on.</noscript>"
    assert parse_page(f"{plea}{PARAGRAPH}").text == TOLD


def test_a_script_that_swallows_paragraphs_is_told():
    page = parse_page(f"{PARAGRAPH}<script>{PARAGRAPH * 20}<script>x</script>{PARAGRAPH}")
    assert "<script>" in worded(page.notes[0])


TAGS = [
    f"<{end}{name}>" for name in [*UNSEEN, *CODE, "p", "div", "title", "b"] for end in ("", "/")
]


@given(st.lists(st.sampled_from([*TAGS, "<br>", "<!--", "-->", "some words", "x"]), max_size=40))
def test_any_order_of_tags_gives_true_blocks(pieces):
    page = parse_page("".join(pieces))
    at = 0
    for block in page.blocks:
        assert block.span.start >= at
        assert block.span.of(page.text).strip() == block.span.of(page.text) != ""
        at = block.span.end


@given(st.lists(st.sampled_from([*TAGS, "<br>"]), max_size=8))
def test_no_open_tags_hide_the_paragraphs_behind_them(pieces):
    """Whatever is open: a paragraph is read, or its element is closed behind it and it is told."""
    opened = [piece for piece in pieces if "/" not in piece]
    assert told("".join(opened) + PARAGRAPH * 3) == 3
