"""A page's story, told from what stands around it; not a letter of the text changes."""

import os
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.model import PartKind, PassageKind, Span
from timeline_app.readers import main_text, page_story
from timeline_app.readers.from_html import parse_page, read_page
from timeline_app.readers.main_text import parted
from timeline_app.readers.passages import TextBlock, from_blocks
from timeline_app.readers.story_blocks import in_story

MENU = "".join(
    f'<li><a href="/{word}">{word}</a></li>'
    for word in [
        "Home",
        "Courts",
        "Search",
        "Records",
        "Calendar",
        "Fees",
        "Forms",
        "Contact",
        "Help",
        "Login",
    ]
)
TOP = (
    "<html><head><title>The old bridge was closed - The Courier</title></head><body>"
    f'<div id="top"><h2>The Courier</h2><ul class="menu">{MENU}</ul></div>'
    '<div class="notice">We use cookies to improve your visit. <a href="#">Accept all</a></div>'
    '<div class="teaser"><a href="/bridge">The old bridge was closed</a></div>'
)
SIDE = (
    '<div class="side"><h3>Most read</h3><ul>'
    '<li><a href="/a">Ferry timetable changes from 1 January 1999</a></li>'
    '<li><a href="/b">Mayor opened the new library on 4 March 2001</a></li></ul></div>'
    '<div id="foot">Copyright 2001 The Courier. All rights reserved.</div></body></html>'
)
SENTENCES = [
    "Engineers closed the old bridge on 11 January 1997 after a crack was found in the main arch.",
    "The council met in the town hall and asked the ministry to pay for the repairs at once.",
    "Three weeks later the first scaffolding stood on the northern bank of the river.",
    "Traffic was led over the lower crossing, and shops along the high street lost customers.",
    "In June the arch was opened again, and the mayor walked over it with the oldest resident.",
]
STORY = "<div class='text'>{}</div>".format("".join(f"<p>{said}</p>" for said in SENTENCES))
PAGE = (
    f"{TOP}<div id='content'><h1>The old bridge was closed</h1>"
    f"<div class='by'>By Ann Ott, 6 November 1997</div>{STORY}</div>{SIDE}"
)


def shown(markup):
    page = read_page(markup.encode())
    return [(p.kind.value, p.span.of(page.text)) for p in from_blocks(page.text, page.blocks)]


def kept(markup):
    return [text for kind, text in shown(markup) if kind != "furniture"]


def test_a_story_among_menus_and_teasers():
    assert kept(PAGE) == ["The old bridge was closed", *SENTENCES]


def test_nothing_is_altered_or_lost():
    before, after = parse_page(PAGE), read_page(PAGE.encode())
    assert after.text == before.text
    assert [b.span for b in after.blocks] == [b.span for b in before.blocks]


def test_days_around_the_story_are_not_the_documents_but_the_byline_is(tmp_path):
    path = tmp_path / "bridge.html"
    path.write_text(PAGE, encoding="utf-8")
    document = readers.read(path)
    assert document.title == "The old bridge was closed"
    assert document.published.when.edtf == "1997-11-06"


def test_the_day_of_a_teaser_is_no_day_of_the_page(tmp_path):
    path = tmp_path / "bridge.html"
    path.write_text(PAGE.replace(", 6 November 1997", ""), encoding="utf-8")
    assert readers.read(path).published is None


def test_a_story_in_what_is_furniture_elsewhere():
    page = PAGE.replace("<div id='content'>", "<form>").replace(f"</div>{SIDE}", f"</form>{SIDE}")
    assert set(SENTENCES) <= set(kept(page))


def test_a_page_that_stands_in_a_form_as_a_whole():
    page = PAGE.replace("<body>", "<body><form action='x'>").replace("</body>", "</form></body>")
    assert shown(page) == shown(PAGE)


def test_a_copy_of_the_story_counts_once():
    copy = STORY.replace("<p>", " ").replace("</p>", " ")
    assert kept(PAGE.replace(SIDE, f"<div class='print'>{copy}</div>{SIDE}"))[1:] == SENTENCES


COMMENTS = [
    "I walked over that bridge every single day for forty years and will miss the view.",
    "They should have asked the people of the valley before they closed it, as we all know.",
]


def test_what_readers_wrote_is_a_part_of_its_own():
    said = "".join(f"<div class='comment'><b>Jo</b><p>{text}</p></div>" for text in COMMENTS)
    markup = PAGE.replace(SIDE, f"<div id='comments' class='comments'>{said}</div>{SIDE}")
    assert [text for kind, text in shown(markup) if kind == "comment"] == COMMENTS
    page = read_page(markup.encode())
    assert {part.kind for part in page.parts} == {PartKind.COMMENT}
    for text in COMMENTS:
        assert any(text in part.span.of(page.text) for part in page.parts)


