"""Which of several tellings says best what happened, in one line."""

import re

from timeline_app.merging.facts import Facts
from timeline_app.model import Factuality, Role

_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|this|that|these|those|who|which|one)\b", re.I)
_VAGUE = re.compile(
    r"(?:the |an? )?(?:man|woman|men|women|people|official|officials|report|group|company)\b", re.I
)
_LONGEST = 90
_GOOD_LENGTH = range(18, 71)


def _is_named(facts: Facts, role: Role) -> bool:
    return any(actor.is_named for actor in facts.actors if actor.role is role)


def merit(facts: Facts) -> float:
    """How good a telling's title is: named, whole, placed, of a fit length, central."""
    title, mention = facts.mention.title, facts.mention
    if not title:
        return -10.0
    judged = (
        (2.0, mention.is_candidate),
        (-2.5, _PRONOUN.match(title)),
        (-0.8, _VAGUE.match(title)),
        (0.9, _is_named(facts, Role.AGENT)),
        (0.9, _is_named(facts, Role.PATIENT)),
        (0.4, mention.places),
        (-1.5, title.endswith("…") or len(title) > _LONGEST),
        (0.5, len(title) in _GOOD_LENGTH),
        (0.7, mention.factuality is Factuality.HAPPENED),
        (0.5, facts.is_firm),
        (-0.6, mention.reported_by),
        (-0.8, facts.is_light and not mention.participants),
    )
    return sum(worth for worth, holds in judged if holds) + mention.importance
