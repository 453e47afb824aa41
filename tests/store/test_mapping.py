"""Mentions to cells and back, those that older versions wrote too."""

import json

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Mention, Span, TitleTier
from timeline_app.store.mapping import mention_from_row, mention_to_cell

mentions = st.builds(
    Mention,
    span=st.just(Span(4, 8)),
    text=st.just("fell"),
    lemma=st.just("fall"),
    passage=st.just(Span(0, 9)),
    title=st.sampled_from(["", "The bridge fell"]),
    entry=st.none() | st.integers(0, 9),
    title_tier=st.none() | st.sampled_from(TitleTier),
    date_confidence=st.none() | st.sampled_from([0.0, 0.25, 1.0]),
    title_confidence=st.none() | st.sampled_from([0.0, 0.25, 1.0]),
)


def row(cell):
    return (4, 8, 0, 9, 0, cell, b"")


@given(mentions)
def test_what_is_written_is_read(mention):
    assert mention_from_row(row(mention_to_cell(mention))) == mention


@given(mentions, st.integers(19, 22))
def test_what_an_older_version_wrote_is_read(mention, cells):
    older = json.dumps(json.loads(mention_to_cell(mention))[:cells])
    found = mention_from_row(row(older))
    assert found.title == mention.title
    assert found.title_tier == (mention.title_tier if cells > 20 else None)
