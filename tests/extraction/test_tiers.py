"""How a title was made: a piece of the text, a compression of it, or the sentence cut short."""

import pytest

from timeline_app.extraction.tiers import tier_of, with_tiers
from timeline_app.model import Mention, Span, TitleTier

TEXT = "On Monday the “old”  bridge\nfell, they said. It burned."


def mention(title):
    return Mention(Span(28, 32), "fell", "fall", Span(0, 44), title=title)


@pytest.mark.parametrize(
    ("title", "tier"),
    [
        ('The "old" bridge fell', TitleTier.CLAUSE),
        ("the “OLD” bridge fell", TitleTier.CLAUSE),
        ("The bridge fell", TitleTier.COMPRESSED),
        ("It burned", TitleTier.COMPRESSED),
        ("On Monday the “old” bridge…", TitleTier.SENTENCE),
    ],
)
def test_a_title_is_held_against_its_passage(title, tier):
    assert tier_of(mention(title), TEXT) is tier


def test_what_has_no_title_has_no_tier():
    first, second = with_tiers([mention(""), mention("They said")], TEXT)
    assert (first.title_tier, second.title_tier) == (None, TitleTier.CLAUSE)
