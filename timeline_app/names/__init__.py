"""All documents' names in, one name for each bearer out: spellings joined, their types settled.

Precision first, as in merging: what stands for two names stays for itself.  Joining is an
equivalence, and the same whatever the order of the documents.

Decisions: names are joined heap-wide and anew with every import, not as documents come in, so that
the order of files makes no difference.  A rule that a person gave (called otherwise, joined,
parted) is kept as a rule, so that no later import forgets it.
"""

from timeline_app.names.alike import alike
from timeline_app.names.joining import join
from timeline_app.names.kinds import of as kind_of
from timeline_app.names.model import JoinedName, SpelledName
from timeline_app.names.ruling import Rules

__all__ = ["JoinedName", "Rules", "SpelledName", "alike", "join", "kind_of"]
