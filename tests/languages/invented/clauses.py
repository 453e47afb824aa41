"""Clauses of an invented language: a title is who, what was done, and to what, in that order."""

from timeline_app.extraction import Clauses


class _Titler:
    def title(self, draft, _own=None):
        tree, verb = draft.tree, draft.index
        told = [*tree.of(verb, "nsubj"), verb, *tree.of(verb, "obj")]
        return " ".join(tree.tokens[i].text for i in told)


CLAUSES = Clauses(
    mended=lambda sentence: sentence,
    titler=lambda *_: _Titler(),
    is_readable=lambda title: " " in title,
)
