"""What does not fit in a heap of documents: impossible days, clashes, gaps.

When a document is read, all that could ever clash is kept of it as claims (``claims_of``): a pure
function of the analysed document.  When events were put together, ``find`` asks every question of
``checks.CHECKS`` over the claims of all documents.  A further kind is one file with a frozen
record, a function that takes it from a document, and a check, and one row in ``claims.CLAIMS`` and
in ``checks.CHECKS``.

Decisions: claims are taken when a document is read and kept in the file, so that a check over a
thousand documents parses none.  Ordinary reports must stay silent: a check that speaks falsely is
taken back, and a clash is told only where likelihood, learned from made pairs, is high.  A finding
is known by a key of its words, so that what a person decided of it holds for every later import.
"""

from timeline_app.findings.checks import find
from timeline_app.findings.claims import EDITION, claims_from, claims_of
from timeline_app.findings.heap import ClaimHeap, ClaimSource
from timeline_app.findings.pairs.clashing import WeighedSentences
from timeline_app.findings.pairs.comparing import PhraseAccord, accord
from timeline_app.findings.pairs.judging import features
from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.findings.pairs.numbers import differ
from timeline_app.findings.pairs.series import without as grouped
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Sayings, SentenceRecord, Slot, Statement, packed
from timeline_app.findings.told import AnalysedDocument

__all__ = [
    "EDITION",
    "AnalysedDocument",
    "ClaimHeap",
    "ClaimSource",
    "Clash",
    "PhraseAccord",
    "Sayings",
    "SentencePlace",
    "SentenceRecord",
    "Slot",
    "Statement",
    "WeighedSentences",
    "accord",
    "claims_from",
    "claims_of",
    "differ",
    "features",
    "find",
    "grouped",
    "packed",
]
