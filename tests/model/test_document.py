"""What a part and a whole document say of themselves."""

import pytest

from timeline_app.model import Document, Part, PartKind, Published, PublishedFrom, Span, edtf

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
