"""Where no field names a page's day: the library htmldate, held on a short lead."""

import subprocess
import sys
from datetime import datetime

import pytest

from timeline_app import readers
from timeline_app.readers import page_pattern
from timeline_app.readers.page_pattern import find_day

STORY = "<p>A fire destroyed the old mill at Harlow on Sunday. Nobody was hurt.</p>"


def page(body, head=""):
    return f"<html><head>{head}</head><body><h1>Mill fire</h1>{body}{STORY}</body></html>"


def found(body, head=""):
    candidate = find_day(page(body, head))
    return candidate.day.readings[0].edtf if candidate else None


OWN = [
    '<p class="byline">von Anna, 7. Juni 2018</p>',
    '<div class="post-date">2018-06-07 | Anna</div>',
    '<p class="meta">publié le 7 juin 2018</p>',
    '<span class="fecha">7 de junio de 2018</span>',
    '<div id="info">Posted on June 7, 2018 by Anna in News. 4 comments</div>',
    '<p class="date">07.06.2018</p>',
    '<article><p>x</p><footer class="entry-meta">Posted June 7, 2018</footer></article>',
    '<p class="date">June 7, 2018</p><ol><li><p class="date">June 9, 2018</p></li></ol>',
]


@pytest.mark.parametrize("body", OWN)
def test_a_line_of_its_own(body):
    assert found(body) == "2018-06-07"


OTHERS = {
    "a sentence": "<p>On 7 June 2018 the ministers of both countries met in Geneva for talks.</p>",
    "a menu": "<nav>7 June 2018</nav>",
    "a side column": '<aside class="date">7 June 2018</aside>',
    "the foot of the page": '<footer class="date">7 June 2018</footer>',
    "a list of days": "<ul>"
    + "".join(f"<li>{n} June 2018: The court sat again</li>" for n in range(7, 12))
    + "</ul>",
    "a table of days": "<table>"
    + "".join(f"<tr><td>{n} June 2018</td><td>sat</td></tr>" for n in range(7, 12))
    + "</table>",
    "terms": "<dl>"
    + "".join(f"<dt>{n} June 2018</dt><dd>The court sat</dd>" for n in range(7, 12))
    + "</dl>",
    "a diary": "".join(f"<h2>{n} June 2018</h2><p>The court sat.</p>" for n in range(7, 12)),
    "pictures of other stories": '<img src="/up/2018/06/07/1.jpg"><a href="/2018/06/07/2">x</a>',
    "a year": "<p>© 2018 The Harlow Post</p>",
    "a month": "<p class=date>June 2018</p>",
    "nothing": "",
}


@pytest.mark.parametrize("body", OTHERS.values(), ids=OTHERS)
def test_what_is_not_the_pages_own_day(body):
    assert found(body) is None


def test_it_is_the_last_resort(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(page(OWN[0]), encoding="utf-8")
    published = readers.read(path).published
    assert (published.when.edtf, published.source.value) == ("2018-06-07", "pattern")
    path.write_text(page("<p class=meta>by Ann, June 7, 2018 in News</p>"), encoding="utf-8")
    document = readers.read(path)
    assert document.published.span.of(document.text) == "June 7, 2018"
    head = '<meta name="date" content="2017-01-02">'
    path.write_text(page(OWN[0], head), encoding="utf-8")
    assert readers.read(path).published.source == "meta"


def of_page(markup, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(markup, encoding="utf-8")
    found = readers.read(path).published
    return found and found.when.edtf


def test_the_order_of_day_and_month_is_that_of_the_page(tmp_path):
    told = '<div class="submitted">Submitted by ann on {}</div>'
    assert of_page(page(told.format("Mon, 03/04/2019 - 10:12")), tmp_path) == "2019-03-04"
    assert of_page(page(told.format("03/04/2019")), tmp_path) == "2019-04-03"
    other = "<p>The mill was sold on 03/22/2019 to the town.</p>"
    assert of_page(page(told.format("03/04/2019") + other), tmp_path) == "2019-03-04"


def test_a_column_that_holds_most_of_the_page_is_none():
    markup = f'<div class="sidebar right"><h2>Mill fire</h2>{OWN[0]}{STORY * 5}</div><p>Ann</p>'
    assert find_day(f"<html><body>{markup}</body></html>")
    aside = f'<div class="sidebar right">{OWN[0]}</div>{STORY * 5}'
    assert not find_day(f"<html><body>{aside}</body></html>")


def test_todays_date_above_the_title_is_not_the_storys(tmp_path):
    body = '<p class="byline">Ann Lee, Harlow, 4 March 2019 10.12 GMT</p>'
    markup = page(body).replace("<h1>", "<div>Saturday 9 May 2020</div><h1>")
    assert of_page(markup, tmp_path) == "2019-03-04"
    assert of_page(markup.replace(body, ""), tmp_path) == "2020-05-09"


def test_a_sentence_that_says_when_it_was_posted():
    said = "This entry was posted on Thursday, June 7th, 2018 at 10:12 am and is filed under News."
    assert found(f'<p class="postmetadata">{said} You can follow any responses to it.</p>')
    assert found('<p class="info">The trial begins on 7 June 2018.</p>') is None


def test_it_knows_no_today():
    far = page('<p class="date">2039-12-31</p>')
    assert find_day(far).day.readings[0].edtf == "2039-12-31"
    assert find_day(page('<time datetime="2020-06">June</time>')) is None
    from htmldate import extractors

    assert extractors.dateutil_parse("2020-06") == datetime(2020, 6, 1)


def test_it_is_given_nothing_to_fetch_with():
    code = (
        "import sys; from timeline_app.readers.page_pattern import find_day;"
        "assert find_day(sys.argv[1]);"
        "import htmldate.utils as u; assert type(u.urllib3).__name__ == '_Nothing';"
        "assert 'urllib3' not in sys.modules and 'ssl' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, page(OWN[0])], check=True)


def test_it_is_loaded_only_where_needed(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(page("", '<meta name="date" content="2017-01-02">'), encoding="utf-8")
    code = (
        "import sys; from timeline_app import readers; readers.read(sys.argv[1]);"
        "assert not {'htmldate', 'lxml', 'dateparser'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)


HOSTILE = [
    "",
    "<",
    "http://example.org/",
    "\0<p>2018-06-",
    '<?xml version="1.0" encoding="utf-16"?><p>x',
    "<div class=date>12 5 2020 " * 5_000,
    "".join(f"<p>{n % 28 + 1} березня-{n} 2020</p>" for n in range(5_000)),
    '<p class="date">' + "9" * 5_000,
    '<abbr data-utime="99999999999999999999">x</abbr>' * 20,
]


@pytest.mark.parametrize("markup", HOSTILE)
def test_hostile_markup_is_no_error(markup):
    found = find_day(markup)
    assert found is None or found.source == "pattern"


def test_what_the_library_raises_never_leaves(monkeypatch):
    def broken(_tree):
        raise RecursionError

    monkeypatch.setattr(page_pattern, "_search", lambda: broken)
    assert find_day(page(OWN[0])) is None
