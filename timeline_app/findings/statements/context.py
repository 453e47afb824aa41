"""One sentence with all that helps to read it: its tree, its dates, its mentions, its names."""

import re
from collections.abc import Sequence
from functools import cached_property

from timeline_app.extraction import Argument, arguments
from timeline_app.extraction import judge_factuality as judge
from timeline_app.extraction import read_grammar as read
from timeline_app.findings.statements.wordlists import families, words
from timeline_app.findings.told import AnalysedDocument
from timeline_app.model import Factuality, Mention, Participant, Span, TimeExpression
from timeline_app.syntax import Tree, months

_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


class SentenceContext:
    """What is known of one sentence; tokens are named by their index in its tree."""

    def __init__(
        self,
        told: AnalysedDocument,
        tree: Tree,
        mentions: Sequence[Mention],
        dates: Sequence[TimeExpression],
    ) -> None:
        self.told, self.tree, self.dates = told, tree, dates
        self.at = {mention.span.start: mention for mention in mentions}
        self.people = [p for m in mentions for p in m.participants if p.span is not None]
        self.is_time = [bool(dates)] * len(tree)
        if dates:
            spans = [one.span for one in dates]
            self.is_time = [any(d.overlaps(t.span) for d in spans) for t in tree.tokens]
        self._arguments: dict[int, list[Argument]] = {}
        self._factuality: dict[int, Factuality] = {}

    @cached_property
    def firm(self) -> list[TimeExpression]:
        """Those of its dates that name a day, a month or a year."""
        return [one for one in self.dates if self.is_firm(one.span)]

    def arguments(self, index: int) -> list[Argument]:
        """Who and what takes part, as extraction sees it; asked several times of each deed."""
        known = self._arguments.get(index)
        if known is None:
            known = self._arguments[index] = arguments(self.tree, index)
        return known

    def factuality(self, index: int) -> Factuality:
        """Whether a deed is told as done; of a mention as extraction judged it."""
        known = self._factuality.get(index)
        if known is None:
            mention = self.mention(index)
            known = mention.factuality if mention is not None else self._judged(index)
            self._factuality[index] = known
        return known

    def _judged(self, index: int) -> Factuality:
        return judge(self.tree, index, read(self.tree, index)).factuality

    def mention(self, index: int) -> Mention | None:
        """The mention of which a token is the trigger."""
        return self.at.get(self.tree.tokens[index].span.start)

    def is_firm(self, words_of: Span) -> bool:
        """Whether the words of a date name a day, a month or a year: not "then", "on Monday"."""
        said = self.told.text[words_of.start : words_of.end].lower()
        has_month = any(word[:3] in months() for word in said.split())
        has_day = any(c.isdigit() for c in _CLOCK.sub("", said))
        return has_day or has_month or "yesterday" in said

    def named(self, head: int) -> Participant | None:
        """The participant that a token heads, as extraction resolved it."""
        span = self.tree.tokens[head].span
        exact = (one for one in self.people if one.span is not None and one.span.overlaps(span))
        return next(exact, None)

    def text(self, span: Span) -> str:
        """The words at a place, on one line."""
        return " ".join(self.told.text[span.start : span.end].split())

    def is_label(self, index: int) -> bool:
        """Whether it stands at the start of a line, with a colon and a name behind it."""
        tree = self.tree
        if index > 2 or tree.tokens[index].upos not in {"NOUN", "PROPN"}:
            return False
        after = [token.text for token in tree.tokens[index + 1 : index + 2]]
        rest = tree.tokens[index + 2 : index + 6]
        return after == [":"] and any(token.upos == "PROPN" for token in rest)

    def is_whereabouts(self, index: int) -> bool:
        """As in "was in the bank": where somebody is."""
        return bool(self.tree.of(index, "cop")) and bool(
            self.tree.lemmas(index, "case") & words("whereabouts")
        )

    def is_never(self, noun: int) -> bool:
        """As in "at no time", "by no means"."""
        is_idle = self.tree.lemma(noun) in words("never_nouns")
        return is_idle and bool(self.tree.lemmas(noun, "det") & words("negative_articles"))

    def is_past_perfect(self, index: int) -> bool:
        """As in "had not been beaten": so it was until then."""
        return any(self.tree.tokens[h].text.lower() == "had" for h in self.tree.auxiliaries(index))

    def deed(self, index: int) -> str:
        """The lemma of a deed, with the particle of a phrasal verb."""
        tree = self.tree
        lemma = tree.lemma(index)
        if self.is_whereabouts(index):
            return "be_where"
        for child in tree.of(index, "compound:prt"):
            return f"{lemma}_{tree.lemma(child)}"
        for child in tree.of(index, "advmod"):
            joined = f"{lemma}_{tree.lemma(child)}"
            if child == index + 1 and joined in families():
                return joined
        return lemma
