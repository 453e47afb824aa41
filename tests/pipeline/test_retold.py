"""What a document tells more than once is shown once, and stays within reach."""

import pytest

from timeline_app import pipeline, store
from timeline_app.model import (
    DatedBy,
    EventClass,
    EventFilter,
    Factuality,
    Level,
    Mention,
    Participant,
    Place,
    Published,
    PublishedFrom,
    Span,
    Status,
)
from timeline_app.model.when import Precision, day, within
from timeline_app.pipeline import retold
from timeline_app.pipeline.told import told
from timeline_app.store import ProposedEvent, StoredMention
from timeline_app.wording import worded

NEWS = """Flood hits Kolberg after dam breach

KOLBERG, 4 March 2021 - A flood hit Kolberg on Tuesday. The mayor said the flood hit Kolberg.
The town reached an agreement with Torp Insurance on Wednesday. Lena Voss praised the agreement
with Torp Insurance.
"""
WRITTEN = Published(day(2021, 3, 4), PublishedFrom.HEADER)
TUESDAY = day(2021, 3, 2)
MARCH = within(day(2021, 3, 1).earliest, day(2021, 3, 31).latest, Precision.MONTH, "2021-03")


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """An article's events at the first and at the last level."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")
    list(pipeline.import_paths([folder], folder / "news.db"))
    with store.open_store(folder / "news.db") as opened:
        return {level: list(opened.events(EventFilter(level=level))) for level in Level}


def test_one_flood_is_shown_once(shown):
    floods = [event.title for event in shown[Level.KEY] if "lood" in event.title]
    assert len(floods) == 1
    assert "hit Kolberg" in floods[0]


def test_the_noun_is_evidence_of_the_verb(shown):
    told = {event.title: event for event in shown[Level.ALL]}
    agreed = next(event for title, event in told.items() if "reached an agreement" in title)
    assert len(agreed.evidence) > 1
    assert any("also calls it" in worded(reason) for reason in agreed.reasons)


def telling(number, title, lemma, **changes):
    """One stored mention, and the event that it alone tells."""
    values = {
        "span": Span(100 * number, 100 * number + 4),
        "text": lemma,
        "lemma": lemma,
        "passage": Span(100 * number, 100 * number + 50),
        "event_class": EventClass.OCCURRENCE,
        "tense": "PAST",
        "title": title,
        "importance": 0.5,
        "when": TUESDAY,
        "dated_by": DatedBy.EXPLICIT,
        **changes,
    }
    mention = Mention(**values)
    draft = ProposedEvent(
        (number,),
        title,
        status=Status(mention.factuality.value),
        when=mention.when,
        dated_by=mention.dated_by,
        participants=mention.participants,
        places=mention.places,
    )
    return StoredMention(number, 1, mention, WRITTEN), draft


def again(one, other):
    """Whether the first only tells the second again."""
    stored, drafts = zip(one, other, strict=True)
    return retold.retold(told(drafts, stored)) == {0: 1}


NOUN = {"tense": "NONE"}
STRIKE = telling(9, "Storm struck the Torp coast", "strike", text="struck")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (telling(1, "Torp storm", "storm", **NOUN), STRIKE),
        (telling(1, "Storm", "storm", **NOUN, when=None, dated_by=None), STRIKE),
        (telling(1, "Storm", "storm", **NOUN, when=MARCH), STRIKE),
        (
            telling(1, "Arrest of Lena Voss", "arrest", **NOUN),
            telling(9, "Police arrested Lena Voss at home", "arrest", text="arrested"),
        ),
        (
            telling(1, "Torp Ltd said it bought the mill", "say", event_class=EventClass.REPORTING,
                    passage=Span(900, 950)),
            telling(9, "Torp Ltd bought the mill", "buy", text="bought"),
        ),
        (
            telling(1, "On 2 March the town recognised the guild", "do", when=MARCH,
                    passage=Span(900, 950)),
            telling(9, "The town recognised the guild", "recognise"),
        ),
        (
            telling(1, "The bridge collapsed", "collapse", when=None, dated_by=None),
            telling(9, "The Torp bridge collapsed into the river", "collapse"),
        ),
    ],
)  # fmt: skip
def test_the_lesser_telling_is_the_better_one_again(one, other):
    assert again(one, other)


IDA = (Participant("Ida Roth"),)
ELSEWHERE = {"when": day(2021, 3, 9)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (telling(1, "Torp storm", "storm", **NOUN, **ELSEWHERE), STRIKE),
        (telling(1, "Another storm", "storm", **NOUN), STRIKE),
        (telling(1, "Lund storm", "storm", **NOUN, places=(Place("Lund"),)), STRIKE),
        (telling(1, "Three storms", "storm", **NOUN, text="storms"), STRIKE),
        (telling(1, "Storm struck the Torp coast", "strike", **ELSEWHERE), STRIKE),
        (
            telling(1, "Shooting", "shooting", **NOUN),
            telling(9, "Unrest over the shooting went on", "go on"),
        ),
        (
            telling(1, "Outcry", "outcry", **NOUN),
            telling(9, "The sale caused an outcry", "spark"),
        ),
        (
            telling(1, "Ida Roth won the Lund prize", "win", participants=IDA),
            telling(9, "Ida Roth won the Torp cup", "win"),
        ),
        (
            telling(1, "The wall fell on 4 men", "fall"),
            telling(9, "The wall fell on 6 men", "fall"),
        ),
    ],
)
def test_two_happenings_stay_two(one, other):
    assert not again(one, other)


def test_a_person_who_parted_two_is_obeyed():
    stored, drafts = zip(telling(1, "Torp storm", "storm", **NOUN), STRIKE, strict=True)
    joined = retold.joined(drafts, stored, ())
    assert [draft.members for draft in joined] == [(9, 1)]
    parted = [(stored[0].key, stored[1].key)]
    assert retold.joined(drafts, stored, parted) == list(drafts)


@pytest.mark.parametrize(("importance", "is_again"), [(1.0, True), (1.01, False), (0.1, True)])
def test_what_the_document_makes_far_more_of_is_no_mere_mention(importance, is_again):
    noun = telling(1, "Torp storm", "storm", **NOUN, importance=importance)
    assert again(noun, STRIKE) == is_again


@pytest.mark.parametrize("importance", [1.01, 5.0])
def test_worth_counts_between_tellings_of_one_date_alone(importance):
    assert again(telling(1, "Torp storm", "storm", **NOUN, importance=importance, when=MARCH),
                 STRIKE)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "is_again"),
    [
        ("The Torp bridge collapsed", "The old Torp bridge collapsed", True),
        # Of four words three are most of them, two are not.
        ("Sand walls roads ferns collapsed", "Sand walls roads birds collapsed", True),
        ("Sand walls roads ferns collapsed", "Sand walls boats birds collapsed", False),
        ("The bridge collapsed", "The tower collapsed", False),
    ],
)
def test_two_tellings_of_one_verb_share_most_of_their_words(one, other, is_again):
    assert again(telling(19, one, "collapse"), telling(9, other, "collapse")) == is_again
    undated = telling(19, one, "collapse", when=None, dated_by=None)
    # Without a date all of them must be there.
    assert again(undated, telling(9, other, "collapse")) == (one.split()[-2] in other)


def test_what_is_told_otherwise_as_done_or_denied_is_told_twice():
    denied = telling(1, "Torp storm", "storm", **NOUN, factuality=Factuality.DENIED)
    assert not again(denied, STRIKE)
