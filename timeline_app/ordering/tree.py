"""A sentence with the event mentions on its words, to find what stands before and after what."""

from timeline_app import syntax
from timeline_app.model import Sentence


class MentionTree(syntax.Tree):
    """A tree of which it is known which tokens are mentions."""

    __slots__ = ("mention_at",)

    def __init__(
        self, sentence: Sentence, number: int, language: str, mention_at: dict[int, int]
    ) -> None:
        super().__init__(sentence, number, language)
        self.mention_at = mention_at
        """Token index to mention index."""

    def lemma_places(self, index: int, *relations: str) -> dict[str, int]:
        """Lower-cased lemmas of such dependents with their place."""
        return {self.lemma(child): child for child in self.of(index, *relations)}

    def stands_alone(self, index: int) -> bool:
        """Whether a preposition has no phrase of its own, as in "days after by firing"."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return self.tokens[index].xpos == "IN" and (
            following is None or following.xpos in {"IN", ".", ","}
        )

    def mention_near(self, index: int) -> int | None:
        """The mention on a token, or on the nearest of its arguments."""
        if index in self.mention_at:
            return self.mention_at[index]
        for child in self.of(index, "obj", "nsubj", "xcomp", "nmod"):
            if child in self.mention_at:
                return self.mention_at[child]
        return None

    def mention_above(self, index: int) -> int | None:
        """The mention on the nearest governor that has one."""
        for above in self.ancestors(index):
            if above in self.mention_at:
                return self.mention_at[above]
        return None
