"""A sentence with the event mentions on its words, to find what stands before and after what."""

from collections.abc import Iterator

from timeline_app.model import Sentence


class Tree:
    """Dependents at hand, and which tokens are mentions."""

    __slots__ = ("children", "mention_at", "number", "sentence", "tokens")

    def __init__(self, sentence: Sentence, number: int, mention_at: dict[int, int]) -> None:
        self.sentence = sentence
        self.number = number
        self.tokens = sentence.tokens
        self.mention_at = mention_at
        """Token index to mention index."""
        self.children: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head >= 0:
                self.children[token.head].append(index)

    def of(self, index: int, *relations: str) -> list[int]:
        """Dependents with one of these universal or full relations."""
        return [c for c in self.children[index] if self.relation(c) in relations]

    def relation(self, index: int) -> str:
        """The universal relation."""
        return self.tokens[index].relation.partition(":")[0]

    def words(self, index: int, *relations: str) -> dict[str, int]:
        """Lower-cased lemmas of such dependents with their place."""
        return {self.tokens[c].lemma.lower(): c for c in self.of(index, *relations)}

    def ancestors(self, index: int) -> Iterator[int]:
        """Governors up to the root."""
        at, steps = self.tokens[index].head, 0
        while at >= 0 and steps < len(self.tokens):
            yield at
            at, steps = self.tokens[at].head, steps + 1

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
