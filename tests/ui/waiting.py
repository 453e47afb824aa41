"""A chronology in which everything waits for a person: two documents, their dates, many events."""

import random

from bridge import LETTER, REPORT, documents, span_of
from ledger import entry

from timeline_app import store
from timeline_app.model import Fate, Numbers, Review, edits, moment
from timeline_app.model.when import day
from timeline_app.store import numbers

KINDS = ("accident", "meeting", "building")
PLACES = (LETTER[0], LETTER[1], REPORT[0], REPORT[1])


OF_LETTER = (
    entry("3 May 2020", LETTER[0], Fate.EVENT, edtf="2020-05-03"),
    entry("9 June 2020", LETTER[1], Fate.EVENT, edtf="2020-06-09"),
)
OF_REPORT = (
    entry("Tuesday", REPORT[0], Fate.EVENT, edtf="2020-06-09"),
    entry("two days", REPORT[1], Fate.DURATION, type="DURATION", value="P2D"),
    entry("1 July", REPORT[2], Fate.EVENT, edtf="2020-07-01"),
)


def make_waiting(path, count, seed=0):
    """A file of so many events that nobody has decided; returns their ids in the order made."""
    dice = random.Random(seed)
    with store.open_store(path, create=True) as opened:
        letter, report = (
            opened.documents.add(document, (), (), (), ledger)
            for document, ledger in zip(documents(), (OF_LETTER, OF_REPORT), strict=True)
        )
        added = tuple(made(dice, number, letter, report) for number in range(count))
        opened.apply(edits.Together(added, "Add events"))
        ids = sorted(event.id for event in opened.events())
        wait = tuple(edits.SetReview(event, Review.UNREVIEWED) for event in ids)
        opened.apply(edits.Together(wait, "Review nothing"))
        db = opened.connection
        db.run("DELETE FROM overrides WHERE field = 'title'")  # else every title would be sure
        with db.atomic():
            for event in ids:
                numbers.put(db, event, Numbers(title=dice.random(), merging=1.0))
                numbers.settle(db, event)
    return ids


def made(dice, number, letter, report):
    """One event of a random day, told by one of the sentences."""
    sentence = PLACES[number % len(PLACES)]
    civil = moment.civil(moment.at(2020, 5, 1) + dice.randrange(90) * moment.DAY)
    return edits.AddEvent(
        f"Happening {number:03d}",
        day(civil.year, civil.month, civil.day) if number % 9 else None,
        KINDS[dice.randrange(3)],
        document=letter if sentence in LETTER else report,
        span=span_of(sentence),
    )