ACTS = (
    "Motion to dismiss filed by the defendant", "Order granting an extension of time",
    "Answer received from the respondent county", "Hearing held in courtroom four",
    "Summons returned executed", "Notice of appeal docketed by the clerk",
)  # fmt: skip
ROWS = [
    (date(1994, 2, 3) + timedelta(days=9 * number), f"{ACTS[number % len(ACTS)]}")
    for number in range(60)
]
SHAPES = {
    "table": ("<table>{}</table>", "<tr><td>{0:%m/%d/%Y}<td>{1}</tr>"),
    "linked table": ("<table>{}</table>", "<tr><td>{0:%m/%d/%Y}<td><a href='x'>{1}</a></tr>"),
    "list": ("<ul>{}</ul>", "<li>{0:%d %B %Y} - {1}</li>"),
    "definitions": ("<dl>{}</dl>", "<dt>{0:%d %B %Y}</dt><dd>{1}</dd>"),
    "headings": ("{}", "<h3>{0:%B %d, %Y}</h3><p>{1}.</p>"),
    "paragraphs": ("{}", "<p>{0:%B %d}: {1}.</p>"),
    "divisions": ("<div>{}</div>", "<div><div>{0:%Y-%m-%d}</div><div>{1}</div></div>"),
    "lines": ("<div>{}</div>", "{0:%d %B %Y} {1}<br>"),
    "plain": ("<pre>{}</pre>", "{0:%Y-%m-%d}  {1}\n"),
}


@pytest.mark.parametrize("number", [8, 60])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_record_loses_no_row(shape, number):
    around, row = SHAPES[shape]
    rows = "".join(row.format(day, act) for day, act in ROWS[:number])
    text = "\n".join(kept(f"{TOP}<h1>Docket of case 17</h1>{around.format(rows)}{SIDE}"))
    assert sum(text.count(act) for act in ACTS) == number


def test_a_page_without_a_story_stays_whole():
    assert kept(f"{TOP}{SIDE}") == [
        text for kind, text in shown_before(f"{TOP}{SIDE}") if kind != "furniture"
    ]


def shown_before(markup):
    page = parse_page(markup)
    return [(p.kind.value, p.span.of(page.text)) for p in from_blocks(page.text, page.blocks)]


def test_what_the_library_raises_never_leaves(monkeypatch):
    def broken(_tree):
        raise RecursionError

    monkeypatch.setattr(page_story, "_extraction", lambda: broken)
    assert page_story.find_story(PAGE) is None


def test_it_neither_fetches_nor_heeds_settings_that_lie_about(tmp_path):
    code = (
        "import sys; from timeline_app.readers.page_story import find_story;"
        "story = find_story(sys.argv[1]);"
        "assert 'urllib3' not in sys.modules and 'htmldate' not in sys.modules;"
        "import trafilatura; assert type(trafilatura.fetch_url).__name__ == '_Nothing';"
        "print(story.text)"
    )
    (tmp_path / "settings.cfg").write_text("[DEFAULT]\nMIN_EXTRACTED_SIZE = 999999\n")
    told = set()
    for seed in ("1", "2"):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        done = subprocess.run(
            [sys.executable, "-c", code, PAGE],
            check=True, capture_output=True, text=True, cwd=tmp_path, env=environment,
        )  # fmt: skip
        told.add(done.stdout)
    (text,) = told
    assert SENTENCES[0] in text


LINES = st.lists(st.text("ab cde fgh", min_size=1, max_size=60), max_size=30)


@given(LINES, LINES)
def test_every_block_is_judged(blocks, story):
    assert len(in_story(blocks, "\n".join(story))) == len(blocks)


@given(st.lists(st.integers(0, 9_999), unique=True, min_size=1, max_size=40), st.data())
def test_blocks_that_the_story_has_are_found_wherever_they_stand(numbers, data):
    lines = [f"line {n} tells what {n} happened on the day {n} of it" for n in numbers]
    others = data.draw(st.lists(st.sampled_from(["Menu", "Read more about it", ""]), max_size=9))
    blocks = [*others, *lines, *others]
    told = in_story(blocks, "\n".join(lines))
    assert told == [block in lines for block in blocks]


PIECES = st.sampled_from(
    [
        *SENTENCES, "<p>", "<div>", "</div>", "<a href=x>", "</a>", "<table>", "<td>", "<tr>",
        "<h1>", "<li>", "<form>", "<div class=comments>", "</", "3 May 1999", "<!--", "x",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_any_page_keeps_its_text_and_its_blocks(pieces):
    markup = "".join(pieces)
    before = parse_page(markup)
    after = parted(before, page_story.find_story(markup))
    assert after.text == before.text
    assert [b.span for b in after.blocks] == [b.span for b in before.blocks]
    for part in after.parts:
        assert 0 <= part.span.start < part.span.end <= len(after.text)


@pytest.mark.parametrize(
    ("kept", "title", "apart"),
    [
        ("..x.x", None, [3]),
        (".x.x.", 1, [0, 4]),
        (".x-x.", 1, [0, 2, 4]),
        ("." * 14 + "x", None, [0, 1]),
        ("x." * 2, 0, [3]),
        ("...", None, [0, 1, 2]),
    ],
)
def test_what_is_left_out_tells_no_day_but_the_lines_above_the_story_do(kept, title, apart):
    """x is told, . is left out, - was furniture before."""
    blocks = [
        TextBlock(Span(at, at + 1), PassageKind.FURNITURE if sign == "-" else None)
        for at, sign in enumerate(kept)
    ]
    found = main_text._apart(blocks, [sign == "x" for sign in kept], title)
    assert [span.start for span in found] == apart
