"""The page: somebody else's parser accepts it, nothing in it can act, and every way leads on."""

import shutil
import subprocess
from collections import Counter
from html import unescape
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_chronologies import chronologies, hostile, kept
from report_case import HOSTILE, filled

from timeline_app import formats, wording
from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.report.html_words import words
from timeline_app.model import EventFilter, Level, shown
from timeline_app.store import open_store

NAME = "report-html"
DATED = EventFilter(level=Level.DATED)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    with open_store(folder / "c.db", create=True) as opened:
        filled(opened)
        formats.export_of(opened, DATED, folder / "r.html", NAME, title=HOSTILE[3])
    return folder / "r.html"


@pytest.fixture(scope="module")
def tree(page):
    """Strict: the first fault of the page raises."""
    parser = html5lib.HTMLParser(
        html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False
    )
    return parser.parse(page.read_bytes(), transport_encoding="utf-8")


def words_of(text):
    """As a reader of the page gets it back."""
    return unescape(words(text))


def test_nothing_in_it_can_act_or_fetch(tree):
    """No script, no handler, no address but places within the page; and its own policy says so."""
    for element in tree.iter():
        name = str(element.tag).rpartition("}")[2]
        assert name not in {"script", "img", "iframe", "object", "embed", "link", "base", "form"}
        for key, value in element.attrib.items():
            plain = str(key).rpartition("}")[2]
            assert not plain.startswith("on")
            assert plain not in {"src", "action", "srcset", "data"}
            assert plain != "href" or value.startswith("#")
    policy = next(one for one in tree.iter("meta") if one.get("http-equiv"))
    assert policy.get("content").startswith("default-src 'none'")
    assert tree.find("head/title").text == f"{HOSTILE[3]} · chronology"


def test_every_way_leads_somewhere_and_no_place_is_told_twice(tree):
    places = Counter(one.get("id") for one in tree.iter() if one.get("id"))
    assert max(places.values()) == 1
    ways = {one.get("href")[1:] for one in tree.iter() if one.get("href")}
    assert ways <= set(places)
    assert {f"e{number}" for number in range(1, 13)} <= ways
    assert {f"n{number}" for number in range(1, 15)} <= ways


def test_footnotes_lead_to_their_passage_and_back(tree):
    for number in range(1, 15):
        note = next(one for one in tree.iter("li") if one.get("id") == f"n{number}")
        assert f"#r{number}" in [one.get("href") for one in note.iter("a")]


def test_all_words_are_there_as_words(tree):
    told = ["".join(one.itertext()) for one in tree.iter() if one.get("class") == "title"]
    wanted = {shown.title(text).replace("\ufdd0", "\ufffd") for text in HOSTILE}
    assert wanted <= set(told)
    assert len(told) == 12
    text = "".join(tree.itertext())
    for said in ("“The ferry struck the breakwater at 07:42.”", "Deck log (D001), para. 1.",
                 "15 March 44 BCE", "5 February is right", "A person put it away."):  # fmt: skip
        assert said in text


def test_what_reads_aloud_finds_its_way(tree):
    """The language, one main part, headings that skip no level, columns that name themselves."""
    assert tree.get("lang") == "en"
    assert len(list(tree.iter("main"))) == 1
    levels = [
        int(str(one.tag)[1]) for one in tree.iter() if str(one.tag) in ["h1", "h2", "h3", "h4"]
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(one.get("scope") in {"col", "row"} for one in tree.iter("th"))
    assert all(one.find("caption") is not None for one in tree.iter("table"))


@settings(max_examples=12, deadline=None)
@given(chronologies(), st.sampled_from(["time", "lane", "document"]))
def test_any_chronology_is_told_whole(chronology, order):
    """Whatever the dates: each event once, with all its passages, on a page that is sound."""
    with TemporaryDirectory() as folder, kept(chronology, Path(folder)) as opened:
        out = Path(folder) / "r.html"
        everything = EventFilter.everything()
        formats.export_of(opened, everything, out, NAME, order=order, notes=True)
        parser = html5lib.HTMLParser(
            html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False
        )
        tree = parser.parse(out.read_bytes(), transport_encoding="utf-8")
        found = Counter("".join(one.itertext()) for one in tree.iter()
                        if one.get("class") == "title")  # fmt: skip
        told = list(opened.events(everything))
        assert found == Counter(words_of(shown.title(event.title)) for event in told)
        text = "".join(tree.itertext())
        for event in told:
            assert wording.in_words_or(event.when, "No date") in text


def test_words_that_mean_something_elsewhere_mean_nothing_here(tmp_path):
    with kept(hostile(), tmp_path) as opened:
        written = formats.export_of(
            opened, EventFilter.everything(), tmp_path / "r.html", NAME, notes=True
        )
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
        (tmp_path / "r.html").read_bytes(), transport_encoding="utf-8"
    )
    assert sum(one.get("class") == "title" for one in tree.iter()) == written.count
    assert not {"script", "img"} & {one.tag for one in tree.iter()}
    assert all(one.get("href", "#").startswith("#") for one in tree.iter())


@pytest.mark.skipif(shutil.which("vnu") is None, reason="the validator vnu is not on the path")
def test_the_validator_of_others_finds_nothing(page):
    done = subprocess.run(["vnu", "--also-check-css", str(page)], check=False, capture_output=True)
    assert done.stderr == b""


def test_it_is_the_same_whenever_it_is_written(store, tmp_path, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_588_587_120.0)
    for name in ("a.html", "b.html"):
        formats.export_of(store, DATED, tmp_path / name, NAME, paper="Letter", order="lane")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert "size: letter;" in (tmp_path / "a.html").read_text("utf-8")


def test_who_cancels_finds_nothing(store, tmp_path):
    def cancelled(_done, _total):
        raise Cancelled

    out = tmp_path / "r.html"
    with pytest.raises(Cancelled):
        formats.export(Outgoing(store, DATED, Options(), cancelled), out, NAME)
    assert list(tmp_path.glob("*.html")) == []


def test_an_empty_chronology_is_a_page_too(tmp_path):
    with open_store(tmp_path / "empty.db", create=True) as empty:
        formats.export_of(empty, DATED, tmp_path / "r.html", NAME)
    html5lib.HTMLParser(strict=True).parse((tmp_path / "r.html").read_bytes())


def test_letters_that_no_page_may_hold_are_shown_as_unknown():
    assert words("a\ud800\x00\ufffe\U0001ffff b") == "a\ufffd\ufffd\ufffd\ufffd b"
    assert words("<a b='c'>&") == "&lt;a b=&#x27;c&#x27;&gt;&amp;"
