"""What a part and a whole document say of themselves."""

import dataclasses

import pytest

from timeline_app.languages import MAIN
from timeline_app.model import (
    Document,
    Pages,
    Part,
    PartKind,
    Passage,
    PassageKind,
    Published,
    PublishedFrom,
    Span,
    edtf,
)

SPAN = Span(0, 4)
DAY = Published(edtf.parse("2020-07-22"), PublishedFrom.HEADER)
WITHIN = {PartKind.CUE, PartKind.SLIDE, PartKind.SECTION, PartKind.CHAPTER}


@pytest.mark.parametrize("kind", PartKind)
def test_a_part_counts_from_its_own_day_unless_it_belongs_to_one_writing(kind):
    assert Part(SPAN, kind).is_apart is (kind not in WITHIN)
    assert Part(SPAN, kind, DAY).is_apart


@pytest.mark.parametrize("kind", PartKind)
def test_only_rows_that_were_brought_in_make_a_chronology(kind):
    document = Document("a.csv", "0", "text", parts=(Part(SPAN, PartKind.ROW), Part(SPAN, kind)))
    assert document.is_chronology is (kind is PartKind.BROUGHT_IN)


def test_a_document_without_parts_is_no_chronology():
    assert not Document("a.txt", "0", "text").is_chronology


@pytest.mark.parametrize("kind", [PartKind, PassageKind])
def test_kinds_have_words_of_their_own_that_files_hold(kind):
    assert len({one.value for one in kind}) == len(kind)
    assert all(kind(one.value) is one for one in kind)


def test_a_passage_is_a_paragraph_and_a_document_is_in_the_main_language_unless_it_is_said():
    assert Passage(SPAN).kind is PassageKind.PARAGRAPH
    bare = Document("a.txt", "0", "text")
    assert bare.language == MAIN
    assert bare.published is None
    assert (bare.title, bare.member) == ("", "")
    assert bare.passages == bare.parts == bare.notes == bare.doubtful == ()
    assert bare.pages == Pages()


def test_the_text_as_it_was_read_is_never_altered():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Document("a.txt", "0", "text").text = "other"
