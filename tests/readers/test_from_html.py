"""Pages of HTML, good and broken: text only, with the blocks that the tags tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.errors import UnreadableDocument
from timeline_app.readers.from_html import parse_page, read_page

PAGE = """<!DOCTYPE html>
<html><head><title>Talks &amp; Tea – Example News</title>
<meta charset="utf-8"><meta property="article:published_time" content="2020-07-22T00:51:00Z">
<script>var x = "<p>never</p>";</script><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Talks &amp; <em>Tea</em></h1>
<p class="a > b">The ministers&nbsp;met in <b>Gene</b>va<br>on Monday.
<p>Nothing followed.</p>
<ul><li>First item<li>Second <a href="x">item</a></ul>
<pre>  kept
   as is</pre>
<div>Share</div>
<footer>Copyright 2020</footer></article></body></html>"""


def blocks(markup):
    page = parse_page(markup)
    return [(b.kind.value if b.kind else "", b.span.of(page.text)) for b in page.blocks]


def test_a_page():
    assert blocks(PAGE) == [
        ("furniture", "Home News"),
        ("heading", "Talks & Tea"),
        ("", "The ministers met in Geneva\non Monday."),
        ("", "Nothing followed."),
        ("list item", "First item"),
        ("list item", "Second item"),
        ("", "kept\n   as is"),
        ("", "Share"),
        ("furniture", "Copyright 2020"),
    ]


def test_title_and_date_of_a_page(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    document = readers.read(path)
    assert document.title == "Talks & Tea"
    assert document.published.when.edtf == "2020-07-22"
    assert document.published.source == "meta"
    kinds = [(p.kind.value, p.span.of(document.text)) for p in document.passages]
    assert ("furniture", "Share") in kinds
    assert "never" not in document.text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("no markup at all", "no markup at all"),
        ("a < b and c > d", "a < b and c > d"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("one<!-- two > --> three<!-- four", "one three"),
        ('<a title="a > b" href=x>link</a>', "link"),
        ('<a title="open>link</a> rest', "link rest"),
        ("<script>if (a </b) x</script >after", "after"),
        ("<p>a</p><script>never ends", "a"),
        ("&lt;p&gt; &#65;&#x42; &unknown; &#99999999999;", "<p> AB &unknown; \ufffd"),
        ("<?xml version='1.0'?><![CDATA[x]]>y", "y"),
        ("</p></div>text", "text"),
        ("<P>Upper</P>", "Upper"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a | b\n\nc"),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c<td>d</table>", "a | b\n\n| | c | d"),
        ("a\n  b\n\nc", "a b c"),
        ("a<br><br>b<br>c", "a\n\nb\nc"),
        ("<div hidden>x</div>", "x"),
        ("", ""),
    ],
)
def test_broken_markup(markup, text):
    assert parse_page(markup).text == text


@pytest.mark.parametrize(
    "piece",
    ["<a ", "<!--", "<![", "<div>", "<p>x", "<script>", "&#", "<a b='", "</", "<", "<li>x<ul>"],
)
def test_hostile_markup_ends(piece):
    parse_page(piece * 3_000)


def test_a_page_in_another_encoding():
    page = '<meta charset="koi8-r"><p>Президент посетил Минск</p>'.encode("koi8-r")
    assert read_page(page).text == "Президент посетил Минск"


def test_a_page_without_text(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<html><script>x</script></html>", encoding="utf-8")
    with pytest.raises(UnreadableDocument, match="no text"):
        readers.read(path)


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="2020-07-22">',
        '<meta itemprop="datePublished" content="2020-07-22T10:00:00+02:00">',
        '<time pubdate datetime="2020-07-22">last summer</time>',
    ],
)
def test_dates_in_the_head(head):
    (found,) = parse_page(f"{head}<p>x").metadata
    assert [when.edtf for when in found.day.readings] == ["2020-07-22"]


def test_a_field_that_is_no_day_of_the_page():
    assert not parse_page('<meta name="viewport" content="2020-07-22"><p>x').metadata
    (found,) = parse_page('<meta name="date" content="03/04/2019">').metadata
    assert [when.edtf for when in found.day.readings] == ["2019-04-03", "2019-03-04"]


pieces = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<",
        ">",
        "<a b='",
        '"',
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "text",
        "&amp;",
    ]
)


@given(st.lists(pieces | st.text(max_size=5), max_size=20).map("".join))
def test_any_markup_gives_true_blocks(markup):
    page = parse_page(markup)
    for block in page.blocks:
        assert block.span.of(page.text).strip() == block.span.of(page.text) != ""
