"""Which statements tell of which deeds: what stands in one sentence, and whose words it is."""

from tellings import TEXT, by_title, document, draft_of, mention, span_of

from timeline_app.model import EventClass
from timeline_app.store import ReportedDeed

SENTENCE = "The mayor said the bridge fell in June."


def told_of(store, **deed):
    text = f"{TEXT}\n\n{SENTENCE}"
    saying = mention(
        "said", SENTENCE, text=text, kind="statement", event_class=EventClass.REPORTING,
        title="The mayor said so",
    )  # fmt: skip
    doing = mention("fell in June.", SENTENCE, text=text, title="Fall of the bridge", **deed)
    store.documents.add(document(text, "said.txt"), [], [saying, doing])
    store.rebuilding.replace_events(
        [draft_of(m) for m in store.documents.mentions() if m.mention.is_candidate]
    )
    said, fell = by_title(store, "The mayor said so"), by_title(store, "Fall of the bridge")
    return said.id, fell.id, span_of("said", text), span_of("fell in June.", text)


def test_a_statement_and_the_deed_of_its_sentence(store):
    said, fell, saying, doing = told_of(store, reported_by="the mayor")
    assert store.statements.beside() == [ReportedDeed(said, fell, 2, saying, doing, True)]


def test_what_nobody_is_said_to_have_reported(store):
    said, fell, saying, doing = told_of(store)
    assert store.statements.beside() == [ReportedDeed(said, fell, 2, saying, doing, False)]


def test_another_saying_is_no_deed(store):
    told_of(store, event_class=EventClass.REPORTING)
    assert store.statements.beside() == []


def test_without_statements_there_is_nothing_to_fold(store):
    assert store.statements.beside() == []
