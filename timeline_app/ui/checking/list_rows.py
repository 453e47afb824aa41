"""What the list shows: headings and rows of two lines, for findings and for pairs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline_app import review
from timeline_app.model import Finding, FindingKind, shown
from timeline_app.review import SuggestedPair
from timeline_app.ui.naming import headed
from timeline_app.ui.speech import tr
from timeline_app.wording import worded

ICONS: Mapping[FindingKind, str] = {
    FindingKind.IMPOSSIBLE: "impossible",
    FindingKind.WEEKDAY: "calendar",
    FindingKind.DATE: "calendar",
    FindingKind.ORDER: "later",
    FindingKind.NUMBER: "equal",
    FindingKind.WHO: "person",
    FindingKind.DENIED: "differ",
    FindingKind.AGE: "later",
    FindingKind.GAP: "later",
}
LONGEST_LIST = 3
"""So many documents are named on a row; the rest is counted."""


@dataclass(frozen=True, slots=True)
class KindHeading:
    """The name of a kind, and how many follow."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class CheckingRow:
    """One row of two lines; ``key`` is a Finding's, or the ids of a pair."""

    key: str | tuple[int, int]
    first: str
    second: str
    icon: str = ""
    right: str = ""
    is_good: bool = False
    """Whether what stands at the right is in the colour of agreement."""
    has_title_below: bool = False
    """Whether the second line is a title like the first, not about it."""


ListRow = KindHeading | CheckingRow


def of_findings(findings: Iterable[Finding], titles: Mapping[int, str]) -> Iterator[ListRow]:
    """A heading for each kind, and its findings below; ``titles`` are those of documents."""
    for kind, group in review.grouped(findings):
        yield KindHeading(headed(kind), len(group))
        for finding in group:
            yield CheckingRow(
                finding.key,
                shown.line(worded(finding.message)),
                below(finding, titles),
                ICONS[kind],
            )


def below(finding: Finding, titles: Mapping[int, str]) -> str:
    """The decision, where there is one, and the documents: ``Deck log · Transcript, day 3``."""
    named = list(dict.fromkeys(titles.get(w.document, "") for w in finding.witnesses))
    told = [name for name in named if name][:LONGEST_LIST]
    rest = len(named) - len(told)
    if told and rest > 0:
        told.append(tr("and {rest} more", rest=rest))
    settled = review.settled_in_words(finding)
    return " · ".join(filter(None, (settled, *told)))


def of_pairs(pairs: Sequence[SuggestedPair]) -> Iterator[ListRow]:
    """A row for each pair, its likelihood at the right."""
    for pair in pairs:
        likelihood = review.likelihood_in_words(pair.suggestion.likelihood)
        yield CheckingRow(
            pair.key,
            shown.title(pair.one.title),
            shown.title(pair.other.title),
            right=likelihood,
            is_good=likelihood == review.likelihood_in_words(1.0),
            has_title_below=True,
        )
