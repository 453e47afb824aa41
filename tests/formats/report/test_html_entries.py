"""The entries of a page: what is told, in which order, and ways that lead there and back."""

import re
from dataclasses import replace

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_chronologies import HOSTILE

from timeline_app.formats.report import html_entries
from timeline_app.formats.report.html_words import clean
from timeline_app.formats.report.model import (
    AnnexSource,
    Footnote,
    Quote,
    Remark,
    ReportEntry,
    ReportHeading,
)

SOURCE = AnnexSource("D001", "Deck log", "m.txt", "0", "", "")
NOTES = tuple(Footnote(number, SOURCE, f"row {number}") for number in range(1, 4))
ENTRY = ReportEntry(
    7, "5 May 2020", "2020-05-05", "The bridge opened", "Works", 2, "Opening", "", "accepted",
    people=("Ana Silva",), places=("Porto",), quotes=(Quote("It opened.", NOTES[0]),),
)  # fmt: skip


def tree(page):
    """As a parser of others reads it; the first fault raises."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    return parser.parseFragment(page)


def said(page):
    return " ".join("".join(tree(page).itertext()).split())


def test_an_entry_tells_date_title_quote_and_what_is_about_it_in_this_order():
    told = said(html_entries.entry(ENTRY))
    assert told == (
        "5 May 20202020-05-05 The bridge opened7 “It opened.”1 "
        "Opening · Ana Silva · Porto · accepted"
    ) or re.sub(r"\s", "", told) == re.sub(
        r"\s", "",
        "5 May 2020 2020-05-05 The bridge opened 7 “It opened.” 1 "
        "Opening · Ana Silva · Porto · accepted",
    )  # fmt: skip


@pytest.mark.parametrize("level", [3, 4])
def test_its_title_is_a_heading_of_the_level_that_was_asked_for(level):
    page = html_entries.entry(ENTRY, level)
    assert f'<h{level} class="title" dir="auto">The bridge opened</h{level}>' in page


def test_an_event_by_hand_says_so_and_has_no_quote():
    page = html_entries.entry(replace(ENTRY, quotes=()))
    assert "Added by hand; no passage of a document proves it." in page
    assert "blockquote" not in page


@pytest.mark.parametrize(
    ("quotes", "words"),
    [
        ((Quote("", NOTES[0]),), "Told at"),
        ((Quote("It opened.", NOTES[0]), Quote("", NOTES[1])), "Also told at"),
    ],
)
def test_further_passages_are_told_by_their_place_alone(quotes, words):
    page = html_entries.entry(replace(ENTRY, quotes=quotes))
    assert f'<p class="about">{words} <sup>' in page
    assert page.count("<sup>") == len(quotes)


def test_without_edtf_note_and_remarks_nothing_stands_for_them():
    page = html_entries.entry(replace(ENTRY, edtf=""))
    for name in ("edtf", "remark", "note"):
        assert f'class="{name}"' not in page


def test_a_remark_leads_to_its_contradiction():
    page = html_entries.entry(
        replace(ENTRY, remarks=(Remark("Two days.", 3), Remark("Disputed.")), note="a\nb")
    )
    assert 'Two days. <a href="#c3">Contradiction 3</a>' in page
    assert '<p class="remark" dir="auto">Disputed.</p>' in page
    assert '<p class="note" dir="auto">a\nb</p>' in page


def test_a_mark_leads_to_its_note_and_the_note_back():
    mark, note = html_entries.mark(NOTES[1]), html_entries.footnote(NOTES[1])
    (there,) = re.findall(r'href="#(n2)"', mark)
    assert f'<li id="{there}"' in note
    (back,) = re.findall(r'class="back" href="#(r2)"', note)
    assert f'id="{back}"' in mark
    assert 'href="#D001"' in note
    assert said(note) == "Deck log (D001), row 2. ↩"
    assert said(html_entries.footnote(replace(NOTES[1], place=""))) == "Deck log (D001). ↩"


@pytest.mark.parametrize(("count", "words"), [(1, "1 event"), (1_200, "1,200 events")])
def test_a_heading_opens_a_section_of_its_entries(count, words):
    page = html_entries.heading(ReportHeading("May <2020>", count, 12)) + html_entries.HEADING_END
    assert page.count("<section") == page.count("</section>") == 1
    assert page.count("<ol") == page.count("</ol>") == 1
    assert 'aria-labelledby="h12"' in page
    assert said(page) == f"May <2020> {words}"


texts = st.sampled_from([word for word in HOSTILE if word.strip()])


@settings(max_examples=40)
@given(texts, texts, texts)
def test_words_of_any_kind_are_words_and_open_no_element(title, quote, name):
    note = Footnote(1, replace(SOURCE, title=name, mark="D001"), quote)
    told = replace(ENTRY, title=title, quotes=(Quote(quote, note),), people=(name,), note=title,
                   remarks=(Remark(quote, 2),))  # fmt: skip
    page = f"<ol>{html_entries.entry(told)}{html_entries.footnote(note)}</ol>"
    tags = {element.tag for element in tree(page).iter() if isinstance(element.tag, str)}
    assert tags <= {
        "DOCUMENT_FRAGMENT", "ol", "li", "p", "span", "div", "h4", "a", "blockquote", "sup", "bdi"
    }  # fmt: skip
    whole = "".join(tree(page).itertext())
    assert clean(title).replace("\r\n", "\n") in whole.replace("\r\n", "\n")
