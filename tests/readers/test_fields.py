"""What pages call the fields of their own day."""

import pytest

from timeline_app.readers.fields import CHANGED, CREATED, PUBLISHED, field_kind, page_words


@pytest.mark.parametrize(
    ("name", "kind"),
    [("article:published_time", PUBLISHED), (" DatePublished ", PUBLISHED),
     ("article:modified_time", CHANGED), ("viewport", ""), ("", "")],
)  # fmt: skip
def test_a_field_is_known_by_its_name(name, kind):
    assert field_kind(name) == kind
    assert set(page_words().kinds.values()) <= {PUBLISHED, CREATED, CHANGED}


@pytest.mark.parametrize(
    ("markup", "is_apart"),
    [('class="sidebar"', True), ("id=related-posts", True), ('class="story"', False),
     ('title="sidebar"', False)],
)  # fmt: skip
def test_what_stands_apart_is_named_so(markup, is_apart):
    assert bool(page_words().apart.search(markup)) == is_apart


def test_zones_lie_around_the_world():
    for zones in (page_words().zones_of_languages, page_words().zones_of_domains):
        assert all(-12 <= first <= last <= 14 for first, last in zones.values())
