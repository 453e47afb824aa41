"""What is no news of a document: its layout, and what its writer says of the writing.

The line under a picture, the head of a quoted message, an address of the web, "the paper first
broke the news", "that day has come": kept, and never among what a document tells.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.extraction.pool import ExistenceContext
from timeline_app.model import DatedBy, Mention, Standing
from timeline_app.syntax import Tree

LEAST = 0.005
"""What is left of the importance of a trifle: it comes after all else."""
_ADDRESS = re.compile(
    r"[\W_]*(?:https?|ftp)\s*:\s*/\s*/\s*\w+(?:\s*[./?=&%#+~:_-]+\s*\w*)*\W*|"
    r"[\W_]*www(?:\s*[./?=&%#+~:_-]+\s*\w+)+\W*",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"[^\S\n]*\(?(?:image|images|photo|photos|photograph|picture|file photo|credit|photo credit)"
    r"\s*:[^\S\n]*\S",
    re.IGNORECASE,
)
"""What follows the line under a picture: "Image: Harbour Office."."""
_MAIL_HEAD = re.compile(r"on\b.*[@,:].*\bwrote\s*:\W*", re.IGNORECASE | re.DOTALL)
_WRITING = "write"
_TRADE = re.compile(r"\b(?:first )?(?:broke|break|breaking|broken) (?:the|this) (?:news|story)\b")
_POINTING = re.compile(
    r"(?:this|that|these|those) (?:day|days|time|moment|hour|week|month|year)s?\b", re.IGNORECASE
)
_HALF = re.compile(r"(?:which|who|whom|whose|compared (?:to|with))\b", re.IGNORECASE)
"""A title that hangs on a word before it: "which ended", "compared to last year"."""
_ONLY_WHEN = re.compile(r"(?:when|while|after|before|until|once|as soon as) [^,]*", re.IGNORECASE)
"""A title that is the frame of another clause: "When the match had ended"."""


def put_last(page: ExistenceContext, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, of which trifles are kept only for who looks for all; entries stay."""
    layout = {tree.sentence.span.start for tree in page.trees if _is_layout(page, tree)}
    return [
        _put_last(one)
        if one.standing is not Standing.ENTRY and (one.passage.start in layout or _is_trifle(one))
        else one
        for one in mentions
    ]


def _put_last(mention: Mention) -> Mention:
    """Last of all; that somebody wrote a mail did happen, when the mail itself is dated."""
    last = replace(mention, importance=LEAST, standing=Standing.TEXT)
    if mention.is_candidate and mention.lemma == _WRITING:
        return replace(last, dated_by=DatedBy.DOCUMENT)
    return replace(last, is_candidate=False)


def _is_trifle(mention: Mention) -> bool:
    return any(
        (
            _TRADE.search(mention.title),
            _POINTING.match(mention.title),
            _ONLY_WHEN.fullmatch(mention.title),
            _HALF.match(mention.title),
        )
    )


def _is_layout(page: ExistenceContext, tree: Tree) -> bool:
    """Whether a sentence is a line of the page's making, that tells nothing."""
    span = tree.sentence.span
    text = page.text[span.start : span.end]
    if _ADDRESS.fullmatch(text) is not None or _MAIL_HEAD.fullmatch(text) is not None:
        return True
    return _CREDIT.match(page.text, span.end) is not None
