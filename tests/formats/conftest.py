"""A small chronology with everything that is hard to write down."""

import hashlib

import pytest
from exporter_texts import LINKS, MENTIONS, TEXT

from timeline_app.message import Message
from timeline_app.model import (
    Accord,
    Aspect,
    Document,
    Numbers,
    Page,
    PageRun,
    Pages,
    Passage,
    Published,
    PublishedFrom,
    Span,
    edits,
)
from timeline_app.model.showing import HIDDEN, SHOWN
from timeline_app.model.when import day
from timeline_app.store import ProposedEvent, ProposedLink, ProposedSuggestion, open_store

DATED, UNDATED = Message(SHOWN, ("date",)), Message(HIDDEN, ("no date",))


@pytest.fixture
def store(tmp_path):
    """Three events, the last without a date and hidden."""
    document = Document(
        "folder/a.txt", hashlib.sha256(TEXT.encode()).hexdigest(), TEXT, "A text",
        Published(day(2020, 6, 1), PublishedFrom.HEADER), (Passage(Span(0, len(TEXT))),),
        pages=Pages((Page("xii"), Page("2")), (PageRun(0, 1), PageRun(30, 2))),
    )  # fmt: skip
    with open_store(tmp_path / "c.db", create=True) as opened:
        opened.documents.add(document, [], MENTIONS, LINKS)
        stored = list(opened.documents.mentions())
        drafts = [
            ProposedEvent(
                (m.id,), m.mention.title, m.mention.kind, when=m.mention.when, importance=0.5,
                numbers=Numbers(0.9, 0.875, 1.0), participants=m.mention.participants,
                places=m.mention.places,
                is_hidden=m.mention.when is None,
                reasons=(DATED if m.mention.when else UNDATED,),
            )
            for m in stored
        ]  # fmt: skip
        perhaps = ProposedSuggestion(0, 1, 0.5, ((Aspect.DEED, Accord.DIFFER),))
        opened.rebuilding.replace_events(
            drafts, [ProposedLink(0, 1, t) for t in opened.documents.order_links()], [perhaps]
        )
        opened.apply(edits.SetNote(1, "-1 to check"))
        yield opened
