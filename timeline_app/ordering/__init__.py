"""Which event came before which: links from the sentences, bounds from the links.

Explicit dates never move; a link that contradicts surer ones is left out.

Decisions: bounds are propagated to a fixpoint from the surest link to the least sure, so that the
order of sentences makes no difference; a link that does not fit leaves nothing behind.  That an
order does not fit is no warning of its own: what is wrong with the dates is told by the findings.
"""

from collections.abc import Sequence

from timeline_app.model import Analysis, Mention, OrderLink, TimeExpression
from timeline_app.ordering import links
from timeline_app.ordering.gaps import OrderGap, exactly, up_to
from timeline_app.ordering.network import OrderConstraint, Tightened, tighten

__all__ = ["OrderConstraint", "OrderGap", "Tightened", "exactly", "find_links", "tighten", "up_to"]


def find_links(
    analysis: Analysis, mentions: Sequence[Mention], expressions: Sequence[TimeExpression]
) -> list[OrderLink]:
    """What one document says about the order of its mentions; indices count ``mentions``.

    "The trip was postponed after the king fell ill." links the fall to the postponement.
    """
    return links.find(analysis, mentions, expressions)
