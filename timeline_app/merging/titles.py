"""Which of several tellings says best what happened, in one line."""

import re
from functools import cache

from timeline_app.merging import lexicon
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.model import Factuality, Role

_LONGEST = 90
_GOOD_LENGTH = range(18, 86)


@cache
def _pronoun() -> re.Pattern[str]:
    """A title that begins with a pronoun."""
    return re.compile(rf"(?:{lexicon.either('pronouns')})\b", re.IGNORECASE)


@cache
def _vague() -> re.Pattern[str]:
    """A title that begins with a word that names nobody, with or without an article."""
    article = rf"(?:(?:{lexicon.either('articles')})\s)?"
    return re.compile(rf"{article}(?:{lexicon.either('vague')})\b", re.IGNORECASE)


def _naming(facts: MentionFeatures, role: Role) -> float:
    """1 for a name in this role, less for a common noun with a name in it ("U.S. strike")."""
    actors = [actor for actor in facts.actors if actor.role is role]
    if any(actor.is_named for actor in actors):
        return 1.0
    has_capital = any(word[:1].isupper() for actor in actors for word in actor.name.split())
    return 0.7 if has_capital else 0.0


def merit(facts: MentionFeatures) -> float:
    """How good a telling's title is: named, whole, placed, of a fit length, central."""
    title, mention = facts.mention.title, facts.mention
    if not title:
        return -10.0
    judged = (
        (2.0, mention.is_candidate),
        # What a row says of itself, whole, before what else its words tell.
        (4.0, mention.entry is not None),
        (-2.5, _pronoun().match(title)),
        (-0.8, _vague().match(title)),
        (1.1 * _naming(facts, Role.AGENT), True),
        (0.9 * _naming(facts, Role.PATIENT), not facts.is_statement),
        (0.4, mention.places),
        (0.4, mention.tense == "PAST"),
        (-1.5, title.endswith("…") or len(title) > _LONGEST),
        (0.5, len(title) in _GOOD_LENGTH),
        (0.7, mention.factuality is Factuality.HAPPENED),
        (0.5, facts.is_firm),
        (-0.6, mention.reported_by),
        (-0.8, facts.is_light and not mention.participants),
    )
    return sum(worth for worth, holds in judged if holds) + mention.importance
