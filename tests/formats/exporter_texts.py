"""Tellings with everything that is hard to write down."""

from timeline_app.model import Mention, OrderLink, Participant, Place, Span
from timeline_app.model.when import day

TEXT = 'The "café" burned.\nThe port; closed, later. =SUM(A1) was written on the wall.'


def told(word, sentence, when, **changes):
    start = TEXT.index(word)
    first = TEXT.index(sentence)
    return Mention(
        Span(start, start + len(word)), word, word, Span(first, first + len(sentence)), when=when,
        title=sentence.rstrip("."), is_candidate=True, score=0.875, importance=0.5, **changes,
    )  # fmt: skip


MENTIONS = [
    told(
        "burned",
        'The "café" burned.',
        day(-43, 3, 15),
        kind="disaster",
        participants=(Participant("Ana Silva", "person"), Participant("@home", "organisation")),
        places=(Place("Córdoba", "Spain"),),
    ),
    told("closed", "The port; closed, later.", day(2020, 5, 3), kind="business"),
    told("written", "=SUM(A1) was written on the wall.", None),
]
LINKS = [OrderLink(0, 1, 1, None, "later", MENTIONS[1].passage)]
