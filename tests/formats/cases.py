"""Two short texts, all that people decide of them, and the package that it becomes."""

from timeline_app import formats, pipeline
from timeline_app.model import EventFilter, LaneBy, Published, PublishedFrom, Review, edits, edtf
from timeline_app.store import open_store

ALL = EventFilter.everything()
PERSON = "Ann Reviewer"
NOTE = "Between us: call Ben"
TEXTS = {
    "bridge.txt": (
        "date 2020-05-10\n\nThe council voted on 3 May 2020 to close the old bridge 🌉.\n\n"
        "Engineer Ana Silva visited Córdoba on 5 May 2020. The bridge collapsed on 7 May 2020.\n"
    ),
    "harbour.txt": (
        "date 2020-06-02\n\nWorkers attacked the harbour office in Lisbon on 1 June 2020. "
        "The old bridge collapsed on 7 May 2020.\n"
    ),
}


def decide(store):
    first, second, third, *_ = (event.id for event in store.events(ALL))
    store.apply(edits.SetTitle(first, "The vote"))
    store.apply(edits.SetWhen(second, edtf.parse("-0043-03-15"), "44 BC"))
    store.apply(edits.SetNote(first, NOTE))
    told = next(one for one in store.events(ALL) if one.id == third).evidence[0]
    made = store.apply(
        edits.AddEvent("By hand", None, document=told.document, span=told.span, note=NOTE)
    ).focus
    store.apply(edits.Together((edits.SetReview(made, Review.REJECTED),), "Reject"))
    joined = next((one for one in store.events(ALL) if len(one.evidence) > 1), None)
    if joined is None:
        both = [one.id for one in store.events(ALL) if "collapsed" in one.title]
        store.apply(edits.MergeEvents(tuple(both)))
        joined = next(one for one in store.events(ALL) if len(one.evidence) > 1)
    store.apply(edits.SplitEvidence(joined.id, joined.evidence[-1].id))
    store.apply(edits.AddEra("War", edtf.parse("1914"), edtf.parse("1918")))
    store.apply(edits.RenameName(LaneBy.PERSON, "Ana Silva", "Dr Silva"))
    if store.rebuilding.is_behind:
        pipeline.rebuild(store)
    store.apply(edits.SetHidden(second, is_hidden=True))
    store.history.undo()
    store.history.redo()
    (number, *_) = (row.id for row in store.documents.all())
    day = Published(edtf.parse("2020-05-09"), PublishedFrom.USER)
    pipeline.redate(store, number, day)
    store.apply(edits.SetDocumentTitle(number, "Another title"))
    store.history.erase(4)


def exported(chronology, out, **options):
    with open_store(chronology, read_only=True) as store:
        formats.export_of(store, ALL, out, **options)
    return out
