"""The tier of a title: a piece of the text, a compression of it, or the sentence cut short."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.model import Mention, TitleTier

_PLAIN = str.maketrans({"’": "'", "´": "'", "`": "'", "“": '"', "”": '"'})


def with_tiers(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions, each with how its title was made."""
    return [replace(m, title_tier=tier_of(m, text)) if m.title else m for m in mentions]


def tier_of(mention: Mention, text: str) -> TitleTier:
    """What a title is to the passage that it stands for.

    >>> from timeline_app.model import Span
    >>> text = "On Monday the bridge fell, they said."
    >>> tier_of(Mention(Span(21, 25), "fell", "fall", Span(0, 37), title="The bridge fell"), text)
    <TitleTier.CLAUSE: 'clause'>
    """
    if mention.title.endswith("…"):
        return TitleTier.SENTENCE
    is_piece = _spelled(mention.title) in _spelled(mention.passage.of(text))
    return TitleTier.CLAUSE if is_piece else TitleTier.COMPRESSED


def _spelled(words: str) -> str:
    return " ".join(words.translate(_PLAIN).casefold().split())
