"""A web page's own day: where it is read, which field wins, and what is never taken for it."""

import pytest

from timeline_app import readers
from timeline_app.readers.from_html import parse_page
from timeline_app.wording import worded

STORY = (
    "<p>A fire destroyed the old mill at Harlow on Sunday. Nobody was hurt, the brigade said.</p>"
)


def page(head="", body="", title="<h1>Mill fire</h1>", language="en"):
    return (
        f'<html lang="{language}"><head><title>Mill fire</title>{head}</head>'
        f"<body>{title}{body}{STORY}</body></html>"
    )


def published(markup, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(markup, encoding="utf-8")
    document = readers.read(path)
    found = document.published
    return (found.when.edtf, found.source.value) if found else None


def script(data):
    return f'<script type="application/ld+json">{data}</script>'


WORK = '{"@type": "NewsArticle", "headline": "Mill fire", %s}'
JSON_LD = {
    "plain": script(WORK % '"datePublished": "2017-06-14T18:00:00+02:00"'),
    "in a graph": script(
        '{"@graph": [{"@type": "WebSite"}, {"@type": "WebPage", "datePublished": "2016-01-01"},'
        + WORK % '"datePublished": "2017-06-14"'
        + "]}"
    ),
    "in a list": script("[" + WORK % '"datePublished": "2017-06-14"' + "]"),
    "in the second script": script('{"@type": "Organization", "foundingDate": "1901-01-01"}')
    + script(WORK % '"datePublished": "2017-06-14"'),
    "published before created before modified": script(
        WORK % '"dateModified": "2019-01-01", "dateCreated": "2017-06-13",'
        '"datePublished": "2017-06-14"'
    ),
    "created": script(WORK % '"dateModified": "2019-01-01", "dateCreated": "2017-06-14"'),
    "changed, where nothing else is told": script(WORK % '"dateModified": "2017-06-14"'),
    "broken": script(
        '{"@type": "NewsArticle", "datePublished": "2017-06-14", "headline": "a "b""}'
    ),
    "within a comment": script("<!-- " + WORK % '"datePublished": "2017-06-14"' + " -->"),
    "with a line end in a text": script(
        '{"@type": "Article", "description": "a\nb", "datePublished": "2017-06-14"}'
    ),
    "with a quote as an entity": script(
        '{"@type": "Article", "headline": "a &quot; b", "datePublished": "2017-06-14"}'
    ),
    "digits alone": script(WORK % '"datePublished": "20170614T180000Z"'),
    "seconds": script(WORK % '"datePublished": 1497463200'),
    "as mails write it": script(WORK % '"datePublished": "Wed, 14 Jun 2017 10:00:00 GMT"'),
    "clock first": script(WORK % '"datePublished": "04:25:06 PM IST Jun 14, 2017"'),
    "a value object": script(WORK % '"datePublished": {"@value": "2017-06-14"}'),
    "comments are others": script(
        WORK % '"comment": [{"@type": "Comment", "dateCreated": "2018-01-01"}],'
        '"datePublished": "2017-06-14"'
    ),
    "the story before a video": script('{"@type": "VideoObject", "uploadDate": "2016-01-01"}')
    + script(WORK % '"datePublished": "2017-06-14"'),
    "the one that bears the title": script(
        '[{"@type": "NewsArticle", "headline": "A flood", "datePublished": "2017-05-01"},'
        + WORK % '"datePublished": "2017-06-14"'
        + "]"
    ),
}


@pytest.mark.parametrize("head", JSON_LD.values(), ids=JSON_LD)
def test_json_ld(head, tmp_path):
    assert published(page(head), tmp_path) == ("2017-06-14", "json-ld")


def test_a_list_of_other_stories_in_json_ld_is_not_the_page(tmp_path):
    works = ",".join(
        f'{{"@type": "NewsArticle", "headline": "Story {n}", "datePublished": "2017-06-1{n}"}}'
        for n in range(4)
    )
    assert published(page(script(f"[{works}]")), tmp_path) is None


FIELDS = [
    '<meta property="article:published_time" content="2017-06-14T08:00:00+02:00">',
    '<meta name="date" content="2017-06-14">',
    '<meta name="DC.date.issued" content="2017-06-14">',
    '<meta name="dcterms.created" content="20170614">',
    '<meta name="citation_publication_date" content="2017/06/14">',
    '<meta name="parsely-pub-date" content="2017-06-14T08:00:00Z">',
    '<meta name="sailthru.date" content="Wed, 14 Jun 2017 10:00:00 GMT">',
    '<meta name="pubdate" content="1497463200000">',
    '<meta http-equiv="date" content="June 14, 2017">',
    '<meta name="last-modified" content="2019-01-01"><meta name="created" content="2017-06-14">',
    '<META CONTENT="2017-06-14" NAME=PublishDate>',
]


@pytest.mark.parametrize("head", FIELDS)
def test_fields_of_the_head(head, tmp_path):
    assert published(page(head), tmp_path) == ("2017-06-14", "meta")


MARKED = [
    '<span itemprop="datePublished" content="2017-06-14T17:02:00Z">June 14</span>',
    '<meta itemprop="datePublished" content="2017-06-14">',
    '<time itemprop="datePublished" datetime="2017-06-14">yesterday</time>',
    '<span itemprop="datePublished">14 June 2017</span>',
    '<i itemprop=dateModified content="2019-1-1"/><i itemprop=datePublished content="2017-6-14"/>',
    '<span property="schema:datePublished" content="2017-06-14">14.6.</span>',
]


@pytest.mark.parametrize("body", MARKED)
def test_marked_fields(body, tmp_path):
    assert published(page(body=body), tmp_path) == ("2017-06-14", "itemprop")


TIMES = {
    "below the title": ("", '<time datetime="2017-06-14">07/11/2017</time>'),
    "above it": ('<div><time datetime="2017-06-14">14 June</time><h1>Mill fire</h1></div>', ""),
    "its text": ("", "<p><time>14 June 2017</time></p>"),
    "with clock": ("", '<time class="entry-date" datetime="2017-06-14T09:00:00Z">x</time>'),
    "published before updated": (
        "",
        '<time class=updated datetime="2018-01-01"/><time class=published datetime="2017-06-14"/>',
    ),
    "not that of a side column": (
        "",
        '<time datetime="2017-06-14">x</time><aside><time datetime="2021-01-01">y</time></aside>',
    ),
    "nor of a menu above": (
        '<nav><time datetime="2021-01-01">today</time></nav><h1>Mill fire</h1>',
        '<time datetime="2017-06-14">x</time>',
    ),
    "nor of a list of other stories above": (
        '<div class="latest-news"><time datetime="2021-01-01">now</time></div><h1>Mill fire</h1>',
        '<time datetime="2017-06-14">x</time>',
    ),
    "in a layout whose name says side column": (
        '<div class="sidebar-layout sidebar"><h1>Mill fire</h1>',
        '<time datetime="2017-06-14">x</time></div>',
    ),
}


@pytest.mark.parametrize(("title", "body"), TIMES.values(), ids=TIMES)
def test_the_time_beside_the_title(title, body, tmp_path):
    markup = page(body=body, title=title or "<h1>Mill fire</h1>")
    assert published(markup, tmp_path) == ("2017-06-14", "time element")


@pytest.mark.parametrize(
    "body",
    [
        '<aside><time datetime="2021-01-01">1 January 2021</time></aside>',
        '<nav><time datetime="2021-01-01">1 January 2021</time></nav>',
        '<footer><time datetime="2021-01-01">1 January 2021</time></footer>',
        '<ul class="related"><li><time datetime="2021-01-01">x</time></li></ul>',
        '<div id="comments"><time datetime="2021-01-01">x</time></div>',
        '<template><time datetime="2021-01-01">x</time></template>',
    ],
)
def test_what_is_about_other_things_dates_no_page(body, tmp_path):
    assert published(page(body=body), tmp_path) is None


ADDRESSES = [
    '<link rel="canonical" href="https://example.org/news/2017/06/14/mill-fire">',
    '<link rel="canonical" href="https://example.org/2017/jun/14/mill-fire">',
    '<link rel="canonical" href="https://example.org/news/20170614/mill-fire">',
    '<meta property="og:url" content="https://example.org/2017-06-14-mill-fire.html">',
]


@pytest.mark.parametrize("head", ADDRESSES)
def test_the_address(head, tmp_path):
    assert published(page(head), tmp_path) == ("2017-06-14", "address")


@pytest.mark.parametrize("part", ["2028064/mill", "20179914/x", "1234/06/14", "2017/06/mill"])
def test_numbers_in_an_address_that_are_no_day(part, tmp_path):
    head = f'<link rel="canonical" href="https://example.org/{part}">'
    assert published(page(head), tmp_path) is None


def test_the_order_of_the_fields(tmp_path):
    json_ld = script(WORK % '"datePublished": "2017-06-14"')
    marked = '<span itemprop="datePublished" content="2017-06-15">x</span>'
    meta = '<meta name="date" content="2017-06-16">'
    time = '<time datetime="2017-06-17">x</time>'
    assert published(page(json_ld + meta, marked + time), tmp_path)[1] == "json-ld"
    assert published(page(meta, marked + time), tmp_path)[1] == "itemprop"
    assert published(page(meta, time), tmp_path)[1] == "meta"
    assert published(page(ADDRESSES[0], time), tmp_path)[1] == "time element"


def test_two_fields_that_agree_win_over_one(tmp_path):
    json_ld = script(WORK % '"datePublished": "2017-06-14"')
    markup = page(json_ld + '<meta name="date" content="2017-06-16">', TIMES["its text"][1])
    assert published(markup, tmp_path)[0] == "2017-06-14"
    other = page(
        json_ld + '<meta name="date" content="2017-06-16">', '<time datetime="2017-06-16">x</time>'
    )
    assert published(other, tmp_path) == ("2017-06-16", "meta")


def test_a_change_is_no_contradiction(tmp_path):
    path = tmp_path / "page.html"
    changed = '<meta property="article:modified_time" content="2019-01-01">'
    path.write_text(page(changed, '<time datetime="2017-06-14">x</time>'), encoding="utf-8")
    document = readers.read(path)
    assert document.published.when.edtf == "2017-06-14"
    assert tuple(map(worded, document.notes)) == ()


def test_the_day_is_that_of_the_place(tmp_path):
    late = script(WORK % '"datePublished": "2017-06-13T22:30:00Z"')
    assert published(page(late, language="de"), tmp_path)[0] == "2017-06-14"
    assert published(page(late), tmp_path)[0] == "2017-06-13"
    italian = late + '<link rel="canonical" href="https://example.it/mill">'
    assert published(page(italian), tmp_path)[0] == "2017-06-14"
    address = late + '<link rel="canonical" href="https://example.org/2017/06/14/mill">'
    assert published(page(address), tmp_path)[0] == "2017-06-14"
    before = late + '<link rel="canonical" href="https://example.org/2017/06/12/mill">'
    assert published(page(before), tmp_path)[0] == "2017-06-13"


def test_a_field_decides_what_the_shown_day_leaves_open(tmp_path):
    markup = page(body='<p>Published: 07/11/2017</p><time datetime="2017-11-07">x</time>')
    assert published(markup, tmp_path)[0] == "2017-11-07"


def test_fields_that_hold_no_day(tmp_path):
    for value in ("1970-01-01T00:00:00Z", "0000-00-00", "0", "soon", "2017-02-31", ""):
        assert published(page(f'<meta name="date" content="{value}">'), tmp_path) is None


def test_the_text_stays_as_it_is():
    plain = parse_page(page())
    dated = parse_page(page(JSON_LD["plain"] + FIELDS[0] + ADDRESSES[0]))
    assert dated.text == plain.text
    assert dated.blocks == plain.blocks


def test_a_time_far_below_the_title_is_not_beside_it():
    assert (
        parse_page(page(body=STORY * 40 + '<time datetime="2021-01-01">x</time>')).metadata == ()
    )


def test_open_elements_without_end_are_read():
    deep = "<div class=related>" * 3_000 + '<time datetime="2017-06-14">' * 3_000
    assert parse_page(deep).metadata == ()
    assert parse_page(script("[" * 100_000)).metadata == ()
